import Forestock
import Prepositioning

/// Unserved and late demand of `explain`, as JSON has it and in words.
extension ExplanationReport.Unserved {
  /// Takes the shortfalls of a SKU.
  init(_ shortfall: SKUShortfall, _ wording: ShortfallGroup.Wording) {
    sku = shortfall.sku
    wanted = ExplanationReport.rounded(shortfall.wanted, 2)
    unserved = ExplanationReport.rounded(shortfall.unserved, 2)
    late = ExplanationReport.rounded(shortfall.late, 2)
    leftAtOrigin = shortfall.leftAtOrigin
    groups = shortfall.groups.map { ExplanationReport.Group($0, wording) }
  }

  /// The paragraph of the SKU: both figures, then a line for each reason with its regions.
  var text: String {
    let head =
      "short of \(sku): \(decimal(unserved, 2)) of \(decimal(wanted, 2)) expected units unserved, "
      + "\(decimal(late, 2)) late; \(leftAtOrigin) units stay at the origin"
    return ([head] + groups.map(\.text)).joined(separator: "\n")
  }
}

extension ExplanationReport.Group {
  /// Most regions that are named in words; JSON has all.
  private static let named = 4

  /// Takes a group.
  init(_ group: ShortfallGroup, _ wording: ShortfallGroup.Wording) {
    (kind, reason, hub) = (group.kind.rawValue, group.reason.rawValue, group.hub)
    units = ExplanationReport.rounded(group.units, 2)
    regions = group.regions.map {
      ExplanationReport.Region(region: $0.region, units: ExplanationReport.rounded($0.units, 2))
    }
    saving = group.saving > 0 ? ExplanationReport.rounded(group.saving, 4) : nil
    placingCost = group.placingCost.map { ExplanationReport.rounded($0, 4) }
    (why, cure) = (group.reason(wording), group.cure(wording))
  }

  /// The line of the group: units, reason, cure, and the regions that miss most.
  var text: String {
    let places = regions.prefix(Self.named).map { "\($0.region) \(decimal($0.units, 2))" }
    let others = regions.count - places.count
    return "  \(kind) \(decimal(units, 2)): \(why); \(cure)\n    in "
      + places.joined(separator: ", ") + (others > 0 ? " and \(others) more regions" : "")
  }
}
