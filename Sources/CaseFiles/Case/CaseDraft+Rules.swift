import Diagnostics
import FulfilmentModel
import Tabular

/// The table of the operator's rules on placements.
extension CaseDraft {
  /// Reads `rules.csv`: terms of a name make up one rule, whose limits stand once.
  ///
  /// - Throws: `inputOutput` where the system refuses; faults of rows go to `log`.
  mutating func readRules() throws(FileError) {
    var positions: [String: Int] = [:]
    var firstLines: [Int] = []
    var seen = FirstLines<[String]>()
    try readTable(.rules, as: RulesTable.self) { draft, row, column in
      let name = row[column.rule]
      let coefficient = row[column.coefficient] ?? 1
      let term = PlacementRule.Term(
        sku: row.scope(column.sku, of: draft.skuIndex),
        hub: row.scope(column.hub, of: draft.hubIndex), coefficient: coefficient)
      if row.isSound(column.coefficient), coefficient == 0 {
        row.refuse(column.coefficient, "0", expected: "a number other than 0")
      }
      let key = [name, row[column.sku] ?? "", row[column.hub] ?? ""]
      if row.isSound, let earlier = seen.earlier(key, line: row.line) {
        row.refuse(
          column.rule, name, expected: "each term of a rule once; it is on line \(earlier) already")
      }
      guard row.isSound else { return }
      let position = positions[name] ?? draft.statements.rules.count
      if positions[name] == nil {
        positions[name] = position
        firstLines.append(row.line)
        draft.statements.rules.append(PlacementRule(name: name, terms: []))
      }
      var rule = draft.statements.rules[position]
      rule.terms.append(term)
      if rule.terms.count > 1, rule.terms.contains(where: { $0.sku == .each || $0.hub == .each }) {
        row.refuse(
          column.rule, name, expected: "one row where a rule counts each SKU or each hub")
      }
      row.take(column.minimum, into: &rule.minimum)
      row.take(column.maximum, into: &rule.maximum)
      row.take(column.minimumShare, into: &rule.minimumShare)
      row.take(column.maximumShare, into: &rule.maximumShare)
      draft.statements.rules[position] = rule
    }
    for (rule, line) in zip(statements.rules, firstLines) where !rule.hasLimit {
      log.add(
        Diagnostic(
          file: paths[.rules], line: line, column: "minimum", value: rule.name,
          expected: "a minimum, a maximum or a share on one of the rule's rows"))
    }
  }
}

extension TableReader {
  /// Returns the SKUs or hubs that a cell names: all where it is empty, each for the word, or the one of
  /// an identifier, which is refused where it is unknown.
  fileprivate mutating func scope(
    _ column: Column<String?>, of index: IdentifierIndex
  ) -> PlacementRule.Scope {
    guard let word = self[column] else { return .all }
    if word == RulesTable.each, index.entries[word] == nil { return .each }
    return reference(column, to: index).map { .one($0) } ?? .all
  }

  /// Takes a limit of a rule, which another row may have stated with the same value.
  fileprivate mutating func take(_ column: Column<Double?>, into limit: inout Double?) {
    guard isSound(column), let value = self[column] else { return }
    if let earlier = limit, earlier != value {
      refuse(
        column, "\(value)", expected: "one limit for a rule; a row before states \(earlier)")
    }
    limit = value
  }
}
