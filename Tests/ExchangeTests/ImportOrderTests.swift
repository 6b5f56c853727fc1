import CaseFiles
import Exchange
import Foundation
import FulfilmentModel
import Statistics
import Tabular
import TestSupport
import Testing

@Suite struct ImportOrderTests {
  static let header =
    "Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem sku,Lineitem requires shipping,Shipping Name,Shipping Zip,Shipping Province,Shipping Country,Cancelled at,Tags,Notes\n"
  static let shopify =
    header + """
      #1,a@example.com,paid,2026-09-14 23:40:12 -0400,2,12E05,true,Ann Buyer,'90013,CA,US,,"pre-order, x","hi
      ""there"" again"
      #1,a@example.com,,2026-09-14 23:40:12 -0400,1,0017,true,,,,,,,
      #2,b@example.com,partially_refunded,2026-09-15 01:00:00 -0400,1,12E05,true,Bob,2139,,US,,PREORDER,
      #3,c@example.com,paid,2026-09-16 01:00:00 -0400,4,0017,true,Cyd,E8 3DL,,GB,,restock,
      #4,d@example.com,paid,2026-09-16 01:00:00 -0400,1,12E05,true,,,,,,Pre-Order,
      #5,e@example.com,paid,2026-09-17 01:00:00 -0400,3,12E05,true,Eve,k1n5t2,ON,CA,2026-09-18 08:00:00 -0400,pre-order,
      #6,f@example.com,pending,2026-09-17 01:00:00 -0400,1,12E05,true,Fay,10115,,DE,,pre-order,
      #7,g@example.com,paid,2026-09-17 01:00:00 -0400,1,17,true,Gus,10115,,DE,,pre-order,
      #7,g@example.com,,2026-09-17 01:00:00 -0400,1,"1,20E+06",true,,,,,,,
      #7,g@example.com,,2026-09-17 01:00:00 -0400,1,,false,,,,,,,
      #7,g@example.com,,2026-09-17 01:00:00 -0400,1.5,12E05,true,,,,,,,
      #7,g@example.com,,2026-09-17 01:00:00 -0400,1,12E05,true,,,,,,,

      """

