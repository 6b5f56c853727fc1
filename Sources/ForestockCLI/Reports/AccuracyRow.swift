import Forecasting
import Forestock
import Foundation
import Tabular

/// The output of `evaluate` and `backtest series`: one model's accuracy, a row of the table.
///
/// Measures that are undefined, or that need a benchmark or weights, are `nil`.
struct AccuracyRow: Encodable {
  var model: String
  /// Observations held back at the origin of a back-test; `nil` for all origins, and elsewhere.
  var heldBack: Int?
  /// Number of series.
  var series: Int
  var smape: Double
  var mase: Double?
  var rmsse: Double?
  var wape: Double?
  var bias: Double?
  var wql: Double?
  var scaledCRPS: Double?
  var coverage80: Double?
  var coverage95: Double?
  var msis95: Double?
  var owa: Double?
  var wrmsse: Double?
  var pinball: Double?

  /// Copies the measures of a report; `benchmark` is the OWA.
  init(model: String, report: AccuracyReport, benchmark: Double? = nil, heldBack: Int? = nil) {
    self.model = model
    self.heldBack = heldBack
    series = report.seriesCount
    smape = report.smape
    mase = report.mase
    rmsse = report.rmsse
    wape = report.wape
    bias = report.bias
    wql = report.weightedQuantileLoss
    scaledCRPS = report.scaledRankedProbabilityScore
    coverage80 = report.coverage80
    coverage95 = report.coverage95
    msis95 = report.intervalScore95
    owa = benchmark
    wrmsse = report.wrmsse
    pinball = report.pinball
  }

  private static let measures =
    "smape,mase,rmsse,wape,bias,wql,scaled_crps,coverage80,coverage95,msis95,owa,wrmsse,pinball"
  /// Header of the rows of `evaluate`.
  static let header = "model,series," + measures
  /// Header of the rows of `backtest series`.
  static let backtestHeader = "model,held_back,series," + measures

  /// The row of `evaluate`, six decimals, undefined measures empty.
  var line: String { ([TableWriter.guarded(model), "\(series)"] + cells).joined(separator: ",") }

  /// The row of `backtest series`.
  var backtestLine: String {
    ([TableWriter.guarded(model), heldBack.map { "\($0)" } ?? "all", "\(series)"] + cells)
      .joined(separator: ",")
  }

  private var cells: [String] {
    let numbers = [
      smape, mase, rmsse, wape, bias, wql, scaledCRPS, coverage80, coverage95, msis95, owa,
      wrmsse, pinball,
    ]
    return numbers.map { $0.map { String(format: "%.6f", $0) } ?? "" }
  }

  /// Returns the overall weighted average (M4 competition) relative to the benchmark's forecasts of
  /// the same series; `nil` where the benchmark lacks one of them.
  static func average(
    _ report: AccuracyReport, _ cases: [EvaluationCase], benchmark: [EvaluationCase]
  ) -> Double? {
    let ids = Set(cases.map(\.training.id))
    let matching = benchmark.filter { ids.contains($0.training.id) }
    guard matching.count == ids.count, let other = AccuracyReport(matching),
      let mase = report.mase, let otherMASE = other.mase, otherMASE > 0, other.smape > 0
    else { return nil }
    return overallWeightedAverage(
      smape: report.smape, mase: mase, benchmarkSMAPE: other.smape, benchmarkMASE: otherMASE)
  }
}
