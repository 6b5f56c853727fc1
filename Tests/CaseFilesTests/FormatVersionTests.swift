import CaseFiles
import Foundation
import FulfilmentModel
import Tabular
import TestSupport
import Testing

/// Cases carry the version of their format.
@Suite struct FormatVersionTests {
  /// `case.json` as `simulate --seed 1` of version 0.1.0 (commit a141d4a) wrote it.
  private static let firstSettings = """
    {
      "currency" : "USD",
      "horizon_days" : 28,
      "open_preorders" : "demand",
      "origin" : {
        "id" : "PORT",
        "latitude" : 39,
        "longitude" : -1,
        "name" : "South Harbour"
      },
      "planning_date" : "2026-03-02",
      "seed" : 1
    }

    """

  private func folder(settings: String) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try SmallCase.write(into: folder, replacing: Self.evidence(settings: settings))
    return folder
  }

  private func folder(version: String) throws -> ScratchFolder {
    try folder(
      settings: Self.firstSettings.replacing(
        "{\n  \"cur", with: "{\n  \"format_version\" : \(version),\n  \"cur"))
  }

  /// The small case without evidence that is dated after the planning date.
  private static func evidence(settings: String) -> [String: String?] {
    [
      "case.json": settings,
      "demand_history.csv": "date,region,sku,quantity\n2026-02-12,010,12E05,3\n",
      "preorders.csv": String?.none, "social_signals.csv": String?.none,
    ]
  }

  @Test("a case that a141d4a wrote, without a version, is read as version 1")
  func first() throws {
    let folder = try folder(settings: Self.firstSettings)
    let reading = try CaseReader.read(folder: folder.path)
    #expect(reading.warnings.allSatisfy { [.missingTable, .stale].contains($0.kind) })
    #expect(reading.planningCase.planningDate == CalendarDate(iso: "2026-03-02"))
    #expect(reading.planningCase.origin.name == "South Harbour")
    let copy = folder.path + "/copy"
    try CaseWriter.write(reading.planningCase, to: copy)
    let written = try String(contentsOfFile: copy + "/case.json", encoding: .utf8)
    let expected = Self.firstSettings.replacing(
      "  \"horizon_days\"", with: "  \"format_version\" : 1,\n  \"horizon_days\"")
    #expect(written == expected)
  }

  @Test("a case of a later version is refused once, with what to do", arguments: ["2", "99"])
  func later(version: String) throws {
    let folder = try folder(version: version)
    let diagnostics = try CaseReader.diagnostics(folder: folder.path)
    #expect(diagnostics.map(\.column) == ["format_version"])
    #expect(diagnostics.map(\.line) == [2])
    #expect(diagnostics.first?.note?.contains("update forestock") == true)
    #expect(throws: FileError.self) { try CaseReader.read(folder: folder.path) }
  }

  @Test(
    "a version that is no whole number of at least 1 is refused", arguments: ["0", "1.5", "\"x\""])
  func unreadable(version: String) throws {
    let folder = try folder(version: version)
    #expect(try CaseReader.diagnostics(folder: folder.path).map(\.column) == ["format_version"])
  }
}
