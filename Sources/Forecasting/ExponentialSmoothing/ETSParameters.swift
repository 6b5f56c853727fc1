/// Smoothing parameters and initial states of one fit.
struct ETSParameters: Sendable {
  /// Smoothing of the level, in (0, 1).
  var alpha: Double
  /// Smoothing of the slope; 0 without a trend.
  var beta = 0.0
  /// Smoothing of the season; 0 without one.
  var gamma = 0.0
  /// Damping: the share of the slope kept each step; 1 for an undamped trend.
  var phi = 1.0
  /// Level before the next observation, in units of the series.
  var level: Double
  /// Change of the level in one step.
  var slope = 0.0
  /// Entry i belongs to observations i, i + m, …; empty where the form has no season.
  var season: [Double] = []

  /// Reads a point of the search: smoothing parameters, level, slope, then the season without its
  /// first entry, which makes additive seasons sum to 0 and multiplicative ones to m.
  init(_ point: [Double], form: ETSForm, seasonLength m: Int) {
    var next = 0
    func take() -> Double {
      next += 1
      return point[next - 1]
    }
    alpha = take()
    if form.trend != .none { beta = take() }
    if form.season != .none { gamma = take() }
    if form.trend == .damped { phi = take() }
    level = take()
    if form.trend != .none { slope = take() }
    if form.season != .none {
      let rest = Array(point[next...])
      let total = form.season == .additive ? 0 : Double(m)
      season = [total - rest.reduce(0, +)] + rest
    }
  }
}

/// The point at which the search of one form starts, and its bounds.
///
/// Component by component as `ETSParameters` reads them.
struct ETSStart {
  private(set) var point: [Double]
  private(set) var lower: [Double]
  private(set) var upper: [Double]

  /// Starts at slow smoothing and at states read off a decomposition of the first seasons.
  ///
  /// The smoothing of the slope is bounded by a fifth, spread over one season: wider bounds fit
  /// short series better and forecast them worse. States are unbounded.
  init(_ values: [Double], form: ETSForm, seasonLength: Int) {
    let m = form.season == .none ? 1 : seasonLength
    // α, then β, γ and φ if the form has them, each between its bounds.
    let (least, most) = (0.0001, 0.9999)
    let alpha = least + 0.2 * (most - least) / Double(m)
    point = [alpha]
    lower = [least]
    upper = [most]
    if form.trend != .none {
      let bound = least + 0.2 * (most - least) / Double(seasonLength)
      point.append(least + 0.1 * (bound - least))
      lower.append(least)
      upper.append(bound)
    }
    if form.season != .none {
      let bound = min(most, 1 - alpha)
      point.append(least + 0.05 * (bound - least))
      lower.append(least)
      upper.append(bound)
    }
    if form.trend == .damped {
      point.append(0.8 + 0.99 * (0.98 - 0.8))
      lower.append(0.8)
      upper.append(0.98)
    }
    // Level, slope and the season without its first entry.
    let (adjusted, season) = ETSStart.seasonOf(values, form: form, seasonLength: m)
    point += ETSStart.levelOf(adjusted, form: form, seasonLength: m)
    point += season.dropFirst()
    lower += [Double](repeating: -.infinity, count: point.count - lower.count)
    upper += [Double](repeating: .infinity, count: point.count - upper.count)
  }

  /// Returns the seasonally adjusted series and the indices of its season.
  private static func seasonOf(_ values: [Double], form: ETSForm, seasonLength m: Int)
    -> (adjusted: [Double], season: [Double])
  {
    guard form.season != .none else { return (values, []) }
    var season: [Double]
    if values.count >= 3 * m {
      season = seasonalIndices(
        values, seasonLength: m,
        form: form.season == .additive ? .additive : .multiplicative)
    } else {
      // Too short for a moving average: the deviations of the first season from a line that was
      // fitted together with one harmonic.
      let (intercept, slope) = harmonicLine(values, seasonLength: m)
      season = (0..<m).map { t in
        let line = intercept + slope * Double(t + 1)
        guard t < values.count else { return form.season == .additive ? 0 : 1 }
        return form.season == .additive ? values[t] - line : values[t] / line
      }
      let mean = season.reduce(0, +) / Double(m)
      season = season.map { form.season == .additive ? $0 - mean : $0 / mean }
    }
    if form.season == .multiplicative { season = season.map { max($0, 0.01) } }
    let adjusted = values.indices.map {
      form.season == .additive ? values[$0] - season[$0 % m] : values[$0] / season[$0 % m]
    }
    return (adjusted, season)
  }

  /// Returns the level and, if the form has one, the slope before the first observation: the line
  /// through the first ten observations or two seasons.
  private static func levelOf(_ adjusted: [Double], form: ETSForm, seasonLength m: Int)
    -> [Double]
  {
    let count = min(max(10, 2 * m), adjusted.count)
    let first = adjusted.prefix(count)
    let mean = first.reduce(0, +) / Double(count)
    guard form.trend != .none else { return [mean] }
    // Least squares on t = 1, 2, …, evaluated at 0.
    let centre = Double(count + 1) / 2
    var (products, squares) = (0.0, 0.0)
    for (t, value) in first.enumerated() {
      let distance = Double(t + 1) - centre
      products += distance * (value - mean)
      squares += distance * distance
    }
    let slope = squares > 0 ? products / squares : 0
    return [mean - slope * centre, slope]
  }
}
