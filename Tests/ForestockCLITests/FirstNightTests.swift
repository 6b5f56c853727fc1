import Foundation
import TestSupport
import Testing

/// From a shop's own files to a plan and a partner's file, as a new user goes.
@Suite struct FirstNightTests {
  /// A shop's files, all made up.
  struct Shop: CustomTestStringConvertible, Sendable {
    var name: String
    /// File name and content of the orders.
    var orders: (file: String, text: String)
    var products: (file: String, text: String)?
    /// Orders that come later, imported by a command of their own.
    var later: String?
    var options: [String] = []
    /// Units that count.
    var ordered: Int
    var skus: Int
    var testDescription: String { name }
  }

  static let hubs = """
    Warehouse,Zip
    Harbour LA,90731
    Garden State,07114
    Lakeside,60609

    """

  /// Order lines of a shop: number, day, units, item, SKU, state, postal code.
  private typealias Line = (Int, String, Int, String, String, String, String)
  private static let lines: [Line] = (0..<60).map {
    let states = [
      ("CA", "90013"), ("NY", "10012"), ("TX", "78701"), ("IL", "60609"), ("FL", "33127"),
    ]
    let items = [("Owl Tee - Black / M", "TEE-M"), ("Owl Pin", "00412"), ("Night LP", "LP-1")]
    let (state, postal) = states[$0 % 5]
    let (item, sku) = items[$0 % 3]
    let day = "2026-09-\(String(10 + $0 % 18))"
    return (1001 + $0, day, 1 + $0 % 2, item, sku, state, postal)
  }

  private static func shopify(withSKUs: Bool, _ lines: ArraySlice<Line> = lines[...]) -> String {
    var text =
      "Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem requires shipping,Shipping Zip,Shipping Province,Shipping Country,Cancelled at,Payment Method,Tags\n"
    for (number, day, units, item, sku, state, postal) in lines {
      text +=
        "#\(number),,paid,\(day) 10:00:00 -0400,\(units),\(item),24.00,\(withSKUs ? sku : ""),true,'\(postal),\(state),US,,Card,\n"
    }
    return text
  }

  static let shops: [Shop] = [
    Shop(
      name: "a shop with SKUs", orders: ("orders.csv", shopify(withSKUs: true, lines[..<45])),
      products: (
        "products.csv",
        "Handle,Title,Option1 Value,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,Variant Barcode,Image Src\nowl-tee,Owl Tee,Black,M,TEE-M,210,140,26.00,0401234500012,a\nowl-tee,,,,,,,,,b\nowl-pin,Owl Pin,Default Title,,00412,18,400,12.00,0401234500036,\nnight-lp,Night LP,Default Title,,LP-1,480,90,34.00,0401234500029,\n"
      ), later: shopify(withSKUs: true, lines[45...]), ordered: 90, skus: 3),
    Shop(
      name: "a shop without SKUs", orders: ("orders.csv", shopify(withSKUs: false)), ordered: 90,
      skus: 3),
    Shop(
      name: "another shop",
      orders: (
        "woo.csv",
        "Order Number,Order Status,Order Date,State Code (Shipping),Postcode (Shipping),Country Code (Shipping),SKU,Name,Quantity,Item Cost\n"
          + lines.map {
            "\($0.0),Completed,\($0.1) 08:33,\($0.5),\($0.6),US,\($0.4),\($0.3),\($0.2),12.00"
          }
          .joined(separator: "\n") + "\n"
      ), ordered: 90, skus: 3),
    Shop(
      name: "a crowdfunding campaign",
      orders: (
        "backers.csv",
        "Backer Number,Backer UID,Shipping Country,Shipping Amount,Reward Title,Reward Minimum,Reward ID,Pledge Amount,Pledged At,Rewards Sent?,Pledged Status,Notes,Shipping State,Shipping Postal Code\n"
          + lines.map {
            "\($0.0),\($0.0),US,$6.00,LP tier,$34.00,5550001,$34.00,\"\($0.1.replacing("-", with: "/")), 00:31\",,collected,,\($0.5),\($0.6)"
          }.joined(separator: "\n") + "\n"
      ), options: ["--price", "34", "--release-date", "2026-10-09", "--units", "300"], ordered: 60,
      skus: 1),
    Shop(
      name: "a marketplace",
      orders: (
        "orders.txt",
        "MerchantFulfillmentOrderID\tDisplayableOrderDate\tMerchantSKU\tQuantity\tAddressCountryCode\tAddressPostalCode\tAddressStateOrRegion\n"
          + lines.prefix(9).map {
            "M-\($0.0)\t\($0.1)T09:15:00Z\t\($0.4)\t\($0.2)\tUS\t\($0.6)\t\($0.5)"
          }.joined(separator: "\n") + "\n"
      ), options: ["--price", "20", "--units", "300"], ordered: 13, skus: 3),
  ]

  private static func run(_ arguments: [String], in folder: ScratchFolder) throws -> ProgramRun {
    let run = try ProgramRun(arguments, folder: folder.path)
    #expect(run.status == 0, "\(arguments): \(run.messages)")
    return run
  }

