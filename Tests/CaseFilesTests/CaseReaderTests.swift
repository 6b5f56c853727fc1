import CaseFiles
import Foundation
import FulfilmentModel
import Tabular
import TestSupport
import Testing

@Suite struct CaseReaderTests {
  @Test("a sound case is read as it stands")
  func sound() throws {
    let folder = try ScratchFolder()
    try SmallCase.write(into: folder)
    let reading = try CaseReader.read(folder: folder.path)
    let planning = reading.planningCase
    #expect(reading.warnings.isEmpty)
    #expect(planning.planningDate == CalendarDate(iso: "2026-09-14"))
    #expect(planning.openPreOrders == .demand)
    #expect(planning.regions.map(\.id) == ["010", "020"])
    #expect(planning.hubs.map(\.name) == ["Berlin, Mitte", "Munich"])
    #expect(planning.hubs.map(\.throughputUnitsPerDay) == [20, nil])
    #expect(planning.skus.map(\.id) == ["12E05", "0017"])
    #expect(planning.skus.map(\.mintSupply) == [500, nil])
    #expect(planning.lanes.map(\.costPerUnit) == [4.5, 5.5, 4.5])
    #expect(planning.evidence.sales.map(\.quantity) == [3, 1])
    #expect(planning.evidence.socialSignals.map(\.isCensored) == [false, true])
    #expect(planning.evidence.tokenHoldings.map(\.region) == ["010", nil])
  }

  @Test("the complete case has every table, and nothing in it is doubted")
  func complete() throws {
    #expect(CompleteCase.tables == CaseTable.allCases.map(\.rawValue))
    let folder = try ScratchFolder()
    try CompleteCase.write(to: folder.path + "/case", status: "expected")
    #expect(try CaseReader.diagnostics(folder: folder.path + "/case").isEmpty)
  }

  /// One damage: the file, what is replaced, and where the fault must be named.
  struct Damage: CustomTestStringConvertible, Sendable {
    var file: String
    var old: String
    var new: String
    var line: Int?
    var column: String?
    var testDescription: String { "\(file): \(old) -> \(new)" }

    init(_ file: String, _ old: String, _ new: String, _ line: Int?, _ column: String?) {
      self.file = file
      self.old = old
      self.new = new
      self.line = line
      self.column = column
    }
  }

  static let damages: [Damage] = [
    Damage("demand_history.csv", ",3\n", ",-3\n", 2, "quantity"),
    Damage("demand_history.csv", ",3\n", ",1.5\n", 2, "quantity"),
    Damage("demand_history.csv", ",3\n", ",1e3\n", 2, "quantity"),
    Damage("demand_history.csv", ",3\n", ",NaN\n", 2, "quantity"),
    Damage("demand_history.csv", ",3\n", ",(4)\n", 2, "quantity"),
    Damage("demand_history.csv", ",3\n", ",\n", 2, "quantity"),
    Damage("demand_history.csv", ",3\n", ",\"1,234\"\n", 2, "quantity"),
    Damage("demand_history.csv", ",3\n", ",3,9\n", 2, nil),
    Damage("demand_history.csv", ",3\n", "\n", 2, nil),
    Damage("demand_history.csv", ",3\n", ",\"3\n", 2, nil),
    Damage("demand_history.csv", ",3\n", ",3\0\n", 2, nil),
    Damage("demand_history.csv", ",12E05,3", ",12e05,3", 2, "sku"),
    Damage("demand_history.csv", "2026-09-12", "2026-09-15", 2, "date"),
    Damage("demand_history.csv", "2026-09-12", "2026-02-30", 2, "date"),
    Damage("demand_history.csv", "date,", "day,", 1, "date"),
    Damage("demand_history.csv", "date,", "date,date,", 1, "date"),
    Damage("opening_stock.csv", "BER", "TXL", 2, "hub"),
    Damage("opening_stock.csv", "12E05", "17", 2, "sku"),
    Damage("lanes.csv", "MUC,020", "BER,020", 4, "hub"),
    Damage("lanes.csv", "BER,010", "BER,011", 2, "region"),
    Damage("lanes.csv", "4.5,1,10", "NaN,1,10", 2, "cost_per_unit"),
    Damage("lanes.csv", "4.5,1,10", "-1,1,10", 2, "cost_per_unit"),
    Damage("lanes.csv", "4.5,1,10", "inf,1,10", 2, "cost_per_unit"),
    Damage("lanes.csv", "4.5,1,10", "1e999,1,10", 2, "cost_per_unit"),
    Damage("lanes.csv", "5.5,2,500", "5.5,3,500", 3, "zone"),
    Damage("regions.csv", "52.5", "91", 2, "latitude"),
    Damage("regions.csv", "020,", "010,", 3, "region"),
    Damage("hubs.csv", "MUC", "BER", 3, "hub"),
    Damage("hubs.csv", "MUC", "RTM", 3, "hub"),
    Damage("hubs.csv", ",1.25,", ",NaN,", 2, "inbound_cost_per_unit"),
    Damage("skus.csv", "0017", "12E05", 3, "sku"),
    Damage("skus.csv", "0017", "\"1,20E+06\"", 3, "sku"),
    Damage("skus.csv", ",60,", ",600,", 2, "available_units"),
    Damage("parcel_rates.csv", "1,2,", "1,1,", 3, "weight_lb"),
    Damage("preorders.csv", "2026-09-20", "2026-09-01", 2, "due_at"),
    Damage("preorders.csv", "2026-09-10", "2026-09-16", 2, "ordered_at"),
    Damage("social_signals.csv", "2026-09-12", "2026-09-15", 2, "date"),
    Damage("token_holders.csv", "h2,", "h1,", 3, "holder"),
    Damage("token_holders.csv", "1.5", "-1.5", 3, "balance"),
    Damage("case.json", "\"2026-09-14\"", "\"14.9.2026\"", 2, "planning_date"),
    Damage("case.json", "7,", "0,", 3, "horizon_days"),
    Damage("case.json", "51.9", "151.9", 5, "latitude"),
    Damage("case.json", "{\n", "{{\n", nil, nil),
  ]

