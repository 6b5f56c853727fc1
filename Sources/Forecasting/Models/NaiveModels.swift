/// A forecast that repeats what stood one lag ago: naive at lag 1, seasonal naive at the season.
package struct NaiveModel: ForecastModel {
  private let isSeasonal: Bool

  /// Repeats the last observation.
  package static let naive = NaiveModel(isSeasonal: false)
  /// Repeats the last season.
  package static let seasonal = NaiveModel(isSeasonal: true)

  /// Column `model` of the results.
  package var name: String { isSeasonal ? "seasonal-naive" : "naive" }

  /// Needs one lag of observations.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> RecursiveFit<LagState> {
    let lag = isSeasonal ? series.seasonLength : 1
    guard series.count >= lag else {
      throw ForecastError(id: series.id, cause: .tooShort(needed: lag, found: series.count))
    }
    return fitted(series, LagState(Array(series.values.prefix(lag))), from: lag)
  }
}

/// The last observations, one lag of them.
package struct LagState: InnovationState {
  private var ring: [Double]
  private var next = 0

  init(_ first: [Double]) { ring = first }

  /// What stood one lag ago.
  package var prediction: Double { ring[next] }

  /// Takes the place of what stood one lag ago.
  package mutating func absorb(_ observation: Double) {
    ring[next] = observation
    next = (next + 1) % ring.count
  }
}

/// A random walk with the mean step of the history.
package struct DriftModel: ForecastModel {
  /// Column `model` of the results.
  package let name = "drift"

  /// The model; it has no settings.
  package init() {}

  /// Needs two observations.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> RecursiveFit<DriftState> {
    guard series.count >= 2 else {
      throw ForecastError(id: series.id, cause: .tooShort(needed: 2, found: series.count))
    }
    let last = series.values[series.count - 1]
    let step = (last - series.values[0]) / Double(series.count - 1)
    return fitted(series, DriftState(level: series.values[0], step: step), from: 1)
  }
}

/// The last observation and the step to the next.
package struct DriftState: InnovationState {
  var level: Double
  let step: Double

  /// Last observation plus the mean step.
  package var prediction: Double { level + step }

  /// Becomes the level.
  package mutating func absorb(_ observation: Double) { level = observation }
}

/// The mean of the whole history.
package struct HistoricAverageModel: ForecastModel {
  /// Column `model` of the results.
  package let name = "historic-average"

  /// The model; it has no settings.
  package init() {}

  /// Always possible.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> RecursiveFit<MeanState> {
    fitted(series, MeanState(mean: series.values[0], seen: 1), from: 1)
  }
}

/// A mean and how many observations it stands for.
package struct MeanState: InnovationState {
  var mean: Double
  var seen: Double

  /// The mean so far.
  package var prediction: Double { mean }

  /// Enters the mean.
  package mutating func absorb(_ observation: Double) {
    seen += 1
    mean += (observation - mean) / seen
  }
}

/// The mean of a window: of the last observations, or of the same position in the last seasons.
package struct WindowAverageModel: ForecastModel {
  /// Observations, or seasons, in the window; at least 1.
  package let window: Int
  /// Whether each position in the season has its own mean.
  package let isSeasonal: Bool

  /// A window of `window` observations, or seasons.
  package init(window: Int, seasonal: Bool = false) {
    precondition(window >= 1, "a window of \(window)")
    self.window = window
    isSeasonal = seasonal
  }

  /// Column `model` of the results.
  package var name: String { (isSeasonal ? "seasonal-window-" : "window-") + "\(window)" }

  /// Needs a full window.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> RecursiveFit<WindowState> {
    let lag = isSeasonal ? series.seasonLength : 1
    let needed = window * lag
    guard series.count >= needed else {
      throw ForecastError(id: series.id, cause: .tooShort(needed: needed, found: series.count))
    }
    return fitted(
      series, WindowState(Array(series.values.prefix(needed)), lag: lag), from: needed)
  }
}

/// The observations of a window.
package struct WindowState: InnovationState {
  private var ring: [Double]
  private var next = 0
  private let lag: Int

  init(_ first: [Double], lag: Int) {
    ring = first
    self.lag = lag
  }

  /// The means last: those of a season are repeated with each season.
  package static var isFlat: Bool { true }

  /// Mean of every lag-th observation of the window.
  package var prediction: Double {
    var sum = 0.0
    for k in stride(from: next % lag, to: ring.count, by: lag) { sum += ring[k] }
    return sum * Double(lag) / Double(ring.count)
  }

  /// Takes the place of the oldest.
  package mutating func absorb(_ observation: Double) {
    ring[next] = observation
    next = (next + 1) % ring.count
  }

  /// Goes to the next position of the season, the window as it is.
  package mutating func advance() { next = (next + 1) % ring.count }
}

/// Runs a state, which has absorbed the first `from` observations, over the rest.
func fitted<State: InnovationState>(_ series: TimeSeries, _ start: State, from: Int)
  -> RecursiveFit<State>
{
  var state = start
  var fitted = [Double?](repeating: nil, count: from)
  var squares = 0.0
  for value in series.values.dropFirst(from) {
    let prediction = state.prediction
    let scale = state.errorScale
    fitted.append(prediction)
    let error = scale == 0 ? 0 : (value - prediction) / scale
    squares += error * error
    state.absorb(value)
  }
  let count = series.count - from
  let deviation = count > 0 ? (squares / Double(count)).squareRoot() : 0
  return RecursiveFit(state: state, fittedValues: fitted, residualDeviation: deviation)
}
