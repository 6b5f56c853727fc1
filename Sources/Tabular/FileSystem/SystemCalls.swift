import CFileSystem
import Foundation

/// The few system calls Foundation does not offer. Paths are passed as Swift strings, which the
/// compiler turns into C strings for the length of one call; no pointer is kept.
enum SystemCalls {
  /// Swaps two folders in one step, so that no moment exists without either.
  ///
  /// - Returns: `false` where the file system cannot.
  static func exchange(_ first: String, _ second: String) -> Bool {
    #if os(Linux)
      let exchangeFlag: UInt32 = 2
      return unsafe renameat2(AT_FDCWD, first, AT_FDCWD, second, exchangeFlag) == 0
    #else
      return false
    #endif
  }

  /// Renames within one file system, replacing an existing file.
  static func rename(_ from: String, _ to: String) throws(FileError) {
    guard unsafe Foundation.rename(from, to) == 0 else { throw failure(to) }
  }

  /// Makes a folder's entries survive a power cut.
  static func synchronizeFolder(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { return }
    // Some file systems refuse to synchronise folders; there is nothing better to do then.
    _ = fsync(descriptor)
    close(descriptor)
  }

  /// Opens a lock file and takes its lock.
  ///
  /// - Returns: the descriptor that holds the lock.
  static func lock(_ path: String, describing target: String) throws(FileError) -> Int32 {
    for _ in 0..<100 {
      let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw failure(target) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let isHeld = errno == EWOULDBLOCK
        close(descriptor)
        if isHeld { throw .locked(path: target) }
        throw failure(target)
      }
      // The holder before us removes the file when it ends: a lock on a removed file locks nobody.
      if isSameFile(descriptor, path) { return descriptor }
      close(descriptor)
    }
    throw .locked(path: target)
  }

  /// Removes a lock file and gives its lock back.
  static func unlock(_ descriptor: Int32, _ path: String) {
    _ = unsafe unlink(path)
    close(descriptor)
  }

  /// Returns whether a path still names the file that a descriptor has open.
  private static func isSameFile(_ descriptor: Int32, _ path: String) -> Bool {
    var held = stat()
    var named = stat()
    guard unsafe fstat(descriptor, &held) == 0, unsafe stat(path, &named) == 0 else { return false }
    return held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }

  /// Returns the error of the last system call, in the system's words.
  private static func failure(_ path: String) -> FileError {
    .inputOutput(path: path, reason: unsafe String(cString: strerror(errno)))
  }
}

/// The kind of thing that a path leads to; links are followed.
package enum FileKind {
  case file, folder, missing

  /// Looks at a path.
  package init(path: String) {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved) else {
      self = FileManager.default.fileExists(atPath: path) ? .file : .missing
      return
    }
    self = attributes[.type] as? FileAttributeType == .typeDirectory ? .folder : .file
  }
}
