import ArgumentParser
import Forestock
import Foundation
import Reports
import Tabular

/// `forestock report`: a plan as one page of HTML.
///
/// Reads the plan's tables with `StoredPlan`, names, places and past sales from the case where one is
/// named, and lays the page out with `PlanReport`. Nothing is planned again.
///
/// Exit statuses: 0; 65 for faults of the plan or the case; 74.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Show a plan on one page of HTML: map, demand, hubs, placements, risks.",
    discussion: """
      The page needs no network, follows the reader's light or dark scheme, prints, and reads on a \
      telephone. With --case it has the map, names and past sales, with --previous what changed, with \
      --actual what buyers wanted in the end. The same plan gives the same bytes.
      """)

  /// Path of the plan folder; it is read only.
  @Argument(help: "Folder of the plan.", completion: .directory)
  var plan: String

  /// Path of the case; its evening and the order of its dates are those of the plan's record.
  @Option(name: .customLong("case"), help: "Folder of the case.", completion: .directory)
  var caseFolder: String?

  /// Path of the page; where a file stands there, it is replaced in one step.
  @Option(help: "File of the page. (default: standard output)", completion: .file())
  var out: String?

  /// Path of another plan folder, usually last night's.
  @Option(help: "Folder of an earlier plan to compare with.", completion: .directory)
  var previous: String?

  /// Table as `settle` takes it; it needs the case.
  @Option(
    help: "Table of the demand that came: date,region,sku,quantity.", completion: .file())
  var actual: String?

  /// Refuses actual demand without the case that its rows are checked against.
  mutating func validate() throws {
    if actual != nil, caseFolder == nil {
      throw ValidationError("--actual needs --case, whose SKUs and regions its rows must name")
    }
  }

  func run() throws {
    try reportingErrors {
      let stored = try StoredPlan(folder: plan)
      let reading = try caseFolder.map { try RecordedPlan(folder: plan).reading(of: $0) }
      let demand = try actual.flatMap { path in
        try reading.map {
          try ActualDemandReader.read(path: path, for: $0.planningCase, options: $0.options)
        }
      }
      let sources = ReportSources(
        plan: stored, planningCase: reading?.planningCase,
        previous: try previous.map { try StoredPlan(folder: $0) }, actual: demand,
        folderLink: folderLink)
      try ResultFile.write(try PlanReport(sources).html(), to: out)
    }
  }

  /// The way from the page to the plan's folder; without a file for the page, as the call has it.
  private var folderLink: String {
    guard let out else { return plan }
    let from = URL(fileURLWithPath: out).deletingLastPathComponent().standardizedFileURL
      .pathComponents
    let to = URL(fileURLWithPath: plan).standardizedFileURL.pathComponents
    let shared = zip(from, to).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared))
      .joined(separator: "/")
  }
}
