import CaseFiles
import Diagnostics
import Foundation
import FulfilmentModel
import Prepositioning
import Tabular

/// Writes a planning run as a folder that is complete or absent.
///
/// - `placements.csv`: units to move of each SKU to each hub, with the shadow price of one more.
/// - `flows.csv`: expected shipments from hub to region, and their transit days.
/// - `forecast.csv`, `totals.csv`: median, intervals and mean of the draws that the plan is made
///   for, by SKU and region and by SKU.
/// - `hubs.csv`: use and shadow prices of each hub.
/// - `promises.csv`: units promised to attendees of events, and how many cannot be kept.
/// - `rules.csv`: the operator's rules, where the case has some, with their shadow prices.
/// - `shortfalls.csv`: every expected unit unserved or late, by SKU and region, with its reason.
/// - `rejects.csv`: input rows that were not used as they stand, with the reason.
/// - `prices.csv.gz`, `scenarios.csv.gz`: the proof of the lower bound, where asked for.
/// - `run.json`: inputs with their digests, settings and certificate (`RunRecord`).
/// - `.manifest.json`: every other file with its digest, by which the next run knows its own.
///
/// Invariants: the folder appears in one step, so a reader sees the old plan or the new one;
/// nothing in it depends on the clock, the machine or the number of threads, so the same case,
/// settings and seed give the same bytes; only a plan that a deadline ended early says so and is
/// exempt. Numbers outside the proof are rounded to digits that do
/// not depend on the processor.
package struct PlanFolder {
  /// The file every plan has, written last; a folder without it is no plan and is not replaced.
  package static let marker = "run.json"

  /// Folders of plans. Those of 0.1.0 have no manifest: their record says what they are.
  package static let kind = ResultKind("plan", marker: marker) { folder in
    let path = "\(folder)/\(marker)"
    guard let bytes = try? FileContents.read(path),
      (try? JSONReader.read(RecordOfAnyVersion.self, from: bytes, path: path)) != nil
    else { return nil }
    return [
      "placements.csv", "flows.csv", "forecast.csv", "totals.csv", "hubs.csv", "promises.csv",
      ShortfallTable.name, "rejects.csv", "prices.csv.gz", "scenarios.csv.gz", marker,
    ]
  }

  /// The members that every record of a plan has.
  private struct RecordOfAnyVersion: Decodable {
    var certificate: RunRecord.Certificate
    var unitsPlaced: Int
    var horizonDays: Int
  }

  /// Settings of the run, for the record.
  let planner: Planner
  /// The case of `reading`, for identifiers in its order.
  let planningCase: PlanningCase
  /// Forecast, scenarios, program and plan.
  let run: PlanningRun
  /// The case as it was read, with the reader's warnings and the digests of its files.
  let reading: CaseReading
  /// Whether the tables of `ProofTables` are written.
  let includesProof: Bool
  /// File of the external forecast that was planned for, if any.
  let forecastFile: String?
  /// Warnings beside those of `reading`, for the record's counts.
  let doubts: [Diagnostic]
  /// The reason and place of an early end of the planning; `nil` where there was none.
  let earlyStop: EarlyStop?

  /// Creates a folder that is not written yet.
  ///
  /// - Parameters:
  ///   - includesProof: whether the prices and scenarios behind the bound are written too.
  ///   - forecastFile: the file of the planner's `externalForecast`, for the record.
  ///   - doubts: warnings of the external forecast, which the record counts. Those that depend on the
  ///     day of the run are not in the record: the same inputs give the same bytes.
  ///   - earlyStop: what ended the planning early, for the record; `nil` where nothing did.
  package init(
    of run: PlanningRun, planner: Planner, reading: CaseReading, includesProof: Bool = false,
    forecastFile: String? = nil, doubts: [Diagnostic] = [], earlyStop: EarlyStop? = nil
  ) {
    self.doubts = doubts
    self.earlyStop = earlyStop
    self.forecastFile = forecastFile
    self.includesProof = includesProof
    self.planner = planner
    self.reading = reading
    self.run = run
    planningCase = reading.planningCase
  }

  /// Writes the files and puts the folder in its place: tables first, then the proof, then the
  /// record, each forced to disk, and the rename last.
  ///
  /// - Parameter folder: the folder with its lock, taken before planning so that no second run
  ///   works in vain.
  /// - Returns: files of an earlier plan that somebody had changed, and the names they were kept
  ///   under.
  /// - Throws: `inputOutput` where the disk or a permission refuses; nothing is left behind then.
  package func write(
    into folder: consuming OutputFolder
  ) throws(FileError) -> [SetAsideFile] {
    for table in tables { try folder.write(table.name, table.bytes(), packed: table.isPacked) }
    try folder.write(PlanFolder.marker, try record())
    return try folder.commit()
  }

  /// A table of the folder: its file, whether it is packed, and its bytes before that.
  struct Table {
    let name: String
    var isPacked = false
    /// Lays the table out; one at a time is in memory while the folder is written.
    let bytes: () -> [UInt8]
  }

  /// Every table of the folder in the order of writing, those of the proof where asked for.
  var tables: [Table] {
    var result = [
      Table(name: "placements.csv") { placements }, Table(name: "flows.csv") { flows },
      Table(name: "forecast.csv") { forecast }, Table(name: "totals.csv") { totals },
      Table(name: "hubs.csv") { hubs }, Table(name: "promises.csv") { promises },
      Table(name: ShortfallTable.name) { ShortfallTable.bytes(run.plan.shortfalls) },
      Table(name: "rejects.csv") { rejects },
    ]
    if !run.plan.rules.isEmpty { result.append(Table(name: "rules.csv") { rules }) }
    if includesProof {
      let proof = ProofTables(of: run, planningCase: planningCase)
      result += [
        Table(name: ProofTables.pricesFile, isPacked: true) { proof.prices },
        Table(name: ProofTables.scenariosFile, isPacked: true) { proof.scenarios },
      ]
    }
    return result
  }

  /// Returns the content of `run.json`.
  ///
  /// - Throws: `FileError` where the file of the external forecast cannot be read again.
  func record() throws(FileError) -> [UInt8] { try JSONWriter.bytes(RunRecord(self)) }

  /// Placements of at least one unit, then needs that got no whole pack; prices have four decimals,
  /// needs one.
  private var placements: [UInt8] {
    var table = TableWriter(columns: [
      "sku", "hub", "quantity", "value_of_one_more", "needed", "reason",
    ])
    for placement in run.plan.placements + run.plan.unmetNeeds {
      table.append([
        .text(placement.sku), .text(placement.hub), .whole(placement.units),
        .real(rounded(placement.shadowPrice, 4)), .real(rounded(placement.needed, 1)),
        .text(placement.reason),
      ])
    }
    return table.bytes
  }

  /// Expected units with three decimals, transit in business days.
  private var flows: [UInt8] {
    var table = TableWriter(columns: ["sku", "hub", "region", "expected_units", "transit_days"])
    for flow in run.plan.flows {
      table.append([
        .text(flow.sku), .text(flow.hub), .text(flow.region), .real(rounded(flow.expectedUnits, 3)),
        .whole(flow.transitDays),
      ])
    }
    return table.bytes
  }

  /// Probabilities of the quantiles in both tables: the median first, which is what people read,
  /// then the 80 % and the 95 % interval.
  private static let probabilities = [0.5, 0.1, 0.9, 0.025, 0.975]

  /// A row for each SKU and region: quantiles in whole units, mean with four decimals, all of them
  /// of the draws.
  ///
  /// - Complexity: O(SKUs · regions · scenarios · log scenarios).
  private var forecast: [UInt8] {
    var table = TableWriter(
      columns: ["sku", "region"] + PlanFolder.probabilities.map { "q\($0)" } + ["mean"])
    for (s, sku) in planningCase.skus.enumerated() {
      for (r, region) in planningCase.regions.enumerated() {
        table.append(
          [.text(sku.id), .text(region.id)] + demandCells(sku: s, region: r, decimals: 4))
      }
    }
    return table.bytes
  }

  /// The same of totals, whose 50 % interval pictures show too.
  private static let totalProbabilities = probabilities + [0.25, 0.75]

  /// Returns the cells of a marginal of the draws, over all regions where `region` is `nil`.
  private func demandCells(sku: Int, region: Int?, decimals: Int) -> [TableWriter.Cell] {
    let marginal = run.outlook.scenarios.marginal(
      sku: sku, region: region,
      probabilities: region == nil ? PlanFolder.totalProbabilities : PlanFolder.probabilities)
    return marginal.quantiles.map { .whole($0) } + [.real(rounded(marginal.mean, decimals))]
  }

  /// A row for each SKU: its demand over all regions, what is placed and left at the origin, and
  /// the shadow price of its supply.
  private var totals: [UInt8] {
    var table = TableWriter(
      columns: ["sku", "model"] + PlanFolder.totalProbabilities.map { "q\($0)" } + [
        "mean", "placed", "left_at_origin", "expected_unserved", "value_of_one_more",
      ])
    for (s, product) in run.outlook.forecast.products.enumerated() {
      let outlook = run.plan.skus[s]
      table.append(
        [.text(product.sku), .text(product.model)]
          + demandCells(sku: s, region: nil, decimals: 2) + [
            .whole(outlook.placedUnits), .whole(outlook.unplacedUnits),
            .real(rounded(outlook.expectedUnserved, 2)), .real(rounded(outlook.supplyPrice, 4)),
          ])
    }
    return table.bytes
  }

  /// A row for each hub, used or not: units, and the shadow prices of its limits.
  private var hubs: [UInt8] {
    var table = TableWriter(columns: [
      "hub", "capacity_units", "opening_units", "placed_units", "expected_shipped_units",
      "capacity_price", "throughput_price",
    ])
    for hub in run.plan.hubs {
      table.append([
        .text(hub.hub), .whole(hub.capacityUnits), .whole(hub.openingUnits),
        .whole(hub.placedUnits), .real(rounded(hub.expectedShippedUnits, 2)),
        .real(rounded(hub.capacityPrice, 4)), .real(rounded(hub.throughputPrice, 4)),
      ])
    }
    return table.bytes
  }

  /// A row for each promise; up to a hundredth of a unit missing counts as none.
  private var promises: [UInt8] {
    var table = TableWriter(columns: ["sku", "region", "promised_units", "missing_units"])
    for promise in run.plan.promises {
      table.append([
        .text(promise.sku), .text(promise.region), .whole(promise.promisedUnits),
        .real(promise.isKept ? 0 : rounded(promise.missingUnits, 2)),
      ])
    }
    return table.bytes
  }

  /// A row for each rule: its sum, its limits, what is missing, and what one unit of a limit is worth.
  private var rules: [UInt8] {
    var table = TableWriter(columns: [
      "rule", "value", "minimum", "maximum", "missing", "minimum_price", "maximum_price",
    ])
    func cell(_ number: Double?, _ decimals: Int) -> TableWriter.Cell {
      number.map { .real(rounded($0, decimals)) } ?? .none
    }
    for rule in run.plan.rules {
      table.append([
        .text(rule.name), .real(rounded(rule.value, 4)), cell(rule.minimum, 4),
        cell(rule.maximum, 4), .real(rounded(rule.missing, 4)), cell(rule.minimumPrice, 4),
        cell(rule.maximumPrice, 4),
      ])
    }
    return table.bytes
  }

  /// The reader's warnings; cells that a warning lacks are empty.
  private var rejects: [UInt8] {
    var table = TableWriter(columns: ["file", "line", "column", "value", "reason"])
    for warning in reading.warnings {
      table.append([
        .text(warning.file.map(fileName) ?? ""), warning.line.map { .whole($0) } ?? .none,
        .text(warning.column ?? ""), .text(warning.value ?? ""),
        .text(warning.message ?? warning.expected.map { "expected " + $0 } ?? ""),
      ])
    }
    return table.bytes
  }

  /// Returns the last part of a path; the rest is of no use on another machine.
  func fileName(_ path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }
}

/// Returns a number with the given count of decimals, ties away from zero.
func rounded(_ value: Double, _ decimals: Int) -> Double {
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  return (value * scale).rounded() / scale
}
