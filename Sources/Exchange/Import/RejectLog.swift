import Diagnostics
import Tabular

/// Every row that was not used, with its reason; and decisions a person should know of.
///
/// Cells are echoed only where they cannot be personal: SKUs, quantities, dates, statuses, names
/// of regions, the first characters of a postal code.
struct RejectLog {
  /// Rows and units under one reason.
  struct Count: Equatable {
    var rows = 0
    var units = 0
  }

  private let file: OutputFile
  private(set) var counts: [String: Count] = [:]
  private(set) var notes: [String: Int] = [:]
  private var importNumber = 0
  private var fileName: [UInt8] = []

  init(_ file: OutputFile) throws(FileError) {
    self.file = file
    try file.append(Array("import,file,line,reason,field,value,units\n".utf8))
  }

  /// Starts the counts of another file.
  mutating func begin(importNumber: Int, fileName: String) {
    self.importNumber = importNumber
    self.fileName = Array(TableWriter.encoded(fileName).utf8)
    counts = [:]
    notes = [:]
  }

  mutating func reject(
    line: Int, reason: String, field: String = "", value: String = "", units: Int = 0
  ) throws(FileError) {
    // Details differ from row to row; the count goes under the reason without them.
    counts[reason, default: Count()].rows += 1
    counts[reason, default: Count()].units += units
    let cells = [
      String(line), TableWriter.encoded(reason), TableWriter.encoded(field),
      TableWriter.encoded(Diagnostic.printable(value)), units == 0 ? "" : String(units),
    ]
    try file.append(Array("\(importNumber),".utf8))
    try file.append(fileName)
    try file.append(Array(",\(cells.joined(separator: ","))\n".utf8))
  }

  /// Keeps a row of an earlier import.
  mutating func keep(_ bytes: ArraySlice<UInt8>) throws(FileError) {
    try file.append(bytes)
    try file.append([0x0A])
  }

  mutating func note(_ text: String) { notes[text, default: 0] += 1 }

  func close() throws(FileError) { try file.close() }
}
