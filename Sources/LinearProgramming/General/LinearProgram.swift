/// A linear program: minimise or maximise cᵀx + ½ xᵀQx + offset subject to
/// rowLower ≤ A x ≤ rowUpper and columnLower ≤ x ≤ columnUpper.
///
/// Infinite bounds are `±Double.infinity`; an equality has equal bounds. Q is absent in a linear
/// program; where present it must be positive semidefinite (negative when maximising).
package struct LinearProgram: Equatable, Sendable {
  /// The direction in which the objective is optimised.
  package enum Sense: String, Equatable, Sendable {
    /// Smaller is better.
    case minimise
    /// Larger is better.
    case maximise
  }

  /// A name, for printing only.
  package var name: String
  /// Whether the objective is minimised or maximised.
  package var sense: Sense
  /// A (rows × columns).
  package let matrix: SparseMatrix
  /// c, one a column.
  package let costs: [Double]
  /// A constant added to the objective.
  package let objectiveOffset: Double
  /// The least activity of each row.
  package let rowLower: [Double]
  /// The greatest activity of each row.
  package let rowUpper: [Double]
  /// The least value of each column.
  package let columnLower: [Double]
  /// The greatest value of each column.
  package let columnUpper: [Double]
  /// The lower triangle of Q (row ≥ column), or `nil` in a linear program.
  package let quadratic: SparseMatrix?
  /// One name a row, or empty.
  package let rowNames: [String]
  /// One name a column, or empty.
  package let columnNames: [String]

  /// A program from its parts.
  ///
  /// - Precondition: the shapes agree.
  /// - Throws: every coefficient that is NaN or infinite and every bound that is NaN, in one go; a
  ///   quadratic objective that curves the wrong way.
  ///   A lower bound above its upper bound is no fault: such a program is infeasible.
  package init(
    name: String = "", sense: Sense = .minimise, matrix: SparseMatrix, costs: [Double],
    objectiveOffset: Double = 0, rowLower: [Double], rowUpper: [Double], columnLower: [Double],
    columnUpper: [Double], quadratic: SparseMatrix? = nil, rowNames: [String] = [],
    columnNames: [String] = []
  ) throws(LinearProgramError) {
    let (m, n) = (matrix.rows, matrix.columns)
    precondition(costs.count == n, "\(costs.count) costs for \(n) columns")
    precondition(
      rowLower.count == m && rowUpper.count == m,
      "\(rowLower.count) and \(rowUpper.count) row bounds for \(m) rows")
    precondition(
      columnLower.count == n && columnUpper.count == n,
      "\(columnLower.count) and \(columnUpper.count) column bounds for \(n) columns")
    precondition(rowNames.isEmpty || rowNames.count == m, "\(rowNames.count) names for \(m) rows")
    precondition(
      columnNames.isEmpty || columnNames.count == n, "\(columnNames.count) names, \(n) columns")
    if let quadratic {
      precondition(
        quadratic.rows == n && quadratic.columns == n,
        "Q is \(quadratic.rows) x \(quadratic.columns), the program has \(n) columns")
    }
    self.name = name
    self.sense = sense
    self.matrix = matrix
    self.costs = costs
    self.objectiveOffset = objectiveOffset
    self.rowLower = rowLower
    self.rowUpper = rowUpper
    self.columnLower = columnLower
    self.columnUpper = columnUpper
    self.quadratic = quadratic
    self.rowNames = rowNames
    self.columnNames = columnNames
    var faults = coefficientFaults()
    if faults.isEmpty, let quadratic, !quadratic.isConvex(sign: sense == .minimise ? 1 : -1) {
      faults.append(
        .init(
          place: "quadratic objective", value: .nan,
          expected: sense == .minimise ? "a convex one" : "a concave one"))
    }
    if !faults.isEmpty { throw LinearProgramError(faults: faults) }
  }

  /// Number of rows.
  package var rowCount: Int { matrix.rows }
  /// Number of columns.
  package var columnCount: Int { matrix.columns }

  /// The name of row `i`, made up where the program has none.
  package func rowName(_ i: Int) -> String { rowNames.isEmpty ? "R\(i + 1)" : rowNames[i] }
  /// The name of column `j`, made up where the program has none.
  package func columnName(_ j: Int) -> String {
    columnNames.isEmpty ? "C\(j + 1)" : columnNames[j]
  }

  /// The objective's value at `x`, offset included.
  package func objective(at x: [Double]) -> Double {
    precondition(x.count == columnCount, "\(x.count) values for \(columnCount) columns")
    var value = objectiveOffset
    for j in 0..<columnCount { value += costs[j] * x[j] }
    if let quadratic {
      for j in 0..<columnCount {
        for k in quadratic.range(ofColumn: j) {
          let i = quadratic.rowIndices[k]
          value += (i == j ? 0.5 : 1) * quadratic.values[k] * x[i] * x[j]
        }
      }
    }
    return value
  }

  /// The activities A x.
  package func activities(at x: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: rowCount)
    multiplyAdd(1, matrix, x, &result)
    return result
  }

  private func coefficientFaults() -> [LinearProgramError.Fault] {
    var faults = [LinearProgramError.Fault]()
    func check(_ value: Double, _ place: @autoclosure () -> String) {
      if !value.isFinite { faults.append(.init(place: place(), value: value)) }
    }
    check(objectiveOffset, "objective offset")
    for j in 0..<columnCount {
      check(costs[j], "cost of column \(columnName(j))")
      if columnLower[j].isNaN || columnUpper[j].isNaN {
        faults.append(.init(place: "bounds of column \(columnName(j))", value: .nan))
      }
      for k in matrix.range(ofColumn: j) {
        check(
          matrix.values[k], "row \(rowName(matrix.rowIndices[k])), column \(columnName(j))")
      }
    }
    for i in 0..<rowCount where rowLower[i].isNaN || rowUpper[i].isNaN {
      faults.append(.init(place: "bounds of row \(rowName(i))", value: .nan))
    }
    if let quadratic { for value in quadratic.values { check(value, "quadratic objective") } }
    return faults
  }
}

/// Why a program cannot be made: every coefficient that is no number.
package struct LinearProgramError: Error, Equatable, Sendable {
  /// One coefficient that is no number.
  package struct Fault: Sendable, CustomStringConvertible {
    /// Where it stands.
    package let place: String
    /// What stands there.
    package let value: Double
    /// What was expected there.
    package var expected = "a finite number"
    /// Place, value and expectation in words.
    package var description: String {
      value.isNaN && expected != "a finite number"
        ? "\(place): expected \(expected)" : "\(place): \(value), expected \(expected)"
    }
  }

  /// All faults, in the order of the columns.
  package let faults: [Fault]

  /// Two errors are equal where they name the same places.
  package static func == (left: LinearProgramError, right: LinearProgramError) -> Bool {
    left.faults.map(\.place) == right.faults.map(\.place)
  }
}
