import CKernels

/// A hash of some bytes, the same on every run.
package enum ByteHash {
  /// Returns the hash of part of an array.
  ///
  /// - Precondition: `range` lies in the array.
  /// - Complexity: O(bytes / 8).
  package static func of(_ bytes: [UInt8], in range: Range<Int>) -> UInt64 {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= bytes.count,
      "bytes \(range) of \(bytes.count)")
    return unsafe bytes.withUnsafeBufferPointer { text in
      guard let text = text.baseAddress else { return 0 }
      return unsafe forestock_hash(text, range.lowerBound, range.upperBound)
    }
  }
}

/// The wrapper of the C kernel that finds a record's fields 64 bytes at a time.
///
/// It knows sound records with ample bytes behind them, nearly all of a file, and leaves the others to
/// `RecordScanner`: both find the same fields.
enum RecordKernel {
  /// A record that was found.
  struct Record {
    /// Fields, and line ends inside the record and behind it.
    var fieldCount, lineEnds: Int
    /// One past the record and its line end.
    var end: Int
    /// Whether a byte beyond ASCII is in it, or close behind it.
    var mayHaveHighBytes: Bool
  }

  /// Finds the fields of the record that starts at `start`.
  ///
  /// - Parameter fields: overwritten from the first on; those of no record found mean nothing.
  /// - Returns: `nil` where the careful scanner has to look.
  /// - Precondition: `start < bytes.count`, which fits 31 bits.
  static func scan(
    _ bytes: [UInt8], from start: Int, delimiter: UInt8, usesQuotes: Bool,
    into fields: inout [FieldRange]
  ) -> Record? {
    // The kernel writes the three members where Swift has them.
    guard MemoryLayout<FieldRange>.stride == MemoryLayout<forestock_field>.stride else {
      return nil
    }
    let capacity = fields.count
    var found = forestock_record()
    let isFound = unsafe bytes.withUnsafeBufferPointer { text in
      unsafe fields.withUnsafeMutableBytes { places in
        guard let text = text.baseAddress,
          let places = unsafe places.bindMemory(to: forestock_field.self).baseAddress
        else { return Int32(0) }
        return unsafe forestock_scan_record(
          text, start, bytes.count, delimiter, usesQuotes ? 1 : 0, places, capacity, &found)
      }
    }
    guard isFound == 1 else { return nil }
    return Record(
      fieldCount: Int(found.field_count), lineEnds: Int(found.line_ends), end: Int(found.end),
      mayHaveHighBytes: found.has_high_bytes != 0)
  }
}
