import Forecasting
import TestSupport
import Testing

/// What a back-test shows to whom.
@Suite("Rolling origins")
struct RollingOriginTests {
  private func rolling() throws -> RollingOrigins {
    let long = try TimeSeries(id: "long", values: (0..<20).map(Double.init))
    let short = try TimeSeries(id: "short", values: [5, 6, 7, 8, 9, 10])
    let regressors = [[(0..<20).map { Double(100 + $0) }], [[1, 2, 3, 4, 5, 6]]]
    return RollingOrigins([long, short], regressors: regressors, horizon: 3, count: 3, step: 2)
  }

  @Test("an origin holds the past only, regressors up to the horizon, and no series too short")
  func past() throws {
    let origins = try rolling().origins
    #expect(origins.map(\.heldBack) == [7, 5, 3])
    #expect(origins.map(\.indices) == [[0], [0, 1], [0, 1]])
    #expect(origins[0].histories[0].values == (0..<13).map(Double.init))
    #expect(origins[0].known[0] == [(0..<13).map { Double(100 + $0) }])
    #expect(origins[0].future[0] == [[113, 114, 115]])
    #expect(origins[1].histories[1].values == [5])
    #expect(origins[2].future[1] == [[4, 5, 6]])
  }

  @Test("a forecast is returned with the actual values after its origin")
  func measured() throws {
    let rolling = try rolling()
    let origin = rolling.origins[1]
    let one = rolling.measured(Forecast(mean: [1, 1, 1]), at: 1, of: origin)
    #expect(one.actual == [6, 7, 8] && one.training.values == [5])
  }

  // numpy: sqrt(mean((a - f)²) / mean(diff(train from the first sale)²)), weighted by the sum of
  // the last two training values.
  @Test("WRMSSE weighs scaled errors by recent volume, scaled from the first sale on")
  func weighted() throws {
    let cases = [
      EvaluationCase(
        training: try TimeSeries(values: [0, 0, 3, 5, 2, 6, 4, 1]), actual: [3, 4],
        forecast: Forecast(mean: [2, 2])),
      EvaluationCase(
        training: try TimeSeries(values: [10, 12, 9, 14, 13, 11, 15, 10]), actual: [12, 14],
        forecast: Forecast(mean: [13, 12])),
    ]
    let report = try #require(AccuracyReport(cases))
    expectClose([try #require(report.wrmsse)], [0.47128700808802887], relative: 1e-12)
    let first = try #require(weightedRootMeanSquaredScaledError(cases, weights: [1, 0]))
    expectClose(
      [first], [(2.5 / ((4.0 + 9 + 16 + 4 + 9) / 5)).squareRoot()], relative: 1e-12)
    #expect(weightedRootMeanSquaredScaledError(cases, weights: [0, 0]) == nil)
  }
}
