import Diagnostics
import Foundation
import FulfilmentModel
import Tabular

/// Brings files that users hold into the canonical tables of a case.
///
/// The case is replaced as a whole, in one step: a run that is killed leaves it as it was. Every
/// row that counts is kept in `imports/`, every row that does not in `rejects.csv`.
package enum Importer {
  /// Imports files into a case.
  ///
  /// - Parameters:
  ///   - files: paths; where two of them state the same thing, the later one counts.
  ///   - folder: the case.
  ///   - options: what the files cannot say for themselves.
  ///   - importedAt: the time to record, as the caller writes it.
  ///   - progress: called now and then with bytes read and bytes in all.
  /// - Returns: what was done with each file. A file that was imported before with the same
  ///   options changes nothing.
  /// - Throws: `invalid` where a file cannot be read, is not recognised or is damaged, with nothing
  ///   changed; `locked` while another run writes to the case; `inputOutput` where the system
  ///   refuses.
  /// - Complexity: linear in the files and in what was imported before; memory does not grow with
  ///   the files but by eight bytes for each order.
  package static func run(
    files: [String], into folder: String, options: ImportOptions, importedAt: String,
    progress: @escaping (Int, Int) -> Void = { _, _ in }
  ) throws(FileError) -> ImportReport {
    if FileKind(path: folder) == .missing {
      throw .invalid([
        Diagnostic(file: folder, expected: "a case folder with case.json; there is none")
      ])
    }
    var output = try OutputFolder(path: folder, marker: "case.json")
    let report = try run(
      files, &output, options: options, importedAt: importedAt, progress: progress)
    return report
  }

  private static func run(
    _ files: [String], _ output: inout OutputFolder, options: ImportOptions, importedAt: String,
    progress: @escaping (Int, Int) -> Void
  ) throws(FileError) -> ImportReport {
    let context = try ImportContext(folder: output.path, options: options)
    var record = try ImportRecord(folder: output.path)
    let total = files.reduce(0) { $0 + fileSize($1) }
    var run = try ImportRun(
      context: context, place: output.place, progress: { progress($0, total) })
    // The last file first: what it states counts, and earlier files must not state it again.
    var reports: [ImportReport.File] = []
    var seen: Set<String> = []
    for path in files.reversed() {
      let digest = try FileDigest.sha256(path: path)
      if let known = record.known(digest, context.signature) ?? (seen.contains(digest) ? "" : nil) {
        reports.append(ImportReport.File(known: path, source: known))
        run.bytesBefore += fileSize(path)
        continue
      }
      seen.insert(digest)
      let number = record.number(for: digest)
      let report = try run.take(try ByteStream(path: path), number: number)
      record.add(
        number: number, report: report, digest: digest, signature: context.signature,
        importedAt: importedAt)
      reports.append(report)
    }
    reports.reverse()
    guard reports.contains(where: { !$0.wasKnown }) else {
      return ImportReport(files: reports, tables: [:])
    }
    let tables = try run.finish(output: output, redone: record.redone)
    try output.write("imports/files.csv", record.bytes)
    var written = Set(run.writtenNames + ["imports/files.csv", "rejects.csv"])
    for name in run.emptiedNames { written.insert(name) }
    try output.keepExisting(except: written)
    try output.commit()
    return ImportReport(files: reports, tables: tables)
  }

  private static func fileSize(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? Int) ?? 0
  }
}

extension ImportReport.File {
  fileprivate init(known path: String, source: String) {
    self.init(
      path: path, source: source, title: "", wasRecognised: false, wasKnown: true, rows: 0,
      rowsUsed: 0, rejects: [], notes: [:])
  }
}

/// The list of files that were imported: `imports/files.csv`.
struct ImportRecord {
  private struct Entry {
    var number: Int
    var cells: [String]
  }

  private static let columns = [
    "import", "source", "file", "sha256", "options", "imported_at", "rows", "rows_used",
    "rows_rejected",
  ]
  private var entries: [Entry] = []
  /// Numbers of files that are imported again, with other options.
  private(set) var redone: Set<Int> = []
  private var assigned: [String: Int] = [:]

  init(folder: String) throws(FileError) {
    let path = folder + "/imports/files.csv"
    guard FileKind(path: path) == .file else { return }
    for (line, cells) in try SmallTable.read(path, ImportRecord.columns.map { [$0] }) {
      guard let number = Int(cells[0]) else {
        throw .invalid([
          Diagnostic(
            file: path, line: line, column: "import", value: cells[0], expected: "a whole number")
        ])
      }
      entries.append(Entry(number: number, cells: cells))
    }
  }

  /// The source as which the same bytes were imported with the same options.
  func known(_ digest: String, _ signature: String) -> String? {
    entries.first { $0.cells[3] == digest && $0.cells[4] == signature }?.cells[1]
  }

  /// The number of a file: its earlier one, or the next.
  mutating func number(for digest: String) -> Int {
    if let earlier = entries.first(where: { $0.cells[3] == digest })?.number {
      redone.insert(earlier)
      return earlier
    }
    let taken = entries.map(\.number) + assigned.values
    let next = (taken.max() ?? 0) + 1
    assigned[digest] = next
    return next
  }

  mutating func add(
    number: Int, report: ImportReport.File, digest: String, signature: String, importedAt: String
  ) {
    entries.removeAll { $0.number == number }
    entries.append(
      Entry(
        number: number,
        cells: [
          String(number), report.source, (report.path as NSString).lastPathComponent, digest,
          signature, importedAt, String(report.rows), String(report.rowsUsed),
          String(report.rejects.reduce(0) { $0 + $1.rows }),
        ]))
  }

  var bytes: [UInt8] {
    var table = TableWriter(columns: ImportRecord.columns)
    for entry in entries.sorted(by: { $0.number < $1.number }) {
      table.append(entry.cells.map { .text($0) })
    }
    return table.bytes
  }
}
