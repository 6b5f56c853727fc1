import FulfilmentModel

/// Rules on single cells that need no file around them.
package enum CellText {
  /// Largest whole number that is read: above it a number is a mistake, and sums could overflow.
  package static let largestWhole = 1_000_000_000_000

  /// Largest number with a fraction that is read: money, weights, balances in the smallest unit of a
  /// token. Above it a number is a mistake, and products of a few could exceed the largest `Double`.
  package static let largestReal = 1e30

  /// Most bytes of a number or a date; longer cells are not parsed.
  package static let longestValue = 200

  /// Returns a cell's text without outer blanks: spaces, tabs and no-break spaces.
  package static func trimmed(_ text: String) -> String { String(trimmed(text, of: isBlank)) }

  /// Returns a text without leading characters that are dropped and trailing blanks.
  private static func trimmed(
    _ text: String, of isDropped: (Character) -> Bool
  ) -> Substring {
    var rest = text[...]
    while let first = rest.first, isDropped(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }

  /// Returns whether a character is a blank: a space, a tab or a no-break space.
  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t" || character == "\u{A0}" || character == "\u{202F}"
  }

  /// Returns what an identifier must be, where a text cannot be one; `nil` where it can.
  package static func identifierProblem(_ text: String) -> String? {
    if text.unicodeScalars.count > 255 { return "an identifier of at most 255 characters" }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      return "an identifier without control characters"
    }
    if isSpreadsheetNumber(text) {
      return "an identifier; a spreadsheet turned this one into a number and its digits are lost"
    }
    return nil
  }

  /// `1,20E+06`, `8.5E+11`: what a spreadsheet leaves of a long code. `12E05` is a good code.
  package static func isSpreadsheetNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let e = bytes.firstIndex(where: { $0 == 0x45 || $0 == 0x65 }), e > 0 else { return false }
    let mantissa = bytes[..<e]
    var exponent = bytes[(e + 1)...]
    let hasSign = exponent.first == 0x2B || exponent.first == 0x2D
    if hasSign { exponent.removeFirst() }
    let hasMark = mantissa.contains { $0 == 0x2C || $0 == 0x2E }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    return (hasSign || hasMark) && !exponent.isEmpty && exponent.allSatisfy(isDigit)
      && mantissa.allSatisfy { isDigit($0) || $0 == 0x2C || $0 == 0x2E }
  }

  /// Returns a text that may stand where an identifier is wanted: blanks in place of control
  /// characters, at most 255 characters, no leading apostrophe.
  package static func identifier(from text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(255) {
      let isControl = scalar.value < 0x20 || scalar.value == 0x7F
      result.unicodeScalars.append(isControl ? " " : scalar)
    }
    return String(trimmed(result) { isBlank($0) || $0 == "'" })
  }

  /// Returns a number without a fraction of `.0`, for messages.
  package static func short(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e9 ? String(Int(value)) : String(value)
  }
}

/// The plain forms that nearly every cell has, read from the buffer without making a string.
///
/// Each returns `nil` for anything else, which the slower readers of text then take.
extension DelimitedReader {
  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// Returns a field of printable ASCII that cannot be a number a spreadsheet made.
  func plainIdentifier(_ index: Int) -> String? {
    guard let range = plainRange(index), (1...255).contains(range.count) else { return nil }
    let startsWithDigit = startsWithDigit(range)
    for at in range {
      let byte = buffer[at]
      guard byte > 0x20, byte < 0x7F, byte != 0x27 else { return nil }
      if startsWithDigit, byte | 0x20 == 0x65 { return nil }
    }
    return String(decoding: buffer[range], as: UTF8.self)
  }

  /// Returns whether a range of the buffer begins with a digit.
  @inlinable
  package func startsWithDigit(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return buffer[first] &- 0x30 < 10
  }

  /// Returns the number of up to twelve digits and nothing else.
  @inlinable
  package func plainWhole(_ range: Range<Int>) -> Int? {
    guard (1...12).contains(range.count) else { return nil }
    var value = 0
    for index in range {
      let digit = buffer[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  /// Returns the number of digits with at most one point and a sign, fifteen digits at most: exact
  /// in a double, and so is the power of ten, so that one division rounds correctly.
  func plainReal(_ range: Range<Int>) -> Double? {
    guard (1...16).contains(range.count) else { return nil }
    var value = 0
    var digits = 0
    var afterPoint = -1
    var start = range.lowerBound
    let isNegative = buffer[start] == 0x2D
    if isNegative { start += 1 }
    for index in start..<range.upperBound {
      let byte = buffer[index]
      if byte == 0x2E {
        guard afterPoint < 0 else { return nil }
        afterPoint = 0
        continue
      }
      let digit = byte &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
      digits += 1
      if afterPoint >= 0 { afterPoint += 1 }
    }
    guard (1...15).contains(digits) else { return nil }
    let result = Double(value) / DelimitedReader.powersOfTen[max(0, afterPoint)]
    return isNegative ? -result : result
  }

  /// Returns the day of `YYYY-MM-DD` and nothing else.
  @inlinable
  package func plainDate(_ range: Range<Int>) -> CalendarDate? {
    guard range.count == 10 else { return nil }
    let start = range.lowerBound
    guard buffer[start + 4] == 0x2D, buffer[start + 7] == 0x2D,
      let year = plainWhole(start..<start + 4), let month = plainWhole(start + 5..<start + 7),
      let day = plainWhole(start + 8..<start + 10)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Returns whether a range of the buffer holds these bytes.
  @inlinable
  package func plainBytes(_ range: Range<Int>, equal bytes: [UInt8]) -> Bool {
    guard range.count == bytes.count else { return false }
    for (at, index) in range.enumerated() where buffer[index] != bytes[at] { return false }
    return true
  }

  /// Returns a reader of the same file at its start.
  package func reopened() throws(FileError) -> DelimitedReader {
    try DelimitedReader(stream: stream.reopened(), name: name)
  }
}

extension CellText {
  /// Words that mean yes and no, in lower case: spreadsheets turn a tick into `TRUE`, databases into
  /// `1` or `t`, people write `yes` or `x`.
  private static let flags: (yes: Set<String>, no: Set<String>) = (
    ["yes", "y", "true", "t", "1", "x"], ["no", "n", "false", "f", "0"]
  )

  /// Returns whether a text means yes; `nil` where it means neither yes nor no.
  ///
  /// A partner's "maybe" must not pass for either.
  package static func flag(_ text: String) -> Bool? {
    let word = trimmed(text).lowercased()
    if flags.yes.contains(word) { return true }
    return flags.no.contains(word) ? false : nil
  }

  /// Returns the word that a writer puts into a cell of yes and no.
  package static func word(for flag: Bool) -> String { flag ? "yes" : "no" }
}
