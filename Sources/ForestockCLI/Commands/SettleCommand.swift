import ArgumentParser
import Forestock
import Foundation

/// What a plan cost once demand was known.
struct SettleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle",
    abstract: "Say what a plan cost once demand was known, against perfect information.",
    discussion: """
      Shipments and lost sales are the cheapest recourse to the placement; the same program with the
      placement free is perfect information. Costs are those of the case's tables and the options.
      """)

  @Argument(help: "A plan's folder, or its placements.csv.")
  var plan: String

  @Argument(help: "File of actual demand: date, region, sku, quantity.")
  var actual: String

  @Option(
    name: .customLong("case"), help: "Folder of the case; that of ACTUAL where left out.",
    completion: .directory)
  var caseFolder: String?

  @OptionGroup var placement: PlacementOptions
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func run() throws {
    try reportingErrors {
      let folder =
        caseFolder ?? URL(fileURLWithPath: actual).deletingLastPathComponent().path
      let planningCase = try CaseReader.read(folder: folder, options: reading.options).planningCase
      let demand = try ActualDemandReader.read(
        path: actual, for: planningCase, options: reading.options)
      let isFolder =
        try? URL(fileURLWithPath: plan).resourceValues(forKeys: [.isDirectoryKey]).isDirectory
      let file = isFolder == true ? plan + "/placements.csv" : plan
      let records = try PlacementReader.read(path: file, for: planningCase)
      let settlement = try PlacementPlanner(placement.settings(threads: common.threads)).settle(
        planningCase, placement: records.map { ($0.sku, $0.hub, $0.quantity) }, demand: demand)
      let report = SettlementReport(settlement, currency: planningCase.currency)
      if common.json { try Console.result(json: report) } else { Console.result(report.text) }
    }
  }
}
