import LinearAlgebra

/// A certificate of unboundedness: a direction (a ray of the recession cone) that keeps every bound
/// and improves the objective without end.
public struct UnboundedRay: Equatable, Sendable {
  /// The direction, one entry a column; the largest entry is 1 in magnitude.
  package let direction: [Double]
  /// The objective's change along the direction: below 0 when minimising.
  package let objectiveSlope: Double
  /// The largest rate at which a row's bound is broken along the direction, from rounding, relative
  /// to the row's terms.
  package let largestViolation: Double

  /// The largest violation a ray may have.
  static let tolerance = 1e-8

  /// Returns the first ray of a computed direction: unchanged, with entries left out that are only
  /// rounding, or rounded to a grid; `nil` where none of them is a ray.
  static func polished(from direction: [Double], of program: LinearProgram) -> UnboundedRay? {
    for variant in certificateVariants(direction) {
      if let found = UnboundedRay(of: program, direction: variant) { return found }
    }
    return nil
  }

  /// Checks a direction against a program.
  ///
  /// - Returns: the ray, or `nil` where the direction breaks a bound or does not improve.
  /// - Complexity: O(entries).
  init?(of program: LinearProgram, direction: [Double]) {
    guard direction.count == program.columnCount else { return nil }
    // Components that would leave a finite bound are rounding, and are cut to 0.
    var d = direction
    for j in d.indices {
      if program.columnLower[j].isFinite { d[j] = max(0, d[j]) }
      if program.columnUpper[j].isFinite { d[j] = min(0, d[j]) }
    }
    let size = maxNorm(d)
    guard size > 0, size.isFinite else { return nil }
    for j in d.indices { d[j] /= size }
    let a = program.matrix
    var change = [Double](repeating: 0, count: a.rows)
    var scale = [Double](repeating: 1, count: a.rows)
    var slope = 0.0
    var slopeScale = 0.0
    for j in d.indices where d[j] != 0 {
      slope += program.costs[j] * d[j]
      slopeScale += (program.costs[j] * d[j]).magnitude
      for k in a.range(ofColumn: j) {
        let term = a.values[k] * d[j]
        change[a.rowIndices[k]] += term
        scale[a.rowIndices[k]] += term.magnitude
      }
    }
    var violation = 0.0
    for i in change.indices {
      if program.rowLower[i].isFinite { violation = max(violation, -change[i] / scale[i]) }
      if program.rowUpper[i].isFinite { violation = max(violation, change[i] / scale[i]) }
    }
    if let quadratic = program.quadratic {
      var product = [Double](repeating: 0, count: d.count)
      // (Q + diag Q) d, which must be 0 as Q d must.
      quadratic.multiplyAdd(1, d, to: &product)
      quadratic.multiplyTransposedAdd(1, d, to: &product)
      violation = max(violation, maxNorm(product))
    }
    // The improvement must stand out from the rounding of its own terms, and the violation from it.
    let improvement = program.sense == .minimise ? -slope : slope
    guard improvement > 1e-6 * slopeScale, improvement > 0, violation <= Self.tolerance,
      violation <= 1e-5 * improvement / max(slopeScale, .leastNormalMagnitude)
    else { return nil }
    self.direction = d
    objectiveSlope = slope
    largestViolation = violation
  }
}
