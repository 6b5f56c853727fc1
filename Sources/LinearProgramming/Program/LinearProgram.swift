import Diagnostics
import LinearAlgebra

/// A linear program, or a convex quadratic one:
///
///     minimise or maximise   cᵀx + ½ xᵀQx + offset
///     subject to             rowLower ≤ A x ≤ rowUpper,  columnLower ≤ x ≤ columnUpper.
///
/// Infinite bounds are `±Double.infinity`, and bounds of 1e20 and more in magnitude are taken as
/// infinite (`infiniteBound`), as HiGHS and CPLEX take them; an equality has equal bounds. Q is absent in a linear
/// program; where present it must be positive semidefinite (negative semidefinite when maximising).
public struct LinearProgram: Equatable, Sendable {
  /// The direction in which the objective is optimised.
  public enum Sense: String, Equatable, Sendable {
    /// Smaller is better.
    case minimise
    /// Larger is better.
    case maximise
  }

  /// A name, for reports and files only.
  public var name: String
  /// Whether the objective is minimised or maximised.
  public var sense: Sense
  /// A, rows × columns.
  public let matrix: SparseMatrix
  /// c, one cost a column.
  public let costs: [Double]
  /// A constant added to the objective.
  public let objectiveOffset: Double
  /// The least activity of each row.
  public let rowLower: [Double]
  /// The greatest activity of each row.
  public let rowUpper: [Double]
  /// The least value of each column.
  public let columnLower: [Double]
  /// The greatest value of each column.
  public let columnUpper: [Double]
  /// The lower triangle of Q (row ≥ column), or `nil` in a linear program.
  public let quadratic: SparseMatrix?
  /// One name a row, or empty.
  public let rowNames: [String]
  /// One name a column, or empty.
  public let columnNames: [String]
  /// The name of the objective's row in files, or empty.
  package let objectiveName: String

  /// The magnitude from which a bound counts as infinite.
  package static let infiniteBound = 1e20

  /// Returns a bound as the program takes it: infinite from `infiniteBound` on.
  package static func boundValue(_ value: Double) -> Double {
    value >= infiniteBound ? .infinity : value <= -infiniteBound ? -.infinity : value
  }

  /// Creates a program from its parts.
  ///
  /// A lower bound above its upper bound is no fault: such a program is infeasible.
  ///
  /// - Precondition: the shapes agree.
  /// - Throws: `InvalidInput` naming every coefficient that is NaN or infinite and every bound that
  ///   is NaN, in one go; or a quadratic objective that is not convex (concave when maximising).
  /// - Complexity: O(rows + columns + entries), and one sparse factorisation of Q.
  public init(
    name: String = "", sense: Sense = .minimise, matrix: SparseMatrix, costs: [Double],
    objectiveOffset: Double = 0, rowLower: [Double], rowUpper: [Double], columnLower: [Double],
    columnUpper: [Double], quadratic: SparseMatrix? = nil, rowNames: [String] = [],
    columnNames: [String] = []
  ) throws(InvalidInput) {
    try self.init(
      name: name, sense: sense, matrix: matrix, costs: costs, objectiveOffset: objectiveOffset,
      rowLower: rowLower, rowUpper: rowUpper, columnLower: columnLower, columnUpper: columnUpper,
      quadratic: quadratic, rowNames: rowNames, columnNames: columnNames, objectiveName: "")
  }

  /// Creates a program whose objective has a name too.
  init(
    name: String, sense: Sense, matrix: SparseMatrix, costs: [Double], objectiveOffset: Double,
    rowLower: [Double], rowUpper: [Double], columnLower: [Double], columnUpper: [Double],
    quadratic: SparseMatrix?, rowNames: [String], columnNames: [String], objectiveName: String
  ) throws(InvalidInput) {
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
    self.init(
      unchecked: matrix, name: name, sense: sense, costs: costs, objectiveOffset: objectiveOffset,
      rowLower: rowLower.map(Self.boundValue), rowUpper: rowUpper.map(Self.boundValue),
      columnLower: columnLower.map(Self.boundValue), columnUpper: columnUpper.map(Self.boundValue),
      quadratic: quadratic, rowNames: rowNames, columnNames: columnNames,
      objectiveName: objectiveName)
    var errors = nonFiniteCoefficients()
    if errors.isEmpty, !isConvex { errors.append(curvatureError) }
    if !errors.isEmpty { throw InvalidInput(errors) }
  }

  /// Creates a program whose numbers are known to be sound, such as presolve's remainder of
  /// another.
  init(
    unchecked matrix: SparseMatrix, name: String = "", sense: Sense = .minimise, costs: [Double],
    objectiveOffset: Double = 0, rowLower: [Double], rowUpper: [Double], columnLower: [Double],
    columnUpper: [Double], quadratic: SparseMatrix? = nil, rowNames: [String] = [],
    columnNames: [String] = [], objectiveName: String = ""
  ) {
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
    self.objectiveName = objectiveName
  }

