import DemandSignals
import FulfilmentModel
import TestSupport
import Testing

@Suite(
  "Back-test of real drops", .tags(.reference, .slow), .enabled(if: ReferenceData.isAvailable)
) struct DropBacktestTests {
  @Test("one to three days ahead the model beats the pick-up ratio in totals and in shares")
  func pickUp() throws {
    let planningCase = try StockXCase.load()
    let ratio = PickUpRatio(planningCase, leads: 1...3, minimumPreOrders: 20).backtest
    let full = DropBacktest(planningCase, leads: 1...3, minimumPreOrders: 20, threads: 2)
    // The ratio has no forecast of the first drops: both are compared where both have one.
    func key(_ row: DropBacktest.Row) -> String { "\(row.sku) \(row.lead)" }
    let common = Set(ratio.rows.map(key))
    let paired = DropBacktest(rows: full.rows.filter { common.contains(key($0)) })
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

  @Test("the default hyperparameters are those that folds before the first reference case choose")
  func choice() throws {
    let before: CalendarDate = "2018-06-20"
    let choice = HyperparameterSearch(try StockXCase.load(), before: before, threads: 2)
    #expect(choice.hyperparameters == DemandHyperparameters())
    #expect(choice.dropCount >= 10)
  }

  @Test("records after a forecast origin do not change its forecast")
  func noLookAhead() throws {
    var planningCase = try StockXCase.load()
    let origin: CalendarDate = "2018-06-20"
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
