import Statistics

/// Mutations of files like those that programs, spreadsheets and people make.
package enum FuzzMutation {
  private static let troubles: [[UInt8]] = [
    [0x22], [0x2C], [0x0A], [0x0D], [0x0D, 0x0A], [0x00], [0x3B], [0x09], [0xFF], [0xC3], [0x27],
    [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x1F, 0x8B], Array("1e999".utf8), Array("-".utf8),
    Array("99999999999999999999".utf8), Array("NaN".utf8), Array("=1+1".utf8), Array("<".utf8),
    Array("2026-02-30".utf8), Array("\u{202F}".utf8), Array("sep=;\n".utf8), Array("😀".utf8),
    Array("PK\u{3}\u{4}".utf8), Array("\"\"".utf8), Array("Total".utf8), Array("e\u{301}".utf8),
  ]

  /// Returns the bytes with one to eight damages: changed, removed, repeated or inserted bytes.
  ///
  /// Two of three files keep their first line, so that more of them are read to the end.
  package static func damaged(_ sound: [UInt8], _ random: inout RandomSource) -> [UInt8] {
    var bytes = sound
    let keepsHeader = Int.random(in: 0..<3, using: &random) > 0
    let first = keepsHeader ? (sound.firstIndex(of: 0x0A) ?? -1) + 1 : 0
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let at = Int.random(in: min(first, bytes.count)...bytes.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0, 1:
        bytes.insert(
          contentsOf: troubles[Int.random(in: 0..<troubles.count, using: &random)], at: at)
      case 2 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 3 where at < bytes.count:
        bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...20, using: &random)))
      case 4: bytes = Array(bytes[..<at]) + bytes[max(0, at - 60)...]
      case 5 where Int.random(in: 0..<3, using: &random) == 0: bytes = Array(bytes[..<at])
      default: break
      }
    }
    return bytes
  }

  /// Returns the file with all lines below the first repeated, four digits changed in each copy,
  /// until it has `count` bytes.
  package static func grown(
    _ text: [UInt8], to count: Int, _ random: inout RandomSource
  ) -> [UInt8] {
    guard let end = text.firstIndex(of: 0x0A), end + 1 < text.count else { return text }
    let body = text[(end + 1)...]
    let digits = body.indices.filter { (0x30...0x39).contains(body[$0]) }
    var result = text
    while result.count < count {
      var copy = body
      for _ in 0..<4 {
        guard let at = digits.randomElement(using: &random) else { break }
        copy[at] = UInt8.random(in: 0x30...0x39, using: &random)
      }
      result += copy
    }
    return result
  }

  /// Returns a text as UTF-16 with its byte-order mark.
  package static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    "\u{FEFF}\(text)".utf16.flatMap { unit in
      let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
      return littleEndian ? [low, high] : [high, low]
    }
  }
}
