import CaseFiles
import Prepositioning
import Tabular

/// The table `shortfalls.csv` of a plan folder: every expected unit that buyers miss or get late, once.
///
/// A row is a SKU, a region and a kind; rows of a SKU that are `unserved` add up to its
/// `expected_unserved` in `totals.csv`, to the hundredth.
enum ShortfallTable {
  /// Name of the file.
  static let name = "shortfalls.csv"

  /// Returns the table of some shortfalls, units in hundredths, money in four decimals.
  static func bytes(_ shortfalls: [Plan.Shortfall]) -> [UInt8] {
    var table = TableWriter(columns: [
      "sku", "region", "kind", "expected_units", "reason", "hub", "one_more_saves", "placing_cost",
    ])
    for row in shortfalls {
      table.append([
        .text(row.sku), .text(row.region), .text(row.kind.rawValue), .real(rounded(row.units, 2)),
        .text(row.reason.rawValue), .text(row.hub ?? ""), .real(rounded(row.saving, 4)),
        row.placingCost.map { .real(rounded($0, 4)) } ?? .none,
      ])
    }
    return table.bytes
  }

  /// Columns of the table, as it is read.
  private struct Columns: DeclaredTable {
    let sku, region, kind, reason, hub: Column<String>
    let units, saving: Column<Double>
    let placingCost: Column<Double?>

    init(_ columns: inout ColumnList) {
      sku = columns.identifier("sku")
      region = columns.identifier("region")
      kind = columns.text("kind")
      units = columns.real("expected_units", unit: "units")
      reason = columns.text("reason")
      hub = columns.text("hub")
      saving = columns.real("one_more_saves", unit: "money")
      placingCost = columns.real("placing_cost", unit: "money", empty: "none")
    }
  }

  /// Reads the table of a plan folder; `nil` where an earlier version wrote none.
  ///
  /// - Throws: `invalid` with every fault of the file, `inputOutput` where the system refuses.
  static func rows(in folder: String) throws(FileError) -> [Plan.Shortfall]? {
    let path = "\(folder)/\(name)"
    guard FileKind(path: path) == .file else { return nil }
    return try TableReader.rows(of: path, as: Columns.self) { row, column in
      let hub = row[column.hub]
      return Plan.Shortfall(
        sku: row[column.sku], region: row[column.region],
        kind: word(&row, column.kind) ?? .unserved, reason: word(&row, column.reason) ?? .cost,
        hub: hub.isEmpty ? nil : hub, units: row[column.units], saving: row[column.saving],
        placingCost: row[column.placingCost])
    }
  }

  /// Returns the value that a cell names; one that it does not name is a fault of the file.
  private static func word<Word: RawRepresentable & CaseIterable>(
    _ row: inout TableReader, _ column: Column<String>
  ) -> Word? where Word.RawValue == String {
    let text = row[column]
    let word = Word(rawValue: text)
    if word == nil {
      row.refuse(
        column, text, expected: "one of " + Word.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return word
  }
}
