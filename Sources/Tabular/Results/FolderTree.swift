import Foundation

/// Everything in a folder, by names relative to it.
struct FolderTree {
  /// Files, links, pipes: everything but folders, sorted.
  private(set) var files: [String] = []
  /// Folders, each after the one that holds it.
  private(set) var folders: [String] = []
  /// Whether another file system is mounted somewhere inside.
  private(set) var holdsMounts = false

  /// Lists a folder; links are listed, not followed.
  ///
  /// - Parameter ignored: names at the top that are left out.
  /// - Throws: `inputOutput` where a folder cannot be listed.
  /// - Complexity: O(entries).
  init(_ path: String, ignoring ignored: Set<String> = []) throws(FileError) {
    let device = SystemCalls.device(of: path)
    var waiting = [""]
    while let folder = waiting.popLast() {
      let place = folder.isEmpty ? path : "\(path)/\(folder)"
      let names = try FileError.attempt(place) {
        try FileManager.default.contentsOfDirectory(atPath: place)
      }
      for entry in names.sorted() where !(folder.isEmpty && ignored.contains(entry)) {
        let name = folder.isEmpty ? entry : "\(folder)/\(entry)"
        let full = "\(path)/\(name)"
        if SystemCalls.isLink(full) || FileKind(path: full) != .folder {
          files.append(name)
        } else {
          if SystemCalls.device(of: full) != device { holdsMounts = true }
          folders.append(name)
          waiting.append(name)
        }
      }
    }
    files.sort()
    folders.sort()
  }

  /// Removes a folder with all that lies in it, also where it forbids to write.
  static func remove(_ path: String) {
    guard SystemCalls.exists(path) else { return }
    if (try? FileManager.default.removeItem(atPath: path)) != nil { return }
    SystemCalls.openUp(path)
    for folder in (try? FolderTree(path).folders) ?? [] { SystemCalls.openUp("\(path)/\(folder)") }
    try? FileManager.default.removeItem(atPath: path)
  }
}
