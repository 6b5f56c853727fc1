/// One series of equally spaced observations.
///
/// Values are finite: a missing observation is not zero and has no place here. `init` refuses what
/// no model can read, so that every later step may rely on finite, non-empty data.
public struct TimeSeries: Sendable, Equatable {
  /// Identifier, used in messages.
  public let id: String
  /// Observations, oldest first; all finite.
  public let values: [Double]
  /// Observations in one season: 12 for months of a year, 7 for days of a week, 1 for no season.
  public let seasonLength: Int
  /// Longer seasons, ascending: 168 beside 24 for hours of a week. Only models of several seasons
  /// read them.
  package let furtherSeasons: [Int]

  /// Creates a checked series; of `furtherSeasons`, those longer than `seasonLength` are kept.
  ///
  /// - Throws: `ForecastError` with the cause `empty`, `notFinite` (and the position of the first
  ///   such value) or `seasonLength` where it is below 1.
  public init(
    id: String = "", values: [Double], seasonLength: Int = 1, furtherSeasons: [Int] = []
  ) throws(ForecastError) {
    guard seasonLength >= 1 else {
      throw ForecastError(id: id, cause: .seasonLength(seasonLength))
    }
    guard !values.isEmpty else { throw ForecastError(id: id, cause: .empty) }
    if let position = values.firstIndex(where: { !$0.isFinite }) {
      throw ForecastError(id: id, cause: .notFinite(position: position))
    }
    self.init(
      checked: values, id: id, seasonLength: seasonLength,
      furtherSeasons: Set(furtherSeasons).filter { $0 > seasonLength }.sorted())
  }

  /// Creates a series from values that are known to be finite and not empty.
  init(checked values: [Double], id: String, seasonLength: Int, furtherSeasons: [Int] = []) {
    self.furtherSeasons = furtherSeasons
    self.id = id
    self.values = values
    self.seasonLength = seasonLength
  }

  /// Number of observations.
  package var count: Int { values.count }

  /// Whether every observation equals the first.
  var isConstant: Bool { values.allSatisfy { $0 == values[0] } }

  /// Returns the first `count` observations, 1 to `self.count`, as a series of their own.
  public func prefix(_ count: Int) -> TimeSeries {
    precondition((1...values.count).contains(count), "a prefix of \(count) of \(values.count)")
    return TimeSeries(
      checked: Array(values.prefix(count)), id: id, seasonLength: seasonLength,
      furtherSeasons: furtherSeasons)
  }

  /// Mean absolute in-sample error of the seasonal naive forecast: the scale of MASE and MSIS.
  ///
  /// `nil` where the series is no longer than the season, or never changes from one season to the
  /// next, so that no error can be measured against it.
  ///
  /// - Complexity: O(n).
  ///
  /// Reference: Hyndman & Koehler, "Another look at measures of forecast accuracy" (2006),
  /// doi:10.1016/j.ijforecast.2006.03.001.
  var seasonalNaiveScale: Double? {
    let (y, m) = (values, seasonLength)
    guard y.count > m else { return nil }
    var sum = 0.0
    for t in m..<y.count { sum += (y[t] - y[t - m]).magnitude }
    let scale = sum / Double(y.count - m)
    return scale > 0 ? scale : nil
  }

  /// Checks that no value is below zero.
  ///
  /// - Throws: `ForecastError` with the cause `negative` and the first such value.
  func requireNonNegative() throws(ForecastError) {
    if let position = values.firstIndex(where: { $0 < 0 }) {
      throw ForecastError(
        id: id, cause: .negative(position: position, value: values[position]))
    }
  }
}
