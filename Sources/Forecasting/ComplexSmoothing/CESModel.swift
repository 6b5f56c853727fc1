/// Complex exponential smoothing (CES), the form of the season chosen by AICc.
///
/// Reference: I. Svetunkov, N. Kourentzes, K. Ord, "Complex exponential smoothing" (2022),
/// doi:10.1002/nav.22074.
package struct CESModel: BatchForecastModel {
  /// Forms of the season tried.
  package let seasons: [CESSeason]
  /// Column `model` of the results.
  package let name: String

  /// Creates a model that keeps, for each series, the form with the smallest AICc.
  ///
  /// - Precondition: at least one form.
  package init(seasons: [CESSeason], name: String) {
    precondition(!seasons.isEmpty, "no form to try")
    self.seasons = seasons
    self.name = name
  }

  /// All four forms.
  package static let automatic = CESModel(seasons: CESSeason.allCases, name: "auto-ces")

  /// The fit of a complex smoothing model.
  package typealias Fit = RecursiveFit<CESState>

  private static let shortest = 5

  /// Fits every series; forms with a season need two full seasons.
  ///
  /// - Complexity: up to 1,000 times three passes over each series for each form, eight series to a
  ///   vector.
  package func fit(all series: [TimeSeries], threads: Int) -> [Result<Fit, ForecastError>] {
    CESCandidate.bestFits(
      among: candidates(all: series, threads: threads), for: series, shortest: Self.shortest)
  }

  /// Returns every form that could be fitted, for each series.
  func candidates(all series: [TimeSeries], threads: Int) -> [[CESCandidate]] {
    // A batch holds series of one length and season, since all of them turn round together.
    let groups = Dictionary(grouping: series.indices) { index in
      [series[index].count, series[index].seasonLength]
    }
    let batches = groups.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { groups[$0] ?? [] }
    return mapBatches(batches, of: series, threads: threads) { candidates(batch: $0) }
  }

  private func candidates(batch: [TimeSeries]) -> [[CESCandidate]] {
    let (n, m) = (batch[0].count, batch[0].seasonLength)
    var results = [[CESCandidate]](repeating: [], count: batch.count)
    guard n >= Self.shortest else { return results }
    for season in seasons where season == .none || (m > 1 && n >= 2 * m) {
      let k = Double(season.parameterCount)
      guard Double(n) - k - 1 > 0 else { continue }
      var kernel = CESKernel(batch.map(\.values), season: season, seasonLength: m)
      // Real and imaginary parts of the smoothing of the level, then of the season.
      let upper = [1.8, 1.9, 1.5, 1.5].prefix(kernel.dimension)
      let found = kernel.minimise(
        problems: Array(batch.indices),
        lower: [Double](repeating: 0.01, count: kernel.dimension), upper: Array(upper))
      let penalty = 2 * k + 2 * k * (k + 1) / (Double(n) - k - 1)
      for (index, result) in found.enumerated() where result.value.isFinite {
        results[index].append(
          CESCandidate(season: season, point: result.point, criterion: result.value + penalty))
      }
    }
    return results
  }
}

/// One form of complex smoothing with its parameters for one series.
struct CESCandidate: FormCandidate {
  let season: CESSeason
  /// The smoothing parameters; see `CESState.smoothing`.
  let point: [Double]
  let criterion: Double

  /// Finds the starting state by backcasting and runs the form over the series.
  func fit(_ series: TimeSeries) -> RecursiveFit<CESState> {
    var state = CESState(
      season: season, smoothing: point,
      start: CESStart(series.values, season: season, seasonLength: series.seasonLength))
    for value in series.values { state.absorb(value) }
    state = state.reversed()
    for value in series.values.reversed() { state.absorb(value) }
    let fit = RecursiveFit(series, start: state.reversed(), first: 0)
    let n = Double(series.count)
    let inflation = (n / max(1, n - Double(season.parameterCount) - 1)).squareRoot()
    return RecursiveFit(
      state: fit.state, fittedValues: fit.fittedValues,
      residualDeviation: fit.residualDeviation * inflation, criterion: criterion)
  }
}
