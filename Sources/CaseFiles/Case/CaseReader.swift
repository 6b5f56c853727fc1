import Diagnostics
import FulfilmentModel
import Tabular

/// A case that was read, and what its reader had to decide.
///
/// The case is sound: a reading with errors is thrown instead.
public struct CaseReading: Sendable {
  /// The planning job.
  public var planningCase: PlanningCase
  /// Doubts about the files; none of them stops a plan.
  ///
  /// In the order of reading; empty where there are none.
  public var warnings: [Diagnostic]
  /// Doubts that depend on the day of the run, where one is stated; none of them stops a plan.
  package var tonight: [Diagnostic] = []
  /// Defaults that stood in for cells that the files leave out, in the order of reading.
  package var assumed: [AssumedColumn]
  /// The files that were read, in the order of reading.
  package var inputs: [CaseInput]
  /// Decisions that the files left open, as the caller took them.
  package var options: ReadingOptions
}

/// A file of a case, by its content.
///
/// A plan records its inputs, so that one can tell later whether the case has changed since.
package struct CaseInput: Sendable, Hashable, Codable {
  /// Its name in the folder.
  ///
  /// Without folders, with `.gz` where it is packed.
  package var file: String
  /// Its SHA-256, hexadecimal.
  ///
  /// Of the bytes on disk, packed or not: 64 digits.
  package var sha256: String

  /// Creates the record of a file.
  package init(file: String, sha256: String) {
    self.file = file
    self.sha256 = sha256
  }
}

/// The part of a case that imports and exports need: its settings and what its network names.
///
/// An import can run before the case has any evidence.
package struct CaseNetwork {
  /// Path of the case, without a slash behind it.
  package let folder: String
  /// Settings of `case.json`.
  package let settings: CaseSettings
  /// Regions, hubs and SKUs in the case's order.
  package let regions: [Region]
  package let hubs: [Hub]
  package let skus: [SKU]
  /// Identifiers of the SKUs.
  package let skuIndex: IdentifierIndex
}

/// Reads a case folder: `case.json` and the canonical tables, each `NAME.csv` or `NAME.csv.gz`.
///
/// A case that an import or a simulation replaces meanwhile is read as it was before or as it is
/// after. Every fault of every file is found in one pass; a table that cannot be read silences
/// only the checks that need it.
public enum CaseReader {
  /// Reads a case.
  ///
  /// Digests are computed within the same snapshot as the tables, so that they belong to the bytes
  /// that were read.
  ///
  /// - Parameters:
  ///   - folder: path of the case.
  ///   - options: decisions that the files leave open.
  /// - Throws: `invalid` with every error and warning where there is at least one error;
  ///   `inputOutput` where the system refuses; `locked` where the case is replaced all the time.
  /// - Complexity: linear in the size of the files.
  public static func read(
    folder: String, options: ReadingOptions = ReadingOptions()
  ) throws(FileError) -> CaseReading {
    try read(folder: folder, options: options, planningDate: nil)
  }

  /// The place that a fault of a later evening names: the option by which people give one.
  package static let laterEveningOption = "--planning-date"

  /// Reads a case as of another evening than that of its `case.json`.
  ///
  /// - Parameter planningDate: a day from the case's own on, so that nothing it holds lies ahead;
  ///   `nil` is the case's own.
  /// - Parameter today: the day of the run, against which the planning date and the age of files
  ///   are held; `nil` holds them against nothing.
  /// - Throws: as `read(folder:options:)`, and `invalid` for an earlier day.
  package static func read(
    folder: String, options: ReadingOptions, planningDate: CalendarDate?,
    today: CalendarDate? = nil
  ) throws(FileError) -> CaseReading {
    try FolderSnapshot.read(folder) { () throws(FileError) in
      var draft = CaseDraft(folder: folder, options: options)
      draft.laterEvening = planningDate
      try draft.readAll()
      guard let planningCase = draft.planningCase else { throw .invalid(draft.log.diagnostics) }
      var inputs: [CaseInput] = []
      for path in draft.files {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        inputs.append(CaseInput(file: name, sha256: try FileDigest.sha256(path: path)))
      }
      return CaseReading(
        planningCase: planningCase, warnings: draft.log.diagnostics,
        tonight: today.map { draft.doubts(on: $0) } ?? [], assumed: draft.assumed,
        inputs: inputs, options: options)
    }
  }

  /// Returns every diagnostic of a case, those of `demand_actual` included where it is there;
  /// none where the case is sound. Those of `today` are at the end.
  ///
  /// - Throws: `inputOutput` where the system refuses.
  /// - Complexity: linear in the size of the files.
  package static func diagnostics(
    folder: String, options: ReadingOptions = ReadingOptions(), today: CalendarDate? = nil
  ) throws(FileError) -> [Diagnostic] {
    try FolderSnapshot.read(folder) { () throws(FileError) in
      var draft = CaseDraft(folder: folder, options: options)
      try draft.readAll()
      if !draft.files.isEmpty {
        try draft.checkDemandActual()
        draft.review(.demandActual)
      }
      return draft.log.diagnostics + (today.map { draft.doubts(on: $0) } ?? [])
    }
  }

  /// Reads the settings, regions, hubs and SKUs of a case that may still lack its other tables.
  ///
  /// Unlike `read` it takes no snapshot: the importer calls it while it holds the case's lock.
  ///
  /// - Throws: as `read`.
  package static func network(
    folder: String, options: ReadingOptions = ReadingOptions()
  ) throws(FileError) -> CaseNetwork {
    var draft = CaseDraft(folder: folder, options: options)
    guard FileKind(path: draft.folder) == .folder else {
      throw .invalid([
        Diagnostic(file: folder, expected: "a case folder with case.json; there is none")
      ])
    }
    try draft.readSettings()
    try draft.readAssumptions()
    for table in [CaseTable.regions, .hubs, .skus] { try draft.read(table) }
    draft.fillDefaults()
    try draft.throwErrors()
    return CaseNetwork(
      folder: draft.folder, settings: draft.settings, regions: draft.regions, hubs: draft.hubs,
      skus: draft.skus, skuIndex: draft.skuIndex)
  }
}
