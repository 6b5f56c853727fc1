import ArgumentParser
import Forestock
import Foundation
import Reports
import RunHistory
import Tabular

/// `forestock report`: a plan as one page of HTML.
///
/// Reads the plan's tables with `StoredPlan`, names, places and past sales from the case where one is
/// named, and lays the page out with `PlanReport`. Nothing is planned again, but for `--what-if`.
///
/// Exit statuses: 0; 65 for faults of the plan or the case; 74.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Show a plan on one page of HTML: map, demand, hubs, placements, risks.",
    discussion: """
      The page needs no network, follows the reader's light or dark scheme, prints, and reads on a \
      telephone. With --case it has the map, names and past sales, with --previous what changed, with \
      --actual or --history what buyers wanted in the end. With --what-if the plan is made again, and solved \
      with 10, 50 and 100 more of each limit that binds; that takes as long as some plans. The same plan \
      gives the same bytes.
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

  /// Folder whose history knows what came; days of the horizon that it does not know are left out.
  @Option(
    help: ArgumentHelp(
      "Folder of nights whose history knows what came, as far as it does.", valueName: "nights"),
    completion: .directory)
  var history: String?

  /// Whether limits are solved again; the case must be the plan's, byte for byte.
  @Flag(help: "Solve again with 10, 50 and 100 more of each limit that binds.")
  var whatIf = false

  /// File of the external forecast, whose digest must be the recorded one.
  @Option(
    help: ArgumentHelp(
      "The forecast that the plan was made for by `plan --forecast`, for --what-if.",
      valueName: "file"),
    completion: .file())
  var forecast: String?

  /// Refuses actual demand and questions without the case that they need.
  mutating func validate() throws {
    if actual != nil, history != nil {
      throw ValidationError("--actual and --history: expected one of both")
    }
    if history != nil, caseFolder == nil {
      throw ValidationError("--history needs --case, whose SKUs and days it speaks of")
    }
    if whatIf, caseFolder == nil {
      throw ValidationError("--what-if needs --case, from which the plan is made again")
    }
    if forecast != nil, !whatIf {
      throw ValidationError("--forecast is for --what-if")
    }
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
      let outcomes = try reading.flatMap { try known(for: $0.planningCase) }
      let sources = ReportSources(
        plan: stored, planningCase: reading?.planningCase,
        previous: try previous.map { try StoredPlan(folder: $0) },
        actual: demand ?? outcomes.map { ActualDemand(records: $0.records) },
        actualThrough: outcomes?.through, outlooks: try caseFolder.flatMap { try outlooks($0) },
        folderLink: folderLink)
      try ResultFile.write(try PlanReport(sources).html(), to: out)
    }
  }

  /// Returns what the history knows of a case's horizon; `nil` without a history, or where it knows none.
  private func known(
    for planningCase: PlanningCase
  ) throws -> (records: [Sale], through: CalendarDate)? {
    guard let history else { return nil }
    let database = try HistoryDatabase(
      path: "\(history)/\(HistoryDatabase.name)", mustExist: true)
    return try database.outcomes(
      after: planningCase.planningDate, days: planningCase.horizonDays)
  }

  /// Returns what more of each limit would save; `nil` where nobody asks.
  private func outlooks(_ caseFolder: String) throws -> LimitOutlooks? {
    guard whatIf else { return nil }
    let line = ProgressLine(quiet: false)
    defer { line.clear() }
    return try LimitOutlooks(
      plan: plan, caseFolder: caseFolder, forecast: forecast,
      threads: ProcessInfo.processInfo.activeProcessorCount
    ) { line.show($0) }
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
