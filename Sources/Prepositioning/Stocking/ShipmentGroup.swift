import FulfilmentModel

/// Hubs whose units are limited together: one hub with a least shipment, or those of a partner.
struct ShipmentGroup: Sendable, Equatable {
  /// Name for reasons and programs, such as `hub LAX` or `partner Acme`.
  let name: String
  /// Positions of the hubs.
  let hubs: [Int]
  /// Least units, where the group gets any; 0 means no limit.
  let minimum: Int
  /// Most units; `Int.max` means no limit.
  let maximum: Int

  /// Returns the groups of a case: hubs with a least shipment, then partners with a limit.
  ///
  /// Most units of a hub are part of its free capacity and make no group.
  static func all(of planningCase: PlanningCase) -> [ShipmentGroup] {
    var groups: [ShipmentGroup] = []
    for (position, hub) in planningCase.hubs.enumerated() {
      guard let minimum = hub.minimumShipment, minimum > 0 else { continue }
      groups.append(
        ShipmentGroup(name: "hub \(hub.id)", hubs: [position], minimum: minimum, maximum: .max))
    }
    for terms in planningCase.statements.partners {
      let hubs = planningCase.hubs.indices.filter {
        planningCase.hubs[$0].partner == terms.partner
      }
      guard terms.minimumUnits ?? 0 > 0 || terms.maximumUnits != nil, !hubs.isEmpty else {
        continue
      }
      groups.append(
        ShipmentGroup(
          name: "partner \(terms.partner)", hubs: hubs, minimum: terms.minimumUnits ?? 0,
          maximum: terms.maximumUnits ?? .max))
    }
    return groups
  }

  /// The outcome of a group whose units were below the minimum.
  enum Outcome: Sendable, Equatable {
    /// Units were added up to the minimum, as going without would cost more.
    case raised
    /// Its units were taken out or moved elsewhere, as the minimum would cost more.
    case leftOut
    /// Neither is possible: it stays below its minimum.
    case short
  }
}
