/// The least-squares solution of a possibly rank-deficient system.
package struct LeastSquaresSolution: Sendable {
  /// The x of smallest norm among those that minimise ‖A x − b‖₂.
  package let x: [Double]
  /// Numerical rank of A.
  package let rank: Int
}

/// Returns the x that minimises ‖A x − b‖₂, by a complete orthogonal factorisation with column
/// pivoting (the method of LAPACK's `dgelsy`), with the same bits on every processor.
///
/// - Parameters:
///   - a: `m × n`, finite, of any rank.
///   - b: `m` values.
///   - tolerance: columns whose diagonal entry in R falls below this share of the largest are
///     treated as dependent.
/// - Complexity: O(m n min(m, n)).
///
/// Reference: Golub & Van Loan, "Matrix Computations", 4th edition (2013), sections 5.4.2 (pivoting,
/// Businger & Golub 1965, doi:10.1007/BF01436084) and 5.5 (rank deficiency).
package func leastSquares(_ a: Matrix, _ b: [Double], tolerance: Double = 1e-12)
  -> LeastSquaresSolution
{
  precondition(a.rows == b.count, "\(a.rows) rows, \(b.count) right-hand sides")
  let (m, n) = (a.rows, a.columns)
  // A P = Q R, and b becomes Qᵀ b.
  var reflections = Reflections(a)
  var side = b
  var order = Array(0..<n)
  var (rank, largest) = (0, 0.0)
  while rank < min(m, n) {
    let norms = (rank..<n).map { reflections.norm(ofColumn: $0, fromRow: rank) }
    guard let size = norms.max(), let pivot = norms.firstIndex(of: size) else { break }
    precondition(size.isFinite, "an entry is not finite")
    largest = max(largest, size)
    guard size > tolerance * largest else { break }
    reflections.swapColumns(rank, rank + pivot)
    order.swapAt(rank, rank + pivot)
    reflections.annihilate(column: rank)
    reflections.apply(rank, to: &side)
    rank += 1
  }
  // The first rows of R are Sᵀ Zᵀ: x = Z S⁻ᵀ c has the smallest norm.
  var transposed = Matrix(rows: n, columns: rank)
  for i in 0..<rank { for j in i..<n { transposed[j, i] = reflections.matrix[i, j] } }
  var back = Reflections(transposed)
  for k in 0..<rank { back.annihilate(column: k) }
  var solution = [Double](repeating: 0, count: n)
  for i in 0..<rank {
    var sum = side[i]
    for j in 0..<i { sum -= back.matrix[j, i] * solution[j] }
    solution[i] = sum / back.matrix[i, i]
  }
  for k in (0..<rank).reversed() { back.apply(k, to: &solution) }
  var x = [Double](repeating: 0, count: n)
  for (position, column) in order.enumerated() { x[column] = solution[position] }
  return LeastSquaresSolution(x: x, rank: rank)
}

/// A matrix in the course of its reduction by Householder reflections H_k = I − τ v vᵀ, v_k = 1.
private struct Reflections {
  /// R on and above the diagonal of the columns done, below it the entries of v after its first.
  private(set) var matrix: Matrix
  /// τ of each reflection.
  private var factors: [Double] = []

  /// Starts with no reflection.
  init(_ matrix: Matrix) { self.matrix = matrix }

  /// Returns ‖a‖₂ of a column from a row on.
  func norm(ofColumn column: Int, fromRow first: Int) -> Double {
    let start = column * matrix.rows
    return euclideanNorm(Array(matrix.elements[start + first..<start + matrix.rows]))
  }

  /// Swaps two columns.
  mutating func swapColumns(_ a: Int, _ b: Int) {
    guard a != b else { return }
    for row in 0..<matrix.rows {
      (matrix[row, a], matrix[row, b]) = (matrix[row, b], matrix[row, a])
    }
  }

  /// Appends the reflection that makes a column 0 below its diagonal, and applies it to those after
  /// it.
  mutating func annihilate(column k: Int) {
    let (m, n) = (matrix.rows, matrix.columns)
    let size = norm(ofColumn: k, fromRow: k)
    let first = matrix[k, k]
    guard size > 0, k + 1 < m else {
      factors.append(0)
      return
    }
    let diagonal = first > 0 ? -size : size
    let factor = (diagonal - first) / diagonal
    factors.append(factor)
    for row in k + 1..<m { matrix[row, k] /= first - diagonal }
    matrix[k, k] = 1
    let vector = Array(matrix.elements[k * m + k..<(k + 1) * m])
    matrix[k, k] = diagonal
    guard k + 1 < n else { return }
    var products = [Double](repeating: 0, count: n - k - 1)
    FixedOrder.multiplyVector(
      m: m - k, n: n - k - 1, alpha: factor, transpose: true, matrix: matrix.elements,
      at: (k + 1) * m + k, leading: m, vector: vector, at: 0, beta: 0, into: &products, at: 0)
    FixedOrder.multiply(
      m: m - k, n: n - k - 1, k: 1, alpha: -1, left: vector, at: 0, leading: m - k,
      right: products, at: 0, leading: 1, beta: 1, into: &matrix.elements, at: (k + 1) * m + k,
      leading: m)
  }

  /// Applies reflection `k` to a vector.
  func apply(_ k: Int, to vector: inout [Double]) {
    guard factors[k] != 0 else { return }
    var sum = vector[k]
    for row in k + 1..<matrix.rows { sum += matrix[row, k] * vector[row] }
    sum *= factors[k]
    vector[k] -= sum
    for row in k + 1..<matrix.rows { vector[row] -= sum * matrix[row, k] }
  }
}
