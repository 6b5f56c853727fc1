import ArgumentParser
import DemandSignals
import Forecasting
import Forestock
import Tabular

/// `forestock pick-up`: how many units of open and future orders will be due on each day.
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

  @Option(help: "SKU to forecast; may be repeated. (default: all, as one line)")
  var sku: [String] = []

  @Option(help: "Days to forecast. (default: the case's horizon)")
  var horizon: Int?

  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let horizon, !(1...366).contains(horizon) {
      throw ValidationError("--horizon \(horizon): expected 1 to 366")
    }
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
        Console.result(report.table)
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
private struct PickUpReport: Encodable {
  /// One day and region.
  struct Row: Encodable {
    var ds: String
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
  var days: [Row]

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
  var table: String {
    (["ds,region,mean,median"]
      + days.map {
        "\($0.ds),\(TableWriter.encoded($0.region)),\(decimal($0.mean, 3)),\($0.median)"
      })
      .joined(separator: "\n")
  }
}
