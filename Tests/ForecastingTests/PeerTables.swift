import Foundation
import Forecasting
import TestSupport

/// Reads the tables of the reference data; small and slow, for tests only.
enum PeerTables {
  /// The rows below the header, cut at commas, of a file that may be packed.
  static func rows(_ relative: String) throws -> [[Substring]] {
    let path = ReferenceData.path(relative)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path.hasSuffix(".gz") ? "/bin/gzip" : "/bin/cat")
    process.arguments = path.hasSuffix(".gz") ? ["-dc", path] : [path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst()
      .map(cells)
  }

  /// The cells of a line; quoted ones may hold commas.
  private static func cells(_ line: Substring) -> [Substring] {
    guard line.contains("\"") else {
      return line.split(separator: ",", omittingEmptySubsequences: false)
    }
    var cells: [Substring] = []
    var cell = ""
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append(Substring(cell))
        cell = ""
      } else {
        cell.append(character)
      }
    }
    return cells + [Substring(cell)]
  }

  /// Values by identifier, in the file's order; `value` counts columns from 0.
  static func values(_ relative: String, value: Int) throws -> [String: [Double]] {
    var result: [String: [Double]] = [:]
    for row in try rows(relative) {
      result[String(row[0]), default: []].append(Double(row[value]) ?? .nan)
    }
    return result
  }

  /// Point forecasts by method and identifier, from `unique_id,h,method,yhat`.
  static func forecasts(_ relative: String) throws -> [String: [String: [Double]]] {
    var result: [String: [String: [Double]]] = [:]
    for row in try rows(relative) {
      result[String(row[2]), default: [:]][String(row[0]), default: []].append(
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
      let id = String(row[0])
      guard let values = training[id], let future = test[id], let season = Int(row[2]) else {
        continue
      }
      series.append(try TimeSeries(id: id, values: values, seasonLength: season))
      actual.append(future)
      frequency.append(String(row[1]))
    }
  }

  /// Mean sMAPE and MASE over all series.
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

  /// Accuracy relative to the competition's Naive2 submission.
  func overallAverage(_ forecasts: [[Double]]) throws -> Double {
    let naive = try PeerTables.values("m3/naive2-forecasts.csv.gz", value: 2)
    let benchmark = accuracy(series.map { naive[$0.id] ?? [] })
    let own = accuracy(forecasts)
    return overallWeightedAverage(
      smape: own.smape, mase: own.mase, benchmarkSMAPE: benchmark.smape,
      benchmarkMASE: benchmark.mase)
  }
}
