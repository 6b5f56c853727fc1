import CaseFiles
import Diagnostics
import Exchange
import Foundation
import FulfilmentModel
import Tabular
import TestSupport
import Testing

@Suite struct ExportSafetyTests {
  static let partners = PartnerCatalog.names.map(\.name)

  /// A case whose hubs are those given, with a plan of both SKUs at each.
  static func world(hubs: [String], record: String? = nil) throws -> ScratchFolder {
    let folder = try ImportWorld.make()
    let columns = "hub,name,latitude,longitude,timezone,capacity_units,inbound_transit_days\n"
    try folder.write(
      "hubs.csv",
      columns + hubs.map { "\($0),\($0) depot,34,-118,Pacific/Auckland,1000,3\n" }.joined())
    try folder.write(
      "lanes.csv",
      "hub,region,transit_days,cost_per_unit\n"
        + hubs.flatMap { hub in
          ["US-CA", "US-MA", "CA-ON", "GB-ENG", "DE-BE"].map { "\(hub),\($0),2,5\n" }
        }.joined())
    let details = hubs.enumerated().map { index, hub in
      "\(hub),\(index + 1),Dock,1 Road,San Pedro,CA,90731,US,555,\n"
    }
    try folder.write(
      "partner-hubs.csv",
      "hub,partner_id,name,address,city,state,postal,country,phone,reference\n" + details.joined())
    try folder.write("partner-skus.csv", ExportTests.items)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/plan", withIntermediateDirectories: true)
    let lines = hubs.flatMap { ["12E05,\($0),20\n", "0017,\($0),12\n"] }
    try folder.write("plan/placements.csv", "sku,hub,quantity\n" + lines.joined())
    if let record { try folder.write("plan/run.json", record) }
    return folder
  }

  /// Exports a world's plan; `today` may depend on the time zone.
  static func export(
    _ partner: String, _ folder: ScratchFolder, change: (inout ExportOptions) -> Void = { _ in },
    today: (String?) -> String = { _ in "2026-09-28" }
  ) throws -> ExportReport {
    var options = ExportOptions()
    change(&options)
    return try Exporter.run(
      partner: partner, plan: folder.path + "/plan", planningCase: folder.path,
      output: folder.path + "/out", options: options,
      today: { CalendarDate(iso: today($0)) ?? CalendarDate(daysSinceEpoch: 0) })
  }

