import ArgumentParser
import Forestock

/// `forestock simulate`: a seeded world with known truth, all signals present.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Write an invented planning night whose truth is known.",
    discussion: """
      The folder is a case like any other, with demand_actual.csv (what buyers then wanted) and \
      truth.csv and truth.json (what the world was made from). Equal options give equal bytes.
      A strength of 0 makes a signal pure noise, 1 makes it perfect.
      """)

  @Option(help: "Folder to write; an earlier case there is replaced.")
  var out: String

  @Option(help: "Seed of the world.")
  var seed: UInt64 = 1

  @Option(help: "Regions, at least 3.")
  var regions = 60

  @Option(help: "Hubs, at most as many as regions.")
  var hubs = 12

  @Option(help: "Drops in all, earlier and to come.")
  var skus = 14

  @Option(help: "Drops to come within the horizon; two in seven where not given.")
  var coming: Int?

  @Option(help: "Evening of the plan, YYYY-MM-DD.")
  var date = "2026-03-02"

  @Option(help: "Days of history before it, at least 60.")
  var historyDays = 200

  @Option(help: "Days the plan must serve, at least 7.")
  var horizonDays = 28

  @Option(help: "Median units wanted of a drop over 28 days.")
  var medianUnits = 600.0

  @Option(help: "Token holders.")
  var holders = 800

  @Option(help: "Open pre-orders: demand (to be delivered) or settled (allotted elsewhere).")
  var openPreorders = "demand"

  @Option(help: "Strength of pre-orders, 0...1.")
  var preordersStrength = 0.7

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

  func validate() throws {
    guard CalendarDate(iso: date) != nil else {
      throw ValidationError("--date \(date): a day as YYYY-MM-DD")
    }
    guard OpenPreOrders(rawValue: openPreorders) != nil else {
      throw ValidationError("--open-preorders \(openPreorders): demand or settled")
    }
    guard (3...100_000).contains(regions) else {
      throw ValidationError("--regions \(regions): 3 to 100000")
    }
    guard (1...regions).contains(hubs) else {
      throw ValidationError("--hubs \(hubs): 1 to the number of regions")
    }
    guard (1...10_000).contains(skus) else { throw ValidationError("--skus \(skus): 1 to 10000") }
    if let coming, !(0...skus).contains(coming) {
      throw ValidationError("--coming \(coming): 0 to the number of SKUs")
    }
    guard (60...3650).contains(historyDays), (7...365).contains(horizonDays) else {
      throw ValidationError("--history-days 60 to 3650, --horizon-days 7 to 365")
    }
    guard medianUnits > 0, medianUnits <= 1e7, (0...10_000_000).contains(holders) else {
      throw ValidationError("--median-units up to 1e7, --holders up to 1e7, not negative")
    }
    for (name, value) in [
      ("preorders", preordersStrength), ("social", socialStrength), ("holders", holdersStrength),
      ("events", eventsStrength), ("ads", adsStrength),
    ] where !(0...1).contains(value) {
      throw ValidationError("--\(name)-strength \(value): 0 to 1")
    }
  }

  func run() throws {
    guard let planningDate = CalendarDate(iso: date),
      let openPreOrders = OpenPreOrders(rawValue: openPreorders)
    else { throw ExitStatus.internalFault.exit }
    let comingCount = coming ?? max(1, skus * 2 / 7)
    let settings = SimulationSettings(
      planningDate: planningDate, historyDays: historyDays, horizonDays: horizonDays,
      regionCount: regions, hubCount: hubs, earlierDropCount: skus - comingCount,
      comingDropCount: comingCount, medianDropUnits: medianUnits, holderCount: holders,
      strengths: SignalStrengths(
        preOrders: preordersStrength, social: socialStrength, tokenHolders: holdersStrength,
        events: eventsStrength, adTests: adsStrength), openPreOrders: openPreOrders)
    let world = WorldSimulator(settings, seed: seed).simulate()
    try reportingErrors {
      try CaseWriter.write(
        world.planningCase, actual: world.actual, to: out, packsLargeTables: true,
        companions: [
          ("truth.csv", SimulatedTruthTable.csv(world)),
          ("truth.json", SimulatedTruthTable.json(world)),
        ])
    }
    if !quiet {
      let wanted = world.actual.records.reduce(0) { $0 + $1.quantity }
      Console.message(
        "\(out): \(regions) regions, \(hubs) hubs, \(skus) SKUs of which \(comingCount) to come, "
          + "\(wanted) units wanted in the \(horizonDays) days after \(date)")
    }
  }
}
