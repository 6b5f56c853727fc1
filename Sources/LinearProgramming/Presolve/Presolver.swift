/// Makes a program smaller without changing a coefficient of what stays.
///
/// Reductions: empty and redundant rows, singleton rows, forcing rows, duplicate rows, fixed and
/// empty columns, columns whose costs and rows all push one way, and free column singletons. What is
/// needed to bring a dual solution back is kept in `steps`.
///
/// References: Brearley, Mitra, Williams, "Analysis of mathematical programming problems prior to
/// applying the simplex algorithm", Mathematical Programming 8 (1975), doi:10.1007/BF01580428;
/// Andersen & Andersen, "Presolving in linear programming", Mathematical Programming 71 (1995),
/// doi:10.1007/BF01586000.
package struct Presolver {
  /// What presolve found.
  package enum Outcome {
    case reduced(ReducedProgram)
    /// Row prices, in the steps' program, that a Farkas certificate can be made of.
    case infeasible([Double])
  }

  /// Relative slack within which crossing bounds are taken as equal.
  static let tolerance = 1e-9

  let byColumn: SparseMatrix
  let byRow: SparseMatrix
  var costs: [Double]
  var offset: Double
  var rowLower: [Double]
  var rowUpper: [Double]
  var columnLower: [Double]
  var columnUpper: [Double]
  var rowAlive: [Bool]
  var columnAlive: [Bool]
  var rowCount: [Int]
  var columnCount: [Int]
  /// The value of each column that was removed as fixed.
  var fixedValue: [Double]
  /// How many steps had been taken when a column was fixed; `Int.max` for the others.
  var fixedAt: [Int]
  var steps = [PresolveStep]()
  /// Prices that prove infeasibility, once found.
  var proof: [Double]?
  var changed = false

  package init(_ program: ReducedProgram) {
    byColumn = program.matrix
    byRow = program.matrix.transposed
    costs = program.costs
    offset = program.offset
    rowLower = program.rowLower
    rowUpper = program.rowUpper
    columnLower = program.columnLower
    columnUpper = program.columnUpper
    rowAlive = [Bool](repeating: true, count: byColumn.rows)
    columnAlive = [Bool](repeating: true, count: byColumn.columns)
    rowCount = (0..<byColumn.rows).map { [byRow] in byRow.range(ofColumn: $0).count }
    columnCount = (0..<byColumn.columns).map { [byColumn] in byColumn.range(ofColumn: $0).count }
    fixedValue = [Double](repeating: 0, count: byColumn.columns)
    fixedAt = [Int](repeating: .max, count: byColumn.columns)
  }

  /// Applies the reductions until none applies, at most `rounds` times.
  package mutating func run(rounds: Int = 20) -> Outcome {
    for _ in 0..<rounds {
      changed = false
      reduceColumns()
      if let proof { return .infeasible(proof) }
      reduceRows()
      if let proof { return .infeasible(proof) }
      removeDuplicateRows()
      if let proof { return .infeasible(proof) }
      if !changed { break }
    }
    return .reduced(remaining())
  }

  /// Rows that are left, in order.
  var keptRows: [Int] { rowAlive.indices.filter { rowAlive[$0] } }
  /// Columns that are left, in order.
  var keptColumns: [Int] { columnAlive.indices.filter { columnAlive[$0] } }

  private func remaining() -> ReducedProgram {
    let (rows, columns) = (keptRows, keptColumns)
    var place = [Int](repeating: -1, count: byColumn.rows)
    for (k, i) in rows.enumerated() { place[i] = k }
    var starts = [0]
    var indices = [Int]()
    var values = [Double]()
    for j in columns {
      for k in byColumn.range(ofColumn: j) where place[byColumn.rowIndices[k]] >= 0 {
        indices.append(place[byColumn.rowIndices[k]])
        values.append(byColumn.values[k])
      }
      starts.append(indices.count)
    }
    return ReducedProgram(
      matrix: SparseMatrix(
        uncheckedRows: rows.count, columns: columns.count, columnStarts: starts,
        rowIndices: indices, values: values),
      costs: columns.map { costs[$0] }, offset: offset, rowLower: rows.map { rowLower[$0] },
      rowUpper: rows.map { rowUpper[$0] }, columnLower: columns.map { columnLower[$0] },
      columnUpper: columns.map { columnUpper[$0] })
  }

  // MARK: Shared moves

  /// Takes a row out of the program.
  mutating func removeRow(_ i: Int) {
    rowAlive[i] = false
    changed = true
    for k in byRow.range(ofColumn: i) { columnCount[byRow.rowIndices[k]] -= 1 }
  }

  /// Fixes a column at a value and folds it into the rows.
  mutating func fix(_ j: Int, at value: Double) {
    columnAlive[j] = false
    fixedValue[j] = value
    fixedAt[j] = steps.count
    changed = true
    offset += costs[j] * value
    for k in byColumn.range(ofColumn: j) {
      let i = byColumn.rowIndices[k]
      rowCount[i] -= 1
      guard rowAlive[i], value != 0 else { continue }
      rowLower[i] -= byColumn.values[k] * value
      rowUpper[i] -= byColumn.values[k] * value
    }
  }

  /// Records that row `i` alone proves infeasibility, leaning on its lower or upper bound.
  mutating func prove(_ i: Int, byLower: Bool) {
    var prices = [Double](repeating: 0, count: byColumn.rows)
    prices[i] = byLower ? 1 : -1
    proof = prices
  }
}

/// What a reduction must remember for the way back.
enum PresolveStep {
  /// A row with one entry became a bound of its column.
  case singletonRow(row: Int, column: Int, value: Double, gaveLower: Bool, gaveUpper: Bool)
  /// A row whose least (or greatest) activity is its bound fixed all its columns.
  case forcingRow(row: Int, atUpper: Bool, columns: [Int], values: [Double])
  /// `removed` = ratio · `kept`; whose bounds the kept row now carries.
  case duplicateRow(kept: Int, removed: Int, ratio: Double, gaveLower: Bool, gaveUpper: Bool)
  /// A column with its only entry in a row, whose bounds the row implies, left with that row.
  case freeSingleton(row: Int, column: Int, value: Double, price: Double, side: Double)
}
