import Diagnostics
import Foundation
import FulfilmentModel
import Tabular

/// The case's own values for cells that its tables leave out.
extension CaseDraft {
  /// Reads `assumptions.csv`, where it is there.
  ///
  /// Each row must name a table and a column other than one of texts, and a value that the column can
  /// have. A column that must be there may then have empty cells.
  /// Rows whose column is `(table)` or `(case)` tell people of a decision that no cell holds.
  ///
  /// - Throws: `inputOutput` where the system refuses.
  mutating func readAssumptions() throws(FileError) {
    let path = folder + "/assumptions.csv"
    guard FileKind(path: path) != .missing else { return }
    files.append(path)
    let (column, columns) = AssumptionsTable.declared
    do throws(FileError) {
      var row = try TableReader(path: path, columns: columns)
      while try row.next() {
        let (name, target) = (row[column.table], row[column.column])
        let (key, value) = (row[column.key], row[column.value])
        guard row.isSound, !target.hasPrefix("(") else { continue }
        guard let table = CaseTable(rawValue: name) else {
          let near = NearestName.of(name, among: CaseTable.allCases.map(\.rawValue))
          row.refuse(
            column.table, name,
            expected: "a table of the case" + (near.map { "; did you mean \($0)?" } ?? ""))
          continue
        }
        let known = table.columns.declarations.filter { $0.content != .text }
        guard let declared = known.first(where: { $0.name == target }) else {
          let near = NearestName.of(target, among: known.map(\.name))
          row.refuse(
            column.column, target,
            expected: "a column of \(name).csv"
              + (near.map { "; did you mean \($0)?" } ?? ""))
          continue
        }
        guard declared.content.accepts(value) else {
          row.refuse(column.value, value, expected: declared.content.expected)
          continue
        }
        assumptions[table, default: AssumedValues()].set(value, column: target, key: key)
      }
      row.log.diagnostics.forEach { log.add($0) }
    } catch {
      guard case .invalid(let diagnostics) = error else { throw error }
      diagnostics.forEach { log.add($0) }
    }
  }
}
