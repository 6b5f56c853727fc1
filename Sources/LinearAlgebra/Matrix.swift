/// A dense matrix of doubles in column-major order, the order of LAPACK.
package struct Matrix: Equatable, Sendable {
  /// Number of rows.
  package let rows: Int
  /// Number of columns.
  package let columns: Int
  /// Elements, column after column: entry (i, j) stands at `i + j * rows`.
  package var elements: [Double]

  /// Creates a matrix whose entries are all `value`.
  package init(rows: Int, columns: Int, repeating value: Double = 0) {
    precondition(rows >= 0 && columns >= 0, "a matrix of \(rows) x \(columns)")
    self.rows = rows
    self.columns = columns
    elements = [Double](repeating: value, count: rows * columns)
  }

  /// Creates a matrix from its elements in column-major order.
  ///
  /// - Precondition: `elements.count == rows * columns`.
  package init(rows: Int, columns: Int, elements: [Double]) {
    precondition(
      elements.count == rows * columns, "\(elements.count) elements for \(rows) x \(columns)")
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// Returns the identity matrix of an order.
  package static func identity(_ order: Int) -> Matrix {
    var result = Matrix(rows: order, columns: order)
    for i in 0..<order { result[i, i] = 1 }
    return result
  }

  /// The entry in row `i` and column `j`.
  package subscript(i: Int, j: Int) -> Double {
    get { elements[i + j * rows] }
    set { elements[i + j * rows] = newValue }
  }
}

extension Matrix {
  /// Returns the product A B.
  ///
  /// - Complexity: 2 · rows · columns · `right.columns` floating-point operations.
  package static func * (left: Matrix, right: Matrix) -> Matrix {
    precondition(
      left.columns == right.rows,
      "\(left.rows) x \(left.columns) times \(right.rows) x \(right.columns)")
    var result = Matrix(rows: left.rows, columns: right.columns)
    FixedOrder.multiply(
      m: left.rows, n: right.columns, k: left.columns, alpha: 1, left: left.elements, at: 0,
      leading: left.rows, right: right.elements, at: 0, leading: right.rows, beta: 0,
      into: &result.elements,
      at: 0, leading: left.rows)
    return result
  }

  /// Returns the product A v.
  ///
  /// - Complexity: 2 · rows · columns floating-point operations.
  package static func * (left: Matrix, vector: [Double]) -> [Double] {
    precondition(
      left.columns == vector.count, "\(left.rows) x \(left.columns) times \(vector.count)")
    return (left * Matrix(rows: vector.count, columns: 1, elements: vector)).elements
  }
}
