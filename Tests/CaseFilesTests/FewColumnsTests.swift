import CaseFiles
import Foundation
import FulfilmentModel
import Statistics
import Tabular
import TestSupport
import Testing

/// A case with few columns is read with the declared defaults, and says which it used.
@Suite struct FewColumnsTests {
  private static let few: [String: String] = [
    "case.json": """
    {"planning_date": "2026-09-14", "horizon_days": 14,
     "origin": {"id": "HOME", "latitude": 40.7, "longitude": -74}}
    """,
    "regions.csv": "region\nUS-CA\nUS-NY\nGB\n",
    "hubs.csv": "hub,postal_code,city,country\nWEST,90731,,\nSEA,,Rotterdam,NL\n",
    "skus.csv": "sku,release_date,price,available_units\nTEE,2026-09-20,30,400\n",
  ]

  private static func folder(replacing: [String: String] = [:]) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for (name, text) in few.merging(replacing, uniquingKeysWith: { $1 }) {
      try folder.write(name, text)
    }
    return folder
  }

  private static func faults(_ replacing: [String: String]) throws -> [String] {
    let folder = try folder(replacing: replacing)
    // That optional tables are missing is told elsewhere.
    return try CaseReader.diagnostics(folder: folder.path).filter { $0.kind != .missingTable }
      .map { $0.description.replacing(folder.path + "/", with: "") }
  }

  @Test("a case of ids, places, prices, units and dates is whole, and every default is counted")
  func few() throws {
    let folder = try Self.folder()
    let reading = try CaseReader.read(folder: folder.path)
    let planning = reading.planningCase
    #expect(planning.lanes.count == 6)
    #expect(planning.lanes.first { $0.hub == "WEST" && $0.region == "US-CA" }?.zone == nil)
    #expect(planning.lanes.first { $0.hub == "WEST" && $0.region == "US-NY" }?.transitDays == 5)
    #expect(planning.hubs.allSatisfy { $0.capacityUnits == 400 })
    #expect(abs(planning.hubs[1].latitude - 51.92) < 0.1)
    #expect(planning.skus[0].stockoutPenalty == 18)
    #expect((planning.regions[2].population ?? 0) > 5e7)
    let assumed = Set(reading.assumed.map { "\($0.table).\($0.column)" })
    #expect(
      assumed.isSuperset(of: [
        "hubs.capacity_units", "hubs.fixed_cost", "skus.unit_cost", "regions.population",
        "lanes.(table)",
      ]))
    #expect(reading.assumed.first { $0.column == "fixed_cost" }?.rows == 2)
  }

  @Test("a case that states every column assumes nothing")
  func whole() throws {
    let folder = try ScratchFolder()
    try SmallCase.write(into: folder)
    #expect(try CaseReader.read(folder: folder.path).assumed.isEmpty)
  }

  @Test("columns that must be there are one fault a table, with the nearest name")
  func required() throws {
    let faults = try Self.faults([
      "skus.csv": "sku_id,release,price,available\nTEE,2026-09-20,30,400\n"
    ])
    #expect(faults.count == 1, "\(faults)")
    #expect(faults.first?.contains("sku, release_date, available_units") == true)
    #expect(faults.first?.contains("sku_id: did you mean sku?") == true)
  }

  @Test("a misspelt limit is refused rather than taken for none")
  func misspelt() throws {
    let faults = try Self.faults([
      "hubs.csv": "hub,postal_code,throughput_unit_per_day\nWEST,90731,20\n"
    ])
    #expect(faults.count == 1)
    #expect(faults.first?.contains("did you mean throughput_units_per_day?") == true)
  }

  @Test("columns that no table has are one warning")
  func unknown() throws {
    let faults = try Self.faults([
      "hubs.csv": "hub,postal_code,manager,phone\nWEST,90731,x,y\n"
    ])
    #expect(faults.count == 1)
    #expect(faults.first?.contains("warning: manager, phone") == true)
  }

  @Test("a hub or a region of no known place is refused by name where lanes would need it")
  func unplaced() throws {
    let faults = try Self.faults(["regions.csv": "region\nUS-CA\nNorth\n"])
    #expect(faults.count == 1 && faults[0].contains("\"North\""), "\(faults)")
  }

  @Test("hubs without a place are one fault with their number, with lanes of no distance too")
  func unplacedHubs() throws {
    let hubs = "hub\nA\nB\nC\n"
    let alone = try Self.faults(["hubs.csv": hubs])
    #expect(alone.count == 1 && alone[0].contains("so for 3 rows"), "\(alone)")
    let lanes = "hub,region\nA,US-CA\nB,US-NY\n"
    let both = try Self.faults(["hubs.csv": hubs, "lanes.csv": lanes])
    #expect(
      both.contains { $0.hasPrefix("lanes.csv:2") && $0.contains("so for 2 rows") }, "\(both)")
    #expect(both.count { $0.contains("a distance_km") } == 1)
  }

  @Test(
    "an empty table of hubs, SKUs or regions is one fault, not one for each row that names them",
    arguments: ["hubs.csv", "skus.csv", "regions.csv"])
  func emptyTable(name: String) throws {
    let header = Self.few[name]?.split(separator: "\n").first.map(String.init) ?? ""
    let faults = try Self.faults([
      name: header + "\n", "lanes.csv": "hub,region\nWEST,US-CA\nWEST,US-NY\nSEA,GB\n",
      "preorders.csv":
        "ordered_at,due_at,region,sku,quantity\n2026-09-10,2026-09-20,US-CA,TEE,2\n",
    ])
    #expect(faults.count { !$0.contains("warning") } == 1, "\(faults)")
    #expect(faults.contains { $0.hasPrefix(name) && $0.contains("at least one row") })
  }

  @Test("signals of groups that regions.csv leaves out are not used, with one warning, not refused")
  func signalsOfGroups() throws {
    let signals =
      "date,region,channel,metric,value\n2026-09-12,US-CA,a,b,7\n"
      + ["West", "East", "United States"].map { "2026-09-12,\($0),a,b,5\n" }.joined()
    let folder = try Self.folder(replacing: ["social_signals.csv": signals])
    let reading = try CaseReader.read(folder: folder.path)
    #expect(
      reading.planningCase.evidence.socialSignals.map(\.region) == ["US-CA", "United States"])
    let warnings = reading.warnings.filter { $0.description.contains("2 rows of 2 such places") }
    #expect(warnings.count == 1, "\(reading.warnings)")
    // With groups in the table a second unknown name is a slip.
    let grouped = try Self.faults([
      "social_signals.csv": signals, "regions.csv": "region,state\nUS-CA,Pacific\nUS-NY,\nGB,\n",
    ])
    #expect(grouped.contains { $0.contains("one name for the nation") }, "\(grouped)")
  }

  @Test("assumptions.csv stands in for empty and missing cells, and gives way to filled ones")
  func assumptions() throws {
    let folder = try Self.folder(replacing: [
      "hubs.csv": "hub,postal_code,capacity_units\nWEST,90731,\nEAST,07114,90\n",
      "assumptions.csv": """
      table,column,key,value,why,how_to_change
      hubs,capacity_units,*,250,a guess,fill the cell
      hubs,fixed_cost,EAST,12.5,the contract,
      skus,unit_cost,*,11,,

      """,
    ])
    let reading = try CaseReader.read(folder: folder.path)
    #expect(reading.planningCase.hubs.map(\.capacityUnits) == [250, 90])
    #expect(reading.planningCase.hubs.map(\.fixedCost) == [0, 12.5])
    #expect(reading.planningCase.skus[0].unitCost == 11)
    #expect(reading.assumed.contains { $0.column == "capacity_units" && $0.value == "250" })
    #expect(reading.inputs.contains { $0.file == "assumptions.csv" })
  }

  @Test(
    "an assumption of no column, of no table or with no value of the column is refused",
    arguments: ["hubs,capacity,*,5", "hub,capacity_units,*,5", "hubs,capacity_units,*,many"])
  func faultyAssumption(row: String) throws {
    let faults = try Self.faults(["assumptions.csv": "table,column,key,value\n\(row)\n"])
    #expect(faults.count == 1 && faults[0].hasPrefix("assumptions.csv:2"), "\(faults)")
  }

  @Test("whatever optional columns are left out, the case is read", arguments: PropertyCase.all(60))
  func subsets(_ drawn: PropertyCase) throws {
    var random = drawn.random
    let kept: [CaseTable: Set<String>] = [
      .regions: ["region", "latitude", "longitude"], .hubs: ["hub", "latitude", "longitude"],
      .skus: ["sku", "release_date", "price", "available_units"],
    ]
    var files: [String: String?] = [:]
    for table in CaseTable.allCases {
      let name = table.rawValue + ".csv"
      guard let text = SmallCase.files[name] else { continue }
      if !table.isRequired, random.uniform() < 0.2 {
        files[name] = .some(nil)
        continue
      }
      let rows = text.split(separator: "\n").map { line in Self.cells(String(line)) }
      let optional = Set(table.columns.declarations.filter(\.mayBeMissing).map(\.name))
      let columns = rows[0].indices.filter {
        !optional.contains(rows[0][$0]) || kept[table]?.contains(rows[0][$0]) == true
          || random.uniform() < 0.5
      }
      files[name] =
        rows.map { row in columns.map { row[$0] }.joined(separator: ",") }
        .joined(separator: "\n") + "\n"
    }
    let folder = try ScratchFolder()
    try SmallCase.write(into: folder, replacing: files)
    let reading = try CaseReader.read(folder: folder.path)
    #expect(reading.planningCase.hubs.count == 2)
  }

  /// Splits a line at commas outside quotes.
  private static func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
