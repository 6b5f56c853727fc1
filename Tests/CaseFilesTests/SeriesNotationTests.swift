import CaseFiles
import Foundation
import FulfilmentModel
import Testing

/// Tables as other programs write them: periods, epochs, clocks of Greenwich, working days, `NA`.
@Suite("Notations of series")
struct SeriesNotationTests {
  /// Reads a table of one series `a` with a row for each position.
  private func read(_ positions: [String], gaps: GapPolicy = .refuse) throws -> SeriesTable {
    try read(rows: positions.enumerated().map { "a,\($1),\(10 + $0)" }, gaps: gaps)
  }

  /// Reads a table with the given rows below the usual header.
  private func read(rows: [String], gaps: GapPolicy = .refuse) throws -> SeriesTable {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("notation-\(UUID().uuidString).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try (["unique_id,ds,y"] + rows).joined(separator: "\n")
      .write(toFile: path, atomically: true, encoding: .utf8)
    return try SeriesReader.read(path: path, gaps: gaps)
  }

  @Test(
    "months, quarters, ISO weeks and epochs are read as their first days and moments",
    arguments: [
      (["2023-11", "2023-12", "2024-01"], SeriesStep.months(1), "2024-02-01"),
      (["2014Q3", "2014Q4", "2015Q1"], .months(3), "2015-04-01"),
      (["2014-Q3", "2014-Q4", "2015-Q1"], .months(3), "2015-04-01"),
      // 2020 has 53 weeks.
      (["2020-W52", "2020-W53", "2021-W01"], .days(7), "2021-01-11"),
      (["1700000000", "1700003600", "1700007200"], .seconds(3600), "2023-11-15 01:13:20"),
      (["1700000000000", "1700003600000", "1700007200000"], .seconds(3600), "2023-11-15 01:13:20"),
      (
        ["2024-03-30 22:00:00+00:00", "2024-03-30 23:00:00+00:00", "2024-03-31T00:00:00+0000"],
        .seconds(3600), "2024-03-31 01:00:00"
      ),
    ])
  func notations(positions: [String], step: SeriesStep, next: String) throws {
    let table = try read(positions)
    try #require(!table.hasErrors && table.series.count == 1)
    #expect(table.series[0].step == step)
    #expect(table.series[0].next(1).map(\.description) == [next])
  }

  @Test("weeks, quarters, months and offsets that do not exist are refused with their text")
  func refused() throws {
    for text in ["2021-W53", "2021-W00", "2021Q5", "2021-13", "2024-03-30 22:00:00+02:00"] {
      let table = try read(["2020-01-01", "2020-01-02", text])
      #expect(table.series.isEmpty, "\(text) was read")
      #expect(table.diagnostics.contains { $0.description.contains(text) }, "\(text)")
    }
  }

  @Test("a shop closed on some days of the week has no gaps there, and forecasts skip them")
  func workingDays() throws {
    var days: [String] = []
    for day in 0..<42 {
      let date = CalendarDate(daysSinceEpoch: 19_723 + day)
      if date.weekday < 5 { days.append(date.description) }
    }
    let whole = try read(days)
    try #require(whole.series.count == 1)
    #expect(whole.series[0].step.customarySeason == 5)
    #expect(whole.series[0].positions.count == 30)
    let next = whole.series[0].next(6).compactMap { CalendarDate(iso: $0.description)?.weekday }
    #expect(next == [0, 1, 2, 3, 4, 0])
    // A holiday is still a gap, and named.
    var holiday = days
    let missing = holiday.remove(at: 12)
    let refused = try read(holiday)
    #expect(refused.series.isEmpty)
    #expect(refused.diagnostics.contains { $0.description.contains(missing) })
    #expect(try read(holiday, gaps: .interpolate).series.first?.positions.count == 30)
    // Six days of every week count as working days as well, a single missing day as a gap.
    let everyDay = (0..<21).map { CalendarDate(daysSinceEpoch: 19_723 + $0).description }
    #expect(try read(everyDay).series.first?.step == .days(1))
    #expect(try read(everyDay.filter { $0 != everyDay[9] }).series.isEmpty)
  }

  @Test("NA and NaN are missing values, not words; a country of that name stays one")
  func missing() throws {
    for mark in ["NA", "NaN", "nan", ""] {
      let rows = ["NA,2020-01-01,1", "NA,2020-02-01,\(mark)", "NA,2020-03-01,3"]
      let refused = try read(rows: rows)
      #expect(refused.series.isEmpty)
      #expect(refused.diagnostics.contains { $0.description.contains("--gaps") })
      let filled = try read(rows: rows, gaps: .interpolate)
      #expect(filled.series.map(\.id) == ["NA"] && filled.series.first?.values == [1, 2, 3])
    }
  }

  @Test("an item with one or two rows among monthly series has a step of a month")
  func newItem() throws {
    var rows = (0..<4).flatMap { item in
      (1...9).map { "old\(item),2020-0\($0)-01,\(10 * $0 + item)" }
    }
    rows += ["new,2020-09-01,42", "newer,2020-08-01,4", "newer,2020-09-01,5"]
    let table = try read(rows: rows)
    #expect(!table.hasErrors)
    for one in table.series {
      #expect(one.step == .months(1), "\(one.id)")
      #expect(one.next(2).map(\.description) == ["2020-10-01", "2020-11-01"], "\(one.id)")
    }
    // Alone, one row tells no step, and a day is assumed.
    #expect(try read(rows: ["new,2020-09-01,42"]).series.first?.step == .days(1))
    // Rows that do not lie on the step of the others keep their own.
    let odd = try read(rows: rows + ["odd,2020-09-01,1", "odd,2020-09-08,2"])
    #expect(odd.series.first { $0.id == "odd" }?.step == .days(7))
  }
}
