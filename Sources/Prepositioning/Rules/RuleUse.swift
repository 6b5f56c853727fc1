import FulfilmentModel

/// Values of the rules for a placement of whole units, as its lines change one by one.
struct RuleUse: Sendable {
  /// A factor of a line in a rule.
  private struct Factor {
    let rule: Int
    let a: Double
  }

  private let rules: [LinearRule]
  /// By line: its factors in the rules that are about several lines or ask for units.
  private let factors: [Int: [Factor]]
  /// Σ a x of each rule.
  private(set) var values: [Double]

  /// Creates the use of a placement; units that are not placed yet are added by `count`.
  init(_ rules: [LinearRule], placed units: [Int]) {
    self.rules = rules
    var factors: [Int: [Factor]] = [:]
    for (position, rule) in rules.enumerated() where rule.lineMaximum == nil {
      for (line, a) in zip(rule.lines, rule.coefficients) {
        factors[line, default: []].append(Factor(rule: position, a: a))
      }
    }
    self.factors = factors
    values = rules.map { units.isEmpty ? 0 : $0.value(of: units) }
  }

  /// Whether no rule binds several lines together.
  var isEmpty: Bool { factors.isEmpty }

  /// Adds units of a line, below 0 where they are taken back.
  mutating func count(_ units: Int, at line: Int) {
    for factor in factors[line] ?? [] { values[factor.rule] += factor.a * Double(units) }
  }

  /// Returns the most units, up to `units`, that a line can get without leaving limits that are kept.
  func room(for units: Int, at line: Int) -> Int {
    var most = units
    for factor in factors[line] ?? [] {
      let (rule, value) = (rules[factor.rule], values[factor.rule])
      let limit = factor.a > 0 ? rule.maximum : rule.minimum
      guard let limit else { continue }
      // A minimum that is not reached yet cannot be left.
      if factor.a < 0, value < limit - LinearRule.tolerance { continue }
      let left = (limit - value + (factor.a > 0 ? 1 : -1) * LinearRule.tolerance) / factor.a
      most = min(most, max(0, Int(count: left.rounded(.down))))
    }
    return max(0, most)
  }

  /// Σ of how far values lie outside their limits, each relative to the limits' size.
  var violation: Double {
    var sum = 0.0
    for position in rules.indices { sum += violation(position) }
    return sum
  }

  /// Returns how far a rule's value lies outside its limits, relative to their size; 0 within rounding.
  func violation(_ position: Int) -> Double {
    let rule = rules[position]
    let amount = rule.violation(of: values[position])
    guard amount > LinearRule.tolerance else { return 0 }
    return amount / max(1, rule.minimum?.magnitude ?? 0, rule.maximum?.magnitude ?? 0)
  }

  /// Returns whether some rule is further outside its limits than in another use of the same rules.
  func isWorse(than other: RuleUse) -> Bool {
    guard !isEmpty else { return false }
    return rules.indices.contains { violation($0) > other.violation($0) + 1e-12 }
  }

  /// Returns the lines of the first rule that is broken, each with whether more units help; `nil` where all
  /// are kept.
  var remedies: [(line: Int, isMore: Bool)]? {
    guard let position = rules.indices.first(where: { violation($0) > 0 }) else { return nil }
    let rule = rules[position]
    let lacks = values[position] < rule.minimum ?? -.infinity
    return zip(rule.lines, rule.coefficients).map { ($0, ($1 > 0) == lacks) }
  }
}
