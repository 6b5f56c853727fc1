import FulfilmentModel
import Tabular

/// Columns of `rules.csv`, one row for each term of a `PlacementRule`.
///
/// Key: `rule`, `sku` and `hub`. The limits of a rule of several rows may stand on any of them.
package struct RulesTable: DeclaredTable {
  /// Name of the rule; rows of a name add up.
  package let rule: Column<String>
  /// SKU and hub of the term; `nil` for all of them, `each` for a rule of each.
  package let sku, hub: Column<String?>
  /// Factor on the units; `nil` is 1.
  package let coefficient: Column<Double?>
  /// Limits of the sum; `nil` is no limit.
  package let minimum, maximum: Column<Double?>
  /// Limits as shares of the available units of the SKUs named; `nil` is no limit.
  package let minimumShare, maximumShare: Column<Double?>

  /// Word for a rule of each SKU or hub.
  static let each = "each"

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    rule = columns.identifier("rule", "name of the rule; the rows of a name add up")
    sku = columns.identifier(
      "sku", empty: "all SKUs in one sum", mayBeMissing: true,
      "SKU whose units count; each: a rule of its own for each SKU")
    hub = columns.identifier(
      "hub", empty: "all hubs in one sum", mayBeMissing: true,
      "hub whose units count; each: a rule of its own for each hub")
    coefficient = columns.real(
      "coefficient", in: -1e6...1e6, empty: "1", mayBeMissing: true,
      "factor on the units that the plan moves, not 0")
    minimum = columns.real(
      "minimum", in: -1e12...1e12, empty: "no limit", mayBeMissing: true, "least value of the sum")
    maximum = columns.real(
      "maximum", in: -1e12...1e12, empty: "no limit", mayBeMissing: true, "most value of the sum")
    minimumShare = columns.real(
      "minimum_share", in: 0...1e6, empty: "no limit", mayBeMissing: true,
      "least value of the sum as a share of the units available of its SKUs")
    maximumShare = columns.real(
      "maximum_share", in: 0...1e6, empty: "no limit", mayBeMissing: true,
      "most value of the sum as a share of the units available of its SKUs, such as of an edition")
  }
}
