import Diagnostics
import FulfilmentModel

/// One series of a long table, sorted in time and without gaps.
///
/// `positions`, `values` and every regressor have the same length, at least 1.
package struct TableSeries: Sendable, Equatable {
  /// Identifier.
  package var id: String
  /// Position of each value.
  package var positions: [SeriesPosition]
  /// Values, oldest first.
  package var values: [Double]
  /// Distance between neighbours.
  package var step: SeriesStep
  /// Day of the month the series stands on, 31 for the last; 0 for counts.
  package var anchorDay: Int
  /// For each regressor of the table, its value at each position.
  package var regressors: [[Double]] = []
  /// Customary seasons, the shortest first; at least one.
  ///
  /// In steps; 1 is no season.
  package var customarySeasons: [Int]

  /// Creates a series; its customary seasons are those of its step unless others are named.
  init(
    id: String, positions: [SeriesPosition], values: [Double], step: SeriesStep, anchorDay: Int,
    regressors: [[Double]] = [], customarySeasons: [Int]? = nil
  ) {
    self.id = id
    self.positions = positions
    self.values = values
    self.step = step
    self.anchorDay = anchorDay
    self.regressors = regressors
    self.customarySeasons = customarySeasons ?? step.customarySeasons
  }

  /// Returns the `count` positions after the last.
  ///
  /// Empty for a count of 0.
  package func next(_ count: Int) -> [SeriesPosition] {
    guard let last = positions.last else { return [] }
    return (1...max(1, count)).prefix(count).map {
      step.advance(last, by: $0, anchorDay: anchorDay)
    }
  }
}

/// The treatment of positions at which a series has no value.
package enum GapPolicy: String, Sendable, CaseIterable {
  /// The series is refused and the gap named.
  case refuse
  /// The value is 0: nothing happened there.
  case zero
  /// The value lies on the line between its neighbours.
  case interpolate
}

/// The choice of columns beside `unique_id`, `ds` and the value that are read as regressors.
package enum RegressorChoice: Sendable, Equatable {
  /// None; such columns are named in a warning.
  case none
  /// Every one.
  case all
  /// Those named, all of which must be there.
  case named([String])
}

/// A long table of series: the sound ones, and what was wrong with the rest.
///
/// A caller decides whether faults of some series stop it; the sound ones are usable in any case.
package struct SeriesTable: Sendable {
  /// Sound series, by identifier.
  package var series: [TableSeries]
  /// Names of the regressors, in the order in which each series has them.
  package var regressorNames: [String] = []
  /// Steps ahead the file itself asks for, where it says so.
  ///
  /// Only files of the Monash archive do.
  package var horizon: Int?
  /// Everything that was found, in file order of each kind.
  package var diagnostics: [Diagnostic]
  /// Series with an error, and the first reason, by identifier.
  package var rejected: [(id: String, reason: String)]

  /// Whether an error was found.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
