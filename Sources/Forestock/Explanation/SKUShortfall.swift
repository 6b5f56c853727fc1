import FulfilmentModel
import Prepositioning

/// Expected demand of a SKU that is not served or comes late: how much, why, and what would serve it.
package struct SKUShortfall: Sendable {
  /// Identifier of the SKU.
  package let sku: String
  /// Expected units wanted, those not served, and those that come late.
  package let wanted, unserved, late: Double
  /// Units left at the origin.
  package let leftAtOrigin: Int
  /// The units by reason: each is in one group, and the groups add up to both figures.
  package let groups: [ShortfallGroup]
}

extension SKUShortfall {
  /// Collects the shortfalls of a plan, one for each SKU that has any.
  ///
  /// - Returns: most units first, unserved and late ones together.
  /// - Complexity: O(shortfalls · log shortfalls).
  package static func all(of plan: Plan) -> [SKUShortfall] {
    var bySKU: [String: [Plan.Shortfall]] = [:]
    for shortfall in plan.shortfalls { bySKU[shortfall.sku, default: []].append(shortfall) }
    return plan.skus.compactMap { outlook in
      bySKU[outlook.sku].map { SKUShortfall(outlook, groups: ShortfallGroup.groups(of: $0)) }
    }.sorted { ($1.unserved + $1.late, $0.sku) < ($0.unserved + $0.late, $1.sku) }
  }

  /// Takes the groups of a SKU.
  private init(_ outlook: Plan.SKUOutlook, groups: [ShortfallGroup]) {
    (sku, wanted) = (outlook.sku, outlook.expectedDemand)
    leftAtOrigin = outlook.unplacedUnits
    self.groups = groups
    (unserved, late) = (
      SKUShortfall.units(.unserved, in: groups), SKUShortfall.units(.late, in: groups)
    )
  }

  /// Returns the units of a kind, in hundredths.
  private static func units(_ kind: Plan.Shortfall.Kind, in groups: [ShortfallGroup]) -> Double {
    groups.filter { $0.kind == kind }.reduce(0) { $0 + ($1.units * 100).rounded() } / 100
  }
}
