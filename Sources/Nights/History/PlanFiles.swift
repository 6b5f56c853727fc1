import CaseFiles
import FulfilmentModel
import RunHistory
import Tabular

/// Columns of a plan's `forecast.csv`, as the history keeps them.
private struct ForecastColumns: DeclaredTable {
  /// The key.
  let sku, region: Column<String>
  /// Quantiles of the units.
  let median, low80, high80, low95, high95: Column<Int>
  /// Expected units.
  let mean: Column<Double>

  /// Declares the columns in the order of the file.
  init(_ columns: inout ColumnList) {
    sku = columns.identifier("sku", "SKU forecast")
    region = columns.identifier("region", "region of the demand")
    median = columns.whole("q0.5", unit: "units")
    low80 = columns.whole("q0.1", unit: "units")
    high80 = columns.whole("q0.9", unit: "units")
    low95 = columns.whole("q0.025", unit: "units")
    high95 = columns.whole("q0.975", unit: "units")
    mean = columns.real("mean", unit: "units")
  }
}

/// Reads the forecasts that a plan was made for.
enum ForecastRows {
  /// Reads every row of a `forecast.csv`.
  ///
  /// - Throws: `invalid` with every fault of the file, `inputOutput` where the system refuses.
  static func read(_ path: String) throws(FileError) -> [RecordedForecast] {
    try TableReader.rows(of: path, as: ForecastColumns.self) { row, column in
      RecordedForecast(
        sku: row[column.sku], region: row[column.region], mean: row[column.mean],
        low95: row[column.low95], low80: row[column.low80], median: row[column.median],
        high80: row[column.high80], high95: row[column.high95])
    }
  }
}

/// Reads tables of actual demand without a case: `date,region,sku,quantity`.
package enum OutcomeReader {
  /// Reads a table.
  ///
  /// - Throws: `invalid` with every fault of the file, `inputOutput` where the system refuses.
  package static func read(
    _ path: String, options: ReadingOptions
  ) throws(FileError) -> [Sale] {
    try TableReader.rows(of: path, as: SalesTable.self, options: options) { row, column in
      Sale(
        date: row[column.date], region: row[column.region], sku: row[column.sku],
        quantity: row[column.quantity])
    }
  }
}

/// Days, money, judgements and spread of a plan, from its `run.json`.
struct PlanScope: Decodable {
  /// A row of `availability.csv` or `adjustments.csv` with its effect on the forecast.
  private struct Judgement: Decodable {
    var kind, status: String
    var author, sku, region: String?
    var unitsBefore, unitsAfter: Double
  }

  /// The settings that are read.
  private struct Settings: Decodable {
    var spread: SpreadFactors?
  }

  /// Days of demand that the plan serves.
  let horizonDays: Int
  /// ISO 4217 code of its money.
  let currency: String
  private let settings: Settings?
  /// Rows with their effect; missing where the case has none.
  private let judgements: [Judgement]?

  /// Reads the record of a plan folder.
  ///
  /// - Throws: `invalid` where it is no record, `inputOutput` where the system refuses.
  init(folder: String) throws(FileError) {
    let path = "\(folder)/run.json"
    self = try JSONReader.read(PlanScope.self, from: FileContents.read(path), path: path)
  }

  /// Factors on the spread of its forecasts; `nil` where past nights taught none.
  var spread: SpreadFactors? { settings?.spread }

  /// Statements that changed the forecast.
  var applied: [RecordedJudgement] {
    (judgements ?? []).filter { $0.status == "applied" }.map {
      RecordedJudgement(
        kind: $0.kind, author: $0.author, sku: $0.sku, region: $0.region,
        unitsBefore: $0.unitsBefore, unitsAfter: $0.unitsAfter)
    }
  }
}
