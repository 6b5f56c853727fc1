import CaseFiles
import Foundation
import Tabular
import Testing

/// The reference page of the canonical tables says what their declarations say.
///
/// `FORESTOCK_REWRITE_DOCS=1 swift test --filter CaseTablesPageTests` rewrites the page.
@Suite struct CaseTablesPageTests {
  private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Notebooks-free-docs/case-tables.md")

  @Test("case-tables.md has a row for every declared column, with unit, range, default and meaning")
  func page() throws {
    let text = Self.generated
    if ProcessInfo.processInfo.environment["FORESTOCK_REWRITE_DOCS"] != nil {
      try Data(text.utf8).write(to: Self.page)
    }
    #expect(try String(contentsOf: Self.page, encoding: .utf8) == text)
  }

  @Test("column names are unique in a table, and each has a meaning")
  func declarations() {
    for table in CaseTable.allCases {
      let columns = table.columns.declarations
      #expect(Set(columns.map(\.name)).count == columns.count, "\(table)")
      #expect(columns.allSatisfy { !$0.meaning.isEmpty }, "\(table)")
    }
  }

  private static var generated: String {
    var text = """
      # Tables of a case

      Every column of the canonical tables, from their declarations in `Sources/CaseFiles/Tables`: the reader, its checks, the
      writer and this page all follow them. A test compares the page with the declarations;
      `FORESTOCK_REWRITE_DOCS=1 swift test --filter CaseTablesPageTests` rewrites it.

      Identifiers are text, compared byte for byte. Money is in the currency of `case.json`. `forestock schema TABLE` prints a
      table's columns as JSON Schema.

      A case plans with hubs (`hub` and a place), SKUs (`sku`, `release_date`, `price`, `available_units`) and regions
      (`region`). Every other column may be left out for its default. Where the last column says *assumed*, a default that
      was used is reported by the run, and named with its rows in `assumed` of `run.json`; a header that is a slip of the pen
      for such a column is refused. The default of a case is what its `assumptions.csv` says, else the one of this page.

      """
    for table in CaseTable.allCases {
      text += "\n## \(table.rawValue).csv\n\n\(table.meaning)"
      text += table.isRequired ? " Required.\n" : " May be left out.\n"
      text += rows(of: table.columns)
    }
    text += """

      ## assumptions.csv

      Values for cells that the other tables leave out, written by `forestock init`. May be left out.

      """
    return text + rows(of: AssumptionsTable.declared.columns)
  }

  private static func rows(of columns: ColumnList) -> String {
    var text = """

      | column | values | unit | empty cell | without the column | effect |
      | --- | --- | --- | --- | --- | --- |

      """
    for column in columns.declarations {
      let empty = column.empty ?? "refused"
      let missing = column.mayBeMissing ? column.withoutColumn ?? "as empty" : "refused"
      let isAssumed = column.assumption == .none ? "" : ", assumed"
      text += "| `\(column.name)` | \(column.content.expected) | \(column.unit ?? "") | \(empty) | "
      text += "\(missing == empty ? "same" : missing)\(isAssumed) | \(column.meaning) |\n"
    }
    return text
  }
}
