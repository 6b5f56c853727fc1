/// Whole files as bytes.
package enum FileContents {
  /// The bytes of the file at `path`, unpacked where they are gzip.
  ///
  /// - Throws: `invalid` where the path leads to no file or the gzip data are damaged, `inputOutput`
  ///   where the system refuses.
  package static func read(_ path: String) throws(FileError) -> [UInt8] {
    var stream = try ByteStream(path: path)
    var result = [UInt8]()
    while true {
      let piece = try stream.next()
      if piece.isEmpty { return result }
      result += piece
    }
  }
}
