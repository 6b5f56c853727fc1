import CaseFiles
import Foundation
import FulfilmentModel
import Tabular
import Testing

/// Files of the Monash archive, and what the long format knows beside values.
@Suite("Series archives, moments and regressors")
struct SeriesArchiveTests {
  private func file(_ text: String, _ name: String = "series.tsf") throws -> String {
    let folder = NSTemporaryDirectory() + "forestock-series-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func archive(_ header: String, _ rows: [String]) -> String {
    "# a comment: with a colon\n@relation test\n" + header + "@data\n"
      + rows.joined(separator: "\n") + "\n"
  }

  private let dated =
    "@attribute series_name string\n@attribute start_timestamp date\n@frequency monthly\n"
    + "@horizon 4\n@missing false\n@equallength false\n"

  @Test("series, start, step, season and horizon are read from an archive file")
  func archiveFile() throws {
    let path = try file(
      archive(dated, ["T2:1993-03-01 00-00-00:1,2,3.5", "T1:1990-11-01 00-00-00:4,5,-6e2"]))
    let table = try SeriesReader.read(path: path)
    #expect(table.diagnostics.isEmpty && table.horizon == 4)
    #expect(table.series.map(\.id) == ["T1", "T2"])
    #expect(table.series[0].values == [4, 5, -600])
    #expect(
      table.series[0].positions.map(\.description) == ["1990-11-01", "1990-12-01", "1991-01-01"])
    #expect(table.series[1].customarySeasons == [12])
    #expect(table.series[1].next(1).map(\.description) == ["1993-06-01"])
  }

  @Test("steps within a day have moments and two seasons; without a start, counts")
  func steps() throws {
    let half = try file(
      archive(
        "@attribute series_name string\n@attribute state string\n@attribute start date\n"
          + "@frequency half_hourly\n", ["T1:NSW:2002-01-01 23-30-00:1,2,3"]))
    let series = try SeriesReader.read(path: half).series[0]
    #expect(series.positions.map(\.description).last == "2002-01-02 00:30:00")
    #expect(series.customarySeasons == [48, 336])
    let bare = try file(
      archive("@attribute series_name string\n@frequency quarterly\n", ["T1:7,8,9"]))
    let counted = try SeriesReader.read(path: bare).series[0]
    #expect(counted.positions == [.index(1), .index(2), .index(3)])
    #expect(counted.customarySeasons == [4])
  }

  @Test("every fault of an archive is named with line and series; the others are read")
  func archiveFaults() throws {
    let path = try file(
      archive(
        dated,
        [
          "T1:1990-01-01 00-00-00:1,2,3", "T2:1990-01-01 00-00-00:1,?,3",
          "T3:1990-13-01 00-00-00:1,2", "T4:1,2,3", "T1:1990-01-01 00-00-00:5",
          "T5:1990-01-01 00-00-00:1,two", "T6:1990-01-01 00-00-00:", "T7:1990-01-01 00-00-00:9",
        ]))
    let table = try SeriesReader.read(path: path)
    #expect(table.series.map(\.id) == ["T7"])
    #expect(table.rejected.map(\.id) == ["T1", "T2", "T3", "T5", "T6"])
    #expect(table.diagnostics.map(\.line) == [11, 12, 13, 14, 15, 16])
    #expect(table.diagnostics.allSatisfy { $0.severity == .error })
    let filled = try SeriesReader.read(path: path, gaps: .interpolate)
    #expect(filled.series.first { $0.id == "T2" }?.values == [1, 2, 3])
    for text in ["", "@relation x\n", "T1:1,2\n", archive("@frequency fortnightly\n", ["a:1"])] {
      let bad = try file(text)
      #expect(throws: FileError.self) { try SeriesReader.read(path: bad) }
    }
  }

  @Test("moments within a day are told apart; midnights alone are days")
  func moments() throws {
    let hours = try file(
      "unique_id,ds,y\na,2024-01-01 22:00:00,1\na,2024-01-02T00:00:00Z,3\na,2024-01-01 23:00,2\n"
        + "b,2024-01-01 00:00:00,1\nb,2024-01-02 00:00:00,2\nb,2024-01-03,3\n", "hours.csv")
    let table = try SeriesReader.read(path: hours)
    #expect(table.diagnostics.isEmpty)
    #expect(table.series[0].values == [1, 2, 3])
    #expect(table.series[0].step == .seconds(3600))
    #expect(table.series[0].next(1).map(\.description) == ["2024-01-02 01:00:00"])
    #expect(table.series[1].step == .days(1))
    let offset = try file("unique_id,ds,y\na,2024-01-01 22:00:00+02:00,1\n", "offset.csv")
    let refused = try SeriesReader.read(path: offset)
    #expect(refused.diagnostics.first?.expected?.contains("without an offset") == true)
  }

  @Test("regressors are read by name, their future by date, whatever the order of rows")
  func regressors() throws {
    let history = try file(
      "unique_id,ds,y,temp,Holiday\na,2024-01-02,2,12,0\na,2024-01-01,1,11,1\na,2024-01-03,3,13,0\n",
      "history.csv")
    let table = try SeriesReader.read(path: history, regressors: .all)
    #expect(table.regressorNames == ["temp", "holiday"])
    #expect(table.series[0].regressors == [[11, 12, 13], [1, 0, 0]])
    let future = try file(
      "unique_id,ds,holiday,y,temp\nb,2024-01-04,1,9,1\na,2024-01-05,1,9,15\na,2024-01-04,0,9,14\n"
        + "a,2024-01-03,1,9,99\n", "future.csv")
    let known = try FutureRegressors(path: future, names: table.regressorNames)
    #expect(try known.following(table.series[0], horizon: 2) == [[14, 15], [0, 1]])
    do {
      _ = try known.following(table.series[0], horizon: 3)
      Issue.record("a date is missing")
    } catch {
      guard case .invalid(let diagnostics) = error else { return }
      #expect(diagnostics.map(\.value) == ["a 2024-01-06"])
    }
  }

  @Test(
    "a missing regressor is named, or interpolated as asked; rows beyond the last value are future")
  func missingRegressor() throws {
    let rows = "unique_id,ds,y,x\na,1,5,1\na,2,6,\na,3,7,3\na,4,,4\n"
    let path = try file(rows, "gap.csv")
    let refused = try SeriesReader.read(path: path, regressors: .named(["x"]))
    #expect(refused.diagnostics.map(\.column) == ["x"])
    let filled = try SeriesReader.read(path: path, gaps: .interpolate, regressors: .named(["x"]))
    #expect(filled.series[0].values == [5, 6, 7])
    #expect(filled.series[0].regressors == [[1, 2, 3]])
    let unknown = { try SeriesReader.read(path: path, regressors: .named(["z"])) }
    #expect(throws: FileError.self) { try unknown() }
  }
}
