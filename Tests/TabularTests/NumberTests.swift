import Tabular
import Testing

/// Numbers as cells of a table, since how one reads depends on its file.
@Suite struct NumberTests {
  /// Returns the costs of a table's rows; `nil` for those that are refused.
  static func costs(_ cells: [String]) throws -> [Double?] {
    var columns = ColumnList()
    _ = columns.identifier("row")
    let cost = columns.real("cost")
    let text = "row;cost\n" + cells.enumerated().map { "r\($0);\($1)\n" }.joined()
    var row = try TableReader(
      reader: DelimitedReader(bytes: Array(text.utf8), name: "costs.csv"), columns: columns,
      options: ReadingOptions())
    var costs: [Double?] = []
    while try row.next() {
      let value = row[cost]
      costs.append(row.isSound ? value : nil)
    }
    return costs
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
