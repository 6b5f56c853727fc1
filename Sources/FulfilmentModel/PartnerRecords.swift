/// Units on their way to a hub, as the partner that expects them says.
package struct InboundStock: Hashable, Sendable {
  /// Identifier of the SKU.
  package var sku: String
  /// Identifier of the hub.
  package var hub: String
  /// Whole units, at least 0.
  package var quantity: Int
  /// Day on which they stand at the hub.
  package var arrivesOn: CalendarDate
  /// Whether the partner has confirmed units and day.
  package var isConfirmed: Bool

  /// Creates a record without checking it.
  package init(
    sku: String, hub: String, quantity: Int, arrivesOn: CalendarDate, isConfirmed: Bool
  ) {
    self.sku = sku
    self.hub = hub
    self.quantity = quantity
    self.arrivesOn = arrivesOn
    self.isConfirmed = isConfirmed
  }
}

/// The terms on which a hub takes a SKU.
///
/// Levels count what stands at the hub after the plan, opening stock included; limits of a line count
/// the units that the plan moves.
package struct HubTerms: Hashable, Sendable {
  /// Identifier of the hub.
  package var hub: String
  /// Identifier of the SKU.
  package var sku: String
  /// Whether the hub stocks the SKU at all.
  package var isStocked = true
  /// First day on which the hub takes units of it; `nil` where it does already.
  package var stockedFrom: CalendarDate?
  /// Least units that are to stand at the hub; `nil` where no level is asked for.
  package var minimumStock: Int?
  /// Most units that may stand at the hub; `nil` means no limit.
  package var maximumStock: Int?
  /// Least units of a line that moves any; `nil` means one pack.
  package var minimumLine: Int?
  /// Most units of a line; `nil` means no limit.
  package var maximumLine: Int?
  /// Whether the minimum goes first where no whole pack fits between it and the maximum.
  package var isMinimumFirst = false
  /// Weight by which scarce stock is shared, above 0; `nil` where cost decides.
  package var shareWeight: Double?

  /// Creates the terms of a hub that takes whatever is planned.
  package init(hub: String, sku: String) {
    self.hub = hub
    self.sku = sku
  }
}

/// One size of the packs in which a SKU travels to a hub; several records are several sizes.
package struct PackSize: Hashable, Sendable {
  /// Identifier of the SKU.
  package var sku: String
  /// Identifier of the hub; `nil` for every hub without a size of its own.
  package var hub: String?
  /// Units of a pack, at least 1.
  package var units: Int

  /// Creates a size without checking it.
  package init(sku: String, hub: String? = nil, units: Int) {
    self.sku = sku
    self.hub = hub
    self.units = units
  }
}

/// Limits of what a partner takes in one night over all its hubs.
package struct PartnerTerms: Hashable, Sendable {
  /// Name of the partner, as `Hub.partner` has it.
  package var partner: String
  /// Least units, where it gets any; `nil` means no limit.
  package var minimumUnits: Int?
  /// Most units; `nil` means no limit.
  package var maximumUnits: Int?
  /// Money for signing the partner, once, before the first of its hubs opens; at least 0.
  package var signingCost = 0.0

  /// Creates terms without checking them.
  package init(partner: String, minimumUnits: Int? = nil, maximumUnits: Int? = nil) {
    self.partner = partner
    self.minimumUnits = minimumUnits
    self.maximumUnits = maximumUnits
  }
}

/// The statements of partners, and rules of the operator, that a plan has to keep; empty where they said
/// nothing.
package struct PartnerStatements: Hashable, Sendable {
  /// Units on their way to hubs.
  package var inbound: [InboundStock] = []
  /// Terms by hub and SKU, at most one record for a pair.
  package var hubTerms: [HubTerms] = []
  /// Sizes of packs that go before the SKU's own case pack.
  package var packs: [PackSize] = []
  /// Limits by partner.
  package var partners: [PartnerTerms] = []
  /// Rules of the operator on what is placed.
  package var rules: [PlacementRule] = []

  /// Creates statements that say nothing.
  package init() {}
}

extension InboundStock {
  /// Ways in which units on their way meet a plan.
  package enum Standing: Sendable, Equatable {
    /// They stand at the hub when the plan's own units could.
    case counted
    /// They were due already: what arrived is in the opening stock.
    case overdue
    /// Nobody confirmed them.
    case unconfirmed
    /// They come after the plan's own units would.
    case late
  }

  /// Returns whether the units count as stock of their hub.
  ///
  /// Units count where they are confirmed and arrive after the planning date and not later than units
  /// of the plan would: only then can the plan leave them out without a day of shortage that it could
  /// have avoided.
  ///
  /// - Parameter arrival: the day on which units of the plan arrive at the hub.
  package func standing(planningDate: CalendarDate, arrival: CalendarDate) -> Standing {
    if arrivesOn <= planningDate { return .overdue }
    if !isConfirmed { return .unconfirmed }
    return arrivesOn <= arrival ? .counted : .late
  }
}

extension Hub {
  /// Returns the day on which units of a plan arrive: they leave the origin on the day after the
  /// planning date and travel the hub's inbound days.
  package func arrival(ofPlanOn planningDate: CalendarDate) -> CalendarDate {
    planningDate.advanced(by: 1 + inboundTransitDays)
  }
}
