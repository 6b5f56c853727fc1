import LinearAlgebra

/// Makes a program smaller without changing a coefficient of what stays.
///
/// Reductions: empty and redundant rows, singleton rows, forcing rows, duplicate rows, fixed and
/// empty columns, columns whose cost and rows all push one way (dominated columns), and free column
/// singletons. The steps that bring a solution back are kept in a `Postsolve`.
///
/// References: Brearley, Mitra, Williams, "Analysis of mathematical programming problems prior to
/// applying the simplex algorithm", Mathematical Programming 8 (1975), doi:10.1007/BF01580428;
/// Andersen & Andersen, "Presolving in linear programming", Mathematical Programming 71 (1995),
/// doi:10.1007/BF01586000.
package struct Presolver {
  /// The result of presolve.
  package enum Outcome {
    /// The program that is left, and the way back from its solution.
    case reduced(LinearProgram, Postsolve)
    /// Row prices of the stated program that a Farkas certificate can be made of.
    case infeasible([Double])
  }

  /// Relative slack within which crossing bounds are taken as equal.
  static let tolerance = 1e-9

  /// A, as stated.
  let byColumn: SparseMatrix
  /// Aᵀ: column i holds row i.
  let byRow: SparseMatrix
  /// Costs, offset and bounds as the reductions so far leave them.
  var costs: [Double]
  var offset: Double
  var rowLower: [Double]
  var rowUpper: [Double]
  var columnLower: [Double]
  var columnUpper: [Double]
  /// Whether a row or column is still in the program, and how many live entries it has.
  var isRowAlive: [Bool]
  var isColumnAlive: [Bool]
  var rowCount: [Int]
  var columnCount: [Int]
  /// The steps taken, and the values of the columns that were fixed.
  var record: Postsolve.Record
  /// Prices that prove infeasibility in the program the steps left, once found.
  var proof: [Double]?
  /// Whether a reduction applied in the current round.
  var hasChanged = false

  /// Prepares the reduction of a minimisation without a quadratic term.
  ///
  /// - Complexity: O(entries).
  package init(_ program: LinearProgram) {
    byColumn = program.matrix
    byRow = program.matrix.transposed
    costs = program.costs
    offset = program.objectiveOffset
    rowLower = program.rowLower
    rowUpper = program.rowUpper
    columnLower = program.columnLower
    columnUpper = program.columnUpper
    isRowAlive = [Bool](repeating: true, count: byColumn.rows)
    isColumnAlive = [Bool](repeating: true, count: byColumn.columns)
    rowCount = (0..<byColumn.rows).map { [byRow] in byRow.range(ofColumn: $0).count }
    columnCount = (0..<byColumn.columns).map { [byColumn] in byColumn.range(ofColumn: $0).count }
    record = Postsolve.Record(columnCount: byColumn.columns)
  }

  /// Applies the reductions until none applies, at most `rounds` times.
  ///
  /// - Complexity: O(entries) a round, but for the comparison of rows that look alike.
  package consuming func run(rounds: Int = 20) -> Outcome {
    for _ in 0..<rounds {
      hasChanged = false
      reduceColumns()
      if proof == nil { reduceRows() }
      if proof == nil { removeDuplicateRows() }
      if proof != nil || !hasChanged { break }
    }
    let postsolve = postsolve()
    if let proof { return .infeasible(postsolve.unwind(proof, isFarkas: true)) }
    return .reduced(remainder(postsolve), postsolve)
  }

  private func postsolve() -> Postsolve {
    Postsolve(
      byColumn: byColumn, byRow: byRow, costs: costs,
      keptRows: isRowAlive.indices.filter { isRowAlive[$0] },
      keptColumns: isColumnAlive.indices.filter { isColumnAlive[$0] }, record: record)
  }

  /// The program of the rows and columns that are left, in their order.
  private func remainder(_ kept: Postsolve) -> LinearProgram {
    let (rows, columns) = (kept.keptRows, kept.keptColumns)
    // Coefficients are copied unchanged; fixed columns are in the bounds and the offset already.
    var position = [Int](repeating: -1, count: byColumn.rows)
    for (k, i) in rows.enumerated() { position[i] = k }
    var starts = [0]
    var indices = [Int]()
    var values = [Double]()
    for j in columns {
      for k in byColumn.range(ofColumn: j) where position[byColumn.rowIndices[k]] >= 0 {
        indices.append(position[byColumn.rowIndices[k]])
        values.append(byColumn.values[k])
      }
      starts.append(indices.count)
    }
    return LinearProgram(
      unchecked: SparseMatrix(
        uncheckedRows: rows.count, columns: columns.count, columnStarts: starts,
        rowIndices: indices, values: values),
      costs: columns.map { costs[$0] }, objectiveOffset: offset,
      rowLower: rows.map { rowLower[$0] }, rowUpper: rows.map { rowUpper[$0] },
      columnLower: columns.map { columnLower[$0] }, columnUpper: columns.map { columnUpper[$0] })
  }

  // MARK: Moves that rows and columns share

  /// Takes a row out of the program.
  mutating func removeRow(_ i: Int) {
    isRowAlive[i] = false
    hasChanged = true
    for k in byRow.range(ofColumn: i) { columnCount[byRow.rowIndices[k]] -= 1 }
  }

  /// Fixes a column at a value and moves it to the right-hand sides and the offset.
  mutating func fix(_ j: Int, at value: Double) {
    isColumnAlive[j] = false
    record.fix(j, at: value)
    hasChanged = true
    offset += costs[j] * value
    for k in byColumn.range(ofColumn: j) {
      let i = byColumn.rowIndices[k]
      rowCount[i] -= 1
      guard isRowAlive[i], value != 0 else { continue }
      rowLower[i] -= byColumn.values[k] * value
      rowUpper[i] -= byColumn.values[k] * value
    }
  }

  /// Records that row `i` alone proves infeasibility, leaning on its lower or upper bound.
  mutating func proveInfeasible(byRow i: Int, lower: Bool) {
    var prices = [Double](repeating: 0, count: byColumn.rows)
    prices[i] = lower ? 1 : -1
    proof = prices
  }
}
