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
