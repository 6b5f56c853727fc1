import Diagnostics
import Foundation

/// The hidden places beside a result folder, and what may stand at its path.
///
/// They lie beside the folder, or inside it where it is a mount point or the folder around it cannot
/// be written to.
struct FolderPlace {
  /// Names inside a folder that cannot be renamed.
  static let insideNames: Set<String> = [".forestock.lock", ".forestock.writing"]

  /// The folder, and the one around it.
  let path, parent: String
  /// Whether the hidden places lie inside the folder.
  let isInside: Bool
  /// The hidden folder in which files are written, and the lock.
  let aside, lock: String

  /// Finds the places of a folder whose links are resolved.
  init(_ url: URL) {
    path = url.path
    parent = url.deletingLastPathComponent().path
    isInside =
      FileKind(path: path) == .folder
      && (SystemCalls.isMountPoint(path) || !SystemCalls.mayWrite(into: parent))
    let hidden = HiddenName.base(of: url.lastPathComponent)
    let folders = FolderPlace.hiddenFolders(of: url)
    aside = isInside ? folders[0] : folders[1]
    lock = isInside ? "\(path)/.forestock.lock" : "\(parent)/.\(hidden).lock"
  }

  /// Returns the two places in which files of a folder may be written: inside it and beside it.
  static func hiddenFolders(of url: URL) -> [String] {
    let parent = url.deletingLastPathComponent().path
    return [
      "\(url.path)/.forestock.writing",
      "\(parent)/.\(HiddenName.base(of: url.lastPathComponent)).writing",
    ]
  }

  /// Finishes or clears what a killed run left, and brings back the folder it had moved aside.
  ///
  /// The lock is held: a run that is alive has nothing there.
  func recover() throws(FileError) {
    let old = aside + ".old"
    if FileKind(path: old) != .missing {
      if FileKind(path: path) == .missing {
        try SystemCalls.rename(old, path)
      } else {
        try clear(old)
      }
    }
    if let journal = FolderJournal(in: aside) { try journal.finish(path, from: aside) }
    if FileKind(path: aside) != .missing { try clear(aside) }
  }

  /// Removes a leftover, or says that the system refuses.
  private func clear(_ leftover: String) throws(FileError) {
    FolderTree.remove(leftover)
    guard FileKind(path: leftover) != .missing else { return }
    try FileError.attempt(leftover) { try FileManager.default.removeItem(atPath: leftover) }
  }

  /// Refuses a file, and a folder that is not the program's to replace.
  ///
  /// - Parameter kind: the kind of result; `nil` for an update, which needs only the marker.
  func checkReplaceable(by kind: ResultKind?, marker: String) throws(FileError) {
    switch FileKind(path: path) {
    case .missing: return
    case .file:
      throw .invalid([Diagnostic(file: path, expected: "a folder or nothing, found a file")])
    case .folder: break
    }
    let names = try FileError.attempt(path) {
      try FileManager.default.contentsOfDirectory(atPath: path)
    }.filter { !FolderPlace.insideNames.contains($0) }
    if names.isEmpty { return }
    guard let kind else {
      if names.contains(marker) { return }
      throw .invalid([Diagnostic(file: path, expected: "a folder with \(marker)")])
    }
    guard let own = OwnFiles(in: path, kind: kind) else {
      throw .invalid([
        Diagnostic(
          file: path,
          expected:
            "an empty folder, an earlier \(kind.name) with its \(ResultKind.manifestName), or nothing; other files stand there"
        )
      ])
    }
    guard kind.refusesChanges else { return }
    let changed = own.names.filter {
      SystemCalls.exists("\(path)/\($0)") && !own.isUnchanged($0)
    }
    if changed.isEmpty { return }
    throw .invalid(
      changed.map {
        Diagnostic(
          file: "\(path)/\($0)", message: "somebody changed the file since it was written",
          expected: "an earlier \(kind.name) as it was written",
          note: "nothing was replaced; name another folder")
      })
  }
}
