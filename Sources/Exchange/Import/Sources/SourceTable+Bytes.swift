import FulfilmentModel
import Tabular

/// Cells as bytes, without making strings: a million order lines cost little more than finding
/// their fields.
extension SourceTable {
  /// A key of the whole row as it is written.
  ///
  /// Quotes and delimiters count, so that two rows share a key only where they are the same bytes.
  var rowKey: ByteKey {
    ByteKey(reader.buffer, in: reader.rawStart(0)..<reader.rawEnd(reader.fieldCount - 1))
  }

  /// Returns a key of a cell's bytes.
  ///
  /// It is the key of the constant where the file has no such column, or the row ends before it.
  func key(_ field: SourceField) -> ByteKey {
    guard let index = columns[field], index < reader.fieldCount else {
      return ByteKey(constant(field))
    }
    guard let range = reader.plainRange(index) else { return ByteKey(reader.bytes(index)) }
    return ByteKey(reader.buffer, in: range)
  }

  /// Returns a cell's bytes, quotes undone.
  ///
  /// Empty where neither the row nor a constant has the field.
  func bytes(_ field: SourceField) -> [UInt8] {
    guard let index = columns[field] else { return Array(constant(field).utf8) }
    guard let range = reader.plainRange(index) else { return reader.bytes(index) }
    return Array(reader.buffer[range])
  }

  /// Returns whether a cell is blank or absent.
  ///
  /// A cell with doubled quotes is taken for not blank.
  func isEmpty(_ field: SourceField) -> Bool {
    guard let index = columns[field] else { return constant(field).isEmpty }
    guard index < reader.fieldCount else { return true }
    return reader.plainRange(index)?.isEmpty ?? false
  }

  /// Returns whether a cell begins with an ASCII letter, given in lower case, in either case.
  ///
  /// - Parameters:
  ///   - field: the cell's field; `false` where the file lacks it or the cell is blank.
  ///   - letter: the ASCII code of a lower-case letter.
  func startsWith(_ field: SourceField, _ letter: UInt8) -> Bool {
    guard let index = columns[field], let range = reader.plainRange(index),
      let first = range.first
    else { return false }
    return reader.buffer[first] | 0x20 == letter
  }

  /// Returns the day of `2026-09-14` or of `2026-09-14 23:40:12 -0400` as it is written, whatever
  /// its time zone; `nil` for any other form.
  ///
  /// The day as it is written is the shop's own: converting it to another time zone would move the
  /// sales of the evening to another day. Forms that are not read here go through `day(_:asOf:)`.
  func plainDay(_ field: SourceField) -> CalendarDate? {
    guard let index = columns[field], let range = reader.plainRange(index),
      range.count >= 10
    else { return nil }
    let end = range.lowerBound + 10
    if end < range.upperBound {
      let next = reader.buffer[end]
      // A blank or `T`, then a digit of the hour.
      guard next == 0x20 || next == 0x54, end + 1 < range.upperBound,
        reader.buffer[end + 1] &- 0x30 < 10
      else { return nil }
    }
    return reader.plainDate(range.lowerBound..<end)
  }
}
