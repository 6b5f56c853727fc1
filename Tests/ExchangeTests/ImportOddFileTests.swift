import CaseFiles
import Exchange
import Foundation
import FulfilmentModel
import Tabular
import Testing

/// Files as spreadsheets, sorting, export options and broken downloads leave them.
@Suite struct ImportOddFileTests {
  static let shopify =
    "Name,Financial Status,Created at,Lineitem quantity,Lineitem price,Lineitem sku,Shipping Zip,Shipping Province,Shipping Country,Tags,Payment Method\n"
  static let woo =
    "Order Number,Order Status,Order Date,Postcode (Shipping),Country Code (Shipping),Item #,SKU,Quantity,Item Cost\n"

  /// Units of a canonical table after one import, with the report.
  static func take(
    _ text: String, _ table: String, options: ImportOptions = ImportOptions()
  ) throws -> (lines: [String], report: ImportReport.File) {
    let folder = try ImportWorld.make(sharesKey: true)
    let report = try ImportWorld.take(text, into: folder, options: options)
    let lines = FileManager.default.fileExists(atPath: "\(folder.path)/\(table).csv")
    return (lines ? try ImportWorld.lines("\(table).csv", folder) : [], report.files[0])
  }

  static func rejects(_ report: ImportReport.File) -> [String] {
    report.rejects.map { "\($0.reason): \($0.rows) rows, \($0.units) units" }
  }

  static func refusal(_ text: String) throws -> String {
    let folder = try ImportWorld.make()
    do {
      try ImportWorld.take(text, into: folder)
    } catch let FileError.invalid(diagnostics) {
      return diagnostics.map(\.description).joined(separator: "\n")
    }
    return ""
  }

