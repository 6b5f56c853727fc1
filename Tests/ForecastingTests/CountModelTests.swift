import Forecasting
import Statistics
import TestSupport
import Testing

/// Counts whose expected value moves.
@Suite("Count models")
struct CountModelTests {
  private static let bursts = (0..<60).map { (t: Int) -> Double in
    let size = t * 5 % 7
    return Double(t / 5 * size / 2)
  }

  // scipy 1.16: Nelder–Mead from several starts on the same recursion with poisson.logpmf.
  @Test("the Poisson level agrees with an independent likelihood search")
  func poisson() throws {
    let counts = (0..<60).map { (t: Int) -> Double in Double(t / 6 + t * 7 % 4) }
    let fit = try CountModel.poisson.fit(TimeSeries(values: counts))
    expectClose(fit.mean(horizon: 2), [10.349393465711437, 10.349393465711437], relative: 1e-3)
    #expect(fit.size == nil)
  }

  // The same with nbinom.logpmf(y, r, r / (r + λ)); quantiles by nbinom.ppf.
  @Test("level, size and quantiles of the negative binomial agree with an independent search")
  func negativeBinomial() throws {
    let counts = Self.bursts
    let fit = try CountModel.negativeBinomial.fit(TimeSeries(values: counts))
    expectClose(fit.mean(horizon: 1), [13.370768121495985], relative: 2e-3)
    expectClose([try #require(fit.size)], [1.0774797162049792], relative: 5e-3)
    let forecast = fit.forecast(horizon: 1, levels: [0.1, 0.5, 0.9, 0.95])
    #expect(forecast.quantiles.map { $0[0] } == [1, 9, 31, 40])
  }

  @Test("quantiles are whole numbers, simulated paths have the forecast's mean and spread")
  func simulation() throws {
    let counts = Self.bursts
    let fit = try CountModel.negativeBinomial.fit(TimeSeries(values: counts))
    var source = RandomSource(seed: 5)
    let paths = fit.simulate(horizon: 3, paths: 8000, using: &source)
    let means = (0..<3).map { (step: Int) -> Double in
      paths.reduce(0.0) { $0 + $1[step] } / 8000
    }
    expectClose(means, fit.mean(horizon: 3), relative: 0.05)
    let deviations = (0..<3).map { (step: Int) -> Double in
      var squares = 0.0
      for path in paths { squares += (path[step] - means[step]) * (path[step] - means[step]) }
      return (squares / 8000).squareRoot()
    }
    expectClose(deviations, fit.standardErrors(horizon: 3), relative: 0.08)
    let quantiles = fit.forecast(horizon: 3, levels: [0.05, 0.5, 0.95]).quantiles.flatMap { $0 }
    #expect(quantiles.allSatisfy { $0 == $0.rounded() && $0 >= 0 })
  }

  @Test("a weekly season enters as factors and keeps its phase after an update")
  func season() throws {
    let week = [2.0, 3, 4, 5, 8, 20, 14]
    let counts = (0..<70).map { (t: Int) -> Double in week[t % 7] + Double(t * 5 % 3) - 1 }
    let fit = try CountModel.poisson.fit(TimeSeries(values: counts, seasonLength: 7))
    let mean = fit.mean(horizon: 7)
    #expect(mean[5] > 2.5 * mean[0] && mean[5] > mean[4])
    let moved = fit.updated(with: Array(counts.prefix(3)))
    #expect(moved.mean(horizon: 7)[2] > 2 * moved.mean(horizon: 7)[0])
  }

  @Test("fractions and negative values are refused by name")
  func refused() throws {
    #expect(throws: ForecastError(id: "f", cause: .notWhole(position: 1, value: 1.5))) {
      try CountModel.poisson.fit(TimeSeries(id: "f", values: [1, 1.5]))
    }
    #expect(throws: ForecastError(id: "n", cause: .negative(position: 0, value: -1))) {
      try CountModel.poisson.fit(TimeSeries(id: "n", values: [-1, 1]))
    }
  }
}
