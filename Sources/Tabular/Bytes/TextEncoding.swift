/// The encoding of a text file.
package enum TextEncoding: String {
  /// UTF-8; fields that are not valid are read as Windows-1252, with a warning.
  case utf8 = "UTF-8"
  /// UTF-16, the low byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, the high byte first.
  case utf16BigEndian = "UTF-16BE"

  /// Returns the encoding that the first bytes of a file show, and the length of its byte-order
  /// mark.
  ///
  /// Without a mark, text in a Latin alphabet as UTF-16 has a zero in every second byte; a lone
  /// NUL in UTF-8 text does not come near.
  static func detect(_ start: [UInt8]) -> (encoding: TextEncoding, markLength: Int) {
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if start.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if start.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    let sample = start.prefix(4096)
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let pairs = sample.count / 2
    if pairs >= 2 {
      if zeros[1] * 10 >= pairs * 4, zeros[0] * 10 < pairs { return (.utf16LittleEndian, 0) }
      if zeros[0] * 10 >= pairs * 4, zeros[1] * 10 < pairs { return (.utf16BigEndian, 0) }
    }
    return (.utf8, 0)
  }
}

/// Transcodes UTF-16 to UTF-8 piece by piece; a unit or a surrogate pair may lie across two pieces.
struct UTF16Transcoder {
  private let littleEndian: Bool
  private var oddByte: UInt8?
  private var highSurrogate: UInt32?
  /// Whether an unpaired surrogate was replaced by U+FFFD.
  private(set) var sawDamage = false
  /// Offset of the first NUL in the file, behind its byte-order mark; `nil` where there is none.
  private(set) var firstNul: Int?
  private var unitsSeen = 0

  /// Prepares to transcode text in one of the two byte orders.
  init(littleEndian: Bool) { self.littleEndian = littleEndian }

  /// Returns the next bytes in UTF-8; `isLast` ends the text, so that half a unit becomes U+FFFD.
  mutating func transcode(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      guard let first = oddByte else {
        oddByte = byte
        continue
      }
      oddByte = nil
      let unit =
        littleEndian ? UInt32(byte) << 8 | UInt32(first) : UInt32(first) << 8 | UInt32(byte)
      take(unit, into: &result)
    }
    if isLast {
      if oddByte != nil || highSurrogate != nil { replace(into: &result) }
      oddByte = nil
      highSurrogate = nil
    }
    return result
  }

  /// Takes one unit: a character of its own, or half of a surrogate pair.
  private mutating func take(_ unit: UInt32, into result: inout [UInt8]) {
    if unit == 0 { firstNul = firstNul ?? 2 * unitsSeen }
    unitsSeen += 1
    switch unit {
    case 0xD800..<0xDC00:
      if highSurrogate != nil { replace(into: &result) }
      highSurrogate = unit
    case 0xDC00..<0xE000:
      guard let high = highSurrogate else { return replace(into: &result) }
      highSurrogate = nil
      append(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00), to: &result)
    default:
      if highSurrogate != nil {
        replace(into: &result)
        highSurrogate = nil
      }
      append(unit, to: &result)
    }
  }

  /// Appends U+FFFD in place of half a pair.
  private mutating func replace(into result: inout [UInt8]) {
    sawDamage = true
    append(0xFFFD, to: &result)
  }

  /// Appends a scalar's one to four bytes of UTF-8.
  private func append(_ scalar: UInt32, to result: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: result.append(UInt8(scalar))
    case 0x80..<0x800:
      result.append(0xC0 | UInt8(scalar >> 6))
      result.append(0x80 | UInt8(scalar & 0x3F))
    case 0x800..<0x10000:
      result.append(0xE0 | UInt8(scalar >> 12))
      result.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      result.append(0x80 | UInt8(scalar & 0x3F))
    default:
      result.append(0xF0 | UInt8(scalar >> 18))
      result.append(0x80 | UInt8(scalar >> 12 & 0x3F))
      result.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      result.append(0x80 | UInt8(scalar & 0x3F))
    }
  }
}

/// The Windows-1252 code page: its characters at 0x80...0x9F; elsewhere it agrees with Unicode.
package enum Windows1252 {
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// Returns the text of bytes in this code page.
  package static func decode(_ bytes: some Sequence<UInt8>) -> String {
    var result = ""
    for byte in bytes {
      let code = (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
      if let scalar = Unicode.Scalar(code) { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
