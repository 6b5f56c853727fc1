import Tabular

extension NumberText {
  /// Plain digits, `.` before the fraction, no exponent where there was none.
  var decimalText: String {
    var text = (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole)
    while text.count > 1, text.first == "0" { text.removeFirst() }
    var digits = fraction
    while digits.last == "0" { digits.removeLast() }
    if !digits.isEmpty { text += "." + digits }
    if let exponent { return double.map { TableWriter.format($0) } ?? text + "e\(exponent)" }
    return text
  }
}

/// Adds decimals digit by digit: balances have more digits than a double.
enum DecimalSum {
  /// The sum of two numbers that are not negative, in plain digits; by doubles where one has an
  /// exponent.
  static func add(_ left: String, _ right: String) -> String {
    guard !left.contains("e"), !right.contains("e") else {
      return TableWriter.format((Double(left) ?? 0) + (Double(right) ?? 0))
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
