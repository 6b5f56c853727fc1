import Diagnostics
import Tabular

/// A file of the inbox before it is imported: whether its end is there.
///
/// Whoever writes a table ends its last line; a transfer that broke off mostly does not. A cut at the
/// end of a line shows only in what the days lack, which the review of the evidence looks at.
struct InboxFile {
  /// Path of the file.
  let path: String

  /// Refuses a file of no bytes, and a table whose last line lacks its end.
  ///
  /// JSON is left to its reader, which finds every cut.
  ///
  /// - Throws: `invalid` for such a file and for damaged gzip data, `inputOutput` where the system
  ///   refuses.
  /// - Complexity: linear in the file, a piece of it in memory.
  func refuseWhereCut() throws(FileError) {
    var stream = try ByteStream(path: path)
    var first: UInt8?
    var end: [UInt8] = []
    var lines = 1
    while true {
      let piece = try stream.next()
      if piece.isEmpty { break }
      first = first ?? piece.first { !InboxFile.blanks.contains($0) }
      lines += piece.count { $0 == InboxFile.lineEnd }
      end = Array((end + piece.suffix(2)).suffix(2))
    }
    guard let first else {
      throw .invalid([Diagnostic(file: path, expected: "a file with rows; it is empty")])
    }
    if InboxFile.opensJSON.contains(first) { return }
    // The last byte of a line end is 0 where characters have two bytes, low byte first.
    if let last = end.last, InboxFile.lineEnds.contains(last) || end == [InboxFile.lineEnd, 0] {
      return
    }
    throw .invalid([
      Diagnostic(
        file: path, line: lines, message: "the last line has no end, so that the file may be cut",
        expected: "a whole file",
        note: "it was left; --open-lines takes files of sources that never end it")
    ])
  }

  private static let lineEnd: UInt8 = 0x0A
  private static let lineEnds: Set<UInt8> = [0x0A, 0x0D]
  /// Blanks, line ends, the mark of UTF-8 and UTF-16, and the zero bytes of the latter.
  private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0]
  /// The first characters of a JSON object or array.
  private static let opensJSON: Set<UInt8> = [0x7B, 0x5B]
}
