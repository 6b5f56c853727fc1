import Crypto
import Diagnostics

/// Whole files as bytes.
package enum FileContents {
  /// Most bytes that are read into memory at once, unpacked.
  package static let longest = 1 << 30

  /// Returns the bytes of the file at `path`, unpacked where they are gzip.
  ///
  /// - Parameters:
  ///   - limit: most bytes, so that neither an endless pipe nor a small file that unpacks to a huge
  ///     one fills the memory.
  ///   - unpacksGzip: whether gzip is unpacked; a binary file may begin like one.
  /// - Throws: `invalid` where the path leads to no file, the gzip data are damaged or the content
  ///   is longer than the limit, `inputOutput` where the system refuses.
  package static func read(
    _ path: String, limit: Int = longest, unpacksGzip: Bool = true
  ) throws(FileError) -> [UInt8] {
    var stream = try ByteStream(path: path, unpacksGzip: unpacksGzip)
    var result = [UInt8]()
    while true {
      let piece = try stream.next()
      if piece.isEmpty { return result }
      guard result.count + piece.count <= limit else {
        throw .invalid([Diagnostic(file: path, expected: "at most \(limit >> 20) MB, unpacked")])
      }
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
    try sha256(of: ByteStream(path: path, unpacksGzip: false))
  }

  /// Returns the digest of what a stream reads, from its start and as it is stored, in lower-case
  /// hexadecimal.
  package static func sha256(of stream: ByteStream) throws(FileError) -> String {
    var stream = try stream.reopened(unpacksGzip: false)
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
