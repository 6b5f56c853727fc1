import Tabular

/// A sum of decimal measures without rounding: a whole number of millionths, or digits where a
/// summand has more of them than that, such as a token balance with 18 decimals.
///
/// Doubles would make the sum depend on the order of files: 0.1 + 0.2 + 0.3 has two values.
/// Integers of millionths are exact and fast, and hold money and counts below 10¹².
enum ExactSum: Equatable {
  /// No summand yet: an empty cell, which is not zero.
  case none
  /// The value times 10⁶; `Int.max` after an overflow.
  case millionths(Int)
  /// A sum that millionths cannot hold, as plain digits.
  case digits(String)
  /// Text that cannot be added, such as the censored `<1`: the last one stands.
  case text(String)

  /// Adds the number in a range of bytes; an empty range adds nothing.
  mutating func add(_ bytes: [UInt8], in range: Range<Int>) {
    if range.isEmpty { return }
    let value = ExactSum.millionths(bytes, in: range)
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

  /// Adds a text that millionths cannot hold, digit by digit; text that is no number takes the
  /// place of the sum.
  ///
  /// - Complexity: O(digits).
  private mutating func addLong(_ text: String) {
    func isDigit(_ text: String) -> Bool { text.utf8.first.map { $0 &- 0x30 < 10 } ?? false }
    guard isDigit(text), Double(text) != nil else {
      self = .text(text)
      return
    }
    self = .digits(isDigit(self.text) ? DecimalDigits.sum(self.text, text) : text)
  }

  /// Returns the number in millionths; `nil` where it has more than six decimals, is 10¹² or more,
  /// or is no plain number.
  private static func millionths(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
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

  /// The sum as plain digits without needless zeros; empty for `none`.
  ///
  /// It reads back as the same sum.
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

/// Schoolbook addition of decimals digit by digit: token balances have more digits than a double.
enum DecimalDigits {
  /// Returns the sum of two numbers that are not negative, in plain digits; falls back to doubles
  /// where one of them has an exponent.
  ///
  /// - Complexity: O(digits).
  static func sum(_ left: String, _ right: String) -> String {
    guard !left.contains("e"), !right.contains("e") else {
      let sum = (Double(left) ?? 0) + (Double(right) ?? 0)
      return TableWriter.format(sum.isFinite ? sum : .greatestFiniteMagnitude)
    }
    func parts(_ text: String) -> (whole: [UInt8], fraction: [UInt8]) {
      let split = text.split(separator: ".", omittingEmptySubsequences: false)
      let digits = split.map { Array($0.utf8).map { $0 - 0x30 } }
      return (digits[0], split.count > 1 ? digits[1] : [])
    }
    let (a, b) = (parts(left), parts(right))
    let decimals = max(a.fraction.count, b.fraction.count)
    let width = max(a.whole.count, b.whole.count)
    func padded(_ part: (whole: [UInt8], fraction: [UInt8])) -> [UInt8] {
      Array(repeating: 0, count: width - part.whole.count) + part.whole + part.fraction
        + Array(repeating: 0, count: decimals - part.fraction.count)
    }
    let (x, y) = (padded(a), padded(b))
    var result: [UInt8] = []
    var carry: UInt8 = 0
    for index in x.indices.reversed() {
      let sum = x[index] + y[index] + carry
      result.append(sum % 10)
      carry = sum / 10
    }
    result.append(carry)
    var text = result.reversed().map { String($0) }.joined()
    if decimals > 0 { text.insert(".", at: text.index(text.endIndex, offsetBy: -decimals)) }
    while decimals > 0, text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    while text.count > 1, text.hasPrefix("0"), !text.hasPrefix("0.") { text.removeFirst() }
    return text
  }
}

extension NumberText {
  /// The number as plain digits with `.` before the fraction, no leading or trailing zeros.
  ///
  /// A number written with an exponent goes through a double.
  ///
  /// Balances and amounts stand in ledgers in this form, so that equal numbers are equal texts.
  var decimalText: String {
    var text = (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole)
    while text.count > 1, text.first == "0" { text.removeFirst() }
    var digits = fraction
    while digits.last == "0" { digits.removeLast() }
    if !digits.isEmpty { text += "." + digits }
    if let exponent {
      guard let double, double.isFinite else { return text + "e\(exponent)" }
      return TableWriter.format(double)
    }
    return text
  }
}
