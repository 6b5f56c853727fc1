import LinearAlgebra

/// A variable that is known beside a series, over its whole history.
package struct Regressor: Sendable, Equatable {
  /// Name, used in messages.
  package var name: String
  /// One value for each observation of the series; all finite.
  package var history: [Double]

  /// Creates a regressor.
  package init(name: String, history: [Double]) {
    self.name = name
    self.history = history
  }
}

/// A regressor that was left out of the fit of one series, and the reason.
package struct DroppedRegressor: Sendable, Equatable {
  /// Why the regressor cannot be estimated; the text completes 'regressor x …'.
  package enum Reason: String, Sendable {
    /// It has a single value, which cannot be distinguished from the constant.
    case constant = "does not change in this series"
    /// Regressors before it determine it exactly.
    case dependent = "is a linear combination of the regressors before it"
    /// It vanishes when the series is differenced.
    case vanishing = "is a trend or season that the model's differences remove"
    /// There are fewer than four observations for each regressor.
    case tooFewObservations = "is one too many for so few observations"
  }

  /// Name of the regressor.
  package let name: String
  /// Why it was left out.
  package let reason: Reason
}

/// Selects the columns of a regression that are linearly independent of those before them, by
/// Gram–Schmidt orthogonalisation.
struct RegressorScreen {
  /// Positions of the columns kept.
  private(set) var kept: [Int] = []
  /// The other columns, each with the reason.
  private(set) var dropped: [(index: Int, reason: DroppedRegressor.Reason)] = []

  /// Orthogonalises column after column; one whose remainder is below 1e-7 of its size is
  /// dependent.
  ///
  /// - Parameters:
  ///   - removesMean: whether a constant is part of the model, so that only deviations count.
  ///   - size: magnitude that a column is compared with; by default its own largest magnitude.
  ///   - empty: the reason reported for a column without any deviation.
  init(
    _ columns: [[Double]], removesMean: Bool, size given: Double? = nil,
    empty: DroppedRegressor.Reason
  ) {
    var basis: [[Double]] = []
    for (index, column) in columns.enumerated() {
      let size = given ?? column.reduce(0) { max($0, $1.magnitude) }
      let count = Double(column.count)
      let mean = removesMean ? column.reduce(0) { $0 + $1 / count } : 0
      var rest = column.map { $0 - mean }
      let whole = euclideanNorm(rest)
      guard whole > 1e-9 * size * count.squareRoot() else {
        dropped.append((index, empty))
        continue
      }
      guard basis.count < max(0, column.count / 4) else {
        dropped.append((index, .tooFewObservations))
        continue
      }
      // Two passes, so that rounding in the first is not taken for independence.
      for _ in 0..<2 {
        for direction in basis {
          axpy(-dot(rest, direction), direction, into: &rest)
        }
      }
      let left = euclideanNorm(rest)
      guard left > 1e-7 * whole else {
        dropped.append((index, .dependent))
        continue
      }
      basis.append(rest.map { $0 / left })
      kept.append(index)
    }
  }
}
