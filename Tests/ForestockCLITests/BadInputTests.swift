import Foundation
import TestSupport
import Testing

/// Bad input leaves with 65, names every fault with file and line, and writes nothing.
@Suite struct BadInputTests {
  struct Spoiling: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Changes a copy of the case.
    var change: @Sendable (String) throws -> Void
    /// What the messages must name.
    var named: [String]
  }

  static func append(_ row: String, to table: String) -> @Sendable (String) throws -> Void {
    { folder in
      let path = "\(folder)/\(table)"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try (text + row + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  static func edit(_ table: String, _ change: @escaping @Sendable (String) -> String)
    -> @Sendable (String) throws -> Void
  {
    { folder in
      let path = "\(folder)/\(table)"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try change(text).write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  static func firstRow(_ text: String) -> String {
    String(text.split(separator: "\n", omittingEmptySubsequences: false)[1])
  }

  static let spoilings: [Spoiling] = [
    Spoiling(
      testDescription: "an unknown SKU and an unknown hub",
      change: append("no-such-hub,no-such-sku,3", to: "opening_stock.csv"),
      named: ["opening_stock.csv:", "no-such-hub", "no-such-sku"]),
    Spoiling(
      testDescription: "the same lane twice",
      change: edit("lanes.csv") { $0 + firstRow($0) + "\n" }, named: ["lanes.csv:"]),
    Spoiling(
      testDescription: "an empty table", change: edit("hubs.csv") { _ in "" }, named: ["hubs.csv"]),
    Spoiling(
      testDescription: "a table without rows",
      change: edit("skus.csv") { String($0.split(separator: "\n")[0]) + "\n" }, named: ["skus.csv"]),
    Spoiling(
      testDescription: "a missing column",
      change: edit("regions.csv") { $0.replacingOccurrences(of: "region,", with: "place,") },
      named: ["regions.csv:1", "region"]),
    Spoiling(
      testDescription: "a folder instead of a file",
      change: { folder in
        try FileManager.default.removeItem(atPath: folder + "/lanes.csv")
        try FileManager.default.createDirectory(
          atPath: folder + "/lanes.csv", withIntermediateDirectories: false)
      }, named: ["lanes.csv"]),
    Spoiling(
      testDescription: "a missing table",
      change: { try FileManager.default.removeItem(atPath: $0 + "/hubs.csv") }, named: ["hubs.csv"]),
    Spoiling(
      testDescription: "a case.json that is no JSON", change: edit("case.json") { _ in "{" },
      named: ["case.json"]),
  ]

  @Test("is refused", arguments: spoilings)
  func refused(spoiling: Spoiling) throws {
    let scratch = try Scratch()
    let folder = try scratch.copyOfDemo()
    try spoiling.change(folder)
    let run = try ProgramRun(["plan", folder, "--out", scratch.path + "/plan", "--scenarios", "2"])
    #expect(run.status == 65)
    for part in spoiling.named { #expect(run.messages.contains(part), "\(run.messages)") }
    #expect(run.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["case"])
  }

  /// Replaces a cell of the first data row of a table.
  private func replaceCell(_ folder: String, _ table: String, _ column: String, _ value: String)
    throws
  {
    let path = "\(folder)/\(table)"
    var lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let header = lines[0].split(separator: ",").map(String.init)
    let index = try #require(header.firstIndex(of: column))
    var cells = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells[index] = value
    lines[1] = cells.joined(separator: ",")
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test(
    "a value out of its range is named with file, line, column and value",
    arguments: [
      ("demand_history.csv", "quantity", "-2"), ("demand_history.csv", "quantity", "1.5"),
      ("demand_history.csv", "date", "2031-02-30"), ("demand_history.csv", "sku", "no-such-sku"),
      ("lanes.csv", "cost_per_unit", "NaN"), ("lanes.csv", "transit_days", "-1"),
      ("hubs.csv", "capacity_units", "many"), ("hubs.csv", "handling_cost", "-0.5"),
      ("preorders.csv", "region", "atlantis"), ("skus.csv", "stockout_penalty", "inf"),
      ("opening_stock.csv", "quantity", "1e3"), ("regions.csv", "latitude", "123"),
    ])
  func cell(table: String, column: String, value: String) throws {
    let scratch = try Scratch()
    let folder = try scratch.copyOfDemo()
    try replaceCell(folder, table, column, value)
    let run = try ProgramRun(["plan", folder, "--out", scratch.path + "/plan", "--scenarios", "2"])
    #expect(run.status == 65)
    #expect(
      run.messages.contains("\(table):2: \(column): \"\(value)\", expected"), "\(run.messages)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["case"])
  }

  @Test("faults of several files are all named in one pass")
  func together() throws {
    let scratch = try Scratch()
    let folder = try scratch.copyOfDemo()
    try replaceCell(folder, "lanes.csv", "cost_per_unit", "NaN")
    try replaceCell(folder, "hubs.csv", "capacity_units", "-1")
    try replaceCell(folder, "preorders.csv", "quantity", "x")
    let run = try ProgramRun(["plan", folder, "--out", scratch.path + "/plan", "--scenarios", "2"])
    #expect(run.status == 65)
    for table in ["lanes.csv:2", "hubs.csv:2", "preorders.csv:2"] {
      #expect(run.messages.contains(table))
    }
  }

  @Test("a region no hub reaches is named")
  func unreachable() throws {
    let scratch = try Scratch()
    let folder = try scratch.copyOfDemo()
    try BadInputTests.append("island,Island,0.0,0.0,1000,none", to: "regions.csv")(folder)
    let run = try ProgramRun(["plan", folder, "--out", scratch.path + "/plan", "--scenarios", "2"])
    #expect(run.status == 65)
    #expect(run.messages.contains("island"))
  }

  @Test("actual demand outside the horizon is named")
  func outsideHorizon() throws {
    let scratch = try Scratch()
    let folder = try scratch.copyOfDemo()
    try replaceCell(folder, "demand_actual.csv", "date", "1999-01-01")
    let run = try ProgramRun(["validate", folder])
    #expect(run.status == 65)
    #expect(run.messages.contains("demand_actual.csv:2: date: \"1999-01-01\""))
  }

  @Test(
    "a file of the collection of broken ones is refused in place of a table",
    .enabled(if: ReferenceData.isAvailable))
  func broken() throws {
    let samples = ReferenceData.path("../formats/samples/broken")
    let names = try FileManager.default.contentsOfDirectory(atPath: samples).sorted()
    #expect(names.count >= 14)
    for name in names {
      for table in ["demand_history.csv", "hubs.csv"] {
        let scratch = try Scratch()
        let folder = try scratch.copyOfDemo()
        let target = "\(folder)/\(table)"
        try FileManager.default.removeItem(atPath: target)
        try FileManager.default.copyItem(atPath: "\(samples)/\(name)", toPath: target)
        let run = try ProgramRun([
          "plan", folder, "--out", scratch.path + "/plan", "--scenarios", "2",
        ])
        #expect(run.status == 65, "\(name) as \(table)")
        #expect(run.messages.contains(table), "\(name) as \(table)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["case"])
      }
    }
  }
}
