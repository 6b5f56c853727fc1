import ArgumentParser
import Forestock
import ForestockOptimization
import Foundation
import LinearProgramming
import Tabular

/// `forestock solve`: any linear program, with a certificate.
///
/// Programs in MPS and SMPS go to `LinearProgramSolver`, placement instances (`.bin`) to the
/// two-stage method, facility location problems to `FacilitySearch`. Writes in this order: the model, before the solve; then the tables of the
/// solution; then the summary on standard output.
///
/// An unbounded program and a limit that was reached end with 0, since their reports are true and
/// complete; only infeasibility has a status of its own, after its report. The help of the command
/// lists the others.
struct SolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve",
    abstract:
      "Solve a linear or stochastic program, a placement instance or a facility location problem.",
    discussion: """
      Files may be gzip. For SMPS, pass any of the three files: the others are found beside it or \
      named with --time and --stoch. Integer columns are relaxed, with a warning. A binary placement \
      instance (.bin) is solved by the structured two-stage method; a facility location problem \
      (OR-Library's and Holmberg's text formats, recognised by a first line of two whole numbers) by \
      branch and bound, to a proven optimum. Exit status: 0 solved, unbounded \
      or a limit reached (see status), 2 infeasible, 65 invalid input, 74 disk or permission.
      """)

  /// Path whose ending decides the format: `bin`, never packed; `cor`, `core`, `tim`, `time`, `sto`
  /// or `stoch` for SMPS; everything else is MPS. The last two may have `.gz` behind them.
  @Argument(
    help:
      "MPS file, any file of an SMPS program, a placement instance or a facility location file.",
    completion: .file())
  var file: String

  /// Path of the time file; programs in MPS have none and ignore it.
  @Option(help: "Time file of an SMPS program.", completion: .file())
  var time: String?

  /// Path of the stoch file; programs in MPS have none and ignore it.
  @Option(help: "Stoch file of an SMPS program.", completion: .file())
  var stoch: String?

  /// Seconds on the clock from the start of the solve, reading left out, at least 0; `nil`: no
  /// limit. It is looked at between iterations.
  @Option(help: "Seconds after which the best point so far is returned with its gap.")
  var timeLimit: Double?

  /// Interior-point iterations, at least 0, over all attempts of the solve.
  @Option(help: "Iterations after which the best point so far is returned with its gap.")
  var iterationLimit: Int = 300

  /// Number of scenarios, at least 1; more are refused (65), since independent random elements
  /// multiply. It has no effect on other formats.
  @Option(help: "Largest number of scenarios of an SMPS program.")
  var scenarioLimit: Int = 100_000

  /// Megabytes of a file, unpacked, above which the program is refused (65) rather than read. The
  /// memory of the whole solve is about thirty times what is read, and depends on the factors.
  @Option(help: "Most megabytes to read of each file, unpacked.")
  var sizeLimit: Int = FileContents.longest >> 20

  /// File of `SolutionTables.primal`; of an instance `commodity,site,value,price`; of a facility
  /// location problem `hub,customer,share,units,cost`.
  @Option(
    help: "Write column,value,reduced_cost (facility location: who serves whom) to this CSV file.",
    completion: .file())
  var primal: String?

  /// File of `SolutionTables.dual`; of an instance `limit,commodity,site,price`.
  @Option(help: "Write row,price,activity to this CSV file.", completion: .file())
  var dual: String?

  /// File of the program in MPS; it is written even if the solve then fails.
  @Option(
    help: "Also write the program as MPS; of a stochastic program, its deterministic equivalent.",
    completion: .file())
  var writeModel: String?

  /// Two solves of the core for each scenario; it has no effect on other formats.
  @Flag(
    help:
      "Of a stochastic program also print EV, EEV, WS, and the value of the stochastic solution and of perfect information."
  )
  var measures = false

  @OptionGroup var facility: FacilityOptions
  @OptionGroup var periods: InstancePeriodOptions

  /// Threads serve placement instances only; all else is solved on one.
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try OptionRange.check("--time-limit", timeLimit, in: 0...1e9)
    try OptionRange.check("--iteration-limit", iterationLimit, in: 0...1_000_000)
    try OptionRange.check("--scenario-limit", scenarioLimit, in: 1...100_000_000)
    try OptionRange.check("--size-limit", sizeLimit, in: 1...1_000_000)
  }

  func run() throws {
    try reportingErrors {
      try solve()
    }
  }

  /// Reads a program in whichever format the file has, solves it and reports.
  ///
  /// Processor time is taken around the solve, so that it compares with solvers that leave reading
  /// out.
  private func solve() throws {
    let settings: LinearProgramSettings
    do {
      settings = try LinearProgramSettings(
        iterationLimit: iterationLimit, timeLimit: timeLimit ?? .infinity)
    } catch {
      throw ValidationError("\(error)")
    }
    if var instance = try PlacementInstanceFile(path: file, byteLimit: byteLimit) {
      try facility.refuseUnused()
      periods.apply(to: &instance)
      try solve(instance)
      return
    }
    try periods.refuseUnused()
    let source = try ModelSource(path: file, time: time, stoch: stoch)
    // A file is read once, since it may be a pipe.
    var bytes: [UInt8]?
    if case .mps(let path) = source {
      let content = try FileContents.read(path, limit: byteLimit)
      if facility.isMeant(content) { return try solveFacility(content) }
      bytes = content
    }
    try facility.refuseUnused()
    let model = try source.read(scenarioLimit: scenarioLimit, byteLimit: byteLimit, mps: bytes)
    if !common.quiet { Console.messages(model.warningLines, limit: 100) }
    if let writeModel { try ResultFile.write(model.program, to: writeModel) }
    let start = ContinuousClock.now
    let before = ProcessUsage.current
    let solution = LinearProgramSolver(settings: settings).solve(model.program) {
      (ContinuousClock.now - start).inSeconds
    }
    let after = ProcessUsage.current
    let table = SolutionTables(program: model.program, solution: solution)
    if let primal { try write(table.primal, to: primal) }
    if let dual { try write(table.dual, to: dual) }
    var summary = SolveSummary(model: model, solution: solution, since: before, end: after)
    if measures, solution.status == .optimal {
      summary.measures = try model.stochastic?.measures(LinearProgramSolver(settings: settings))
        .map { MeasuresReport($0, objective: solution.objective, sense: model.program.sense) }
    }
    try show(summary)
    if case .infeasible = solution.status { throw ExitStatus.infeasible.exit }
  }

  /// Most bytes to read of each file, unpacked.
  var byteLimit: Int { sizeLimit << 20 }

  /// Prints a summary, as JSON where that is asked for.
  func show(_ summary: SolveSummary) throws {
    if common.json { try Console.result(json: summary) } else { try Console.result(summary.text) }
  }

  /// Writes a table in UTF-8.
  ///
  /// - Throws: `inputOutput` where the disk or a permission refuses.
  func write(_ text: String, to path: String) throws {
    try ResultFile.write(Array(text.utf8), to: path)
  }
}
