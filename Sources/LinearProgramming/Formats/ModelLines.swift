/// The lines of a model file (MPS, SMPS) that are neither blank nor comments, split into fields.
///
/// Lines end with LF or CR LF; `*` in column 1 starts a comment line.
package struct ModelLines {
  /// One line.
  package struct Line {
    /// From 1.
    package let number: Int
    /// The fields; in a fixed-form line an absent field is empty.
    package let fields: [String]
    /// Whether the line starts in column 1, as section names do.
    package let startsSection: Bool
  }

  /// How the fields of a line are separated.
  package enum Form {
    /// By blanks and tabs.
    case free
    /// By columns 2–3, 5–12, 15–22, 25–36, 40–47, 50–61, so that names may hold blanks.
    case fixed
  }

  private let bytes: [UInt8]
  private let form: Form
  /// The byte at which the next line starts.
  private var position = 0
  private var number = 0

  /// The fields of fixed form as half-open ranges of columns, from 0: kind, name, name, number,
  /// name, number.
  private static let fixedColumns = [
    1..<3, 4..<12, 14..<22, 24..<36, 39..<47, 49..<61,
  ]

  /// Starts at the first line of an uncompressed file.
  package init(_ bytes: [UInt8], form: Form) {
    self.bytes = bytes
    self.form = form
  }

  /// Returns the next line that has fields, or `nil` at the end of the file.
  package mutating func next() -> Line? {
    while position < bytes.count {
      let start = position
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      position = end + 1
      number += 1
      while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
      guard end > start, bytes[start] != UInt8(ascii: "*") else { continue }
      let isAtFirstColumn = !Self.isBlank(bytes[start])
      let fields =
        form == .free || isAtFirstColumn ? words(of: start..<end) : columns(of: start..<end)
      if fields.isEmpty { continue }
      return Line(number: number, fields: fields, startsSection: isAtFirstColumn)
    }
    return nil
  }

  /// Returns blank-separated words; a `$` at the start of a word other than the first starts a
  /// comment.
  private func words(of line: Range<Int>) -> [String] {
    var result = [String]()
    var start = line.lowerBound
    while start < line.upperBound {
      while start < line.upperBound, Self.isBlank(bytes[start]) { start += 1 }
      guard start < line.upperBound else { break }
      if bytes[start] == UInt8(ascii: "$"), !result.isEmpty { break }
      var end = start
      while end < line.upperBound, !Self.isBlank(bytes[end]) { end += 1 }
      result.append(String(decoding: bytes[start..<end], as: UTF8.self))
      start = end
    }
    return result
  }

  /// Returns the fields of a fixed-form line, without trailing empty ones.
  ///
  /// A `$` at the start of the third or a later field starts a comment.
  private func columns(of line: Range<Int>) -> [String] {
    var result = [String]()
    var reached = line.lowerBound
    for (index, field) in Self.fixedColumns.enumerated() {
      var start = max(reached, min(line.lowerBound + field.lowerBound, line.upperBound))
      var end = max(start, min(line.lowerBound + field.upperBound, line.upperBound))
      // Numbers with more digits than their field run on into the blanks behind it.
      if index == 3 || index == 5 {
        while end < line.upperBound, !Self.isBlank(bytes[end]) { end += 1 }
      }
      reached = end
      while start < end, Self.isBlank(bytes[start]) { start += 1 }
      while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
      if index >= 2, start < end, bytes[start] == UInt8(ascii: "$") { break }
      result.append(String(decoding: bytes[start..<end], as: UTF8.self))
    }
    while let last = result.last, last.isEmpty { result.removeLast() }
    return result
  }

  /// Whether a byte is a blank or one of the control characters tab to CR.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte >= 9 && byte <= 13)
  }
}

/// Returns the number that a text of a model file states, or `nil`.
///
/// Decimal, with `e`, `E`, `d` or `D` before the exponent, or `inf`, `infinity`, `nan` with or
/// without a sign, in any case.
package func modelNumber(_ text: String) -> Double? {
  var ascii = [UInt8]()
  ascii.reserveCapacity(text.utf8.count)
  var hasDigit = false
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
    case UInt8(ascii: "d"), UInt8(ascii: "D"):
      if hasDigit {
        ascii.append(UInt8(ascii: "e"))
        continue
      }
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"),
      UInt8(ascii: "E"):
      break
    default: if hasDigit { return nil }
    }
    ascii.append(byte)
  }
  let cleaned = String(decoding: ascii, as: UTF8.self)
  if !hasDigit {
    switch cleaned.lowercased() {
    case "inf", "+inf", "infinity", "+infinity": return .infinity
    case "-inf", "-infinity": return -.infinity
    case "nan", "+nan", "-nan": return .nan
    default: return nil
    }
  }
  return Double(cleaned)
}
