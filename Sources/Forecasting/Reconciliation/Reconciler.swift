import LinearAlgebra

/// Optimal reconciliation by trace minimisation (MinT): makes the forecasts of a hierarchy add up,
/// moving each in proportion to its expected error.
///
/// The result is the y nearest to the base forecasts ŷ in (y − ŷ)ᵀ W⁻¹ (y − ŷ) among those whose
/// sums hold: y = ŷ − W U (Uᵀ W U)⁻¹ Uᵀ ŷ, where Uᵀ y = 0 says that each sum equals its members.
/// Sums of the result are formed by adding, so they hold exactly.
///
/// Reference: S. L. Wickramasuriya, G. Athanasopoulos, R. J. Hyndman, "Optimal forecast
/// reconciliation for hierarchical and grouped time series through trace minimization" (2019),
/// doi:10.1080/01621459.2018.1448825.
package struct Reconciler: Reconciliation {
  /// The hierarchy.
  package let hierarchy: Hierarchy
  private let covariance: Matrix
  /// W U, a column for each sum.
  private let directions: Matrix
  /// Uᵀ W U.
  private let gram: Matrix
  private let factor: Cholesky

  /// Creates the projection.
  ///
  /// - Parameters:
  ///   - hierarchy: the sums.
  ///   - weights: the covariance assumed for the errors of the base forecasts.
  ///   - residuals: one-step errors of every node in the hierarchy's order, all of one length; may
  ///     be empty for `ordinary` and `structural`.
  /// - Returns: `nil` where the assumed covariance is singular.
  /// - Complexity: O(n²) memory and O(s · Σ members) time for n nodes and s sums, plus s³ / 3.
  package init?(
    _ hierarchy: Hierarchy, weights: ReconciliationWeights, residuals: [[Double]] = []
  ) {
    if weights == .variance || weights == .shrinkage {
      precondition(
        residuals.count == hierarchy.names.count
          && residuals.allSatisfy { $0.count == residuals[0].count },
        "residuals of \(residuals.count) nodes for \(hierarchy.names.count)")
    }
    self.hierarchy = hierarchy
    covariance = weights.covariance(hierarchy, residuals: residuals)
    let n = hierarchy.names.count
    let s = hierarchy.sumCount
    var directions = Matrix(rows: n, columns: s)
    for k in 0..<s {
      for i in 0..<n {
        var value = covariance[i, k]
        for member in hierarchy.members[k] { value -= covariance[i, s + member] }
        directions[i, k] = value
      }
    }
    var gram = Matrix(rows: s, columns: s)
    for l in 0..<s {
      for k in 0..<s {
        var value = directions[k, l]
        for member in hierarchy.members[k] { value -= directions[s + member, l] }
        gram[k, l] = value
      }
    }
    guard let factor = Cholesky(gram) else { return nil }
    self.directions = directions
    self.gram = gram
    self.factor = factor
  }

  /// Returns reconciled values of every node.
  ///
  /// - Parameter base: one value for each node, in the hierarchy's order.
  /// - Complexity: O(n s) after the preparation.
  package func reconcile(_ base: [Double]) -> [Double] {
    let moved = directions * factor.solve(gaps(base))
    let s = hierarchy.sumCount
    return hierarchy.summed((s..<base.count).map { base[$0] - moved[$0] })
  }

  /// Returns by how much each sum exceeds its members: Uᵀ ŷ.
  private func gaps(_ base: [Double]) -> [Double] {
    precondition(
      base.count == hierarchy.names.count,
      "\(base.count) values for \(hierarchy.names.count) nodes")
    let s = hierarchy.sumCount
    return (0..<s).map { k in
      hierarchy.members[k].reduce(base[k]) { $0 - base[s + $1] }
    }
  }

  /// Returns reconciled values that are not negative: the nearest such values in the norm of W⁻¹.
  ///
  /// An active-set method for the quadratic program: bottom series that would be negative are held
  /// at 0, held series with a multiplier of the wrong sign are released, until neither occurs.
  ///
  /// - Complexity: O((s + z)³) for z series held at 0, a few times.
  ///
  /// Reference: S. L. Wickramasuriya, B. A. Turlach, R. J. Hyndman, "Optimal non-negative forecast
  /// reconciliation" (2020), doi:10.1007/s11222-020-09930-0.
  package func reconcileNonNegative(_ base: [Double]) -> [Double] {
    var current = reconcile(base)
    let s = hierarchy.sumCount
    var held: Set<Int> = []
    for _ in 0..<50 {
      let tolerance = 1e-9 * (1 + (base.map(\.magnitude).max() ?? 0))
      let negative = Set((s..<current.count).filter { current[$0] < -tolerance })
      if negative.isEmpty, !held.isEmpty || current.allSatisfy({ $0 >= -tolerance }) { break }
      held.formUnion(negative)
      guard let (solution, release) = solve(base, holding: held.sorted()) else { break }
      current = solution
      held.subtract(release)
      if release.isEmpty, !(s..<current.count).contains(where: { current[$0] < -tolerance }) {
        break
      }
    }
    return hierarchy.summed(current[s...].map { max(0, $0) })
  }

  /// Returns the projection with some bottom nodes held at 0, and those of them to be released.
  private func solve(_ base: [Double], holding held: [Int])
    -> (values: [Double], release: Set<Int>)?
  {
    let s = hierarchy.sumCount
    let size = s + held.count
    var system = Matrix(rows: size, columns: size)
    for k in 0..<s { for l in 0..<s { system[k, l] = gram[k, l] } }
    for (at, node) in held.enumerated() {
      for k in 0..<s {
        system[s + at, k] = directions[node, k]
        system[k, s + at] = directions[node, k]
      }
      for (other, second) in held.enumerated() {
        system[s + at, s + other] = covariance[node, second]
      }
    }
    guard let factor = Cholesky(system) else { return nil }
    let multipliers = factor.solve(gaps(base) + held.map { base[$0] })
    var values = base
    for i in values.indices {
      for k in 0..<s { values[i] -= directions[i, k] * multipliers[k] }
      for (at, node) in held.enumerated() { values[i] -= covariance[i, node] * multipliers[s + at] }
    }
    // A positive multiplier means that holding the node at 0 pushes its value down: without that it
    // would be positive.
    let release = Set(held.indices.filter { multipliers[s + $0] > 0 }.map { held[$0] })
    for node in held { values[node] = 0 }
    return (hierarchy.summed(Array(values[s...])), release)
  }
}
