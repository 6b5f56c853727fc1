import Diagnostics
import LinearAlgebra

extension LinearProgram {
  /// Whether the objective curves so that a stationary point is optimal: Q positive semidefinite to
  /// rounding when minimising, negative semidefinite when maximising, or absent.
  ///
  /// - Complexity: one sparse factorisation of Q in a minimum-degree order.
  var isConvex: Bool {
    quadratic?.isPositiveSemidefinite(sign: sense == .minimise ? 1 : -1) ?? true
  }

  /// The diagnostic of an objective that is not convex.
  var curvatureError: Diagnostic {
    Diagnostic(
      column: "quadratic objective", message: "not \(sense == .minimise ? "convex" : "concave")",
      expected: "a Q that is \(sense == .minimise ? "positive" : "negative") semidefinite")
  }
}

extension SparseMatrix {
  /// Returns whether sign · Q is positive semidefinite to rounding; the matrix holds Q's lower
  /// triangle.
  ///
  /// By Sylvester's law of inertia it is where the pivots of L D Lᵀ are all positive, with a
  /// billionth added to the diagonal.
  fileprivate func isPositiveSemidefinite(sign: Double) -> Bool {
    var diagonal = [Double](repeating: 0, count: columns)
    var hasNeighbour = [Bool](repeating: false, count: columns)
    var neighbours = [[Int]](repeating: [], count: columns)
    for j in 0..<columns {
      for k in range(ofColumn: j) where values[k] != 0 {
        let i = rowIndices[k]
        if i == j {
          diagonal[j] += sign * values[k]
        } else {
          hasNeighbour[i] = true
          hasNeighbour[j] = true
          neighbours[i].append(j)
          neighbours[j].append(i)
        }
      }
    }
    // A 2 × 2 minor with 0 on the diagonal and an entry beside it is negative.
    for j in 0..<columns where diagonal[j] < 0 || (diagonal[j] == 0 && hasNeighbour[j]) {
      return false
    }
    var starts = [0]
    for list in neighbours { starts.append(starts[starts.count - 1] + list.count) }
    let order = MinimumDegree.order(starts: starts, indices: neighbours.flatMap { $0 })
    var position = [Int](repeating: 0, count: columns)
    for (k, j) in order.enumerated() { position[j] = k }
    var entries = [Entry]()
    for j in 0..<columns {
      // A billionth more on the diagonal tells rounding from a direction of negative curvature.
      let own = diagonal[j] == 0 ? 1 : diagonal[j] * (1 + 1e-9)
      entries.append(.init(row: position[j], column: position[j], value: own))
      for k in range(ofColumn: j) where rowIndices[k] != j && values[k] != 0 {
        let (a, b) = (position[rowIndices[k]], position[j])
        entries.append(.init(row: min(a, b), column: max(a, b), value: sign * values[k]))
      }
    }
    let upper = SparseMatrix(rows: columns, columns: columns, entries: entries)
    var factor = SparseLDL(upperTriangle: upper)
    return factor.factorise(
      upper.values, signs: [Int8](repeating: 1, count: columns), relativeShift: 0)
      && factor.replacedPivots == 0
  }
}
