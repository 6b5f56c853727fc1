import Prepositioning

/// The figures of a plan that people and thresholds look at: sums over the plan, and members of its
/// certificate, with every digit.
package struct PlanTotals: Sendable, Codable, Equatable {
  /// Units that leave the origin.
  package var unitsPlaced: Int
  /// Hubs that receive a unit.
  package var hubsUsed: Int
  /// SKUs of which a unit is placed.
  package var skusPlaced: Int
  /// Expected units over the horizon, all SKUs together.
  package var expectedDemand: Double
  /// Of these, units that stay unserved.
  package var expectedUnserved: Double
  /// Share of the expected demand that is served, 0...1; 1 where none is expected.
  package var fillRate: Double
  /// Share of the expected demand that arrives within the promised transit days, 0...1; 1 where none
  /// is expected.
  package var inTimeShare: Double
  /// Units promised to attendees of events.
  package var promisedUnits: Int
  /// Of these, units that come late or never.
  package var promisedUnitsMissing: Double
  /// Promises that are not kept.
  package var brokenPromises: Int
  /// Expected cost and proven lower bound, in the case's currency.
  package var cost, bound: Double
  /// (cost − bound) / cost.
  package var gap: Double
  /// Whether both solves reached the gap that was asked for.
  package var isSolved: Bool

  /// Sums up a plan.
  package init(_ plan: Plan) {
    unitsPlaced = plan.placements.reduce(0) { $0 + $1.units }
    hubsUsed = Set(plan.placements.map(\.hub)).count
    skusPlaced = Set(plan.placements.map(\.sku)).count
    expectedDemand = plan.skus.reduce(0) { $0 + $1.expectedDemand }
    expectedUnserved = plan.skus.reduce(0) { $0 + $1.expectedUnserved }
    (fillRate, inTimeShare) = (plan.service.fillRate, plan.service.inTimeShare)
    let broken = plan.promises.filter { !$0.isKept }
    promisedUnits = plan.promises.reduce(0) { $0 + $1.promisedUnits }
    promisedUnitsMissing = broken.reduce(0) { $0 + $1.missingUnits }
    brokenPromises = broken.count
    (cost, bound, gap) = (plan.cost, plan.lowerBound, plan.gap)
    isSolved = plan.certificate.isSolved
  }
}
