import FulfilmentModel
import Tabular

/// Demand and service of a SKU over all regions: a row of `totals.csv`.
package struct StoredTotal: StoredRow {
  /// Identifier of the SKU.
  package let sku: String
  /// The model behind the forecast, in words.
  package let model: String
  /// Median of the demand, units.
  package let median: Int
  /// Ends of the 80 % interval, units.
  package let low80, high80: Int
  /// Ends of the 95 % and the 50 % interval; `nil` where the plan's format does not say.
  package let low95, high95, low50, high50: Int?
  /// Expected units over the horizon.
  package let mean: Double
  /// Units placed, and available units left at the origin.
  package let placed, leftAtOrigin: Int
  /// Expected units that are not served.
  package let unserved: Double
  /// Saving from one more unit at the origin, money.
  package let valueOfOneMore: Double

  /// Columns of `totals.csv`.
  struct Columns: DeclaredTable {
    let sku: Column<String>
    let model: Column<String>
    let median, low80, high80: Column<Int>
    let low95, high95, low50, high50: Column<Int?>
    let mean: Column<Double>
    let placed, left: Column<Int>
    let unserved, value: Column<Double>

    init(_ columns: inout ColumnList) {
      sku = columns.identifier("sku")
      model = columns.text("model", mayBeMissing: true)
      median = columns.whole("q0.5", unit: "units")
      low80 = columns.whole("q0.1", unit: "units")
      high80 = columns.whole("q0.9", unit: "units")
      low95 = columns.whole("q0.025", unit: "units", empty: "not said", mayBeMissing: true)
      high95 = columns.whole("q0.975", unit: "units", empty: "not said", mayBeMissing: true)
      low50 = columns.whole("q0.25", unit: "units", empty: "not said", mayBeMissing: true)
      high50 = columns.whole("q0.75", unit: "units", empty: "not said", mayBeMissing: true)
      mean = columns.real("mean", unit: "units")
      placed = columns.whole("placed", unit: "units")
      left = columns.whole("left_at_origin", unit: "units")
      unserved = columns.real("expected_unserved", unit: "units")
      value = columns.real("value_of_one_more", unit: "money")
    }
  }

  /// Reads the totals of a plan folder.
  ///
  /// - Throws: as `StoredPlan`.
  package static func all(in folder: String) throws(FileError) -> [StoredTotal] {
    try rows(of: "\(folder)/totals.csv")
  }

  init(_ row: inout TableReader, _ column: Columns) {
    (sku, model) = (row[column.sku], row[column.model])
    (median, low80, high80) = (row[column.median], row[column.low80], row[column.high80])
    (low95, high95) = (row[column.low95], row[column.high95])
    (low50, high50) = (row[column.low50], row[column.high50])
    mean = row[column.mean]
    (placed, leftAtOrigin) = (row[column.placed], row[column.left])
    (unserved, valueOfOneMore) = (row[column.unserved], row[column.value])
  }
}

/// Expected demand of a SKU in a region: what is read of a row of `forecast.csv`.
package struct StoredRegionalDemand: StoredRow {
  /// Identifiers.
  package let sku, region: String
  /// Expected units over the horizon.
  package let mean: Double

  /// Columns of `forecast.csv`.
  struct Columns: DeclaredTable {
    let sku, region: Column<String>
    let mean: Column<Double>

    init(_ columns: inout ColumnList) {
      sku = columns.identifier("sku")
      region = columns.identifier("region")
      mean = columns.real("mean", unit: "units")
    }
  }

  init(_ row: inout TableReader, _ column: Columns) {
    (sku, region, mean) = (row[column.sku], row[column.region], row[column.mean])
  }
}

/// A row of the case that was not used as it stands: a row of `rejects.csv`.
package struct StoredReject: StoredRow {
  /// File, column, value and reason; empty where the row has none.
  package let file, column, value, reason: String
  /// Line of the file; `nil` where there is none.
  package let line: Int?

  /// Columns of `rejects.csv`.
  struct Columns: DeclaredTable {
    let file, column, value, reason: Column<String>
    let line: Column<Int?>

    init(_ columns: inout ColumnList) {
      file = columns.text("file")
      line = columns.whole("line", empty: "no line")
      column = columns.text("column")
      value = columns.text("value")
      reason = columns.text("reason")
    }
  }

  init(_ row: inout TableReader, _ column: Columns) {
    file = row[column.file]
    self.column = row[column.column]
    value = row[column.value]
    reason = row[column.reason]
    line = row[column.line]
  }
}
