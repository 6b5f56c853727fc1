import Foundation
import FulfilmentModel
import CaseFiles
import Tabular
import Testing

@Suite("Series tables")
struct SeriesReaderTests {
  /// Reads a table with the given rows below the usual header.
  private func read(_ rows: [String], gaps: GapPolicy = .refuse) throws -> SeriesTable {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("series-\(UUID().uuidString).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try (["unique_id,ds,y"] + rows).joined(separator: "\n")
      .write(toFile: path, atomically: true, encoding: .utf8)
    return try SeriesReader.read(path: path, gaps: gaps)
  }

  private func months(_ id: String, _ count: Int) -> [String] {
    (0..<count).map { t in
      let month = t % 12 + 1
      return "\(id),\(2020 + t / 12)-\(month < 10 ? "0" : "")\(month)-01,\(10 + t)"
    }
  }

  @Test("rows in any order give the same sorted series, with its step and season")
  func order() throws {
    let rows = months("b", 14) + months("a", 8)
    let straight = try read(rows)
    let turned = try read(rows.reversed())
    #expect(straight.series == turned.series)
    #expect(straight.series.map(\.id) == ["a", "b"])
    #expect(straight.series[1].step == .months(1))
    #expect(straight.series[1].step.customarySeason == 12)
    #expect(straight.series[1].values == (0..<14).map { Double(10 + $0) })
    #expect(straight.series[1].next(2).map(\.description) == ["2021-03-01", "2021-04-01"])
  }

  @Test("month ends stay month ends; days, weeks, quarters, years and counts are told apart")
  func steps() throws {
    let ends = try read(["a,2024-01-31,1", "a,2024-02-29,2", "a,2024-03-31,3"]).series[0]
    #expect(ends.next(2).map(\.description) == ["2024-04-30", "2024-05-31"])
    let weeks = try read(["a,2024-01-01,1", "a,2024-01-08,2", "a,2024-01-15,3"]).series[0]
    #expect(weeks.step == .days(7) && weeks.step.customarySeason == 52)
    let quarters = try read(["a,2024-01-01,1", "a,2024-04-01,2", "a,2024-07-01,3"]).series[0]
    #expect(quarters.step == .months(3) && quarters.step.customarySeason == 4)
    let years = try read(["a,2021-01-01,1", "a,2022-01-01,2", "a,2023-01-01,3"]).series[0]
    #expect(years.step == .months(12) && years.step.customarySeason == 1)
    let counts = try read(["a,1,1", "a,2,2", "a,3,3"]).series[0]
    #expect(counts.step == .counts(1) && counts.next(1) == [.index(4)])
  }

  @Test("each kind of fault is named with series, date, line and remedy; the rest is read")
  func diagnostics() throws {
    var rows = months("good", 6) + months("gap", 6) + months("twice", 6) + months("off", 6)
    rows.remove(at: 8)
    rows += ["twice,2020-03-01,5", "off,2020-07-02,5", "word,2020-01-01,many", "gap,nonsense,4"]
    let table = try read(rows)
    #expect(table.series.map(\.id) == ["good"])
    #expect(table.rejected.map(\.id) == ["gap", "off", "twice", "word"])
    let twice = try #require(table.diagnostics.first { $0.value == "twice 2020-03-01" })
    #expect(twice.expected?.contains("one row for this series and date") == true)
    let off = try #require(table.diagnostics.first { $0.value == "off 2020-07-02" })
    #expect(off.expected?.contains("a step of 1 month") == true)
    let word = try #require(table.diagnostics.first { $0.column == "y" })
    #expect(word.value == "many" && word.line == 27)
  }

  @Test("gaps are refused by name, or filled as asked")
  func gaps() throws {
    let rows = ["a,1,2", "a,2,4", "a,3,", "a,6,10"]
    let refused = try read(rows)
    #expect(refused.series.isEmpty)
    #expect(
      refused.diagnostics.contains {
        $0.value == "a 3" && $0.expected?.contains("--gaps zero") == true
      })
    #expect(refused.diagnostics.contains { $0.value == "a 4 to 5" })
    #expect(try read(rows, gaps: .zero).series[0].values == [2, 4, 0, 0, 0, 10])
    #expect(try read(rows, gaps: .interpolate).series[0].values == [2, 4, 5.5, 7, 8.5, 10])
  }
}
