import Crypto

/// Whole files as bytes.
package enum FileContents {
  /// Returns the bytes of the file at `path`, unpacked where they are gzip.
  ///
  /// - Throws: `invalid` where the path leads to no file or the gzip data are damaged,
  ///   `inputOutput` where the system refuses.
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

/// SHA-256 digests of files (FIPS 180-4), so that a plan can state the inputs it was made from.
package enum FileDigest {
  /// Returns the digest of a file's bytes as they stand on disk, packed or not, in lower-case
  /// hexadecimal.
  ///
  /// - Throws: `invalid` where there is no such file, `inputOutput` where the system refuses.
  package static func sha256(path: String) throws(FileError) -> String {
    var stream = try ByteStream(path: path, unpacksGzip: false)
    var hash = SHA256()
    while true {
      let piece = try stream.next()
      if piece.isEmpty { break }
      hash.update(data: piece)
    }
    return hexadecimal(hash.finalize())
  }

  /// Returns the digest of bytes in memory, in lower-case hexadecimal.
  package static func sha256(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

  /// Returns a digest's bytes as pairs of digits.
  private static func hexadecimal(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef")
    return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
