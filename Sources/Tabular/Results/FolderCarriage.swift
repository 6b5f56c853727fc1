import Foundation

/// Links other people's files into a folder that will take the place of theirs.
///
/// A link is the same file: owner, modes, times and attributes stay. Folders are made anew with
/// owner, modes and time of theirs.
struct FolderCarriage {
  /// The folder as it stands, and the one that will replace it.
  let from, to: String

  /// Carries files and folders over.
  ///
  /// - Parameters:
  ///   - files: names in `from`, and the names that they get.
  ///   - folders: names of folders, each after the one that holds it.
  /// - Returns: `false` where the file system or a permission refuses a link.
  func carry(_ files: [(name: String, keptAs: String)], folders: [String]) -> Bool {
    for folder in folders
    where FileKind(path: "\(to)/\(folder)") == .missing
      && (try? FileManager.default.createDirectory(
        atPath: "\(to)/\(folder)", withIntermediateDirectories: true)) == nil
    {
      return false
    }
    for file in files
    where !SystemCalls.link("\(from)/\(file.name)", "\(to)/\(file.keptAs)") {
      return false
    }
    // The innermost first: a folder without the right to write could take nothing any more.
    for folder in folders.reversed() {
      SystemCalls.copyFolderAttributes(from: "\(from)/\(folder)", to: "\(to)/\(folder)")
    }
    SystemCalls.copyFolderAttributes(from: from, to: to)
    return true
  }

  /// Returns a name beside `name` that nothing in either folder has: `NAME.bak`, `NAME.2.bak`.
  func freeName(for name: String, taken: Set<String>) -> String {
    var number = 1
    while true {
      let candidate = number == 1 ? "\(name).bak" : "\(name).\(number).bak"
      if !taken.contains(candidate), !SystemCalls.exists("\(from)/\(candidate)") {
        return candidate
      }
      number += 1
    }
  }
}
