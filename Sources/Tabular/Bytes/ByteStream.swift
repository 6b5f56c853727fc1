import Diagnostics
import Foundation

/// The bytes of a file, piece by piece, unpacked where they are gzip.
///
/// A file is gzip where its first two bytes say so, whatever its name.
package struct ByteStream {
  /// Bytes asked from the file at a time.
  static let pieceSize = 1 << 18

  /// The path, as it stands in messages.
  package let path: String
  private let handle: FileHandle?
  private let original: [UInt8]
  private var memory: [UInt8]
  private var inflater: GzipInflater?
  /// Whether the next piece is the first and may show that the file is gzip.
  private var isFirst: Bool

  /// Opens the file at `path`.
  ///
  /// - Throws: `invalid` where the path is a folder or names nothing, `inputOutput` where the
  ///   system refuses.
  package init(path: String, unpacksGzip: Bool = true) throws(FileError) {
    self.path = path
    isFirst = unpacksGzip
    switch FileKind(path: path) {
    case .folder: throw .invalid([Diagnostic(file: path, expected: "a file, found a folder")])
    case .missing: throw .invalid([Diagnostic(file: path, expected: "a file; there is none")])
    case .file: break
    }
    do {
      handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    } catch {
      throw .inputOutput(path: path, reason: error.shortReason)
    }
    memory = []
    original = []
  }

  /// Creates a stream of bytes in memory; `name` stands in messages.
  package init(bytes: [UInt8], name: String) {
    path = name
    isFirst = true
    handle = nil
    memory = bytes
    original = bytes
  }

  /// Returns a stream of the same bytes from the start.
  package func reopened() throws(FileError) -> ByteStream {
    handle == nil ? ByteStream(bytes: original, name: path) : try ByteStream(path: path)
  }

  /// Returns the next bytes; empty at the end.
  ///
  /// - Throws: `invalid` where gzip data are damaged, `inputOutput` where the system refuses.
  package mutating func next() throws(FileError) -> [UInt8] {
    while true {
      if inflater?.hasPending == true {
        let unpacked = try inflater?.step() ?? []
        if unpacked.isEmpty { continue }
        return unpacked
      }
      let piece = try nextRaw()
      if isFirst {
        isFirst = false
        if piece.starts(with: [0x1F, 0x8B]) { inflater = try GzipInflater(file: path) }
      }
      guard inflater != nil else { return piece }
      if piece.isEmpty {
        try inflater?.finish()
        return []
      }
      inflater?.feed(piece)
    }
  }

  /// Returns the next bytes as they are stored.
  private mutating func nextRaw() throws(FileError) -> [UInt8] {
    guard let handle else {
      defer { memory = [] }
      return memory
    }
    do {
      return try handle.read(upToCount: ByteStream.pieceSize).map { [UInt8]($0) } ?? []
    } catch {
      throw .inputOutput(path: path, reason: error.shortReason)
    }
  }
}
