import FulfilmentModel
import LinearAlgebra
import RealModule

/// The forecasts that `HyperparameterSearch` scores: drops some days before their release, and SKUs that
/// are out on evenings a horizon apart.
struct HyperparameterFolds: Sendable {
  /// One SKU on one evening, with what came.
  struct Test: Sendable {
    /// Position of the evening.
    var evening: Int
    /// The SKU's identifier.
    var sku: String
    /// The drop, or the evening, that this test is counted with.
    var unit: Int
    /// Units that followed by region.
    var counts: [Double]
  }

  private(set) var coming: [Test] = []
  private(set) var running: [Test] = []
  private var evenings: [ForecastOrigin] = []

  init(_ planningCase: PlanningCase, leads: [Int]) {
    let ledger = OrderLedger(planningCase)
    let horizon = planningCase.horizonDays
    var positions: [Int: Int] = [:]
    var evenings: [ForecastOrigin] = []
    func position(_ day: Int) -> Int {
      if let known = positions[day] { return known }
      positions[day] = evenings.count
      evenings.append(ForecastOrigin(planningCase, evening: CalendarDate(daysSinceEpoch: day)))
      return evenings.count - 1
    }
    for sku in planningCase.skus.indices {
      for lead in leads where lead <= horizon {
        guard let truth = DropBacktest.truth(ledger, sku, lead: lead, horizon: horizon) else {
          continue
        }
        coming.append(
          Test(
            evening: position(truth.evening), sku: planningCase.skus[sku].id, unit: sku,
            counts: truth.counts))
      }
    }
    var day = ledger.asOf - horizon
    while day > ledger.firstDay + horizon {
      for sku in planningCase.skus.indices where ledger.release[sku] <= day {
        var counts = [Double](repeating: 0, count: ledger.regionCount)
        ledger.addRegionOrders(sku, after: day, through: day + horizon, into: &counts)
        running.append(
          Test(evening: position(day), sku: planningCase.skus[sku].id, unit: day, counts: counts))
      }
      day -= horizon
    }
    self.evenings = evenings
  }

  /// Mean score of each independent unit, less is better, in the order of the units' first tests.
  func scores(_ subject: HyperparameterAxis.Subject, _ settings: DemandSettings, threads: Int)
    -> [Double]
  {
    let tests =
      switch subject {
      case .comingTotals: coming
      case .runningTotals: running
      case .places: coming + running
      }
    let used = Set(tests.map(\.evening)).sorted()
    let values = mapConcurrently(count: used.count, threads: threads) { index in
      let evening = evenings[used[index]]
      let own = tests.filter { $0.evening == used[index] }
      return subject == .places
        ? HyperparameterFolds.placeScores(evening, own, settings)
        : HyperparameterFolds.totalScores(evening, own, settings)
    }
    var byEvening: [Int: [Double]] = [:]
    for (index, list) in values.enumerated() { byEvening[used[index]] = list }
    var next: [Int: Int] = [:]
    var (order, sums) = ([Int](), [Int: (sum: Double, count: Double)]())
    for test in tests {
      let at = next[test.evening, default: 0]
      next[test.evening] = at + 1
      guard let score = byEvening[test.evening]?[at], score.isFinite else { continue }
      if sums[test.unit] == nil { order.append(test.unit) }
      let known = sums[test.unit] ?? (0, 0)
      sums[test.unit] = (known.sum + score, known.count + 1)
    }
    return order.compactMap { sums[$0].map { $0.sum / $0.count } }
  }

  private static func totalScores(
    _ evening: ForecastOrigin, _ tests: [Test], _ settings: DemandSettings
  ) -> [Double] {
    let totals = evening.totals(settings)
    return tests.map { test in
      guard let sku = evening.ledger.index.skus[test.sku] else { return .nan }
      return totals.distributions[sku].logCRPS(actual: test.counts.reduce(0, +))
    }
  }

  private static func placeScores(
    _ evening: ForecastOrigin, _ tests: [Test], _ settings: DemandSettings
  ) -> [Double] {
    let places = evening.places(settings)
    return tests.map { test in
      guard let sku = evening.ledger.index.skus[test.sku], test.counts.contains(where: { $0 > 0 })
      else { return .nan }
      return -places.logLikelihood(sku, counts: test.counts, evening.ledger)
    }
  }
}
