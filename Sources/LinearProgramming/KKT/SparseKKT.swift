import LinearAlgebra

/// The sparse backend: one L D Lᵀ of the whole system (the augmented system, not the normal
/// equations) in a minimum-degree order.
///
/// Dense columns of A need no special case here: their variables are eliminated late, where the
/// normal equations A Θ Aᵀ would be full from the start.
package struct SparseKKT: KKTSystem {
  private let columns: Int
  private let rows: Int
  /// Values of the system's upper triangle in pivot order.
  private var values: [Double]
  /// Position of each column's and each row's diagonal in `values`.
  private let diagonalPositions: [Int]
  /// −Qⱼⱼ for columns, 0 for rows: the part of the diagonal that stays.
  private let diagonalBase: [Double]
  /// The pivot number of each column, then of each row.
  private let positionOf: [Int]
  /// The sign each pivot must have: −1 for columns, +1 for rows.
  private let signs: [Int8]
  private var factor: SparseLDL
  /// (f, g) in pivot order.
  private var work: [Double]

  /// Orders the system and analyses the pattern of its factor.
  package init(matrix: SparseMatrix, quadratic: SparseMatrix?, isFree: [Bool]) {
    let (m, n) = (matrix.rows, matrix.columns)
    columns = n
    rows = m
    let order = n + m
    let graph = SparseKKT.graph(of: matrix, quadratic: quadratic)
    let pivots = MinimumDegree.order(
      starts: graph.starts, indices: graph.indices,
      first: (0..<n).filter { j in
        !isFree[j] && matrix.range(ofColumn: j).count <= Self.longestLightColumn
      }, enabling: n..<order)
    // The system's upper triangle in pivot order; each factorisation brings its diagonal.
    var position = [Int](repeating: 0, count: order)
    for (k, i) in pivots.enumerated() { position[i] = k }
    positionOf = position

    var entries = [SparseMatrix.Entry]()
    entries.reserveCapacity(order + matrix.nonzeroCount + (quadratic?.nonzeroCount ?? 0))
    func add(_ value: Double, at i: Int, _ j: Int) {
      let (a, b) = (position[i], position[j])
      entries.append(.init(row: min(a, b), column: max(a, b), value: value))
    }
    var base = [Double](repeating: 0, count: order)
    for j in 0..<n {
      for k in matrix.range(ofColumn: j) { add(matrix.values[k], at: j, n + matrix.rowIndices[k]) }
      guard let quadratic else { continue }
      for k in quadratic.range(ofColumn: j) {
        let i = quadratic.rowIndices[k]
        if i == j {
          base[j] = -quadratic.values[k]
        } else if i > j {
          add(-quadratic.values[k], at: i, j)
        }
      }
    }
    for i in 0..<order { add(0, at: i, i) }
    let upper = SparseMatrix(rows: order, columns: order, entries: entries)
    diagonalBase = base
    values = upper.values
    // The diagonal is the last entry of its column in an upper triangle.
    diagonalPositions = (0..<order).map { upper.columnStarts[position[$0] + 1] - 1 }
    signs = pivots.map { $0 < n ? -1 : 1 }
    factor = SparseLDL(upperTriangle: upper)
    work = [Double](repeating: 0, count: order)
  }

  /// Entries of the factor below its diagonal.
  package var factorCount: Int { factor.factorCount }

  /// Factors the system of these diagonals; only the diagonal is written anew.
  package mutating func factorise(theta: [Double], delta: Double) -> Bool {
    for j in 0..<columns { values[diagonalPositions[j]] = diagonalBase[j] - theta[j] }
    for i in 0..<rows { values[diagonalPositions[columns + i]] = delta }
    return factor.factorise(values, signs: signs, relativeShift: 1e-15)
  }

  /// Overwrites (f, g) with (dx, dy), in O(factor entries).
  package mutating func solve(_ vector: inout KKTVector) {
    for j in 0..<columns { work[positionOf[j]] = vector.x[j] }
    for i in 0..<rows { work[positionOf[columns + i]] = vector.y[i] }
    factor.solve(&work)
    for j in 0..<columns { vector.x[j] = work[positionOf[j]] }
    for i in 0..<rows { vector.y[i] = work[positionOf[columns + i]] }
  }

  /// The most entries of a column that is eliminated before the rows.
  ///
  /// Eliminating a column of k entries joins k rows into a clique; longer columns are left to the
  /// minimum-degree order among the rows. Rows after their columns is what keeps the factor
  /// accurate when Θ spans twenty powers of ten, as in the normal equations A Θ Aᵀ.
  private static let longestLightColumn = 16

  /// Returns the neighbours of every column, then of every row, in the system.
  ///
  /// Both triangles, without the diagonal: `indices[starts[i]..<starts[i + 1]]` are those of i.
  private static func graph(
    of matrix: SparseMatrix, quadratic: SparseMatrix?
  ) -> (starts: [Int], indices: [Int]) {
    let (m, n) = (matrix.rows, matrix.columns)
    let byRow = matrix.transposed
    var starts = [0]
    var indices = [Int]()
    starts.reserveCapacity(n + m + 1)
    indices.reserveCapacity(2 * matrix.nonzeroCount)
    for j in 0..<n {
      if let quadratic {
        for k in quadratic.range(ofColumn: j) where quadratic.rowIndices[k] != j {
          indices.append(quadratic.rowIndices[k])
        }
      }
      for k in matrix.range(ofColumn: j) { indices.append(n + matrix.rowIndices[k]) }
      starts.append(indices.count)
    }
    for i in 0..<m {
      indices.append(contentsOf: byRow.rowIndices[byRow.range(ofColumn: i)])
      starts.append(indices.count)
    }
    return (starts, indices)
  }
}
