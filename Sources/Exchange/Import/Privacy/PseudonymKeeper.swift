import Diagnostics
import Tabular

/// Keeps the pseudonym key of a case: read, or made when the first wallet or person needs it.
///
/// The key stands in `CASE/private/pseudonym.key`, which nobody but its owner may read, or in the
/// file of `--key-file`. A class, because the assemblers of several files share one key.
package final class PseudonymKeeper {
  /// Path of the key below the case.
  package static let fileName = "private/pseudonym.key"

  /// Path of the key.
  let path: String
  /// Whether the key stands in the case.
  let isOwn: Bool
  /// The key, once it was needed.
  private var loaded: PseudonymKey?
  /// The key that was made and is not written yet; `nil` where it was read.
  private(set) var made: PseudonymKey?

  /// Creates the keeper of a case; nothing is read yet.
  ///
  /// - Parameter keyFile: path of a key outside of the case; `nil` for the case's own.
  package init(folder: String, keyFile: String?) {
    path = keyFile ?? "\(folder)/\(PseudonymKeeper.fileName)"
    isOwn = keyFile == nil
  }

  /// Returns the key; one that the case lacks is made.
  ///
  /// - Throws: as `PseudonymKey(path:)`; `invalid` where a file of `--key-file` is not there.
  package func key() throws(FileError) -> PseudonymKey {
    if let loaded { return loaded }
    if isOwn, FileKind(path: path) == .missing {
      let key = PseudonymKey()
      (loaded, made) = (key, key)
      return key
    }
    let key = try PseudonymKey(path: path)
    loaded = key
    return key
  }

  /// Returns the pseudonym of a wallet's address or of a person's number in an export.
  func pseudonym(of text: String) throws(FileError) -> String { try key().pseudonym(of: text) }
}
