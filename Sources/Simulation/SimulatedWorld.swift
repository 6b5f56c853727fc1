import FulfilmentModel

/// A simulated planning case with its outcome and the hidden numbers it was made from.
package struct SimulatedWorld: Sendable {
  /// The case: what a planner may see on the planning date.
  package let planningCase: PlanningCase
  /// The realised demand of the horizon, unlimited by stock.
  package let actual: ActualDemand
  /// The numbers the world was made from.
  package let truth: SimulationTruth
}

/// The hidden numbers of a simulated world.
package struct SimulationTruth: Sendable, Equatable {
  /// One SKU's hidden numbers.
  package struct Product: Sendable, Equatable {
    /// Identifier of the SKU.
    package let sku: String
    /// Expected units wanted over the 28 days from the release on, pre-orders included.
    package let expectedUnits: Double
    /// Share of them that is ordered before the release, 0...0.8.
    package let preOrderShare: Double
    /// Exponent of the booking curve: the share booked by the fraction f of the window is
    /// f^exponent.
    package let bookingExponent: Double
    /// Days over which daily demand falls to 1/e after the release.
    package let decayDays: Double
    /// Whether its edition was sold out before the planning date.
    package let isSoldOut: Bool
    /// Share of each region, in the case's order, summing to 1.
    package let shares: [Double]
  }

  /// One entry for each SKU, in the case's order.
  package let products: [Product]
  /// Buyers' shares over all kinds, in the case's order of regions.
  package let shares: [Double]
  /// The informativeness of each signal.
  package let strengths: SignalStrengths
  /// Seed of the world.
  package let seed: UInt64
}
