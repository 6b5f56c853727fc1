import DemandSignals
import Forestock
import Foundation

/// The output of `backtest --drops`: accuracy of forecasts of earlier drops before their release,
/// by the full model, the model without each part, and the pick-up ratio alone.
struct DropBacktestReport: Encodable {
  /// The accuracy of one forecaster over all origins.
  struct Line: Encodable {
    var model: String
    var evenings: Int
    var totalWAPE: Double
    var totalCRPS: Double
    var shareWAPE: Double
    var regionCRPS: Double
    var energy: Double
    var coverage: Double?
  }

  /// One forecast of the full model beside the outcome.
  struct Evening: Encodable {
    var sku: String
    var lead: Int
    var preOrders: Double
    var actual: Double
    var mean: Double
    var low: Double
    var high: Double
  }

  var lines: [Line] = []
  var evenings: [Evening] = []

  /// Forecasts the drops of a case again.
  ///
  /// All forecasters are compared on the origins at which the pick-up ratio is defined; coverage of
  /// intervals counts all origins.
  init(
    _ planningCase: PlanningCase, leads: ClosedRange<Int>, minimumPreOrders: Double, threads: Int,
    progress: (String) -> Void
  ) {
    let ratio = PickUpRatio(planningCase, leads: leads, minimumPreOrders: minimumPreOrders).backtest
    func key(_ row: DropBacktest.Row) -> String { "\(row.sku) \(row.lead)" }
    let spoken = Set(ratio.rows.map(key))
    func line(_ name: String, _ backtest: DropBacktest, covers: Bool) -> Line? {
      let paired = DropBacktest(rows: backtest.rows.filter { spoken.contains(key($0)) })
      guard !paired.rows.isEmpty else { return nil }
      return Line(
        model: name, evenings: paired.rows.count, totalWAPE: paired.totalWAPE,
        totalCRPS: paired.totalCRPS, shareWAPE: paired.shareWAPE, regionCRPS: paired.regionCRPS,
        energy: paired.energy, coverage: covers ? backtest.coverage : nil)
    }
    if let found = line("pick-up ratio", ratio, covers: false) { lines.append(found) }
    let parts: [DemandPart?] = [nil] + DemandPart.allCases.filter { $0.isPresent(in: planningCase) }
    for part in parts {
      let name = part.map { "without \($0.rawValue)" } ?? "full model"
      progress(name)
      let backtest = DropBacktest(
        planningCase, leads: leads, minimumPreOrders: minimumPreOrders,
        settings: DemandSettings(excluded: part.map { [$0] } ?? []), threads: threads)
      if let found = line(name, backtest, covers: true) { lines.append(found) }
      if part == nil {
        evenings = backtest.rows.map {
          Evening(
            sku: $0.sku, lead: $0.lead, preOrders: $0.preOrders, actual: $0.actual, mean: $0.mean,
            low: $0.quantiles[0], high: $0.quantiles[2])
        }
      }
    }
  }

  var text: String {
    var rows = [
      "| model | evenings | WAPE totals | CRPS totals | WAPE shares | CRPS regions | energy | in 80 % |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for line in lines {
      rows.append(
        "| \(line.model) | \(line.evenings) | \(decimal(line.totalWAPE, 3)) "
          + "| \(decimal(line.totalCRPS, 1)) | \(decimal(line.shareWAPE, 3)) "
          + "| \(decimal(line.regionCRPS, 1)) | \(decimal(line.energy, 1)) "
          + "| \(line.coverage.map { "\(decimal(100 * $0, 1)) %" } ?? "–") |")
    }
    return rows.joined(separator: "\n")
  }
}
