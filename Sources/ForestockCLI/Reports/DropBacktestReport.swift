import DemandSignals
import Forestock
import Foundation

/// The output of `backtest --drops`: accuracy of forecasts of earlier drops before their release,
/// by the full model, the model without each part, and the pick-up ratio alone.
///
/// JSON has every digit; the Markdown table rounds and leaves the single evenings out.
struct DropBacktestReport: Encodable {
  /// The accuracy of one forecaster over all origins.
  struct Line: Encodable {
    /// Either `pick-up ratio`, `full model` or `without` and the word of a part.
    var model: String
    /// Number of drops and leads that were compared.
    var evenings: Int
    /// Error of expected totals as a share of all units; three decimals.
    var totalWAPE: Double
    /// Mean CRPS of totals, in units; of the ratio, a point forecast, its absolute error.
    var totalCRPS: Double
    /// Mean summed error of regional shares, 0...2.
    var shareWAPE: Double
    /// Mean CRPS summed over regions, in units.
    var regionCRPS: Double
    /// Mean energy score over regions, in units.
    var energy: Double
    /// Share of totals in the central 80 % interval; `nil` for the ratio, which has none.
    var coverage: Double?
  }

  /// One forecast of the full model beside the outcome.
  struct Evening: Encodable {
    /// Identifier of the drop.
    var sku: String
    /// Days until the release.
    var lead: Int
    /// Pre-orders known that evening, in units.
    var preOrders: Double
    /// Units ordered over the horizon that followed.
    var actual: Double
    /// Expected units.
    var mean: Double
    /// Tenth percentile of the total.
    var low: Double
    /// Ninetieth percentile of the total.
    var high: Double
  }

  /// The ratio, the full model, then the model without each part; empty where no drop qualifies.
  var lines: [Line] = []
  /// Forecasts of the full model, those without a ratio included.
  var evenings: [Evening] = []

  /// Forecasts the drops of a case again.
  ///
  /// All forecasters are compared on the origins at which the pick-up ratio is defined; coverage of
  /// intervals counts all origins.
  ///
  /// - Parameters:
  ///   - leads: days before the release.
  ///   - minimumPreOrders: units; evenings with fewer known pre-orders are left out.
  ///   - progress: called with the name of each model before it is replayed.
  /// - Complexity: a fit for each drop, lead and model; only parts of which the case has evidence
  ///   are left out in turn.
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

  /// The comparison as a Markdown table; a dash stands where a forecaster has no interval.
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
