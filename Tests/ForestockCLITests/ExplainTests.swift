import Foundation
import TestSupport
import Testing

@Suite("Explanation of a plan") struct ExplainTests {
  /// Plans the bundled case and returns the plan's folder.
  private static func plan(in scratch: ScratchFolder, _ options: [String] = []) throws -> String {
    let out = scratch.path + "/plan"
    let run = try ProgramRun(
      ["plan", Checkout.demoCase, "--out", out, "--scenarios", "8", "--quiet"]
        + ["--today", "2026-03-02"] + options)
    #expect(run.status == 0, "\(run.messages)")
    return out
  }

  /// Returns the explanation of a plan of the bundled case.
  private static func explanation(_ plan: String, _ options: [String]) throws -> [String: Any] {
    let run = try ProgramRun(["explain", plan, "--case", Checkout.demoCase, "--json"] + options)
    #expect(run.status == 0, "\(run.messages)")
    return try run.json
  }

  @Test("every price holds when the program is solved again, or lies between one more and one less")
  func prices() throws {
    let scratch = try ScratchFolder()
    let plan = try ExplainTests.plan(in: scratch)
    let prices = try #require(
      try ExplainTests.explanation(plan, ["--lines", "6", "--check"])["prices"] as? [[String: Any]])
    #expect(Set(prices.compactMap { $0["limit"] as? String }).isSuperset(of: ["supply", "stock"]))
    for price in prices {
      let stated = try #require(price["price"] as? Double)
      let saved = try #require(price["saved"] as? Double)
      switch price["verdict"] as? String {
      case "holds": #expect(abs(saved - stated) <= 0.011 * stated, "\(price)")
      case "one of several":
        #expect(saved <= stated + 0.001, "\(price)")
        #expect(stated <= (price["lost"] as? Double ?? .infinity) + 0.001, "\(price)")
      default: Issue.record("\(price)")
      }
    }
  }

  @Test("a line's regions are its flows, and another place of a pack is never much cheaper")
  func lines() throws {
    let scratch = try ScratchFolder()
    let plan = try ExplainTests.plan(in: scratch)
    let report = try ExplainTests.explanation(plan, ["--hub", "hub-01", "--lines", "3"])
    let lines = try #require(report["lines"] as? [[String: Any]])
    #expect(lines.count == 3)
    let flows = try String(contentsOfFile: plan + "/flows.csv", encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: ",") }
    let record =
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: URL(fileURLWithPath: plan + "/run.json"))) as? [String: Any]
    let certificate = try #require(record?["certificate"] as? [String: Any])
    let slack = (certificate["cost"] as? Double ?? 0) - (certificate["bound"] as? Double ?? 0)
    for line in lines {
      #expect(line["hub"] as? String == "hub-01")
      let sku = try #require(line["sku"] as? String)
      let sent = flows.filter { $0[0] == sku && $0[1] == "hub-01" }.compactMap { Double($0[3]) }
      let regions = try #require(line["regions"] as? [[String: Any]])
      #expect(regions.count == sent.count)
      let told = regions.reduce(0) { $0 + ($1["units"] as? Double ?? 0) }
      #expect(abs(told - sent.reduce(0, +)) < 0.01 * Double(sent.count), "\(sku)")
      let other = try #require(line["alternative"] as? [String: Any])
      #expect(other["extra_cost"] as? Double ?? -.infinity >= -slack - 0.01, "\(line)")
    }
  }

  @Test("unserved demand adds up to the plan's, and each SKU has a reason")
  func unserved() throws {
    let scratch = try ScratchFolder()
    let plan = try ExplainTests.plan(in: scratch)
    let short = try #require(
      try ExplainTests.explanation(plan, ["--lines", "1"])["unserved"] as? [[String: Any]])
    let rows = try String(contentsOfFile: plan + "/totals.csv", encoding: .utf8).split(
      separator: "\n")
    let column = try #require(rows[0].split(separator: ",").firstIndex(of: "expected_unserved"))
    let ends = rows[0].split(separator: ",").count - column
    let stated = rows.dropFirst().compactMap { row -> Double? in
      let cells = row.split(separator: ",")
      return Double(cells[cells.count - ends])
    }.filter { $0 >= 0.05 }
    let told = short.reduce(0) { $0 + ($1["units"] as? Double ?? 0) }
    #expect(abs(told - stated.reduce(0, +)) < 0.05)
    let words: Set = ["supply", "space", "throughput", "budget", "cost"]
    #expect(short.allSatisfy { words.contains($0["reason"] as? String ?? "") })
    for entry in short where entry["reason"] as? String == "supply" {
      let cure = try #require(entry["cure"] as? [String: Any])
      #expect(cure["price"] as? Double ?? 0 > 0, "\(entry)")
    }
  }

  @Test("a budget that binds is named as the limit of lines and the reason of shortage")
  func budget() throws {
    let scratch = try ScratchFolder()
    let plan = try ExplainTests.plan(in: scratch, ["--budget", "4000"])
    let text = try ProgramRun(["explain", plan, "--case", Checkout.demoCase, "--lines", "2"]).output
    #expect(text.contains("one more USD to spend on placing saves"), "\(text)")
    let report = try ExplainTests.explanation(plan, ["--lines", "1", "--check"])
    let prices = try #require(report["prices"] as? [[String: Any]])
    #expect(prices.contains { $0["limit"] as? String == "budget" })
    #expect(prices.allSatisfy { $0["verdict"] as? String != "fails" }, "\(prices)")
  }

  @Test("lines that the planner fixed, and a price on changes, enter other places and prices")
  func startingLines() throws {
    let scratch = try ScratchFolder()
    let earlier = scratch.path + "/earlier"
    let run = try ProgramRun(
      ["plan", Checkout.demoCase, "--out", earlier, "--scenarios", "8", "--quiet"]
        + ["--today", "2026-03-02", "--storage-days", "60"])
    #expect(run.status == 0, "\(run.messages)")
    let fixed = try scratch.write("fixed.csv", "sku,hub,quantity\ndrop-014,hub-10,60\n")
    let plan = try ExplainTests.plan(
      in: scratch, ["--fix", fixed, "--previous", earlier, "--change-cost", "2"])
    let report = try ExplainTests.explanation(plan, ["--hub", "hub-10", "--lines", "5", "--check"])
    let lines = try #require(report["lines"] as? [[String: Any]])
    let own = try #require(lines.first { $0["sku"] as? String == "drop-014" })
    #expect(own["is_fixed"] as? Bool == true && own["units"] as? Int == 60)
    #expect(lines.filter { $0["is_fixed"] as? Bool == true }.count == 1)
    let prices = try #require(report["prices"] as? [[String: Any]])
    #expect(prices.allSatisfy { $0["verdict"] as? String != "fails" }, "\(prices)")
    let text = try ProgramRun(
      ["explain", plan, "--case", Checkout.demoCase, "--hub", "hub-10", "--sku", "drop-014"]
    ).output
    #expect(text.contains("the line is the planner's own"), "\(text)")
  }

  @Test("another case, an edited record and unknown names are refused with what was expected")
  func refusals() throws {
    let scratch = try ScratchFolder()
    let plan = try ExplainTests.plan(in: scratch)
    let changed = try scratch.copyOfDemoCase()
    try CaseEdit.replaceCell("hubs.csv", "capacity_units", with: "77").apply(changed)
    for (arguments, words) in [
      (["--case", changed], "hubs.csv"),
      (["--case", Checkout.demoCase, "--sku", "drop-0"], "--sku"),
      (["--case", Checkout.demoCase, "--hub", "hub-99"], "a hub of the case"),
    ] {
      let run = try ProgramRun(["explain", plan] + arguments)
      #expect(run.status == 65 && run.output.isEmpty)
      #expect(run.messages.contains(words), "\(run.messages)")
    }
    let record = try scratch.text("plan/run.json")
    try scratch.write(
      "plan/run.json", record.replacing("\"storage_days\" : 14", with: "\"storage_days\" : 15"))
    let edited = try ProgramRun(["explain", plan, "--case", Checkout.demoCase])
    #expect(
      edited.status == 65 && edited.messages.contains("forestock verify"), "\(edited.messages)")
    let none = try ProgramRun(["explain", plan, "--case", Checkout.demoCase, "--lines", "0"])
    #expect(none.status == 64)
  }
}
