import Foundation

/// A file written piece by piece, with memory that does not grow with it.
final class OutputFile {
  private let handle: FileHandle
  private let path: String
  private var buffer: [UInt8] = []

  init(creating path: String) throws(PlanningDataError) {
    self.path = path
    handle = try OutputFolder.attempt(path) {
      guard FileManager.default.createFile(atPath: path, contents: nil) else {
        throw CocoaError(.fileWriteUnknown)
      }
      return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }
  }

  func append(_ bytes: some Sequence<UInt8>) throws(PlanningDataError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 18 { try flush() }
  }

  private func flush() throws(PlanningDataError) {
    let content = Data(buffer)
    try OutputFolder.attempt(path) { try handle.write(contentsOf: content) }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left and forces the file to disk.
  func close() throws(PlanningDataError) {
    try flush()
    try OutputFolder.attempt(path) {
      try handle.synchronize()
      try handle.close()
    }
  }
}

extension OutputFolder {
  /// A file of the folder, written piece by piece; the caller closes it before `commit`.
  func file(_ name: String) throws(PlanningDataError) -> OutputFile {
    try makeParent(of: name)
    return try OutputFile(creating: "\(aside)/\(name)")
  }

  /// Keeps every file of the folder that stands in place now, except those named: by a hard link
  /// where the file system has them, else by a copy.
  func keepExisting(except replaced: Set<String>) throws(PlanningDataError) {
    let files = FileManager.default
    let names = try OutputFolder.attempt(path) { try files.subpathsOfDirectory(atPath: path) }
    for name in names.sorted() where !replaced.contains(name) {
      let from = "\(path)/\(name)"
      if FileKind(path: from) == .folder { continue }
      try makeParent(of: name)
      let to = "\(aside)/\(name)"
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

  func makeParent(of name: String) throws(PlanningDataError) {
    guard let slash = name.lastIndex(of: "/") else { return }
    let folder = "\(aside)/\(name[..<slash])"
    try OutputFolder.attempt(folder) {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
  }
}
