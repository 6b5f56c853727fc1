import CaseFiles
import Diagnostics
import Foundation
import FulfilmentModel
import Tabular

/// Moves a case to a later evening.
///
/// Rows that an import kept for days to come enter their tables in the same step as the new date
/// stands in `case.json`: a run that is killed leaves the case as it was.
package enum CaseEvening {
  /// Moves the planning date of `case.json` and what waited for it.
  ///
  /// - Parameters:
  ///   - folder: the case.
  ///   - evening: the planning date from now on; one that is not later changes nothing.
  /// - Returns: the planning date before; `nil` where nothing was changed.
  /// - Throws: `invalid` where the case's settings, network or ledgers are damaged, or `case.json`
  ///   writes its date in a way that cannot be replaced; `locked` while another run writes to the
  ///   case; `inputOutput` where the system refuses.
  /// - Complexity: linear in what was imported before.
  package static func move(
    _ folder: String, to evening: CalendarDate
  ) throws(FileError) -> CalendarDate? {
    var output = try OutputFolder(updating: folder, marker: "case.json")
    let context = try ImportContext(folder: output.path, options: ImportOptions())
    guard let before = context.settings.planningDate, before < evening else { return nil }
    let path = "\(output.path)/case.json"
    let settings = try replacingDate(in: try FileContents.read(path), path: path, by: evening)
    var replaced: Set<String> = ["case.json"]
    if FileKind(path: "\(output.path)/imports") == .folder {
      var run = try ImportRun(
        context: context.on(evening), place: output.place, progress: { _ in })
      if try run.reopenDatedLedgers() {
        _ = try run.finish(output: output, redone: [])
        replaced.formUnion(run.replacedNames)
      }
    }
    try output.write("case.json", settings)
    try output.commit(replacing: replaced)
    return before
  }

  /// Returns the text of `case.json` with another planning date; every other byte stays.
  private static func replacingDate(
    in bytes: [UInt8], path: String, by evening: CalendarDate
  ) throws(FileError) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let pattern = /("planning_date"\s*:\s*")[0-9]{4}-[0-9]{2}-[0-9]{2}"/
    if let match = text.firstMatch(of: pattern) {
      let result = Array(
        text.replacingCharacters(in: match.range, with: "\(match.1)\(evening)\"").utf8)
      // An inner object may have a key of that name: what counts is the outermost one.
      let plain = result.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(result.dropFirst(3)) : result
      let read = try JSONReader.read(JSONValue.self, from: plain, path: path, keys: .asDeclared)
      if case .object(let members) = read,
        members["planning_date"]?.text == evening.description
      {
        return result
      }
    }
    throw .invalid([
      Diagnostic(
        file: path, column: "planning_date",
        expected: "the key once and written plainly, so that a night can move its date")
    ])
  }
}
