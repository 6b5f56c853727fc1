import ArgumentParser
import Forestock
import Simulation

/// `forestock simulate`: an invented case with every signal and a known truth.
///
/// Simulates with `WorldSimulator`, writes the case and its truth with `CaseWriter` as one folder
/// that is complete or absent, and names its size on standard error. Standard output stays empty.
/// Nothing depends on the clock: the planning date is an option.
///
/// Exit statuses: 0; 64 for settings outside their ranges; 65 where a folder stands at `--out` that
/// `simulate` did not write, or that somebody changed; 74; 75.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Write an invented case whose true demand is known.",
    discussion: """
      The folder is a case like any other, with demand_actual.csv (what buyers then wanted) and with \
      truth.csv and truth.json (the parameters behind it). Equal options give equal bytes.
      A strength of 0 makes a signal pure noise, 1 makes it perfect.
      """)

  /// Path of the folder; a case of `simulate` is recognised by its manifest and replaced as long as
  /// nobody changed it.
  @Option(help: "Folder to write; an earlier one of simulate is replaced.")
  var out: String

  /// Seed of all draws; it is also kept in `truth.json`.
  @Option(help: "Seed of the draws.")
  var seed: UInt64 = 1

  /// Number of regions, 3...100,000.
  @Option(help: "Regions, at least 3.")
  var regions = 60

  @Option(help: "Hubs, at most as many as regions.")
  var hubs = 12

  /// Number of SKUs, 1...10,000.
  @Option(help: "Drops in all, released and upcoming.")
  var skus = 14

  /// Number of SKUs released within the horizon; `nil`: two in seven, at least one.
  @Option(help: "Upcoming drops within the horizon. (default: two in seven)")
  var coming: Int?

  @Option(help: "Planning date, such as 2026-03-02.")
  var date = "2026-03-02"

  /// Days, 60...3650.
  @Option(help: "Days of history before it, at least 60.")
  var historyDays = 200

  /// Days, 7...365; median demand stays that of 28 days.
  @Option(help: "Days of the horizon, at least 7.")
  var horizonDays = 28

  /// Units, above 0 up to 10⁷.
  @Option(help: "Median demand for a drop over 28 days, in units.")
  var medianUnits = 600.0

  /// Number of holders, 0...10⁷.
  @Option(help: "Token holders.")
  var holders = 800

  /// The `open_preorders` of `case.json`: whether open pre-orders are demand that the plan
  /// delivers, or were allotted elsewhere and only tell of demand to come.
  @Option(help: "Open pre-orders: demand (to be delivered) or settled (allotted elsewhere).")
  var openPreorders = "demand"

  /// 0...1: how closely pre-orders follow a drop's total.
  @Option(help: "Strength of pre-orders, 0...1.")
  var preordersStrength = 0.7

  /// 0...1: how closely search and views before a release follow its total.
  @Option(help: "Strength of social signals, 0...1.")
  var socialStrength = 0.5

  @Option(help: "Strength of token holders' places, 0...1.")
  var holdersStrength = 0.8

  @Option(help: "Strength of event attendees' places, 0...1.")
  var eventsStrength = 0.6

  @Option(help: "Strength of ad tests, 0...1.")
  var adsStrength = 0.7

  @Flag(help: "Print no messages but errors.")
  var quiet = false

  /// Refuses dates and words that do not parse, and every setting that `SimulationSettings` calls
  /// out of range, by the name of its option.
  func validate() throws {
    guard CalendarDate(iso: date) != nil else {
      throw ValidationError("--date \(date): a day as YYYY-MM-DD")
    }
    guard OpenPreOrders(rawValue: openPreorders) != nil else {
      throw ValidationError("--open-preorders \(openPreorders): demand or settled")
    }
    try OptionRange.check("--skus", skus, in: 1...10_000)
    try OptionRange.check("--coming", coming, in: 0...10_000)
    let faults = settings.diagnostics
    guard faults.isEmpty else {
      throw ValidationError(faults.map { "--\($0)" }.joined(separator: "\n"))
    }
  }

  /// Number of upcoming drops; the other SKUs are released by the planning date.
  private var upcomingCount: Int { coming ?? max(1, skus * 2 / 7) }

  /// The settings that the options ask for.
  private var settings: SimulationSettings {
    var settings = SimulationSettings()
    settings.planningDate = CalendarDate(iso: date) ?? settings.planningDate
    settings.historyDays = historyDays
    settings.horizonDays = horizonDays
    settings.regionCount = regions
    settings.hubCount = hubs
    settings.earlierDropCount = skus - upcomingCount
    settings.upcomingDropCount = upcomingCount
    settings.medianDropUnits = medianUnits
    settings.holderCount = holders
    settings.strengths = SignalStrengths(
      preOrders: preordersStrength, social: socialStrength, tokenHolders: holdersStrength,
      events: eventsStrength, adTests: adsStrength)
    settings.openPreOrders = OpenPreOrders(rawValue: openPreorders) ?? settings.openPreOrders
    return settings
  }

  func run() throws {
    let world = WorldSimulator(settings, seed: seed).simulate()
    try reportingErrors {
      try CaseWriter.write(
        world.planningCase, actual: world.actual, to: out, packsLargeTables: true,
        companions: [
          ("truth.csv", SimulatedTruthTable.csv(world)),
          ("truth.json", try SimulatedTruthTable.json(world)),
        ])
    }
    if !quiet {
      let wanted = world.actual.records.reduce(0) { $0 + $1.quantity }
      Console.message(
        "\(out): \(regions) regions, \(hubs) hubs, \(skus) SKUs of which \(upcomingCount) to come, "
          + "\(wanted) units wanted in the \(horizonDays) days after \(date)")
    }
  }
}
