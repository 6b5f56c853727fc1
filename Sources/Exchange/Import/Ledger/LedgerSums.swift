import Tabular

/// The measures of a ledger summed by key: what its rows come to in the canonical table.
///
/// Keys stay encoded: comparing and sorting bytes is cheaper than making texts of a million rows.
struct LedgerSums {
  /// Columns that are summed, at least 1.
  private let measureCount: Int
  /// Positions in `keys` by the hash of a key's bytes.
  private var indexByKey = KeyTable()
  /// Keys as encoded cells with commas between, in the order in which they came.
  private(set) var keys: [[UInt8]] = []
  /// `measureCount` sums for each key, key after key.
  private var sums: [ExactSum] = []

  /// Creates empty sums of `measureCount` columns.
  init(measureCount: Int) { self.measureCount = measureCount }

  /// Adds one ledger row.
  ///
  /// Measures hold neither quotes nor commas, so that commas separate them.
  ///
  /// - Parameters:
  ///   - row: encoded cells with commas between.
  ///   - key: bytes of the key's cells.
  ///   - measures: bytes of the measures' cells.
  /// - Complexity: O(bytes of the row).
  mutating func add(_ row: [UInt8], key: Range<Int>, measures: Range<Int>) {
    let (index, isNew) = indexByKey.insert(keys.count, for: ByteKey(row, in: key))
    if isNew {
      keys.append([UInt8](row[key]))
      for _ in 0..<measureCount { sums.append(.none) }
    }
    if measureCount == 1 {
      sums[index].add(row, in: measures)
      return
    }
    var start = measures.lowerBound
    for position in 0..<measureCount {
      let end = row[start..<measures.upperBound].firstIndex(of: 0x2C) ?? measures.upperBound
      sums[index * measureCount + position].add(row, in: start..<end)
      start = min(end + 1, measures.upperBound)
    }
  }

  /// Returns one encoded row for each key, key cells before sums, sorted by the bytes of the keys.
  ///
  /// - Complexity: O(n log n) in the number of keys.
  func rows() -> [[UInt8]] {
    let order = keys.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    return order.map { index in
      let measures = sums[index * measureCount..<(index + 1) * measureCount]
      return keys[index] + measures.flatMap { [0x2C] + Array($0.text.utf8) }
    }
  }

  /// Returns the rows' cells as texts; the leading `'` of a guarded text is dropped.
  func texts() -> [[String]] {
    var bytes: [UInt8] = []
    for row in rows() { bytes += row + [0x0A] }
    guard !bytes.isEmpty, var reader = try? DelimitedReader(bytes: bytes, name: "imports") else {
      return []
    }
    var result: [[String]] = []
    while (try? reader.next()) == true {
      result.append(
        (0..<reader.fieldCount).map { index in
          let text = reader.text(index)
          return text.hasPrefix("'") ? String(text.dropFirst()) : text
        })
    }
    return result
  }
}
