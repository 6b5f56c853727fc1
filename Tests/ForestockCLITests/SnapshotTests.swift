import Foundation
import TestSupport
import Testing

/// Holds the program's contract with its users: help texts and the keys of every JSON output.
///
/// A change shows up as a difference to the files under `Snapshots`.
/// `FORESTOCK_UPDATE_SNAPSHOTS=1 swift test --filter SnapshotTests` writes them anew.
@Suite struct SnapshotTests {
  private static let folder = "Tests/ForestockCLITests/Snapshots"

  static let commands = [
    "plan", "frontier", "network", "provenance", "settle", "verify", "explain", "report", "diff",
    "backtest",
    "backtest cases", "backtest series",
    "solve",
    "forecast", "evaluate", "reconcile", "import", "export", "validate", "signals",
    "simulate", "pick-up", "init", "schema", "rotate-key", "nightly", "config", "history",
    "accuracy",
  ]

  @Test("the help text is the checked-in one", arguments: [""] + commands)
  func help(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let run = try ProgramRun(words + ["--help"])
    #expect(run.status == 0)
    let name = words.isEmpty ? "forestock" : words.joined(separator: "-")
    let path = "\(SnapshotTests.folder)/help/\(name).txt"
    #expect(try Snapshot.checkedIn(path, updatingWith: run.output) == run.output)
  }

  @Test("every command of the program has its help text among the snapshots")
  func complete() throws {
    let help = try ProgramRun(["--help"]).output
    let listed = try #require(help.components(separatedBy: "SUBCOMMANDS:").last)
      .split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(!listed.isEmpty)
    for name in listed where name != "See" { #expect(SnapshotTests.commands.contains(name)) }
  }

  struct Output: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Runs commands in a scratch folder and returns the JSON text.
    var make: @Sendable (ScratchFolder) throws -> String
  }

  /// Runs `forestock` and returns its standard output, which must be a result.
  private static func output(_ arguments: [String], status: Int32 = 0) throws -> String {
    let run = try ProgramRun(arguments)
    #expect(run.status == status, "\(arguments): \(run.messages)")
    return run.output
  }

  /// Plans the bundled case with few scenarios and returns the plan's folder.
  private static func plan(in scratch: ScratchFolder, _ options: [String] = []) throws -> String {
    let out = scratch.path + "/plan"
    _ = try output(
      ["plan", Checkout.demoCase, "--out", out, "--scenarios", "4", "--quiet"]
        + ["--today", "2026-03-02"] + options)
    return out
  }

