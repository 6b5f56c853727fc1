import Foundation

/// Reads a consistent snapshot of a folder that another process may atomically replace.
///
/// Writers swap a complete folder in under the same path, so that a reader could take one file
/// from the folder before and one from that after. Where files are put in place one by one, the time of
/// the folder and the writer's journal tell. No lock is taken, since cases may lie where
/// nothing can be written: what was read counts only if the same folder stood there all the time.
package enum FolderSnapshot {
  /// Most attempts; a writer needs longer for one switch than a reader for what it reads.
  private static let attempts = 20

  /// Returns or throws what `body` does with the folder as it was before or as it was after a
  /// switch, never with a mixture. `body` may run several times.
  ///
  /// - Throws: what `body` throws; `locked` where the folder changes during every attempt.
  package static func read<Value>(
    _ path: String, _ body: () throws(FileError) -> Value
  ) throws(FileError) -> Value {
    for _ in 0..<attempts {
      // Kept open until the end of the attempt: the inode number could be reused.
      let before = FolderIdentity(path)
      defer { before.close() }
      if FolderJournal.isOpen(for: path) {
        Thread.sleep(forTimeInterval: 0.02)
        continue
      }
      let result: Result<Value, FileError>
      do throws(FileError) {
        result = .success(try body())
      } catch {
        result = .failure(error)
      }
      let after = FolderIdentity(path)
      defer { after.close() }
      if before.numbers == after.numbers, !FolderJournal.isOpen(for: path) {
        return try result.get()
      }
    }
    throw .locked(path: path)
  }
}

/// The identity of the folder at a path. The folder is kept open, since another could be given its
/// inode number. Whoever makes one closes it.
private struct FolderIdentity {
  private let descriptor: Int32
  /// Device, inode and time of the last change; empty where there is no folder.
  let numbers: [UInt64]

  /// Opens the folder at a path, where there is one.
  init(_ path: String) {
    var status = stat()
    descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    var isKnown = descriptor >= 0
    if isKnown { isKnown = unsafe fstat(descriptor, &status) == 0 }
    numbers =
      isKnown
      ? [UInt64(status.st_dev), UInt64(status.st_ino)] + SystemCalls.changeTime(status) : []
  }

  /// Closes the folder.
  func close() { if descriptor >= 0 { _ = Foundation.close(descriptor) } }
}
