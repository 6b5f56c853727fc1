import ArgumentParser
import Exchange
import Forestock
import Nights
import Prepositioning

/// Every setting of a night, by option.
///
/// The same names stand in `CASE/nightly.json` and, in capitals and with underscores, in variables of
/// the environment: `SettingsInForce` finds out which of the three counts. What a plan is made with is
/// named as in `plan`.
struct NightOptions: ParsableArguments {
  /// Path of the folder of nights; needed, by any of the three ways.
  @Option(help: "Folder of all nights, made where it is not there.", completion: .directory)
  var out: String?

  /// The evening of the plan; `nil` is the clock's day in the case's `time_zone`.
  @Option(help: "Evening of the plan. (default: today in the case's time_zone, else in UTC)")
  var planningDate: CalendarDate?

  /// Path of the folder in which exports wait.
  @Option(
    help: "Folder whose files are imported first. (default: CASE/inbox)", completion: .directory)
  var inbox: String?

  @Flag(
    help: "Take files of the inbox whose last line has no end, which a cut file has not either.")
  var openLines = false

  /// Time from the start of the command after which the best plan so far is written.
  @Option(
    help: ArgumentHelp(
      "Write the best plan so far after this time, such as 90s or 20m.", valueName: "duration"))
  var deadline: DurationText?

  /// Names of `PartnerCatalog`.
  @Option(
    name: .customLong("export"),
    help: ArgumentHelp(
      "Partner whose files are made; may be repeated.", valueName: "partner"))
  var exports: [String] = []

  /// Nights whose folders stay, at least 1.
  @Option(help: "Nights whose folders are kept.")
  var keep = 30

  /// Runs that the history keeps, at least 1.
  @Option(help: "Runs that the history keeps.")
  var keepHistory = 1000

  @Option(help: "Least share of expected demand served, 0...1; status 3 below.")
  var minimumFill: Double?

  @Option(help: "Least share of expected demand served in time, 0...1; status 3 below.")
  var minimumInTime: Double?

  @Option(help: "Largest share of units changed since last night, 0...1; status 3 above.")
  var maximumChange: Double?

  @Option(help: "Most units of expected demand unserved; status 3 above.")
  var maximumUnserved: Double?

  @Option(help: "Most promises that break; status 3 above.")
  var maximumBrokenPromises: Int?

  /// Money, at least 0, as `plan --change-cost` with last night's plan as the earlier one.
  @Option(
    help: "Money for each unit that a line has more or less than last night. (default: 0)")
  var changeCost: Double?

  /// Table of lines on their way, as `plan --fix`.
  @Option(
    help: ArgumentHelp(
      "Lines to hold as they are: sku,hub,quantity. The rest is placed around them.",
      valueName: "file"),
    completion: .file())
  var fix: String?

  /// Whether the page says what more of each limit would save; takes up to three solves a limit.
  @Flag(help: "Let the page say what 10, 50 and 100 more of each limit that binds would save.")
  var whatIf = false

  /// A command of the shell; its failure is told and changes nothing.
  @Option(
    help: ArgumentHelp(
      "Command of the shell that gets the summary as JSON on its standard input.",
      valueName: "command"))
  var onFinish: String?

  @Option(
    help: ArgumentHelp(
      "Also write figures and times as a Prometheus text file.", valueName: "file"),
    completion: .file())
  var metrics: String?

  @Option(help: "Form of the log: text or json.")
  var log = LogFormat.text

  /// Words of `DemandPart`, as in `plan`.
  @Option(
    name: .customLong("exclude"),
    help: "Part of the demand model to leave out; may be repeated.")
  var excluded: [DemandPart] = []

  @Option(
    help: ArgumentHelp(
      "Spread of forecasts: learnt, as past nights were right, or model, as it is stated.",
      valueName: "source"))
  var spread = SpreadSource.learnt

  @OptionGroup var wallets: WalletOptions
  @OptionGroup var sampling: ScenarioOptions
  @OptionGroup var placement: PlacementOptions
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var strict: StrictFlag

  /// Whether kinds of warnings are listed one by one.
  @Flag(help: "List every warning, not one line a kind.")
  var verbose = false

  @OptionGroup var common: CommonOptions

  /// Figures that the operator wants to look at.
  var thresholds: NightThresholds {
    var thresholds = NightThresholds()
    (thresholds.minimumFill, thresholds.minimumInTime) = (minimumFill, minimumInTime)
    (thresholds.maximumChange, thresholds.maximumUnserved) = (maximumChange, maximumUnserved)
    thresholds.maximumBrokenPromises = maximumBrokenPromises
    return thresholds
  }

  mutating func validate() throws {
    for partner in exports where !PartnerCatalog.names.contains(where: { $0.name == partner }) {
      throw ValidationError(
        "--export \(partner): expected one of "
          + PartnerCatalog.names.map(\.name).joined(separator: ", "))
    }
    try OptionRange.check("--keep", keep, in: 1...100_000)
    try OptionRange.check("--keep-history", keepHistory, in: 1...1_000_000)
    let shares = [
      ("--minimum-fill", minimumFill), ("--minimum-in-time", minimumInTime),
      ("--maximum-change", maximumChange),
    ]
    for (name, share) in shares { try OptionRange.check(name, share, in: 0...1) }
    try OptionRange.check("--change-cost", changeCost, in: PlacementSettings.moneyPerUnitRange)
    try OptionRange.check("--maximum-unserved", maximumUnserved, in: 0...1e12)
    try OptionRange.check("--maximum-broken-promises", maximumBrokenPromises, in: 0...1_000_000)
  }
}

/// Sources of the spread of forecasts, as `--spread` names them.
enum SpreadSource: String, ExpressibleByArgument, CaseIterable {
  /// As past nights were right or wrong, where enough of them is known.
  case learnt
  /// As the demand model states it.
  case model
}
