/// Kind of a doubt about an input, for programs that count and sort diagnostics.
///
/// The raw value stands in `validate --json` and in the counts of `run.json`. A diagnostic without a
/// kind is counted as `other`.
package enum DoubtKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A table that the case declares, or that changes the plan, is not there.
  case missingTable = "missing-table"
  /// A file of no bytes, or of blanks alone.
  case emptyTable = "empty-table"
  /// A header without a row.
  case headerOnly = "header-only"
  /// A last line without its end, fewer rows than usual, or a last day with far fewer than others.
  case cut
  /// Rows that end days before the planning date, or a file that was written days before today.
  case stale
  /// A day or a weekday without any row where others have many.
  case missingDay = "missing-day"
  /// Rows that stand twice where each should stand once.
  case repeatedRows = "repeated-rows"
  /// A table with rows of which none is used.
  case unusedRows = "unused-rows"
  /// A table that the case declares not to have.
  case undeclaredTable = "undeclared-table"
  /// A planning date far from today.
  case farFromToday = "far-from-today"
  /// A key of `case.json` that means nothing.
  case unknownKey = "unknown-key"
  /// A key of `case.json` that stands twice.
  case doubledKey = "doubled-key"
  /// Days after the horizon's last.
  case beyondHorizon = "beyond-horizon"
  /// Units or rows without a region.
  case unplaced
  /// Units on their way that do not count as stock.
  case inboundLeftOut = "inbound-left-out"
  /// Limits that no plan keeps together.
  case conflictingRules = "conflicting-rules"

  /// The word under which diagnostics without a kind are counted.
  package static let other = "other"

  /// Whether the doubt says that evidence is incomplete or not tonight's, which `--strict` refuses.
  ///
  /// Days beyond the horizon, units without a region and units that come late are complete evidence,
  /// only not used.
  package var isGap: Bool {
    switch self {
    case .beyondHorizon, .unplaced, .inboundLeftOut, .conflictingRules: false
    default: true
    }
  }
}

extension Sequence<Diagnostic> {
  /// Returns the number of warnings by the raw value of their kind.
  package var warningsByKind: [String: Int] {
    reduce(into: [:]) { counts, diagnostic in
      guard diagnostic.severity == .warning else { return }
      counts[diagnostic.kind?.rawValue ?? DoubtKind.other, default: 0] += 1
    }
  }

  /// The warnings that say that evidence is incomplete or not tonight's.
  package var gaps: [Diagnostic] {
    filter { $0.severity == .warning && $0.kind?.isGap == true }
  }
}
