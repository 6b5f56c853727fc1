/// Flexible GMRES for the correction of a linear solve, where plain refinement no longer converges.
///
/// The factorisation is the preconditioner: it is nearly the inverse but for a few directions, which
/// GMRES finds one by one.
///
/// Reference: Saad, "A flexible inner-outer preconditioned GMRES algorithm", SIAM J. Scientific
/// Computing 14 (1993), doi:10.1137/0914028.
struct KrylovCorrection {
  /// Most basis vectors: the cost is one solve and one product each.
  static let limit = 20

  private var basis = [[Double]]()
  private var preconditioned = [[Double]]()

  /// A correction z with ‖r − K z‖ small.
  ///
  /// - Parameters:
  ///   - residual: r, already weighted.
  ///   - precondition: z from a weighted residual.
  ///   - apply: the weighted K z.
  ///   - target: the norm to reach.
  /// - Returns: z, or `nil` where r is 0.
  mutating func correction(
    residual: [Double], target: Double, precondition: ([Double]) -> [Double],
    apply: ([Double]) -> [Double]
  ) -> [Double]? {
    let start = dot(residual, residual).squareRoot()
    guard start > 0, start.isFinite else { return nil }
    basis = [residual.map { $0 / start }]
    preconditioned = []
    var hessenberg = [[Double]]()
    var rotations = [(c: Double, s: Double)]()
    var side = [start]
    while hessenberg.count < Self.limit, side[side.count - 1].magnitude > target {
      let z = precondition(basis[basis.count - 1])
      var w = apply(z)
      guard w.allSatisfy(\.isFinite) else { break }
      preconditioned.append(z)
      var column = [Double]()
      for v in basis {
        let h = dot(w, v)
        column.append(h)
        add(-h, v, &w)
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
    var y = [Double](repeating: 0, count: hessenberg.count)
    for i in y.indices.reversed() {
      var value = side[i]
      for k in (i + 1)..<max(i + 1, y.count) { value -= hessenberg[k][i] * y[k] }
      y[i] = value / hessenberg[i][i]
    }
    var z = [Double](repeating: 0, count: residual.count)
    for (k, factor) in y.enumerated() { add(factor, preconditioned[k], &z) }
    return z
  }
}
