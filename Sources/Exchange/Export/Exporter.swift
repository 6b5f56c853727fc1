import CaseFiles
import Diagnostics
import FulfilmentModel
import Tabular

/// Writes a plan as the files that a partner's system takes in.
///
/// Partners refuse an upload as a whole, so that everything they check is checked before anything
/// is written.
package enum Exporter {
  /// Folders of exports. Those of 0.1.0 have no manifest: `export.json` lists their files.
  package static let kind = ResultKind("export", marker: "export.json") { folder in
    let path = "\(folder)/export.json"
    guard let bytes = try? FileContents.read(path),
      let report = try? JSONReader.read(ReportOfAnyVersion.self, from: bytes, path: path)
    else { return nil }
    return Set(report.files + (report.companions ?? []) + ["export.json"])
  }

  /// The members that `export.json` had in every version.
  private struct ReportOfAnyVersion: Decodable {
    var partner: String
    var files: [String]
    var units: Int
    var companions: [String]?
  }

  /// Exports a plan.
  ///
  /// - Parameters:
  ///   - partner: a name of `PartnerCatalog`.
  ///   - plan: folder with `placements.csv`.
  ///   - planningCase: folder of the case that the plan is for.
  ///   - output: folder for the files, complete or absent; an earlier export there is replaced.
  ///   - options: days, references and hubs.
  ///   - today: the day in a time zone, by its IANA name or `nil`; arrivals must lie after it.
  /// - Returns: names, counts and references of what was written.
  /// - Throws: `invalid` with everything the partner would refuse, nothing written; `inputOutput`
  ///   and `locked` as `OutputFolder` does.
  /// - Complexity: linear in the placements, the case and the files.
  package static func run(
    partner: String, plan: String, planningCase: String, output: String, options: ExportOptions,
    today: (String?) -> CalendarDate
  ) throws(FileError) -> ExportReport {
    guard let format = PartnerCatalog.format(named: partner) else {
      let names = PartnerCatalog.all.map(\.name)
      let near = NearestName.of(partner, among: names)
      throw .invalid([
        Diagnostic(
          file: plan, column: "partner", value: partner,
          expected: "one of \(names.joined(separator: ", "))",
          note: near.map { "did you mean \($0)?" })
      ])
    }
    let (known, details, activations) = try FolderSnapshot.read(planningCase) {
      () throws(FileError) in
      let known = try CaseReader.read(folder: planningCase).planningCase
      return (
        known, try PartnerDetails(folder: planningCase, for: known, options: options),
        try Activations(folder: planningCase, of: known)
      )
    }
    let placed = try PlacementReader.lines(path: "\(plan)/placements.csv", for: known)
    let builder = TransferBuilder(
      planningCase: known, identity: try PlanIdentity(folder: plan, lines: placed),
      details: details, activations: activations, options: options)
    let all = try builder.transfers(of: placed)
    let transfers = all.compactMap { options.isComplete ? $0 : $0.withoutZeros }
    guard transfers.contains(where: { $0.units > 0 }) else {
      throw .invalid([
        Diagnostic(
          file: "\(plan)/placements.csv", expected: "at least one unit to move to these hubs")
      ])
    }
    let check = ExportCheck(hubFile: details.hubFile, itemFile: details.itemFile)
    try refuse(transfers, of: format, in: check, options: options, today: today)
    let files =
      options.withdraws
      ? try format.withdrawals(of: transfers) ?? [] : try format.files(for: transfers)
    if !(options.withdraws && files.isEmpty) {
      try ExportAudit.sums(of: files, as: format, of: transfers, against: placed)
    }
    return try write(
      files, of: transfers, all: all, partner: partner, options: options, to: output)
  }

  /// Throws everything that the partner or this program refuses, each fault once.
  private static func refuse(
    _ transfers: [Transfer], of format: any PartnerFormat, in check: ExportCheck,
    options: ExportOptions, today: (String?) -> CalendarDate
  ) throws(FileError) {
    var found = ExportAudit.references(of: transfers, in: check)
    // What is taken back may have been due already.
    if !options.withdraws { found += ExportAudit.dates(of: transfers, today: today) }
    if options.isComplete, !format.takesZeros {
      found.append(
        Diagnostic(
          file: "--complete", value: format.name,
          expected: "a partner that takes lines of 0 units: generic; lines.csv has them for all"))
    }
    found += format.diagnostics(of: transfers, in: check)
    // What a SKU lacks it lacks at every hub: once is enough.
    var named: Set<Diagnostic> = []
    found = found.filter { named.insert($0).inserted }
    if !found.isEmpty { throw .invalid(found) }
  }

  /// Writes the partner's files, their companions and `export.json` in one step.
  ///
  /// - Parameter all: the transfers with their lines of 0 units.
  private static func write(
    _ files: [PartnerFile], of transfers: [Transfer], all: [Transfer], partner: String,
    options: ExportOptions, to output: String
  ) throws(FileError) -> ExportReport {
    var companions = [(CompanionTables.linesName, CompanionTables.lines(of: all))]
    if let void = CompanionTables.withdrawals(of: transfers, isWithdrawn: options.withdraws) {
      companions.append((CompanionTables.withdrawalsName, void))
    }
    let lines = transfers.flatMap(\.lines)
    var report = ExportReport(
      partner: partner, action: options.withdraws ? "withdrawal" : "order",
      contents: options.isComplete ? "complete" : "delta", files: files.map(\.name),
      companions: companions.map(\.0), transfers: transfers.count, lines: lines.count,
      units: lines.reduce(0) { $0 + $1.units },
      references: transfers.map {
        ExportReport.Reference(
          hub: $0.hub.id, reference: $0.reference,
          replaces: $0.replaces.isEmpty ? nil : $0.replaces, units: $0.units)
      },
      activateFirst: transfers.flatMap { transfer in
        transfer.lines.filter { $0.isInactive && $0.units > 0 }.map {
          ExportReport.Activation(hub: transfer.hub.id, sku: $0.sku.id, units: $0.units)
        }
      })
    var folder = try OutputFolder(path: output, kind: kind)
    for file in files { try folder.write(file.name, file.bytes) }
    for (name, bytes) in companions { try folder.write(name, bytes) }
    try folder.write("export.json", try JSONWriter.bytes(report))
    let changed = try folder.commit()
    if !changed.isEmpty { report.keptAside = changed.map(\.keptAs) }
    return report
  }
}
