import Forecasting
import TestSupport
import Testing

/// Accuracy of the default on weekly and hourly series, whose seasons are long.
@Suite(
  "Accuracy on long seasons", .tags(.reference, .slow),
  .enabled(if: ReferenceData.isAvailable))
struct LongSeasonAccuracyTests {
  /// Returns histories and what followed them, in the order of identifiers.
  private func read(_ folder: String, seasonLength: Int, furtherSeasons: [Int] = []) throws
    -> (series: [TimeSeries], actual: [[Double]])
  {
    let training = try PeerTables.values("\(folder)/train.csv.gz", value: 2)
    let test = try PeerTables.values("\(folder)/test.csv.gz", value: 2)
    let ids = training.keys.sorted()
    return (
      try ids.map {
        try TimeSeries(
          id: $0, values: training[$0] ?? [], seasonLength: seasonLength,
          furtherSeasons: furtherSeasons)
      }, ids.map { test[$0] ?? [] }
    )
  }

  /// Returns mean sMAPE and mean MASE, the scale being the naive error at `lag`.
  private func errors(
    _ series: [TimeSeries], _ actual: [[Double]], _ forecasts: [[Double]], lag: Int
  ) throws -> (smape: Double, mase: Double) {
    let cases = try series.indices.map { index in
      EvaluationCase(
        training: try TimeSeries(values: series[index].values, seasonLength: lag),
        actual: actual[index], forecast: Forecast(mean: forecasts[index]))
    }
    let report = try #require(AccuracyReport(cases))
    return (report.smape, try #require(report.mase))
  }

  @Test("weekly series: the default has at most 0.80 of the naive forecast's error")
  func weekly() throws {
    let (series, actual) = try read("m4_weekly", seasonLength: 52)
    let answers = CalibratedForecaster().forecast(
      all: series, horizon: 13, levels: [0.1, 0.9], threads: 2)
    let own = try errors(series, actual, answers.map(\.forecast.mean), lag: 1)
    let naive = try errors(
      series, actual,
      series.map { [Double](repeating: $0.values[$0.values.count - 1], count: 13) }, lag: 1)
    let relative = (own.smape / naive.smape + own.mase / naive.mase) / 2
    #expect(relative <= 0.80, "\(relative)")
    var inside = 0.0
    for (answer, values) in zip(answers, actual) {
      let quantiles = answer.forecast.quantiles
      inside += empiricalCoverage(actual: values, lower: quantiles[0], upper: quantiles[1])
    }
    let coverage = inside / Double(series.count)
    #expect((0.75...0.85).contains(coverage), "80 %: \(coverage)")
  }

  // Naive2 of the competition: sMAPE 18.383, MASE 2.395.
  @Test("hourly series with a day and a week: OWA at most 0.51")
  func hourly() throws {
    let (series, actual) = try read("m4_hourly", seasonLength: 24, furtherSeasons: [168])
    let answers = CalibratedForecaster().forecast(
      all: series, horizon: 48, levels: [], threads: 2)
    let own = try errors(series, actual, answers.map(\.forecast.mean), lag: 24)
    let owa = overallWeightedAverage(
      smape: own.smape, mase: own.mase, benchmarkSMAPE: 18.383, benchmarkMASE: 2.395)
    #expect(owa <= 0.51, "\(owa)")
  }
}
