import Forestock
import Foundation

/// One model's measures.
struct AccuracyRow: Encodable {
  var model: String
  /// Steps held back at the origin of a backtest; `nil` for all origins together, and elsewhere.
  var heldBack: Int?
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
  static let header = "model,series," + measures
  static let backtestHeader = "model,held_back,series," + measures

  /// The row in the header's order; six decimals, empty where undefined.
  var line: String { ([TableWriter.guarded(model), "\(series)"] + cells).joined(separator: ",") }

  /// The row of a backtest.
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

  /// OWA against the benchmark on the model's own series.
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
