import Diagnostics
import Tabular

/// The rows that a case has imported for one canonical table: `imports/TABLE.csv`.
///
/// Columns are `group,item,import,line` and those of the table, measures last. A group is the thing
/// that one export states as a whole: an order, one wallet's holding, one day of a series. When a
/// group comes again, all its earlier rows give way. So importing a file twice, or a file that
/// overlaps an earlier one, counts nothing twice, and each canonical row can be traced to its
/// source lines.
///
/// A class, because the assemblers of several files share one ledger.
final class ImportLedger {
  /// The canonical table that the ledger feeds.
  let table: LedgerTable
  /// The new ledger, written row by row while files are read.
  private let file: OutputFile
  /// Number of the file that is being read, for the column `import`.
  var importNumber = 0
  /// Groups of this run, with the number of the file that stated them.
  private var groups = KeyTable()
  /// Sums of what the ledger holds after this run.
  private(set) var current: LedgerSums
  /// Sums of what it held before.
  private(set) var former: LedgerSums
  /// Buffer of the row that is being written, kept to avoid an allocation for each.
  private var row: [UInt8] = []

  /// Starts the ledger of this run and writes its header.
  ///
  /// - Throws: `inputOutput` where the system refuses.
  init(table: LedgerTable, file: OutputFile) throws(FileError) {
    self.table = table
    self.file = file
    current = LedgerSums(measureCount: table.measureCount)
    former = LedgerSums(measureCount: table.measureCount)
    let header = ["group", "item", "import", "line"] + table.columns
    try file.append(header.joined(separator: ",") + "\n")
  }

  /// Whether a group was stated before in this run, and by which file.
  enum GroupState {
    /// Not stated before in this run.
    case new
    /// Stated before by the file that is being read.
    case sameFile
    /// Stated by another file, which stood later on the command line and therefore counts.
    case laterFile
  }

  /// Announces a group. Files are read from the last to the first, so that the last one counts.
  ///
  /// - Complexity: O(1) on average; a key for each group stays in memory, whatever its rows.
  func begin(group: ByteKey) -> GroupState {
    let (number, isNew) = groups.insert(importNumber, for: group)
    if isNew { return .new }
    return number == importNumber ? .sameFile : .laterFile
  }

  /// Returns whether a group was announced in this run.
  func hasBegun(group: ByteKey) -> Bool { groups.value(of: group) != nil }

  /// Returns whether the reader's row is a receipt of a hub and SKU whose stock this run states.
  private func isOutdatedReceipt(_ reader: borrowing DelimitedReader) -> Bool {
    table == .openingStock && reader.text(0).hasPrefix(LedgerTable.receiptPrefix)
      && hasBegun(group: ByteKey("\(reader.text(4)) \(reader.text(5))"))
  }

  /// Adds a row of a group that was announced.
  ///
  /// - Parameters:
  ///   - group: the encoded cell that names the group.
  ///   - item: position of the row in its group, from 1.
  ///   - line: physical line in the source.
  ///   - key: the table's key cells, encoded, with commas between.
  ///   - measures: the table's measures, encoded, with commas between.
  /// - Throws: `inputOutput` where the disk is full or refuses.
  func add(
    group: [UInt8], item: Int, line: Int, key: [UInt8], measures: [UInt8]
  ) throws(FileError) {
    row.removeAll(keepingCapacity: true)
    row += group
    row.append(0x2C)
    row.appendDecimal(item)
    row.append(0x2C)
    row.appendDecimal(importNumber)
    row.append(0x2C)
    row.appendDecimal(line)
    row.append(0x2C)
    let start = row.count
    row += key
    let end = row.count
    row.append(0x2C)
    row += measures
    current.add(row, key: start..<end, measures: end + 1..<row.count)
    row.append(0x0A)
    try file.append(row)
  }

  /// Adds a group of a single row, given as texts.
  func add(
    group: String, line: Int, key: [String], measures: [String]
  ) throws(FileError) {
    try add(
      group: Array(TableWriter.encoded(group).utf8), item: 1, line: line,
      key: Array(key.map(TableWriter.encoded).joined(separator: ",").utf8),
      measures: Array(measures.joined(separator: ",").utf8))
  }

  /// Takes over what earlier runs left, except for groups that came again in this run.
  ///
  /// Called after the last file, once all groups of this run are known.
  ///
  /// - Throws: `invalid` where a row has another number of fields, `inputOutput` where the system
  ///   refuses.
  /// - Complexity: O(bytes) of the earlier ledger.
  func takeOver(path: String) throws(FileError) {
    guard FileKind(path: path) == .file else { return }
    var reader = try DelimitedReader(path: path)
    _ = try reader.next()
    let late = table.lateKeyColumn
    let lacksLate = late != nil && !(0..<reader.fieldCount).contains { reader.text($0) == late }
    let width = 4 + table.columns.count - (lacksLate ? 1 : 0)
    while try reader.next() {
      guard reader.problem == nil, reader.fieldCount == width else {
        if reader.isBlank { continue }
        throw .invalid([
          Diagnostic(
            file: path, line: reader.line, expected: "\(width) fields",
            note: "the import ledger was edited or damaged; restore it, or delete imports/ and "
              + "import all files again")
        ])
      }
      let start = reader.rawStart(4)
      let end = reader.rawEnd(width - 1 - table.measureCount)
      let last = reader.rawEnd(width - 1)
      let isReplaced = hasBegun(group: reader.key(of: 0)) || isOutdatedReceipt(reader)
      guard !lacksLate else {
        // The column stands last in the key, and is empty.
        let head = reader.buffer[reader.rawStart(0)..<end] + [0x2C]
        let row = Array(head + reader.buffer[end..<last])
        let key = start - reader.rawStart(0)..<head.count
        former.add(row, key: key, measures: key.upperBound + 1..<row.count)
        if isReplaced { continue }
        current.add(row, key: key, measures: key.upperBound + 1..<row.count)
        try file.append(row + [0x0A])
        continue
      }
      former.add(reader.buffer, key: start..<end, measures: end + 1..<last)
      if isReplaced { continue }
      current.add(reader.buffer, key: start..<end, measures: end + 1..<last)
      try file.append(reader.buffer[reader.rawStart(0)..<last])
      try file.append([0x0A])
    }
  }

  /// Forces the file to disk.
  func close() throws(FileError) { try file.close() }
}

extension [UInt8] {
  /// Appends the digits of a number that is not negative.
  mutating func appendDecimal(_ number: Int) {
    if number < 10 {
      append(UInt8(truncatingIfNeeded: number) &+ 0x30)
      return
    }
    var divisor = 10
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(truncatingIfNeeded: number / divisor % 10) &+ 0x30)
      divisor /= 10
    }
  }
}

extension DelimitedReader {
  /// Returns a key of a field's text, quotes undone.
  func key(of index: Int) -> ByteKey {
    let place = field(index)
    if place.hasDoubledQuotes { return ByteKey(bytes(index)) }
    return ByteKey(buffer, in: Int(place.start)..<Int(place.end))
  }

  /// Start of a field in the buffer, its opening quote included.
  func rawStart(_ index: Int) -> Int {
    let start = Int(field(index).start)
    return start > 0 && buffer[start - 1] == 0x22 ? start - 1 : start
  }

  /// End of a field in the buffer, its closing quote included.
  func rawEnd(_ index: Int) -> Int {
    let end = Int(field(index).end)
    return end < buffer.count && buffer[end] == 0x22 ? end + 1 : end
  }
}
