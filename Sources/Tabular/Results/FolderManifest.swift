import Foundation

/// A kind of result folder, by which the program tells its own folders from those of other people.
package struct ResultKind: Sendable {
  /// Name of the manifest in a folder of any kind.
  package static let manifestName = ".manifest.json"

  /// Name in the manifest and in messages, such as `plan`.
  package let name: String
  /// The file that every folder of the kind has, written last; the manifest itself where there is no
  /// other.
  package let marker: String
  /// Whether a folder of which somebody changed a file is refused; otherwise the changed file is set
  /// aside.
  package let refusesChanges: Bool
  /// Returns the names that an earlier version, which wrote no manifest, gave to its files; `nil` for
  /// a folder that is none of its results.
  let olderFiles: @Sendable (_ folder: String) -> Set<String>?

  /// Creates a kind; without `olderFiles` a folder needs a manifest to be recognised.
  package init(
    _ name: String, marker: String, refusesChanges: Bool = false,
    olderFiles: @escaping @Sendable (_ folder: String) -> Set<String>? = { _ in nil }
  ) {
    self.name = name
    self.marker = marker
    self.refusesChanges = refusesChanges
    self.olderFiles = olderFiles
  }
}

/// A file of a result that somebody changed, and the name under which it was kept.
package struct SetAsideFile: Sendable, Equatable {
  /// Its name in the folder.
  package let name: String
  /// The name that it has now.
  package let keptAs: String
}

/// The list of the files that the program wrote into a folder, each with its digest:
/// `.manifest.json`.
///
/// A file that stands in the list and has its digest is the program's own and may be replaced;
/// everything else in the folder is other people's.
struct FolderManifest: Codable {
  /// A file that was written.
  struct Entry: Codable {
    /// Its name in the folder, with the folders that it lies in.
    var file: String
    /// Its SHA-256, hexadecimal.
    var sha256: String
  }

  /// Version of the manifest's form.
  var formatVersion = 1
  /// Name of the result's kind.
  var kind: String
  /// The files by name. While a result is replaced file by file a name may stand twice: as the file
  /// was and as it will be.
  var files: [Entry]

  /// Lists files of a folder.
  ///
  /// - Throws: `inputOutput` where one cannot be read.
  init(of names: [String], in folder: String, kind: ResultKind) throws(FileError) {
    self.kind = kind.name
    var files: [Entry] = []
    for name in names {
      files.append(
        Entry(file: name, sha256: try FileDigest.sha256(path: "\(folder)/\(name)")))
    }
    self.files = files
  }
}

/// The files of a folder that the program wrote, and what they were then.
struct OwnFiles {
  /// Digests by name; none where an earlier version wrote no manifest.
  private let digests: [String: Set<String>]
  private let folder: String

  /// Finds the program's files in a folder; `nil` where the folder is no result of the kind.
  ///
  /// A manifest that cannot be read, or is of another kind, is none.
  init?(in folder: String, kind: ResultKind) {
    self.folder = folder
    let path = "\(folder)/\(ResultKind.manifestName)"
    if FileKind(path: path) == .file {
      guard let bytes = try? FileContents.read(path),
        let manifest = try? JSONReader.read(FolderManifest.self, from: bytes, path: path),
        manifest.formatVersion == 1, manifest.kind == kind.name
      else { return nil }
      var digests: [String: Set<String>] = [:]
      for entry in manifest.files where OwnFiles.isInside(entry.file) {
        digests[entry.file, default: []].insert(entry.sha256)
      }
      self.digests = digests
    } else {
      guard let names = kind.olderFiles(folder) else { return nil }
      digests = Dictionary(
        uniqueKeysWithValues: names.filter(OwnFiles.isInside).map { ($0, []) })
    }
  }

  /// Names of the program's files, sorted; the manifest is not among them.
  var names: [String] { digests.keys.sorted() }

  /// Returns whether the program wrote a file of this name.
  func contains(_ name: String) -> Bool { name == ResultKind.manifestName || digests[name] != nil }

  /// Returns whether a file is the program's and is as the program wrote it.
  func isUnchanged(_ name: String) -> Bool {
    if name == ResultKind.manifestName { return true }
    guard let known = digests[name] else { return false }
    if known.isEmpty { return true }
    let path = "\(folder)/\(name)"
    guard !SystemCalls.isLink(path), let digest = try? FileDigest.sha256(path: path) else {
      return false
    }
    return known.contains(digest)
  }

  /// Returns whether a name stays inside the folder.
  private static func isInside(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("/")
      && !name.split(separator: "/", omittingEmptySubsequences: false).contains {
        $0 == ".." || $0.isEmpty
      }
  }
}
