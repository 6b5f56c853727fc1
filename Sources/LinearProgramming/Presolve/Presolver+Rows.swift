extension Presolver {
  /// Empty, singleton, redundant and forcing rows.
  mutating func reduceRows() {
    for i in rowAlive.indices where rowAlive[i] {
      if rowLower[i] == -.infinity, rowUpper[i] == .infinity {
        removeRow(i)
      } else if rowCount[i] == 1 {
        turnIntoBound(i)
      } else {
        useActivity(i)
      }
      if proof != nil { return }
    }
  }

  private mutating func turnIntoBound(_ i: Int) {
    var column = -1
    var value = 0.0
    for k in byRow.range(ofColumn: i) where columnAlive[byRow.rowIndices[k]] {
      column = byRow.rowIndices[k]
      value = byRow.values[k]
    }
    guard column >= 0, value != 0 else { return useActivity(i) }
    var (lower, upper) = (rowLower[i] / value, rowUpper[i] / value)
    if value < 0 { swap(&lower, &upper) }
    let slack = Self.tolerance * (1 + min(lower.magnitude, upper.magnitude))
    if lower > columnUpper[column] + slack { return prove(i, byLower: value > 0) }
    if upper < columnLower[column] - slack { return prove(i, byLower: value < 0) }
    let gaveLower = lower > columnLower[column]
    let gaveUpper = upper < columnUpper[column]
    if gaveLower { columnLower[column] = min(lower, columnUpper[column]) }
    if gaveUpper { columnUpper[column] = max(upper, columnLower[column]) }
    if gaveLower || gaveUpper {
      steps.append(
        .singletonRow(
          row: i, column: column, value: value, gaveLower: gaveLower, gaveUpper: gaveUpper))
    }
    removeRow(i)
  }

  /// Compares the least and greatest activity of a row with its bounds.
  private mutating func useActivity(_ i: Int) {
    var least = 0.0
    var greatest = 0.0
    var size = 0.0
    for k in byRow.range(ofColumn: i) where columnAlive[byRow.rowIndices[k]] {
      let a = byRow.values[k]
      if a == 0 { continue }
      let (lower, upper) = (columnLower[byRow.rowIndices[k]], columnUpper[byRow.rowIndices[k]])
      least += a > 0 ? a * lower : a * upper
      greatest += a > 0 ? a * upper : a * lower
      if lower.isFinite { size += (a * lower).magnitude }
      if upper.isFinite { size += (a * upper).magnitude }
    }
    let (lower, upper) = (rowLower[i], rowUpper[i])
    let slack = Self.tolerance * (1 + min(lower.magnitude, upper.magnitude))
    if least > upper + slack { return prove(i, byLower: false) }
    if greatest < lower - slack { return prove(i, byLower: true) }
    if least >= lower, greatest <= upper {
      removeRow(i)
    } else if least.isFinite, least >= upper - 1e-13 * size, rowCount[i] > 0 {
      force(i, atUpper: true)
    } else if greatest.isFinite, greatest <= lower + 1e-13 * size, rowCount[i] > 0 {
      force(i, atUpper: false)
    } else if rowCount[i] == 0 {
      removeRow(i)
    }
  }

  private mutating func force(_ i: Int, atUpper: Bool) {
    var columns = [Int]()
    var values = [Double]()
    for k in byRow.range(ofColumn: i) where columnAlive[byRow.rowIndices[k]] {
      columns.append(byRow.rowIndices[k])
      values.append(byRow.values[k])
    }
    steps.append(.forcingRow(row: i, atUpper: atUpper, columns: columns, values: values))
    removeRow(i)
    for (j, a) in zip(columns, values) where a != 0 {
      let least = a > 0 ? columnLower[j] : columnUpper[j]
      let greatest = a > 0 ? columnUpper[j] : columnLower[j]
      fix(j, at: atUpper ? least : greatest)
    }
  }
}
