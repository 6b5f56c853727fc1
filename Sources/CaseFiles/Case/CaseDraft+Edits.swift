import Diagnostics
import Tabular

/// Tables with cells that a plan asks "what if" of.
extension CaseDraft {
  /// Tables that may be edited: those whose rows have a key, with the number of columns it takes.
  package static let editable: [CaseTable: Int] = [.regions: 1, .hubs: 1, .skus: 1, .lanes: 2]

  /// Puts an edited copy of a table into memory, where an edit names it.
  ///
  /// Edits of an unknown table or column, and those that find no row, are errors.
  ///
  /// - Throws: `inputOutput` where the system refuses.
  mutating func takeEdits(of table: CaseTable) throws(FileError) {
    let edits = options.edits.filter { $0.table == table.rawValue }
    guard !edits.isEmpty else { return }
    guard let path = table.path(in: folder) else {
      refuse(edits[0], expected: "\(table.rawValue).csv in the case; there is none")
      return
    }
    let known = table.columns.declarations.map(\.name)
    let keys = known.prefix(CaseDraft.editable[table] ?? 0)
    var sound: [CellEdit] = []
    for edit in edits {
      guard known.contains(edit.column), !keys.contains(edit.column) else {
        let near = NearestName.of(edit.column, among: known)
        refuse(
          edit,
          expected: "a column of \(table.rawValue) that is not its key"
            + (near.map { "; did you mean \($0)?" } ?? ""))
        continue
      }
      guard edit.key.count == keys.count else {
        refuse(edit, expected: "a key of " + keys.joined(separator: " and "))
        continue
      }
      sound.append(edit)
    }
    do throws(FileError) {
      guard
        let edited = try CellEdit.apply(sound, toTable: path, columns: table.columns)
      else { return }
      for (edit, isFound) in zip(sound, edited.found) where !isFound {
        refuse(edit, expected: "a row of \(table.rawValue) with this key")
      }
      self.edited[table] = edited.bytes
    } catch {
      // Reading the table says what is wrong with it.
      guard case .invalid = error else { throw error }
    }
  }

  /// Adds an error for an edit.
  private mutating func refuse(_ edit: CellEdit, expected: String) {
    log.add(
      Diagnostic(
        file: "--set", column: "\(edit.table).\(edit.key.joined(separator: ":")).\(edit.column)",
        value: edit.value, expected: expected))
  }
}
