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

      Identifiers are text, compared byte for byte. Money is in the currency of `case.json`. A column whose cell may be empty
      must still be in the header unless it "may be missing".

      """
    for table in CaseTable.allCases {
      text += "\n## \(table.rawValue).csv\n\n\(table.meaning)"
      text += table.isRequired ? " Required.\n" : " May be left out.\n"
      text +=
        "\n| column | values | unit | empty cell | meaning |\n| --- | --- | --- | --- | --- |\n"
      for column in table.columns.declarations {
        let empty = column.empty ?? "refused"
        text += "| `\(column.name)`\(column.mayBeMissing ? ", may be missing" : "") | "
        text +=
          "\(column.content.expected) | \(column.unit ?? "") | \(empty) | \(column.meaning) |\n"
      }
    }
    return text
  }
}
