import Diagnostics

/// Why a file could not be read or written.
package enum FileError: Error, Equatable, Sendable {
  /// The input has faults; every one that was found, errors and warnings, in file order.
  case invalid([Diagnostic])
  /// The operating system refused: no permission, no room, no such place.
  case inputOutput(path: String, reason: String)
  /// Another run holds the lock on what was to be written.
  case locked(path: String)
}

extension FileError: CustomStringConvertible {
  /// The cause in one sentence, or every fault on its own line.
  package var description: String {
    switch self {
    case .invalid(let diagnostics): diagnostics.map(\.description).joined(separator: "\n")
    case .inputOutput(let path, let reason): "\(path): \(reason)"
    case .locked(let path): "\(path): another run is writing here; try again when it has ended"
    }
  }
}
