import Diagnostics
import Foundation

/// A folder of results that appears complete or not at all: an atomic replacement.
///
/// Files are written into a hidden folder beside the target, forced to disk, and renamed into
/// place by `commit`; an earlier result is swapped out in the same step where the file system can.
/// A value that is not committed leaves nothing behind. A lock keeps a second run out; what a
/// killed run left is cleared by the next.
package struct OutputFolder: ~Copyable {
  /// Path at which the folder will stand, links followed.
  package let path: String
  package let aside: String
  private let lockPath: String
  private let lock: Int32
  private var isCommitted = false

  /// Creates the hidden folder beside the target and takes the lock.
  ///
  /// - Parameters:
  ///   - path: target of the folder; missing parents are created.
  ///   - marker: a file every result of this kind has. A folder that is not empty and lacks it is
  ///     someone else's and is refused, since committing replaces the whole folder.
  /// - Throws: `locked` while another run writes there, `invalid` where something else stands
  ///   there, `inputOutput` where the system refuses.
  package init(path: String, marker: String) throws(FileError) {
    // A link is followed: swapping it would leave the folder behind it as it was.
    let url = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
    let parent = url.deletingLastPathComponent().path
    let name = url.lastPathComponent
    self.path = url.path
    let hidden = HiddenName.base(of: name)
    aside = "\(parent)/.\(hidden).writing"
    lockPath = "\(parent)/.\(hidden).lock"
    lock = try OutputFolder.prepare(
      url.path, parent: parent, aside: aside, lockPath: lockPath, marker: marker)
  }

  /// Takes the lock and creates the empty folder aside; releases the lock where it fails.
  ///
  /// - Returns: the descriptor that holds the lock.
  private static func prepare(
    _ path: String, parent: String, aside: String, lockPath: String, marker: String
  ) throws(FileError) -> Int32 {
    try FileError.attempt(parent) {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    }
    let lock = try SystemCalls.lock(lockPath, describing: path)
    UnfinishedFiles.add(lockPath)
    do throws(FileError) {
      try recover(path, aside)
      try checkReplaceable(path, marker)
      try UnfinishedFiles.create(aside) { () throws(FileError) in
        try FileError.attempt(path) {
          try FileManager.default.createDirectory(
            atPath: aside, withIntermediateDirectories: false)
        }
      }
      return lock
    } catch {
      UnfinishedFiles.remove(aside)
      SystemCalls.unlock(lock, lockPath)
      UnfinishedFiles.remove(lockPath)
      throw error
    }
  }

  /// Writes a file of the folder and forces it to disk.
  ///
  /// - Parameter packed: whether the file is written as gzip; the caller names it `.gz`.
  /// - Throws: `inputOutput` where the disk is full or refuses.
  package func write(
    _ name: String, _ bytes: [UInt8], packed: Bool = false
  ) throws(FileError) {
    let file = "\(aside)/\(name)"
    try OutputPlace.makeParent(of: file)
    let shown = "\(path)/\(name)"
    let content = Data(packed ? Gzip.pack(bytes) : bytes)
    try FileError.attempt(shown) {
      guard FileManager.default.createFile(atPath: file, contents: nil) else {
        throw CocoaError(.fileWriteUnknown)
      }
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
      try handle.write(contentsOf: content)
      try handle.synchronize()
      try handle.close()
    }
  }

  /// Renames the folder into its place; an earlier one there is removed.
  ///
  /// - Throws: `inputOutput` where the system refuses.
  package mutating func commit() throws(FileError) {
    SystemCalls.synchronizeFolder(aside)
    let (path, aside) = (path, aside)
    try UnfinishedFiles.finish(aside) { () throws(FileError) in
      if FileKind(path: path) == .missing {
        try SystemCalls.rename(aside, path)
      } else if SystemCalls.exchange(aside, path) {
        try? FileManager.default.removeItem(atPath: aside)
      } else {
        // Two steps: a run killed between them leaves the earlier folder aside, and `recover`
        // brings it back.
        let old = aside + ".old"
        try SystemCalls.rename(path, old)
        try SystemCalls.rename(aside, path)
        try? FileManager.default.removeItem(atPath: old)
      }
    }
    isCommitted = true
    SystemCalls.synchronizeFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
  }

  deinit {
    if !isCommitted { try? FileManager.default.removeItem(atPath: aside) }
    UnfinishedFiles.remove(aside)
    SystemCalls.unlock(lock, lockPath)
    UnfinishedFiles.remove(lockPath)
  }

  /// Clears what a killed run left, and brings back the folder it had moved aside.
  private static func recover(_ path: String, _ aside: String) throws(FileError) {
    let old = aside + ".old"
    if FileKind(path: old) != .missing {
      if FileKind(path: path) == .missing {
        try SystemCalls.rename(old, path)
      } else {
        try FileError.attempt(old) { try FileManager.default.removeItem(atPath: old) }
      }
    }
    if FileKind(path: aside) != .missing {
      try FileError.attempt(aside) { try FileManager.default.removeItem(atPath: aside) }
    }
  }

  /// Refuses to replace a folder that lacks the marker, and a file.
  private static func checkReplaceable(_ path: String, _ marker: String) throws(FileError) {
    switch FileKind(path: path) {
    case .missing: return
    case .file:
      throw .invalid([Diagnostic(file: path, expected: "a folder or nothing, found a file")])
    case .folder: break
    }
    let names = try FileError.attempt(path) {
      try FileManager.default.contentsOfDirectory(atPath: path)
    }
    if !names.isEmpty, !names.contains(marker) {
      throw .invalid([
        Diagnostic(
          file: path,
          expected:
            "an empty folder, an earlier result with its \(marker), or nothing; other files stand there"
        )
      ])
    }
  }
}