  @Test(
    "at most four commands lead from a shop's files to a partner's file, demand near the orders",
    arguments: shops)
  func newUser(shop: Shop) throws {
    let folder = try ScratchFolder()
    try folder.write("hubs.csv", Self.hubs)
    try folder.write(shop.orders.file, shop.orders.text)
    let places = ["--planning-date", "2026-09-28", "--hubs", "hubs.csv"] + shop.options
    var commands: [[String]] = []
    if let products = shop.products {
      try folder.write(products.file, products.text)
      try folder.write("later.csv", shop.later ?? "")
      commands = [
        ["init", "shop"] + places + ["--orders", shop.orders.file, "--products", products.file],
        ["import", "later.csv", "--into", "shop"],
      ]
    } else {
      // The import makes the case that is not there.
      commands = [["import", shop.orders.file, "--into", "shop"] + places]
    }
    commands += [
      ["plan", "shop", "--out", "plan", "--json", "--today", "2026-09-28"],
      ["export", "generic", "plan", "--case", "shop", "--out", "files", "--today", "2026-09-28"],
    ]
    #expect(commands.count <= 4)
    let runs = try commands.map { try Self.run($0, in: folder) }
    #expect(runs[0].output.contains("51 regions, 3 hubs, \(shop.skus) SKUs"), "\(runs[0].output)")
    let demand = try #require(runs[runs.count - 2].json["expected_demand"] as? Double)
    #expect(
      demand >= Double(shop.ordered) / 3 && demand <= 3 * Double(shop.ordered),
      "\(demand) for \(shop.ordered) ordered")
    #expect(try folder.text("files/transfers.csv").split(separator: "\n").count > 1)
    try Self.expectEveryAssumption(in: folder)
  }

  /// Expects each default of the plan's record, and the guess, in the case's `assumptions.csv`.
  private static func expectEveryAssumption(in folder: ScratchFolder) throws {
    let text = try folder.text("shop/assumptions.csv")
    #expect(text.contains("demand is guessed from the orders"))
    let record = try JSONSerialization.jsonObject(with: Data(folder.text("plan/run.json").utf8))
    let assumed = (record as? [String: Any])?["assumed"] as? [[String: Any]] ?? []
    #expect(assumed.count > 5)
    for column in assumed {
      let (table, name) = (column["table"] as? String ?? "?", column["column"] as? String ?? "?")
      let isListed = text.split(separator: "\n").contains {
        $0.hasPrefix("\(table),\(name),") || $0.hasPrefix("\(table),(\(name)),")
      }
      #expect(isListed, "\(table) \(name)")
    }
  }

  @Test("every assumption stands in assumptions.csv, and the filled cell goes before it")
  func assumptions() throws {
    let folder = try ScratchFolder()
    try folder.write("hubs.csv", Self.hubs)
    try folder.write("orders.csv", Self.shops[1].orders.text)
    _ = try Self.run(
      [
        "init", "shop", "--planning-date", "2026-09-28", "--hubs", "hubs.csv", "--orders",
        "orders.csv",
      ], in: folder)
    let text = try String(contentsOfFile: folder.path + "/shop/assumptions.csv", encoding: .utf8)
    for column in ["release_date", "available_units", "(origin)", "(place)", "unit_weight_kg"] {
      #expect(text.contains(column), "\(column)")
    }
    #expect(try ProgramRun(["validate", "shop"], folder: folder.path).status == 0)
  }

  @Test(
    "a case that is there, a place nobody knows and a missing list are refused with nothing made")
  func refusals() throws {
    let folder = try ScratchFolder()
    try folder.write("orders.csv", Self.shops[1].orders.text)
    try folder.write("hubs.csv", "name,city,country\nNowhere,Zzyzxville,US\n")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/there", withIntermediateDirectories: true)
    let runs = [
      ["init", "shop", "--orders", "orders.csv", "--hubs", "hubs.csv"],
      ["init", "shop", "--orders", "orders.csv"],
      ["init", "there", "--orders", "orders.csv", "--hubs", "hubs.csv"],
    ]
    for arguments in runs {
      let run = try ProgramRun(arguments, folder: folder.path)
      #expect(run.status == 65, "\(run.messages)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(names) == ["orders.csv", "hubs.csv", "there"])
  }

  @Test(
    "warehouses are found by postal code, city, coordinates, with and without a header",
    arguments: [
      "name,zip\nA,90731\n", "Hub;City;Country\nB;Rotterdam;NL\n", "hub,lat,lon\nC,51.9,4.5\n",
      "D,07114\n", "E,\"Austin, TX\"\n", "Warehouse\tPostcode\nF\t7114\n",
    ])
  func places(list: String) throws {
    let folder = try ScratchFolder()
    try folder.write("hubs.csv", list)
    try folder.write("products.csv", "name,price,stock\nOwl Pin,12,80\n")
    let run = try Self.run(
      [
        "init", "shop", "--planning-date", "2026-09-28", "--hubs", "hubs.csv", "--products",
        "products.csv",
      ], in: folder)
    #expect(run.output.contains("1 hubs, 1 SKUs"))
  }
}