  static let outputs: [Output] = [
    Output(testDescription: "run.json") { scratch in
      try String(contentsOfFile: plan(in: scratch) + "/run.json", encoding: .utf8)
    },
    Output(testDescription: "plan") { try output(planArguments($0)) },
    Output(testDescription: "settle") { scratch in
      let plan = try plan(in: scratch)
      return try output(["settle", plan, Checkout.demoCase + "/demand_actual.csv", "--json"])
    },
    Output(testDescription: "verify") { scratch in
      let plan = try plan(in: scratch, ["--proof"])
      return try output(["verify", plan, "--case", Checkout.demoCase, "--json"])
    },
    Output(testDescription: "explain") { scratch in
      let plan = try plan(in: scratch)
      return try output(
        ["explain", plan, "--case", Checkout.demoCase, "--lines", "2", "--hub", "hub-10", "--json"])
    },
    Output(testDescription: "diff") { scratch in
      let plan = try plan(in: scratch)
      let out = scratch.path + "/new"
      _ = try output(
        ["plan", Checkout.demoCase, "--out", out, "--scenarios", "4", "--quiet"]
          + ["--storage-days", "90", "--today", "2026-03-02"])
      return try output(["diff", plan, out, "--case", Checkout.demoCase, "--json"])
    },
    Output(testDescription: "backtest-cases") { _ in
      try output(
        ["backtest", Checkout.demoCase, "--scenarios", "4", "--json", "--quiet"]
          + ["--ablate", "--coalitions", "1"])
    },
    Output(testDescription: "backtest-drops") { _ in
      try output(
        ["backtest", Checkout.demoCase, "--drops", "--leads", "2", "--min-preorders", "5"]
          + ["--json", "--quiet"])
    },
    Output(testDescription: "backtest-series") { _ in
      try output(
        ["backtest", "series", Checkout.demoSeries + "/kiosk.csv", "--horizon", "7"]
          + ["--model", "naive", "--json", "--quiet"])
    },
    Output(testDescription: "forecast") { _ in
      try output(
        ["forecast", Checkout.demoSeries + "/kiosk.csv", "--horizon", "2", "--model", "auto-arima"]
          + ["--regressors", "promotion,rain", "--future"]
          + [Checkout.demoSeries + "/kiosk-ahead.csv", "--json", "--quiet"])
    },
    Output(testDescription: "evaluate") { scratch in
      let shops = Checkout.demoSeries + "/shops.csv"
      let forecasts = scratch.path + "/forecasts.csv"
      _ = try output(["forecast", shops, "--horizon", "4", "--out", forecasts, "--quiet"])
      return try output(
        ["evaluate", forecasts, "--actual", Checkout.demoSeries + "/shops-later.csv"]
          + ["--train", shops, "--json"])
    },
    Output(testDescription: "solve") { scratch in
      let program = "NAME p\nROWS\n N c\n G r\nCOLUMNS\n x c 1 r 1\nRHS\n R r 2\nENDATA\n"
      return try output(["solve", scratch.write("p.mps", program), "--json"])
    },
    Output(testDescription: "validate") { scratch in
      let folder = try scratch.copyOfDemoCase()
      try CaseEdit.replaceCell("hubs.csv", "capacity_units", with: "many").apply(folder)
      return try output(["validate", folder, "--json", "--today", "2026-03-02"], status: 65)
    },
    Output(testDescription: "signals") { _ in
      try output(
        ["signals", Checkout.demoCase, "--next-test", "20", "--candidates", "1"]
          + ["--scenarios", "2", "--json", "--quiet"])
    },
    Output(testDescription: "pick-up") { _ in
      try output(["pick-up", Checkout.demoCase, "--horizon", "2", "--json", "--quiet"])
    },
    Output(testDescription: "import") { scratch in
      let folder = try scratch.copyOfDemoCase()
      let rows = "date,region,sku,quantity\n2026-01-05,R01,drop-001,1\n2026-01-05,R01,ghost,1\n"
      return try output(["import", scratch.write("s.csv", rows), "--into", folder, "--json"])
    },
    Output(testDescription: "nightly") { try output(nightlyArguments($0)) },
    Output(testDescription: "config") { scratch in
      try output(["config", scratch.copyOfDemoCase(), "--json"])
    },
    Output(testDescription: "history") { scratch in
      _ = try output(nightlyArguments(scratch))
      return try output(["history", scratch.path + "/nights", "--json"])
    },
    Output(testDescription: "accuracy") { scratch in
      _ = try output(nightlyArguments(scratch))
      return try output(
        ["accuracy", scratch.path + "/nights", "--json"]
          + ["--actual", Checkout.demoCase + "/demand_actual.csv"])
    },
    Output(testDescription: "accuracy-judgements") { scratch in
      let night = try nightlyArguments(scratch)
      try scratch.write(
        "case/adjustments.csv",
        "sku,region,start,end,factor,author,expires\n"
          + "drop-001,R01,2026-03-03,2026-03-30,1.2,buying,2026-04-30\n")
      _ = try output(night)
      return try output(
        ["accuracy", scratch.path + "/nights", "--judgements", "--json"]
          + ["--actual", Checkout.demoCase + "/demand_actual.csv"])
    },
    Output(testDescription: "export") { scratch in
      let plan = try plan(in: scratch)
      return try output(
        ["export", "generic", plan, "--case", Checkout.demoCase, "--out", scratch.path + "/files"]
          + ["--today", "2026-03-02", "--json"])
    },
  ]

  /// Arguments of a night of the bundled case, with a partner and something to look at.
  private static func nightlyArguments(_ scratch: ScratchFolder) throws -> [String] {
    [
      "nightly", try scratch.copyOfDemoCase(), "--out", scratch.path + "/nights", "--json",
      "--quiet",
    ]
      + ["--planning-date", "2026-03-02", "--scenarios", "4", "--export", "generic"]
  }

  private static func planArguments(_ scratch: ScratchFolder) -> [String] {
    ["plan", Checkout.demoCase, "--out", scratch.path + "/plan", "--scenarios", "4", "--json"]
      + ["--quiet", "--today", "2026-03-02"]
  }

  @Test("the keys of the JSON output are the checked-in ones", .tags(.slow), arguments: outputs)
  func keys(output: Output) throws {
    let text = try output.make(ScratchFolder())
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    var paths: Set<String> = []
    SnapshotTests.collect(object, at: "", into: &paths)
    for path in paths {
      #expect(path.allSatisfy { $0 != "-" && !$0.isUppercase }, "\(path) is not in snake case")
    }
    let listed = paths.sorted().joined(separator: "\n") + "\n"
    let file = "\(SnapshotTests.folder)/json-keys/\(output.testDescription).txt"
    #expect(try Snapshot.checkedIn(file, updatingWith: listed) == listed)
  }

  /// Objects whose keys are data, not names: models' levels, regressors, tables, notes.
  private static let keyedByData: Set<String> = [
    "quantiles", "coefficients", "left_out", "tables", "notes", "warnings", "kinds", "stages",
  ]

  /// Adds the path of every key, elements of arrays as `[]` and keys that are data as `*`.
  private static func collect(_ value: Any, at path: String, into paths: inout Set<String>) {
    if let object = value as? [String: Any] {
      let last = path.split(separator: ".").last.map(String.init) ?? ""
      for (key, inner) in object {
        let name = keyedByData.contains(last) ? "*" : key
        let next = path.isEmpty ? name : path + "." + name
        paths.insert(next)
        collect(inner, at: next, into: &paths)
      }
    } else if let array = value as? [Any] {
      for inner in array { collect(inner, at: path + "[]", into: &paths) }
    }
  }
}
