import Diagnostics
import Foundation

/// A folder of results that appears complete or not at all: an atomic replacement.
///
/// Files are written into a hidden folder beside the target, forced to disk, and renamed into
/// place by `commit`; an earlier result is swapped out in the same step where the file system can.
/// Only what the program wrote is replaced, by the manifest of the folder; other people's files
/// stay. A value that is not committed leaves nothing behind. A lock keeps a second run out; what a
/// killed run left is cleared by the next.
package struct OutputFolder: ~Copyable {
  /// Path at which the folder will stand, links followed.
  package let path: String
  /// The hidden folder in which files are written.
  let aside: String
  /// The kind of result; `nil` for an update of a folder that other people keep.
  let kind: ResultKind?
  /// Whether the folder itself cannot be renamed, so that files are put in place one by one.
  let staysInPlace: Bool
  private let lockPath: String
  private let lock: Int32
  private var isCommitted = false

  /// Prepares a result; an earlier one of the same kind is replaced.
  ///
  /// - Parameters:
  ///   - path: target of the folder; missing parents are created.
  ///   - kind: a folder that is not empty and is no result of the kind is refused.
  /// - Throws: `locked` while another run writes there, `invalid` where something else stands
  ///   there, `inputOutput` where the system refuses.
  package init(path: String, kind: ResultKind) throws(FileError) {
    try self.init(path: path, kind: kind, marker: kind.marker)
  }

  /// Prepares an update of some files of a folder; all others stay as they are.
  ///
  /// - Parameter marker: a file that the folder must have.
  /// - Throws: as `init(path:kind:)`.
  package init(updating path: String, marker: String) throws(FileError) {
    try self.init(path: path, kind: nil, marker: marker)
  }

  /// Creates the hidden folder and takes the lock.
  private init(path: String, kind: ResultKind?, marker: String) throws(FileError) {
    // A link is followed: swapping it would leave the folder behind it as it was.
    let url = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
    let place = FolderPlace(url)
    self.path = url.path
    self.kind = kind
    staysInPlace = place.isInside
    aside = place.aside
    lockPath = place.lock
    lock = try OutputFolder.prepare(place, kind: kind, marker: marker)
  }

  /// Takes the lock and creates the empty folder aside; releases the lock where it fails.
  ///
  /// - Returns: the descriptor that holds the lock.
  private static func prepare(
    _ place: FolderPlace, kind: ResultKind?, marker: String
  ) throws(FileError) -> Int32 {
    try FileError.attempt(place.parent) {
      try FileManager.default.createDirectory(
        atPath: place.parent, withIntermediateDirectories: true)
    }
    let lock = try SystemCalls.lock(place.lock, describing: place.path)
    UnfinishedFiles.add(place.lock)
    let aside = place.aside
    do throws(FileError) {
      try place.recover()
      try place.checkReplaceable(by: kind, marker: marker)
      try UnfinishedFiles.create(aside) { () throws(FileError) in
        try FileError.attempt(place.path) {
          try FileManager.default.createDirectory(
            atPath: aside, withIntermediateDirectories: false)
        }
      }
      return lock
    } catch {
      UnfinishedFiles.remove(aside)
      SystemCalls.unlock(lock, place.lock)
      UnfinishedFiles.remove(place.lock)
      throw error
    }
  }

  /// The hidden folder, for work that must leave nothing behind wherever it ends.
  package var scratchPath: String { aside }

  /// Puts a folder that was made in `scratchPath` at the path, where nothing stands.
  ///
  /// - Throws: `inputOutput` where the system refuses, also because something stands there by now.
  package func place(_ name: String) throws(FileError) {
    try SystemCalls.rename("\(aside)/\(name)", path)
  }

  /// The place where the folder's files are written until `commit`.
  package var place: OutputPlace { .folder(aside) }

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

  /// Puts the folder in its place, with its manifest and with other people's files that stand there.
  ///
  /// - Parameter replaced: of an update, names of files that it replaces or removes; files that were
  ///   written are among them in any case.
  /// - Returns: files of an earlier result that somebody changed, and the names they were kept
  ///   under.
  /// - Throws: `inputOutput` where the system refuses.
  @discardableResult
  package mutating func commit(
    replacing replaced: Set<String> = []
  ) throws(FileError) -> [SetAsideFile] {
    let written = try FolderTree(aside).files
    var own = written
    if let kind {
      let manifest = try FolderManifest(of: written, in: aside, kind: kind)
      try write(ResultKind.manifestName, try JSONWriter.bytes(manifest))
      own.append(ResultKind.manifestName)
    }
    let exchange = FolderExchange(
      path: path, aside: aside, kind: kind, own: own, replaced: replaced.union(own))
    SystemCalls.synchronizeFolder(aside)
    let (path, aside, staysInPlace) = (path, aside, staysInPlace)
    var setAside: [SetAsideFile] = []
    try UnfinishedFiles.finish(aside) { () throws(FileError) in
      setAside = try exchange.run(staysInPlace: staysInPlace)
    }
    isCommitted = true
    SystemCalls.synchronizeFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
    return setAside
  }

  deinit {
    if !isCommitted { FolderTree.remove(aside) }
    UnfinishedFiles.remove(aside)
    SystemCalls.unlock(lock, lockPath)
    UnfinishedFiles.remove(lockPath)
  }
}
