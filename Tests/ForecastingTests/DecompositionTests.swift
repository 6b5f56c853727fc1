import Forecasting
import RealModule
import TestSupport
import Testing

/// Several seasons in one series.
@Suite("Multiple seasons")
struct DecompositionTests {
  private static let values = (0..<60).map { (t: Int) -> Double in
    let wave = 8 * Double.sin(2 * Double.pi * Double(t) / 12)
    let pulse = t % 4 == 1 ? 4.0 : 0
    return 50 + 0.2 * Double(t) + wave + 3 * Double(t * 7 % 5) + pulse
  }

  // statsforecast 2.1.1: mstl(y, [4, 12]), which calls STL of statsmodels 0.15.0.
  @Test("the parts agree with an independent decomposition")
  func golden() {
    let parts = MultipleSeasonalDecomposition(Self.values, seasonLengths: [12, 4])
    #expect(parts.seasonLengths == [4, 12])
    func at(_ part: [Double]) -> [Double] { [0, 1, 2, 29, 58, 59].map { part[$0] } }
    expectClose(
      at(parts.trend),
      [
        56.05351728932171, 56.37721042735534, 56.69517692811982, 62.792489692108866,
        69.41317597147614, 69.7305781517909,
      ], relative: 1e-10)
    expectClose(
      at(parts.seasons[0]),
      [
        -1.1163417055381948, 2.766337166528, -0.4787402542818949, 3.098969158347972,
        -1.58827850843987, -1.3062383780627456,
      ], relative: 1e-9)
    expectClose(
      at(parts.seasons[1]),
      [
        0.26698716757178537, 3.9728403409241513, 7.376244930860277, 4.115606060234313,
        -6.807300028313479, -3.9770046488015907,
      ], relative: 1e-9)
  }

  @Test("parts always sum to the series; a season seen less than twice is left out")
  func sums() {
    for lengths in [[4, 12], [7], [24, 168], [12, 40], [1], []] {
      let parts = MultipleSeasonalDecomposition(Self.values, seasonLengths: lengths)
      #expect(parts.seasonLengths == lengths.filter { $0 > 1 && $0 < 30 })
      let whole = Self.values.indices.map { (t: Int) -> Double in
        let seasonal = parts.seasons.reduce(0.0) { $0 + $1[t] }
        return parts.trend[t] + parts.remainder[t] + seasonal
      }
      expectClose(whole, Self.values, relative: 1e-12)
    }
  }

  @Test("two clear seasons keep their phases, also after an update")
  func slots() throws {
    let values = (0..<(24 * 7 * 4)).map { (t: Int) -> Double in
      let day = 20 * Double.sin(2 * Double.pi * Double(t) / 24)
      let weekend = t / 24 % 7 >= 5 ? 30.0 : 0
      return 100 + day + weekend + 0.1 * Double(t * 7 % 5)
    }
    let series = try TimeSeries(values: Array(values.prefix(24 * 21)), seasonLength: 24)
    let fit = try MultipleSeasonalModel(seasonLengths: [24, 168]).fit(series)
    let future = Array(values[(24 * 21)...])
    expectClose(fit.mean(horizon: 168), future, absolute: 8)
    let moved = fit.updated(with: Array(future.prefix(30)))
    expectClose(moved.mean(horizon: 100), Array(future[30..<130]), absolute: 8)
  }

  @Test("the default follows both seasons that the series names, also after an update")
  func defaultModel() throws {
    let values = (0..<(24 * 35)).map { (t: Int) -> Double in
      let day = 20 * Double.sin(2 * Double.pi * Double(t) / 24)
      let weekend = t / 24 % 7 >= 5 ? 30.0 : 0
      return 100 + day + weekend + 0.1 * Double(t * 7 % 5)
    }
    let series = try TimeSeries(
      id: "h", values: Array(values.prefix(24 * 28)), seasonLength: 24, furtherSeasons: [168])
    let future = Array(values[(24 * 28)...])
    let fit = try AutoModel().fit(series)
    expectClose(fit.mean(horizon: 168), future, absolute: 8)
    let moved = fit.updated(with: Array(future.prefix(30)))
    expectClose(moved.mean(horizon: 100), Array(future[30..<130]), absolute: 8)
    #expect(moved.fittedValues.count == 24 * 28 + 30)
    let answer = CalibratedForecaster().forecast(
      all: [series], horizon: 48, levels: [0.1, 0.9], threads: 1)[0].forecast
    expectClose(answer.mean, Array(future.prefix(48)), absolute: 8)
    let inside = (0..<48).count {
      answer.quantiles[0][$0] <= future[$0] && future[$0] <= answer.quantiles[1][$0]
    }
    #expect(inside >= 30, "\(inside) of 48")
  }
}
