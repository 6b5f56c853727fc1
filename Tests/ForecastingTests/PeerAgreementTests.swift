import Forecasting
import TestSupport
import Testing

/// Forecasts of statsforecast 2.1.1, series by series, for methods that have one definition.
@Suite(
  "Agreement with an independent implementation", .tags(.reference, .slow),
  .enabled(if: ReferenceData.isAvailable))
struct PeerAgreementTests {
  /// Returns the share of series whose every step lies within 1 % of the peer's.
  private func agreement(_ own: [String: [Double]], _ peer: [String: [Double]]) -> Double {
    var close = 0.0
    for (id, forecast) in peer {
      let mine = own[id] ?? []
      if mine.count >= forecast.count,
        zip(mine, forecast).allSatisfy({ ($0 - $1).magnitude <= 0.01 * $1.magnitude + 1e-12 })
      {
        close += 1
      }
    }
    return close / Double(peer.count)
  }

  private func means<Model: ForecastModel>(_ model: Model, _ series: [TimeSeries], horizon: Int)
    -> [String: [Double]]
  {
    let fits = model.fit(all: series, threads: 2)
    var result: [String: [Double]] = [:]
    for (series, fit) in zip(series, fits) {
      result[series.id] = (try? fit.get())?.mean(horizon: horizon)
    }
    return result
  }

  @Test("Theta models, drift and seasonal naive forecast the 3,003 series of M3 as the peer does")
  func thetaFamily() throws {
    let m3 = try M3.shared.get()
    let peer = try PeerTables.forecasts("m3/peer-forecasts.csv.gz")
    let own: [String: [String: [Double]]] = [
      "Theta": means(ThetaModel(.standard), m3.series, horizon: 18),
      "DynamicOptimizedTheta": means(ThetaModel(.dynamicOptimised), m3.series, horizon: 18),
      "AutoTheta": means(ThetaModel.automatic, m3.series, horizon: 18),
      "RWD": means(DriftModel(), m3.series, horizon: 18),
      "SeasonalNaive": means(NaiveModel.seasonal, m3.series, horizon: 18),
    ]
    for (method, forecasts) in own {
      let share = agreement(forecasts, try #require(peer[method]))
      #expect(share >= 0.999, "\(method): \(share) of the series agree")
    }
  }

  @Test("Croston's family and temporal aggregation forecast 2,509 spare parts as the peer does")
  func intermittent() throws {
    let training = try PeerTables.values("carparts/train.csv.gz", value: 2)
    let series = try training.keys.sorted().map {
      try TimeSeries(id: $0, values: training[$0] ?? [], seasonLength: 12)
    }
    let peer = try PeerTables.forecasts("carparts/peer-forecasts.csv.gz")
    let own: [String: [String: [Double]]] = [
      "CrostonClassic": means(CrostonModel.classic, series, horizon: 12),
      "CrostonSBA": means(CrostonModel.sba, series, horizon: 12),
      "CrostonOptimized": means(CrostonModel.optimised, series, horizon: 12),
      "TSB(0.2,0.2)": means(
        TSBModel(sizeRate: 0.2, probabilityRate: 0.2), series, horizon: 12),
      "ADIDA": means(TemporalAggregationModel.adida, series, horizon: 12),
      "IMAPA": means(TemporalAggregationModel.imapa, series, horizon: 12),
      "HistoricAverage": means(HistoricAverageModel(), series, horizon: 12),
    ]
    for (method, forecasts) in own {
      let share = agreement(forecasts, try #require(peer[method]))
      #expect(share >= 0.98, "\(method): \(share) of the series agree")
    }
  }
}
