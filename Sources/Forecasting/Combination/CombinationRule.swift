import RealModule

/// The rule by which the default combines its members: weights from their past errors, and a
/// weighted trimmed mean.
///
/// A member's weight is r^(−p), where r is its pooled error at forecasts of shortened histories
/// relative to the mean error of the members. Series of one season share their errors; a declared
/// error that counts like that of `priorSeries` series stands for a batch that has few.
package struct CombinationRule: Sendable {
  /// The weights of all members; they need not add up to 1.
  package private(set) var weights: [CombinationMember: Double]

  /// The share of the weight that is cut off at either end.
  private let trim: Double

  /// How sharply weights fall with the error, and how much is cut off: chosen on training parts.
  ///
  /// Members of long seasons differ more, since each misses another season, so that their mean is
  /// nearer the median. Up to twelve steps other settings differ by less than the choice of a sample.
  private static func settings(_ kind: SeasonKind) -> (power: Double, trim: Double) {
    kind == .long ? (2, 0.35) : (8, 0.15)
  }
  /// The number of series for which a declared error counts.
  private static let priorSeries = 30.0

  /// Creates the rule of a kind of series from the errors of shortened histories.
  ///
  /// - Parameter errors: for each forecast of a shortened history, each member's mean absolute
  ///   error; none leaves the declared rule.
  package init(declared kind: SeasonKind, errors: [[CombinationMember: Double]] = []) {
    var relative: [CombinationMember: (sum: Double, count: Double)] = [:]
    for one in errors {
      // Sums are taken in the order of the members: a dictionary has none that repeats.
      let finite = CombinationMember.allCases.compactMap { member in
        one[member].flatMap { $0.isFinite ? (member: member, error: $0) : nil }
      }
      let mean = finite.reduce(0) { $0 + $1.error } / Double(max(1, finite.count))
      guard mean > 0 else { continue }
      for (member, error) in finite {
        let before = relative[member] ?? (0, 0)
        relative[member] = (before.sum + error / mean, before.count + 1)
      }
    }
    let (power, trim) = Self.settings(kind)
    self.trim = trim
    weights = [:]
    for member in CombinationMember.allCases {
      let seen = relative[member] ?? (0, 0)
      let pooled =
        (seen.sum + Self.priorSeries * member.declaredError(kind))
        / (seen.count + Self.priorSeries)
      weights[member] = Double.pow(max(pooled, 0.05), -power)
    }
  }

  /// Returns the weighted trimmed mean of the members' values of one step.
  ///
  /// A share of the weight is cut off at either end of the ordered values, part of a member where
  /// the cut falls inside it, so that the result moves steadily with every value: from step to step
  /// no choice is made anew.
  ///
  /// - Parameter values: at least one value, each with its member.
  package func combined(_ values: [(member: CombinationMember, value: Double)]) -> Double {
    let order = values.indices.sorted { (values[$0].value, $0) < (values[$1].value, $1) }
    let ordered = order.map { values[$0] }
    let shares = ordered.map { weights[$0.member] ?? 1 }
    let total = shares.reduce(0, +)
    let (low, high) = (trim * total, (1 - trim) * total)
    var (sum, weight, below) = (0.0, 0.0, 0.0)
    for (entry, share) in zip(ordered, shares) {
      let kept = max(0, min(below + share, high) - max(below, low))
      sum += kept * entry.value
      weight += kept
      below += share
    }
    return sum / weight
  }
}