  @Test("orders become pre-orders and sales, and every other row is counted under a reason")
  func orders() throws {
    let folder = try ImportWorld.make()
    let report = try ImportWorld.take(Self.shopify, into: folder)
    #expect(report.files[0].source == "shopify-orders")
    #expect(report.files[0].wasRecognised)
    #expect(
      try ImportWorld.lines("preorders.csv", folder) == [
        "2026-09-14,2026-10-05,US-CA,0017,1,", "2026-09-14,2026-10-05,US-CA,12E05,2,",
        "2026-09-15,2026-10-05,US-MA,12E05,1,", "2026-09-16,2026-10-05,(unassigned),12E05,1,",
        "2026-09-17,2026-10-05,CA-ON,12E05,3,2026-09-18", "2026-09-17,2026-10-05,DE-BE,12E05,1,",
      ])
    #expect(
      try ImportWorld.lines("demand_history.csv", folder) == [
        "2026-01-02,US-CA,12E05,5", "2026-09-16,GB-ENG,0017,4",
      ])
    let reasons = Dictionary(
      uniqueKeysWithValues: report.files[0].rejects.map { ($0.reason, $0.units) })
    #expect(
      reasons == [
        "not paid: pending": 1, "unknown SKU: leading zeros lost?": 1,
        "a spreadsheet destroyed the SKU": 1, "does not ship": 1, "quantity is not whole": 0,
      ])
    #expect(report.files[0].rows == report.files[0].rowsUsed + 5)
  }

  @Test("nothing personal is kept anywhere in the case")
  func privacy() throws {
    let folder = try ImportWorld.make()
    try ImportWorld.take(Self.shopify, into: folder)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    for name in files where name.hasSuffix(".csv") {
      let text = try folder.text(name)
      for secret in ["Ann", "example.com", "90013", "E8 3DL", "there", "02139"] {
        #expect(!text.contains(secret), "\(name) has \(secret)")
      }
    }
  }

  @Test("each imported row can be traced to its file and line")
  func trace() throws {
    let folder = try ImportWorld.make()
    try ImportWorld.take(Self.shopify, named: "orders_export.csv", into: folder)
    let lines = try ImportWorld.lines("imports/preorders.csv", folder)
    #expect(lines[0] == "shopify-orders #1,1,1,2,2026-09-14,2026-10-05,US-CA,12E05,,2")
    #expect(lines[1] == "shopify-orders #1,2,1,4,2026-09-14,2026-10-05,US-CA,0017,,1")
    let files = try ImportWorld.lines("imports/files.csv", folder)
    #expect(files.count == 1)
    #expect(files[0].contains("orders_export.csv"))
    #expect(files[0].contains("2026-09-28T20:00:00Z"))
  }

  @Test("the same file again changes nothing, not even the import ledgers")
  func twice() throws {
    let folder = try ImportWorld.make()
    try ImportWorld.take(Self.shopify, into: folder)
    let before = try ImportWorld.tables(folder) + folder.text("imports/files.csv")
    let report = try ImportWorld.take(Self.shopify, named: "other.csv", into: folder)
    #expect(report.files[0].wasKnown)
    #expect(try ImportWorld.tables(folder) + folder.text("imports/files.csv") == before)
    // Other wishes: read again, and still counted once.
    var options = ImportOptions()
    options.countedStatuses = ["pending"]
    try ImportWorld.take(Self.shopify, into: folder, options: options)
    #expect(
      try ImportWorld.lines("preorders.csv", folder).last == "2026-09-17,2026-10-05,DE-BE,12E05,2,")
    try ImportWorld.take(Self.shopify, into: folder)
    #expect(try ImportWorld.tables(folder) + folder.text("imports/files.csv") == before)
  }

  @Test(
    "overlapping exports, in any order and in one run or two, give the tables of one whole export")
  func overlap() throws {
    var random = RandomSource(seed: 11)
    var orders: [String] = []
    for number in 1...60 {
      let day = Int.random(in: 10...27, using: &random)
      let zip = ["'90013,CA,US", "02139,,US", "E8 1AA,,GB", "3065,,AU"][number % 4]
      var text =
        "#\(number),x@example.com,paid,2026-09-\(day) 10:00:00 -0400,1,12E05,true,N,\(zip),,pre-order,\n"
      if number % 3 == 0 {
        text += "#\(number),x@example.com,,2026-09-\(day) 10:00:00 -0400,2,0017,true,,,,,,,\n"
      }
      orders.append(text)
    }
    func tables(_ parts: [[String]], inOneRun: Bool) throws -> String {
      let folder = try ImportWorld.make()
      let outside = try ScratchFolder()
      let paths = try parts.enumerated().map {
        try outside.write("part\($0.offset).csv", Self.header + $0.element.joined())
      }
      for files in inOneRun ? [paths] : paths.map({ [$0] }) {
        _ = try Importer.run(
          files: files, into: folder.path, options: ImportOptions(), importedAt: "t")
      }
      return try ImportWorld.tables(folder)
    }
    let once = try tables([orders], inOneRun: false)
    let (front, back) = (Array(orders[..<40]), Array(orders[20...]))
    for inOneRun in [false, true] {
      #expect(try tables([front, back], inOneRun: inOneRun) == once)
      #expect(try tables([back, front], inOneRun: inOneRun) == once)
      #expect(try tables([orders, front], inOneRun: inOneRun) == once)
    }
  }

  @Test("a later export of an order replaces the earlier one")
  func later() throws {
    let folder = try ImportWorld.make()
    let row = "#1,x,paid,2026-09-14 10:00:00 -0400,2,12E05,true,N,'90013,CA,US,,pre-order,\n"
    try ImportWorld.take(Self.header + row, into: folder)
    #expect(try ImportWorld.lines("preorders.csv", folder).count == 1)
    let cancelled = row.replacingOccurrences(of: "US,,", with: "US,2026-09-15 10:00:00 -0400,")
    try ImportWorld.take(Self.header + cancelled, into: folder)
    #expect(
      try ImportWorld.lines("preorders.csv", folder) == [
        "2026-09-14,2026-10-05,US-CA,12E05,2,2026-09-15"
      ])
    #expect(try ImportWorld.lines("demand_history.csv", folder) == ["2026-01-02,US-CA,12E05,5"])
  }

  @Test("the net quantity of a WooCommerce export is used as it stands")
  func wooCommerce() throws {
    let folder = try ImportWorld.make()
    let text = """
      Order Number,Order Status,Order Date,State Code (Shipping),Postcode (Shipping),Country Code (Shipping),SKU,Quantity,Quantity (- Refund)
      7,Completed,2026-03-21 14:05,MA,2139,US,12E05,3,2
      8,Refunded,2026-03-21 14:05,CA,90013,US,12E05,2,0
      9,In Bearbeitung,2026-03-22 14:05,,10115,DE,0017,1,1
      10,On hold,2026-03-22 14:05,,10115,DE,0017,1,1

      """
    let report = try ImportWorld.take(text, into: folder)
    #expect(report.files[0].source == "woocommerce-orders")
    #expect(
      try ImportWorld.lines("demand_history.csv", folder).dropFirst() == [
        "2026-03-21,US-MA,12E05,2", "2026-03-22,DE-BE,0017,1",
      ])
    let analytics = "Date,Order #,Status,Customer,Customer type,Product(s),Items sold\n"
    #expect(throws: FileError.self) { try ImportWorld.take(analytics, into: folder) }
  }

  @Test("Kickstarter rewards map to SKUs by --skus, and a country alone stays unassigned")
  func kickstarter() throws {
    let folder = try ImportWorld.make()
    let outside = try ScratchFolder()
    var options = ImportOptions()
    options.skuFile = try outside.write("skus.csv", "code,sku\n5550001,12E05\n")
    let text = """
      Backer Number,Backer UID,Backer Name,Email,Shipping Country,Reward ID,Pledge Amount,Pledged At,Pledged Status
      1,100,K O,k@example.com,US,5550001,$34.00,"2026/09/14, 00:31",collected
      2,101,L O,l@example.com,US,5550001,$34.00,"2026/09/14, 00:31",dropped
      3,102,M O,m@example.com,US,999,$34.00,"2026/09/14, 00:31",collected

      """
    try ImportWorld.take(text, into: folder, options: options)
    #expect(
      try ImportWorld.lines("preorders.csv", folder) == [
        "2026-09-14,2026-10-05,(unassigned),12E05,1"
      ])
  }

  @Test("a record with a NUL byte stops the import unless --skip-bad-rows is given")
  func damaged() throws {
    let folder = try ImportWorld.make()
    let before = try ImportWorld.tables(folder)
    let text = "date,region,sku,quantity\n2026-09-01,US-CA,12\0E05,1\n2026-09-02,US-CA,12E05,2\n"
    do {
      try ImportWorld.take(text, into: folder)
      Issue.record("imported")
    } catch {
      guard case .invalid(let diagnostics) = try #require(error as? FileError) else { return }
      #expect(diagnostics.map(\.line) == [2])
      #expect(diagnostics[0].expected?.contains("byte offset 44") == true)
    }
    #expect(try ImportWorld.tables(folder) == before)
    var options = ImportOptions()
    options.skipsBadRows = true
    let report = try ImportWorld.take(text, into: folder, options: options)
    #expect(report.files[0].rowsUsed == 1)
    #expect(report.files[0].rejects.map(\.rows) == [1])
  }

  @Test("a mapping file describes a table of no known source")
  func generic() throws {
    let folder = try ImportWorld.make()
    let outside = try ScratchFolder()
    var options = ImportOptions()
    options.mappingFile = try outside.write("m.csv", ImportWorld.piecesMapping)
    try ImportWorld.take(
      "Day;Item;Pieces;ZIP\n14.09.2026;12E05;3;02139\n", into: folder, options: options)
    #expect(
      try ImportWorld.lines("demand_history.csv", folder).last == "2026-09-14,US-MA,12E05,3")
  }

  @Test("days after the planning date wait until the planning date reaches them")
  func future() throws {
    let folder = try ImportWorld.make()
    let text = "date,region,sku,quantity\n2026-09-28,US-CA,12E05,1\n2026-09-29,US-CA,12E05,2\n"
    try ImportWorld.take(text, into: folder)
    #expect(try ImportWorld.lines("demand_history.csv", folder).last == "2026-09-28,US-CA,12E05,1")
    let settings = try folder.text("case.json")
      .replacingOccurrences(of: "2026-09-28", with: "2026-09-29")
    try folder.write("case.json", settings)
    try ImportWorld.take(
      "date,region,sku,quantity\n2026-09-27,US-CA,0017,1\n", into: folder)
    #expect(try ImportWorld.lines("demand_history.csv", folder).last == "2026-09-29,US-CA,12E05,2")
  }
}
