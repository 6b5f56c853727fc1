import Prepositioning

/// Units that one SKU misses, or gets late, for one reason.
package struct ShortfallGroup: Sendable, Equatable {
  /// Identifier of the SKU.
  package let sku: String
  /// The kind, and the reason with the hub that it speaks of; of `cost` the one that misses most units.
  package let kind: Plan.Shortfall.Kind
  package let reason: Plan.Shortfall.Reason
  package let hub: String?
  /// Expected units of the group, and by region, most first.
  package let units: Double
  package let regions: [(region: String, units: Double)]
  /// Money that one more unit of the limit saves; of `cost`, one more at the hub, which costs
  /// `placingCost` to place.
  package let saving: Double
  package let placingCost: Double?

  /// Two groups are the same where SKU, kind, reason, hub and units are.
  package static func == (one: ShortfallGroup, other: ShortfallGroup) -> Bool {
    (one.sku, one.kind, one.reason, one.hub, one.units)
      == (other.sku, other.kind, other.reason, other.hub, other.units)
  }

  /// Returns the groups of some shortfalls: each of these is in exactly one.
  ///
  /// - Returns: unserved units before late ones, most units first.
  /// - Complexity: O(shortfalls · log shortfalls).
  package static func groups(of shortfalls: [Plan.Shortfall]) -> [ShortfallGroup] {
    var parts: [Key: [Plan.Shortfall]] = [:]
    var order: [Key] = []
    for shortfall in shortfalls {
      let key = Key(shortfall)
      if parts[key] == nil { order.append(key) }
      parts[key, default: []].append(shortfall)
    }
    let groups = order.compactMap { parts[$0].flatMap(ShortfallGroup.init) }
    return groups.enumerated().sorted {
      let (first, second) = ($0.element, $1.element)
      if first.kind != second.kind { return first.kind == .unserved }
      return (second.units, $0.offset) < (first.units, $1.offset)
    }.map(\.element)
  }

  /// Adds up shortfalls of one group; `nil` of none.
  private init?(_ shortfalls: [Plan.Shortfall]) {
    guard
      let first = shortfalls.enumerated().max(by: {
        ($0.element.units, $1.offset) < ($1.element.units, $0.offset)
      })?.element
    else { return nil }
    (sku, kind, reason, hub) = (first.sku, first.kind, first.reason, first.hub)
    (saving, placingCost) = (first.saving, first.placingCost)
    // Hundredths add up exactly as whole numbers.
    units = (shortfalls.reduce(0) { $0 + ($1.units * 100).rounded() }) / 100
    regions = shortfalls.map { ($0.region, $0.units) }
      .sorted { ($1.units, $0.region) < ($0.units, $1.region) }
  }

  /// The properties that the units of a group share.
  private struct Key: Hashable {
    let sku: String
    let kind: Plan.Shortfall.Kind
    let reason: Plan.Shortfall.Reason
    let hub: String?

    /// Takes the key of a shortfall.
    init(_ shortfall: Plan.Shortfall) {
      (sku, kind) = (shortfall.sku, shortfall.kind)
      // That no pack pays is one reason, wherever it would stand.
      (reason, hub) = (shortfall.reason, shortfall.reason == .cost ? nil : shortfall.hub)
    }
  }
}
