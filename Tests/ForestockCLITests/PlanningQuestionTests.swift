import Foundation
import TestSupport
import Testing

/// What a planner asks of a plan: lines that stand, changes that cost, other values, other speeds.
@Suite struct PlanningQuestionTests {
  /// Plans the bundled case with options into a folder of the scratch space, and returns the summary.
  @discardableResult
  private static func plan(_ options: [String], into out: String) throws -> [String: Any] {
    let run = try ProgramRun(
      ["plan", Checkout.demoCase, "--out", out, "--scenarios", "6", "--quiet", "--json"]
        + ["--today", "2026-03-02"] + options)
    #expect(run.status == 0, "\(run.messages)")
    return try run.json
  }

  /// Expects that `verify` makes a plan again to the byte.
  private static func expectVerified(_ plan: String) throws {
    let run = try ProgramRun(["verify", plan, "--case", Checkout.demoCase])
    #expect(run.status == 0, "\(run.output)\(run.messages)")
  }

  @Test("changes from an earlier plan are counted, cost what is asked, and the plan verifies")
  func changes() throws {
    let scratch = try ScratchFolder()
    try Self.plan([], into: scratch.path + "/first")
    var counted: [Int] = []
    for price in [nil, "0.5", "50"] {
      let out = scratch.path + "/again-\(price ?? "free")"
      let summary = try Self.plan(
        ["--previous", scratch.path + "/first", "--seed", "7"]
          + (price.map { ["--change-cost", $0] } ?? []), into: out)
      let start = try #require(summary["start"] as? [String: Any])
      counted.append(
        (start["units_more"] as? Int ?? 0) + (start["units_less"] as? Int ?? 0))
      let surcharge = try #require(start["change_surcharge"] as? Double)
      expectClose(
        surcharge, Double(counted.last ?? 0) * (Double(price ?? "0") ?? 0), relative: 1e-9)
      #expect((start["cost_without"] != nil) == (price != nil))
      try Self.expectVerified(out)
    }
    #expect(counted[0] > counted[1] && counted[1] >= counted[2], "\(counted)")
  }

  @Test("lines of --fix stand in the plan as they were given, and say so")
  func fixed() throws {
    let scratch = try ScratchFolder()
    try Self.plan([], into: scratch.path + "/first")
    let lines = try String(contentsOfFile: scratch.path + "/first/placements.csv", encoding: .utf8)
      .split(separator: "\n")
    let row = try #require(lines.dropFirst().first).split(
      separator: ",", omittingEmptySubsequences: false)
    let fixed = try scratch.write("fix.csv", "sku,hub,quantity\n\(row[0]),\(row[1]),3\n")
    let out = scratch.path + "/held"
    let summary = try Self.plan(["--fix", fixed, "--proof"], into: out)
    let start = try #require(summary["start"] as? [String: Any])
    #expect(start["fixed_units"] as? Int == 3)
    let placements = try String(contentsOfFile: out + "/placements.csv", encoding: .utf8)
    #expect(placements.contains("\(row[0]),\(row[1]),3,"))
    #expect(placements.contains("fixed: the planner's own line"))
    try Self.expectVerified(out)
    let refused = try scratch.write("bad.csv", "sku,hub,quantity\n\(row[0]),nowhere,3\n")
    let run = try ProgramRun(
      ["plan", Checkout.demoCase, "--out", scratch.path + "/no", "--fix", refused])
    #expect(run.status == 65 && run.messages.contains("nowhere"), "\(run.messages)")
  }

  @Test(
    "a changed cell changes the plan, is compared with the case as it is, and the plan verifies")
  func whatIf() throws {
    let scratch = try ScratchFolder()
    let plain = try Self.plan([], into: scratch.path + "/plain")
    let out = scratch.path + "/what-if"
    let summary = try Self.plan(["--set", "hub.hub-06.capacity_units=120"], into: out)
    let effect = try #require(summary["what_if"] as? [String: Any])
    #expect(effect["cost_without"] as? Double == plain["cost"] as? Double)
    #expect((effect["changed_lines"] as? Int ?? 0) > 0)
    let hubs = try String(contentsOfFile: out + "/hubs.csv", encoding: .utf8)
    #expect(hubs.contains("hub-06,120,"))
    try Self.expectVerified(out)
  }

  @Test(
    "a changed cell that names nothing is refused with what was meant",
    arguments: [
      ("hub.hub-06.capacity=300", 65, "did you mean capacity_units?"),
      ("hub.hub-99.capacity_units=300", 65, "a row of hubs with this key"),
      ("hub.hub-06.capacity_units=-3", 65, "at least 0"),
      ("hub.hub-06.hub=other", 65, "not its key"),
      ("lane.hub-06.cost_per_unit=3", 65, "a key of hub and region"),
      ("hub.hub-06", 64, "--set"),
    ])
  func refused(edit: (text: String, status: Int32, words: String)) throws {
    let scratch = try ScratchFolder()
    let run = try ProgramRun(
      ["plan", Checkout.demoCase, "--out", scratch.path + "/no", "--set", edit.text])
    #expect(run.status == edit.status && run.messages.contains(edit.words), "\(run.messages)")
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/no"))
  }

  @Test("the frontier's price makes the plan that it promises")
  func frontier() throws {
    let scratch = try ScratchFolder()
    let run = try ProgramRun(
      ["frontier", Checkout.demoCase, "--scenarios", "6", "--points", "4", "--quiet", "--json"]
        + ["--to", "69%"])
    #expect(run.status == 0, "\(run.messages)")
    let report = try run.json
    let lines = try #require(report["lines"] as? [[String: Any]])
    #expect(lines.count == 4)
    let costs = lines.compactMap { $0["cost"] as? Double }
    let shares = lines.compactMap { $0["in_time_share"] as? Double }
    #expect(zip(costs, costs.dropFirst()).allSatisfy { $0 < $1 })
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 < $1 })
    let aim = try #require(report["aim"] as? [String: Any])
    if let price = aim["late_unit_cost"] as? Double, price > 0 {
      let summary = try Self.plan(["--late-unit-cost", "\(price)"], into: scratch.path + "/fast")
      #expect((summary["in_time_share"] as? Double ?? 0) >= 0.69)
      try Self.expectVerified(scratch.path + "/fast")
    }
  }

  @Test("a share in time that no placement reaches ends with status 2 and the most there is")
  func unreachable() throws {
    let run = try ProgramRun(
      ["frontier", Checkout.demoCase, "--scenarios", "4", "--points", "2", "--quiet"]
        + ["--to", "99.9%"])
    #expect(run.status == 2 && run.output.contains("the most is"), "\(run.output)")
    for text in ["120%", "often", "-1"] {
      #expect(try ProgramRun(["frontier", Checkout.demoCase, "--to", text]).status == 64)
    }
  }
}
