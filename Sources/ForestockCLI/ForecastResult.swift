import Forestock
import Foundation

/// Forecasts of a table's series, and what was left out.
struct ForecastResult {
  private let source: SeriesTable
  private let series: [TimeSeries]
  private let horizon: Int
  private let levels: [Double]
  private var forecasts: [(index: Int, forecast: NamedForecast)] = []
  /// Series a model refused.
  private(set) var refused: [(id: String, reason: String)] = []

  init(table: SeriesTable, seasonLength: Int?, horizon: Int, levels: [Double]) {
    source = table
    self.horizon = horizon
    self.levels = levels
    // The reader lets only finite values and non-empty series through.
    series = table.series.compactMap { series in
      try? TimeSeries(
        id: series.id, values: series.values,
        seasonLength: seasonLength ?? series.step.customarySeason)
    }
  }

  var forecastCount: Int { forecasts.count }

  /// Every series that has no forecast, and why.
  var rejects: [(id: String, reason: String)] { source.rejected + refused }

  /// Forecasts every series by the model of that name.
  mutating func add(_ name: String, threads: Int) {
    let outcomes =
      ForecastModels.forecast(name, series, horizon: horizon, levels: levels, threads: threads)
      ?? []
    for (index, outcome) in outcomes.enumerated() {
      switch outcome {
      case .success(let forecast): forecasts.append((index, forecast))
      case .failure(let error): refused.append((error.id, "\(name): \(error)"))
      }
    }
  }

  /// The long table: a row for each model, series and step.
  func table(columns: Bool) -> [UInt8] {
    var writer = TableWriter(
      columns: ["unique_id", "ds", "model", "mean"] + levels.map { "q\($0)" })
    for (index, forecast) in forecasts {
      for (step, position) in source.series[index].next(horizon).enumerated() {
        let cell: TableWriter.Cell =
          switch position {
          case .index(let count): .whole(count)
          case .date(let date): .date(date)
          }
        writer.append(
          [
            .text(forecast.id), cell, .text(forecast.model),
            .real(forecast.forecast.mean[step]),
          ] + forecast.forecast.quantiles.map { .real($0[step]) })
      }
    }
    return writer.bytes
  }

  /// The series left out: identifier and reason.
  func rejectsTable() -> [UInt8] {
    var writer = TableWriter(columns: ["unique_id", "reason"])
    for reject in rejects { writer.append([.text(reject.id), .text(reject.reason)]) }
    return writer.bytes
  }

  /// The same as one JSON object.
  func json() throws -> String {
    struct Object: Encodable {
      struct Entry: Encodable {
        var id: String
        var model: String
        var ds: [String]
        var mean: [Double]
        var quantiles: [String: [Double]]
      }
      struct Reject: Encodable {
        var id: String
        var reason: String
      }
      var forecasts: [Entry]
      var rejects: [Reject]
    }
    let entries = forecasts.map { index, forecast in
      Object.Entry(
        id: forecast.id, model: forecast.model,
        ds: source.series[index].next(horizon).map(\.description), mean: forecast.forecast.mean,
        quantiles: Dictionary(
          uniqueKeysWithValues: zip(levels.map { "\($0)" }, forecast.forecast.quantiles)))
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let object = Object(
      forecasts: entries, rejects: rejects.map { Object.Reject(id: $0.id, reason: $0.reason) })
    return String(decoding: try encoder.encode(object), as: UTF8.self) + "\n"
  }
}
