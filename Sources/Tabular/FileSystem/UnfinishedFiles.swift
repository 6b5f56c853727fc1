import Foundation
import Synchronization

/// Files that a process writes aside and must not leave behind where a signal ends it.
///
/// A signal concerns the whole process, so this register is the process's as well. A writer enters
/// a path before it creates it and takes it off in the step that puts it in its place; whoever ends
/// the process clears the rest.
package enum UnfinishedFiles {
  /// The register behind its lock.
  private struct Register {
    /// Paths of files and folders, in the order in which they were entered.
    var paths: [String] = []
    /// Whether the process is ending: nothing is entered or put in place any more.
    var isClosed = false
  }

  private static let register = Mutex(Register())

  /// Enters the path of a file or folder that is about to be created.
  static func add(_ path: String) {
    waitWhileClosed()
    register.withLock { $0.paths.append(path) }
  }

  /// Creates a folder of unfinished work and enters `path`, if there is one.
  ///
  /// A signal waits until that is done, and nothing is created once the process is ending: else a
  /// folder could come back after it was cleared.
  static func create(
    _ path: String? = nil, _ body: () throws(FileError) -> Void
  ) throws(FileError) {
    waitWhileClosed()
    let result = register.withLock { (register) -> Result<Void, FileError>? in
      if register.isClosed { return nil }
      if let path { register.paths.append(path) }
      do throws(FileError) {
        try body()
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    // `nil`: the process ends now.
    guard let result else { return waitWhileClosed() }
    try result.get()
  }

  /// Takes a path off the register.
  static func remove(_ path: String) {
    register.withLock { $0.paths.removeAll { $0 == path } }
  }

  /// Runs the few system calls that put a result in its place, and takes `path` off.
  ///
  /// A signal waits until they are done: it finds the result as it was or as it is, and never a
  /// path that was moved away to make room.
  static func finish(
    _ path: String, _ body: () throws(FileError) -> Void
  ) throws(FileError) {
    waitWhileClosed()
    let result = register.withLock { (register) -> Result<Void, FileError> in
      do throws(FileError) {
        try body()
      } catch {
        return .failure(error)
      }
      register.paths.removeAll { $0 == path }
      return .success(())
    }
    try result.get()
  }

  /// Removes everything on the register and keeps writers from adding to it.
  ///
  /// Called once, by the thread that ends the process in its next step. A writer may still be
  /// creating a file in a folder that is being removed, so that removing is tried again.
  package static func clear() {
    let paths = register.withLock { register in
      register.isClosed = true
      return register.paths
    }
    for path in paths.reversed() {
      for _ in 0..<100 where FileKind(path: path) != .missing {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
  }

  /// Holds the calling thread for ever where the process is ending.
  ///
  /// Its files are going away, and it would report that as a fault of the disk.
  package static func waitWhileClosed() {
    while register.withLock({ $0.isClosed }) { sleep(1) }
  }
}
