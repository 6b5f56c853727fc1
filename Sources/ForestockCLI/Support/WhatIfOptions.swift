import ArgumentParser
import CaseFiles
import Forestock
import Foundation
import Prepositioning
import Tabular

/// Values that a plan is made with in place of those of the case's tables.
struct WhatIfOptions: ParsableArguments {
  /// The files stay as they are; `run.json` lists what was changed, so that `verify` knows it too.
  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "What if: hub.ID.COLUMN=VALUE, also sku, region and lane (lane.HUB:REGION.COLUMN=VALUE); may "
        + "be repeated. The plan is compared with the one without.", valueName: "cell=value"))
  var changed: [CellEdit] = []

  /// The effect of the changed cells, against the case as it is.
  struct Effect: Encodable {
    /// Expected cost of the plan for the case as it is.
    var costWithout: Double
    /// Lines that differ, and units more and less than in that plan.
    var changedLines, unitsMore, unitsLess: Int
    /// Cells that were changed, as they were given.
    var cells: [String]
  }

  /// Plans the case as it is; `nil` where no cell was changed.
  ///
  /// - Parameters:
  ///   - planner: with which `plan` was made.
  ///   - read: reads the case without the changes.
  func effect(
    on plan: Plan, by planner: Planner, read: () throws -> PlanningCase
  ) throws -> Effect? {
    guard !changed.isEmpty else { return nil }
    let other = try planner.plan(for: try read())
    let change = PlacementChange(from: other.stock, to: plan.stock)
    return Effect(
      costWithout: other.cost, changedLines: change.lines.count, unitsMore: change.unitsAdded,
      unitsLess: change.unitsRemoved, cells: changed.map(\.text))
  }
}

extension CellEdit: ExpressibleByArgument {
  /// Words of the command line for the tables that may be edited.
  private static let words: [(word: String, table: CaseTable)] = [
    ("region", .regions), ("hub", .hubs), ("sku", .skus), ("lane", .lanes),
  ]

  /// Reads `TABLE.KEY.COLUMN=VALUE`, in which a key may hold dots; of a lane it is `HUB:REGION`.
  package init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="),
      let first = argument[..<equals].firstIndex(of: "."),
      let last = argument[..<equals].lastIndex(of: "."), first < last,
      let table = CellEdit.words.first(where: { $0.word == argument[..<first] })?.table
    else { return nil }
    let key = String(argument[argument.index(after: first)..<last])
    self.init(
      table: table.rawValue,
      key: table == .lanes ? key.split(separator: ":", maxSplits: 1).map(String.init) : [key],
      column: String(argument[argument.index(after: last)..<equals]),
      value: String(argument[argument.index(after: equals)...]))
  }

  /// The edit as it is given on the command line.
  var text: String {
    let word = CellEdit.words.first { $0.table.rawValue == table }?.word ?? table
    return "\(word).\(key.joined(separator: ":")).\(column)=\(value)"
  }
}
