/// Seasonal indices that are always used and shrunk towards no season by their own uncertainty.
///
/// A test decides on all indices or none; shrinkage moves each towards the neutral value by the
/// share of their spread that chance explains, W = (m − 3) / (m − 1) · V / (V + A): V is the mean
/// squared standard error of an index, V + A the spread of the indices seen.
///
/// Reference: D. M. Miller, D. Williams, "Shrinkage estimators of time series seasonal factors and
/// their effect on forecasting accuracy" (2003), doi:10.1016/S0169-2070(02)00077-8, after James and
/// Stein.
struct ShrunkSeason {
  /// One index for each position in the season; empty where the series tells none.
  private(set) var indices: [Double]
  /// The way the indices enter.
  private(set) var form: SeasonalForm

  /// Estimates the indices: factors where every value is positive and no factor is near zero,
  /// summands otherwise.
  ///
  /// A series of exactly two seasons shows every position once beside its trend, which tells no
  /// error: there the season counts where `isSeasonal` finds it significant.
  ///
  /// - Complexity: O(n).
  init(_ series: TimeSeries) {
    let (y, m) = (series.values, series.seasonLength)
    indices = []
    form = .multiplicative
    guard m >= 2, y.count >= 2 * m else { return }
    if y.allSatisfy({ $0 > 0 }) {
      indices = ShrunkSeason.estimate(y, seasonLength: m, form: .multiplicative)
    }
    if indices.isEmpty || !indices.allSatisfy({ $0 >= 0.01 }) {
      form = .additive
      indices = ShrunkSeason.estimate(y, seasonLength: m, form: .additive)
    }
  }

  /// Returns shrunk indices; additive ones sum to 0, multiplicative ones to `m`.
  private static func estimate(
    _ y: [Double], seasonLength m: Int, form: SeasonalForm
  ) -> [Double] {
    let raw = seasonalIndices(y, seasonLength: m, form: form)
    let neutral = form == .additive ? 0.0 : 1
    let half = m / 2
    // Squared deviations of the detrended values from the index of their position.
    var squares = 0.0
    var counts = [Double](repeating: 0, count: m)
    for t in half..<(y.count - half) {
      let trend = centredMean(y, at: t, seasonLength: m)
      let value = form == .additive ? y[t] - trend : y[t] / trend
      squares += (value - raw[t % m]) * (value - raw[t % m])
      counts[t % m] += 1
    }
    let freedom = counts.reduce(0, +) - Double(m)
    guard freedom > 0 else {
      return isSeasonal(y, seasonLength: m) ? raw : []
    }
    let error = squares / freedom * counts.reduce(0) { $0 + 1 / $1 } / Double(m)
    let spread = raw.reduce(0) { $0 + ($1 - neutral) * ($1 - neutral) } / Double(m - 1)
    guard spread > 0 else { return [] }
    let share = Double(max(0, m - 3)) / Double(m - 1) * min(1, error / spread)
    return raw.map { neutral + (1 - share) * ($0 - neutral) }
  }
}
