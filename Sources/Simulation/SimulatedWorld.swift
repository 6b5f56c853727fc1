import FulfilmentModel

/// One simulated night: what a planner may see, what then happens, and why.
public struct SimulatedWorld: Sendable {
  /// What was known on the planning evening.
  public let planningCase: PlanningCase
  /// What buyers wanted in the horizon, in full.
  public let actual: ActualDemand
  /// What the world was made from.
  public let truth: SimulationTruth
}

/// The hidden numbers of a simulated world.
public struct SimulationTruth: Sendable, Equatable {
  /// One SKU's hidden numbers.
  public struct Product: Sendable, Equatable {
    /// Identifier of the SKU.
    public var sku: String
    /// Units wanted over the 28 days after the release, pre-orders included, in expectation.
    public var expectedUnits: Double
    /// Share of them that is ordered before the release.
    public var preOrderShare: Double
    /// Exponent of the booking curve: share ordered by the fraction f of the window is f^exponent.
    public var bookingExponent: Double
    /// Days over which daily demand falls by a factor e after the release.
    public var decayDays: Double
    /// Whether its edition was sold out before the planning date.
    public var isSoldOut: Bool
    /// Share of each region, in the case's order, summing to 1.
    public var shares: [Double]
  }

  /// One entry for each SKU, in the case's order.
  public var products: [Product]
  /// Buyers' shares over all kinds, in the case's order.
  public var shares: [Double]
  /// How truly each signal speaks.
  public var strengths: SignalStrengths
  /// Seed of the world.
  public var seed: UInt64
}
