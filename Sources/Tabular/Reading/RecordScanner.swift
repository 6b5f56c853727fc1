/// The bytes of a field in the reader's buffer. 32 bits suffice: a record has 16 MB at most.
@usableFromInline
package struct FieldRange {
  @usableFromInline package var start: Int32
  /// One past the last byte; quotes around the field are left out.
  @usableFromInline package var end: Int32
  /// Whether a doubled quote stands for one.
  @usableFromInline package var hasDoubledQuotes: Bool
}

/// Damage to the shape of one record; the records around it can still be used.
package enum RecordProblem: Equatable {
  /// A zero byte, at an offset in the reader's buffer.
  case nul(offset: Int)
  /// A quote that opens on the given line, counted from the record's first, is never closed.
  case unterminatedQuote(line: Int)
  /// Something stands between a closing quote and the next delimiter.
  case textAfterQuote
}

/// Finds the end of one record and its fields: RFC 4180 with every line end.
///
/// A quote opens only at the start of a field, so that a 12" record in the middle of a title
/// breaks nothing. Bytes only: every delimiter and quote is ASCII, which no byte inside a UTF-8
/// character can be mistaken for.
@usableFromInline
struct RecordScanner {
  /// The fields of the record that was found last, the first `fieldCount` of them.
  @usableFromInline private(set) var fields = [FieldRange](
    repeating: FieldRange(start: 0, end: 0, hasDoubledQuotes: false), count: 128)
  @usableFromInline private(set) var fieldCount = 0
  /// Line ends inside the record and the one that ends it.
  private(set) var lineEnds = 0
  private(set) var problem: RecordProblem?
  /// Whether the record has bytes beyond ASCII, so that its encoding matters.
  var hasHighBytes: Bool { bits >= 0x80 }
  /// All bytes of the record's fields, or'ed.
  private var bits: UInt8 = 0
  /// One past the record and its line end.
  private(set) var end = 0
  var delimiter: UInt8
  /// Whether a quote at the start of a field opens one.
  var usesQuotes = true

  init(delimiter: UInt8) { self.delimiter = delimiter }

  private static let quote: UInt8 = 0x22
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// Scans the record that starts at `start`.
  ///
  /// - Returns: whether the record is whole; otherwise more bytes are needed, and nothing counts.
  /// - Precondition: `start < bytes.count`.
  mutating func scan(_ bytes: [UInt8], from start: Int, count: Int, isLastPiece: Bool) -> Bool {
    lineEnds = 0
    problem = nil
    bits = 0
    if let record = RecordKernel.scan(
      bytes, from: start, delimiter: delimiter, usesQuotes: usesQuotes, into: &fields)
    {
      (fieldCount, lineEnds, end) = (record.fieldCount, record.lineEnds, record.end)
      bits = record.mayHaveHighBytes ? 0xFF : 0
      return true
    }
    return scanCarefully(bytes, from: start, count: count, isLastPiece: isLastPiece)
  }

  /// Scans a record byte by byte: one with damage, or the last ones of a buffer.
  ///
  /// - Returns: as `scan`.
  private mutating func scanCarefully(
    _ bytes: [UInt8], from start: Int, count: Int, isLastPiece: Bool
  ) -> Bool {
    fieldCount = 0
    var bits: UInt8 = 0
    defer { self.bits |= bits }
    var at = start
    let delimiter = delimiter
    // Most bytes are letters and digits: one comparison clears them.
    let highestSpecial = max(delimiter, RecordScanner.carriageReturn)
    while true {
      var field = FieldRange(start: Int32(truncatingIfNeeded: at), end: 0, hasDoubledQuotes: false)
      if at < count, bytes[at] == RecordScanner.quote, usesQuotes {
        guard
          let close = closingQuote(
            bytes, from: at + 1, count: count, isLastPiece: isLastPiece, field: &field)
        else { return false }
        field.start += 1
        field.end = Int32(truncatingIfNeeded: close)
        at = min(close + 1, count)
        while at < count {
          let byte = bytes[at]
          if byte == delimiter || byte == RecordScanner.lineFeed
            || byte == RecordScanner.carriageReturn
          {
            break
          }
          if byte == 0 { note(.nul(offset: at)) }
          if byte != 0x20 { note(.textAfterQuote) }
          at += 1
        }
      } else {
        while at < count {
          let byte = bytes[at]
          if byte > highestSpecial {
            bits |= byte
            at += 1
            continue
          }
          if byte == delimiter || byte == RecordScanner.lineFeed
            || byte == RecordScanner.carriageReturn
          {
            break
          }
          if byte == 0 { note(.nul(offset: at)) }
          at += 1
        }
        field.end = Int32(truncatingIfNeeded: at)
      }
      if at == count && !isLastPiece { return false }
      if fieldCount == fields.count { fields += fields }
      fields[fieldCount] = field
      fieldCount += 1
      guard at < count else {
        end = at
        return true
      }
      let byte = bytes[at]
      at += 1
      if byte == delimiter { continue }
      if byte == RecordScanner.carriageReturn {
        if at == count && !isLastPiece { return false }
        if at < count, bytes[at] == RecordScanner.lineFeed { at += 1 }
      }
      lineEnds += 1
      end = at
      return true
    }
  }

  /// Returns the position of the quote that closes a field; `count` where the file ends before, and
  /// `nil` where more bytes are needed to tell.
  private mutating func closingQuote(
    _ bytes: [UInt8], from start: Int, count: Int, isLastPiece: Bool, field: inout FieldRange
  ) -> Int? {
    let openedAt = lineEnds
    var bits: UInt8 = 0
    defer { self.bits |= bits }
    var at = start
    while at < count {
      let byte = bytes[at]
      if byte > RecordScanner.quote {
        bits |= byte
        at += 1
        continue
      }
      switch byte {
      case RecordScanner.quote:
        if at + 1 == count && !isLastPiece { return nil }
        guard at + 1 < count, bytes[at + 1] == RecordScanner.quote else { return at }
        field.hasDoubledQuotes = true
        at += 1
      case RecordScanner.lineFeed: lineEnds += 1
      case RecordScanner.carriageReturn:
        if at + 1 == count && !isLastPiece { return nil }
        if at + 1 == count || bytes[at + 1] != RecordScanner.lineFeed { lineEnds += 1 }
      case 0: note(.nul(offset: at))
      default: break
      }
      at += 1
    }
    guard isLastPiece else { return nil }
    note(.unterminatedQuote(line: openedAt))
    return count
  }

  /// Keeps the first problem of a record.
  private mutating func note(_ found: RecordProblem) { problem = problem ?? found }
}
