import ArgumentParser
import CaseFiles
import Forestock
import Foundation
import Prepositioning
import Tabular

/// The start of a plan: lines that stand, and an earlier plan from which changes cost.
struct StartingPlanOptions: ParsableArguments {
  /// Table `sku,hub,quantity`, or a plan folder. A quantity of 0 keeps the hub free of the SKU.
  @Option(
    help: ArgumentHelp(
      "Lines to hold as they are, such as those on their way: sku,hub,quantity. The rest is placed "
        + "around them, and the summary says what they cost.", valueName: "file"),
    completion: .file())
  var fix: String?

  /// Plan folder, or table `sku,hub,quantity`; lines of SKUs and hubs that are gone are left out.
  @Option(
    help: ArgumentHelp(
      "Earlier plan to count changes from, a folder or its placements.csv.", valueName: "plan"))
  var previous: String?

  /// Money, at least 0; without it changes from `--previous` are counted and cost nothing.
  @Option(
    help: "Money for each unit that a line has more or less than in --previous. (default: 0)")
  var changeCost: Double?

  /// Refuses a price without a plan to change, and one outside its range.
  mutating func validate() throws {
    try OptionRange.check("--change-cost", changeCost, in: PlacementSettings.moneyPerUnitRange)
    if changeCost != nil, previous == nil {
      throw ValidationError("--change-cost: name the plan to change by --previous")
    }
  }

  /// Whether any of the options is given.
  var isGiven: Bool { fix != nil || previous != nil }

  /// Reads the tables into the settings.
  ///
  /// - Throws: every fault of the tables; fixed lines beyond supply or room among them.
  func apply(
    to settings: inout PlacementSettings, for planningCase: PlanningCase
  ) throws(FileError) {
    if let fix {
      settings.fixedLines = try PlacementReader.read(
        path: StartingPlanOptions.table(fix), for: planningCase
      ).map { PlannedLine($0) }
    }
    if let previous {
      settings.earlierLines = try PlacementReader.earlier(
        path: StartingPlanOptions.table(previous)
      ).map { PlannedLine($0) }
      settings.changeCost = changeCost
    }
  }

  /// Returns the cost of the plan over the same scenarios without fixed lines and without a price on
  /// changes; `nil` where neither is given.
  func freeCost(
    _ planner: Planner, for planningCase: PlanningCase, over run: PlanningRun
  ) throws -> Double? {
    guard fix != nil || changeCost != nil else { return nil }
    var settings = run.program.settings
    (settings.fixedLines, settings.changeCost) = (nil, nil)
    let program = try PlacementProgram(planningCase, settings: settings, index: run.index)
    return program.place(run.outlook.scenarios).cost
  }

  /// Returns the table of a plan folder, or the path itself.
  private static func table(_ path: String) -> String {
    FileKind(path: path) == .folder ? path + "/placements.csv" : path
  }
}
