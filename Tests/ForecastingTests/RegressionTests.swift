import Forecasting
import RealModule
import Statistics
import TestSupport
import Testing

/// Regression with ARIMA errors: effects found, useless regressors named, the future given.
@Suite("Regressors")
struct RegressionTests {
  private static let wave = (0..<90).map {
    Double.sin(2 * Double.pi * Double($0) / 9) + Double($0 * 3 % 7) * 0.1
  }
  private static let flag = (0..<90).map { $0 % 5 == 2 ? 1.0 : 0 }

  /// Noise without a visible pattern.
  private static let noise = (0..<80).map { (t: Int) -> Double in
    let scrambled = (t * t * 131 + t * 57 + 11) % 211
    return (Double(scrambled) / 105 - 1) * 1.5
  }

  /// 20 + 3 wave − 4 flag + an autoregression of 0.6.
  private static let values: [Double] = {
    var error = 0.0
    return (0..<80).map { t in
      error = 0.6 * error + noise[t]
      return 20 + 3 * wave[t] - 4 * flag[t] + error
    }
  }()

  private static func history(_ name: String, _ values: [Double]) -> Regressor {
    Regressor(name: name, history: Array(values.prefix(80)))
  }

  private func fit(_ regressors: [Regressor], _ values: [Double] = RegressionTests.values) throws
    -> RegressionFit
  {
    try RegressionARIMAModel().fit(
      TimeSeries(id: "s", values: values, seasonLength: 1), regressors: regressors)
  }

  // statsmodels 0.15.0: ARIMA(y, exog=[wave, flag], order=(1, 0, 0), trend="c").fit().params, .bse.
  @Test("effects and their errors agree with an independent maximum likelihood fit")
  func golden() throws {
    let fit = try self.fit([Self.history("wave", Self.wave), Self.history("flag", Self.flag)])
    #expect(fit.dropped.isEmpty)
    #expect(fit.coefficients.map(\.name) == ["wave", "flag"])
    expectClose(fit.coefficients.map(\.value), [3.12233019, -3.92105331], relative: 0.02)
    expectClose(
      fit.coefficients.map(\.standardError), [0.17386587, 0.21976394], relative: 0.1)
  }

  @Test("a forecast moves with the regressors it is given, and by nothing else")
  func future() throws {
    let fit = try self.fit([Self.history("wave", Self.wave), Self.history("flag", Self.flag)])
    let ahead = [Array(Self.wave[80..<84]), Array(Self.flag[80..<84])]
    var raised = ahead
    raised[1][2] += 10
    let plain = fit.given(future: ahead).forecast(horizon: 4, levels: [0.1, 0.9])
    let moved = fit.given(future: raised).forecast(horizon: 4, levels: [0.1, 0.9])
    let effect = 10 * fit.coefficients[1].value
    expectClose(
      zip(moved.mean, plain.mean).map { $0 - $1 }, [0, 0, effect, 0], absolute: 1e-9)
    expectClose(
      zip(moved.quantiles[0], plain.quantiles[0]).map { $0 - $1 }, [0, 0, effect, 0],
      absolute: 1e-9)
  }

  @Test("an update moves along the known future; fitted values and paths have the right lengths")
  func update() throws {
    let fit = try self.fit([Self.history("wave", Self.wave), Self.history("flag", Self.flag)])
    let given = fit.given(future: [Array(Self.wave[80...]), Array(Self.flag[80...])])
    let next = given.mean(horizon: 5)
    let moved = given.updated(with: Array(next.prefix(2)))
    #expect(moved.knownSteps == 8 && moved.fittedValues.count == 82)
    expectClose(moved.mean(horizon: 3), Array(next[2...]), relative: 1e-9)
    var source = RandomSource(seed: 3)
    let paths = given.simulate(horizon: 4, paths: 2, using: &source)
    #expect(paths.count == 2 && paths.allSatisfy { $0.count == 4 && $0.allSatisfy { $0.isFinite } })
  }

  @Test("constant, repeated and combined regressors are left out by name, the rest is used")
  func dependent() throws {
    let constant = Regressor(name: "same", history: [Double](repeating: 7, count: 80))
    let copy = Self.history("copy", Self.wave.map { 2 * $0 - 1 })
    let sum = Self.history("sum", zip(Self.wave, Self.flag).map { $0 + 3 * $1 })
    let fit = try self.fit([
      constant, Self.history("wave", Self.wave), copy, Self.history("flag", Self.flag), sum,
    ])
    #expect(fit.coefficients.map(\.name) == ["wave", "flag"])
    #expect(fit.dropped.map(\.name) == ["same", "copy", "sum"])
    #expect(fit.dropped.map(\.reason) == [.constant, .dependent, .dependent])
    let future = fit.given(future: [[7], [1], [1], [0], [1]]).mean(horizon: 1)
    #expect(future[0].isFinite)
  }

  @Test("a trend that differences remove is left out by name")
  func vanishing() throws {
    let bent = (0..<80).map { (t: Int) -> Double in
      0.1 * Double((t - 40) * (t - 40)) + Self.noise[t]
    }
    let trend = Regressor(name: "trend", history: (0..<80).map { 5 + 0.5 * Double($0) })
    let fit = try self.fit([trend, Self.history("flag", Self.flag)], bent)
    #expect(fit.noise.state.order.d >= 1)
    #expect(fit.dropped.map(\.name) == ["trend"])
    #expect(fit.dropped.first?.reason == .vanishing)
  }

  @Test("too many regressors, extreme units, short series: a finite fit or a named refusal")
  func extremes() throws {
    for count in [4, 5, 8, 13] {
      let many = (0..<10).map { k in
        Regressor(name: "x\(k)", history: (0..<count).map { Double(($0 * (k + 3) * 7) % 11) })
      }
      let series = try TimeSeries(id: "short", values: Array(Self.values.prefix(count)))
      let fit = try RegressionARIMAModel().fit(series, regressors: many)
      #expect(fit.coefficients.count + fit.dropped.count == 10)
      let mean = fit.given(future: many.map { _ in [1, 2] }).mean(horizon: 2)
      #expect(mean.allSatisfy { $0.isFinite })
    }
    let tiny = try self.fit([Self.history("tiny", Self.flag.map { $0 * 1e-9 })])
    let huge = try self.fit([Self.history("huge", Self.flag.map { $0 * 1e9 + 1e12 })])
    expectClose(
      [tiny.coefficients[0].value * 1e-9], [huge.coefficients[0].value * 1e9], relative: 1e-3)
    #expect(throws: ForecastError(id: "two", cause: .tooShort(needed: 4, found: 2))) {
      try RegressionARIMAModel().fit(TimeSeries(id: "two", values: [1, 2]), regressors: [])
    }
  }
}
