import Diagnostics
import Foundation

/// Keeps a row of result folders: the link to the newest, and the end of old ones.
package enum FolderKeeping {
  /// Makes a symbolic link lead to a folder beside it, in one step.
  ///
  /// - Parameters:
  ///   - link: path of the link; anything there that is no link is refused.
  ///   - name: the folder's name, beside the link.
  /// - Throws: `invalid` where something else stands at the link's path, `inputOutput` where the
  ///   system refuses.
  package static func link(_ link: String, to name: String) throws(FileError) {
    if SystemCalls.exists(link), !SystemCalls.isLink(link) {
      throw .invalid([
        Diagnostic(file: link, expected: "a symbolic link or nothing; something else stands there")
      ])
    }
    let url = URL(fileURLWithPath: link)
    // A killed run may have left the link that it was about to rename.
    let aside = url.deletingLastPathComponent().path + "/.\(url.lastPathComponent).new"
    try FileError.attempt(link) {
      if SystemCalls.exists(aside) { try FileManager.default.removeItem(atPath: aside) }
    }
    let target = try? FileManager.default.destinationOfSymbolicLink(atPath: link)
    if target == name { return }
    try FileError.attempt(link) {
      try FileManager.default.createSymbolicLink(atPath: aside, withDestinationPath: name)
    }
    try SystemCalls.rename(aside, link)
    SystemCalls.synchronizeFolder(url.deletingLastPathComponent().path)
  }

  /// Finishes or clears what a killed run left beside a result folder, whether or not that is there.
  ///
  /// - Throws: `locked` while a run writes there, `inputOutput` where the system refuses.
  package static func clearLeftovers(of path: String) throws(FileError) {
    let place = FolderPlace(URL(fileURLWithPath: path).standardizedFileURL)
    let lock = try SystemCalls.lock(place.lock, describing: path)
    defer { SystemCalls.unlock(lock, place.lock) }
    FolderTree.remove(place.aside + ".gone")
    try place.recover()
  }

  /// Removes a result folder; one that holds other people's files loses the program's files alone.
  ///
  /// - Returns: whether the folder is gone.
  /// - Throws: `locked` while a run writes there, `inputOutput` where the system refuses.
  package static func remove(_ path: String, kind: ResultKind) throws(FileError) -> Bool {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    guard !SystemCalls.isLink(url.path), let own = OwnFiles(in: path, kind: kind) else {
      return false
    }
    let place = FolderPlace(url)
    let lock = try SystemCalls.lock(place.lock, describing: path)
    defer { SystemCalls.unlock(lock, place.lock) }
    let files = try FolderTree(path, ignoring: FolderPlace.insideNames).files
    if files.allSatisfy({ own.contains($0) && own.isUnchanged($0) }) {
      // Renamed first: a reader finds the whole folder or none.
      let old = place.aside + ".gone"
      FolderTree.remove(old)
      try SystemCalls.rename(path, old)
      FolderTree.remove(old)
      return true
    }
    for name in files where own.contains(name) && own.isUnchanged(name) {
      try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
    return false
  }

  /// Moves a file into a folder beside others, under a name that is free there.
  ///
  /// - Parameter folder: the folder, made where it is not there.
  /// - Returns: the name that the file has now.
  /// - Throws: `inputOutput` where the system refuses.
  package static func moveAside(_ file: String, into folder: String) throws(FileError) -> String {
    try FileError.attempt(folder) {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    let name = URL(fileURLWithPath: file).lastPathComponent
    var free = name
    var number = 1
    while SystemCalls.exists("\(folder)/\(free)") {
      number += 1
      free = "\(number)-\(name)"
    }
    try SystemCalls.rename(file, "\(folder)/\(free)")
    return free
  }
}
