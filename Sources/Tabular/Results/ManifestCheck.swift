import Diagnostics

/// A result's files held against the digests of its `.manifest.json`.
package struct ManifestCheck {
  /// Files that the manifest lists.
  package let fileCount: Int
  /// A diagnostic for each file that is not as it was written, and for each key that is wrong.
  package let differences: [Diagnostic]

  /// Compares every listed file.
  ///
  /// - Returns: `nil` where the folder has no manifest, as those of 0.1.0 have none.
  /// - Throws: `invalid` where the manifest is none, `inputOutput` where the system refuses.
  /// - Complexity: linear in the bytes of the files.
  package init?(of folder: String, kind: ResultKind) throws(FileError) {
    let path = "\(folder)/\(ResultKind.manifestName)"
    guard FileKind(path: path) != .missing else { return nil }
    let manifest = try JSONReader.read(
      FolderManifest.self, from: try FileContents.read(path), path: path)
    var found: [Diagnostic] = []
    if manifest.formatVersion != 1 {
      found.append(
        Diagnostic(
          file: path, column: "format_version", value: "\(manifest.formatVersion)", expected: "1"))
    }
    if manifest.kind != kind.name {
      found.append(
        Diagnostic(file: path, column: "kind", value: manifest.kind, expected: kind.name))
    }
    if !manifest.files.contains(where: { $0.file == kind.marker }) {
      found.append(
        Diagnostic(file: path, column: "files", message: "no entry of \(kind.marker)"))
    }
    for (index, entry) in manifest.files.enumerated() {
      let file = "\(folder)/\(entry.file)"
      guard FileKind(path: file) == .file else {
        found.append(
          Diagnostic(
            file: path, column: "files[\(index)].file", value: entry.file,
            expected: "a file of the folder"))
        continue
      }
      let digest = try FileDigest.sha256(path: file)
      guard digest != entry.sha256 else { continue }
      found.append(
        Diagnostic(
          file: path, column: "files[\(index)].sha256", value: entry.sha256,
          expected: "\(digest), the digest of \(entry.file)"))
    }
    fileCount = manifest.files.count
    differences = found
  }
}
