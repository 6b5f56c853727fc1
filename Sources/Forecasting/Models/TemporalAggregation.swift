/// Forecasts of intermittent demand from sums over longer periods, where zeros are rarer.
///
/// References: K. Nikolopoulos et al., "An aggregate–disaggregate intermittent demand approach
/// (ADIDA)" (2011), doi:10.1057/jors.2010.32; F. Petropoulos, N. Kourentzes, "Forecast combinations
/// for intermittent demand" (2015), doi:10.1057/jors.2014.62.
package struct TemporalAggregationModel: ForecastModel {
  private let combinesLevels: Bool

  /// One level: the mean interval between demands, rounded.
  package static let adida = TemporalAggregationModel(combinesLevels: false)
  /// The mean over all levels from 1 to the mean interval.
  package static let imapa = TemporalAggregationModel(combinesLevels: true)

  /// Column `model` of the results.
  package var name: String { combinesLevels ? "imapa" : "adida" }

  /// Refuses negative values.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> RecursiveFit<AggregationState> {
    try requireNonNegative(series)
    let gaps = demandIntervals(series.values)
    let interval = gaps.isEmpty ? 1 : gaps.reduce(0, +) / Double(gaps.count)
    let top = max(1, Int(interval.rounded(.toNearestOrEven)))
    let levels = (combinesLevels ? 1...top : top...top).map { length in
      let sums = chunkSums(series.values, length)
      return AggregationState.Level(length: length, rate: smoothingRate(sums, in: 0.1...0.3))
    }
    return fitted(series, AggregationState(levels: levels), from: 0)
  }
}

/// The history and the smoothing of each level.
package struct AggregationState: InnovationState {
  struct Level: Sendable {
    var length: Int
    var rate: Double
  }

  private let levels: [Level]
  private var history: [Double] = []

  init(levels: [Level]) { self.levels = levels }

  /// The mean rate lasts.
  package static var isFlat: Bool { true }

  /// Mean over levels of the smoothed sum, per period.
  ///
  /// - Complexity: O(observations · levels).
  package var prediction: Double {
    var sum = 0.0
    var used = 0.0
    for level in levels where level.length <= history.count {
      let smoothed = smoothedLast(chunkSums(history, level.length), rate: level.rate)
      sum += smoothed / Double(level.length)
      used += 1
    }
    return used > 0 ? sum / used : 0
  }

  /// Joins the history.
  package mutating func absorb(_ observation: Double) { history.append(observation) }
}

/// Sums of consecutive pieces of the given length, aligned to the end of the series.
func chunkSums(_ values: [Double], _ length: Int) -> [Double] {
  stride(from: values.count % length, to: values.count, by: length).map { start in
    var sum = 0.0
    for t in start..<(start + length) { sum += values[t] }
    return sum
  }
}

/// Simple exponential smoothing's forecast after the last value, started at the first.
func smoothedLast(_ values: [Double], rate: Double) -> Double {
  guard var level = values.first else { return 0 }
  for value in values.dropFirst() { level = rate * value + (1 - rate) * level }
  return level
}

/// The rate in `bounds` with the smallest sum of squared one-step errors, by golden section.
///
/// One value gives the middle of `bounds`.
func smoothingRate(_ values: [Double], in bounds: ClosedRange<Double>) -> Double {
  guard values.count > 1 else { return (bounds.lowerBound + bounds.upperBound) / 2 }
  func squares(_ rate: Double) -> Double {
    var level = values[0]
    var sum = 0.0
    for value in values.dropFirst() {
      let error = value - level
      sum += error * error
      level += rate * error
    }
    return sum
  }
  let ratio = (5.0.squareRoot() - 1) / 2
  var (low, high) = (bounds.lowerBound, bounds.upperBound)
  var (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
  var (atLeft, atRight) = (squares(left), squares(right))
  // Where both sides are equal the data do not tell, and the middle is as good as any.
  while high - low > 1e-9, atLeft != atRight {
    if atLeft < atRight {
      (high, right, atRight) = (right, left, atLeft)
      left = high - ratio * (high - low)
      atLeft = squares(left)
    } else {
      (low, left, atLeft) = (left, right, atRight)
      right = low + ratio * (high - low)
      atRight = squares(right)
    }
  }
  return (low + high) / 2
}