  @Test("each damage is named with its file, line and column", arguments: damages)
  func damaged(damage: Damage) throws {
    let folder = try ScratchFolder()
    try SmallCase.write(
      into: folder, replacing: SmallCase.changing(damage.file, damage.old, damage.new))
    let diagnostics = try CaseReader.diagnostics(folder: folder.path)
    #expect(
      diagnostics.contains {
        $0.severity == .error && $0.file == "\(folder.path)/\(damage.file)"
          && $0.line == damage.line && $0.column == damage.column
      }, "found: \(diagnostics)")
    #expect(throws: FileError.self) { try CaseReader.read(folder: folder.path) }
  }

  @Test("faults of all files are found at once")
  func allAtOnce() throws {
    let folder = try ScratchFolder()
    try SmallCase.write(
      into: folder,
      replacing: SmallCase.changing("regions.csv", "48.1", "x")
        .merging(SmallCase.changing("hubs.csv", "48.1", "y")) { $1 }
        .merging(SmallCase.changing("preorders.csv", ",2\n", ",-2\n")) { $1 }
        .merging(SmallCase.changing("case.json", "\"EUR\"", "\"euro\"")) { $1 })
    let diagnostics = try CaseReader.diagnostics(folder: folder.path)
    let names = diagnostics.map { (($0.file ?? "") as NSString).lastPathComponent }
    #expect(names == ["case.json", "regions.csv", "hubs.csv", "preorders.csv"])
  }

  @Test("a region no lane reaches is named on its own line")
  func unreached() throws {
    let folder = try ScratchFolder()
    let text = try #require(SmallCase.files["regions.csv"]) + "\n030,West,50.9,6.9,10,DE\n"
    try SmallCase.write(into: folder, replacing: ["regions.csv": text])
    let diagnostics = try CaseReader.diagnostics(folder: folder.path)
    #expect(diagnostics.map(\.line) == [4])
    #expect(diagnostics.map(\.value) == ["030"])
  }

  @Test("a missing, an empty, a header-only table and a folder in its place are faults")
  func tables() throws {
    for name in ["lanes.csv", "demand_history.csv", "regions.csv"] {
      for text in [String?.none, "", SmallCase.files[name]?.components(separatedBy: "\n")[0]] {
        let folder = try ScratchFolder()
        try SmallCase.write(into: folder, replacing: [name: text])
        let diagnostics = try CaseReader.diagnostics(folder: folder.path)
        // Lanes follow from places; a first drop has no sales, which is told.
        let faults = text == nil && name == "lanes.csv" ? 0 : 1
        let found = diagnostics.filter { $0.file?.hasSuffix(name) == true }
        #expect(found.count == faults, "\(name): \(diagnostics)")
        #expect(
          found.allSatisfy { ($0.severity == .warning) == (name == "demand_history.csv") })
      }
      let folder = try ScratchFolder()
      try SmallCase.write(into: folder, replacing: [name: String?.none])
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
      let diagnostics = try CaseReader.diagnostics(folder: folder.path)
      #expect(
        diagnostics.first { $0.file?.hasSuffix(name) == true }?.expected?.contains("folder") == true
      )
    }
  }

  @Test("stock over a hub's capacity warns and does not block")
  func overfull() throws {
    let folder = try ScratchFolder()
    try SmallCase.write(
      into: folder, replacing: SmallCase.changing("opening_stock.csv", ",10\n", ",101\n"))
    let reading = try CaseReader.read(folder: folder.path)
    #expect(reading.warnings.map(\.severity) == [.warning])
  }

  @Test("events and ad tests are read, and more clicks than impressions refused")
  func eventsAndAds() throws {
    let folder = try ScratchFolder()
    try SmallCase.write(
      into: folder,
      replacing: [
        "events.csv": """
        event,date,region,sku,going,checked_in
        launch,2026-09-13,010,0017,40,31
        party,2026-09-19,020,,12,0
        """,
        "ad_tests.csv": """
        platform,campaign,start,end,region,sku,spend,impressions,clicks,conversions
        meta,c1,2026-09-01,2026-09-03,010,0017,"1,250.50",900,12,1
        meta,c1,2026-09-01,2026-09-03,020,0017,3.5,10,12,13
        """,
      ])
    let diagnostics = try CaseReader.diagnostics(folder: folder.path)
      .filter { $0.severity == .error }
    #expect(diagnostics.map(\.column) == ["clicks", "conversions"])
    #expect(diagnostics.map(\.line) == [3, 3])
  }

  @Test("a file that a spreadsheet saved again reads the same")
  func respread() throws {
    let folder = try ScratchFolder()
    let text = """
      \u{FEFF}HUB;Region ;Transit_Days;cost_per_unit;zone;distance_km\r
      BER;'010;1;4,5;1;10\r
      BER;020;2;5,5;2;1.500,25\r
      MUC;020;1;4,5;1;12;;\r
      """
    try SmallCase.write(into: folder, replacing: ["lanes.csv": text])
    let planning = try CaseReader.read(folder: folder.path).planningCase
    #expect(planning.lanes.map(\.region) == ["010", "020", "020"])
    #expect(planning.lanes.map(\.costPerUnit) == [4.5, 5.5, 4.5])
    #expect(planning.lanes.map(\.distanceKm) == [10, 1500.25, 12])
  }

  @Test("day and month are put in order by the whole column, else by the caller")
  func dateOrder() throws {
    let folder = try ScratchFolder()
    func write(_ dates: [String]) throws {
      let rows = dates.map { "\($0),010,12E05,1\n" }.joined()
      try SmallCase.write(
        into: folder, replacing: ["demand_history.csv": "date,region,sku,quantity\n" + rows])
    }
    func days(_ order: DateOrder?) throws -> [String] {
      try CaseReader.read(folder: folder.path, options: ReadingOptions(dateOrder: order))
        .planningCase.evidence.sales.map(\.date.description)
    }
    try write(["03/04/2026", "26/06/2026"])
    #expect(try days(nil) == ["2026-04-03", "2026-06-26"])
    try write(["03/04/2026", "05/06/2026"])
    let diagnostics = try CaseReader.diagnostics(folder: folder.path)
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.expected?.contains("--date-order") == true)
    #expect(try days(.dayMonthYear) == ["2026-04-03", "2026-06-05"])
    #expect(try days(.monthDayYear) == ["2026-03-04", "2026-05-06"])
    try write(["13/04/2026", "04/13/2026"])
    #expect(try CaseReader.diagnostics(folder: folder.path).count == 2)
  }

  @Test(
    "the real cases have no error",
    .enabled(if: ReferenceData.isAvailable),
    arguments: ["states-2018-06-20", "states-2018-10-01", "zip3-2018-06-20", "zip3-2018-10-01"])
  func real(name: String) throws {
    let path = ReferenceData.path("cases/us-\(name)")
    let planning = try CaseReader.read(folder: path).planningCase
    #expect(planning.regions.count == (name.hasPrefix("zip3") ? 888 : 51))
    #expect(planning.lanes.count == (name.hasPrefix("zip3") ? 10_058 : 298))
    #expect(try CaseReader.diagnostics(folder: path).allSatisfy { $0.severity == .warning })
  }

  @Test(
    "each broken sample in a table's place is refused by name",
    .enabled(if: ReferenceData.isAvailable))
  func broken() throws {
    let samples = ReferenceData.path("../formats/samples/broken")
    for name in try FileManager.default.contentsOfDirectory(atPath: samples).sorted() {
      for table in ["demand_history.csv", "opening_stock.csv", "lanes.csv"] {
        let folder = try ScratchFolder()
        try SmallCase.write(into: folder, replacing: [table: String?.none])
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(samples)/\(name)"))
        try folder.write(table, bytes: [UInt8](bytes))
        let diagnostics = try CaseReader.diagnostics(folder: folder.path)
        // Evidence of no bytes is doubted rather than refused: a first drop has none.
        if bytes.isEmpty, table != "lanes.csv" {
          #expect(diagnostics.contains { $0.kind == .emptyTable })
          continue
        }
        #expect(
          diagnostics.contains {
            $0.severity == .error && $0.file?.hasSuffix(table) == true && $0.line != nil
          },
          "\(name)")
      }
    }
  }
}
