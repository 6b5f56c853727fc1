import DemandSignals
import FulfilmentModel
import Simulation
import TestSupport
import Testing

@Suite("The demand model") struct DemandModelTests {
  let world = WorldSimulator(seed: 1).simulate()

  @Test("equal cases and seeds give equal draws on any number of threads")
  func reproducible() {
    let one = DemandModel().fit(world.planningCase)
    let two = DemandModel().fit(world.planningCase)
    #expect(one.scenarios(count: 20, threads: 1) == two.scenarios(count: 20, threads: 2))
    #expect(one.scenarios(count: 20) != one.scenarios(count: 20, seed: 1))
    #expect(one.forecast.products == two.forecast.products)
  }

  @Test("shares sum to 1, and the draws have the forecast's means")
  func means() {
    let fit = DemandModel().fit(world.planningCase)
    let count = 400
    let scenarios = fit.scenarios(count: count)
    for (sku, product) in fit.forecast.products.enumerated() {
      expectClose(product.shares.reduce(0, +), 1, relative: 1e-9)
      var mean = 0.0
      for region in world.planningCase.regions.indices {
        mean += scenarios.mean(sku: sku, region: region)
      }
      // Totals are stratified; what is left is the counting noise of shares and units.
      #expect((mean / product.totalMean - 1).magnitude < 0.05, "\(product.sku)")
    }
  }

  @Test("open pre-orders are demand where the case says so and nowhere else")
  func openPreOrders() {
    var planningCase = world.planningCase
    planningCase.openPreOrders = .demand
    let delivered = DemandModel().fit(planningCase).forecast
    planningCase.openPreOrders = .settled
    let settled = DemandModel().fit(planningCase).forecast
    for (index, sku) in planningCase.skus.enumerated() {
      let open = planningCase.evidence.preOrders.reduce(0) {
        $1.sku == sku.id && $1.dueAt > planningCase.planningDate && $1.cancelledAt == nil
          ? $0 + $1.quantity : $0
      }
      let more = delivered.products[index].totalMean - settled.products[index].totalMean
      #expect(more >= 0.9 * Double(open) && more <= Double(open))
    }
  }

  @Test("a first drop with ten pre-orders and no history gets a wide distribution")
  func firstDrop() throws {
    let day: CalendarDate = "2024-10-04"
    let planningCase = PlanningCase(
      planningDate: day, horizonDays: 28, openPreOrders: .settled,
      regions: ["a", "b"].map { Region(id: $0, population: 1000) }, hubs: [],
      skus: [
        SKU(
          id: "new", releaseDate: day.advanced(by: 5), price: 50, stockoutPenalty: 20,
          availableUnits: 100)
      ],
      lanes: [],
      evidence: Evidence(
        asOf: day,
        preOrders: [
          PreOrder(
            orderedAt: day, dueAt: day.advanced(by: 5), region: "a", sku: "new", quantity: 10)
        ]))
    let fit = DemandModel().fit(planningCase)
    let scenarios = fit.scenarios(count: 99)
    let totals = (0..<99).map { w in
      scenarios[scenario: w, sku: 0, region: 0] + scenarios[scenario: w, sku: 0, region: 1]
    }.sorted()
    #expect(totals[49] > 5 && totals[49] < 500)
    #expect(Double(totals[89]) / Double(max(1, totals[9])) > 20)
    let product = try #require(fit.forecast.products.first)
    #expect(product.shares[0] > product.shares[1])
  }

  @Test("an excluded part has no weight")
  func ablation() {
    let settings = DemandSettings(excluded: [.tokenHolders, .population])
    let signals = DemandModel(settings).fit(world.planningCase).signalWeights.map(\.signal)
    #expect(!signals.contains(.tokenHolders) && !signals.contains(.population))
    let all = DemandModel().fit(world.planningCase).signalWeights.map(\.signal)
    #expect(all.contains(.tokenHolders) && all.contains(.population))
  }
}

@Suite("Sold-out editions are censored observations") struct SoldOutEditionTests {
  /// Earlier drops that sell 20 units a day for 60 days, the last of them until its edition is gone, and
  /// the forecast of an upcoming one.
  static func upcoming(edition: Int?) -> DemandForecast.Product {
    let day: CalendarDate = "2024-10-04"
    func sku(_ id: String, _ release: Int, _ edition: Int?) -> SKU {
      SKU(
        id: id, name: "Print " + id, releaseDate: day.advanced(by: release), price: 50,
        stockoutPenalty: 20, mintSupply: edition, availableUnits: 0, kind: "print")
    }
    // Two open drops show how demand is spread over the days.
    let skus = [sku("one", -90, nil), sku("two", -80, nil), sku("three", -70, edition)]
    var sales: [Sale] = []
    for sku in skus {
      var sold = 0
      for age in 0..<60 {
        let units = min(20, (sku.mintSupply ?? Int.max) - sold)
        guard units > 0 else { break }
        sold += units
        sales.append(
          Sale(
            date: sku.releaseDate.advanced(by: age), region: "a", sku: sku.id, quantity: units))
      }
    }
    let planningCase = PlanningCase(
      planningDate: day, horizonDays: 28, regions: [Region(id: "a")], hubs: [],
      skus: skus + [sku("four", 3, nil)], lanes: [], evidence: Evidence(asOf: day, sales: sales))
    return DemandModel().fit(planningCase).forecast.products[3]
  }

  @Test("an edition that sold out after eight days does not lower the forecast of the next drop")
  func censored() {
    let open = SoldOutEditionTests.upcoming(edition: nil)
    let soldOut = SoldOutEditionTests.upcoming(edition: 160)
    #expect((soldOut.totalMean / open.totalMean - 1).magnitude < 0.15)
  }
}
