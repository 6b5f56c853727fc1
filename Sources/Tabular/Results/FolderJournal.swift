import Foundation

/// Rest of an update whose files are put in place one by one.
///
/// It lies among the new files from when all of them are whole until the last one is in its place:
/// readers wait meanwhile, and the next run finishes what a killed one began.
struct FolderJournal: Codable {
  /// Name of the file; no table has a dot in front.
  private static let name = ".journal.json"

  /// Names of files that the update removes.
  let removed: [String]

  /// Creates the journal of an update.
  init(removed: [String]) { self.removed = removed }

  /// Reads the journal that lies in a hidden folder; `nil` where there is none that is whole.
  init?(in aside: String) {
    let path = "\(aside)/\(FolderJournal.name)"
    guard FileKind(path: path) == .file, let bytes = try? FileContents.read(path),
      let journal = try? JSONReader.read(FolderJournal.self, from: bytes, path: path)
    else { return nil }
    self = journal
  }

  /// Writes the journal in one step and forces it to disk.
  func write(into aside: String) throws(FileError) {
    let target = "\(aside)/\(FolderJournal.name)"
    let content = Data(try JSONWriter.bytes(self))
    try FileError.attempt(target) { try content.write(to: URL(fileURLWithPath: target + ".part")) }
    try SystemCalls.rename(target + ".part", target)
    SystemCalls.synchronizeFolder(aside)
  }

  /// Puts the files that are left in their places.
  func finish(_ path: String, from aside: String) throws(FileError) {
    for name in try FolderTree(aside).files where name != FolderJournal.name {
      try OutputPlace.makeParent(of: "\(path)/\(name)", entered: false)
      try SystemCalls.rename("\(aside)/\(name)", "\(path)/\(name)")
    }
    for name in removed { try? FileManager.default.removeItem(atPath: "\(path)/\(name)") }
    FolderJournal.close(in: aside)
  }

  /// Removes the journal: the update is whole.
  static func close(in aside: String) {
    try? FileManager.default.removeItem(atPath: "\(aside)/\(name)")
  }

  /// Returns whether an update of a folder is under way file by file, or was broken off.
  static func isOpen(for path: String) -> Bool {
    let url = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
    return FolderPlace.hiddenFolders(of: url).contains { SystemCalls.exists("\($0)/\(name)") }
  }
}
