/// The terms of each hub and SKU, looked up by identifier: packs, whether the hub takes units, limits.
///
/// Plans, exports and the check of edited plans ask the same value.
package struct StockingTerms: Sendable {
  /// The day of the plan, from which arrivals are counted.
  private let planningDate: CalendarDate
  /// Sizes by SKU, then hub; those under `nil` are of every other hub.
  private var sizes: [String: [String?: [Int]]] = [:]
  /// Records by SKU, then hub.
  private var records: [String: [String: HubTerms]] = [:]

  /// Collects the statements of a case's partners.
  package init(_ planningCase: PlanningCase) {
    planningDate = planningCase.planningDate
    for pack in planningCase.statements.packs {
      sizes[pack.sku, default: [:]][pack.hub, default: []].append(pack.units)
    }
    for terms in planningCase.statements.hubTerms {
      records[terms.sku, default: [:]][terms.hub] = terms
    }
  }

  /// Whether no partner said anything.
  package var isEmpty: Bool { sizes.isEmpty && records.isEmpty }

  /// Returns the sizes of packs in which a SKU travels to a hub, in units, as they were stated.
  package func packs(of sku: SKU, at hub: String) -> [Int] {
    guard let own = sizes[sku.id] else { return [sku.casePackUnits] }
    return own[hub] ?? own[nil] ?? [sku.casePackUnits]
  }

  /// Returns the size in which a partner's file counts a line: the largest one that the units are a
  /// multiple of; 1 where there is none.
  package func countingPack(of sku: SKU, at hub: String, units: Int) -> Int {
    let sizes = packs(of: sku, at: hub)
    return sizes.count == 1 ? sizes[0] : sizes.filter { units % $0 == 0 }.max() ?? 1
  }

  /// Returns what a partner says of a SKU at a hub; `nil` where nothing.
  package func terms(of sku: String, at hub: String) -> HubTerms? { records[sku]?[hub] }

  /// Returns the reason why a hub takes no units of a SKU from this plan; `nil` where it does.
  package func refusal(of sku: String, at hub: Hub) -> String? {
    guard let terms = terms(of: sku, at: hub.id) else { return nil }
    if !terms.isStocked { return "\(hub.id) does not stock \(sku)" }
    guard let from = terms.stockedFrom, from > hub.arrival(ofPlanOn: planningDate) else {
      return nil
    }
    return "\(hub.id) does not stock \(sku) before \(from)"
  }
}
