import Diagnostics
import Foundation

/// The reason why a file could not be read or written.
///
/// Input that lies in memory throws `InvalidInput`; see there for how to catch either.
public enum FileError: Error, Equatable, Sendable {
  /// The content is refused: every diagnostic that was found, errors and warnings, in file order.
  case invalid([Diagnostic])
  /// The operating system refused: no permission, no space left, no such place.
  case inputOutput(path: String, reason: String)
  /// Another run holds the lock on the folder.
  case locked(path: String)
}

extension FileError: CustomStringConvertible {
  /// The cause in one sentence, or every fault on its own line.
  public var description: String {
    switch self {
    case .invalid(let diagnostics): diagnostics.map(\.description).joined(separator: "\n")
    case .inputOutput(let path, let reason): "\(path): \(reason)"
    case .locked(let path): "\(path): another run is writing here; try again when it has ended"
    }
  }
}

extension FileError {
  /// Returns what `body` does; an error of the system becomes `inputOutput` of the path.
  @discardableResult
  public static func attempt<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(FileError) -> Value {
    do {
      return try body()
    } catch let error as FileError {
      throw error
    } catch {
      throw .inputOutput(path: path, reason: error.shortReason)
    }
  }
}

extension Error {
  /// The operating system's own words on an error, without Foundation's wrapping.
  var shortReason: String {
    let error = self as NSError
    if let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError {
      return cause.localizedFailureReason ?? cause.localizedDescription
    }
    return error.localizedFailureReason ?? error.localizedDescription
  }
}
