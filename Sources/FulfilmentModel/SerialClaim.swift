/// A claim on one unit of an edition, by whoever holds its token or earned it at an event.
package struct SerialClaim: Hashable, Sendable {
  /// Identifier of the SKU.
  package var sku: String
  /// Number of the unit within its edition, from 1.
  package var serial: Int
  /// Identifier of the region that the unit is to go to.
  package var region: String
  /// The wallet or a pseudonym of it; `nil` where nobody said.
  package var holder: String?
  /// The event at which the claim was earned; `nil` where it comes from a token.
  package var event: String?

  /// Creates a claim without checking it.
  package init(
    sku: String, serial: Int, region: String, holder: String? = nil, event: String? = nil
  ) {
    self.sku = sku
    self.serial = serial
    self.region = region
    self.holder = holder
    self.event = event
  }
}

/// A claimed unit with the place that it comes from.
package struct AllocatedSerial: Hashable, Sendable {
  /// The claim.
  package var claim: SerialClaim
  /// Identifier of the hub, or of the origin where no hub has a unit left that reaches the region.
  package var hub: String
  /// Business days from the hub to the region; `nil` from the origin.
  package var transitDays: Int?
  /// First day on which the unit can leave for its buyer.
  package var shipsOn: CalendarDate

  /// Creates an allocation.
  package init(claim: SerialClaim, hub: String, transitDays: Int?, shipsOn: CalendarDate) {
    self.claim = claim
    self.hub = hub
    self.transitDays = transitDays
    self.shipsOn = shipsOn
  }
}
