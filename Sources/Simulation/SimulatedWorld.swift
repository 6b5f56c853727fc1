import FulfilmentModel

/// One simulated night: what a planner may see, what then happens, and why.
package struct SimulatedWorld: Sendable {
  /// What was known on the planning evening.
  package let planningCase: PlanningCase
  /// What buyers wanted in the horizon, in full.
  package let actual: ActualDemand
  /// What the world was made from.
  package let truth: SimulationTruth
}

/// The hidden numbers of a simulated world.
package struct SimulationTruth: Sendable, Equatable {
  /// One SKU's hidden numbers.
  package struct Product: Sendable, Equatable {
    /// Identifier of the SKU.
    package var sku: String
    /// Units wanted over the 28 days after the release, pre-orders included, in expectation.
    package var expectedUnits: Double
    /// Share of them that is ordered before the release.
    package var preOrderShare: Double
    /// Exponent of the booking curve: share ordered by the fraction f of the window is f^exponent.
    package var bookingExponent: Double
    /// Days over which daily demand falls by a factor e after the release.
    package var decayDays: Double
    /// Whether its edition was sold out before the planning date.
    package var isSoldOut: Bool
    /// Share of each region, in the case's order, summing to 1.
    package var shares: [Double]
  }

  /// One entry for each SKU, in the case's order.
  package var products: [Product]
  /// Buyers' shares over all kinds, in the case's order.
  package var shares: [Double]
  /// How truly each signal speaks.
  package var strengths: SignalStrengths
  /// Seed of the world.
  package var seed: UInt64
}
