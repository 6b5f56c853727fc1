/// A dense matrix of doubles in column-major order, as LAPACK keeps it.
package struct Matrix: Equatable, Sendable {
  /// Number of rows.
  package let rows: Int
  /// Number of columns.
  package let columns: Int
  /// Elements, column after column: entry (i, j) stands at `i + j * rows`.
  package var elements: [Double]

  /// A matrix whose every entry is `value`.
  package init(rows: Int, columns: Int, repeating value: Double = 0) {
    precondition(rows >= 0 && columns >= 0, "a matrix of \(rows) x \(columns)")
    self.rows = rows
    self.columns = columns
    elements = [Double](repeating: value, count: rows * columns)
  }

  /// A matrix from its elements in column-major order.
  ///
  /// - Precondition: `elements.count == rows * columns`.
  package init(rows: Int, columns: Int, elements: [Double]) {
    precondition(
      elements.count == rows * columns, "\(elements.count) elements for \(rows) x \(columns)")
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// A matrix from its rows, all of one length.
  package init(rowsOf table: [[Double]]) {
    self.init(rows: table.count, columns: table.first?.count ?? 0)
    for (i, row) in table.enumerated() {
      precondition(row.count == columns, "row \(i) has \(row.count) entries, expected \(columns)")
      for (j, value) in row.enumerated() { self[i, j] = value }
    }
  }

  /// The identity of the given order.
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

  /// Rows become columns.
  package var transposed: Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for j in 0..<columns { for i in 0..<rows { result[j, i] = self[i, j] } }
    return result
  }
}

extension Matrix {
  /// The product A B.
  ///
  /// - Complexity: 2 · rows · columns · `right.columns` floating-point operations.
  package static func * (left: Matrix, right: Matrix) -> Matrix {
    precondition(
      left.columns == right.rows,
      "\(left.rows) x \(left.columns) times \(right.rows) x \(right.columns)")
    var result = Matrix(rows: left.rows, columns: right.columns)
    multiply(
      m: left.rows, n: right.columns, k: left.columns, alpha: 1, left.elements, at: 0,
      leading: left.rows, right.elements, at: 0, leading: right.rows, beta: 0, &result.elements,
      at: 0, leading: left.rows)
    return result
  }

  /// The product A v.
  package static func * (left: Matrix, vector: [Double]) -> [Double] {
    precondition(
      left.columns == vector.count, "\(left.rows) x \(left.columns) times \(vector.count)")
    return (left * Matrix(rows: vector.count, columns: 1, elements: vector)).elements
  }
}
