import Forecasting
import Foundation
import Statistics
import TestSupport
import Testing

/// Intervals of histories of one to twelve observations, whose errors no model can measure.
@Suite("Short histories")
struct ShortHistoryTests {
  /// Kinds of simulated series.
  private static let kinds = ["white noise", "random walk", "log-normal", "Poisson"]
  private static let horizon = 4

  /// Returns the share of future values inside the 80 % and 95 % intervals, by kind.
  private func coverage(length: Int, seriesOfEachKind count: Int) throws -> [[Double]] {
    var source = RandomSource(seed: 1_000 + UInt64(length))
    var series: [TimeSeries] = []
    var futures: [[Double]] = []
    for number in 0..<(Self.kinds.count * count) {
      var walk = 0.0
      let values = (0..<(length + Self.horizon)).map { _ -> Double in
        let noise = source.normal()
        walk += noise
        return switch number % Self.kinds.count {
        case 0: 100 + 10 * noise
        case 1: 100 + 5 * walk
        case 2: exp(3 + 0.5 * noise)
        default: Double(CountQuantile.poisson(mean: 6, source.uniform()))
        }
      }
      series.append(try TimeSeries(id: "s\(10_000 + number)", values: Array(values.prefix(length))))
      futures.append(Array(values.suffix(Self.horizon)))
    }
    let answers = CalibratedForecaster().forecast(
      all: series, horizon: Self.horizon, levels: [0.025, 0.1, 0.9, 0.975], threads: 2)
    var inside = [[Double]](repeating: [0, 0], count: Self.kinds.count)
    for (number, answer) in answers.enumerated() {
      let quantiles = answer.forecast.quantiles
      for step in 0..<Self.horizon {
        let value = futures[number][step]
        let kind = number % Self.kinds.count
        if quantiles[1][step] <= value, value <= quantiles[2][step] { inside[kind][0] += 1 }
        if quantiles[0][step] <= value, value <= quantiles[3][step] { inside[kind][1] += 1 }
      }
    }
    return inside.map { $0.map { $0 / Double(count * Self.horizon) } }
  }

  @Test(
    "intervals of four observations and more hold what they claim", arguments: [4, 5, 6, 8, 10, 12])
  func nominal(length: Int) throws {
    let found = try coverage(length: length, seriesOfEachKind: 120)
    let mean80 = found.reduce(0) { $0 + $1[0] } / Double(found.count)
    let mean95 = found.reduce(0) { $0 + $1[1] } / Double(found.count)
    #expect((0.72...0.88).contains(mean80), "80 %: \(mean80), \(found)")
    #expect((0.87...1).contains(mean95), "95 %: \(mean95), \(found)")
    // Shares of 480 values of one kind, four of each series, scatter by three points.
    for (kind, shares) in zip(Self.kinds, found) {
      #expect((0.68...0.92).contains(shares[0]) && shares[1] > 0.85, "\(kind): \(shares)")
    }
  }

  @Test("intervals of one to three observations are wide", arguments: [1, 2, 3])
  func wide(length: Int) throws {
    let found = try coverage(length: length, seriesOfEachKind: 60)
    for (kind, shares) in zip(Self.kinds, found) {
      #expect(shares[0] >= 0.85 && shares[1] >= 0.95, "\(kind): \(shares)")
    }
  }

  @Test("four observations: quantiles leave the mean, and differ from one another")
  func fourObservations() throws {
    let series = try TimeSeries(id: "a", values: [1140, 1052, 1110, 1090])
    let forecast = CalibratedForecaster().forecast(
      all: [series], horizon: 4, levels: [0.025, 0.1, 0.9, 0.975], threads: 1)[0].forecast
    for step in 0..<4 {
      let column = forecast.quantiles.map { $0[step] }
      #expect(column[0] < column[1] && column[1] < column[2] && column[2] < column[3])
      #expect(column[2] - column[1] > 40, "\(column)")
    }
  }

  @Test("a short history's interval does not depend on its company's order or the threads")
  func company() throws {
    let series = try (0..<30).map { index in
      try TimeSeries(
        id: "s\(10 + index)",
        values: (0..<(3 + index % 9)).map { Double(20 + ($0 * 7 + index) % 11) })
    }
    let forecaster = CalibratedForecaster()
    let straight = forecaster.forecast(all: series, horizon: 3, levels: [0.1, 0.9], threads: 1)
    let turned = forecaster.forecast(
      all: series.reversed(), horizon: 3, levels: [0.1, 0.9], threads: 2)
    #expect(turned.reversed().elementsEqual(straight))
  }
}
