import Foundation
import TestSupport
import Testing

/// Cases that an import makes, and questions at a terminal.
@Suite struct NewCaseTests {
  /// Order lines of a marketplace, all of one evening or the evenings before.
  private static let orders =
    "MerchantFulfillmentOrderID\tDisplayableOrderDate\tMerchantSKU\t"
    + "Quantity\tAddressCountryCode\tAddressPostalCode\tAddressStateOrRegion\n"
    + (1...12).map {
      "M-\($0)\t2026-09-\(10 + $0)T09:15:00Z\tTEE-M\t2\tUS\t90013\tCA"
    }.joined(separator: "\n") + "\n"

  /// Returns a folder with orders and a list of warehouses.
  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("orders.txt", orders)
    try folder.write("hubs.csv", FirstNightTests.hubs)
    return folder
  }

  /// Returns the settings of the case `shop`.
  private static func settings(in folder: ScratchFolder) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(folder.text("shop/case.json").utf8))
    return object as? [String: Any] ?? [:]
  }

  @Test("an import into no case makes one, and the same import again changes nothing")
  func importMakes() throws {
    let folder = try Self.folder()
    let arguments = ["import", "orders.txt", "--into", "shop"]
    let made = try ProgramRun(
      arguments + ["--hubs", "hubs.csv", "--planning-date", "2026-09-22"], folder: folder.path)
    #expect(made.status == 0, "\(made.messages)")
    #expect(made.output == "shop: 51 regions, 3 hubs, 1 SKUs, 153 lanes\n")
    #expect(made.messages.contains("12 of 12 rows used"), "\(made.messages)")
    let sales = try folder.text("shop/demand_history.csv")
    let again = try ProgramRun(arguments, folder: folder.path)
    #expect(again.status == 0, "\(again.messages)")
    #expect(try folder.text("shop/demand_history.csv") == sales)
  }

  @Test("without a list of warehouses and a terminal the import says what it needs, and makes none")
  func importNeedsHubs() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(["import", "orders.txt", "--into", "shop"], folder: folder.path)
    #expect(run.status == 65)
    #expect(run.messages.contains("--hubs"), "\(run.messages)")
    #expect(try Set(folder.names) == ["orders.txt", "hubs.csv"])
  }

  @Test(
    "options of a new case are refused where the case is there",
    arguments: [
      ["--hubs", "hubs.csv"], ["--units", "5"], ["--today", "2026-09-22"],
    ])
  func optionsOfNewCase(options: [String]) throws {
    let folder = try Self.folder()
    let arguments = ["import", "orders.txt", "--into", "shop"]
    let made = try ProgramRun(
      arguments + ["--hubs", "hubs.csv", "--planning-date", "2026-09-22"], folder: folder.path)
    #expect(made.status == 0)
    let run = try ProgramRun(arguments + options, folder: folder.path)
    #expect(run.status == 64)
    #expect(run.messages.contains("\(options[0]): shop is there already"), "\(run.messages)")
  }

  /// Orders of a tee in four sizes, of a hoodie in two, and of a pin.
  private static let sized =
    "Name,Financial Status,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping Zip,Shipping Province,Shipping Country,Cancelled at\n"
    + [
      ("Owl Tee - Black / S", 5), ("Owl Tee - Black / M", 30), ("Owl Tee - Black / L", 20),
      ("Owl Tee - Black / XL", 5), ("Hoodie - M", 1), ("Hoodie - L", 1), ("Owl Pin", 40),
    ]
    .enumerated().map { index, line in
      "#\(index),paid,2026-09-1\(index) 10:00:00 -0400,\(line.1),\(line.0),20.00,SKU-\(index),90013,CA,US,"
    }.joined(separator: "\n") + "\n"

  @Test("units expected of a product fall to its sizes, by its own orders and the shop's")
  func sizes() throws {
    let folder = try ScratchFolder()
    try folder.write("orders.csv", Self.sized)
    try folder.write("hubs.csv", FirstNightTests.hubs)
    func run(_ name: String, _ options: [String]) throws -> ProgramRun {
      try ProgramRun(
        ["init", name, "--orders", "orders.csv", "--hubs", "hubs.csv", "--today", "2026-09-20"]
          + options, folder: folder.path)
    }
    let made = try run("shop", ["--expect", "Owl Tee - Black=240", "--expect", "Hoodie=50"])
    #expect(made.status == 0, "\(made.messages)")
    let units = try folder.text("shop/skus.csv").split(separator: "\n").dropFirst().map {
      Int($0.split(separator: ",", omittingEmptySubsequences: false).last ?? "")
    }
    let tee = units[0..<4].compactMap { $0 }
    #expect(tee.count == 4 && tee.reduce(0, +) == 240, "\(units)")
    #expect(tee[1] > tee[2] && tee[2] > 2 * tee[0] && tee[0] > 15, "\(tee)")
    // Two orders of hoodies say nothing of its sizes, the shop's 31 M and 21 L do.
    let hoodie = units[4..<6].compactMap { $0 }
    #expect(hoodie.reduce(0, +) == 50 && hoodie[0] > hoodie[1] + 3, "\(hoodie)")
    #expect(units[6] == nil)
    #expect(try folder.text("shop/assumptions.csv").contains("skus,(size curve),Hoodie,"))
    let wrong = try run("other", ["--expect", "Hoodi=50"])
    #expect(
      wrong.status == 65 && wrong.messages.contains("did you mean Hoodie?"), "\(wrong.messages)")
  }

  /// Orders of three products: most in euros, one product in dollars alone, one in pounds alone.
  private static let currencies =
    "Name,Financial Status,Created at,Currency,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping Zip,Shipping Province,Shipping Country,Cancelled at\n"
    + [
      ("A", "EUR", "20.00"), ("A", "EUR", "20.00"), ("A", "USD", "24.00"), ("B", "USD", "30.00"),
      ("C", "GBP", "9.00"),
    ].enumerated().map { index, line in
      "#\(index),paid,2026-09-1\(index) 10:00:00 -0400,\(line.1),1,Item \(line.0),\(line.2),\(line.0),90013,CA,US,"
    }.joined(separator: "\n") + "\n"

  @Test("orders in several currencies: the case has the usual one, and prices are never mixed")
  func severalCurrencies() throws {
    let folder = try ScratchFolder()
    try folder.write("orders.csv", Self.currencies)
    try folder.write("hubs.csv", FirstNightTests.hubs)
    func prices(_ name: String, _ options: [String]) throws -> [String] {
      let run = try ProgramRun(
        ["init", name, "--orders", "orders.csv", "--hubs", "hubs.csv", "--today", "2026-09-20"]
          + options, folder: folder.path)
      #expect(run.status == 0, "\(run.messages)")
      return try folder.text("\(name)/skus.csv").split(separator: "\n").dropFirst().map {
        String($0.split(separator: ",", omittingEmptySubsequences: false)[3])
      }
    }
    #expect(try prices("shop", []) == ["20.0", "", ""])
    #expect(try Self.settings(in: folder)["currency"] as? String == "EUR")
    let assumed = try folder.text("shop/assumptions.csv")
    #expect(assumed.contains("the currency of most units ordered; others are GBP, USD"))
    #expect(
      assumed.contains("its orders state a price in USD only, which --exchange-rate USD=RATE"))
    let rates = ["--exchange-rate", "USD=0.9", "--exchange-rate", "GBP=1.2"]
    #expect(try prices("converted", rates) == ["20.0", "27.0", "10.8"])
    #expect(try folder.text("converted/assumptions.csv").contains("converted from USD at 0.9 EUR"))
    #expect(try prices("dollars", ["--currency", "USD"]) == ["24.0", "30.0", ""])
  }

  @Test("an export of last spring is planned for the evening of its last order, which is said")
  func oldExport() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      ["init", "shop", "--orders", "orders.txt", "--hubs", "hubs.csv", "--today", "2027-04-01"],
      folder: folder.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(try Self.settings(in: folder)["planning_date"] as? String == "2026-09-22")
    #expect(try folder.text("shop/assumptions.csv").contains("the day of the last order"))
    let fresh = try ProgramRun(
      ["init", "fresh", "--orders", "orders.txt", "--hubs", "hubs.csv", "--today", "2026-09-25"],
      folder: folder.path)
    #expect(fresh.messages.contains("planning_date: 2026-09-25"), "\(fresh.messages)")
  }

  @Test("at a terminal init asks one question at a time, a bad answer again, an empty one not")
  func questions() throws {
    let folder = try Self.folder()
    let answers = """
      Nowhere, Zzyzxville
      Harbour LA, 90731
      Maas, Rotterdam, NL

      tomorrow
      2026-09-24

      2026-09-30
      many
      250


      """
    let run = try TerminalRun(
      ["init", "shop", "--orders", "orders.txt"], answers: answers, folder: folder.path)
    #expect(run.status == 0, "\(run.screen)")
    #expect(run.screen.contains("Nowhere, Zzyzxville: expected such as"))
    #expect(run.screen.contains("tomorrow: expected a day such as 2026-09-28"))
    #expect(run.screen.contains("many: expected a whole number of at least 0"))
    #expect(run.screen.contains("shop: 51 regions, 2 hubs, 1 SKUs"))
    #expect(try Self.settings(in: folder)["planning_date"] as? String == "2026-09-24")
    let sku = try folder.text("shop/skus.csv").split(separator: "\n").last
    #expect(sku?.contains("2026-09-30") == true && sku?.contains("250") == true, "\(sku ?? "")")
    // What was answered by an empty line is an assumption, what was typed is not.
    let assumed = try folder.text("shop/assumptions.csv")
    #expect(assumed.contains("(origin)") && assumed.contains("(expected_units)"))
    #expect(!assumed.contains("planning_date") && !assumed.contains("available_units"))
  }

  @Test("at a terminal an import into no case asks for the warehouses; --no-questions does not")
  func importAsks() throws {
    let folder = try Self.folder()
    let arguments = ["import", "orders.txt", "--into", "shop", "--today", "2026-09-22"]
    let silent = try TerminalRun(arguments + ["--no-questions"], folder: folder.path)
    #expect(silent.status == 65 && !silent.screen.contains("A warehouse:"), "\(silent.screen)")
    let asked = try TerminalRun(
      arguments, answers: "Harbour LA, 90731\n\n", folder: folder.path)
    #expect(asked.status == 0, "\(asked.screen)")
    #expect(asked.screen.contains("A warehouse:") && asked.screen.contains("1 hubs"))
    #expect(asked.screen.contains("next: forestock plan shop"))
  }

  @Test(
    "a case without hubs, SKUs or regions is refused by plan in one line",
    arguments: ["hubs", "skus", "regions"])
  func oneLine(table: String) throws {
    let folder = try ScratchFolder()
    let copy = try folder.copyOfDemoCase()
    let path = "\(copy)/\(table).csv"
    let header = try String(contentsOfFile: path, encoding: .utf8).prefix { $0 != "\n" }
    try FileManager.default.removeItem(atPath: path)
    for content: String? in [nil, String(header) + "\n"] {
      if let content { try folder.write("case/\(table).csv", content) }
      let run = try ProgramRun(["plan", "case", "--out", "plan"], folder: folder.path)
      #expect(run.status == 65)
      #expect(run.messages.split(separator: "\n").count == 1, "\(run.messages)")
      #expect(run.messages.contains("case/\(table).csv"))
    }
  }
}
