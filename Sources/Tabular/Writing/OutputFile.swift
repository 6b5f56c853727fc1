import Foundation

/// A file that is written piece by piece, in memory that does not depend on its size.
package final class OutputFile {
  private let handle: FileHandle?
  private let path: String
  /// Whether the file is forced to disk at its end; a pipe or a device has none.
  private let reachesDisk: Bool
  private var buffer: [UInt8] = []

  /// Creates an empty file at `path`; one that stands there is emptied.
  ///
  /// - Throws: `inputOutput`, as every call, where the disk is full or refuses.
  package init(creating path: String) throws(FileError) {
    self.path = path
    reachesDisk = true
    handle = try FileError.attempt(path) {
      guard FileManager.default.createFile(atPath: path, contents: nil) else {
        throw CocoaError(.fileWriteUnknown)
      }
      return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }
  }

  /// Creates a file that is discarded, for dry runs.
  package init(discarding name: String) {
    path = name
    reachesDisk = false
    handle = nil
  }

  /// Writes to a file that is open; `path` stands in messages.
  init(handle: FileHandle, path: String, reachesDisk: Bool) {
    self.handle = handle
    self.path = path
    self.reachesDisk = reachesDisk
  }

  /// Appends bytes; they reach the disk a quarter of a megabyte at a time.
  package func append(_ bytes: [UInt8]) throws(FileError) { try add(bytes) }

  /// Appends part of an array.
  package func append(_ bytes: ArraySlice<UInt8>) throws(FileError) { try add(bytes) }

  /// Appends a text in UTF-8.
  package func append(_ text: String) throws(FileError) { try add(text.utf8) }

  /// Generic inside the module only: other modules would call it unspecialised, byte by byte.
  private func add(_ bytes: some Sequence<UInt8>) throws(FileError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 18 { try flush() }
  }

  /// Writes the buffer to the file.
  private func flush() throws(FileError) {
    let content = Data(buffer)
    try FileError.attempt(path) { try handle?.write(contentsOf: content) }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes the rest of the buffer and forces the file to disk (`fsync`).
  package func close() throws(FileError) {
    try finish()
    try FileError.attempt(path) { try handle?.close() }
  }

  /// Writes the rest of the buffer and forces the file to disk, where it has one.
  func finish() throws(FileError) {
    try flush()
    if reachesDisk { try FileError.attempt(path) { try handle?.synchronize() } }
  }
}

/// The destination of files that are written piece by piece.
package enum OutputPlace {
  /// A folder that exists.
  case folder(String)
  /// None: the files are discarded.
  case nowhere

  /// Opens a file of the place, with the folders above it; the caller closes it.
  package func file(_ name: String) throws(FileError) -> OutputFile {
    guard case .folder(let folder) = self else { return OutputFile(discarding: name) }
    try OutputPlace.makeParent(of: "\(folder)/\(name)")
    return try OutputFile(creating: "\(folder)/\(name)")
  }

  /// Creates the folder of a path, and those above it.
  ///
  /// - Parameter entered: whether the process could be ending meanwhile; it could not in the last
  ///   step of a result, which a signal waits for.
  static func makeParent(of path: String, entered: Bool = true) throws(FileError) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = String(path[..<slash])
    func make() throws(FileError) {
      try FileError.attempt(folder) {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      }
    }
    if entered {
      try UnfinishedFiles.create { () throws(FileError) in try make() }
    } else {
      try make()
    }
  }
}
