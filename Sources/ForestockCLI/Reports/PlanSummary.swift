import Forestock
import Foundation

/// The output of `plan`: the decision and its certificate in totals.
struct PlanSummary: Encodable {
  var out: String
  var currency: String
  var unitsPlaced: Int
  var hubsUsed: Int
  var skusPlaced: Int
  var expectedDemand: Double
  var expectedUnserved: Double
  var cost: Double
  var bound: Double
  var gap: Double
  var scenarios: Int
  var iterations: Int
  var isSolved: Bool
  var promisedUnits: Int
  var promisedUnitsMissing: Double
  private var promisedRegions: Int

  init(_ plan: Plan, currency: String, out: String) {
    self.out = out
    self.currency = currency
    unitsPlaced = plan.placements.reduce(0) { $0 + $1.units }
    hubsUsed = Set(plan.placements.map(\.hub)).count
    skusPlaced = Set(plan.placements.map(\.sku)).count
    expectedDemand = plan.skus.reduce(0) { $0 + $1.expectedDemand }
    expectedUnserved = plan.skus.reduce(0) { $0 + $1.expectedUnserved }
    cost = plan.certificate.cost
    bound = plan.certificate.bound
    gap = plan.certificate.gap
    scenarios = plan.certificate.scenarios
    iterations = plan.certificate.iterations
    isSolved = plan.certificate.isSolved
    promisedUnits = plan.promises.reduce(0) { $0 + $1.promisedUnits }
    promisedUnitsMissing = plan.promises.reduce(0) { $0 + ($1.isKept ? 0 : $1.missingUnits) }
    promisedRegions = Set(plan.promises.map(\.region)).count
  }

  var text: String {
    """
    decided: \(unitsPlaced) units of \(skusPlaced) SKUs into \(hubsUsed) hubs, for an expected \
    demand of \(decimal(expectedDemand, 0)), of which \(decimal(expectedUnserved, 0)) stay unserved
    proved:  expected cost \(decimal(cost, 2)) \(currency) over \(scenarios) scenarios; no placement \
    can cost less than \(decimal(bound, 2)), gap \(percent(gap))\
    \(isSolved ? "" : " (the method stopped early; the bound and the gap hold all the same)")
    \(promise)written: \(out)
    """
  }

  /// The line on promises to attendees; empty without promises.
  private var promise: String {
    guard promisedUnits > 0 else { return "" }
    let outcome =
      promisedUnitsMissing == 0
      ? "all of them kept"
      : "of which \(decimal(promisedUnitsMissing, 1)) cannot be kept, see promises.csv"
    return
      "promised: \(promisedUnits) units to attendees in \(promisedRegions) regions, \(outcome)\n"
  }
}
