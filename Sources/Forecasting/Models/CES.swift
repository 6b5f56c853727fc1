import LinearAlgebra

/// Complex exponential smoothing, the season's form chosen by AICc.
///
/// Reference: I. Svetunkov, N. Kourentzes, K. Ord, "Complex exponential smoothing" (2022),
/// doi:10.1002/nav.22074.
public struct CESModel: ForecastModel {
  /// Forms tried.
  public let seasons: [CESSeason]
  /// Column `model` of the results.
  public let name: String

  /// The given forms of the season; the one with the smallest AICc is kept.
  public init(seasons: [CESSeason], name: String) {
    precondition(!seasons.isEmpty, "no form to try")
    self.seasons = seasons
    self.name = name
  }

  /// All four forms.
  public static let automatic = CESModel(seasons: CESSeason.allCases, name: "auto-ces")

  /// The fit of a complex smoothing model.
  public typealias Fit = RecursiveFit<CESState>

  /// Fits one series; see `fit(all:threads:)`.
  public func fit(_ series: TimeSeries) throws(ForecastError) -> Fit {
    try fit(all: [series], threads: 1)[0].get()
  }

  /// Fits every series; forms with a season need two of them.
  public func fit(all series: [TimeSeries], threads: Int) -> [Result<Fit, ForecastError>] {
    // A batch holds series of one length and season, since all of them turn round together.
    let groups = Dictionary(grouping: series.indices) { index in
      [series[index].count, series[index].seasonLength]
    }
    let chunks = groups.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { groups[$0] ?? [] }
    let fitted = mapConcurrently(count: chunks.count, threads: threads) { chunk in
      fit(chunk: chunks[chunk].map { series[$0] })
    }
    var results = [Result<Fit, ForecastError>?](repeating: nil, count: series.count)
    for (chunk, fits) in zip(chunks, fitted) {
      for (index, fit) in zip(chunk, fits) { results[index] = fit }
    }
    return results.compactMap { $0 }
  }

  private func fit(chunk: [TimeSeries]) -> [Result<Fit, ForecastError>] {
    let (n, m) = (chunk[0].count, chunk[0].seasonLength)
    let needed = 5
    guard n >= needed else {
      return chunk.map {
        .failure(ForecastError(id: $0.id, cause: .tooShort(needed: needed, found: n)))
      }
    }
    var best = [(season: CESSeason, point: [Double], criterion: Double)?](
      repeating: nil, count: chunk.count)
    for season in seasons where season == .none || (m > 1 && n >= 2 * m) {
      let k = Double(season.parameterCount)
      guard Double(n) - k - 1 > 0 else { continue }
      var kernel = CESKernel(chunk.map(\.values), season: season, seasonLength: m)
      let upper = [1.8, 1.9, 1.5, 1.5].prefix(kernel.dimension)
      let found = searchInLanes(
        &kernel, problems: Array(chunk.indices),
        lower: [Double](repeating: 0.01, count: kernel.dimension), upper: Array(upper))
      let penalty = 2 * k + 2 * k * (k + 1) / (Double(n) - k - 1)
      for (index, result) in found.enumerated()
      where result.value + penalty < best[index]?.criterion ?? .infinity {
        best[index] = (season, result.point, result.value + penalty)
      }
    }
    return zip(chunk, best).map { series, best in
      guard let best else {
        return .failure(ForecastError(id: series.id, cause: .noFit))
      }
      return .success(Self.finish(series, best.season, best.point))
    }
  }

  private static func finish(_ series: TimeSeries, _ season: CESSeason, _ point: [Double]) -> Fit {
    var state = CESState(
      season: season, smoothing: point,
      start: CESStart(series.values, season: season, seasonLength: series.seasonLength))
    for value in series.values { state.absorb(value) }
    state = state.turned()
    for value in series.values.reversed() { state.absorb(value) }
    let fit = fitted(series, state.turned(), from: 0)
    let n = Double(series.count)
    let inflation = (n / max(1, n - Double(season.parameterCount) - 1)).squareRoot()
    return RecursiveFit(
      state: fit.state, fittedValues: fit.fittedValues,
      residualDeviation: fit.residualDeviation * inflation)
  }
}
