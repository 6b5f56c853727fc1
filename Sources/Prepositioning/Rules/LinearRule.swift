import Diagnostics
import FulfilmentModel

/// A rule on the lines of a case: minimum ≤ Σ a x ≤ maximum, x being all units of a line, fixed and held
/// ones included.
struct LinearRule: Sendable, Equatable {
  /// Name in reports; with the SKU or hub of a rule for each.
  let name: String
  /// Positions of the lines that count, ascending, indexed `sku * hubCount + hub`.
  let lines: [Int]
  /// a: factors on their units, none of them 0.
  let coefficients: [Double]
  /// Least value; `nil` means no limit.
  let minimum: Double?
  /// Most value; `nil` means no limit.
  let maximum: Double?

  /// The line whose units it limits to a whole number, with that number; `nil` where the rule is about
  /// several lines or asks for units.
  var lineMaximum: (line: Int, units: Int)? {
    guard minimum == nil, let maximum, lines.count == 1, coefficients[0] > 0 else { return nil }
    return (lines[0], max(0, Int(count: (maximum / coefficients[0] + 1e-9).rounded(.down))))
  }

  /// Returns Σ a x.
  func value(of units: [Int]) -> Double {
    var sum = 0.0
    for (line, a) in zip(lines, coefficients) { sum += a * Double(units[line]) }
    return sum
  }

  /// Returns how far a value lies outside the limits, at least 0.
  func violation(of value: Double) -> Double {
    max(0, (minimum ?? -.infinity) - value, value - (maximum ?? .infinity))
  }

  /// A value that counts as kept although it lies outside a limit by no more: rounding of sums.
  static let tolerance = 1e-6
}

extension LinearRule {
  /// Most rules beside those that limit a single line: each is a dense row of the program.
  static let mostRules = 500

  /// Returns the rules of a case, those for each SKU or hub spread out.
  ///
  /// - Throws: a diagnostic for each unknown identifier, and where there are too many rules.
  static func all(
    of planningCase: PlanningCase, index: CaseIndex
  ) throws(InvalidInput) -> [LinearRule] {
    var (rules, faults) = ([LinearRule](), [Diagnostic]())
    for rule in planningCase.statements.rules {
      let spread = Spreading(of: rule, in: planningCase, index: index)
      if spread.rules.isEmpty {
        faults.append(
          Diagnostic(column: "rule \(rule.name)", expected: "SKUs and hubs of the case"))
      }
      rules += spread.rules
    }
    let several = rules.count { $0.lineMaximum == nil }
    if several > mostRules {
      faults.append(
        Diagnostic(
          column: "rules", value: "\(several)",
          expected: "at most \(mostRules) rules beside maxima of single lines"))
    }
    guard faults.isEmpty else { throw InvalidInput(faults) }
    return rules
  }
}

/// The spreading of a stated rule over the SKUs and hubs that it counts one by one.
private struct Spreading {
  /// The rules; empty where an identifier is unknown.
  private(set) var rules: [LinearRule] = []

  init(of rule: PlacementRule, in planningCase: PlanningCase, index: CaseIndex) {
    let (skus, hubs) = (planningCase.skus, planningCase.hubs)
    let eachSKU = rule.terms.contains { $0.sku == .each }
    let eachHub = rule.terms.contains { $0.hub == .each }
    for s in eachSKU ? Array(skus.indices) : [-1] {
      for h in eachHub ? Array(hubs.indices) : [-1] {
        var sum: [Int: Double] = [:]
        var named: Set<Int> = []
        for term in rule.terms {
          guard
            let counted = Spreading.positions(term.sku, in: index.skus, count: skus.count, own: s),
            let at = Spreading.positions(term.hub, in: index.hubs, count: hubs.count, own: h)
          else {
            rules = []
            return
          }
          named.formUnion(counted)
          for sku in counted {
            for hub in at { sum[sku * hubs.count + hub, default: 0] += term.coefficient }
          }
        }
        let available = named.reduce(0) { $0 + skus[$1].availableUnits }
        let share = { (share: Double?) in share.map { $0 * Double(available) } }
        let lines = sum.filter { $0.value != 0 }.sorted { $0.key < $1.key }
        rules.append(
          LinearRule(
            name: rule.name + (s >= 0 ? " of \(skus[s].id)" : "")
              + (h >= 0 ? " at \(hubs[h].id)" : ""),
            lines: lines.map(\.key), coefficients: lines.map(\.value),
            minimum: [rule.minimum, share(rule.minimumShare)].compactMap(\.self).max(),
            maximum: [rule.maximum, share(rule.maximumShare)].compactMap(\.self).min()))
      }
    }
  }

  /// Returns the positions of a scope; `nil` where its identifier is unknown.
  private static func positions(
    _ scope: PlacementRule.Scope, in positions: [String: Int], count: Int, own: Int
  ) -> [Int]? {
    switch scope {
    case .all: Array(0..<count)
    case .each: [own]
    case .one(let id): positions[id].map { [$0] }
    }
  }
}
