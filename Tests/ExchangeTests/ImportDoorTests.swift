import Exchange
import Foundation
import FulfilmentModel
import Tabular
import TestSupport
import Testing

/// Files as shops, marketplaces and people really have them; all of them made up.
@Suite struct ImportDoorTests {
  /// Lines of a table after an import, and the report of the file.
  static func take(
    _ text: String, table: String = "demand_history.csv", skus: String? = nil,
    mapping: String? = nil, _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> (lines: [String], file: ImportReport.File, report: ImportReport) {
    let folder = try ImportWorld.make()
    let outside = try ScratchFolder()
    var options = ImportOptions()
    if let skus { options.skuFile = try outside.write("skus.csv", skus) }
    if let mapping { options.mappingFile = try outside.write("mapping.csv", mapping) }
    change(&options)
    let report = try ImportWorld.take(text, into: folder, options: options)
    let lines = (try? ImportWorld.lines(table, folder)) ?? []
    return (lines.filter { !$0.hasPrefix("2026-01-02") }, report.files[0], report)
  }

  /// The words with which a file is refused.
  static func refusal(_ text: String) throws -> String {
    do {
      _ = try take(text)
      return ""
    } catch let error as FileError {
      return error.description
    }
  }

  static let nameless = """
    Name,Financial Status,Created at,Lineitem quantity,Lineitem name,Lineitem sku,Shipping Zip,Shipping Province,Shipping Country,Cancelled at,Tags
    #1,paid,2026-09-20 05:20:57 -0400,2,Shirt,,K1N 5T2,ON,CA,,
    #1,,2026-09-20 05:20:57 -0400,1,Enamel Pin,,,,,,
    #2,refunded,2026-09-21 05:20:57 -0400,4,Shirt,,'90013,CA,US,,
    #2,,2026-09-21 05:20:57 -0400,5,Enamel Pin,,,,,,

    """
  static let namelessMapping = """
    field,column
    target,demand_history
    order,Name
    date,Created at
    status,Financial Status
    country,Shipping Country
    province,Shipping Province
    postal,Shipping Zip
    item,Lineitem name
    quantity,Lineitem quantity

    """

  @Test("a shop without SKUs: names that the case has are read, others are proposed")
  func namesWithoutCodes() throws {
    let taken = try Self.take(Self.nameless)
    #expect(taken.lines == ["2026-09-20,CA-ON,0017,2"])
    #expect(
      taken.file.rejects.contains {
        $0.reason == "no SKU, and no SKU of the case has the item's name" && $0.units == 1
      })
    let proposals = try #require(taken.report.proposals)
    #expect(proposals.hasSuffix("imports/sku-proposals.csv"))
  }

  @Test("item names map to SKUs by a table, and order cells hold for all lines behind any door")
  func namesByTable() throws {
    let skus = "name,variant,sku\nEnamel Pin,,12E05\n"
    let expected = ["2026-09-20,CA-ON,0017,2", "2026-09-20,CA-ON,12E05,1"]
    #expect(try Self.take(Self.nameless, skus: skus).lines == expected)
    let mapped = try Self.take(Self.nameless, skus: skus, mapping: Self.namelessMapping)
    #expect(mapped.lines == expected)
    #expect(mapped.file.rejects.map(\.units).reduce(0, +) == 9)
  }

  @Test("lines of an order that stand apart keep its status and address")
  func scatteredLines() throws {
    let mapping = """
      field,column
      target,demand_history
      order,no
      date,day
      status,state
      country,land
      postal,zip
      sku,item
      quantity,pieces

      """
    let text = """
      no,day,state,land,zip,item,pieces
      1,2026-09-01,paid,US,02139,12E05,1
      2,2026-09-02,refunded,US,02139,12E05,2
      1,,,,,0017,3
      2,,,,,0017,4

      """
    let taken = try Self.take(text, mapping: mapping)
    #expect(taken.lines == ["2026-09-01,US-MA,0017,3", "2026-09-01,US-MA,12E05,1"])
  }

