import Foundation
import TestSupport
import Testing

@Suite struct SettleTests {
  /// Plans the bundled case with costs of its own and settles the plan with options.
  private static func settled(_ options: [String], of plan: String) throws -> [String: Any] {
    let run = try ProgramRun(
      ["settle", plan, Checkout.demoCase + "/demand_actual.csv", "--json"] + options)
    #expect(run.status == 0, "\(run.messages)")
    return try run.json
  }

  @Test("a plan is settled with its own settings, and the report says so")
  func ownSettings() throws {
    let scratch = try ScratchFolder()
    let plan = scratch.path + "/plan"
    let planned = try ProgramRun(
      ["plan", Checkout.demoCase, "--out", plan, "--scenarios", "4", "--quiet"]
        + ["--storage-days", "30", "--promised-days", "2", "--penalty-factor", "0.5"]
        + ["--lateness-share", "0.1"])
    #expect(planned.status == 0, "\(planned.messages)")
    let own = try SettleTests.settled([], of: plan)
    let told = try SettleTests.settled(
      ["--storage-days", "30", "--promised-days", "2", "--penalty-factor", "0.5"]
        + ["--lateness-share", "0.1"], of: plan)
    let bare = try SettleTests.settled([], of: plan + "/placements.csv")
    for key in ["realised_cost", "perfect_cost", "placement_cost", "share_24h"] {
      #expect(own[key] as? Double == told[key] as? Double, "\(key)")
      #expect(own[key] as? Double != bare[key] as? Double, "\(key)")
    }
    #expect(SettleTests.sources(own) == ["plan"])
    #expect(SettleTests.sources(told) == ["option"])
    #expect(SettleTests.sources(bare) == ["default"])
    let text = try ProgramRun(
      ["settle", plan, Checkout.demoCase + "/demand_actual.csv", "--storage-days", "3"]
    ).output
    #expect(text.contains("storage days 3 (option), lateness share 0.1 (plan)"), "\(text)")
  }

  /// The sources of the settings of a settlement.
  private static func sources(_ report: [String: Any]) -> Set<String> {
    let settings = report["settings"] as? [String: [String: Any]] ?? [:]
    return Set(settings.values.compactMap { $0["from"] as? String })
  }

  @Test("a plan made for a later evening is settled from that evening on")
  func laterEvening() throws {
    let scratch = try ScratchFolder()
    let plan = scratch.path + "/plan"
    let planned = try ProgramRun(
      ["plan", Checkout.demoCase, "--out", plan, "--scenarios", "2", "--quiet"]
        + ["--planning-date", "2026-03-06"])
    #expect(planned.status == 0, "\(planned.messages)")
    let actual = try String(
      contentsOfFile: Checkout.demoCase + "/demand_actual.csv", encoding: .utf8
    ).split(separator: "\n")
    let behind = actual.dropFirst().filter { $0 > "2026-03-07" }
    let path = try scratch.write(
      "actual.csv", ([actual[0]] + behind).joined(separator: "\n") + "\n")
    let later = try ProgramRun(["settle", plan, path, "--case", Checkout.demoCase, "--json"])
    #expect(later.status == 0, "\(later.messages)")
    let units = behind.compactMap { $0.split(separator: ",").last.flatMap { Int($0) } }
    #expect(try later.json["demanded_units"] as? Int == units.reduce(0, +))
    // Days up to that evening lie behind it.
    let first = try ProgramRun(
      ["settle", plan, Checkout.demoCase + "/demand_actual.csv", "--json"])
    #expect(first.status == 65)
    #expect(first.messages.contains("starts after the planning date 2026-03-06"))
  }
}
