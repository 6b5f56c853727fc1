import LinearAlgebra
import RealModule

/// The correlation of normal scores between SKUs, through which they sell more or less together, as
/// the Cholesky factors of its independent parts.
///
/// Drops of one age move as their regression says, in dense blocks; all SKUs out for longer share one
/// correlation, whose factor is known in closed form. Cost and memory stay proportional to the number
/// of SKUs.
package struct SharedShocks: Sendable {
  /// SKUs whose scores correlate with one another only.
  private struct Block: Sendable {
    /// Positions of the SKUs, ascending.
    var skus: [Int]
    /// Lower Cholesky factor of their correlation.
    var factor: Matrix
  }

  private var blocks: [Block] = []
  /// SKUs of one common correlation, ascending.
  private var exchangeable: [Int] = []
  /// Diagonal of their factor, and what stands below it in each column.
  private var diagonal: [Double] = []
  private var below: [Double] = []

  /// Creates the shocks of no SKU: whoever is not added moves alone.
  package init() {}

  /// Added to diagonals, so that correlations of 1 have a factor.
  private static let shift = 1e-9

  /// Adds SKUs with the correlation of each two of them.
  ///
  /// - Complexity: O(SKUs³).
  package mutating func add(_ skus: [Int], correlation: Matrix) {
    blocks.append(Block(skus: skus, factor: SharedShocks.factor(correlation)))
  }

  /// Adds SKUs that all have one correlation with one another.
  ///
  /// With sₖ the sum of squares of the first k columns' entries, the factor has dₖ = √(1 − sₖ) on its
  /// diagonal and cₖ = (correlation − sₖ)/dₖ everywhere below it.
  ///
  /// - Complexity: O(SKUs).
  package mutating func add(_ skus: [Int], commonCorrelation correlation: Double) {
    exchangeable = skus
    var squares = 0.0
    for _ in skus {
      let own = Double.sqrt(max(SharedShocks.shift, 1 + SharedShocks.shift - squares))
      diagonal.append(own)
      below.append((correlation - squares) / own)
      squares += below[below.count - 1] * below[below.count - 1]
    }
  }

  /// Returns correlated scores from independent ones, indexed `[sku][scenario]`.
  ///
  /// - Complexity: O(scenarios · (SKUs + squares of the blocks)).
  package func correlated(_ independent: [[Double]]) -> [[Double]] {
    var scores = independent
    for block in blocks {
      for (i, sku) in block.skus.enumerated() {
        var mixed = [Double](repeating: 0, count: independent[sku].count)
        for k in 0...i where block.factor[i, k] != 0 {
          axpy(block.factor[i, k], independent[block.skus[k]], into: &mixed)
        }
        scores[sku] = mixed
      }
    }
    guard let first = exchangeable.first else { return scores }
    var shared = [Double](repeating: 0, count: independent[first].count)
    for (i, sku) in exchangeable.enumerated() {
      var mixed = shared
      axpy(diagonal[i], independent[sku], into: &mixed)
      scores[sku] = mixed
      axpy(below[i], independent[sku], into: &shared)
    }
    return scores
  }

  /// Returns the Cholesky factor, with as much added to the diagonal as it takes to exist.
  private static func factor(_ correlation: Matrix) -> Matrix {
    var shift = SharedShocks.shift
    while shift < 10 {
      var shifted = correlation
      for i in 0..<correlation.rows { shifted[i, i] += shift }
      if let factor = Cholesky(shifted) { return factor.lower }
      shift *= 10
    }
    return Matrix.identity(correlation.rows)
  }
}
