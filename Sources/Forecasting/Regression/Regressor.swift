import LinearAlgebra

/// A variable known beside a series, over its whole history.
package struct Regressor: Sendable, Equatable {
  /// Name, used in messages.
  package var name: String
  /// One value for each observation of the series; all finite.
  package var history: [Double]

  /// A regressor as given.
  package init(name: String, history: [Double]) {
    self.name = name
    self.history = history
  }
}

/// A regressor that was left out of one series' fit, and why.
package struct DroppedRegressor: Sendable, Equatable {
  /// What makes it useless.
  package enum Reason: String, Sendable {
    /// It has one value only, which no effect can be told from.
    case constant = "does not change in this series"
    /// Other regressors give it exactly.
    case dependent = "is a linear combination of the regressors before it"
    /// It has nothing left once the series is differenced.
    case vanishing = "is a trend or season that the model's differences remove"
    /// There are fewer than four observations for each regressor.
    case tooFewObservations = "is one too many for so few observations"
  }

  /// Name of the regressor.
  package let name: String
  /// What makes it useless.
  package let reason: Reason
}

/// Finds which columns say something that those before them do not.
struct RegressorScreen {
  /// Positions of the columns kept.
  private(set) var kept: [Int] = []
  /// The others.
  private(set) var dropped: [(index: Int, reason: DroppedRegressor.Reason)] = []

  /// Orthogonalises column after column; one whose remainder is below 1e-7 of itself is dependent.
  ///
  /// - Parameters:
  ///   - removesMean: whether a constant is part of the model, so that only deviations count.
  ///   - size: what a column is small against; its own largest magnitude without it.
  ///   - empty: the reason of a column that has no deviation at all.
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
      // Twice, so that rounding in the first pass does not pass for independence.
      for _ in 0..<2 {
        for direction in basis {
          var product = 0.0
          for t in rest.indices { product += rest[t] * direction[t] }
          for t in rest.indices { rest[t] -= product * direction[t] }
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
