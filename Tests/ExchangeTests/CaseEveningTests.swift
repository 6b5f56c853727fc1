import CaseFiles
import Exchange
import Foundation
import FulfilmentModel
import Tabular
import TestSupport
import Testing

/// A case that moves on to a later evening.
@Suite struct CaseEveningTests {
  /// Returns the small case in a folder, with another `case.json` where one is given.
  private static func world(_ settings: String? = nil) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try SmallCase.write(into: folder, replacing: settings.map { ["case.json": $0] } ?? [:])
    return folder
  }

  @Test("the date alone changes in case.json; every other byte stays")
  func date() throws {
    let folder = try Self.world()
    let before = try folder.text("case.json")
    #expect(try CaseEvening.move(folder.path, to: "2026-10-03") == "2026-09-14")
    #expect(
      try folder.text("case.json") == before.replacing("2026-09-14", with: "2026-10-03"))
    #expect(try CaseReader.read(folder: folder.path).planningCase.planningDate == "2026-10-03")
  }

  @Test("an evening that is not later changes nothing", arguments: ["2026-09-14", "2026-09-01"])
  func notLater(day: String) throws {
    let folder = try Self.world()
    let before = try folder.files(in: folder.path)
    let evening = try #require(CalendarDate(iso: day))
    #expect(try CaseEvening.move(folder.path, to: evening) == nil)
    #expect(try folder.files(in: folder.path) == before)
  }

  @Test("rows that waited for their day come in with it, and no sooner")
  func waiting() throws {
    let folder = try Self.world()
    let file = try folder.write(
      "week.csv",
      "date,region,sku,quantity\n2026-09-15,010,12E05,2\n2026-09-16,020,12E05,5\n")
    let report = try Importer.run(
      files: [file], into: folder.path, options: ImportOptions(), importedAt: "now")
    #expect(report.files[0].waiting?.rows == 2)
    func units() throws -> Int {
      try CaseReader.read(folder: folder.path).planningCase.evidence.sales.reduce(0) {
        $0 + $1.quantity
      }
    }
    #expect(try units() == 4)
    _ = try CaseEvening.move(folder.path, to: "2026-09-15")
    #expect(try units() == 6)
    _ = try CaseEvening.move(folder.path, to: "2026-09-20")
    #expect(try units() == 11)
    // What waited is still known: the same file counts nothing twice.
    _ = try Importer.run(
      files: [file], into: folder.path, options: ImportOptions(), importedAt: "later")
    #expect(try units() == 11)
  }

  @Test("proposals for items without a SKU outlive the move")
  func proposals() throws {
    let folder = try Self.world()
    let file = try folder.write(
      "s.csv", "date,region,sku,quantity\n2026-09-13,010,12E05,2\n")
    _ = try Importer.run(
      files: [file], into: folder.path, options: ImportOptions(), importedAt: "now")
    try folder.write("imports/sku-proposals.csv", "name,variant,sku\nMug,,\n")
    _ = try CaseEvening.move(folder.path, to: "2026-09-15")
    #expect(try folder.text("imports/sku-proposals.csv") == "name,variant,sku\nMug,,\n")
  }

  @Test("a date that cannot be replaced is refused, and nothing changes")
  func refused() throws {
    let settings = (SmallCase.files["case.json"] ?? "").replacing(
      "\"planning_date\"", with: "\"planning\\u005fdate\"")
    let folder = try Self.world(settings)
    #expect {
      try CaseEvening.move(folder.path, to: "2026-10-03")
    } throws: {
      "\($0)".contains("planning_date: expected the key once and written plainly")
    }
    #expect(try folder.text("case.json") == settings)
  }

  @Test("while another run writes to the case, the move is refused as locked")
  func locked() throws {
    let folder = try Self.world()
    let writing = try OutputFolder(updating: folder.path, marker: "case.json")
    #expect(throws: FileError.locked(path: writing.path)) {
      try CaseEvening.move(folder.path, to: "2026-10-03")
    }
  }
}
