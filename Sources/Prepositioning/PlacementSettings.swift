/// What placing, shipping, waiting and missing cost, and how exactly the program is solved.
///
/// The defaults price a case as its tables state it. Money is in the case's currency, per unit.
package struct PlacementSettings: Sendable, Equatable {
  /// Days of storage paid for a placed unit; 14 is half of a four-week horizon.
  package var storageDays: Double = 14
  /// Share of the price that each business day beyond the first loses.
  ///
  /// A business day faster lifts online sales by about 1.5 %: Fisher, Gallino & Xu, "The Value of
  /// Rapid Delivery in Omnichannel Retailing" (2019), doi:10.1177/0022243719849940.
  package var latenessShareOfPricePerDay: Double = 0.015
  /// Business days a delivery may take before it counts as late.
  package var promisedTransitDays: Int = 1
  /// Units that must reach their buyers within `promisedTransitDays`, before all other demand.
  package var promises: [DeliveryPromise] = []
  /// Share of the price that a promised unit costs on top where it comes late or never.
  package var brokenPromiseShareOfPrice: Double = 3
  /// Multiplies every SKU's stock-out penalty.
  package var stockoutPenaltyFactor: Double = 1
  /// Whether a hub's daily throughput, times the days of the horizon, limits what it ships.
  package var limitsThroughput: Bool = true
  /// Most money that may be spent on placing (inbound and storage); `nil` means no limit.
  package var placementBudget: Double?
  /// Relative gap at which the linear program counts as solved.
  package var relativeGap: Double = 1e-6
  /// Rounds of the local search over whole packs.
  package var improvementRounds: Int = 4
  /// Threads; the plan is the same for any number.
  package var threads: Int = 1

  /// The defaults.
  package init() {}
}
