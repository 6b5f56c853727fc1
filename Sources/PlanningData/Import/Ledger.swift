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

  init(table: LedgerTable, file: OutputFile) throws(PlanningDataError) {
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
  ) throws(PlanningDataError) {
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
  func takeOver(path: String) throws(PlanningDataError) {
    guard FileKind(path: path) == .file else { return }
    var reader = try DelimitedReader(path: path)
    let width = 4 + table.columns.count
    _ = try reader.next()
    while try reader.next() {
      guard reader.problem == nil, reader.fieldCount == width else {
        if reader.isBlank { continue }
        throw .faults([
          Fault(
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

  func close() throws(PlanningDataError) { try file.close() }
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

/// Sums of measures by key.
struct LedgerSums {
  private let measureCount: Int
  private var indexByKey = KeyTable()
  /// Keys as encoded cells with commas between.
  private(set) var keys: [[UInt8]] = []
  /// Measures of each key, `measureCount` of them after one another.
  private var sums: [Measure] = []

  init(measureCount: Int) { self.measureCount = measureCount }

  mutating func add(_ bytes: [UInt8], key: Range<Int>, measures: Range<Int>) {
    let hash = ByteKey(bytes, key).value
    let (index, isNew) = indexByKey.insert(hash, keys.count)
    if isNew {
      keys.append([UInt8](bytes[key]))
      for _ in 0..<measureCount { sums.append(.none) }
    }
    if measureCount == 1 {
      sums[index].add(bytes, measures)
      return
    }
    var start = measures.lowerBound
    for position in 0..<measureCount {
      let end = bytes[start..<measures.upperBound].firstIndex(of: 0x2C) ?? measures.upperBound
      sums[index * measureCount + position].add(bytes, start..<end)
      start = min(end + 1, measures.upperBound)
    }
  }

  /// Rows in the order of their keys' bytes, measures appended.
  func rows() -> [(key: [UInt8], row: [UInt8])] {
    let order = keys.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    return order.map { index in
      let measures = sums[index * measureCount..<(index + 1) * measureCount]
      return (keys[index], keys[index] + measures.flatMap { [0x2C] + Array($0.text.utf8) })
    }
  }
}

/// A sum that is exact: millionths for decimals, or a text that cannot be added.
enum Measure: Equatable {
  case none
  case millionths(Int)
  /// A value outside millionths, such as `<1` or a balance with 18 decimals: the last one stands.
  case text(String)

  mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    if range.isEmpty { return }
    guard let value = Measure.parse(bytes, range) else {
      self = .text(String(decoding: bytes[range], as: UTF8.self))
      return
    }
    if case .millionths(let sum) = self {
      let (total, overflow) = sum.addingReportingOverflow(value)
      self = .millionths(overflow ? Int.max : total)
    } else {
      self = .millionths(value)
    }
  }

  private static func parse(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var value = 0
    var decimals = -1
    var start = range.lowerBound
    let isNegative = bytes[start] == 0x2D
    if isNegative { start += 1 }
    guard range.upperBound - start <= 14, start < range.upperBound else { return nil }
    for index in start..<range.upperBound {
      if bytes[index] == 0x2E, decimals < 0 {
        decimals = 0
        continue
      }
      let digit = bytes[index] &- 0x30
      guard digit < 10, decimals < 6 else { return nil }
      value = value * 10 + Int(digit)
      if decimals >= 0 { decimals += 1 }
    }
    guard value < 1_000_000_000_000 else { return nil }
    for _ in max(decimals, 0)..<6 { value *= 10 }
    return isNegative ? -value : value
  }

  /// Digits without needless zeros; empty for none.
  var text: String {
    switch self {
    case .none: return ""
    case .text(let text): return text
    case .millionths(let value):
      let sign = value < 0 ? "-" : ""
      let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
      if rest == 0 { return sign + String(whole) }
      var digits = String(rest)
      digits = String(repeating: "0", count: 6 - digits.count) + digits
      while digits.hasSuffix("0") { digits.removeLast() }
      return "\(sign)\(whole).\(digits)"
    }
  }
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
