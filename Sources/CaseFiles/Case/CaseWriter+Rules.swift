import FulfilmentModel
import Tabular

extension CaseWriter {
  /// A row of `rules.csv`: a term, and the limits on the first one of a rule.
  private struct RuleRow {
    let name: String
    let term: PlacementRule.Term
    /// The rule on its first row, `nil` on others.
    let limits: PlacementRule?

    /// Returns the cell of a scope.
    static func cell(_ scope: PlacementRule.Scope) -> String? {
      switch scope {
      case .all: nil
      case .each: RulesTable.each
      case .one(let id): id
      }
    }

    var coefficient: Double? { term.coefficient }
    var sku: String? { RuleRow.cell(term.sku) }
    var hub: String? { RuleRow.cell(term.hub) }
  }

  /// Returns `rules.csv`.
  static func rules(_ rules: [PlacementRule]) -> TableWriter {
    let column = RulesTable.declared.keys
    let rows = rules.flatMap { rule in
      rule.terms.enumerated().map {
        RuleRow(name: rule.name, term: $0.element, limits: $0.offset == 0 ? rule : nil)
      }
    }
    return TableWriter(
      rows,
      columns: [
        column.rule.from(\.name), column.sku.from(\.sku), column.hub.from(\.hub),
        column.coefficient.from(\.coefficient), column.minimum.from(\.limits?.minimum),
        column.maximum.from(\.limits?.maximum),
        column.minimumShare.from(\.limits?.minimumShare),
        column.maximumShare.from(\.limits?.maximumShare),
      ])
  }
}
