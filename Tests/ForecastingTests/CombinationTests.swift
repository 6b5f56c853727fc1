import Forecasting
import Statistics
import TestSupport
import Testing

/// The default's combination: its weights, its trimmed mean, and what it makes of odd histories.
@Suite("Combination of the default")
struct CombinationTests {
  /// Returns the default's forecast of one series alone.
  private func forecast(
    _ values: [Double], seasonLength: Int = 1, horizon: Int, levels: [Double] = [0.1, 0.9]
  ) throws -> NamedForecast {
    let series = try TimeSeries(id: "a", values: values, seasonLength: seasonLength)
    return CalibratedForecaster().forecast(
      all: [series], horizon: horizon, levels: levels, threads: 1)[0]
  }

  @Test("the forecast of steady growth grows steadily: no choice is made anew at each step")
  func steadyGrowth() throws {
    let values = (0..<24).map { 3 * 1.55.power($0) }
    let mean = try forecast(values, horizon: 6).forecast.mean
    for (earlier, later) in zip([values[23]] + mean, mean) {
      #expect(later > earlier, "\(mean)")
    }
    // Steps of a smooth path grow smoothly as well.
    let steps = zip(mean.dropFirst(), mean).map { $0 - $1 }
    for (earlier, later) in zip(steps, steps.dropFirst()) {
      #expect(later > 0.8 * earlier, "\(steps)")
    }
  }

  @Test("zeros before the first sale are no history: a regular product stays regular")
  func leadingZeros() throws {
    var random = RandomSource(seed: 5)
    let sold = (0..<30).map { _ in 80 + 10 * random.normal() }
    let plain = try forecast(sold, seasonLength: 12, horizon: 4)
    let padded = try forecast(
      [Double](repeating: 0, count: 26) + sold, seasonLength: 12, horizon: 4)
    #expect(plain.model == "auto" && padded.model == "auto")
    #expect(padded.forecast == plain.forecast)
    // A product that is often without sales keeps its zeros, the first ones too.
    let rare = [0, 0, 3, 0, 0, 0, 2, 0, 0, 1, 0, 0, 0, 4].map(Double.init)
    #expect(try forecast(rare, horizon: 2).model == "recency-weighted")
  }

  @Test("a member with small errors at the shortened histories counts more, in large batches")
  func weights() {
    let declared = CombinationRule(declared: .short)
    let seen = [[CombinationMember: Double]](
      repeating: [.theta: 1, .smoothing: 2, .drift: 3], count: 400)
    let learned = CombinationRule(declared: .short, errors: seen)
    func share(_ rule: CombinationRule, _ member: CombinationMember) -> Double {
      let members: [CombinationMember] = [.theta, .smoothing, .drift]
      return (rule.weights[member] ?? 0) / members.reduce(0) { $0 + (rule.weights[$1] ?? 0) }
    }
    #expect(share(learned, .theta) > 0.9 && share(declared, .theta) < 0.6)
    // One series changes little against the declared errors.
    let one = CombinationRule(declared: .short, errors: [seen[0]])
    #expect((share(one, .theta) - share(declared, .theta)).magnitude < 0.15)
    // A batch whose members err alike, or not at all, keeps finite weights.
    let perfect = CombinationRule(declared: .none, errors: [[.theta: 0, .drift: 0]])
    #expect(perfect.weights.values.allSatisfy { $0.isFinite && $0 > 0 })
  }

  @Test(
    "the weighted trimmed mean lies inside its values, moves with each, and ignores one far off")
  func trimmedMean() {
    let rule = CombinationRule(declared: .short)
    let members: [CombinationMember] = [.theta, .smoothing, .onLogarithms, .complex, .drift]
    func combined(_ values: [Double]) -> Double {
      rule.combined(zip(members, values).map { ($0, $1) })
    }
    let values = [10.0, 11, 12, 13, 14]
    let middle = combined(values)
    #expect((10...14).contains(middle))
    #expect(combined([7, 7, 7, 7, 7]).isClose(to: 7))
    let far = combined([10, 11, 12, 13, 1e9])
    #expect(far < 1e8, "\(far)")
    var last = -Double.infinity
    for shift in stride(from: -5.0, through: 5, by: 0.25) {
      let next = combined([10, 11, 12 + shift, 13, 14])
      #expect(next >= last)
      last = next
    }
  }

  @Test("shrunk seasonal indices keep a season that is there and drop most of one that is not")
  func shrunkSeason() throws {
    var random = RandomSource(seed: 9)
    let pattern = (0..<12).map { 30 * Double($0 % 4) }
    let seasonal = (0..<60).map { 200 + pattern[$0 % 12] + random.normal() }
    let kept = try ThetaModel.shrunk.fit(TimeSeries(values: seasonal, seasonLength: 12))
    let mean = kept.mean(horizon: 12)
    for step in 0..<12 {
      #expect((mean[step] - 200 - pattern[step]).magnitude < 6, "step \(step): \(mean[step])")
    }
    let noise = (0..<60).map { _ in 200 + 20 * random.normal() }
    let flat = try ThetaModel.shrunk.fit(TimeSeries(values: noise, seasonLength: 12))
    let path = flat.mean(horizon: 12)
    let spread = (path.max() ?? 0) - (path.min() ?? 0)
    #expect(spread < 35, "\(spread)")
  }

  @Test("small ARIMA models in lanes find an autoregression, a trend and a moving average")
  func averagedARIMA() throws {
    var random = RandomSource(seed: 21)
    var state = 0.0
    let persistent = (0..<300).map { _ -> Double in
      state = 0.5 * state + random.normal()
      return 50 + state
    }
    let fit = try AveragedARIMAModel().fit(TimeSeries(values: persistent))
    let mean = fit.mean(horizon: 30)
    // Forecasts of an autoregression return to its mean at its own rate.
    let (start, now) = (persistent[299] - 50, mean[0] - 50)
    #expect((now - 0.5 * start).magnitude < 0.4, "\(now) after \(start)")
    #expect((mean[29] - 50).magnitude < 1.5)
    let line = (0..<40).map { 10 + 2 * Double($0) + 0.1 * random.normal() }
    let trend = try AveragedARIMAModel().fit(TimeSeries(values: line)).mean(horizon: 5)
    for step in 0..<5 { #expect((trend[step] - (90 + 2 * Double(step))).magnitude < 1) }
    let constant = try AveragedARIMAModel().fit(
      TimeSeries(values: [Double](repeating: 4, count: 12)))
    #expect(constant.mean(horizon: 3).allSatisfy { ($0 - 4).magnitude < 1e-9 })
  }
}

extension Double {
  /// Returns the number multiplied `count` times by itself.
  fileprivate func power(_ count: Int) -> Double {
    (0..<count).reduce(1) { product, _ in product * self }
  }

  /// Returns whether the number is that of another up to rounding.
  fileprivate func isClose(to other: Double) -> Bool { (self - other).magnitude < 1e-12 }
}
