import Diagnostics
import FulfilmentModel

/// The share of a drop's demand that comes on each day after its release, as earlier drops of a case show
/// it.
///
/// Units of all drops whose horizon of days since their release has passed are summed, so that each unit
/// counts alike: a pooled launch curve.
package struct LaunchCurve {
  /// Share of each day from the release on, as many as the horizon has; they sum to 1.
  package let shares: [Double]

  /// Sums the sales of earlier drops.
  ///
  /// - Throws: where no drop was released a horizon or more before the planning date and sold a unit.
  package init(of planningCase: PlanningCase) throws(InvalidInput) {
    let horizon = planningCase.horizonDays
    var releases: [String: CalendarDate] = [:]
    for sku in planningCase.skus
    where sku.releaseDate.days(until: planningCase.planningDate) >= horizon - 1 {
      releases[sku.id] = sku.releaseDate
    }
    var units = [Int](repeating: 0, count: horizon)
    for sale in planningCase.evidence.sales {
      guard let release = releases[sale.sku] else { continue }
      let age = release.days(until: sale.date)
      if (0..<horizon).contains(age) { units[age] += sale.quantity }
    }
    let total = units.reduce(0, +)
    guard total > 0 else {
      throw InvalidInput([
        Diagnostic(
          column: "--period-shares", value: "none",
          expected: "percent of the demand in each period: no drop of the case was released "
            + "\(horizon) days or more before \(planningCase.planningDate) and sold")
      ])
    }
    shares = units.map { Double($0) / Double(total) }
  }
}