  @Test("statuses mean the same behind a mapping and in a plain table")
  func statuses() throws {
    let mapping =
      "field,column\ntarget,demand_history\ndate,day\ncountry,=US\npostal,zip\nsku,item\nquantity,n\nstatus,state\n"
    for (status, counts) in [
      ("Completed", true), ("ON-HOLD", false), ("Refunded", false), ("voided", false),
      ("Storniert", false), ("versendet", true), ("something else", false),
    ] {
      let text = "day,zip,item,n,state\n2026-09-10,02139,12E05,5,\(status)\n"
      #expect(try Self.take(text, mapping: mapping).lines.count == (counts ? 1 : 0), "\(status)")
      let plain = "date,region,sku,quantity,status\n2026-09-10,US-MA,12E05,5,\(status)\n"
      #expect(try Self.take(plain).lines.count == (counts ? 1 : 0), "\(status)")
    }
  }

  @Test("a file of which no row counts says so")
  func fruitless() throws {
    let text = "date,region,sku,quantity,status\n2026-09-10,US-MA,12E05,5,refunded\n"
    #expect(try Self.take(text).file.isFruitless)
  }

  @Test("orders to another country are told apart from those without a region, and grouped")
  func places() throws {
    var text =
      "Name,Financial Status,Created at,Lineitem quantity,Lineitem sku,Shipping Zip,Shipping Province,Shipping Country\n"
    for number in 1...30 {
      text += "#\(number),paid,2026-09-14 10:00:00 +0300,2,12E05,340\(10 + number),,TR\n"
    }
    text += "#31,paid,2026-09-14 10:00:00 +0300,1,12E05,ROSE STREET 5,,DE\n"
    text += "#32,paid,2026-09-14 10:00:00 +0300,1,12E05,,,US\n"
    let taken = try Self.take(text)
    #expect(taken.lines == ["2026-09-14,(outside),12E05,60", "2026-09-14,(unassigned),12E05,2"])
    let outside = taken.file.unplaced.filter(\.place.isOutside)
    #expect(outside.map(\.orders) == [30])
    #expect(outside.map(\.units) == [60])
    let reasons = taken.file.unplaced.map(\.place.reason).joined()
    #expect(!reasons.contains("ROS"))
  }

