import Diagnostics
import Exchange
import Foundation
import FulfilmentModel
import Tabular

/// A folder in which shops, wallets and advertisers leave their exports for the night.
///
/// Each file is imported by itself, whole or not at all: one that is refused stays where it is and is
/// named, all others come in. What came in moves to `done/DATE/`. A run that is killed between the two
/// finds the file again, knows its bytes, counts nothing twice and moves it.
package struct NightInbox {
  /// Path of the folder.
  let folder: String
  /// Whether a last line without its end is that of a whole file.
  let takesOpenLines: Bool

  /// Takes the path; nothing is opened yet.
  package init(folder: String, takesOpenLines: Bool) {
    self.folder = folder
    self.takesOpenLines = takesOpenLines
  }

  /// Names of the files that lie there, sorted; hidden files and folders are other people's.
  ///
  /// - Throws: `invalid` where a file stands at the path, `inputOutput` where the system refuses.
  package func files() throws(FileError) -> [String] {
    switch FileKind(path: folder) {
    case .missing: return []
    case .file: throw .invalid([Diagnostic(file: folder, expected: "a folder, found a file")])
    case .folder: break
    }
    let names = try FileError.attempt(folder) {
      try FileManager.default.contentsOfDirectory(atPath: folder)
    }
    return names.filter { !$0.hasPrefix(".") && FileKind(path: "\(folder)/\($0)") == .file }
      .sorted()
  }

  /// Imports every file into a case, in the order of names: of two that state the same, the later
  /// counts.
  ///
  /// - Parameters:
  ///   - options: what the files leave open.
  ///   - day: the night, by which the folder of what came in is named.
  ///   - importedAt: the time to record.
  /// - Returns: what came in and what was left, by file.
  /// - Throws: `inputOutput` and `locked` where the case cannot be written, `invalid` where the case
  ///   itself is damaged: no file is to blame for that.
  package func take(
    into planningCase: String, options: ImportOptions, day: CalendarDate, importedAt: String
  ) throws(FileError) -> InboxOutcome {
    var outcome = InboxOutcome()
    for name in try files() {
      let path = "\(folder)/\(name)"
      do throws(FileError) {
        if !takesOpenLines { try InboxFile(path: path).refuseWhereCut() }
        let report = try Importer.run(
          files: [path], into: planningCase, options: options, importedAt: importedAt)
        guard let file = report.files.first else { continue }
        if file.isFruitless {
          outcome.left.append(InboxOutcome.Left(file: name, fruitless: file))
          continue
        }
        let kept = try FolderKeeping.moveAside(path, into: "\(folder)/done/\(day)")
        outcome.imported.append(
          InboxOutcome.Imported(file: name, report: file, keptAs: "done/\(day)/\(kept)"))
      } catch {
        outcome.left.append(
          InboxOutcome.Left(file: name, reasons: try NightInbox.reasons(error, about: path)))
      }
    }
    return outcome
  }

  /// Returns the reasons why a file was refused; throws on what is not about the file.
  private static func reasons(_ error: FileError, about path: String) throws(FileError) -> [String]
  {
    switch error {
    case .locked: throw error
    case .inputOutput(let place, let reason):
      guard place == path else { throw error }
      return ["\(place): \(reason)"]
    case .invalid(let faults):
      let errors = faults.filter { $0.severity == .error }
      guard errors.contains(where: { $0.file == path }) else { throw error }
      return errors.map(\.description)
    }
  }
}
