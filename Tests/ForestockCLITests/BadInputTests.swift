import Foundation
import TestSupport
import Testing

/// Bad input leaves with 65, names every fault with file and line, and writes nothing.
@Suite struct BadInputTests {
  struct Spoiling: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var change: CaseEdit
    /// What the messages must name.
    var named: [String]
  }

  static func firstRow(_ text: String) -> String {
    String(text.split(separator: "\n", omittingEmptySubsequences: false)[1])
  }

  /// A table of partners, with the case's first SKU and its first two hubs in place of their words.
  static func partners(_ table: String, _ lines: String...) -> CaseEdit {
    CaseEdit { folder in
      func ids(_ name: String) throws -> [String] {
        try String(contentsOfFile: "\(folder)/\(name).csv", encoding: .utf8)
          .split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) }
      }
      let (hubs, skus) = (try ids("hubs"), try ids("skus"))
      let text = lines.joined(separator: "\n").replacingOccurrences(of: "HUB2", with: hubs[1])
        .replacingOccurrences(of: "HUB", with: hubs[0])
        .replacingOccurrences(of: "SKU", with: skus[0])
      try (text + "\n").write(toFile: "\(folder)/\(table).csv", atomically: true, encoding: .utf8)
    }
  }

  static let spoilings: [Spoiling] = [
    Spoiling(
      testDescription: "an unknown SKU and an unknown hub",
      change: .append("no-such-hub,no-such-sku,3", to: "opening_stock.csv"),
      named: ["opening_stock.csv:", "no-such-hub", "no-such-sku"]),
    Spoiling(
      testDescription: "the same lane twice",
      change: .edit("lanes.csv") { $0 + firstRow($0) + "\n" }, named: ["lanes.csv:"]),
    Spoiling(
      testDescription: "an empty table", change: .edit("hubs.csv") { _ in "" }, named: ["hubs.csv"]),
    Spoiling(
      testDescription: "a table without rows",
      change: .edit("skus.csv") { String($0.split(separator: "\n")[0]) + "\n" }, named: ["skus.csv"]
    ),
    Spoiling(
      testDescription: "a missing column",
      change: .edit("regions.csv") { $0.replacingOccurrences(of: "region,", with: "place,") },
      named: ["regions.csv:1", "region"]),
    Spoiling(
      testDescription: "a folder instead of a file",
      change: CaseEdit { folder in
        try FileManager.default.removeItem(atPath: folder + "/lanes.csv")
        try FileManager.default.createDirectory(
          atPath: folder + "/lanes.csv", withIntermediateDirectories: false)
      }, named: ["lanes.csv"]),
    Spoiling(
      testDescription: "a missing table",
      change: CaseEdit { try FileManager.default.removeItem(atPath: $0 + "/hubs.csv") },
      named: ["hubs.csv"]),
    Spoiling(
      testDescription: "a period of stock that ends before it starts, with an impossible chance",
      change: CaseEdit { folder in
        let sku = try String(contentsOfFile: folder + "/skus.csv", encoding: .utf8)
          .split(separator: "\n")[1].prefix { $0 != "," }
        try "sku,start,end,probability\n\(sku),2026-03-05,2026-03-04,1.5\n".write(
          toFile: folder + "/availability.csv", atomically: true, encoding: .utf8)
      }, named: ["availability.csv:2", "end", "2026-03-04", "probability", "1.5"]),
    Spoiling(
      testDescription: "units of all SKUs together, and a region nobody knows",
      change: CaseEdit { folder in
        try "region,start,units\n,2026-03-05,10\nnowhere,2026-03-05,\n".write(
          toFile: folder + "/adjustments.csv", atomically: true, encoding: .utf8)
      }, named: ["adjustments.csv:2", "units", "adjustments.csv:3", "nowhere"]),
    Spoiling(
      testDescription: "units on their way of which nobody says whether they are confirmed",
      change: partners(
        "inbound", "sku,hub,quantity,arrives_on,confirmed", "SKU,HUB,5,2026-03-04,maybe"),
      named: ["inbound.csv:2", "confirmed", "maybe", "expected yes or no"]),
    Spoiling(
      testDescription: "a maximum below its minimum, and weights for some hubs only",
      change: partners(
        "stocking", "hub,sku,minimum_stock_units,maximum_stock_units,share_weight",
        "HUB,SKU,20,10,", "HUB2,SKU,,,3"),
      named: [
        "stocking.csv:2", "maximum_stock_units", "at least the minimum of 20", "share_weight",
      ]),
    Spoiling(
      testDescription: "a pack of no unit, and a size that stands twice",
      change: partners("packs", "sku,hub,units", "SKU,HUB,0", "SKU,,6", "SKU,,6"),
      named: ["packs.csv:2", "units", "packs.csv:4", "is on line 3 already"]),
    Spoiling(
      testDescription: "limits of a partner that no hub has",
      change: partners("partners", "partner,maximum_units", "Nobody,10"),
      named: ["partners.csv:2", "Nobody", "a partner of some hub in hubs.csv"]),
    Spoiling(
      testDescription:
        "a rule without a limit, of two limits, of an unknown hub, of factor 0, stated twice",
      change: partners(
        "rules", "rule,sku,hub,coefficient,minimum,maximum", "none,,HUB,,,", "two,,HUB,,5,",
        "two,SKU,,,6,", "far,,nowhere,,1,", "nil,,HUB,0,1,", "two,,HUB,,5,"),
      named: [
        "rules.csv:2", "a minimum, a maximum or a share", "a row before states 5", "nowhere",
        "a number other than 0", "each term of a rule once",
      ]),
    Spoiling(
      testDescription: "a partner who pays to be signed, and a hub that stands perhaps",
      change: CaseEdit { folder in
        try partners("partners", "partner,signing_cost", "Nobody,-5").apply(folder)
        try CaseEdit.edit("hubs.csv") { text in
          let lines = text.split(separator: "\n").map(String.init)
          return lines.enumerated().map { $1 + ($0 == 0 ? ",stands" : ",perhaps") }
            .joined(separator: "\n") + "\n"
        }.apply(folder)
      },
      named: ["partners.csv:2: signing_cost: \"-5\"", "hubs.csv:2: stands: \"perhaps\""]),
    Spoiling(
      testDescription: "a case.json that is no JSON", change: .edit("case.json") { _ in "{" },
      named: ["case.json"]),
  ]

  @Test("invalid input exits with 65, names the fault and writes nothing", arguments: spoilings)
  func refused(spoiling: Spoiling) throws {
    let scratch = try ScratchFolder()
    let folder = try scratch.copyOfDemoCase()
    try spoiling.change.apply(folder)
    let run = try ProgramRun(["plan", folder, "--out", scratch.path + "/plan", "--scenarios", "2"])
    #expect(run.status == 65)
    for part in spoiling.named { #expect(run.messages.contains(part), "\(run.messages)") }
    #expect(run.output.isEmpty)
    #expect(try scratch.names == ["case"])
  }

  @Test(
    "a value outside its range is reported with file, line, column and value",
    arguments: [
      ("demand_history.csv", "quantity", "-2"), ("demand_history.csv", "quantity", "1.5"),
      ("demand_history.csv", "date", "2031-02-30"), ("demand_history.csv", "sku", "no-such-sku"),
      ("lanes.csv", "cost_per_unit", "NaN"), ("lanes.csv", "transit_days", "-1"),
      ("hubs.csv", "capacity_units", "many"), ("hubs.csv", "handling_cost", "-0.5"),
      ("preorders.csv", "region", "atlantis"), ("skus.csv", "stockout_penalty", "inf"),
      ("opening_stock.csv", "quantity", "1e3"), ("opening_stock.csv", "quantity", "-2.5"),
      ("regions.csv", "latitude", "123"),
    ])
  func cell(table: String, column: String, value: String) throws {
    let scratch = try ScratchFolder()
    let folder = try scratch.copyOfDemoCase()
    try CaseEdit.replaceCell(table, column, with: value).apply(folder)
    let run = try ProgramRun(["plan", folder, "--out", scratch.path + "/plan", "--scenarios", "2"])
    #expect(run.status == 65)
    #expect(
      run.messages.contains("\(table):2: \(column): \"\(value)\", expected"), "\(run.messages)")
    #expect(try scratch.names == ["case"])
  }

  @Test("faults of several files are all reported in one pass")
  func together() throws {
    let scratch = try ScratchFolder()
    let folder = try scratch.copyOfDemoCase()
    try CaseEdit.replaceCell("lanes.csv", "cost_per_unit", with: "NaN").apply(folder)
    try CaseEdit.replaceCell("hubs.csv", "capacity_units", with: "-1").apply(folder)
    try CaseEdit.replaceCell("preorders.csv", "quantity", with: "x").apply(folder)
    let run = try ProgramRun(["plan", folder, "--out", scratch.path + "/plan", "--scenarios", "2"])
    #expect(run.status == 65)
    for table in ["lanes.csv:2", "hubs.csv:2", "preorders.csv:2"] {
      #expect(run.messages.contains(table))
    }
  }

  @Test("a region that no hub serves is reported")
  func unreachable() throws {
    let scratch = try ScratchFolder()
    let folder = try scratch.copyOfDemoCase()
    try CaseEdit.append("island,Island,0.0,0.0,1000,none", to: "regions.csv").apply(folder)
    let run = try ProgramRun(["plan", folder, "--out", scratch.path + "/plan", "--scenarios", "2"])
    #expect(run.status == 65)
    #expect(run.messages.contains("island"))
  }

  @Test("actual demand outside the horizon is reported")
  func outsideHorizon() throws {
    let scratch = try ScratchFolder()
    let folder = try scratch.copyOfDemoCase()
    try CaseEdit.replaceCell("demand_actual.csv", "date", with: "1999-01-01").apply(folder)
    let run = try ProgramRun(["validate", folder])
    #expect(run.status == 65)
    #expect(run.messages.contains("demand_actual.csv:2: date: \"1999-01-01\""))
  }

  @Test(
    "every broken sample file is refused in place of a table",
    .enabled(if: ReferenceData.isAvailable), .tags(.reference, .slow))
  func broken() throws {
    let samples = ReferenceData.path("../formats/samples/broken")
    let names = try FileManager.default.contentsOfDirectory(atPath: samples).sorted()
    #expect(names.count >= 14)
    for name in names {
      for table in ["demand_history.csv", "hubs.csv"] {
        // Evidence of no bytes is doubted rather than refused: a first drop has none.
        if name == "empty.csv", table == "demand_history.csv" { continue }
        let scratch = try ScratchFolder()
        let folder = try scratch.copyOfDemoCase()
        let target = "\(folder)/\(table)"
        try FileManager.default.removeItem(atPath: target)
        try FileManager.default.copyItem(atPath: "\(samples)/\(name)", toPath: target)
        let run = try ProgramRun([
          "plan", folder, "--out", scratch.path + "/plan", "--scenarios", "2",
        ])
        #expect(run.status == 65, "\(name) as \(table)")
        #expect(run.messages.contains(table), "\(name) as \(table)")
        #expect(try scratch.names == ["case"])
      }
    }
  }
}
