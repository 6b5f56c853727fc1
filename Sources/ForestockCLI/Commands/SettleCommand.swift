import ArgumentParser
import CaseFiles
import Forestock
import Foundation
import Tabular

/// `forestock settle`: the cost of a plan in hindsight.
///
/// Reads the case, actual demand and placements, and prints the figures of `Settlement`; it writes
/// no file. Exit statuses: 0; 65 for faults of the files, and for placements beyond supply or
/// capacity of the case; 74.
struct SettleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle",
    abstract: "Compute what a plan cost once demand was known, against perfect information.",
    discussion: """
      The placement stands; shipments and lost sales are its cheapest recourse. Perfect information is \
      the same program with the placement free, and the regret is the difference of the two costs. \
      Costs come from the case's tables and from the settings in the plan's run.json; an option goes \
      before them, and the report says where each comes from.
      """)

  /// A folder stands for its `placements.csv` and its settings; of a file only `sku,hub,quantity` is
  /// looked at, and settings are the defaults.
  @Argument(help: "Folder of the plan, or its placements.csv.")
  var plan: String

  /// Units wanted, sold or not. Days after the horizon are left out; earlier ones are faults.
  @Argument(help: "Table of actual demand: date,region,sku,quantity.")
  var actual: String

  /// The case that was planned: its prices, lanes and stock give the costs.
  @Option(
    name: .customLong("case"), help: "Folder of the case. (default: the folder of ACTUAL)",
    completion: .directory)
  var caseFolder: String?

  @OptionGroup var costs: SettlementOptions
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  /// Settles and prints, at the cost of two solves over one scenario.
  func run() throws {
    try reportingErrors {
      let folder =
        caseFolder ?? URL(fileURLWithPath: actual).deletingLastPathComponent().path
      let isFolder = FileKind(path: plan) == .folder
      // Placements that somebody wrote by hand have no record.
      let hasRecord = isFolder && FileKind(path: "\(plan)/\(PlanFolder.marker)") != .missing
      let record = hasRecord ? try RecordedPlan(folder: plan) : nil
      let planningCase = try caseReading(folder, of: record).planningCase
      let demand = try ActualDemandReader.read(
        path: actual, for: planningCase, options: reading.options)
      let file = isFolder ? plan + "/placements.csv" : plan
      let records = try PlacementReader.read(path: file, for: planningCase)
      let settings = costs.settings(of: record?.placement, threads: common.threads)
      let settlement = try Settlement(
        of: records, in: planningCase, demand: demand, settings: settings.placement)
      let report = SettlementReport(
        settlement, settings: settings, currency: planningCase.currency)
      if common.json { try Console.result(json: report) } else { try Console.result(report.text) }
    }
  }

  /// Reads the case as of the plan's evening, where its record states one.
  private func caseReading(
    _ folder: String, of record: RecordedPlan?
  ) throws(FileError) -> CaseReading {
    guard let record else { return try CaseReader.read(folder: folder, options: reading.options) }
    return try record.reading(of: folder, dateOrder: reading.dateOrder)
  }
}
