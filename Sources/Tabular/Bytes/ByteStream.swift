import Diagnostics
import Foundation

/// The bytes of a file, piece by piece, unpacked where they are gzip.
///
/// Whether a file is gzip is seen from its first two bytes, not from its name.
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

  /// The bytes of the file at `path`.
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

  /// Bytes that are in memory already; `name` stands in messages.
  package init(bytes: [UInt8], name: String) {
    path = name
    isFirst = true
    handle = nil
    memory = bytes
    original = bytes
  }

  /// The same bytes again, from the start.
  package func reopened() throws(FileError) -> ByteStream {
    handle == nil ? ByteStream(bytes: original, name: path) : try ByteStream(path: path)
  }

  /// The next bytes; empty at the end.
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

/// What a path leads to.
package enum FileKind {
  case file, folder, missing

  package init(path: String) {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved) else {
      self = FileManager.default.fileExists(atPath: path) ? .file : .missing
      return
    }
    self = attributes[.type] as? FileAttributeType == .typeDirectory ? .folder : .file
  }
}

extension Error {
  /// The system's own words on an error, without Foundation's wrapping.
  var shortReason: String {
    let error = self as NSError
    if let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError {
      return cause.localizedFailureReason ?? cause.localizedDescription
    }
    return error.localizedFailureReason ?? error.localizedDescription
  }
}
