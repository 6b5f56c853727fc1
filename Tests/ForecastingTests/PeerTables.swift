import Forecasting
import Tabular
import TestSupport

/// The tables of the reference data.
enum PeerTables {
  /// Returns the rows below the header of a table, which may be compressed.
  static func rows(_ relative: String) throws -> [[String]] {
    var reader = try DelimitedReader(path: ReferenceData.path(relative))
    var rows: [[String]] = []
    while try reader.next() { rows.append((0..<reader.fieldCount).map { reader.text($0) }) }
    return Array(rows.dropFirst())
  }

  /// Returns values by identifier, in the file's order; `value` counts columns from 0.
  static func values(_ relative: String, value: Int) throws -> [String: [Double]] {
    var result: [String: [Double]] = [:]
    for row in try rows(relative) {
      result[row[0], default: []].append(Double(row[value]) ?? .nan)
    }
    return result
  }

  /// Returns point forecasts by method and identifier, from `unique_id,h,method,yhat`.
  static func forecasts(_ relative: String) throws -> [String: [String: [Double]]] {
    var result: [String: [String: [Double]]] = [:]
    for row in try rows(relative) {
      result[row[2], default: [:]][row[0], default: []].append(
        Double(row[3]) ?? .nan)
    }
    return result
  }
}

/// The M3 competition's series, split as the competition did.
struct M3 {
  var series: [TimeSeries] = []
  var actual: [[Double]] = []
  var frequency: [String] = []

  static let shared = Result { try M3() }

  init() throws {
    let training = try PeerTables.values("m3/train.csv.gz", value: 2)
    let test = try PeerTables.values("m3/test.csv.gz", value: 2)
    for row in try PeerTables.rows("m3/meta.csv") {
      let id = row[0]
      guard let values = training[id], let future = test[id], let season = Int(row[2]) else {
        continue
      }
      series.append(try TimeSeries(id: id, values: values, seasonLength: season))
      actual.append(future)
      frequency.append(row[1])
    }
  }

  /// Returns the mean sMAPE and MASE over all series.
  func accuracy(_ forecasts: [[Double]]) -> (smape: Double, mase: Double) {
    var (smape, mase) = (0.0, 0.0)
    for (index, forecast) in forecasts.enumerated() {
      smape += symmetricPercentageError(actual: actual[index], forecast: forecast)
      mase +=
        absoluteScaledError(
          actual: actual[index], forecast: forecast, training: series[index]) ?? .nan
    }
    let count = Double(series.count)
    return (smape / count, mase / count)
  }

  /// Returns the overall weighted average (OWA) against the competition's Naive2 submission.
  func overallAverage(_ forecasts: [[Double]]) throws -> Double {
    let naive = try PeerTables.values("m3/naive2-forecasts.csv.gz", value: 2)
    let benchmark = accuracy(series.map { naive[$0.id] ?? [] })
    let own = accuracy(forecasts)
    return overallWeightedAverage(
      smape: own.smape, mase: own.mase, benchmarkSMAPE: benchmark.smape,
      benchmarkMASE: benchmark.mase)
  }
}
