import Foundation
import TestSupport
import Testing

/// `plan --open-hubs` and `network`: planned, told, recorded, verified.
@Suite struct OpenHubsTests {
  /// A small case whose hubs do not stand: no stock, and Munich of a partner who wants signing.
  private static func world(
    stands: String = "", signing: String = "25"
  ) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/case", withIntermediateDirectories: true)
    for (name, text) in SmallCase.files where name != "opening_stock.csv" {
      try scratch.write("case/" + name, text + "\n")
    }
    let hubs = (SmallCase.files["hubs.csv"] ?? "").split(separator: "\n")
    try scratch.write(
      "case/hubs.csv",
      hubs[0] + ",partner,stands\n" + hubs[1].replacing("150.5", with: "30") + ",,\(stands)\n"
        + hubs[2].replacing(",140,", with: ",20,") + ",Nord,no\n")
    try scratch.write("case/partners.csv", "partner,signing_cost\nNord,\(signing)\n")
    return scratch
  }

  /// Plans the case and returns the JSON summary.
  private static func plan(
    _ scratch: ScratchFolder, _ options: [String]
  ) throws -> (run: ProgramRun, opening: [String: Any]?) {
    let run = try ProgramRun(
      ["plan", "case", "--out", "plan", "--scenarios", "6", "--json", "--today", "2026-09-14"]
        + options, folder: scratch.path)
    return (run, run.status == 0 ? try run.json["opening"] as? [String: Any] : nil)
  }

  @Test("the choice is no dearer than any set planned by hand, and closed hubs get no unit")
  func chosen() throws {
    let scratch = try Self.world()
    let (run, found) = try Self.plan(scratch, ["--open-hubs", "any"])
    #expect(run.status == 0, "\(run.messages)")
    let opening = try #require(found)
    let cost = try #require(opening["cost_with_opening"] as? Double)
    let bound = try #require(opening["bound"] as? Double)
    #expect(bound <= cost)
    // Every set by hand: hubs closed by a capacity of 0 and no throughput, fixed costs added.
    var costs: [Double] = []
    for (closed, money) in [([], 75.0), (["BER"], 45), (["MUC"], 30), (["BER", "MUC"], 0)] {
      let cells = closed.flatMap { ["--set", "hub.\($0).capacity_units=0"] }
      let set = try ProgramRun(
        ["plan", "case", "--out", "other", "--scenarios", "6", "--json", "--today", "2026-09-14"]
          + cells, folder: scratch.path)
      costs.append(try #require(try set.json["cost"] as? Double) + money)
    }
    expectClose(cost, costs.min() ?? 0, relative: 1e-4)
    #expect(costs.allSatisfy { bound <= $0 * (1 + 1e-9) })
    let none = try Self.plan(scratch, ["--open-hubs", "0"])
    #expect(try none.run.json["units_placed"] as? Int == 0)
    #expect(none.opening?["opened"] as? [String] == [])
  }

  @Test("run.json records choice and closed hubs, and verify makes both again")
  func verified() throws {
    let scratch = try Self.world()
    let (run, _) = try Self.plan(scratch, ["--open-hubs", "1", "--proof"])
    #expect(run.status == 0, "\(run.messages)")
    let record = try scratch.text("plan/run.json")
    #expect(record.contains("\"open_hubs\": \"1\"") || record.contains("\"open_hubs\" : \"1\""))
    #expect(record.contains("closed_hubs") && record.contains("cost_with_opening"))
    let verify = try ProgramRun(
      ["verify", "plan", "--case", "case"], folder: scratch.path)
    #expect(verify.status == 0, "\(verify.output) \(verify.messages)")
    let path = scratch.path + "/plan/run.json"
    let changed = record.replacing("\"open_hubs\": \"1\"", with: "\"open_hubs\": \"0\"")
      .replacing("\"open_hubs\" : \"1\"", with: "\"open_hubs\" : \"0\"")
    #expect(changed != record)
    try changed.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(
      try ProgramRun(["verify", "plan", "--case", "case"], folder: scratch.path).status != 0)
  }

  @Test("a hub that stands is open and costs nothing, one with stock cannot be said not to stand")
  func standing() throws {
    let scratch = try Self.world(stands: "yes")
    let (_, found) = try Self.plan(scratch, ["--open-hubs", "0"])
    let opening = try #require(found)
    #expect(opening["standing"] as? Int == 1 && opening["opening_cost"] as? Double == 0)
    try scratch.write("case/opening_stock.csv", "hub,sku,quantity\nMUC,12E05,3\n")
    let (run, _) = try Self.plan(scratch, ["--open-hubs", "any"])
    #expect(run.status == 65)
    #expect(run.messages.contains("stands: \"no\", expected yes for MUC"), "\(run.messages)")
    try scratch.write("case/opening_stock.csv", "hub,sku,quantity\n")
    let doubtful = try Self.world(stands: "maybe")
    let (refused, _) = try Self.plan(doubtful, [])
    #expect(refused.status == 65)
    #expect(refused.messages.contains("hubs.csv:2: stands: \"maybe\""), "\(refused.messages)")
  }

  @Test("options that the choice of hubs cannot keep are refused, and a number that is none")
  func refused() throws {
    let scratch = try Self.world()
    let timed = try Self.plan(scratch, ["--open-hubs", "1", "--deadline", "90s"])
    #expect(timed.run.status == 64)
    #expect(timed.run.messages.contains("--open-hubs: not together with --deadline"))
    for text in ["-1", "many", "1.5"] {
      #expect(try Self.plan(scratch, ["--open-hubs=\(text)"]).run.status == 64)
    }
  }

  @Test("network: costs fall with hubs, the last line is the plan of any number")
  func network() throws {
    let scratch = try Self.world()
    let run = try ProgramRun(
      ["network", "case", "--scenarios", "6", "--json"], folder: scratch.path)
    #expect(run.status == 0, "\(run.messages)")
    let lines = try #require(try run.json["lines"] as? [[String: Any]])
    let costs = lines.compactMap { $0["cost"] as? Double }
    #expect(costs.count == lines.count && costs.count > 1)
    #expect(zip(costs, costs.dropFirst()).allSatisfy { $1 <= $0 * (1 + 1e-3) })
    for line in lines {
      let cost = try #require(line["cost"] as? Double)
      let bound = try #require(line["bound"] as? Double)
      #expect(bound <= cost)
    }
    let (_, found) = try Self.plan(scratch, ["--open-hubs", "any"])
    let opening = try #require(found)
    let whole = try #require(opening["cost_with_opening"] as? Double)
    expectClose(costs.last ?? 0, whole, relative: 1e-4)
    let text = try ProgramRun(["network", "case", "--scenarios", "6"], folder: scratch.path)
    #expect(text.output.contains("None of the 2 hubs stands."))
  }

  @Test("on a greenfield stock at hubs is counted at the origin and every hub is a candidate")
  func greenfield() throws {
    let scratch = try ScratchFolder()
    let folder = try scratch.copyOfDemoCase()
    let run = try ProgramRun(
      ["network", folder, "--scenarios", "2", "--json", "--greenfield", "--to", "1", "--quiet"])
    #expect(run.status == 0, "\(run.messages)")
    #expect(try run.json["standing"] as? [String] == [])
    #expect(try run.json["candidates"] as? Int == 12)
    let lines = try #require(try run.json["lines"] as? [[String: Any]])
    let first = lines.first
    #expect(first?["units_placed"] as? Int == 0)
    #expect(first?["fill_rate"] as? Double == 0)
  }
}
