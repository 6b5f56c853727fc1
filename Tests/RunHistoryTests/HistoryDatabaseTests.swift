import Foundation
import FulfilmentModel
import RunHistory
import Tabular
import TestSupport
import Testing

/// The history as a database: entries once, pruned, small, set aside where damaged.
@Suite struct HistoryDatabaseTests {
  /// Returns a run of an evening with forecasts for some SKUs and regions.
  private static func run(
    _ day: CalendarDate, digest: String = "d", skus: Int = 2, regions: Int = 2
  ) -> RecordedRun {
    var run = RecordedRun(
      planningDate: day, digest: digest, recordedAt: "2026-01-01T00:00:00Z", program: "p",
      status: "planned", exitStatus: 0)
    run.figures = RecordedRun.Figures(horizonDays: 7, currency: "EUR")
    run.stages = [("placing", 1.5), ("reading", 0.5)]
    run.warnings = ["stale": 2]
    run.inputs = [("case.json", String(repeating: "a", count: 64))]
    for s in 0..<skus {
      run.releases.append(("s\(s)", day.advanced(by: -10)))
      run.placements.append(StockRecord(hub: "h", sku: "s\(s)", quantity: 5))
      for r in 0..<regions {
        run.forecasts.append(
          RecordedForecast(
            sku: "s\(s)", region: "r\(r)", mean: 4, low95: 1, low80: 2, median: 4, high80: 6,
            high95: 8))
      }
    }
    return run
  }

  @Test("entering a run twice leaves one; another digest of the evening is another run")
  func once() throws {
    let folder = try ScratchFolder()
    let database = try HistoryDatabase(path: folder.path + "/h.sqlite")
    for digest in ["a", "a", "b"] { try database.record(Self.run("2026-01-05", digest: digest)) }
    let runs = try database.runs(last: 9)
    #expect(runs.map(\.digest) == ["a", "b"])
    #expect(runs[0].stages == ["placing": 1.5, "reading": 0.5] && runs[0].seconds == 2)
    #expect(runs[0].warnings == ["stale": 2])
    #expect(try database.hasRun(on: "2026-01-05", digest: "b"))
    #expect(try !database.hasRun(on: "2026-01-06", digest: "b"))
  }

  @Test(
    "accuracy counts the last plan of an evening alone, and horizons that are known to their end")
  func accuracy() throws {
    let folder = try ScratchFolder()
    let database = try HistoryDatabase(path: folder.path + "/h.sqlite")
    for digest in ["a", "b"] { try database.record(Self.run("2026-01-05", digest: digest)) }
    try database.record(Self.run("2026-01-06"))
    let sales = [
      Sale(date: "2026-01-06", region: "r0", sku: "s0", quantity: 3),
      Sale(date: "2026-01-12", region: "r0", sku: "s0", quantity: 9),
      Sale(date: "2026-01-13", region: "r1", sku: "s1", quantity: 50),
      Sale(date: "2026-01-08", region: "(unassigned)", sku: "s0", quantity: 2),
    ]
    try database.recordOutcomes(
      sales, from: "2026-01-06", through: "2026-01-12", isStated: false)
    let first = try ForecastAccuracy(of: database, by: .sku)
    #expect(first.nights == ["2026-01-05"] && first.unforeseenUnits == 2)
    #expect(first.groups.map(\.actual) == [12, 0] && first.groups.map(\.forecasts) == [2, 2])
    #expect(first.groups[0].bias == (8.0 - 12) / 12 && first.groups[1].bias == nil)
    // 12 is above both intervals, 0 below them.
    #expect(first.groups.map(\.coverage95) == [0, 0])
    #expect(first.groups[0].alarm == nil && first.groups[1].alarm == .tooHigh)
    try database.recordOutcomes(
      sales, from: "2026-01-13", through: "2026-01-13", isStated: false)
    #expect(try ForecastAccuracy(of: database, by: .night).groups.map(\.actual) == [12, 59])
    #expect(try ForecastAccuracy(of: database, by: .age).groups.map(\.name) == ["first four weeks"])
  }

  @Test(
    "a day that was corrected counts as corrected, entered in any order, and empty days stay empty")
  func corrected() throws {
    let folder = try ScratchFolder()
    let database = try HistoryDatabase(path: folder.path + "/h.sqlite")
    try database.record(Self.run("2026-01-05"))
    func enter(_ units: [Int]) throws -> [Int] {
      let sales = units.enumerated().map {
        Sale(date: "2026-01-08", region: "r\($0 % 2)", sku: "s0", quantity: $1)
      }
      try database.recordOutcomes(
        sales, from: "2026-01-06", through: "2026-01-12", isStated: false)
      return try ForecastAccuracy(of: database, by: .region).groups.map(\.actual)
    }
    #expect(try enter([3, 4]) == [3, 4])
    #expect(try enter([4, 3]) == [4, 3])
    #expect(try enter([4, 3, 2]) == [6, 3])
    #expect(try enter([]) == [0, 0])
  }

  @Test("a gap between known days leaves the horizons around it out")
  func gap() throws {
    let folder = try ScratchFolder()
    let database = try HistoryDatabase(path: folder.path + "/h.sqlite")
    try database.record(Self.run("2026-01-05"))
    try database.recordOutcomes([], from: "2026-01-06", through: "2026-01-08", isStated: false)
    try database.recordOutcomes([], from: "2026-01-10", through: "2026-01-20", isStated: true)
    #expect(try ForecastAccuracy(of: database, by: .all).nights.isEmpty)
    try database.recordOutcomes([], from: "2026-01-09", through: "2026-01-09", isStated: false)
    #expect(try ForecastAccuracy(of: database, by: .all).nights == ["2026-01-05"])
  }

  @Test("pruning keeps the newest runs and drops what belongs to the others")
  func prune() throws {
    let folder = try ScratchFolder()
    let database = try HistoryDatabase(path: folder.path + "/h.sqlite")
    let first: CalendarDate = "2026-01-05"
    for day in 0..<6 { try database.record(Self.run(first.advanced(by: day))) }
    #expect(try database.prune(keeping: 2) == 4)
    #expect(try database.runs(last: 9).map(\.planningDate) == ["2026-01-09", "2026-01-10"])
    #expect(try database.prune(keeping: 2) == 0)
  }

  @Test("a file that is no database, and one with damaged pages, are told apart from a full disk")
  func damaged() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("h.sqlite", String(repeating: "x", count: 5_000))
    #expect { try HistoryDatabase(path: path) } throws: { ($0 as? FileError)?.isDamage == true }
    let opened = try HistoryDatabase.opened(path: path)
    #expect(opened.damaged == folder.path + "/damaged/h.sqlite")
    try opened.database.record(Self.run("2026-01-05"))
    #expect(try opened.database.runs(last: 9).count == 1)
    #expect { try HistoryDatabase(path: folder.path + "/none/h.sqlite") } throws: {
      ($0 as? FileError)?.isDamage == false
    }
  }

  @Test("a night of a large case takes some thirty bytes a forecast", .tags(.slow))
  func size() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/h.sqlite"
    do {
      let database = try HistoryDatabase(path: path)
      let first: CalendarDate = "2026-01-05"
      for day in 0..<10 {
        try database.record(Self.run(first.advanced(by: day), skus: 20, regions: 200))
      }
    }
    let bytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    #expect(bytes > 0 && bytes < 10 * 20 * 200 * 40, "\(bytes) bytes")
  }
}
