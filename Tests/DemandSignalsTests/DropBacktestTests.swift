import DemandSignals
import FulfilmentModel
import TestSupport
import Testing

@Suite(.enabled(if: ReferenceData.isAvailable)) struct DropBacktestTests {
  @Test("one to three days ahead the model beats the pick-up ratio in totals and in places")
  func pickUp() throws {
    let planningCase = try StockXCase.load()
    let ratio = PickUpRatio(planningCase, leads: 1...3, minimumPreOrders: 20).backtest
    let full = DropBacktest(planningCase, leads: 1...3, minimumPreOrders: 20, threads: 2)
    // The ratio has nothing to say of the first drops: both are compared where both speak.
    func key(_ row: DropBacktest.Row) -> String { "\(row.sku) \(row.lead)" }
    let spoken = Set(ratio.rows.map(key))
    let paired = DropBacktest(rows: full.rows.filter { spoken.contains(key($0)) })
    print(
      "stockx drops: \(paired.rows.count) origins; CRPS \(paired.totalCRPS) against "
        + "\(ratio.totalCRPS), WAPE \(paired.totalWAPE) against \(ratio.totalWAPE), shares "
        + "\(paired.shareWAPE) against \(ratio.shareWAPE), 80 % interval covers "
        + "\(full.coverage) of \(full.rows.count)")
    #expect(paired.rows.count == ratio.rows.count && paired.rows.count >= 25)
    #expect(paired.totalCRPS <= 0.85 * ratio.totalCRPS)
    #expect(paired.shareWAPE <= 0.8 * ratio.shareWAPE)
    #expect((0.72...0.88).contains(full.coverage))

    // One drop with a long window makes up most of the ratio's error: it must not be all of it.
    func usual(_ backtest: DropBacktest) -> Double {
      backtest.rows.map { $0.crps / $0.actual }.sorted()[backtest.rows.count / 2]
    }
    #expect(usual(paired) <= 0.85 * usual(ratio))
  }

  @Test("the settings are those that drops and origins before the first reference night choose")
  func choice() throws {
    let before = try #require(CalendarDate(iso: "2018-06-20"))
    let choice = HyperparameterSearch(try StockXCase.load(), before: before, threads: 2)
    #expect(choice.hyperparameters == DemandHyperparameters())
    #expect(choice.dropCount >= 10)
  }

  @Test("what happens after an origin does not change its forecast")
  func noLookAhead() throws {
    var planningCase = try StockXCase.load()
    let origin = try #require(CalendarDate(iso: "2018-06-20"))
    planningCase.planningDate = origin
    let known = planningCase.evidence.known(on: origin)
    planningCase.evidence = known
    let before = DemandModel().fit(planningCase).forecast
    planningCase.evidence = Evidence(
      asOf: origin,
      sales: known.sales + [
        Sale(
          date: origin.advanced(by: 1), region: "CA",
          sku: "adidas-yeezy-boost-350-v2-zebra", quantity: 100_000)
      ], preOrders: known.preOrders, socialSignals: known.socialSignals)
    #expect(DemandModel().fit(planningCase).forecast.products == before.products)
  }
}
