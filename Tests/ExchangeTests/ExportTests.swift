import CaseFiles
import Diagnostics
import Exchange
import Foundation
import FulfilmentModel
import Tabular
import Testing

@Suite struct ExportTests {
  static let items = """
    sku,partner_item,barcode,title,lot,lot_date,first_serial,box_length_cm,box_width_cm,box_height_cm
    12E05,9001,0401234500036,Pin,,,101,25.4,25.4,12.7
    0017,9002,0401234500012,"Shirt, black",,,,25.4,25.4,12.7

    """
  static let hubs = """
    hub,partner_id,name,address,city,state,postal,country,phone
    LAX,10,West Dock,1 Invented Road,San Pedro,CA,90731,US,+15550100
    RTM,12,Maas,2 Invented Road,Rotterdam,ZH,3089 JG,NL,+31550100

    """
  static let placements = "sku,hub,quantity\n12E05,LAX,30\n0017,LAX,12\n12E05,RTM,20\n0017,RTM,0\n"

  /// A case and a plan; exports to a partner and gives the files.
  static func export(
    _ partner: String, placements: String = placements, items: String? = items,
    hubs: String? = hubs, today: String = "2026-09-28",
    change: (inout ExportOptions) -> Void = { _ in }
  ) throws -> [String: String] {
    let folder = try ImportWorld.make()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/plan", withIntermediateDirectories: true)
    try folder.write("plan/placements.csv", placements)
    if let items { try folder.write("partner-skus.csv", items) }
    if let hubs { try folder.write("partner-hubs.csv", hubs) }
    var options = ExportOptions()
    change(&options)
    let day = try #require(CalendarDate(iso: today))
    let out = folder.path + "/out"
    defer { #expect(!FileManager.default.fileExists(atPath: folder.path + "/.out.writing")) }
    let report = try Exporter.run(
      partner: partner, plan: folder.path + "/plan", planningCase: folder.path, output: out,
      options: options, today: { _ in day })
    var files: [String: String] = [:]
    for name in report.files { files[name] = try folder.text("out/" + name) }
    return files
  }

  static func diagnostics(
    _ partner: String, placements: String = placements, items: String? = items,
    hubs: String? = hubs, today: String = "2026-09-28"
  ) throws -> [Diagnostic] {
    do {
      _ = try export(
        partner, placements: placements, items: items, hubs: hubs, today: today)
      return []
    } catch {
      guard case .invalid(let diagnostics) = try #require(error as? FileError) else { return [] }
      return diagnostics
    }
  }

  @Test(
    "the generic table lists units, cases, own and partner ids, dates, reference and serial numbers"
  )
  func generic() throws {
    let files = try Self.export("generic") { $0.reference = "DROP" }
    let lines = try #require(files["transfers.csv"]).split(separator: "\n")
    #expect(
      lines.dropFirst().map { $0.drop { $0 != "," }.dropFirst() } == [
        "1,SRC,LAX,10,12E05,0401234500036,9001,30,each,10,3,2026-09-29,2026-10-02,DROP-LAX,,101,130,ship,,,,,,",
        "2,SRC,LAX,10,0017,0401234500012,9002,12,each,6,2,2026-09-29,2026-10-02,DROP-LAX,,,,ship,,,,,,",
        "3,SRC,RTM,12,12E05,0401234500036,9001,20,each,10,2,2026-09-29,2026-10-07,DROP-RTM,,131,150,ship,,,,,,",
      ])
    #expect(try Self.export("generic") { $0.reference = "DROP" } == files)
    let one = try Self.export("generic") {
      $0.reference = "DROP"
      $0.hubs = ["RTM"]
    }
    #expect(one["transfers.csv"]?.split(separator: "\n").last == lines.last)
  }

