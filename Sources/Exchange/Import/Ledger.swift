import CaseFiles
import Diagnostics
import Tabular

/// What was imported, row by row, for one canonical table: `imports/TABLE.csv`.
///
/// Columns are `group,item,import,line` and those of the table, its measures last. A group is what
/// one export states as a whole (an order, one wallet's holding, one day of a series): when a
/// group comes again, all its earlier rows give way. So importing a file twice, or one that
/// overlaps an earlier one, counts nothing twice, and each canonical row can be traced to its
/// lines.
final class Ledger {
  let table: LedgerTable
  private let file: OutputFile
  /// Groups of this run, with the number of the file that stated them.
  private var groups = KeyTable()
  /// Sums of what the ledger holds now, and of what it held before.
  private(set) var current: LedgerSums
  private(set) var former: LedgerSums
  /// Rows of this run.
  private(set) var newRows = 0
  private var row: [UInt8] = []

  init(table: LedgerTable, file: OutputFile) throws(FileError) {
    self.table = table
    self.file = file
    current = LedgerSums(measureCount: table.measureCount)
    former = LedgerSums(measureCount: table.measureCount)
    let header = ["group", "item", "import", "line"] + table.columns
    try file.append(Array((header.joined(separator: ",") + "\n").utf8))
  }

  /// Whether a group was stated before in this run.
  enum Standing {
    case new
    /// By the same file.
    case again
    /// By another file, which came later on the command line and counts.
    case elsewhere
  }

  /// Announces a group. Files are read from the last to the first, so that the last one counts.
  func begin(group: ByteKey, importNumber: Int) -> Standing {
    let (number, isNew) = groups.insert(group.value, importNumber)
    if isNew { return .new }
    return number == importNumber ? .again : .elsewhere
  }

  /// Adds a row. `cells` are the table's, encoded, with commas between: key, then measures.
  func add(
    group: some Collection<UInt8>, item: Int, importNumber: Int, line: Int,
    key: some Collection<UInt8>, measures: some Collection<UInt8>
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
    newRows += 1
  }

  /// Takes over what earlier runs left, except groups that came again.
  func takeOver(path: String) throws(FileError) {
    guard FileKind(path: path) == .file else { return }
    var reader = try DelimitedReader(path: path)
    let width = 4 + table.columns.count
    _ = try reader.next()
    while try reader.next() {
      guard reader.problem == nil, reader.fieldCount == width else {
        if reader.isBlank { continue }
        throw .invalid([
          Diagnostic(
            file: path, line: reader.line,
            expected: "\(width) fields; the record of imports was changed by hand or damaged")
        ])
      }
      let start = reader.rawStart(4)
      let end = reader.rawEnd(width - 1 - table.measureCount)
      let last = reader.rawEnd(width - 1)
      former.add(reader.buffer, key: start..<end, measures: end + 1..<last)
      if groups.value(reader.key(0).value) != nil { continue }
      current.add(reader.buffer, key: start..<end, measures: end + 1..<last)
      try file.append(reader.buffer[reader.rawStart(0)..<last])
      try file.append([0x0A])
    }
  }

  func close() throws(FileError) { try file.close() }
}

/// The canonical tables imports feed.
enum LedgerTable: String, CaseIterable {
  case preorders, demandHistory = "demand_history", openingStock = "opening_stock"
  case socialSignals = "social_signals", events, adTests = "ad_tests"
  case tokenHolders = "token_holders", tokenClaims = "token_claims"

  /// Columns, measures last.
  var columns: [String] {
    switch self {
    case .preorders: ["ordered_at", "due_at", "region", "sku", "quantity"]
    case .demandHistory: ["date", "region", "sku", "quantity"]
    case .openingStock: ["hub", "sku", "quantity"]
    case .socialSignals: ["date", "region", "channel", "metric", "value"]
    case .events: ["event", "date", "region", "going", "checked_in"]
    case .adTests:
      [
        "platform", "campaign", "start", "end", "region", "spend", "impressions", "clicks",
        "conversions",
      ]
    case .tokenHolders: ["holder", "token", "balance"]
    case .tokenClaims: ["holder", "region", "claimed_at", "claims"]
    }
  }

  var measureCount: Int {
    switch self {
    case .events: 2
    case .adTests: 4
    default: 1
    }
  }

  /// Whether several rows of one key may stand in the canonical table.
  var allowsRepeatedKeys: Bool { self == .preorders || self == .demandHistory }

  var fileName: String { "imports/\(rawValue).csv" }
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
  /// A key of a field's text.
  func key(_ index: Int) -> ByteKey {
    let place = field(index)
    if place.hasDoubledQuotes { return ByteKey(bytes(index)) }
    return ByteKey(buffer, Int(place.start)..<Int(place.end))
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
