import FulfilmentModel
import LinearAlgebra
import RealModule

/// The forecasts that `HyperparameterSearch` scores: drops some days before their release, and
/// released SKUs at forecast origins a horizon apart.
struct HyperparameterFolds: Sendable {
  /// One SKU at one forecast origin, with the demand that followed.
  private struct Forecast: Sendable {
    /// Position of the forecast origin.
    var origin: Int
    /// The SKU's identifier.
    var sku: String
    /// The independent unit this forecast is averaged with: the drop, or the day of the origin.
    var unit: Int
    /// Units that followed, by region.
    var counts: [Double]
  }

  private var upcoming: [Forecast] = []
  private var released: [Forecast] = []
  private var origins: [ForecastOrigin] = []

  /// Number of drops whose totals and geography are forecast before their release.
  var dropCount: Int { Set(upcoming.map(\.unit)).count }
  /// Number of forecast origins at which released SKUs are forecast.
  var originCount: Int { Set(released.map(\.unit)).count }

  /// Lists the forecasts whose horizon had ended by the case's planning date.
  ///
  /// - Parameter leads: days before a release.
  /// - Complexity: O(origins · (SKUs + records)).
  init(_ planningCase: PlanningCase, leads: [Int]) {
    let ledger = OrderLedger(planningCase)
    let horizon = planningCase.horizonDays
    var positions: [Int: Int] = [:]
    var origins: [ForecastOrigin] = []
    func position(_ day: Int) -> Int {
      if let known = positions[day] { return known }
      positions[day] = origins.count
      origins.append(ForecastOrigin(planningCase, date: CalendarDate(daysSinceEpoch: day)))
      return origins.count - 1
    }
    for (sku, id) in planningCase.skus.map(\.id).enumerated() {
      for lead in leads where lead <= horizon {
        guard let outcome = DropOutcome(ledger, sku: sku, lead: lead, horizon: horizon) else {
          continue
        }
        upcoming.append(
          Forecast(origin: position(outcome.origin), sku: id, unit: sku, counts: outcome.counts))
      }
    }
    var day = ledger.asOf - horizon
    while day > ledger.firstDay + horizon {
      for sku in planningCase.skus.indices where ledger.release[sku] <= day {
        released.append(
          Forecast(
            origin: position(day), sku: planningCase.skus[sku].id, unit: day,
            counts: ledger.regionOrders(sku, after: day, through: day + horizon)))
      }
      day -= horizon
    }
    self.origins = origins
  }

  /// Returns the mean score of each independent unit, less is better, in the order of the units'
  /// first forecasts.
  ///
  /// - Complexity: a fit of totals or geography at each origin, spread over the threads.
  func scores(
    _ subject: HyperparameterAxis.Subject, settings: DemandSettings, threads: Int
  ) -> [Double] {
    let forecasts =
      switch subject {
      case .upcomingTotals: upcoming
      case .releasedTotals: released
      case .geography: upcoming + released
      }
    let used = Set(forecasts.map(\.origin)).sorted()
    let values = mapConcurrently(count: used.count, threads: threads) { index in
      let own = forecasts.filter { $0.origin == used[index] }
      let parts = origins[used[index]].parts(settings)
      return subject == .geography
        ? HyperparameterFolds.geographyScores(own, parts)
        : HyperparameterFolds.totalScores(own, parts)
    }
    var byOrigin: [Int: [Double]] = [:]
    for (index, list) in values.enumerated() { byOrigin[used[index]] = list }
    return HyperparameterFolds.means(of: forecasts, scores: byOrigin)
  }

  /// Returns the mean of each unit's finite scores, which are listed by origin in the order of the
  /// forecasts.
  private static func means(of forecasts: [Forecast], scores: [Int: [Double]]) -> [Double] {
    var next: [Int: Int] = [:]
    var order: [Int] = []
    var sums: [Int: (sum: Double, count: Double)] = [:]
    for forecast in forecasts {
      let at = next[forecast.origin, default: 0]
      next[forecast.origin] = at + 1
      guard let score = scores[forecast.origin]?[at], score.isFinite else { continue }
      if sums[forecast.unit] == nil { order.append(forecast.unit) }
      let known = sums[forecast.unit] ?? (0, 0)
      sums[forecast.unit] = (known.sum + score, known.count + 1)
    }
    return order.compactMap { sums[$0].map { $0.sum / $0.count } }
  }

  /// Returns the CRPS of log(total + ½) of each forecast; NaN where the SKU was not announced yet.
  private static func totalScores(_ forecasts: [Forecast], _ parts: DemandParts) -> [Double] {
    let totals = parts.totals()
    return forecasts.map { forecast in
      guard let sku = parts.ledger.index.skus[forecast.sku] else { return .nan }
      return totals.distributions[sku].logCRPS(actual: forecast.counts.reduce(0, +))
    }
  }

  /// Returns the negative log-likelihood of each forecast's regions; NaN where nothing was ordered.
  private static func geographyScores(_ forecasts: [Forecast], _ parts: DemandParts) -> [Double] {
    let geography = parts.geography()
    return forecasts.map { forecast in
      guard let sku = parts.ledger.index.skus[forecast.sku],
        forecast.counts.contains(where: { $0 > 0 })
      else { return .nan }
      return -geography.logLikelihood(sku, counts: forecast.counts, ledger: parts.ledger)
    }
  }
}
