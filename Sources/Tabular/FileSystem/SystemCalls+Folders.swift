import CFileSystem
import Foundation

/// System calls about folders, links, owners and mounts.
extension SystemCalls {
  /// Returns whether a path is a symbolic link.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFLNK
  }
  /// Returns whether something stands at a path, a link that leads nowhere included.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// Returns the number of the file system that a path lies on; 0 where there is none.
  static func device(of path: String) -> UInt64 {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return 0 }
    return UInt64(status.st_dev)
  }

  /// Returns the time at which a folder's entries last changed, in seconds and nanoseconds.
  static func changeTime(_ status: stat) -> [UInt64] {
    #if os(Linux)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    return [UInt64(bitPattern: Int64(time.tv_sec)), UInt64(time.tv_nsec)]
  }

  /// Returns whether the process may create files in a folder.
  static func mayWrite(into folder: String) -> Bool {
    unsafe access(folder, W_OK | X_OK) == 0
  }

  /// Gives a file a second name; a symbolic link is linked itself.
  ///
  /// - Returns: `false` where the file system or a permission refuses.
  static func link(_ from: String, _ to: String) -> Bool {
    unsafe linkat(AT_FDCWD, from, AT_FDCWD, to, 0) == 0
  }

  /// Gives a new file the owner and the permissions of an earlier one, where there is one.
  static func copyFileAttributes(from: String, to: String) {
    var status = stat()
    guard unsafe lstat(from, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    _ = unsafe chown(to, status.st_uid, status.st_gid)
    _ = unsafe chmod(to, status.st_mode & 0o7777)
  }

  /// Lets the owner of a folder list it and write to it.
  static func openUp(_ folder: String) { _ = unsafe chmod(folder, 0o700) }

  /// Gives a folder the owner, the permissions and the times of another.
  static func copyFolderAttributes(from: String, to: String) {
    var status = stat()
    guard unsafe stat(from, &status) == 0 else { return }
    _ = unsafe chown(to, status.st_uid, status.st_gid)
    _ = unsafe chmod(to, status.st_mode & 0o7777)
    #if os(Linux)
      let times = [status.st_atim, status.st_mtim]
      _ = unsafe utimensat(AT_FDCWD, to, times, 0)
    #endif
  }

  /// Returns whether a file system is mounted at a path, also one that shares its number with the
  /// file system around it.
  static func isMountPoint(_ path: String) -> Bool {
    if device(of: path) != device(of: URL(fileURLWithPath: path).deletingLastPathComponent().path) {
      return true
    }
    guard let text = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8) else {
      return false
    }
    // Blanks and backslashes stand as octal numbers (proc(5)).
    let escaped = path.replacing("\\", with: "\\134").replacing(" ", with: "\\040")
      .replacing("\t", with: "\\011").replacing("\n", with: "\\012")
    return text.split(separator: "\n").contains { line in
      let fields = line.split(separator: " ", maxSplits: 5)
      return fields.count > 4 && fields[4] == escaped
    }
  }
}
