import Forecasting
import TestSupport
import Testing

@Suite("Accuracy measures")
struct MetricTests {
  private let training: TimeSeries
  private let actual = [11.0, 0, 14, 9]
  private let forecast = Forecast(
    mean: [10, 1, 12, 10], levels: [0.1, 0.5, 0.9],
    quantiles: [[7, 0, 8, 6], [10, 1, 12, 10], [13, 3, 15, 14]])

  init() throws {
    training = try TimeSeries(values: [0, 3, 5, 2, 4, 9, 6, 8], seasonLength: 2)
  }

  // Python 3.11 with NumPy 2.4.6, the formulas written out:
  // y=[11,0,14,9]; f=[10,1,12,10]; t=[0,3,5,2,4,9,6,8]; s=mean(|t[2:]-t[:-2]|)=17/6
  @Test("point errors equal the written-out formulas")
  func pointErrors() throws {
    expectClose(
      symmetricPercentageError(actual: actual, forecast: forecast.mean), 58.858685174474644)
    expectClose(
      try #require(
        absoluteScaledError(actual: actual, forecast: forecast.mean, training: training)),
      0.4411764705882353)
    expectClose(
      try #require(
        rootMeanSquaredScaledError(actual: actual, forecast: forecast.mean, training: training)),
      0.3600411499115478)
    expectClose(
      try #require(
        rootMeanSquaredScaledError(
          actual: actual, forecast: forecast.mean, training: training,
          scale: .neighboursFromFirstSale)),
      0.4369314487526515)
    expectClose(
      try #require(weightedAbsolutePercentageError(actual: actual, forecast: forecast.mean)),
      5.0 / 34)
    expectClose(try #require(relativeBias(actual: actual, forecast: forecast.mean)), -1.0 / 34)
  }

  @Test("quantile losses and interval scores equal the written-out formulas")
  func distributionErrors() throws {
    expectClose(meanPinballLoss(actual: actual, forecast: forecast), 0.40833333333333327)
    expectClose(try #require(weightedQuantileLoss([(actual, forecast)])), 0.09607843137254903)
    expectClose(
      try #require(
        scaledRankedProbabilityScore(actual: actual, forecast: forecast, training: training)),
      0.288235294117647)
    expectClose(
      try #require(
        intervalScore(
          actual: actual, lower: forecast.quantiles[0], upper: forecast.quantiles[2],
          coverage: 0.8, training: training)),
      2.1176470588235294)
    expectClose(
      empiricalCoverage(
        actual: actual, lower: forecast.quantiles[0], upper: [10, 3, 15, 14]), 0.75)
  }

  @Test("a measure whose scale vanishes is nil, not infinite")
  func undefined() throws {
    let constant = try TimeSeries(values: [5, 5, 5, 5], seasonLength: 1)
    #expect(absoluteScaledError(actual: [1], forecast: [2], training: constant) == nil)
    #expect(rootMeanSquaredScaledError(actual: [1], forecast: [2], training: constant) == nil)
    #expect(weightedAbsolutePercentageError(actual: [0, 0], forecast: [1, 1]) == nil)
    #expect(relativeBias(actual: [0, 0], forecast: [1, 1]) == nil)
    #expect(symmetricPercentageError(actual: [0, 1], forecast: [0, 1]) == 0)
  }

  @Test(
    "the published table of M3 follows from the peer's own forecasts, to every digit",
    .enabled(if: ReferenceData.isAvailable))
  func publishedTable() throws {
    let m3 = try M3.shared.get()
    let peer = try PeerTables.forecasts("m3/peer-forecasts.csv.gz")
    var compared = 0
    for row in try PeerTables.rows("m3/peer-results.csv")
    where row[1] == "all" && row[9] == "full" && row[8].hasPrefix("measured") {
      guard let forecasts = peer[row[0]] else { continue }
      let own = m3.series.map { forecasts[$0.id] ?? [] }
      guard own.allSatisfy({ !$0.isEmpty }) else { continue }
      let (smape, mase) = m3.accuracy(own)
      expectClose(smape, try #require(Double(row[4])), relative: 0, absolute: 5.1e-6)
      expectClose(mase, try #require(Double(row[5])), relative: 0, absolute: 5.1e-6)
      expectClose(
        try m3.overallAverage(own), try #require(Double(row[7])), relative: 0, absolute: 5.1e-6)
      compared += 1
    }
    #expect(compared >= 8)
  }
}
