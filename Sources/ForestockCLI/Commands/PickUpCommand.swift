import ArgumentParser
import DemandSignals
import Forecasting
import Forestock
import Tabular

/// `forestock pick-up`: how many units of open and future orders will be due on each day.
///
/// Reads the case with `CaseReader`, forecasts with `PickUpForecast`, and prints; it writes no
/// file. The table has means with three decimals; the JSON object has twelve significant digits,
/// and the total with its relative standard deviation besides.
///
/// Exit statuses: 0; 64 for a `--sku` that the case does not have; 65 for faults of the case; 74.
struct PickUpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pick-up",
    abstract: "Forecast the units due on each day from orders with a due date (booking curves).",
    discussion: """
      For businesses whose customers order for a day: the units on the books for each day to come, \
      less what earlier days saw cancelled, plus what was still ordered (pick-up). Reads the orders of \
      preorders.csv, cancelled ones included, and prints a row for each day and region: expected units \
      and the median. Standard error names the total and its standard deviation.
      """)

  @Argument(help: "Folder with case.json and the canonical tables.", completion: .directory)
  var planningCase: String

  /// Identifiers; several SKUs are pooled into one forecast rather than printed one by one.
  @Option(help: "SKU to forecast; may be repeated. (default: all, as one line)")
  var sku: [String] = []

  /// Days from the one after the planning date, 1...366.
  @Option(help: "Days to forecast. (default: the case's horizon)")
  var horizon: Int?

  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try OptionRange.check("--horizon", horizon, in: 1...366)
  }

  func run() throws {
    try reportingErrors {
      let known = try CaseReader.read(folder: planningCase, options: reading.options).planningCase
      let unknown = Set(sku).subtracting(known.skus.map(\.id)).sorted()
      guard unknown.isEmpty else {
        throw ValidationError("--sku \(unknown.joined(separator: ", ")): not in the case")
      }
      let regions = known.regions.map(\.id)
      let forecast = PickUpForecast(
        evidence: known.evidence, skus: sku.isEmpty ? Set(known.skus.map(\.id)) : Set(sku),
        regions: regions, horizonDays: horizon ?? known.horizonDays)
      let report = PickUpReport(forecast, after: known.planningDate, regions: regions)
      if common.json {
        try Console.result(json: report)
      } else {
        try Console.result(report.table)
        if !common.quiet {
          Console.message(
            "\(decimal(report.total, 1)) units in all, standard deviation "
              + "\(decimal(report.total * report.relativeDeviation, 1))")
        }
      }
    }
  }
}

/// The units due on each day of a horizon, by region.
///
/// Rows stand by day, then by region in the case's order; numbers have twelve significant digits.
private struct PickUpReport: Encodable {
  /// One day and region.
  struct Row: Encodable {
    /// Due day, `YYYY-MM-DD`.
    var ds: String
    /// Identifier of the region.
    var region: String
    /// Expected units.
    var mean: Double
    /// Units as likely to be exceeded as not.
    var median: Int
  }

  /// Expected units over the horizon and all regions.
  var total: Double
  /// Standard deviation of the total, relative to it.
  var relativeDeviation: Double
  /// A row for each day of the horizon and each region, days without units included.
  var days: [Row]

  /// Lays out a forecast whose first day follows the planning date.
  init(_ forecast: PickUpForecast, after planningDate: CalendarDate, regions: [String]) {
    total = rounded(forecast.total, significantDigits: 12)
    relativeDeviation = rounded(forecast.relativeDeviation, significantDigits: 12)
    days = forecast.means.indices.flatMap { day in
      regions.indices.map { region in
        Row(
          ds: planningDate.advanced(by: day + 1).description, region: regions[region],
          mean: rounded(forecast.means[day][region], significantDigits: 12),
          median: forecast.medians[day][region])
      }
    }
  }

  /// The rows as a CSV table.
  ///
  /// Means have three decimals; texts are quoted where needed.
  var table: String {
    (["ds,region,mean,median"]
      + days.map {
        "\($0.ds),\(TableWriter.encoded($0.region)),\(decimal($0.mean, 3)),\($0.median)"
      })
      .joined(separator: "\n")
  }
}
