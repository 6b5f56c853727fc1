import LinearAlgebra

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

/// One form of a family of smoothing models with the parameters found for one series, before the
/// form is run over the series.
protocol FormCandidate: Sendable {
  associatedtype State: InnovationState
  /// Corrected Akaike information criterion (AICc), up to a constant that depends on the series.
  var criterion: Double { get }
  /// Runs the form over the series.
  func fit(_ series: TimeSeries) -> RecursiveFit<State>
}

extension FormCandidate {
  /// Returns the fit of the candidate with the smallest AICc of each series.
  ///
  /// - Parameters:
  ///   - candidates: those of each series, in the order in which ties are decided.
  ///   - shortest: observations from which the family can be fitted at all.
  ///   - fallback: returns the fit of a series for which no form was fitted, if it has one.
  static func bestFits(
    among candidates: [[Self]], for series: [TimeSeries], shortest: Int,
    fallback: (TimeSeries) -> RecursiveFit<State>? = { _ in nil }
  ) -> [Result<RecursiveFit<State>, ForecastError>] {
    zip(series, candidates).map { series, candidates in
      if let best = candidates.min(by: { $0.criterion < $1.criterion }) {
        return .success(best.fit(series))
      }
      if let fit = fallback(series) { return .success(fit) }
      let cause =
        series.count >= shortest
        ? ForecastError.Cause.noFit : .tooShort(needed: shortest, found: series.count)
      return .failure(ForecastError(id: series.id, cause: cause))
    }
  }
}
