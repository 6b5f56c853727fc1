import Foundation

/// The last step of a result folder: new files take the place of the program's earlier ones, other
/// people's stay.
///
/// The folder is exchanged as a whole where the system can: other people's files are linked into the
/// new folder first. Where it cannot (a mount point, a file system without links), files are put in
/// place one by one: the manifest first, with both states of each file, the marker last, so that a
/// folder without its marker is no result.
struct FolderExchange {
  /// The folder, and the one that was written beside or inside it.
  let path, aside: String
  let kind: ResultKind?
  /// Names of the files that were written, the manifest last where there is one.
  let own: [String]
  /// Names that an update replaces or removes.
  let replaced: Set<String>

  /// A file of the folder that stays, and the name it gets.
  private typealias Stay = (name: String, keptAs: String)

  /// Puts the files in place.
  ///
  /// - Parameter staysInPlace: whether the folder cannot be renamed.
  /// - Returns: files of the program that somebody changed, with their new names.
  /// - Throws: `inputOutput` where the system refuses.
  func run(staysInPlace: Bool) throws(FileError) -> [SetAsideFile] {
    guard FileKind(path: path) != .missing else {
      try SystemCalls.rename(aside, path)
      return []
    }
    let tree = try FolderTree(path, ignoring: FolderPlace.insideNames)
    let ownBefore = kind.flatMap { OwnFiles(in: path, kind: $0) }
    let carriage = FolderCarriage(from: path, to: aside)
    var stays: [Stay] = []
    var taken = replaced
    for name in tree.files {
      if kind == nil {
        if !replaced.contains(name) { stays.append((name, name)) }
      } else if ownBefore?.contains(name) == true, ownBefore?.isUnchanged(name) == true {
        continue
      } else if ownBefore?.contains(name) == true || replaced.contains(name) {
        let free = carriage.freeName(for: name, taken: taken)
        taken.insert(free)
        stays.append((name, free))
      } else {
        stays.append((name, name))
      }
    }
    let moved = stays.filter { $0.name != $0.keptAs }
      .map { SetAsideFile(name: $0.name, keptAs: $0.keptAs) }
    for name in own {
      SystemCalls.copyFileAttributes(from: "\(path)/\(name)", to: "\(aside)/\(name)")
    }
    if !staysInPlace, !tree.holdsMounts,
      carriage.carry(stays, folders: folders(of: tree, with: stays)),
      try exchange(knowing: Set(tree.files))
    {
      return moved
    }
    try replaceOneByOne(stays, before: ownBefore)
    return moved
  }

  /// Returns the folders that stay: all but those that only the program's files lay in.
  private func folders(of tree: FolderTree, with stays: [Stay]) -> [String] {
    tree.folders.filter { folder in
      let inside = folder + "/"
      return kind == nil || stays.contains { $0.keptAs.hasPrefix(inside) }
        || !tree.files.contains { $0.hasPrefix(inside) }
    }
  }

  /// Exchanges the two folders and removes the earlier one.
  ///
  /// - Parameter known: names that the earlier folder had when it was listed; what came since is
  ///   moved into the new one.
  /// - Returns: `false` where the system cannot rename the folder, with nothing changed.
  private func exchange(knowing known: Set<String>) throws(FileError) -> Bool {
    var old = aside
    if !SystemCalls.exchange(aside, path) {
      // Two steps: a run killed between them leaves the earlier folder aside, and `recover` brings
      // it back.
      old = aside + ".old"
      do throws(FileError) { try SystemCalls.rename(path, old) } catch { return false }
      try SystemCalls.rename(aside, path)
    }
    if let late = try? FolderTree(old) {
      for name in late.files where !known.contains(name) && !SystemCalls.exists("\(path)/\(name)") {
        try? OutputPlace.makeParent(of: "\(path)/\(name)", entered: false)
        try? SystemCalls.rename("\(old)/\(name)", "\(path)/\(name)")
      }
    }
    FolderTree.remove(old)
    return true
  }

  /// Puts each file in its place by itself.
  private func replaceOneByOne(_ stays: [Stay], before: OwnFiles?) throws(FileError) {
    if let kind {
      // Both states of each file are the program's until all of them are there.
      var both = try FolderManifest(
        of: own.filter { $0 != ResultKind.manifestName }, in: aside, kind: kind)
      let earlier = (before?.names ?? []).filter {
        before?.isUnchanged($0) == true && SystemCalls.exists("\(path)/\($0)")
      }
      both.files += try FolderManifest(of: earlier, in: path, kind: kind).files
      let name = ResultKind.manifestName
      try put(try JSONWriter.bytes(both), as: name)
      for stay in stays where stay.name != stay.keptAs {
        try SystemCalls.rename("\(path)/\(stay.name)", "\(path)/\(stay.keptAs)")
      }
      if kind.marker != name {
        try? FileManager.default.removeItem(atPath: "\(path)/\(kind.marker)")
      }
      for name in earlier where !own.contains(name) {
        try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
      }
    }
    if kind == nil {
      try FolderJournal(removed: replaced.subtracting(own).sorted()).write(into: aside)
    }
    let marker = kind?.marker ?? ResultKind.manifestName
    let last = marker == ResultKind.manifestName ? [marker] : [marker, ResultKind.manifestName]
    for name in own.filter({ !last.contains($0) }) + last.filter(own.contains) {
      let target = "\(path)/\(name)"
      try OutputPlace.makeParent(of: target, entered: false)
      try SystemCalls.rename("\(aside)/\(name)", target)
    }
    for name in replaced where kind == nil && !own.contains(name) {
      try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
    FolderJournal.close(in: aside)
    SystemCalls.synchronizeFolder(path)
    FolderTree.remove(aside)
  }

  /// Writes bytes into the hidden folder and renames them into a file's place.
  private func put(_ bytes: [UInt8], as name: String) throws(FileError) {
    let part = "\(aside)/.part"
    try FileError.attempt("\(path)/\(name)") {
      try Data(bytes).write(to: URL(fileURLWithPath: part))
    }
    try SystemCalls.rename(part, "\(path)/\(name)")
  }
}
