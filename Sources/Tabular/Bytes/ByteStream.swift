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
  /// Content that lies in memory, in pieces; it may be read again.
  private let pieces: [[UInt8]]
  private var nextPiece = 0
  private let unpacksGzip: Bool
  private var inflater: GzipInflater?
  /// Whether the next piece is the first and may show that the file is gzip.
  private var isFirst: Bool

  /// Opens the file at `path`. What comes through a pipe is read whole at once, since it comes
  /// once.
  ///
  /// - Throws: `invalid` where the path is a folder, a device without end or names nothing,
  ///   `inputOutput` where the system refuses.
  package init(path: String, unpacksGzip: Bool = true) throws(FileError) {
    switch FileKind(path: path) {
    case .folder: throw .invalid([Diagnostic(file: path, expected: "a file, found a folder")])
    case .missing: throw .invalid([Diagnostic(file: path, expected: "a file; there is none")])
    case .file: break
    }
    self.path = path
    self.unpacksGzip = unpacksGzip
    isFirst = unpacksGzip
    let descriptor = try SystemCalls.openForReading(path)
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    if SystemCalls.isRegularFile(descriptor) {
      self.handle = handle
      pieces = []
    } else {
      defer { withExtendedLifetime(handle) {} }
      pieces = try PipeContents.read(descriptor, path: path)
      self.handle = nil
    }
  }

  /// Creates a stream of bytes in memory; `name` stands in messages.
  package init(bytes: [UInt8], name: String) {
    self.init(pieces: [bytes], name: name, unpacksGzip: true)
  }

  private init(pieces: [[UInt8]], name: String, unpacksGzip: Bool) {
    path = name
    self.unpacksGzip = unpacksGzip
    isFirst = unpacksGzip
    handle = nil
    self.pieces = pieces.filter { !$0.isEmpty }
  }

  /// Returns a stream of the same bytes from the start.
  ///
  /// - Parameter unpacksGzip: `nil` unpacks where this stream does.
  package func reopened(unpacksGzip: Bool? = nil) throws(FileError) -> ByteStream {
    let unpacks = unpacksGzip ?? self.unpacksGzip
    guard handle == nil else { return try ByteStream(path: path, unpacksGzip: unpacks) }
    return ByteStream(pieces: pieces, name: path, unpacksGzip: unpacks)
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
      guard nextPiece < pieces.count else { return [] }
      defer { nextPiece += 1 }
      return pieces[nextPiece]
    }
    while true {
      switch try SystemCalls.readPiece(
        handle.fileDescriptor, size: ByteStream.pieceSize, path: path)
      {
      case .bytes(let bytes): return bytes
      case .end, .noWriter: return []
      // A signal came before the first byte.
      case .notYet: continue
      }
    }
  }
}

/// The source of a reader's bytes, with what its start says of them.
final class ReaderFeed {
  let name: String
  let encoding: TextEncoding
  /// Bytes of the byte-order mark.
  let markLength: Int
  var stream: ByteStream
  /// Makes UTF-8 of the pieces; `nil` where they are UTF-8.
  var transcoder: UTF16Transcoder?

  init(
    name: String, encoding: TextEncoding, markLength: Int, stream: ByteStream,
    transcoder: UTF16Transcoder?
  ) {
    (self.name, self.encoding, self.markLength) = (name, encoding, markLength)
    (self.stream, self.transcoder) = (stream, transcoder)
  }

  /// Copies another feed at its place in the stream.
  convenience init(_ other: ReaderFeed) {
    self.init(
      name: other.name, encoding: other.encoding, markLength: other.markLength,
      stream: other.stream, transcoder: other.transcoder)
  }
}