  @Test(
    "a ShipBob order has a box for each case, ShipBob's ids and at most fifty boxes")
  func shipBob() throws {
    let files = try Self.export("shipbob")
    #expect(files.keys.sorted() == ["shipbob-LAX.json", "shipbob-RTM.json"])
    let order = try #require(
      try JSONSerialization.jsonObject(with: Data((files["shipbob-LAX.json"] ?? "").utf8))
        as? [String: Any])
    #expect(order["expected_arrival_date"] as? String == "2026-10-02")
    #expect((order["fulfillment_center"] as? [String: Int])?["id"] == 10)
    #expect((order["boxes"] as? [Any])?.count == 5)
    let many = try Self.export(
      "shipbob", placements: "sku,hub,quantity\n12E05,LAX,300\n0017,LAX,180\n")
    #expect(many.keys.sorted() == ["shipbob-LAX-1.json", "shipbob-LAX-2.json"])
  }

  @Test("everything ShipBob would refuse is named before anything is written")
  func shipBobFaults() throws {
    let diagnostics = try Self.diagnostics("shipbob", items: nil, hubs: nil, today: "2026-12-01")
    #expect(diagnostics.count { $0.column == "arrive_by" } == 2)
    #expect(diagnostics.count { $0.column == "ship_date" } == 2)
    #expect(diagnostics.count { $0.column == "partner_id" } == 2)
    #expect(diagnostics.count { $0.column == "partner_item" } == 2)
    let lots = Self.items.replacingOccurrences(of: "Pin,,", with: "Pin,L1,")
    #expect(try Self.diagnostics("shipbob", items: lots).map(\.column) == ["lot_date"])
  }

  @Test("an Amazon manifest keeps the template's header, and units are units per box times boxes")
  func amazon() throws {
    let text = try #require(try Self.export("amazon")["amazon-LAX.txt"])
    #expect(text.contains("\tUnits per box \tNumber of boxes\t"))
    #expect(text.contains("\n12E05\t30\tSeller\tSeller\t\t10\t3\t10\t10\t5\t3.2\n"))
    let odd = try Self.export("amazon", placements: "sku,hub,quantity\n12E05,LAX,7\n")
    #expect(odd["amazon-LAX.txt"]?.contains("\n12E05\t7\tSeller\tSeller\t\t\t\t\t\t\t\n") == true)
    #expect(try Self.diagnostics("amazon", items: nil).count == 6)
  }

  @Test("each SKU stands once in a Shipwire order, whose address is repeated")
  func shipwire() throws {
    let text = try #require(try Self.export("shipwire")["shipwire-orders.csv"])
    let lines = text.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(
      lines[1].hasSuffix(
        ",West Dock,1 Invented Road,San Pedro,CA,90731,US,+15550100,12E05,30"))
    #expect(try Self.diagnostics("shipwire", hubs: nil).count == 14)
  }

  @Test("SKUTOPIA: a barcode shared by two SKUs is refused")
  func skutopia() throws {
    let files = try Self.export("skutopia")
    #expect(
      files["skutopia-stock-transfer-LAX.csv"]
        == "Barcode,Quantity,Product Name,SKU\n0401234500036,30,Pin,12E05\n0401234500012,12,\"Shirt, black\",0017\n"
    )
    let shared = Self.items.replacingOccurrences(of: "0401234500012", with: "0401234500036")
    #expect(try Self.diagnostics("skutopia", items: shared).map(\.column) == ["barcode"])
  }

  @Test("Extensiv: a comma in any cell is refused")
  func extensiv() throws {
    #expect(try Self.export("extensiv")["extensiv-receipts.csv"]?.contains("\"") == false)
    let comma = Self.hubs.replacingOccurrences(of: "LAX,10,", with: "LAX,\"Dock, 10\",")
    #expect(try Self.diagnostics("extensiv", hubs: comma).map(\.column) == ["partner_id"])
  }

  @Test("Flexport: each order has a header row, and dates are month/day/year")
  func flexport() throws {
    let text = try #require(try Self.export("flexport")["flexport-purchase-orders.csv"])
    #expect(text.contains(",SRC,Own Studio,header,,,open,standard,10/2/26,9/29/26"))
  }

  @Test("Matrixify: rows of one ID are one transfer; ShipHero: one row for each SKU")
  func others() throws {
    let matrixify = try #require(try Self.export("matrixify")["Inventory Transfers.csv"])
    #expect(
      matrixify.split(separator: "\n").map { $0.prefix(7) } == [
        "ID,Comm", "1,MERGE", "1,MERGE", "2,MERGE",
      ])
    let shipHero = try #require(try Self.export("shiphero")["shiphero-purchase-orders.csv"])
    #expect(shipHero.split(separator: "\n").count == 4)
  }

  @Test("a plan that breaks the case's limits is not exported")
  func limits() throws {
    let diagnostics = try Self.diagnostics(
      "generic", placements: "sku,hub,quantity\n12E05,LAX,301\nx,LAX,1\n")
    #expect(diagnostics.filter { $0.severity == .error }.count == 2)
    #expect(try Self.diagnostics("generic", placements: "sku,hub,quantity\n").count == 1)
    #expect(try Self.diagnostics("nobody").map(\.column) == ["partner"])
  }
}
