/// Markdown tables of reports, laid out for a person who reads them at a terminal.
///
/// In a pipe they stay Markdown, which documents and issues take as it is.
enum AlignedTables {
  /// Returns a text with each of its tables in columns of equal width, numbers to the right.
  static func of(_ text: String) -> String {
    var result: [String] = []
    var table: [[String]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let cells = cells(of: line) {
        table.append(cells)
      } else {
        result += columns(of: table) + [line]
        table = []
      }
    }
    return (result + columns(of: table)).joined(separator: "\n")
  }

  /// Returns the cells of a row such as `| a | b |`; `nil` for any other line.
  private static func cells(of line: String) -> [String]? {
    guard line.hasPrefix("| "), line.hasSuffix(" |") else { return nil }
    return line.dropFirst(2).dropLast(2).split(separator: " | ", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// Returns the lines of a table: heading, rule, rows.
  private static func columns(of table: [[String]]) -> [String] {
    guard let heading = table.first else { return [] }
    let rows = table.dropFirst().filter { !$0.allSatisfy { $0 == "---" } }
    let widths = heading.indices.map { column in
      ([heading] + rows).map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    let isNumeric = heading.indices.map { column in
      rows.allSatisfy { $0.indices.contains(column) && startsWithNumber($0[column]) }
    }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, zip(widths, isNumeric)).map { cell, layout in
        let blanks = String(repeating: " ", count: max(0, layout.0 - cell.count))
        return layout.1 ? blanks + cell : cell + blanks
      }
      let text = padded.joined(separator: "  ")
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return [Style.heading(line(heading)), rule] + rows.map(line)
  }

  /// Returns whether a cell is a number, with or without a unit behind it.
  private static func startsWithNumber(_ cell: String) -> Bool {
    cell.split(separator: " ").first.map { Double($0) != nil } ?? true
  }
}
