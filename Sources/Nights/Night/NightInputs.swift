import CaseFiles
import Forestock
import FulfilmentModel
import Tabular

/// All that decides a night's plan, comparison and exports, in one digest.
struct NightInputs {
  /// The files of the case that were read, the partners' tables beside them, and the lines that stand.
  let files: [CaseInput]
  /// SHA-256 over the files, the settings that decide results, and the night before.
  let digest: String

  /// Tables of a case that exports read and plans do not.
  private static let partnerTables = ["partner-hubs.csv", "partner-skus.csv"]

  /// Settings that decide where a run writes and what it tells, but nothing of the night's folder.
  private static let neutral: Set<String> = [
    "out", "deadline", "keep", "keep-history", "on-finish", "metrics", "log", "threads", "inbox",
    "open-lines", "planning-date", "strict", "verbose",
  ]

  /// Digests the inputs of a night.
  ///
  /// - Parameters:
  ///   - reading: the case as it is planned.
  ///   - settings: settings in force, in a fixed order.
  ///   - spread: factors that past nights taught; part of the inputs, as the history they come from grows.
  ///   - before: the night before; its plan is compared with.
  /// - Throws: `inputOutput` where a file cannot be read again.
  init(
    _ reading: CaseReading, folder: String, fixedLines: String?,
    settings: [NightSummary.Setting], spread: SpreadFactors?,
    before: (day: CalendarDate, summary: NightSummary)?
  ) throws(FileError) {
    var files = reading.inputs
    for name in NightInputs.partnerTables {
      let path = "\(folder)/\(name)"
      guard FileKind(path: path) == .file else { continue }
      files.append(CaseInput(file: name, sha256: try FileDigest.sha256(path: path)))
    }
    if let fixedLines {
      let name = fixedLines.split(separator: "/").last.map(String.init) ?? fixedLines
      files.append(CaseInput(file: name, sha256: try FileDigest.sha256(path: fixedLines)))
    }
    self.files = files
    var lines = ["forestock \(ForestockVersion.current)", "\(reading.planningCase.planningDate)"]
    lines += files.map { "\($0.file) \($0.sha256)" }
    lines += settings.filter { !NightInputs.neutral.contains($0.name) }
      .map { "\($0.name)=\($0.value)" }
    if let spread {
      lines += spread.groups.map { "spread \($0.age.rawValue) \($0.factor)" }
    }
    lines.append(before.map { "\($0.day) \($0.summary.digest)" } ?? "first night")
    digest = FileDigest.sha256(Array(lines.map { $0 + "\n" }.joined().utf8))
  }
}