  @Test("rows with blank order cells belong to the order above them")
  func blankOrderCells() throws {
    let (lines, report) = try Self.take(
      Self.woo
        + "7,Completed,2026-03-21,02139,US,1,12E05,3,1.50\n,,,,,2,0017,2,1.50\n8,Failed,2026-03-21,02139,US,1,12E05,1,1.50\n,,,,,2,0017,4,1.50\n",
      "demand_history")
    #expect(
      lines == [
        "2026-01-02,US-CA,12E05,5", "2026-03-21,US-MA,0017,2", "2026-03-21,US-MA,12E05,3",
      ])
    #expect(Self.rejects(report) == ["status failed: 2 rows, 5 units"])
  }

  @Test(
    "order lines sorted by product keep all units, and lines pasted twice count once")
  func sortedByProduct() throws {
    let rows = [
      "7,Completed,2026-03-21,02139,US,1,12E05,3,1.50\n",
      "8,Completed,2026-03-21,02139,US,1,12E05,1,1.50\n",
      "7,Completed,2026-03-21,02139,US,2,0017,2,1.50\n",
    ]
    let sorted = try Self.take(Self.woo + rows.joined(), "demand_history")
    let byOrder = try Self.take(Self.woo + rows[0] + rows[2] + rows[1], "demand_history")
    #expect(sorted.lines == byOrder.lines)
    #expect(sorted.report.rejects.isEmpty)
    let doubled = try Self.take(Self.woo + rows.joined() + rows.joined(), "demand_history")
    #expect(doubled.lines == byOrder.lines)
    #expect(doubled.report.rejects.map(\.rows) == [3])
  }

  @Test("test orders are left out")
  func testOrders() throws {
    let (lines, report) = try Self.take(
      Self.shopify
        + "#1,paid,2026-09-01 10:00:00 -0400,1,1.50,12E05,'90013,CA,US,pre-order,Shopify Payments\n#2,paid,2026-09-01 10:00:00 -0400,7,1.50,12E05,'90013,CA,US,pre-order,(for testing) Bogus Gateway\n",
      "preorders")
    #expect(lines == ["2026-09-01,2026-10-05,US-CA,12E05,1"])
    #expect(Self.rejects(report) == ["a test order: 1 rows, 7 units"])
  }

  @Test("day numbers of a spreadsheet are read as dates, with a note")
  func dayNumbers() throws {
    let (lines, report) = try Self.take(
      Self.woo
        + "7,Completed,46102.5,02139,US,1,12E05,3,1.50\n8,Completed,46103,02139,US,1,12E05,1,1.50\n9,Completed,123456,02139,US,1,12E05,1,1.50\n",
      "demand_history")
    #expect(lines.dropFirst() == ["2026-03-21,US-MA,12E05,3", "2026-03-22,US-MA,12E05,1"])
    #expect(report.notes.keys.contains { $0.contains("day numbers") })
    #expect(report.rejects.map(\.reason) == ["no date that can be read"])
  }

  @Test(
    "a quantity of 1,200 is read where prices show the decimal mark, and refused where none does",
    arguments: [
      ("\"1,200\"", "1.50", ["2026-03-21,US-MA,12E05,1200"]), ("\"1,200\"", "15", []),
      ("1.200", "\"1,50\"", ["2026-03-21,US-MA,12E05,1200"]), ("1.200", "1.50", []),
    ])
  func grouped(quantity: String, price: String, expected: [String]) throws {
    let (lines, _) = try Self.take(
      Self.woo + "7,Completed,2026-03-21,02139,US,1,12E05,\(quantity),\(price)\n", "demand_history")
    #expect(Array(lines.dropFirst()) == expected)
  }

  @Test("a totals row of a sales table is left out as a total")
  func totals() throws {
    let (lines, report) = try Self.take(
      "date;region;sku;units\n14.09.2026;US-CA;12E05;3\nGesamt;;;3\n", "demand_history")
    #expect(lines.last == "2026-09-14,US-CA,12E05,3")
    #expect(Self.rejects(report) == ["a total of other rows: 1 rows, 3 units"])
  }

  @Test("a US postal code without its leading zero finds its region in guest lists")
  func postalZero() throws {
    var options = ImportOptions()
    options.event = "launch"
    options.eventDate = CalendarDate(iso: "2026-09-12")
    let (lines, report) = try Self.take(
      "Order #,Attendee #,Attendee Status,Home Zip,Home Country\n1,11,Attending,2139,US\n2,12,Attending,2139.0,US\n",
      "events", options: options)
    #expect(lines == ["launch,2026-09-12,US-MA,2,0"])
    #expect(report.notes == ["leading zero of a US postal code restored": 2])
  }

  @Test(
    "a city with a state's code resolves to the state, unless the code is also a country's",
    arguments: [
      ("\"Boston, MA\"", "US-MA"), ("\"London, UK\"", "(unassigned)"),
      ("\"Hackney, GB\"", "GB-ENG"), ("\"Leeds, England\"", "GB-ENG"),
      ("\"Brooklyn, NY\"", "(unassigned)"), ("\"San Diego, CA\"", "(unassigned)"),
      ("California", "US-CA"),
    ])
  func cities(answer: String, region: String) throws {
    var options = ImportOptions()
    options.event = "launch"
    options.eventDate = CalendarDate(iso: "2026-09-12")
    let (lines, _) = try Self.take(
      "api_id,approval_status,checked_in_at,Which city are you coming from?\ng1,approved,,\(answer)\n",
      "events", options: options)
    #expect(lines == ["launch,2026-09-12,\(region),1,0"])
  }

  @Test("months of a search chart end on their last day")
  func months() throws {
    let (lines, _) = try Self.take(
      "Category: All categories\n\nMonth,drop: (Germany)\n2026-07,5\n2026-08,<1\n", "social_signals"
    )
    #expect(
      lines == [
        "2026-07-31,DE,google_trends,interest:drop,5",
        "2026-08-31,DE,google_trends,interest:drop,<1",
      ])
  }

  @Test(
    "a map of countries stays national, and a market area counts where places.csv gives it a region"
  )
  func maps() throws {
    let folder = try ImportWorld.make()
    try folder.write(
      "places.csv", "country,kind,place,region\nUS,dma,San Francisco-Oakland-San Jose CA,US-CA\n")
    try ImportWorld.take(
      "Category: All categories\n\nCountry,drop: (8/28/26 - 9/27/26)\nUnited States,100\nGeorgia,3\n",
      into: folder)
    let report = try ImportWorld.take(
      "Category: All categories\n\nMetro,other: (8/28/26 - 9/27/26)\nSan Francisco-Oakland-San Jose CA,70\nLos Angeles CA,90\n",
      into: folder)
    #expect(
      try ImportWorld.lines("social_signals.csv", folder) == [
        "2026-09-27,US,google_trends,interest_by_region:drop,100",
        "2026-09-27,US-CA,google_trends,interest_by_region:other,70",
      ])
    #expect(report.files[0].rejects.map(\.reason) == ["a market area is no region"])
  }

  @Test("views with digit groups are read where the hours beside them show the decimal mark")
  func views() throws {
    var options = ImportOptions()
    options.asOf = CalendarDate(iso: "2026-09-27")
    let (lines, _) = try Self.take(
      "Geography,Views,Watch time (hours)\nTotal,\"82,226\",\"3,521.5\"\nUS,\"41,230\",\"1,890.4\"\n",
      "social_signals", options: options)
    #expect(lines == ["2026-09-27,US,youtube,views,41230"])
  }

  @Test("a row's own day takes precedence over the period of an ad report")
  func adDays() throws {
    let (lines, _) = try Self.take(
      "Campaign name,Region,Day,Amount spent (USD),Impressions,Link clicks,Reporting starts,Reporting ends\nx,California,2026-09-07,1.50,100,2,2026-09-01,2026-09-13\n",
      "ad_tests")
    #expect(lines == ["meta,x,2026-09-07,2026-09-07,US-CA,1.5,100,2,"])
  }

  @Test("JSON without owners is refused; pages of answers in a list are joined")
  func owners() throws {
    for text in [
      "{\"error\":\"unauthorized\"}", "{\"0xab\":{\"1\":1}}", "{\"data\":{\"items\":[]}}", "[]",
      "[{}]",
      "{\"owners\":[\"0xA1\"",
    ] {
      #expect(try Self.refusal(text).contains("expected JSON with owners"), "\(text)")
    }
    let pages =
      "[{\"owners\":[\"0xA1\"],\"pageKey\":\"k\"},{\"owners\":[{\"ownerAddress\":\"0xa1\"},{\"ownerAddress\":\"0xB2\"}]}]"
    let joined = try Self.take(pages, "token_holders")
    let plain = try Self.take("[\"0xA1\",\"0xa1\",\"0xB2\"]", "token_holders")
    #expect(joined.lines == plain.lines)
    #expect(joined.lines.count == 2)
    #expect(try Self.refusal("{\"owners\":[\"0xA1\"],\"pageKey\":\"k\"}").contains("further page"))
  }

  @Test("archives, workbooks and web pages named .csv are recognised and refused")
  func foreign() throws {
    let zip = "PK\u{3}\u{4}" + String(repeating: "\0", count: 22)
    #expect(
      try Self.refusal(zip + "\u{E}\0\0\0Table data.csv").contains("with Table data.csv inside"))
    #expect(try Self.refusal(zip + "\u{F}\0\0\0xl/workbook.xml").contains("workbook"))
    #expect(try Self.refusal("\n<!DOCTYPE html><html>sign in</html>").contains("a web page"))
  }

  @Test("stock without a location asks for --hub")
  func pool() throws {
    let text = "sku\tfnsku\tafn-fulfillable-quantity\r\n12E05\tX\t5\r\n"
    let report = try Self.take(text, "opening_stock").report
    #expect(
      report.rejects.map(\.reason) == ["one pool without a place: --hub says which hub it is"])
    var options = ImportOptions()
    options.location = "LAX"
    #expect(try Self.take(text, "opening_stock", options: options).lines == ["LAX,12E05,5"])
  }
}

/// Exports that overlap.
@Suite struct ImportOverlapTests {
  @Test("an owner's accounts in overlapping holder lists add up to what one list says")
  func accounts() throws {
    let header = "Account,Token Account,Quantity,Percentage\n"
    let rows = [
      "Ow1,Acc1,1.000000000000000001,1\n", "Ow1,Acc2,2.5,1\n", "Ow2,Acc3,7,1\n",
      "Ow1,Acc4,0.25,1\n",
    ]
    var options = ImportOptions()
    options.ownerColumn = "Account"
    func holdings(_ parts: [[String]]) throws -> [String] {
      let folder = try ImportWorld.make(sharesKey: true)
      for part in parts {
        try ImportWorld.take(header + part.joined(), into: folder, options: options)
      }
      return try ImportWorld.lines("token_holders.csv", folder)
    }
    let once = try holdings([rows])
    #expect(once.contains { $0.hasSuffix(",3.750000000000000001") })
    let (front, back) = (Array(rows[..<3]), Array(rows[1...]))
    #expect(try holdings([front, back]) == once)
    #expect(try holdings([back, front]) == once)
    #expect(try holdings([rows, front]) == once)
  }
}