  /// Number of rows.
  package var rowCount: Int { matrix.rows }
  /// Number of columns.
  package var columnCount: Int { matrix.columns }

  /// Returns the name of row `i`, `R1`, `R2`, … where the program has none.
  package func rowName(_ i: Int) -> String { rowNames.isEmpty ? "R\(i + 1)" : rowNames[i] }
  /// Returns the name of column `j`, `C1`, `C2`, … where the program has none.
  package func columnName(_ j: Int) -> String {
    columnNames.isEmpty ? "C\(j + 1)" : columnNames[j]
  }

  /// Returns the objective at `x`, offset included.
  ///
  /// - Complexity: O(columns + entries of Q).
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

  /// Returns the row activities A x.
  ///
  /// - Complexity: O(entries).
  package func activities(at x: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: rowCount)
    matrix.multiplyAdd(1, x, to: &result)
    return result
  }

  /// The program as a minimisation, with its names left out and no zeros stored in A.
  ///
  /// Costs, offset and Q of a maximisation change their sign: the form that presolve, the standard
  /// form and the dual bound work on.
  package var minimisation: LinearProgram {
    let sign: Double = sense == .minimise ? 1 : -1
    var quadratic = self.quadratic
    if let values = quadratic?.values { quadratic?.values = values.map { sign * $0 } }
    return LinearProgram(
      unchecked: matrix.withoutZeros, costs: costs.map { sign * $0 },
      objectiveOffset: sign * objectiveOffset, rowLower: rowLower, rowUpper: rowUpper,
      columnLower: columnLower, columnUpper: columnUpper, quadratic: quadratic)
  }

  /// The same rows and bounds with an objective of 0: whether the program is feasible.
  var feasibilityProgram: LinearProgram {
    LinearProgram(
      unchecked: matrix, name: name, costs: [Double](repeating: 0, count: columnCount),
      rowLower: rowLower, rowUpper: rowUpper, columnLower: columnLower, columnUpper: columnUpper)
  }

  /// The least total violation of the rows, as a program: a column of cost 1 makes up for each
  /// finite row bound, and the columns' own bounds stay.
  var elasticProgram: LinearProgram {
    var entries = [SparseMatrix.Entry]()
    for j in 0..<columnCount {
      for k in matrix.range(ofColumn: j) {
        entries.append(.init(row: matrix.rowIndices[k], column: j, value: matrix.values[k]))
      }
    }
    var n = columnCount
    for i in 0..<rowCount {
      for (isBounded, sign) in [(rowLower[i].isFinite, 1.0), (rowUpper[i].isFinite, -1)]
      where isBounded {
        entries.append(.init(row: i, column: n, value: sign))
        n += 1
      }
    }
    let slacks = n - columnCount
    return LinearProgram(
      unchecked: SparseMatrix(rows: rowCount, columns: n, entries: entries),
      costs: [Double](repeating: 0, count: columnCount) + [Double](repeating: 1, count: slacks),
      rowLower: rowLower, rowUpper: rowUpper,
      columnLower: columnLower + [Double](repeating: 0, count: slacks),
      columnUpper: columnUpper + [Double](repeating: .infinity, count: slacks))
  }

  /// Returns an error for every coefficient that is NaN or infinite and every bound that is NaN, in
  /// the order of the columns, then the rows, then Q.
  private func nonFiniteCoefficients() -> [Diagnostic] {
    var errors = [Diagnostic]()
    func check(_ value: Double, _ place: @autoclosure () -> String) {
      guard !value.isFinite else { return }
      errors.append(
        Diagnostic(column: place(), value: "\(value)", expected: "a finite number"))
    }
    func checkBounds(_ lower: Double, _ upper: Double, of place: @autoclosure () -> String) {
      guard lower.isNaN || upper.isNaN else { return }
      errors.append(
        Diagnostic(column: "bounds of \(place())", value: "nan", expected: "a number or infinity"))
    }
    check(objectiveOffset, "objective offset")
    for j in 0..<columnCount {
      check(costs[j], "cost of column \(columnName(j))")
      checkBounds(columnLower[j], columnUpper[j], of: "column \(columnName(j))")
      for k in matrix.range(ofColumn: j) {
        check(
          matrix.values[k], "row \(rowName(matrix.rowIndices[k])), column \(columnName(j))")
      }
    }
    for i in 0..<rowCount { checkBounds(rowLower[i], rowUpper[i], of: "row \(rowName(i))") }
    if let quadratic { for value in quadratic.values { check(value, "quadratic objective") } }
    return errors
  }
}
