import Diagnostics
import FulfilmentModel

/// The limits of each line, a SKU at a hub, and of groups of hubs.
///
/// Lines are indexed `sku * hubCount + hub`. Where no partner says anything there is nothing but the
/// case packs of the SKUs.
struct StockingLimits: Sendable {
  /// Units that a line lacks before the plan, by the two reasons that need no demand.
  struct Lack: Sendable, Equatable {
    /// Units that the hub owes to buyers.
    var deficit: Int
    /// Units up to the level asked for, the deficit included.
    var level: Int
    /// Whether no whole pack fits between the level and the maximum.
    var fits: Bool
  }

  /// Number of hubs.
  let hubCount: Int
  /// Quantities by SKU where nothing is said of the hub.
  private let ordinary: [LineQuantities]
  /// Quantities of the lines of which something is said.
  private(set) var special: [Int: LineQuantities] = [:]
  /// Units that lines lack before the plan.
  private(set) var lacks: [Int: Lack] = [:]
  /// Terms of partners, by line.
  private(set) var terms: [Int: HubTerms] = [:]
  /// Units that each line gets in any case; empty where there are none.
  private(set) var held: [Int] = []
  /// Needs of the lines whose SKU is shared by weight, in units.
  private(set) var requests: [Int: Int] = [:]
  /// Whether the shares of scarce stock are decided.
  var hasShares = false
  /// Most units of lines that a rule is about alone.
  private(set) var ruleMaxima: [Int: Int] = [:]
  /// Whether some rule binds several lines together.
  private var hasRules = false
  /// Hubs that are limited together.
  let groups: [ShipmentGroup]

  /// Collects the limits of a case.
  ///
  /// - Throws: a diagnostic for each pack below 1 unit and each statement about an unknown SKU or hub.
  init(
    _ planningCase: PlanningCase, index: CaseIndex, rules: [LinearRule] = []
  ) throws(InvalidInput) {
    hubCount = planningCase.hubs.count
    ordinary = planningCase.skus.map { LineQuantities(packs: PackSizes([$0.casePackUnits])) }
    groups = ShipmentGroup.all(of: planningCase)
    try StockingLimits.check(planningCase.statements, index: index)
    let stated = StockingTerms(planningCase)
    let owed = index.openingStock.contains { $0 < 0 }
    guard !stated.isEmpty || owed else {
      limit(rules)
      return
    }
    // Several sizes are tabulated once.
    var tabulated: [[Int]: PackSizes] = [:]
    for (s, sku) in planningCase.skus.enumerated() {
      for (h, hub) in planningCase.hubs.enumerated() {
        let line = s * hubCount + h
        terms[line] = stated.terms(of: sku.id, at: hub.id)
        let sizes = stated.packs(of: sku, at: hub.id)
        let packs = tabulated[sizes] ?? PackSizes(sizes)
        tabulated[sizes] = packs
        add(
          line, stock: index.openingStock[line], packs: packs,
          isRefused: stated.refusal(of: sku.id, at: hub) != nil)
      }
    }
    limit(rules)
  }

  /// Limits the lines that a rule is about alone.
  private mutating func limit(_ rules: [LinearRule]) {
    hasRules = rules.contains { $0.lineMaximum == nil }
    for case (let line, let units)? in rules.map(\.lineMaximum) {
      ruleMaxima[line] = min(ruleMaxima[line] ?? .max, units)
      special[line] = quantities(line).limited(to: units)
    }
  }

  /// Returns the most units that partners let a line have, without the rules of the operator.
  func stated(_ line: Int) -> Int {
    let quantities = quantities(line)
    guard ruleMaxima[line] != nil else { return quantities.maximum }
    let terms = terms[line]
    return min(terms?.maximumLine ?? .max, terms?.maximumStock ?? .max)
  }

  /// Adds the limits of a line.
  private mutating func add(_ line: Int, stock: Int, packs: PackSizes, isRefused: Bool) {
    let terms = terms[line]
    let deficit = max(0, -stock)
    let level = max(deficit, terms?.minimumStock.map { $0 - stock } ?? 0)
    var most = terms?.maximumLine ?? .max
    if let limit = terms?.maximumStock { most = min(most, max(0, limit - stock)) }
    var least = terms?.minimumLine ?? 0
    if terms?.isMinimumFirst == true, level > 0 || least > 0 {
      most = max(most, packs.atLeast(max(level, least)))
    }
    if isRefused { (most, least) = (0, 0) }
    let quantities = LineQuantities(packs: packs, minimum: least, maximum: most)
    if quantities != ordinary[line / hubCount] { special[line] = quantities }
    guard level > 0 else { return }
    let whole = packs.atLeast(max(level, least))
    lacks[line] = Lack(deficit: deficit, level: level, fits: whole <= most)
  }

  /// Returns the allowed quantities of a line.
  func quantities(_ line: Int) -> LineQuantities {
    if special.isEmpty { return ordinary[line / hubCount] }
    return special[line] ?? ordinary[line / hubCount]
  }

  /// Returns the units that a line gets in any case.
  func held(_ line: Int) -> Int { held.isEmpty ? 0 : held[line] }

  /// Returns whether whole units of a SKU are worth a search: it travels in packs, or something limits
  /// its lines.
  func needsSearch(_ sku: Int) -> Bool {
    if ordinary[sku].packs.smallest > 1 || hasRules || groups.contains(where: { $0.minimum > 0 }) {
      return true
    }
    guard !special.isEmpty else { return false }
    return (sku * hubCount..<(sku + 1) * hubCount).contains { special[$0] != nil }
  }

  /// Makes lines get units in any case.
  ///
  /// - Precondition: each is an allowed quantity.
  mutating func hold(_ units: [Int]) {
    held = units
    for line in units.indices where units[line] > 0 {
      special[line] = quantities(line).holding(units[line])
    }
  }

  /// Decides the lines of a SKU: each gets its share and no more.
  mutating func decide(_ shares: [(line: Int, units: Int, request: Int)], lineCount: Int) {
    if held.isEmpty { held = [Int](repeating: 0, count: lineCount) }
    for share in shares {
      held[share.line] = share.units
      special[share.line] = .fixed(share.units)
      requests[share.line] = share.request
    }
  }

  /// Refuses statements about unknown SKUs and hubs, for cases that no reader has checked.
  private static func check(
    _ statements: PartnerStatements, index: CaseIndex
  ) throws(InvalidInput) {
    var faults: [Diagnostic] = []
    for terms in statements.hubTerms
    where index.skus[terms.sku] == nil || index.hubs[terms.hub] == nil {
      faults.append(
        Diagnostic(
          column: "terms of \(terms.sku) at \(terms.hub)", expected: "a SKU and a hub of the case"))
    }
    for pack in statements.packs {
      let name = "packs of \(pack.sku)"
      if index.skus[pack.sku] == nil || pack.hub.map({ index.hubs[$0] == nil }) ?? false {
        faults.append(Diagnostic(column: name, expected: "a SKU and a hub of the case"))
      }
      if pack.units < 1 {
        faults.append(Diagnostic(column: name, value: "\(pack.units)", expected: "at least 1 unit"))
      }
    }
    if !faults.isEmpty { throw InvalidInput(faults) }
  }
}
