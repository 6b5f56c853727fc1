import LinearAlgebra

/// Complex exponential smoothing, the season's form chosen by AICc.
///
/// Reference: I. Svetunkov, N. Kourentzes, K. Ord, "Complex exponential smoothing" (2022),
/// doi:10.1002/nav.22074.
package struct CESModel: ForecastModel {
  /// Forms tried.
  package let seasons: [CESSeason]
  /// Column `model` of the results.
  package let name: String

  /// The given forms of the season; the one with the smallest AICc is kept.
  package init(seasons: [CESSeason], name: String) {
    precondition(!seasons.isEmpty, "no form to try")
    self.seasons = seasons
    self.name = name
  }

  /// All four forms.
  package static let automatic = CESModel(seasons: CESSeason.allCases, name: "auto-ces")

  /// The fit of a complex smoothing model.
  package typealias Fit = RecursiveFit<CESState>

  /// Fits one series; see `fit(all:threads:)`.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> Fit {
    try fit(all: [series], threads: 1)[0].get()
  }

  /// Fits every series; forms with a season need two of them.
  package func fit(all series: [TimeSeries], threads: Int) -> [Result<Fit, ForecastError>] {
    zip(series, candidates(all: series, threads: threads)).map { series, candidates in
      if let best = candidates.min(by: { $0.criterion < $1.criterion }) {
        return .success(best.fit(series))
      }
      let needed = Self.shortest
      let cause =
        series.count >= needed
        ? ForecastError.Cause.noFit : .tooShort(needed: needed, found: series.count)
      return .failure(ForecastError(id: series.id, cause: cause))
    }
  }

  private static let shortest = 5

  /// One form's smoothing for one series.
  struct Candidate: Sendable {
    var season: CESSeason
    var point: [Double]
    /// AICc up to a constant of the series.
    var criterion: Double

    /// Finds the starting state by backcasting and runs the form over the series.
    func fit(_ series: TimeSeries) -> Fit {
      var state = CESState(
        season: season, smoothing: point,
        start: CESStart(series.values, season: season, seasonLength: series.seasonLength))
      for value in series.values { state.absorb(value) }
      state = state.turned()
      for value in series.values.reversed() { state.absorb(value) }
      let fit = fitted(series, state.turned(), from: 0)
      let n = Double(series.count)
      let inflation = (n / max(1, n - Double(season.parameterCount) - 1)).squareRoot()
      var result = RecursiveFit(
        state: fit.state, fittedValues: fit.fittedValues,
        residualDeviation: fit.residualDeviation * inflation)
      result.criterion = criterion
      return result
    }
  }

  /// Every form that could be fitted, for each series.
  func candidates(all series: [TimeSeries], threads: Int) -> [[Candidate]] {
    // A batch holds series of one length and season, since all of them turn round together.
    let groups = Dictionary(grouping: series.indices) { index in
      [series[index].count, series[index].seasonLength]
    }
    let chunks = groups.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { groups[$0] ?? [] }
    let found = mapConcurrently(count: chunks.count, threads: threads) { chunk in
      candidates(chunk: chunks[chunk].map { series[$0] })
    }
    var results = [[Candidate]](repeating: [], count: series.count)
    for (chunk, lists) in zip(chunks, found) {
      for (index, list) in zip(chunk, lists) { results[index] = list }
    }
    return results
  }

  private func candidates(chunk: [TimeSeries]) -> [[Candidate]] {
    let (n, m) = (chunk[0].count, chunk[0].seasonLength)
    var results = [[Candidate]](repeating: [], count: chunk.count)
    guard n >= Self.shortest else { return results }
    for season in seasons where season == .none || (m > 1 && n >= 2 * m) {
      let k = Double(season.parameterCount)
      guard Double(n) - k - 1 > 0 else { continue }
      var kernel = CESKernel(chunk.map(\.values), season: season, seasonLength: m)
      let upper = [1.8, 1.9, 1.5, 1.5].prefix(kernel.dimension)
      let found = searchInLanes(
        &kernel, problems: Array(chunk.indices),
        lower: [Double](repeating: 0.01, count: kernel.dimension), upper: Array(upper))
      let penalty = 2 * k + 2 * k * (k + 1) / (Double(n) - k - 1)
      for (index, result) in found.enumerated() where result.value.isFinite {
        results[index].append(
          Candidate(season: season, point: result.point, criterion: result.value + penalty))
      }
    }
    return results
  }
}
