/// One series of equally spaced observations.
///
/// Values are finite: a missing observation is not zero and has no place here. `init` refuses what
/// no model can read, so that every later step may rely on it.
package struct TimeSeries: Sendable, Equatable {
  /// Identifier, used in messages.
  package let id: String
  /// Observations, oldest first; all finite.
  package let values: [Double]
  /// Observations in one season: 12 for months of a year, 7 for days of a week, 1 for no season.
  package let seasonLength: Int
  /// Longer seasons beside it, ascending: 168 beside 24 for hours. Models of several seasons read
  /// them, the others do not.
  package let furtherSeasons: [Int]

  /// A series as given; of `furtherSeasons`, those longer than `seasonLength` are kept.
  ///
  /// - Throws: `ForecastError.empty`, `.notFinite` (with the position of the first such value) or
  ///   `.seasonLength` where it is below 1.
  package init(
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

  init(checked values: [Double], id: String, seasonLength: Int, furtherSeasons: [Int] = []) {
    self.furtherSeasons = furtherSeasons
    self.id = id
    self.values = values
    self.seasonLength = seasonLength
  }

  /// Number of observations.
  package var count: Int { values.count }

  /// Whether every observation equals the first.
  package var isConstant: Bool { values.allSatisfy { $0 == values[0] } }

  /// The first `count` observations, as a series of their own; `1...self.count`.
  package func prefix(_ count: Int) -> TimeSeries {
    precondition((1...values.count).contains(count), "a prefix of \(count) of \(values.count)")
    return TimeSeries(
      checked: Array(values.prefix(count)), id: id, seasonLength: seasonLength,
      furtherSeasons: furtherSeasons)
  }
}
