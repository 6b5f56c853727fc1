import Foundation

/// A file written piece by piece, with memory that does not grow with it.
package final class OutputFile {
  private let handle: FileHandle?
  private let path: String
  private var buffer: [UInt8] = []

  /// An empty file at `path`.
  ///
  /// - Throws: `inputOutput`, as every call, where the disk is full or refuses.
  package init(creating path: String) throws(FileError) {
    self.path = path
    handle = try OutputFolder.attempt(path) {
      guard FileManager.default.createFile(atPath: path, contents: nil) else {
        throw CocoaError(.fileWriteUnknown)
      }
      return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }
  }

  /// A file that is not kept.
  package init(discarding name: String) {
    path = name
    handle = nil
  }

  /// Adds bytes at the end.
  package func append(_ bytes: [UInt8]) throws(FileError) { try add(bytes) }

  /// Adds part of an array at the end.
  package func append(_ bytes: ArraySlice<UInt8>) throws(FileError) { try add(bytes) }

  /// Adds a text at the end, in UTF-8.
  package func append(_ text: String) throws(FileError) { try add(text.utf8) }

  /// Generic inside the module only: other modules would call it unspecialised, byte by byte.
  private func add(_ bytes: some Sequence<UInt8>) throws(FileError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 18 { try flush() }
  }

  private func flush() throws(FileError) {
    let content = Data(buffer)
    try OutputFolder.attempt(path) { try handle?.write(contentsOf: content) }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left and forces the file to disk.
  package func close() throws(FileError) {
    try flush()
    try OutputFolder.attempt(path) {
      try handle?.synchronize()
      try handle?.close()
    }
  }
}

/// Where files go that are written piece by piece.
package enum OutputPlace {
  /// A folder that is there.
  case folder(String)
  /// Nowhere: what is written is forgotten.
  case nowhere

  /// A file of the place; whoever asked for it closes it.
  package func file(_ name: String) throws(FileError) -> OutputFile {
    guard case .folder(let folder) = self else { return OutputFile(discarding: name) }
    try OutputPlace.makeParent(of: "\(folder)/\(name)")
    return try OutputFile(creating: "\(folder)/\(name)")
  }

  /// Makes the folder of a path, and those above it.
  static func makeParent(of path: String) throws(FileError) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = String(path[..<slash])
    try OutputFolder.attempt(folder) {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
  }
}

extension OutputFolder {
  /// Where the folder's files are written until `commit`.
  package var place: OutputPlace { .folder(aside) }

  /// Keeps every file of the folder that stands in place now, except those named: by a hard link
  /// where the file system has them, else by a copy.
  package func keepExisting(except replaced: Set<String>) throws(FileError) {
    let files = FileManager.default
    let names = try OutputFolder.attempt(path) { try files.subpathsOfDirectory(atPath: path) }
    for name in names.sorted() where !replaced.contains(name) {
      let from = "\(path)/\(name)"
      if FileKind(path: from) == .folder { continue }
      let to = "\(aside)/\(name)"
      try OutputPlace.makeParent(of: to)
      if files.fileExists(atPath: to) { continue }
      try OutputFolder.attempt(from) {
        do {
          try files.linkItem(atPath: from, toPath: to)
        } catch {
          try files.copyItem(atPath: from, toPath: to)
        }
      }
    }
  }
}
