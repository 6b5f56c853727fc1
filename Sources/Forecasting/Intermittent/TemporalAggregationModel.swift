/// Temporal aggregation (ADIDA, IMAPA): intermittent demand is summed over longer periods, where
/// zeros are rarer, forecast there by simple exponential smoothing, and divided evenly.
///
/// References: K. Nikolopoulos et al., "An aggregate–disaggregate intermittent demand approach
/// (ADIDA)" (2011), doi:10.1057/jors.2010.32; F. Petropoulos, N. Kourentzes, "Forecast combinations
/// for intermittent demand" (2015), doi:10.1057/jors.2014.62.
package struct TemporalAggregationModel: ForecastModel {
  private let combinesLevels: Bool

  /// ADIDA: one level, the mean interval between demands, rounded.
  package static let adida = TemporalAggregationModel(combinesLevels: false)
  /// IMAPA: the mean over all levels from 1 to the mean interval.
  package static let imapa = TemporalAggregationModel(combinesLevels: true)

  /// Column `model` of the results.
  package var name: String { combinesLevels ? "imapa" : "adida" }

  /// Fits one series.
  ///
  /// - Throws: `negative` where a value is below zero.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> RecursiveFit<AggregationState> {
    try series.requireNonNegative()
    let gaps = demandIntervals(series.values)
    let interval = gaps.isEmpty ? 1 : gaps.reduce(0, +) / Double(gaps.count)
    let top = max(1, Int(interval.rounded(.toNearestOrEven)))
    let levels = (combinesLevels ? 1...top : top...top).map { length in
      let sums = blockSums(series.values, length)
      return AggregationState.Level(length: length, rate: smoothingRate(sums, in: 0.1...0.3))
    }
    return RecursiveFit(series, start: AggregationState(levels: levels), first: 0)
  }
}

/// The history, and the smoothing of each level of aggregation.
package struct AggregationState: InnovationState {
  /// One level of aggregation.
  struct Level: Sendable {
    /// Periods that are summed.
    let length: Int
    /// Smoothing of the sums.
    let rate: Double
  }

  private let levels: [Level]
  private var history: [Double] = []

  /// Creates the state before the first observation.
  init(levels: [Level]) { self.levels = levels }

  /// True: the demand rate is the mean of every step.
  package static var isFlat: Bool { true }

  /// The mean over levels of the smoothed sum per period; levels longer than the history are left
  /// out.
  ///
  /// - Complexity: O(observations · levels).
  package var prediction: Double {
    var sum = 0.0
    var used = 0.0
    for level in levels where level.length <= history.count {
      let smoothed = smoothedLast(blockSums(history, level.length), rate: level.rate)
      sum += smoothed / Double(level.length)
      used += 1
    }
    return used > 0 ? sum / used : 0
  }

  /// Appends the observation to the history.
  package mutating func absorb(_ observation: Double) { history.append(observation) }
}

/// Returns the sums of consecutive blocks of `length` values, aligned to the end of the series.
func blockSums(_ values: [Double], _ length: Int) -> [Double] {
  stride(from: values.count % length, to: values.count, by: length).map { start in
    var sum = 0.0
    for t in start..<(start + length) { sum += values[t] }
    return sum
  }
}
