import LinearAlgebra

/// Flexible GMRES for the correction of a linear solve where iterative refinement has stalled.
///
/// The factorisation is the preconditioner: it is nearly the inverse but for a few directions,
/// which GMRES finds one by one.
///
/// Reference: Saad, "A flexible inner-outer preconditioned GMRES algorithm", SIAM J. Scientific
/// Computing 14 (1993), doi:10.1137/0914028.
enum FlexibleGMRES {
  /// Most basis vectors; each costs one solve and one product with K.
  private static let iterationLimit = 20

  /// Returns a correction z with ‖r − K z‖ small.
  ///
  /// - Parameters:
  ///   - residual: r, weighted.
  ///   - target: the Euclidean norm of the remaining residual at which to stop.
  ///   - precondition: z from a weighted residual.
  ///   - apply: the weighted K z.
  /// - Returns: z, or `nil` where r is 0 or not finite.
  /// - Complexity: O(iterations² · n) beside the solves and products.
  static func correction(
    residual: [Double], target: Double, precondition: ([Double]) -> [Double],
    apply: ([Double]) -> [Double]
  ) -> [Double]? {
    let start = dot(residual, residual).squareRoot()
    guard start > 0, start.isFinite else { return nil }
    // Arnoldi's basis V, and Z with K Z = V H; H is kept triangular by Givens rotations.
    var basis = [residual.map { $0 / start }]
    var preconditioned = [[Double]]()
    var hessenberg = [[Double]]()
    var rotations = [(c: Double, s: Double)]()
    var side = [start]
    while hessenberg.count < iterationLimit, side[side.count - 1].magnitude > target {
      let z = precondition(basis[basis.count - 1])
      var w = apply(z)
      guard w.allSatisfy(\.isFinite) else { break }
      preconditioned.append(z)
      // Modified Gram–Schmidt.
      var column = [Double]()
      for v in basis {
        let h = dot(w, v)
        column.append(h)
        axpy(-h, v, into: &w)
      }
      let norm = dot(w, w).squareRoot()
      for (k, rotation) in rotations.enumerated() {
        let (a, b) = (column[k], column[k + 1])
        column[k] = rotation.c * a + rotation.s * b
        column[k + 1] = -rotation.s * a + rotation.c * b
      }
      let last = column.count - 1
      let length = (column[last] * column[last] + norm * norm).squareRoot()
      guard length > 0 else { break }
      let rotation = (c: column[last] / length, s: norm / length)
      column[last] = length
      rotations.append(rotation)
      hessenberg.append(column)
      side.append(-rotation.s * side[last])
      side[last] *= rotation.c
      guard norm > 0 else { break }
      basis.append(w.map { $0 / norm })
    }
    guard !hessenberg.isEmpty else { return nil }
    let weights = backSubstitute(hessenberg, side)
    var z = [Double](repeating: 0, count: residual.count)
    for (k, weight) in weights.enumerated() { axpy(weight, preconditioned[k], into: &z) }
    return z
  }

  /// Solves the triangular system of the rotated Hessenberg columns.
  private static func backSubstitute(_ columns: [[Double]], _ side: [Double]) -> [Double] {
    var y = [Double](repeating: 0, count: columns.count)
    for i in y.indices.reversed() {
      var value = side[i]
      for k in (i + 1)..<max(i + 1, y.count) { value -= columns[k][i] * y[k] }
      y[i] = value / columns[i][i]
    }
    return y
  }
}
