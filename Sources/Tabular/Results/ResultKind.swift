/// A kind of result folder, by which the program tells its own folders from those of other people.
package struct ResultKind: Sendable {
  /// Name in the manifest and in messages, such as `plan`.
  package let name: String
  /// The file that every folder of the kind has, written last.
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
