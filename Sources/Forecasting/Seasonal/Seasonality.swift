/// Whether a season shows in the autocorrelation at its own lag.
///
/// The statistic is |r_m| against 1.645 · √((1 + 2 Σ_{k<m} r_k²) / n), Bartlett's bound at 90 %
/// two-sided; series shorter than two seasons, and seasons below 4, count as not seasonal.
///
/// Reference: V. Assimakopoulos, K. Nikolopoulos, "The theta model" (2000),
/// doi:10.1016/S0169-2070(00)00066-2.
func isSeasonal(_ values: [Double], seasonLength m: Int) -> Bool {
  let n = values.count
  guard m >= 4, n >= 2 * m else { return false }
  let mean = values.reduce(0, +) / Double(n)
  let deviations = values.map { $0 - mean }
  let variance = deviations.reduce(0) { $0 + $1 * $1 }
  guard variance > 0 else { return false }
  var squares = 0.0
  var last = 0.0
  for lag in 1...m {
    var sum = 0.0
    for t in lag..<n { sum += deviations[t] * deviations[t - lag] }
    last = sum / variance
    if lag < m { squares += last * last }
  }
  let bound = ((1 + 2 * squares) / Double(n)).squareRoot()
  return last.magnitude / bound > 1.6448536269514722
}

/// How seasonal indices enter a series.
package enum SeasonalForm: Sendable, Equatable {
  /// Added to the level.
  case additive
  /// Multiplied with the level.
  case multiplicative
}

/// One season's indices by classical decomposition with a centred moving average.
///
/// Index i belongs to observations i, i + m, i + 2m, …; additive indices sum to 0, multiplicative
/// ones to m.
///
/// - Precondition: `values.count >= 2 * m`.
/// - Complexity: O(n).
///
/// Reference: Kendall & Stuart, "The Advanced Theory of Statistics", volume 3 (1983), chapter 46.
func seasonalIndices(_ values: [Double], seasonLength m: Int, form: SeasonalForm) -> [Double] {
  let n = values.count
  precondition(n >= 2 * m, "\(n) observations for two seasons of \(m)")
  let half = m / 2
  var sums = [Double](repeating: 0, count: m)
  var counts = [Double](repeating: 0, count: m)
  for t in half..<(n - half) {
    var trend = 0.0
    if m % 2 == 0 {
      trend = 0.5 * (values[t - half] + values[t + half])
      for k in (t - half + 1)..<(t + half) { trend += values[k] }
    } else {
      for k in (t - half)...(t + half) { trend += values[k] }
    }
    trend /= Double(m)
    sums[t % m] += form == .additive ? values[t] - trend : values[t] / trend
    counts[t % m] += 1
  }
  let raw = zip(sums, counts).map { $0 / $1 }
  let mean = raw.reduce(0, +) / Double(m)
  return raw.map { form == .additive ? $0 - mean : $0 / mean }
}

/// A series with its season taken out, and what puts it back.
struct Deseasonalised {
  var values: [Double]
  /// One index for each position in the season; empty where the series has none.
  var indices: [Double]
  var form: SeasonalForm

  /// Takes the season out where the test finds one: as factors where the data are positive and no
  /// factor is near zero, as summands otherwise.
  init(_ series: TimeSeries) {
    let m = series.seasonLength
    values = series.values
    indices = []
    form = .multiplicative
    guard isSeasonal(series.values, seasonLength: m) else { return }
    if series.values.allSatisfy({ $0 > 0 }) {
      indices = seasonalIndices(series.values, seasonLength: m, form: .multiplicative)
    }
    if indices.isEmpty || !indices.allSatisfy({ $0 >= 0.01 }) {
      form = .additive
      indices = seasonalIndices(series.values, seasonLength: m, form: .additive)
    }
    for t in values.indices {
      values[t] = form == .additive ? values[t] - indices[t % m] : values[t] / indices[t % m]
    }
  }
}

/// Puts the season back onto a state of a deseasonalised series.
package struct Reseasonalised<Base: InnovationState>: InnovationState {
  private var base: Base
  private let indices: [Double]
  private let form: SeasonalForm
  private var position: Int

  init(_ base: Base, indices: [Double], form: SeasonalForm, position: Int) {
    self.base = base
    self.indices = indices
    self.form = form
    self.position = position
  }

  private var index: Double? { indices.isEmpty ? nil : indices[position % indices.count] }

  /// The base's prediction with the index of the next observation.
  package var prediction: Double {
    guard let index else { return base.prediction }
    return form == .additive ? base.prediction + index : base.prediction * index
  }

  /// The base's scale, times the index where indices are factors.
  package var errorScale: Double {
    guard let index, form == .multiplicative else { return base.errorScale }
    return base.errorScale * index
  }

  /// Gives the base the observation without its season.
  package mutating func absorb(_ observation: Double) {
    if let index {
      base.absorb(form == .additive ? observation - index : observation / index)
    } else {
      base.absorb(observation)
    }
    position += 1
  }
}
