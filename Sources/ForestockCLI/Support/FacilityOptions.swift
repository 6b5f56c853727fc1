import ArgumentParser
import FacilityLocation
import Forestock
import Tabular

/// Options of `solve` for facility location problems.
struct FacilityOptions: ParsableArguments {
  /// Order of demands and costs in the file.
  @Option(help: "Format of a facility location file: automatic, or-library or holmberg.")
  var format = FacilityReader.Format.automatic

  /// Units that the word `capacity` of the file stands for, at least 0.
  @Option(help: "Units for the word capacity in a facility location file.")
  var capacity: Double?

  /// Whether the demand of a customer may not be split.
  @Flag(help: "Serve each customer of a facility location problem from one hub.")
  var singleSource = false

  /// Most hubs that may be open, at least 1.
  @Option(help: "Most hubs to open in a facility location problem. (default: no limit)")
  var atMost: Int?

  /// Hubs that must be open, counted from 1.
  @Option(
    name: .customLong("open"),
    help: "Hub that stands open, counted from 1 in the file's order; may be repeated.")
  var openHubs: [Int] = []

  /// Hubs that may not be open, counted from 1.
  @Option(
    name: .customLong("closed"),
    help: "Hub that stays closed, counted from 1; may be repeated.")
  var closedHubs: [Int] = []

  /// Relative gap at which the search ends, inside 0...1; 0 asks for proof.
  @Option(
    name: .customLong("gap"), help: "Relative gap at which a search for hubs may stop. (default: 0)"
  )
  var relativeGap: Double?

  /// Nodes of the search tree.
  @Option(help: "Nodes after which a search for hubs ends with its gap. (default: 1000000)")
  var nodeLimit: Int?

  mutating func validate() throws {
    try OptionRange.check("--capacity", capacity, in: 0...1e15)
    try OptionRange.check("--at-most", atMost, in: 1...1_000_000)
    try OptionRange.check("--gap", relativeGap, in: 0...1)
    try OptionRange.check("--node-limit", nodeLimit, in: 1...1_000_000_000)
    for (name, hubs) in [("--open", openHubs), ("--closed", closedHubs)] {
      for hub in hubs { try OptionRange.check(name, hub, in: 1...1_000_000) }
    }
    if let both = openHubs.first(where: closedHubs.contains) {
      throw ValidationError("hub \(both): --open and --closed")
    }
  }

  /// Whether the content of a file is such a problem: it begins like one, or `--format` says so.
  func isMeant(_ bytes: [UInt8]) -> Bool {
    format != .automatic || FacilityReader.recognises(bytes)
  }

  /// Refuses options that mean nothing for a program of another kind.
  ///
  /// - Throws: a usage error with the first of them.
  func refuseUnused() throws {
    let stated = [
      ("--format", format != .automatic), ("--capacity", capacity != nil),
      ("--single-source", singleSource), ("--at-most", atMost != nil),
      ("--open", !openHubs.isEmpty), ("--closed", !closedHubs.isEmpty),
      ("--gap", relativeGap != nil), ("--node-limit", nodeLimit != nil),
    ]
    if let unused = stated.first(where: \.1) {
      throw ValidationError("\(unused.0): the file is no facility location problem")
    }
  }

  /// Reads a problem and states in it what the options say.
  ///
  /// - Throws: `InvalidInput` with every fault; a usage error for a hub that the file does not have.
  func problem(_ bytes: [UInt8], file: String) throws -> FacilityProblem {
    var problem = try FacilityReader.read(
      bytes, file: file, format: format, capacity: capacity)
    problem.isSingleSource = singleSource
    problem.mostOpen = atMost
    for (name, hubs, state) in [
      ("--open", openHubs, FacilityProblem.HubState.open), ("--closed", closedHubs, .closed),
    ] {
      for hub in hubs {
        try OptionRange.check(name, hub, in: 1...problem.hubCount)
        problem.states[hub - 1] = state
      }
    }
    return problem
  }

  /// The limits of the search.
  var settings: FacilitySettings {
    var settings = FacilitySettings()
    settings.relativeGap = relativeGap ?? settings.relativeGap
    settings.nodeLimit = nodeLimit ?? settings.nodeLimit
    return settings
  }
}

extension FacilityReader.Format: ExpressibleByArgument {}
