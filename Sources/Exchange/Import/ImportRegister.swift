import Diagnostics
import Foundation
import Tabular

/// The register of imported files: `imports/files.csv`, a row for each.
///
/// Its column `format_version` holds for all import ledgers beside it.
///
/// A file is known by its bytes, not by its name: a renamed copy is the same import. The same bytes
/// with other options keep their number and are read again.
struct ImportRegister {
  /// `sha256` is the file's digest, `options` the signature of `ImportContext`, `imported_at` the
  /// caller's text.
  private static let columns = [
    "import", "source", "file", "sha256", "options", "imported_at", "rows", "rows_used",
    "rows_rejected", "format_version",
  ]

  /// A registered file; texts are as the register has them.
  private struct Entry {
    /// From 1; the column `import` of ledgers and rejects refers to it.
    var number: Int
    var source: String
    /// Name without folders, for people only.
    var file: String
    /// 64 hexadecimal digits.
    var sha256: String
    /// Signature of the options and of the case, as in `ImportContext`.
    var signature: String
    var importedAt: String
    /// Counts of the report, as digits. Used and rejected rows need not add up to all rows, since a
    /// row can be rejected in part.
    var rows: String
    var rowsUsed: String
    var rowsRejected: String
  }

  /// Registered files, in the order of the register, new ones at the end.
  private var entries: [Entry] = []
  /// Numbers of files that are imported again, with other options.
  ///
  /// Their earlier rejects give way to those of this run.
  private(set) var redone: Set<Int> = []
  /// Numbers given to files of this run.
  ///
  /// Keys are digests; they keep two new files from having one number.
  private var assigned: [String: Int] = [:]

  /// Reads a case's register; one that is not there is empty.
  ///
  /// - Throws: `invalid` where it is damaged or of a newer format.
  init(folder: String) throws(FileError) {
    let path = folder + "/imports/files.csv"
    guard FileKind(path: path) == .file else { return }
    let required = ImportRegister.columns.dropLast().map { [$0] }
    for row in try LookupTable.rows(
      ofFile: path, columns: required, optional: ["format_version"])
    {
      let (line, cells) = (row.line, row.cells)
      if !cells[9].isEmpty,
        let fault = FormatVersion.fault(
          in: cells[9], of: "register of imports", file: path, line: line)
      {
        throw .invalid([fault])
      }
      guard let number = Int(cells[0]) else {
        throw .invalid([
          Diagnostic(
            file: path, line: line, column: "import", value: cells[0], expected: "a whole number")
        ])
      }
      entries.append(
        Entry(
          number: number, source: cells[1], file: cells[2], sha256: cells[3], signature: cells[4],
          importedAt: cells[5], rows: cells[6], rowsUsed: cells[7], rowsRejected: cells[8]))
    }
  }

  /// Returns the source as which the same bytes were imported with the same options, with the
  /// file's rows and those that were used; `nil` where they were not.
  func earlier(
    of digest: String, signature: String
  ) -> (source: String, rows: Int, rowsUsed: Int)? {
    entries.first { $0.sha256 == digest && $0.signature == signature }.map {
      ($0.source, Int($0.rows) ?? 0, Int($0.rowsUsed) ?? 0)
    }
  }

  /// Returns the number of a file: its earlier one, or the next.
  ///
  /// Numbers start at 1 and are never used for another file while their row stands.
  mutating func number(for digest: String) -> Int {
    if let earlier = entries.first(where: { $0.sha256 == digest })?.number {
      redone.insert(earlier)
      return earlier
    }
    let taken = entries.map(\.number) + assigned.values
    let next = (taken.max() ?? 0) + 1
    assigned[digest] = next
    return next
  }

  /// Registers a file under a number, in place of what stood there.
  mutating func add(
    _ report: ImportReport.File, number: Int, digest: String, signature: String, importedAt: String
  ) {
    entries.removeAll { $0.number == number }
    entries.append(
      Entry(
        number: number, source: report.source,
        file: (report.path as NSString).lastPathComponent, sha256: digest,
        signature: signature, importedAt: importedAt, rows: String(report.rows),
        rowsUsed: String(report.rowsUsed),
        rowsRejected: String(report.rejects.reduce(0) { $0 + $1.rows })))
  }

  /// The register as a file, by rising number.
  ///
  /// Every row has the current format version.
  var bytes: [UInt8] {
    var table = TableWriter(columns: ImportRegister.columns)
    for entry in entries.sorted(by: { $0.number < $1.number }) {
      table.append([
        .whole(entry.number), .text(entry.source), .text(entry.file), .text(entry.sha256),
        .text(entry.signature), .text(entry.importedAt), .text(entry.rows), .text(entry.rowsUsed),
        .text(entry.rowsRejected), .whole(FormatVersion.current),
      ])
    }
    return table.bytes
  }
}
