import Diagnostics
import Tabular

/// Rows that were left out, with their reasons, as `rejects.csv`; and decisions that a person
/// should know of.
///
/// Cells are echoed only where they cannot be personal: SKUs, quantities, dates, statuses, names of
/// regions, the first characters of a postal code.
///
/// The table has columns `import,file,line,reason,field,value,units`. Values that cannot be echoed
/// are left empty.
final class RejectLog {
  /// `rejects.csv`, written row by row.
  private let file: OutputFile
  /// Rows and units of the current file by reason.
  ///
  /// They go into the report of the file.
  private(set) var counts: [String: (rows: Int, units: Int)] = [:]
  /// Decisions taken for the current file, with how often.
  private(set) var notes: [String: Int] = [:]
  /// Orders and units of the current file that no region was found for, by place.
  private(set) var unplaced: [ImportReport.Place: (orders: Int, units: Int)] = [:]
  /// Rows of the current file that wait for their day; `nil` where none does.
  private(set) var waiting: ImportReport.Waiting?
  /// `import,file,` of the current file's rows.
  private var prefix = ""

  /// Starts the table in a file of the case that is being written.
  init(_ file: OutputFile) throws(FileError) {
    self.file = file
    try file.append("import,file,line,reason,field,value,units\n")
  }

  /// Starts the counts of another file.
  ///
  /// - Parameters:
  ///   - importNumber: the file's number in the register of imports.
  ///   - fileName: name without folders.
  func begin(importNumber: Int, fileName: String) {
    prefix = "\(importNumber),\(TableWriter.encoded(fileName)),"
    counts = [:]
    notes = [:]
    unplaced = [:]
    waiting = nil
  }

  /// Lists the current row, or a part of it, under a reason; see `reject(line:reason:…)`.
  func reject(
    _ row: borrowing SourceTable, _ reason: String, field: String = "", value: String = "",
    units: Int = 0
  ) throws(FileError) {
    try reject(line: row.line, reason: reason, field: field, value: value, units: units)
  }

  /// Lists a row, or a part of it, under a reason.
  ///
  /// - Parameters:
  ///   - line: physical line.
  ///   - reason: the wording under which rows are counted; without details of the row.
  ///   - field: header of the cell at fault.
  ///   - value: text of that cell, if it cannot be personal.
  ///   - units: units left out; 0 where they are not known.
  func reject(
    line: Int, reason: String, field: String = "", value: String = "", units: Int = 0
  ) throws(FileError) {
    let count = counts[reason] ?? (0, 0)
    counts[reason] = (count.rows + 1, RejectLog.sum(count.units, units))
    let cells = [
      String(line), TableWriter.encoded(reason), TableWriter.encoded(field),
      TableWriter.encoded(Diagnostic.printable(value)), units == 0 ? "" : String(units),
    ]
    try file.append("\(prefix)\(cells.joined(separator: ","))\n")
  }

  /// Takes over the rows of earlier imports, except for files that are imported again.
  ///
  /// The bytes of a row are copied as they stand.
  ///
  /// - Complexity: O(bytes) of the earlier table.
  func takeOver(path: String, except redone: Set<Int>) throws(FileError) {
    guard FileKind(path: path) == .file else { return }
    var reader = try DelimitedReader(path: path)
    _ = try reader.next()
    while try reader.next() {
      if let number = Int(reader.text(0)), redone.contains(number) { continue }
      let last = reader.fieldCount - 1
      try file.append(reader.buffer[reader.rawStart(0)..<reader.rawEnd(last)])
      try file.append([0x0A])
    }
  }

  /// Counts units that are kept without a region.
  ///
  /// - Parameter isNewOrder: whether they are the first of their order.
  func keepUnplaced(_ place: ImportReport.Place, units: Int, isNewOrder: Bool) {
    let known = unplaced[place] ?? (0, 0)
    unplaced[place] = (known.orders + (isNewOrder ? 1 : 0), RejectLog.sum(known.units, units))
  }

  /// Counts units of a day after the planning date, which is written as an ISO day.
  func keepWaiting(units: Int, day: String) {
    var known = waiting ?? ImportReport.Waiting(rows: 0, units: 0, firstDay: day, lastDay: day)
    known.rows += 1
    known.units = RejectLog.sum(known.units, units)
    known.firstDay = min(known.firstDay, day)
    known.lastDay = max(known.lastDay, day)
    waiting = known
  }

  /// Adds counts of units; a sum beyond the largest number stays there.
  private static func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? .max : sum
  }

  /// Counts a decision.
  func note(_ text: String) { notes[text, default: 0] += 1 }

  /// Forces the file to disk.
  func close() throws(FileError) { try file.close() }
}
