extension Plan {
  /// Expected units of a SKU that buyers of a region miss, or get later than promised, with the reason.
  ///
  /// Every such unit is in exactly one shortfall: of a SKU, a region and a kind there is one at most.
  package struct Shortfall: Sendable, Equatable {
    /// The two ways in which a plan falls short of a buyer.
    package enum Kind: String, Sendable, CaseIterable {
      /// The units do not come within the horizon.
      case unserved
      /// They come after the promised transit days.
      case late
    }

    /// The reason why no unit more is served, or none more in time.
    package enum Reason: String, Sendable, CaseIterable {
      /// No lane leads to the region; of late units, none within the promised transit days.
      case lane
      /// Every available unit of the SKU is placed.
      case supply
      /// The hub is full.
      case space
      /// The hub ships all it can.
      case throughput
      /// The money for placing is spent.
      case budget
      /// Terms of partners, or lines that the planner fixed, keep more away from every hub in reach.
      case terms
      /// Another pack costs more than it saves, at the hub where it saves most.
      case cost
    }

    /// Identifiers.
    package let sku, region: String
    /// The kind of the shortfall.
    package let kind: Kind
    /// The reason.
    package let reason: Reason
    /// Identifier of the hub that the reason speaks of; `nil` where it speaks of none.
    package let hub: String?
    /// Expected units, in hundredths: those of a SKU add up to its own total, rounded the same way.
    package let units: Double
    /// Money that one more unit of the limit saves at the margin; of `cost`, one more unit at the hub;
    /// 0 where no limit is named.
    package let saving: Double
    /// Money that placing one more unit at the hub costs; `nil` but for `cost`.
    package let placingCost: Double?

    /// Creates a shortfall.
    package init(
      sku: String, region: String, kind: Kind, reason: Reason, hub: String?, units: Double,
      saving: Double, placingCost: Double?
    ) {
      (self.sku, self.region, self.kind, self.units) = (sku, region, kind, units)
      (self.reason, self.hub) = (reason, hub)
      (self.saving, self.placingCost) = (saving, placingCost)
    }
  }

  /// Money below which a price is no limit: less than half a hundredth of the currency.
  package static let leastPrice = 0.005
}
