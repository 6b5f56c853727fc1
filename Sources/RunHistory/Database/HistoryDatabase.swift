import Diagnostics
import Foundation
import GRDB
import Tabular

/// The history of a case's nights: a database of SQLite beside the nights' folders.
///
/// Every change is one transaction in the write-ahead log: a run that is killed leaves it as it was
/// before or as it is after. Entering a run twice leaves one. Readers and one writer do not wait for
/// each other.
package final class HistoryDatabase {
  /// Name of the file in the folder of nights.
  package static let name = "history.sqlite"

  /// Path of the file.
  package let path: String
  private let queue: DatabaseQueue

  /// Opens the history and brings its tables to this version.
  ///
  /// - Parameter mustExist: whether a file that is not there is a fault rather than made.
  /// - Throws: `invalid` where the file is damaged, is no database or is of a later version;
  ///   `locked` where another program holds it for ten seconds; `inputOutput` where the system
  ///   refuses.
  package init(path: String, mustExist: Bool = false) throws(FileError) {
    if mustExist, FileKind(path: path) != .file {
      throw .invalid([
        Diagnostic(file: path, expected: "the history of nightly runs; there is none")
      ])
    }
    self.path = path
    var settings = Configuration()
    settings.journalMode = .wal
    settings.busyMode = .timeout(10)
    // A power cut may take the last entry, never the file: the next night enters it from its folder.
    settings.prepareDatabase { db in try db.execute(sql: "PRAGMA synchronous = NORMAL") }
    queue = try HistoryDatabase.attempt(path) {
      let queue = try DatabaseQueue(path: path, configuration: settings)
      let migrator = HistoryMigrations.migrator
      if try queue.read(migrator.hasBeenSuperseded) { throw LaterVersion() }
      try migrator.migrate(queue)
      return queue
    }
  }

  /// Opens the history of nights, and sets a damaged one aside so that nights go on.
  ///
  /// - Returns: the database, and the path that a damaged one has now; `nil` where none was damaged.
  /// - Throws: as `init`, but for damages.
  package static func opened(
    path: String
  ) throws(FileError) -> (database: HistoryDatabase, damaged: String?) {
    do throws(FileError) {
      return (try HistoryDatabase(path: path), nil)
    } catch {
      guard error.isDamage else { throw error }
      let aside = try setAside(path)
      return (try HistoryDatabase(path: path), aside)
    }
  }

  /// Moves a damaged database and its log out of the way.
  ///
  /// - Returns: the path that it has now.
  package static func setAside(_ path: String) throws(FileError) -> String {
    let folder = (path as NSString).deletingLastPathComponent + "/damaged"
    let name = try FolderKeeping.moveAside(path, into: folder)
    // The log belongs to the damaged file; beside a new one it would damage that.
    for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
    return "\(folder)/\(name)"
  }

  /// Changes the database in one transaction.
  func write<Value>(_ body: (Database) throws -> Value) throws(FileError) -> Value {
    try HistoryDatabase.attempt(path) { try queue.write(body) }
  }

  /// Reads from the database, all of it at one point in time.
  func read<Value>(_ body: (Database) throws -> Value) throws(FileError) -> Value {
    try HistoryDatabase.attempt(path) { try queue.read(body) }
  }

  /// A database that a later version of the program has changed.
  private struct LaterVersion: Error {}

  /// Returns what `body` does; errors of the database become those of its file.
  private static func attempt<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(FileError) -> Value {
    do {
      return try body()
    } catch is LaterVersion {
      throw .invalid([
        Diagnostic(
          file: path, expected: "a history of this version of forestock",
          note: "a later version wrote it; use that one, or move the file away")
      ])
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_CORRUPT, .SQLITE_NOTADB:
        throw .invalid([
          Diagnostic(
            file: path, message: FileError.damage,
            note: error.message ?? "SQLite result \(error.resultCode.rawValue)")
        ])
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw .locked(path: path)
      default: throw .inputOutput(path: path, reason: error.message ?? "\(error)")
      }
    } catch {
      throw .inputOutput(path: path, reason: "\(error)")
    }
  }
}

extension FileError {
  /// The words for a database that cannot be read.
  fileprivate static let damage = "the history is damaged"

  /// Whether the error says that a history is damaged.
  package var isDamage: Bool {
    guard case .invalid(let faults) = self else { return false }
    return faults.contains { $0.message == FileError.damage }
  }
}
