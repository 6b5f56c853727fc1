import LinearAlgebra

/// A forecasting method with its options, before it has seen data.
///
/// Fitting returns a value of another type, so that a forecast without a fit cannot be written.
package protocol ForecastModel: Sendable {
  /// The value that fitting returns; only it can predict.
  associatedtype Fit: FittedModel

  /// The name that results carry in their column `model`.
  var name: String { get }

  /// Returns the model with its parameters estimated on one series.
  ///
  /// - Throws: `ForecastError` with the series' identifier where the series cannot be fitted.
  func fit(_ series: TimeSeries) throws(ForecastError) -> Fit

  /// Fits every series.
  ///
  /// Outcome i belongs to series i and depends on nothing else, so that it is the same for any
  /// number of threads and in any company.
  func fit(all series: [TimeSeries], threads: Int) -> [Result<Fit, ForecastError>]
}

extension ForecastModel {
  /// Fits one series after the other on each thread.
  package func fit(all series: [TimeSeries], threads: Int) -> [Result<Fit, ForecastError>] {
    mapConcurrently(count: series.count, threads: threads) { index in
      Result { () throws(ForecastError) -> Fit in try fit(series[index]) }
    }
  }
}

/// A model that fits many series at once, eight side by side in the slots of a vector.
///
/// Conforming types implement `fit(all:threads:)`; a single series is a batch of one.
package protocol BatchForecastModel: ForecastModel {}

extension BatchForecastModel {
  /// Fits one series, as a batch of one.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> Fit {
    try fit(all: [series], threads: 1)[0].get()
  }

  /// Computes values batch by batch on several threads, and returns them in the order of the
  /// series.
  ///
  /// - Parameters:
  ///   - batches: positions of the series that are computed together; each series in one batch.
  ///   - body: returns one value for each series of a batch.
  func mapBatches<Value: Sendable>(
    _ batches: [[Int]], of series: [TimeSeries], threads: Int,
    _ body: @Sendable ([TimeSeries]) -> [Value]
  ) -> [Value] {
    let computed = mapConcurrently(count: batches.count, threads: threads) { batch in
      body(batches[batch].map { series[$0] })
    }
    var results = [Value?](repeating: nil, count: series.count)
    for (batch, values) in zip(batches, computed) {
      for (index, value) in zip(batch, values) { results[index] = value }
    }
    return results.compactMap { $0 }
  }
}
