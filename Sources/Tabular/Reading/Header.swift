/// Names of columns, compared as people write them: outer blanks, letter case, no-break spaces,
/// byte-order marks and a leading `'` make no difference.
package enum HeaderName {
  package static func normalised(_ name: String) -> String {
    if let plain = normalisedASCII(name) { return plain }
    var result = ""
    var pendingBlank = false
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x202F, 0x2009: pendingBlank = !result.isEmpty
      case 0xFEFF, 0x200B...0x200F: continue
      case 0x27 where result.isEmpty && !pendingBlank: continue
      default:
        if pendingBlank { result.append(" ") }
        pendingBlank = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result.lowercased()
  }

  /// The same for names of ASCII, which nearly all are; `nil` for others.
  private static func normalisedASCII(_ name: String) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(name.utf8.count)
    var pendingBlank = false
    for byte in name.utf8 {
      switch byte {
      case 0x80...: return nil
      case 0x09, 0x0A, 0x0D, 0x20: pendingBlank = !result.isEmpty
      case 0x27 where result.isEmpty && !pendingBlank: continue
      default:
        if pendingBlank { result.append(0x20) }
        pendingBlank = false
        result.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Where the header stands, and with which delimiter it was found.
package struct HeaderLocation {
  package var delimiter: UInt8
  /// Records before the header: a title, a date range.
  package var preambleCount: Int
  /// The header's fields as they stand.
  package var names: [String]
  /// Required columns that are not among them.
  package var missing: [String]

  /// Lines of preamble that are looked past.
  package static let longestPreamble = 15
  /// The first record that holds all of `required`, split at any delimiter; else the record with
  /// most of them, so that a message can say what was found.
  package static func find(
    in reader: DelimitedReader, required: [String]
  ) -> HeaderLocation {
    var best: HeaderLocation?
    var fewestMissing = Int.max
    let wanted = required.map(HeaderName.normalised)
    for delimiter in reader.likelyDelimiters {
      let records = reader.preview(delimiter: delimiter, records: longestPreamble + 1)
      for (index, names) in records.enumerated() {
        let found = Set(names.map(HeaderName.normalised))
        let missing = required.indices.filter { !found.contains(wanted[$0]) }
        // Without any hit the delimiter that splits the first line most is the likely one.
        let score = missing.count * 1000 - (missing.count == required.count ? names.count : 0)
        if score < fewestMissing, missing.count < required.count || index == 0 {
          fewestMissing = score
          best = HeaderLocation(
            delimiter: delimiter, preambleCount: index, names: names,
            missing: missing.map { required[$0] })
        }
        if missing.isEmpty { break }
      }
    }
    return best
      ?? HeaderLocation(delimiter: 0x2C, preambleCount: 0, names: [], missing: required)
  }
}
