import Diagnostics
import Foundation
import Tabular

/// Brings files that users hold into the canonical tables of a case.
///
/// The case is replaced as a whole, in one step: a run that is killed leaves it as it was. Every
/// row that counts is kept in `imports/`, every row that does not in `rejects.csv`.
///
/// It is safe to run again after any failure: what the case has already is not counted again.
package enum Importer {
  /// Imports files into a case.
  ///
  /// - Parameters:
  ///   - files: paths; where two of them state the same thing, the later one counts.
  ///   - folder: the case.
  ///   - options: what the files leave open.
  ///   - importedAt: the time to record, as the caller writes it.
  ///   - progress: called now and then with bytes read and bytes in all.
  /// - Returns: the result for each file. A file that was imported before with the same options
  ///   changes nothing.
  /// - Throws: `invalid` where a file cannot be read, is not recognised or is damaged, with nothing
  ///   changed; `locked` while another run writes to the case; `inputOutput` where the system
  ///   refuses.
  /// - Complexity: linear in the files and in what was imported before; memory does not grow with
  ///   the files except by eight bytes for each order.
  package static func run(
    files: [String], into folder: String, options: ImportOptions, importedAt: String,
    progress: @escaping (Int, Int) -> Void = { _, _ in }
  ) throws(FileError) -> ImportReport {
    if FileKind(path: folder) == .missing {
      throw .invalid([
        Diagnostic(
          file: folder, expected: "a case folder with case.json; there is none",
          note: "with a list of warehouses (--hubs) import makes one, as init does")
      ])
    }
    try PseudonymTables.renew(folder: folder, keyFile: options.keyFile)
    var output = try OutputFolder(updating: folder, marker: "case.json")
    let context = try ImportContext(folder: output.path, options: options)
    var register = try ImportRegister(folder: output.path)
    let total = files.reduce(0) { $0 + fileSize($1) }
    var run = try ImportRun(
      context: context, place: output.place, progress: { progress($0, total) })
    // The last file first: what it states counts, and earlier files must not state it again.
    var reports: [ImportReport.File] = []
    var seen: Set<String> = []
    for path in files.reversed() {
      let digest = try FileDigest.sha256(path: path)
      let known =
        register.earlier(of: digest, signature: context.signature)
        ?? (seen.contains(digest) ? ("", 0, 0) : nil)
      if let known {
        reports.append(
          ImportReport.File(
            known: path, source: known.source, rows: known.rows, rowsUsed: known.rowsUsed))
        run.skip(bytes: fileSize(path))
        continue
      }
      seen.insert(digest)
      let number = register.number(for: digest)
      let report = try run.take(try ByteStream(path: path), number: number)
      register.add(
        report, number: number, digest: digest, signature: context.signature,
        importedAt: importedAt)
      reports.append(report)
    }
    reports.reverse()
    guard reports.contains(where: { !$0.wasKnown }) else {
      return ImportReport(files: reports, tables: [:])
    }
    let tables = try run.finish(output: output, redone: register.redone)
    try output.write("imports/files.csv", register.bytes)
    if let key = context.pseudonyms.made {
      try output.writePrivate(PseudonymKeeper.fileName, key.fileBytes)
    }
    try output.commit(replacing: run.replacedNames)
    return ImportReport(
      files: reports, tables: tables,
      proposals: run.hasProposals ? "\(output.path)/\(ProductProposals.fileName)" : nil)
  }

  /// Returns the bytes of a file for the progress; 0 where they cannot be told.
  private static func fileSize(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? Int) ?? 0
  }
}