  @Test("a cancelled pre-order keeps its day, but not before that day has come")
  func cancellations() throws {
    let text = """
      Name,Financial Status,Created at,Lineitem quantity,Lineitem sku,Shipping Zip,Shipping Province,Shipping Country,Cancelled at,Tags
      #1,refunded,2026-09-10 10:00:00 -0400,2,12E05,02139,,US,2026-09-12 10:00:00 -0400,preorder
      #2,refunded,2026-09-10 10:00:00 -0400,3,12E05,02139,,US,2026-09-30 10:00:00 -0400,preorder
      #3,voided,2026-09-10 10:00:00 -0400,4,12E05,02139,,US,2026-09-09 10:00:00 -0400,preorder
      #4,refunded,2026-09-10 10:00:00 -0400,5,12E05,02139,,US,2026-09-12 10:00:00 -0400,

      """
    let taken = try Self.take(text, table: "preorders.csv")
    #expect(
      taken.lines == [
        "2026-09-10,2026-10-05,US-MA,12E05,4,2026-09-10",
        "2026-09-10,2026-10-05,US-MA,12E05,2,2026-09-12",
        "2026-09-10,2026-10-05,US-MA,12E05,3,",
      ])
    #expect(taken.file.rejects.map(\.reason) == ["cancelled"])
  }

  @Test("rows of days to come are told")
  func waiting() throws {
    let text = "date,region,sku,quantity\n2026-09-14,US-CA,12E05,3\n2036-09-15,US-CA,12E05,900\n"
    let taken = try Self.take(text)
    #expect(taken.lines == ["2026-09-14,US-CA,12E05,3"])
    #expect(taken.file.waiting?.units == 900)
    #expect(taken.file.waiting?.firstDay == "2036-09-15")
  }

  @Test("units in columns of add-ons count, and a pledge without a reward is no order")
  func addOns() throws {
    let text = """
      Backer UID,Shipping Country,Reward Title,Reward ID,Pledged At,Pledged Status,Shirt,[Addon: 77] Enamel Pin
      1,DE,Shirt tier,55,"2026/09/14, 00:31",collected,1,2
      2,DE,No reward,,"2026/09/14, 00:31",collected,0,0

      """
    let taken = try Self.take(text, table: "preorders.csv", skus: "code,sku\n55,0017\n77,12E05\n")
    #expect(
      taken.lines == [
        "2026-09-14,2026-10-05,DE-BE,0017,1", "2026-09-14,2026-10-05,DE-BE,12E05,2",
      ]
        || taken.lines.map { $0.replacing("(unassigned)", with: "DE-BE") } == [
          "2026-09-14,2026-10-05,DE-BE,0017,1", "2026-09-14,2026-10-05,DE-BE,12E05,2",
        ])
    #expect(taken.file.rejects.map(\.reason) == ["a pledge without a reward"])
  }

  @Test("a marketplace's order report is read, without what was cancelled in whole or in part")
  func marketplace() throws {
    let head =
      "amazon-order-id\tpurchase-date\torder-status\tproduct-name\tsku\titem-status\tquantity\tship-state\tship-postal-code\tship-country\n"
    let row = { (id: Int, order: String, item: String) in
      "\(id)\t2026-09-10T09:15:00Z\t\(order)\tPin\t12E05\t\(item)\t\(id)\tCA\t90013\tUS\n"
    }
    let text =
      head + row(1, "Shipped", "Shipped") + row(2, "Cancelled", "Cancelled")
      + row(4, "Shipped", "Cancelled") + row(8, "Shipped - Delivered to Buyer", "Shipped")
      + row(16, "Shipped - Returned to Seller", "Shipped") + row(32, "Pending", "Unshipped")
    #expect(try Self.take(text).lines == ["2026-09-10,US-CA,12E05,9"])
  }

  @Test("names of columns that were edited are read; a renamed one is suggested")
  func editedHeader() throws {
    let text = Self.nameless.replacing("Lineitem quantity", with: "lineitem_quantity")
      .replacing("Financial Status", with: "FinancialStatus")
    #expect(try Self.take(text).lines == ["2026-09-20,CA-ON,0017,2"])
    let renamed = try Self.refusal(Self.nameless.replacing("Shipping Zip", with: "Shiping Zipp"))
    #expect(renamed.contains("Shipping Zip of Shopify orders export"))
    #expect(renamed.contains("position 7 may be Shipping Zip"))
  }

  @Test(
    "a file that cannot serve names the export that does",
    arguments: [
      ("Campaign name,Amount spent (USD),Impressions\nx,1.5,100\n", "Breakdown > By delivery"),
      ("Handle,Title,Variant SKU,Variant Price\na,b,c,1\n", "Orders > Export"),
      ("Sale Date,Order ID,Number of Items,Ship Country\n1,2,3,4\n", "Order Items"),
    ])
  func anotherExport(text: String, advice: String) throws {
    #expect(try Self.refusal(text).contains(advice))
  }

  @Test("a file without a header is refused without a word of its cells")
  func headless() throws {
    let words = try Self.refusal(
      "ann buyer,ann@example.com,+49 30 1,Long Street 5\nbo,b@example.com,2,3\n")
    for secret in ["ann", "example.com", "+49", "Street"] { #expect(!words.contains(secret)) }
    #expect(words.contains("does it begin with a header?"))
  }

  @Test("a chart of a place in no language that is known is of the whole world")
  func world() throws {
    let text = "カテゴリ: すべて\n\n月,pin: (すべての国)\n2026-01,5\n2026-02,7\n"
    #expect(
      try Self.take(text, table: "social_signals.csv").lines == [
        "2026-01-31,(all),google_trends,interest:pin,5",
        "2026-02-28,(all),google_trends,interest:pin,7",
      ])
    let japan = "カテゴリ: すべて\n\n月,pin: (ドイツ)\n2026-01,5\n2026-02,7\n"
    #expect(
      try Self.take(japan, table: "social_signals.csv").lines.first
        == "2026-01-31,DE,google_trends,interest:pin,5")
    // A state that the case does not have is not the world.
    let state = "Category: All\n\nMonth,pin: (Oregon)\n2026-01,5\n2026-02,7\n"
    #expect(try Self.take(state, table: "social_signals.csv").lines.isEmpty)
  }

  @Test("a chart that a spreadsheet saved anew, and one by hour, are read")
  func charts() throws {
    let anew = "Week,pin: (United States)\n8/27/2026,10\n9/3/2026,9\n9/10/2026,<1\n"
    #expect(
      try Self.take(anew, table: "social_signals.csv").lines == [
        "2026-09-02,US,google_trends,interest:pin,10", "2026-09-09,US,google_trends,interest:pin,9",
        "2026-09-16,US,google_trends,interest:pin,<1",
      ])
    let hours = "Time,pin: (United States)\n2026-09-26T05,10\n2026-09-26T06,<1\n2026-09-27T06,<1\n"
    #expect(
      try Self.take(hours, table: "social_signals.csv").lines == [
        "2026-09-26,US,google_trends,interest_by_hour:pin,5.25",
        "2026-09-27,US,google_trends,interest_by_hour:pin,<1",
      ])
  }

  @Test("a value larger than any number is left out")
  func hugeValue() throws {
    let text = "Week,pin: (United States),pin: (Canada)\n2026-04-05,1e309,0\n"
    #expect(
      try Self.take(text, table: "social_signals.csv").lines == [
        "2026-04-05,CA,google_trends,interest:pin,0"
      ])
  }

  @Test(
    "the layouts of a ticket seller's reports are read",
    arguments: [
      "Order #,Order Date,Quantity,Ticket Type,Status\n1,2026-09-01,3,Family,Attending\n2,2026-09-01,4,Family,Refunded\n",
      "Order #,Order Date,Quantity,Order Status,Event Name,Event Date,Checked In\n1,2026-09-01,3,Attending,launch,2026-09-12 21:00,No\n2,2026-09-01,4,Refunded,launch,2026-09-12,No\n",
    ])
  func tickets(text: String) throws {
    let named = text.contains("Event Name")
    let taken = try Self.take(text, table: "events.csv") { options in
      if named { return }
      options.event = "launch"
      options.eventDate = CalendarDate(year: 2026, month: 9, day: 12)
    }
    #expect(taken.lines == ["launch,2026-09-12,(unassigned),3,0"])
  }

  @Test("a snapshot of addresses and quantities is a list of holders")
  func snapshot() throws {
    let text = "Address,Quantity\n0xcd12,1\n0x9034,3\n"
    let taken = try Self.take(text, table: "token_holders.csv")
    #expect(taken.lines.compactMap { $0.split(separator: ",").last }.sorted() == ["1", "3"])
  }

  @Test("advertisements in several currencies have a rate for each")
  func currencies() throws {
    let text =
      "Matched location,Clicks,Impr.,Cost,Currency code,Day\n\"California, United States\",1,10,2.00,EUR,2026-09-07\n\"Massachusetts, United States\",1,10,2.00,USD,2026-09-07\n"
    let taken = try Self.take(text, table: "ad_tests.csv") { $0.exchangeRates = ["EUR": 1.5] }
    #expect(taken.lines.map { $0.split(separator: ",")[5] } == ["3", "2"])
  }

  @Test("a quantity above 10¹² is not called negative")
  func hugeQuantity() throws {
    let text = "date,region,sku,quantity\n2026-09-14,US-CA,12E05,2000000000000\n"
    #expect(try Self.take(text).file.rejects.map(\.reason) == ["quantity is above 10¹²"])
  }

  @Test("a cell as long as the file is compared with no source's column, and the columns are named")
  func longCell() throws {
    let folder = try ImportWorld.make()
    let cell = String(repeating: "1", count: 1_000_000)
    let text =
      "Order #,Order Date,Quantity,Ticket Type,Home Zip\n1,2026-02-11,2,\(cell),90013\n"
    let error = #expect(throws: FileError.self) {
      try ImportWorld.take(text, named: "guests.csv", into: folder)
    }
    let message = try #require(error).description
    #expect(message.contains("Order Status") && message.utf8.count < 20_000)
  }
}
