import CaseFiles
import Tabular
import TestSupport
import Testing

/// Numbers as cells of a lanes table, since how one reads depends on its file.
@Suite struct NumberTests {
  static func costs(_ cells: [String]) throws -> [Double?] {
    let folder = try ScratchFolder()
    var text = "hub;region;transit_days;cost_per_unit;zone;distance_km\n"
    for (index, cell) in cells.enumerated() { text += "BER;r\(index);1;\(cell);1;1\n" }
    let regions = cells.indices.map { "r\($0),,1,1,,\n" }.joined()
    try SmallCase.write(
      into: folder,
      replacing: [
        "lanes.csv": text,
        "regions.csv": "region,name,latitude,longitude,population,state\n" + regions,
        "demand_history.csv": "date,region,sku,quantity\n2026-09-12,r0,12E05,3\n",
        "preorders.csv": String?.none, "token_holders.csv": String?.none,
        "social_signals.csv": String?.none,
      ])
    do {
      return try CaseReader.read(folder: folder.path).planningCase.lanes.map(\.costPerUnit)
    } catch {
      guard case .invalid(let diagnostics) = error else { throw error }
      let bad = Set(diagnostics.compactMap(\.line))
      return cells.indices.map { bad.contains($0 + 2) ? nil : 0 }
    }
  }

  @Test(
    "one decimal mark holds for the whole file",
    arguments: [
      (["1,234", "0,5"], [1.234, 0.5]), (["1,234", "0.5"], [1234, 0.5]),
      (["1.234", "0,5"], [1234, 0.5]), (["1.234"], [1.234]),
      (["1 234,50", "2"], [1234.5, 2]), (["1'234.50", "2\u{202F}000.1"], [1234.5, 2000.1]),
      (["1,234,567", "$ 3"], [1_234_567, 3]), (["€1.234,5", "3,10 EUR"], [1234.5, 3.1]),
      (["'7.5", "US$2.00", "USD 3"], [7.5, 2, 3]), (["1e-3", "2.5E2"], [0.001, 250]),
      (["+3", " 4 "], [3, 4]), (["1.0000000000000002"], [1.0000000000000002]),
    ])
  func marks(cells: [String], expected: [Double]) throws {
    #expect(try Self.costs(cells) == expected)
  }

  @Test(
    "what does not read one way is refused",
    arguments: [
      "1,234", "1,23,4", "--", "n/a", "", "nan", "infinity", "0x10", "1e", "12abc", "(4)", "-4",
      "10%", "1..2", "1.2.3,4,5", "4,5.6,7", "$", "'", "١٢",
    ])
  func refused(cell: String) throws { #expect(try Self.costs([cell]) == [nil]) }
}
