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

/// A sum that is exact: of millionths, or of digits where there are more of them.
enum Measure: Equatable {
  case none
  case millionths(Int)
  /// Digits beyond millionths, such as a balance with 18 decimals.
  case digits(String)
  /// What cannot be added, such as `<1`: the last one stands.
  case text(String)

  mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    if range.isEmpty { return }
    let value = Measure.parse(bytes, range)
    var isLong = value == nil
    if case .digits = self { isLong = true }
    if isLong { return addLong(String(decoding: bytes[range], as: UTF8.self)) }
    guard let value else { return }
    if case .millionths(let sum) = self {
      let (total, overflow) = sum.addingReportingOverflow(value)
      self = .millionths(overflow ? Int.max : total)
    } else {
      self = .millionths(value)
    }
  }

  private mutating func addLong(_ text: String) {
    func isDigit(_ text: String) -> Bool { text.utf8.first.map { $0 &- 0x30 < 10 } ?? false }
    guard isDigit(text), Double(text) != nil else {
      self = .text(text)
      return
    }
    self = .digits(isDigit(self.text) ? DecimalSum.add(self.text, text) : text)
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
    case .digits(let text), .text(let text): return text
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
