import Foundation
import Testing

/// A change that spoils one table of a case.
package struct CaseEdit: Sendable {
  /// Makes the change in the case's folder.
  package let apply: @Sendable (_ folder: String) throws -> Void

  /// Creates a change of the folder itself.
  package init(_ apply: @escaping @Sendable (_ folder: String) throws -> Void) {
    self.apply = apply
  }

  /// A change of a table's text.
  package static func edit(
    _ table: String, _ change: @escaping @Sendable (String) throws -> String
  ) -> CaseEdit {
    CaseEdit { folder in
      let path = "\(folder)/\(table)"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try change(text).write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  /// A row after the last one.
  package static func append(_ row: String, to table: String) -> CaseEdit {
    edit(table) { $0 + row + "\n" }
  }

  /// Another value in a column of the first row below the header.
  package static func replaceCell(_ table: String, _ column: String, with value: String) -> CaseEdit
  {
    edit(table) { text in
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let header = lines[0].split(separator: ",").map(String.init)
      let index = try #require(header.firstIndex(of: column))
      var cells = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      cells[index] = value
      lines[1] = cells.joined(separator: ",")
      return lines.joined(separator: "\n")
    }
  }
}
