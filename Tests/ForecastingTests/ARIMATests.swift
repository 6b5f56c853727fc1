import Forecasting
import Statistics
import TestSupport
import Testing

@Suite("ARIMA")
struct ARIMATests {
  /// A long series of a known model, driven by seeded uniform shocks of mean 0.
  private func simulated(_ count: Int, _ step: ([Double], [Double], Double) -> Double) -> [Double] {
    var random = RandomSource(seed: 7)
    var (values, shocks): ([Double], [Double]) = ([], [])
    for _ in 0..<(count + 50) {
      let shock = 2 * random.uniform() - 1
      values.append(step(values, shocks, shock))
      shocks.append(shock)
    }
    return Array(values.suffix(count))
  }

  @Test("an autoregression is found, and forecast towards its mean at its own pace")
  func autoregression() throws {
    let values = simulated(400) { past, _, shock in 20 + 0.4 * ((past.last ?? 20) - 20) + shock }
    let fit = try ARIMAModel().fit(TimeSeries(values: values))
    // A moving average may describe the same memory as well.
    #expect(fit.state.order.d == 0 && fit.state.order.p + fit.state.order.q >= 1)
    let mean = fit.mean(horizon: 60)
    #expect((mean[59] - 20).magnitude < 1)
    let last = values[399] - 20
    #expect((mean[0] - 20 - 0.4 * last).magnitude < 0.2 * max(1, last.magnitude))
    // Errors of ±1, uniform: deviation 1/√3.
    #expect((fit.residualDeviation - 0.577).magnitude < 0.04)
  }

  @Test("a random walk with drift is differenced once and goes on at its drift")
  func drift() throws {
    let values = simulated(200) { past, _, shock in (past.last ?? 0) + 0.8 + shock }
    let fit = try ARIMAModel().fit(TimeSeries(values: values))
    #expect(fit.state.order.d == 1)
    let mean = fit.mean(horizon: 20)
    #expect(((mean[19] - mean[9]) / 10 - 0.8).magnitude < 0.25)
    // The error of a walk grows with the root of the horizon.
    let errors = fit.standardErrors(horizon: 16)
    #expect((errors[15] / errors[0] - 4).magnitude < 1)
  }

  @Test("a season is differenced, and the forecast keeps its phase")
  func season() throws {
    let shape = [0.0, 3, 8, 15, 8, 3, 0, -3, -8, -15, -8, -3]
    let values = simulated(120) { past, _, shock in 100 + shape[past.count % 12] + 0.3 * shock }
    let series = try TimeSeries(values: values, seasonLength: 12)
    let fit = try ARIMAModel().fit(series)
    #expect(fit.state.order.seasonalD == 1)
    let expected = (0..<12).map { 100 + shape[(50 + 120 + $0) % 12] }
    let mean = fit.mean(horizon: 12)
    #expect(zip(mean, expected).allSatisfy { ($0 - $1).magnitude < 1 }, "\(mean)")
  }

  @Test("a short series is not forecast back to its first value")
  func short() throws {
    for values in [[2.0, 3, 4, 4, 6], [5, 7, 6, 8], [10, 12, 11, 13, 12, 12, 11]] {
      let mean = try ARIMAModel().fit(TimeSeries(values: values)).mean(horizon: 8)
      let least = values.dropFirst().min() ?? 0
      #expect(mean.allSatisfy { $0 >= least - 0.5 }, "\(values): \(mean)")
    }
  }
}
