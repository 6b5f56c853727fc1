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

  /// Returns whether a path leads to something that is neither a file nor a folder: a pipe, a
  /// device, a socket.
  static func isSpecialFile(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Opens a file or a pipe to read from, without waiting for a pipe's other end.
  static func openForReading(_ path: String) throws(FileError) -> Int32 {
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENXIO { throw .inputOutput(path: path, reason: "a socket cannot be read") }
      throw failure(path)
    }
    return descriptor
  }

  /// Returns whether a descriptor is an ordinary file.
  static func isRegularFile(_ descriptor: Int32) -> Bool { kind(of: descriptor) == S_IFREG }

  /// Returns the file that a descriptor has open; `nil` where the system does not tell.
  static func identity(of descriptor: Int32) -> FileIdentity? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    return FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }

  /// Returns whether a descriptor is a device, such as a terminal.
  static func isDevice(_ descriptor: Int32) -> Bool {
    [S_IFCHR, S_IFBLK].contains(kind(of: descriptor))
  }

  private static func kind(of descriptor: Int32) -> mode_t {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return 0 }
    return status.st_mode & S_IFMT
  }

  /// The outcome of one attempt to read from a pipe.
  enum Piece {
    case bytes([UInt8])
    /// The writer has written nothing more so far.
    case notYet
    /// A named pipe that no program has open to write.
    case noWriter
    case end
  }

  /// Reads once from a descriptor that does not block.
  static func readPiece(_ descriptor: Int32, size: Int, path: String) throws(FileError) -> Piece {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let result = unsafe read(descriptor, buffer.baseAddress, size)
      code = result < 0 ? errno : 0
      count = max(0, result)
    }
    switch code {
    case 0 where !bytes.isEmpty: return .bytes(bytes)
    case 0: return kind(of: descriptor) == S_IFIFO ? .noWriter : .end
    case EAGAIN, EINTR: return .notYet
    default: throw .inputOutput(path: path, reason: unsafe String(cString: strerror(code)))
    }
  }

  /// Waits until a descriptor has bytes or its writer has gone; returns whether it has.
  @discardableResult
  static func waitForInput(_ descriptor: Int32, milliseconds: Int32) -> Bool {
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&wait, 1, milliseconds) > 0
  }

  /// Opens a pipe or a device to write to; a pipe that nobody reads is refused rather than waited
  /// for.
  static func openForWriting(_ path: String) throws(FileError) -> Int32 {
    let descriptor = unsafe open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENXIO {
        throw .inputOutput(path: path, reason: "no program reads from this pipe or socket")
      }
      throw failure(path)
    }
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    return descriptor
  }

  /// Empties a file that is open.
  static func makeEmpty(_ descriptor: Int32, path: String) throws(FileError) {
    guard ftruncate(descriptor, 0) == 0 else { throw failure(path) }
  }

  /// Gives a file the owner, the group and the permissions of the file at a path, where there is
  /// one, or those of any new file.
  ///
  /// Who may not give a file away keeps it: the permissions matter more.
  static func copyPermissions(of path: String, to descriptor: Int32) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      let mask = umask(0)
      umask(mask)
      fchmod(descriptor, 0o666 & ~mask)
      return
    }
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    fchmod(descriptor, status.st_mode & 0o7777)
  }

  /// Lets nobody but the owner read or write a file.
  static func closeToOthers(_ descriptor: Int32) { fchmod(descriptor, 0o600) }

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

/// A file, whatever its name, as long as it is open.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
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
