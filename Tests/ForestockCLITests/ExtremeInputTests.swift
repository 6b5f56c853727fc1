import Foundation
import TestSupport
import Testing

/// Options and cells at their extremes: an answer or a refusal that names the value, never a signal.
@Suite struct ExtremeInputTests {
  /// Returns a folder with the small case in `case`, some of its files replaced.
  private static func folder(_ files: [String: String] = [:]) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/case", withIntermediateDirectories: false)
    for (name, text) in SmallCase.files.merging(files, uniquingKeysWith: { $1 }) {
      try folder.write("case/" + name, text + "\n")
    }
    return folder
  }

  /// Returns the text of a table of the small case with one text in place of another.
  private static func table(_ name: String, _ old: String, _ new: String) throws
    -> [String: String]
  {
    let text = try #require(SmallCase.files[name])
    try #require(text.contains(old))
    return [name: text.replacingOccurrences(of: old, with: new)]
  }

  @Test(
    "pre-orders of three billion units plan, and are counted to the unit",
    arguments: [100_000_000, 3_000_000_000, 1_000_000_000_000])
  func manyUnits(units: Int) throws {
    let files = try Self.table("preorders.csv", "010,0017,2", "010,0017,\(units)")
    let folder = try Self.folder(files)
    let run = try ProgramRun(
      ["plan", "case", "--out", "plan", "--scenarios", "6", "--json", "--quiet"],
      folder: folder.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(try #require(try run.json["expected_demand"] as? Double) > 0.9 * Double(units))
  }

  @Test("a hundred million units of stock are placed in single packs at once")
  func muchStock() throws {
    var files = try Self.table("preorders.csv", "010,0017,2", "010,0017,150000000")
    files["skus.csv"] = try Self.table("skus.csv", "25,,90", "25,,100000000")["skus.csv"]
    files["hubs.csv"] = try Self.table("hubs.csv", ",100,20,", ",100000000,,")["hubs.csv"]
    let folder = try Self.folder(files)
    let run = try ProgramRun(
      ["plan", "case", "--out", "plan", "--scenarios", "4", "--json", "--quiet"],
      folder: folder.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(try #require(try run.json["units_placed"] as? Int) > 90_000_000)
  }

  @Test(
    "a case in which nothing costs plans: its gap is 0, and no number of its record is infinite")
  func withoutCosts() throws {
    var files = try Self.table("skus.csv", "30,12,18", "0,0,0")
    files["skus.csv"] = files["skus.csv"]?.replacingOccurrences(of: "40,15,25", with: "0,0,0")
    let folder = try Self.folder(files)
    let run = try ProgramRun(
      ["plan", "case", "--out", "plan", "--scenarios", "6", "--json", "--quiet", "--proof"],
      folder: folder.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(try run.json["gap"] as? Double == 0)
    #expect(try run.json["bound"] as? Double == 0)
    for word in ["inf", "nan", "-0"] {
      #expect(try !folder.text("plan/run.json").contains(": \"\(word)\""))
      #expect(try !folder.text("plan/run.json").contains(": \(word),"))
    }
    #expect(try ProgramRun(["verify", "plan", "--case", "case"], folder: folder.path).status == 0)
  }

  static let commands: [[String]] = [
    ["plan", "case", "--out", "plan", "--scenarios"], ["plan", "case", "--out", "plan", "--draws"],
    ["plan", "case", "--out", "plan", "--lateness-share"],
    ["plan", "case", "--out", "plan", "--broken-promise-share"],
    ["plan", "case", "--out", "plan", "--budget"], ["plan", "case", "--out", "plan", "--threads"],
    ["plan", "case", "--out", "plan", "--promised-days"],
    ["signals", "case", "--next-test"], ["signals", "case", "--next-test", "5", "--candidates"],
    ["signals", "case", "--next-test", "5", "--scenarios"], ["signals", "case", "--privacy-floor"],
    ["backtest", "cases", "case", "--nights"], ["backtest", "cases", "case", "--coalitions"],
    ["backtest", "series", "series.csv", "--horizon"],
    ["forecast", "series.csv", "--horizon"],
    ["forecast", "series.csv", "--horizon", "2", "--season-length"],
    ["reconcile", "series.csv", "--groups", "g.csv", "--horizon"],
    ["reconcile", "series.csv", "--groups", "g.csv", "--horizon", "2", "--draws"],
    ["simulate", "--out", "w", "--skus"], ["simulate", "--out", "w", "--regions"],
    ["simulate", "--out", "w", "--median-units"], ["pick-up", "case", "--horizon"],
    ["init", "new", "--units"], ["init", "new", "--price"], ["init", "new", "--horizon"],
    ["solve", "m.mps", "--time-limit"], ["solve", "m.mps", "--iteration-limit"],
    ["solve", "m.mps", "--scenario-limit"], ["solve", "m.mps", "--size-limit"],
    ["solve", "f.txt", "--capacity"], ["solve", "f.txt", "--at-most"], ["solve", "f.txt", "--gap"],
    ["solve", "f.txt", "--node-limit"], ["solve", "f.txt", "--open"],
    ["solve", "f.txt", "--closed"],
  ]

  @Test(
    "every number that an option takes has two ends, and what lies beyond is refused with its value",
    arguments: commands)
  func options(command: [String]) throws {
    for value in ["-1", "1e308", "nan", "inf", "9223372036854775807", "9223372036854775808"] {
      // Nine quintillion are much money, but some.
      let isMoney = ["--budget", "--price"].contains(command.last ?? "")
      if isMoney && value.count > 15 { continue }
      let run = try ProgramRun(Array(command.dropLast()) + ["\(command.last ?? "")=\(value)"])
      #expect(run.status == 64, "\(command) \(value): \(run.status) \(run.messages)")
      #expect(run.messages.contains(command.last ?? "?"))
      let shown = Double(value).map { "\($0)" } ?? value
      #expect(run.messages.contains(value) || run.messages.contains(shown), "\(run.messages)")
    }
  }

  @Test(
    "cells beyond every sense are refused with file, line, column and value",
    arguments: [
      ("lanes.csv", "4.5,1,10", "1e308,1,10", "cost_per_unit: \"1e308\""),
      ("skus.csv", "30,12,18", "1e300,12,18", "price: \"1e300\""),
      ("preorders.csv", "0017,2", "0017,9223372036854775808", "quantity"),
      ("preorders.csv", "0017,2", "0017,-0.5", "quantity: \"-0.5\""),
      ("demand_history.csv", "2026-09-12", "0001-01-01", "date: \"0001-01-01\""),
      ("case.json", "2026-09-14", "9999-12-31", "planning_date"),
      ("hubs.csv", ",100,20,", ",1e18,20,", "capacity_units: \"1e18\""),
    ])
  func cells(name: String, old: String, new: String, named: String) throws {
    let folder = try Self.folder(try Self.table(name, old, new))
    for command in [["validate", "case"], ["plan", "case", "--out", "plan"]] {
      let run = try ProgramRun(command, folder: folder.path)
      #expect(run.status == 65, "\(run.messages)")
      #expect(run.messages.contains(named), "\(run.messages)")
    }
  }

  @Test("an evening centuries ahead is refused at once rather than counted day by day")
  func farEvening() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      ["plan", "case", "--out", "plan", "--planning-date", "9999-12-31"], folder: folder.path)
    #expect(run.status == 65)
    #expect(run.messages.contains("\"9999-12-31\", expected a day from the case's planning_date"))
  }

  @Test("solve reads no more of a file than its limit")
  func sizeLimit() throws {
    let folder = try ScratchFolder()
    let comment = "* " + String(repeating: "x", count: 1_000) + "\n"
    try folder.write("long.mps", String(repeating: comment, count: 1_100) + "NAME a\n")
    let limited = try ProgramRun(["solve", "long.mps", "--size-limit", "1"], folder: folder.path)
    #expect(limited.status == 65)
    #expect(limited.messages.contains("long.mps: expected at most 1 MB, unpacked"))
    let read = try ProgramRun(["solve", "long.mps", "--size-limit", "2"], folder: folder.path)
    #expect(!read.messages.contains("MB"))
  }
}
