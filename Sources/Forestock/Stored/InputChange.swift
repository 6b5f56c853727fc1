import CaseFiles

/// Differences between the inputs of two plans, as far as their records say: planning date, files by
/// digest, settings, and the version of the program.
package struct InputChange: Sendable, Equatable {
  /// Evenings of the plans; `nil` where they are the same.
  package let dates: Pair?
  /// Files whose bytes differ, or that only one plan read, in the order of reading; without an ending
  /// of packed files, so that packing a table is no change of its name.
  package let files: [String]
  /// Settings that differ, by their names in `run.json`.
  package let settings: [String]
  /// Versions of the program; `nil` where they are the same.
  package let programs: Pair?

  /// A text before and now.
  package struct Pair: Sendable, Equatable {
    /// The old and the new text.
    package let before, after: String
  }

  /// Compares two records.
  package init(from old: StoredRecord, to new: StoredRecord) {
    dates =
      old.planningDate == new.planningDate
      ? nil : Pair(before: old.planningDate, after: new.planningDate)
    programs =
      old.program == new.program
      ? nil : Pair(before: old.program ?? "format 1", after: new.program ?? "format 1")
    func name(_ input: CaseInput) -> String {
      input.file.hasSuffix(".gz") ? String(input.file.dropLast(3)) : input.file
    }
    let before = Dictionary(old.inputs.map { (name($0), $0.sha256) }) { first, _ in first }
    let after = Dictionary(new.inputs.map { (name($0), $0.sha256) }) { first, _ in first }
    var files = new.inputs.map(name).filter { before[$0] != after[$0] }
    files += old.inputs.map(name).filter { after[$0] == nil }
    if old.externalForecast?.sha256 != new.externalForecast?.sha256 {
      files.append("the external forecast")
    }
    self.files = files
    settings = InputChange.settings(old, new)
  }

  /// Whether the records differ in nothing.
  package var isEmpty: Bool { dates == nil && programs == nil && files.isEmpty && settings.isEmpty }

  /// The names of settings whose values differ, promises left out: they follow from the case.
  ///
  /// Names are compared without underscores and case, as format 1 had none of the former.
  private static func settings(_ old: StoredRecord, _ new: StoredRecord) -> [String] {
    func named(_ settings: JSONValue) -> [String: (name: String, value: JSONValue)] {
      guard case .object(let members) = settings else { return [:] }
      let pairs = members.filter { $0.key != "promises" }.map { name, value in
        (name.lowercased().filter { $0 != "_" }, (name: name, value: value))
      }
      return Dictionary(pairs) { first, _ in first }
    }
    let (before, after) = (named(old.settings), named(new.settings))
    let differing = Set(before.keys).union(after.keys).filter {
      before[$0]?.value != after[$0]?.value
    }
    return differing.compactMap { after[$0]?.name ?? before[$0]?.name }.sorted()
  }

  /// The differences in one sentence.
  package var sentence: String {
    if isEmpty { return "The inputs are the same." }
    var parts: [String] = []
    if let dates { parts.append("the evening (\(dates.before) → \(dates.after))") }
    if !files.isEmpty { parts.append("files: " + files.joined(separator: ", ")) }
    if !settings.isEmpty { parts.append("settings: " + settings.joined(separator: ", ")) }
    if let programs { parts.append("the program (\(programs.before) → \(programs.after))") }
    return "Inputs that differ: " + parts.joined(separator: "; ") + "."
  }
}
