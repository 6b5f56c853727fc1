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

  /// Returns a column of a table by the value of another.
  private static func column(
    _ name: String, by key: String, of path: String
  ) throws -> [String: Double] {
    let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let place = try #require(rows[0].firstIndex { $0 == name })
    let keys = try #require(rows[0].firstIndex { $0 == key })
    // A text may hold commas: columns behind one are counted from the end.
    let fromEnd = rows[0].count - place
    return Dictionary(
      rows.dropFirst().map { (String($0[keys]), Double($0[$0.count - fromEnd]) ?? .nan) },
      uniquingKeysWith: +)
  }

  @Test("every unit unserved or late is in one group, and the groups add up to the printed digit")
  func shortfalls() throws {
    let scratch = try ScratchFolder()
    let plan = try ExplainTests.plan(in: scratch)
    let short = try #require(
      try ExplainTests.explanation(plan, ["--lines", "1"])["unserved"] as? [[String: Any]])
    let stated = try Self.column("expected_unserved", by: "sku", of: plan + "/totals.csv")
    func cents(_ value: Any?) -> Int { Int(((value as? Double ?? .nan) * 100).rounded()) }
    #expect(!short.isEmpty)
    var told: [String: Int] = [:]
    for entry in short {
      let sku = try #require(entry["sku"] as? String)
      let groups = try #require(entry["groups"] as? [[String: Any]])
      for kind in ["unserved", "late"] {
        let own = groups.filter { $0["kind"] as? String == kind }
        #expect(own.reduce(0) { $0 + cents($1["units"]) } == cents(entry[kind]), "\(entry)")
        // A region is in one group of a kind.
        let regions = own.flatMap { $0["regions"] as? [[String: Any]] ?? [] }
        #expect(Set(regions.compactMap { $0["region"] as? String }).count == regions.count)
        for group in own {
          let parts = group["regions"] as? [[String: Any]] ?? []
          #expect(parts.reduce(0) { $0 + cents($1["units"]) } == cents(group["units"]))
        }
      }
      told[sku] = cents(entry["unserved"])
    }
    for (sku, units) in stated { #expect(told[sku] ?? 0 == cents(units), "\(sku)") }
    // In words the same figures, to the same digit.
    let text = try ProgramRun(["explain", plan, "--case", Checkout.demoCase, "--lines", "1"]).output
    for part in text.components(separatedBy: "\n\n") where part.hasPrefix("short of ") {
      let lines = part.split(separator: "\n")
      let head = lines[0].split { " :,;".contains($0) }
      func sum(_ kind: String) -> Int {
        lines.filter { $0.hasPrefix("  \(kind) ") }.reduce(0) {
          $0 + cents(Double($1.split { " :".contains($0) }[1]))
        }
      }
      #expect(sum("unserved") == cents(Double(head[3])), "\(part)")
      #expect(sum("late") == cents(Double(head[9])), "\(part)")
    }
  }

  @Test("the reason of most units short of supply names the price of one more")
  func cures() throws {
    let scratch = try ScratchFolder()
    let plan = try ExplainTests.plan(in: scratch)
    let short = try #require(
      try ExplainTests.explanation(plan, ["--lines", "1"])["unserved"] as? [[String: Any]])
    let groups = short.flatMap { $0["groups"] as? [[String: Any]] ?? [] }
    let words: Set = ["lane", "supply", "space", "throughput", "budget", "terms", "cost"]
    #expect(groups.allSatisfy { words.contains($0["reason"] as? String ?? "") })
    let supply = groups.filter { $0["reason"] as? String == "supply" }
    #expect(!supply.isEmpty && supply.allSatisfy { $0["saving"] as? Double ?? 0 > 0 })
    #expect(
      groups.filter { $0["reason"] as? String == "cost" }
        .allSatisfy { $0["placing_cost"] as? Double != nil })
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
