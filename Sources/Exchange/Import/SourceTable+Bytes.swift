import FulfilmentModel

/// Cells looked at as bytes, without making strings.
extension SourceTable {
  /// A key of the whole row as it is written.
  var rowKey: ByteKey {
    ByteKey(reader.buffer, reader.rawStart(0)..<reader.rawEnd(reader.fieldCount - 1))
  }

  /// A key of a cell's bytes.
  func key(_ field: SourceField) -> ByteKey {
    guard let index = recognised.columns[field], index < reader.fieldCount else {
      return ByteKey(constants[field] ?? "")
    }
    guard let range = reader.plainRange(index) else { return ByteKey(reader.bytes(index)) }
    return ByteKey(reader.buffer, range)
  }

  /// A cell's bytes, quotes undone.
  func bytes(_ field: SourceField) -> [UInt8] {
    guard let index = recognised.columns[field] else { return Array((constants[field] ?? "").utf8) }
    guard let range = reader.plainRange(index) else { return reader.bytes(index) }
    return Array(reader.buffer[range])
  }

  /// Whether a cell is blank or not there.
  func isEmpty(_ field: SourceField) -> Bool {
    guard let index = recognised.columns[field] else { return constants[field]?.isEmpty ?? true }
    guard index < reader.fieldCount else { return true }
    return reader.plainRange(index)?.isEmpty ?? false
  }

  /// Whether a cell begins with a letter, in either case.
  func startsWith(_ field: SourceField, _ letter: UInt8) -> Bool {
    guard let index = recognised.columns[field], let range = reader.plainRange(index),
      let first = range.first
    else { return false }
    return reader.buffer[first] | 0x20 == letter
  }

  /// The day of `2026-09-14` or of `2026-09-14 23:40:12 -0400`, as it stands.
  func plainDay(_ field: SourceField) -> CalendarDate? {
    guard let index = recognised.columns[field], let range = reader.plainRange(index),
      range.count >= 10
    else { return nil }
    let end = range.lowerBound + 10
    if end < range.upperBound {
      let next = reader.buffer[end]
      guard next == 0x20 || next == 0x54, end + 1 < range.upperBound,
        reader.buffer[end + 1] &- 0x30 < 10
      else { return nil }
    }
    return reader.plainDate(range.lowerBound..<end)
  }
}
