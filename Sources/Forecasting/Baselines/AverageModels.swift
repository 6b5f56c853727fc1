/// The mean of the whole history, for every step.
package struct HistoricAverageModel: ForecastModel {
  /// Column `model` of the results.
  package let name = "historic-average"

  /// Creates the model; it has no options.
  package init() {}

  /// Fits one series of any length.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> RecursiveFit<MeanState> {
    RecursiveFit(series, start: MeanState(first: series.values[0]), first: 1)
  }
}

/// A running mean.
package struct MeanState: InnovationState {
  private var mean: Double
  /// Observations in the mean.
  private var count = 1.0

  /// Creates the state after the first observation.
  init(first: Double) { mean = first }

  /// The mean of all observations so far.
  package var prediction: Double { mean }

  /// Adds the observation to the mean.
  package mutating func absorb(_ observation: Double) {
    count += 1
    mean += (observation - mean) / count
  }
}

/// A moving average: the mean of the last observations, or of the same position in the last
/// seasons.
package struct WindowAverageModel: ForecastModel {
  /// Observations, or seasons, in the window; at least 1.
  package let window: Int
  /// Whether each position in the season has a mean of its own.
  package let isSeasonal: Bool

  /// Creates a model of the last `window` observations, or seasons.
  package init(window: Int, seasonal: Bool = false) {
    precondition(window >= 1, "a window of \(window)")
    self.window = window
    isSeasonal = seasonal
  }

  /// Column `model` of the results.
  package var name: String { (isSeasonal ? "seasonal-window-" : "window-") + "\(window)" }

  /// Fits one series.
  ///
  /// - Throws: `tooShort` where it does not fill the window.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> RecursiveFit<WindowState> {
    let lag = isSeasonal ? series.seasonLength : 1
    let needed = window * lag
    guard series.count >= needed else {
      throw ForecastError(id: series.id, cause: .tooShort(needed: needed, found: series.count))
    }
    return RecursiveFit(
      series, start: WindowState(Array(series.values.prefix(needed)), lag: lag), first: needed)
  }
}

/// The observations of a window, as a ring.
package struct WindowState: InnovationState {
  private var ring: [Double]
  /// Position of the oldest observation.
  private var next = 0
  /// Distance of observations that are averaged together: 1, or the season.
  private let lag: Int

  /// Creates the state after the first full window.
  init(_ first: [Double], lag: Int) {
    ring = first
    self.lag = lag
  }

  /// True: the means are repeated, those of a season with each season.
  package static var isFlat: Bool { true }

  /// The mean of every lag-th observation of the window.
  package var prediction: Double {
    var sum = 0.0
    for k in stride(from: next % lag, to: ring.count, by: lag) { sum += ring[k] }
    return sum * Double(lag) / Double(ring.count)
  }

  /// Replaces the oldest observation.
  package mutating func absorb(_ observation: Double) {
    ring[next] = observation
    next = (next + 1) % ring.count
  }

  /// Moves to the next position of the season; the window stays as it is.
  package mutating func advance() { next = (next + 1) % ring.count }
}
