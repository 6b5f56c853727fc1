import RealModule

/// Small ARIMA models of the seasonally adjusted series, averaged with Akaike weights and fitted
/// eight series at a time.
///
/// The season is removed by shrunk indices, the number of differences is that of automatic ARIMA
/// (KPSS), and every order up to two terms of either kind is fitted by its exact likelihood. A
/// search over orders is serial and picks one; the fixed list runs in lanes, and the average does
/// not hang on one choice.
package struct AveragedARIMAModel: BatchForecastModel {
  /// Column `model` of the results.
  package let name = "averaged-arima"

  /// Creates the model; it has no options.
  package init() {}

  /// The fit: an average of orders with the season put back.
  package typealias Fit = SeasonalFit<WeightedFit<ARIMAState>>

  /// Orders (p, q) that are fitted, of the differenced series.
  private static let orders = [(0, 0), (1, 0), (0, 1), (1, 1), (2, 0), (0, 2), (2, 1), (1, 2)]
  /// AICc is divided by this in the weights; 2 gives Akaike weights proper.
  private static let softness = 8.0

  /// Observations below which AICc leaves out even a mean that is far from 0.
  static let shortest = 6

  /// Fits every series of `shortest` observations or more.
  ///
  /// - Complexity: up to sixteen searches of some hundred passes, eight series to a vector.
  package func fit(all series: [TimeSeries], threads: Int) -> [Result<Fit, ForecastError>] {
    mapBatches(batchesByLength(series.map(\.count), size: 128), of: series, threads: threads) {
      fit(batch: $0)
    }
  }

  /// Searches every order for all series of a batch that can have it.
  private func fit(batch: [TimeSeries]) -> [Result<Fit, ForecastError>] {
    let adjusted = batch.map { SeasonallyAdjusted(shrunk: $0) }
    let problems = zip(batch, adjusted).map { series, adjusted in
      ARIMAProblem(TimeSeries(checked: adjusted.values, id: series.id, seasonLength: 1))
    }
    var fits = [[RecursiveFit<ARIMAState>]](repeating: [], count: batch.count)
    for (p, q) in Self.orders {
      for hasMean in [false, true] {
        let usable = problems.indices.filter { index in
          let problem = problems[index]
          let isVarying = problem.differences.contains {
            ($0 - problem.differences[0]).magnitude > 1e-12
          }
          // Without differences the level is always a parameter, with two never.
          let fits = hasMean ? problem.allowsConstant : problem.d > 0
          return isVarying && fits && batch[index].count >= Self.shortest
            && problem.differences.count - p - q - (hasMean ? 1 : 0) - 2 > 0
        }
        guard !usable.isEmpty else { continue }
        for (index, found) in zip(
          usable, search(usable.map { problems[$0] }, p: p, q: q, hasMean: hasMean))
        {
          guard let found else { continue }
          fits[index].append(problems[index].fit(found))
        }
      }
    }
    return batch.indices.map { index in
      if fits[index].isEmpty, batch[index].count >= Self.shortest,
        let constant = problems[index].bestCandidate()
      {
        fits[index].append(problems[index].fit(constant))
      }
      guard let average = WeightedFit(fits[index], softness: Self.softness) else {
        return .failure(
          ForecastError(
            id: batch[index].id,
            cause: batch[index].count < Self.shortest
              ? .tooShort(needed: Self.shortest, found: batch[index].count) : .noFit))
      }
      return .success(
        SeasonalFit(
          average, indices: adjusted[index].indices, form: adjusted[index].form,
          count: batch[index].count))
    }
  }

  /// Returns the best point of one order for each problem; `nil` where the likelihood is not finite.
  private func search(
    _ problems: [ARIMAProblem], p: Int, q: Int, hasMean: Bool
  ) -> [ARIMAProblem.Candidate?] {
    var kernel = ARMAKernel(problems.map(\.differences), p: p, q: q, hasMean: hasMean)
    let bound = [Double](repeating: 0.97, count: p + q)
    let wide = hasMean ? [1e6] : []
    let found =
      kernel.dimension == 0
      ? problems.map { problem in
        let squares = problem.differences.reduce(0) { $0 + $1 * $1 }
        return SearchResult(
          point: [], value: Double(problem.differences.count) * Double.log(max(squares, 1e-12)))
      }
      : kernel.minimise(
        problems: Array(problems.indices), lower: (bound + wide).map { -$0 }, upper: bound + wide)
    return zip(problems, found).map { problem, result in
      guard result.value.isFinite else { return nil }
      let order = ARIMAOrder(p: p, d: problem.d, q: q, hasConstant: hasMean)
      // The candidate's point holds inverse hyperbolic tangents of the partial autocorrelations.
      let point =
        result.point.prefix(p + q).map { Double.atanh($0) } + result.point.dropFirst(p + q)
      return ARIMAProblem.Candidate(
        order: order, point: point,
        criterion: problem.criterion(result.value, parameters: order.parameterCount + 1))
    }
  }
}