  /// The columns at fault where an export is refused; empty where it is not.
  static func faults(_ body: () throws -> ExportReport) -> [String] {
    do {
      _ = try body()
      return []
    } catch FileError.invalid(let diagnostics) {
      return diagnostics.map { $0.column ?? "" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test(
    "hubs whose names no file can tell apart keep a file and a reference each", arguments: partners)
  func collidingHubs(partner: String) throws {
    let hubs = ["東京", "大阪", "a b", "a_b", "LAX", "lax", "LAX-1"]
    let folder = try Self.world(hubs: hubs)
    let report = try Self.export(partner, folder)
    #expect(report.units == 32 * hubs.count && report.transfers == hubs.count)
    #expect(Set(report.files.map { $0.lowercased() }).count == report.files.count)
    #expect(Set(report.references.map(\.reference)).count == hubs.count)
    let sum = try folder.text("out/lines.csv").split(separator: "\n").dropFirst()
      .reduce(0) { $0 + (Int($1.split(separator: ",", omittingEmptySubsequences: false)[4]) ?? 0) }
    #expect(sum == report.units)
  }

  @Test("hubs with one reference or one name at the partner are refused")
  func sharedReferences() throws {
    let folder = try Self.world(hubs: ["LAX", "EWR"])
    let details = try folder.text("partner-hubs.csv")
    try folder.write(
      "partner-hubs.csv", details.replacingOccurrences(of: ",555,\n", with: ",555,R1\n"))
    #expect(Self.faults { try Self.export("shipwire", folder) } == ["reference"])
    try folder.write("partner-hubs.csv", details.replacingOccurrences(of: "EWR,2", with: "EWR,1"))
    #expect(Self.faults { try Self.export("shiphero", folder) } == ["partner_id"])
  }

  @Test("no partner gets an arrival in the past or before the units leave", arguments: partners)
  func dates(partner: String) throws {
    let folder = try Self.world(hubs: ["LAX"])
    #expect(
      Self.faults { try Self.export(partner, folder, today: { _ in "2026-10-02" }) }
        == ["ship_date", "arrive_by"])
    let late = Self.faults {
      try Self.export(partner, folder) {
        $0.shipDate = CalendarDate(iso: "2026-10-05")
        $0.arriveBy = CalendarDate(iso: "2026-10-04")
      }
    }
    #expect(late == ["arrive_by"])
    // The evening before is the arrival's day already at the hub.
    #expect(
      Self.faults {
        try Self.export(
          partner, folder, today: { $0 == "Pacific/Auckland" ? "2026-10-02" : "2026-09-29" })
      } == ["ship_date", "arrive_by"])
  }

  @Test("the same goods keep their reference when the case's date has moved on")
  func stableReferences() throws {
    let folder = try Self.world(
      hubs: ["LAX", "EWR"],
      record: #"{"planning_date": "2026-09-28"}"#)
    let first = try Self.export("generic", folder)
    let table = try folder.text("out/transfers.csv")
    let settings = try folder.text("case.json")
    try folder.write(
      "case.json", settings.replacingOccurrences(of: "2026-09-28", with: "2026-09-29"))
    _ = try Self.export("generic", folder)
    #expect(try folder.text("out/transfers.csv") == table)
    // Another line at one hub changes the reference of that hub alone.
    let lines = try folder.text("plan/placements.csv")
    try folder.write(
      "plan/placements.csv", lines.replacingOccurrences(of: "0017,EWR,12", with: "0017,EWR,18"))
    let second = try Self.export("generic", folder)
    #expect(first.references[0].reference == second.references[0].reference)
    #expect(first.references[1].reference != second.references[1].reference)
  }

  @Test("an exported plan is taken back or replaced by its reference")
  func withdrawals() throws {
    let folder = try Self.world(hubs: ["LAX", "EWR"])
    let order = try Self.export("flexport", folder)
    let back = try Self.export(
      "flexport", folder, change: { $0.withdraws = true }, today: { _ in "2027-01-01" })
    #expect(back.action == "withdrawal" && back.files == ["flexport-cancelled-orders.csv"])
    let text = try folder.text("out/flexport-cancelled-orders.csv")
    #expect(
      order.references.allSatisfy {
        text.contains("\n\($0.reference),SRC,Own Studio,header,,,cancelled,")
      })
    // A format without a word for it leaves it to a person.
    let byHand = try Self.export("shiphero", folder) { $0.withdraws = true }
    #expect(byHand.files == [] && byHand.companions == ["lines.csv", "withdrawals.csv"])
    let replacing = try Self.export("shiphero", folder) { $0.replaced = ["LAX=R=7"] }
    #expect(replacing.references.map(\.replaces) == ["R=7", nil])
    #expect(
      try folder.text("out/withdrawals.csv").hasSuffix(
        "R=7,LAX,1,replace,\(replacing.references[0].reference),\n"))
    #expect(Self.faults { try Self.export("shiphero", folder) { $0.replaced = ["R7"] } } == [""])
  }

  @Test("complete files list lines of 0 units, and only where a partner takes them")
  func complete() throws {
    let folder = try Self.world(hubs: ["LAX", "EWR"])
    try folder.write(
      "plan/placements.csv", "sku,hub,quantity,needed,reason\n12E05,LAX,20,12.5,whole packs\n")
    let report = try Self.export("generic", folder) { $0.isComplete = true }
    #expect(report.contents == "complete" && report.lines == 2 && report.units == 20)
    let lines = try folder.text("out/lines.csv").split(separator: "\n")
    #expect(lines[1].hasSuffix(",LAX,12E05,12.5,20,10,2,2026-09-29,2026-10-02,whole packs,,,,"))
    #expect(lines[2].hasSuffix(",EWR,12E05,,0,10,,2026-09-29,2026-10-02,,,,,"))
    #expect(Self.faults { try Self.export("amazon", folder) { $0.isComplete = true } } == [""])
    #expect(try Self.export("amazon", folder).contents == "delta")
  }
}
