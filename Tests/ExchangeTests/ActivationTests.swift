import Exchange
import Foundation
import FulfilmentModel
import TestSupport
import Testing

/// What a partner's hub does not stock yet, and what its goods bear: exports say both.
@Suite struct ActivationTests {
  /// A stock list on which one hub has no record of a product.
  static let list = """
    Handle,Title,SKU,HS Code,COO,Location,Available (not editable)
    p,Pin,12E05,1,US,West Dock,not stocked
    p,Pin,12E05,1,US,"Maas, Rotterdam",3
    s,Shirt,0017,1,US,West Dock,4

    """

  /// Exports a plan of three lines from a case; returns the report and the rows of two tables.
  static func export(
    from folder: ScratchFolder, items: String = ExportTests.items
  ) throws -> (report: ExportReport, transfers: [[String]], lines: [[String]]) {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/plan", withIntermediateDirectories: true)
    try folder.write("plan/placements.csv", ExportTests.placements)
    try folder.write("partner-skus.csv", items)
    let day = try #require(CalendarDate(iso: "2026-09-28"))
    let report = try Exporter.run(
      partner: "generic", plan: folder.path + "/plan", planningCase: folder.path,
      output: folder.path + "/out", options: ExportOptions(), today: { _ in day })
    func rows(_ name: String) throws -> [[String]] {
      try folder.text("out/" + name).split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
    }
    return (report, try rows("transfers.csv"), try rows("lines.csv"))
  }

  @Test("a product that the hub does not stock is named as one to activate first")
  func activateFirst() throws {
    let folder = try ImportWorld.make()
    try ImportWorld.take(Self.list, into: folder)
    let (report, transfers, lines) = try Self.export(from: folder)
    #expect(
      report.activateFirst.map { [$0.hub, $0.sku, "\($0.units)"] } == [["LAX", "12E05", "30"]])
    #expect(transfers.map(\.last) == ["activate_first", "yes", "", ""])
    #expect(lines.map(\.last) == ["activate_first", "yes", "", "", ""])
  }

  @Test("a later list on which the hub stocks the product, or a receipt, ends that")
  func activated() throws {
    let folder = try ImportWorld.make()
    try ImportWorld.take(Self.list, into: folder)
    try ImportWorld.take(
      Self.list.replacing("West Dock,not stocked", with: "West Dock,0"), into: folder)
    #expect(try Self.export(from: folder).report.activateFirst.isEmpty)
    let other = try ImportWorld.make()
    try ImportWorld.take(Self.list, into: other)
    try ImportWorld.take(
      "reference,hub,sku,received\nR-1,LAX,12E05,6\n", named: "came.csv", into: other)
    #expect(try Self.export(from: other).report.activateFirst.isEmpty)
    #expect(try Self.export(from: ImportWorld.make()).report.activateFirst.isEmpty)
  }

  @Test("lot, its day and the last day of use stand on every line that has them")
  func lots() throws {
    let items =
      "sku,partner_item,lot,lot_date,expiry\n12E05,9001,L7,2026-05-01,2027-05-01\n0017,9002,,,\n"
    let (_, transfers, lines) = try Self.export(from: ImportWorld.make(), items: items)
    let header = try #require(transfers.first)
    let row = Dictionary(uniqueKeysWithValues: zip(header, transfers[1]))
    #expect(row["lot"] == "L7" && row["lot_date"] == "2026-05-01" && row["expiry"] == "2027-05-01")
    #expect(lines[1].suffix(4) == ["L7", "2026-05-01", "2027-05-01", ""])
    #expect(lines[2].suffix(4) == ["", "", "", ""])
  }
}
