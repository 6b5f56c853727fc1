import FulfilmentModel

/// Builds a delimited table: RFC 4180, UTF-8, `.` decimals, no groups, ISO dates.
///
/// Text that a spreadsheet would run as a formula gets a leading `'`; numbers never do, and text
/// that is a plain number does not either, so that `-5` can be read back.
package struct TableWriter {
  /// One cell.
  package enum Cell: Sendable {
    /// Text, guarded and quoted where needed.
    case text(String)
    /// A whole number.
    case whole(Int)
    /// The shortest digits that read back as the same double. Must be finite.
    case real(Double)
    /// `YYYY-MM-DD`.
    case date(CalendarDate)
    /// An empty cell.
    case none
  }

  /// The table so far, header included.
  package private(set) var bytes: [UInt8] = []
  private let width: Int
  private let delimiter: UInt8
  private let lineEnd: [UInt8]

  /// Creates a table that holds its header only.
  ///
  /// - Parameters:
  ///   - columns: names, in order.
  ///   - delimiter: the ASCII character between cells.
  ///   - usesCRLF: whether lines end in CRLF in place of LF.
  ///   - hasByteOrderMark: whether the file starts with UTF-8's mark, which Excel wants.
  package init(
    columns: [String], delimiter: Character = ",", usesCRLF: Bool = false,
    hasByteOrderMark: Bool = false
  ) {
    precondition(delimiter.isASCII, "delimiter \(delimiter) is not ASCII")
    width = columns.count
    self.delimiter = delimiter.asciiValue ?? 0x2C
    lineEnd = usesCRLF ? [0x0D, 0x0A] : [0x0A]
    if hasByteOrderMark { bytes += [0xEF, 0xBB, 0xBF] }
    append(columns.map { .text($0) })
  }

  /// Appends a row.
  ///
  /// - Precondition: as many cells as columns; numbers are finite.
  package mutating func append(_ cells: [Cell]) {
    precondition(cells.count == width, "\(cells.count) cells for \(width) columns")
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      switch cell {
      case .none: break
      case .whole(let value): bytes += Array(String(value).utf8)
      case .real(let value): bytes += Array(TableWriter.format(value).utf8)
      case .date(let date): bytes += Array(date.description.utf8)
      case .text(let text): append(text)
      }
    }
    bytes += lineEnd
  }

  private mutating func append(_ text: String) {
    TableWriter.append(text, delimiter: delimiter, to: &bytes)
  }

  /// Appends a text, quoted where it holds the delimiter, a quote or a line end (RFC 4180).
  private static func append(_ text: String, delimiter: UInt8, to bytes: inout [UInt8]) {
    let guarded = guarded(text)
    guard needsQuotes(guarded, delimiter: delimiter) else {
      bytes += Array(guarded.utf8)
      return
    }
    bytes.append(0x22)
    for byte in guarded.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  private static func needsQuotes(_ text: String, delimiter: UInt8) -> Bool {
    text.utf8.contains { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
  }

  /// Returns a text as one cell of a comma-separated table: guarded against formulas, in quotes
  /// where it holds a comma, a quote or a line end.
  package static func encoded(_ text: String) -> String {
    if !needsQuotes(text, delimiter: 0x2C) { return guarded(text) }
    var bytes: [UInt8] = []
    append(text, delimiter: 0x2C, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns text with a leading `'` where a spreadsheet would run it as a formula (CSV injection).
  package static func guarded(_ text: String) -> String {
    guard let first = text.utf8.first else { return text }
    switch first {
    case 0x3D, 0x40, 0x09, 0x0D: return "'" + text
    case 0x2B, 0x2D: return isPlainNumber(text) ? text : "'" + text
    default: return text
    }
  }

  /// Returns whether a text is a sign and digits with at most one point.
  private static func isPlainNumber(_ text: String) -> Bool {
    let body = text.utf8.dropFirst()
    let points = body.count { $0 == 0x2E }
    return points <= 1 && body.count > points
      && body.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) }
  }

  /// Returns the shortest digits that read back as the same double; −0 is written as 0.
  ///
  /// - Precondition: `value` is finite.
  package static func format(_ value: Double) -> String {
    precondition(value.isFinite, "\(value) cannot be written")
    return (value == 0 ? 0.0 : value).description
  }
}
