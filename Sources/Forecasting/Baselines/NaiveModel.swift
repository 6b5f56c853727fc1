/// A naive forecast: repeats the observation one lag ago, at lag 1 (naive) or one season
/// (seasonal naive).
///
/// The benchmark of every accuracy measure: an error relative to the seasonal naive forecast's is
/// the MASE. Its intervals are those of a random walk, which widen with the square root of the
/// number of lags.
///
/// Reference: R. J. Hyndman, G. Athanasopoulos, "Forecasting: Principles and Practice", 3rd edition
/// (2021), section 5.2.
package struct NaiveModel: ForecastModel {
  private let isSeasonal: Bool

  /// Repeats the last observation.
  package static let naive = NaiveModel(isSeasonal: false)
  /// Repeats the last season.
  package static let seasonal = NaiveModel(isSeasonal: true)

  /// Column `model` of the results.
  package var name: String { isSeasonal ? "seasonal-naive" : "naive" }

  /// Fits one series.
  ///
  /// - Throws: `tooShort` where it has less than one lag of observations.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> RecursiveFit<LagState> {
    let lag = isSeasonal ? series.seasonLength : 1
    guard series.count >= lag else {
      throw ForecastError(id: series.id, cause: .tooShort(needed: lag, found: series.count))
    }
    return RecursiveFit(
      series, start: LagState(Array(series.values.prefix(lag))), first: lag)
  }
}

/// The last lag of observations, as a ring.
package struct LagState: InnovationState {
  private var ring: [Double]
  /// Position of the observation one lag before the next.
  private var next = 0

  /// Creates the state after the first lag of observations.
  init(_ first: [Double]) { ring = first }

  /// The observation one lag ago.
  package var prediction: Double { ring[next] }

  /// Replaces the observation one lag ago.
  package mutating func absorb(_ observation: Double) {
    ring[next] = observation
    next = (next + 1) % ring.count
  }
}
