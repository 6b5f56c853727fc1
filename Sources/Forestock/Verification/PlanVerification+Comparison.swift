import CaseFiles
import Diagnostics
import Foundation
import Tabular

/// Comparisons of what a plan states with the plan made again, and with the inputs as they are.
extension PlanVerification {
  /// Names every input whose digest is not the recorded one, or that has come or gone.
  mutating func compareInputs(_ record: RecordedPlan, with inputs: [CaseInput]) {
    let now = Dictionary(inputs.map { ($0.file, $0.sha256) }) { first, _ in first }
    for (index, input) in record.members.inputs.enumerated() where now[input.file] != input.sha256 {
      changedInputs.append(input.file)
      differences.append(
        Diagnostic(
          file: record.path, column: "inputs[\(index)].sha256", value: input.sha256,
          expected: now[input.file].map { "\($0), the digest of \(input.file)" }
            ?? "\(input.file) among the files of the case"))
    }
    let recorded = Set(record.members.inputs.map(\.file))
    for input in inputs where !recorded.contains(input.file) {
      changedInputs.append(input.file)
      differences.append(
        Diagnostic(
          file: record.path, column: "inputs", message: "no entry of \(input.file)",
          expected: input.sha256))
    }
    checked.append("\(record.members.inputs.count) files of the case, by digest")
  }

  /// Compares the digest of an external forecast with the recorded one.
  mutating func compareForecast(
    _ record: RecordedPlan, with forecast: String
  ) throws(FileError) {
    let digest = try FileDigest.sha256(path: forecast)
    guard record.members.externalForecast?.sha256 != digest else { return }
    differences.append(
      Diagnostic(
        file: record.path, column: "external_forecast.sha256",
        value: record.members.externalForecast?.sha256 ?? "none",
        expected: "\(digest), the digest of \(forecast)"))
  }

  /// Compares every table and every key with the plan made again.
  mutating func compare(
    _ plan: String, _ record: RecordedPlan, with again: PlanRecomputation
  ) throws(FileError) {
    for table in again.folder.tables {
      let expected = table.bytes()
      let faults = try PlanVerification.faults { () throws(FileError) in
        let comparison = try TableComparison("\(plan)/\(table.name)", with: expected)
        differences += comparison.differences
        checked.append("\(table.name), \(comparison.rowCount) rows")
      }
      differences += faults
    }
    let comparison = try RecordComparison(
      record, with: again.folder.record(), exempt: again.exempt)
    differences += comparison.differences
    checked.append("\(PlanFolder.marker), \(comparison.valueCount) values")
  }

  /// Returns the faults of files that `body` throws; none where it ends well.
  static func faults(
    _ body: () throws(FileError) -> Void
  ) throws(FileError) -> [Diagnostic] {
    do {
      try body()
      return []
    } catch .invalid(let faults) {
      return faults
    }
  }

  /// Compares the digests that the folder's manifest states with those of its files.
  mutating func compareDigests(_ plan: String) throws(FileError) {
    guard let manifest = try ManifestCheck(of: plan, kind: PlanFolder.kind) else {
      notChecked.append("digests of the plan's files: there is no \(ResultKind.manifestName)")
      return
    }
    differences += manifest.differences
    checked.append("\(ResultKind.manifestName), \(manifest.fileCount) digests")
  }

  /// Names files of the folder that no plan has.
  mutating func listOthers(in plan: String, beside folder: PlanFolder) {
    let own = Set(folder.tables.map(\.name) + [PlanFolder.marker, ResultKind.manifestName])
    let names = (try? FileManager.default.contentsOfDirectory(atPath: plan)) ?? []
    for name in names.sorted() where !own.contains(name) {
      notChecked.append("\(name): no file of a plan")
    }
  }
}
