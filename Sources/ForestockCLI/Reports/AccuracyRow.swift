import Forecasting
import Forestock
import Foundation
import Tabular

/// The output of `evaluate` and `backtest series`: one model's accuracy, a row of the table.
///
/// Measures that are undefined, or that need a benchmark or weights, are `nil`.
///
/// Names are those of the columns and, in snake case, of the JSON keys; definitions stand at
/// `AccuracyReport`. CSV has six decimals and an empty cell for `nil`; JSON has every digit and
/// leaves the key out.
struct AccuracyRow: Encodable {
  var model: String
  /// Observations held back at the origin of a back-test; `nil` for all origins, and elsewhere.
  var heldBack: Int?
  /// Number of series that were compared.
  var series: Int
  /// Symmetric mean absolute percentage error, percent, 0...200.
  var smape: Double
  /// Mean absolute scaled error; `nil` where no series has a scale, as constant ones have none.
  var mase: Double?
  /// Root mean squared scaled error, `nil` likewise.
  var rmsse: Double?
  /// Σ |y − f| / Σ |y| over all series, a share.
  var wape: Double?
  /// Σ f / Σ y − 1 over all series; above 0 forecasts are too high.
  var bias: Double?
  /// Weighted quantile loss over the levels 0.1...0.9; `nil` without such levels.
  var wql: Double?
  /// Scaled ranked probability score over the same levels.
  var scaledCRPS: Double?
  /// Share of actual values between the levels 0.1 and 0.9, 0...1; `nil` without both.
  var coverage80: Double?
  /// Share of actual values between the levels 0.025 and 0.975, 0...1; `nil` without both.
  var coverage95: Double?
  /// Mean scaled interval score of that interval.
  var msis95: Double?
  /// Overall weighted average of the M4 competition; below 1 beats the benchmark.
  var owa: Double?
  /// Weighted RMSSE of the M5 competition, by `--weights` or the last values' sums.
  var wrmsse: Double?
  /// Mean pinball loss over every level, in the series' units.
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

  /// Columns of the measures, in the order of `cells`.
  private static let measures =
    "smape,mase,rmsse,wape,bias,wql,scaled_crps,coverage80,coverage95,msis95,owa,wrmsse,pinball"
  /// Header of the rows of `evaluate`.
  static let header = "model,series," + measures
  /// Header of the rows of `backtest series`.
  static let backtestHeader = "model,held_back,series," + measures

  /// The row of `evaluate`, six decimals, undefined measures empty.
  var line: String { ([TableWriter.guarded(model), "\(series)"] + cells).joined(separator: ",") }

  /// The row of `backtest series`.
  ///
  /// The column `held_back` is `all` in the row over all origins.
  var backtestLine: String {
    ([TableWriter.guarded(model), heldBack.map { "\($0)" } ?? "all", "\(series)"] + cells)
      .joined(separator: ",")
  }

  /// The measures with six decimals, in the order of `measures`; empty where undefined.
  private var cells: [String] {
    let numbers = [
      smape, mase, rmsse, wape, bias, wql, scaledCRPS, coverage80, coverage95, msis95, owa,
      wrmsse, pinball,
    ]
    return numbers.map { $0.map { String(format: "%.6f", $0) } ?? "" }
  }

  /// Returns the overall weighted average (M4 competition) relative to the benchmark's forecasts of
  /// the same series; `nil` where the benchmark lacks one of them.
  ///
  /// Only the benchmark's forecasts of series that the model has forecast too are measured, so that
  /// both averages are over the same series. It is `nil` as well where MASE is undefined or a
  /// denominator is 0.
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
