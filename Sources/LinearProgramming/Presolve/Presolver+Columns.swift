import LinearAlgebra

extension Presolver {
  /// Removes fixed, empty and dominated columns and free column singletons.
  mutating func reduceColumns() {
    for j in isColumnAlive.indices where isColumnAlive[j] {
      let (lower, upper) = (columnLower[j], columnUpper[j])
      if lower == upper {
        fix(j, at: lower)
      } else if columnCount[j] == 1, removeFreeSingleton(j) {
        continue
      } else if let value = dominantValue(j) {
        fix(j, at: value)
      }
    }
  }

  /// Returns the bound that a dominated column takes in some optimum, or `nil`.
  ///
  /// With c ≥ 0 and rows that a smaller x never violates, the reduced cost is ≥ 0 whatever the
  /// prices are, so that x is at its lower bound; likewise with both signs turned. A column without
  /// cost and entries may take any value. No step is recorded: the reduced cost has the right sign
  /// already.
  private func dominantValue(_ j: Int) -> Double? {
    var canFall = costs[j] >= 0
    var canRise = costs[j] <= 0
    for k in byColumn.range(ofColumn: j) where isRowAlive[byColumn.rowIndices[k]] {
      let i = byColumn.rowIndices[k]
      let value = byColumn.values[k]
      if value == 0 { continue }
      let (floor, ceiling) = (rowLower[i].isFinite, rowUpper[i].isFinite)
      // Falling x lowers the activity where the entry is above 0.
      if value > 0 ? floor : ceiling { canFall = false }
      if value > 0 ? ceiling : floor { canRise = false }
      if !canFall && !canRise { return nil }
    }
    if canFall, columnLower[j].isFinite { return columnLower[j] }
    if canRise, columnUpper[j].isFinite { return columnUpper[j] }
    if canFall, canRise, costs[j] == 0, columnCount[j] == 0 { return 0 }
    return nil
  }

  /// Removes a column singleton with its row where the row implies the column's bounds.
  ///
  /// The row then only states the column's value, and its price, c/a, moves to the other costs.
  ///
  /// - Returns: whether the column was removed.
  private mutating func removeFreeSingleton(_ j: Int) -> Bool {
    var row = -1
    var value = 0.0
    for k in byColumn.range(ofColumn: j) where isRowAlive[byColumn.rowIndices[k]] {
      row = byColumn.rowIndices[k]
      value = byColumn.values[k]
    }
    guard row >= 0, rowCount[row] > 1 else { return false }
    var largestEntry = 0.0
    for k in byRow.range(ofColumn: row) where isColumnAlive[byRow.rowIndices[k]] {
      largestEntry = max(largestEntry, byRow.values[k].magnitude)
    }
    // Dividing by a small pivot would blow up what rounding left in the row.
    guard value.magnitude >= 1e-3 * largestEntry else { return false }
    // A free column needs no row to imply its bounds, and may turn an inequality into an equality.
    let isFree = columnLower[j] == -.infinity && columnUpper[j] == .infinity
    let isEquality = rowLower[row] == rowUpper[row]
    guard isFree || (isEquality && impliesBounds(row: row, column: j, entry: value)) else {
      return false
    }
    // The price that makes the column's reduced cost 0; it leans on a side of the row.
    let price = costs[j] / value
    let side: Double
    if isEquality {
      side = rowLower[row]
    } else if price > 0 {
      side = rowLower[row]
    } else if price < 0 {
      side = rowUpper[row]
    } else {
      side = rowLower[row].isFinite ? rowLower[row] : rowUpper[row]
    }
    // An infinite side means the objective falls for ever: the solver shows the ray.
    guard side.isFinite else { return false }
    if price != 0 {
      for k in byRow.range(ofColumn: row) where isColumnAlive[byRow.rowIndices[k]] {
        costs[byRow.rowIndices[k]] -= price * byRow.values[k]
      }
      offset += price * side
    }
    // The row states x = (side − the other terms) / a, which postsolve evaluates.
    record.append(
      .freeSingleton(row: row, column: j, value: value, price: price, side: side))
    isColumnAlive[j] = false
    removeRow(row)
    return true
  }

  /// Returns whether equality row `i`, with the bounds of its other columns, implies the bounds of
  /// column `j`, whose entry in the row is `value`.
  private func impliesBounds(row i: Int, column j: Int, entry value: Double) -> Bool {
    // What the row leaves for a · x once the other columns take their extreme values.
    var (least, greatest) = (rowLower[i], rowUpper[i])
    for k in byRow.range(ofColumn: i) where isColumnAlive[byRow.rowIndices[k]] {
      let column = byRow.rowIndices[k]
      if column == j { continue }
      let a = byRow.values[k]
      if a == 0 { continue }
      greatest -= a > 0 ? a * columnLower[column] : a * columnUpper[column]
      least -= a > 0 ? a * columnUpper[column] : a * columnLower[column]
    }
    let (low, high) =
      value > 0 ? (least / value, greatest / value) : (greatest / value, least / value)
    return low >= columnLower[j] && high <= columnUpper[j]
  }
}
