import LinearAlgebra

// MARK: One row at a time

extension Presolver {
  /// Removes empty and redundant rows, turns singleton rows into bounds and uses forcing rows.
  mutating func reduceRows() {
    for i in isRowAlive.indices where isRowAlive[i] {
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

  /// Removes a row with one live entry after tightening the bounds of its column.
  ///
  /// Crossing bounds prove infeasibility; bounds that cross by rounding become equal.
  private mutating func turnIntoBound(_ i: Int) {
    var column = -1
    var value = 0.0
    for k in byRow.range(ofColumn: i) where isColumnAlive[byRow.rowIndices[k]] {
      column = byRow.rowIndices[k]
      value = byRow.values[k]
    }
    guard column >= 0, value != 0 else { return useActivity(i) }
    var (lower, upper) = (rowLower[i] / value, rowUpper[i] / value)
    if value < 0 { swap(&lower, &upper) }
    let slack = Self.tolerance * (1 + min(lower.magnitude, upper.magnitude))
    if lower > columnUpper[column] + slack { return proveInfeasible(byRow: i, lower: value > 0) }
    if upper < columnLower[column] - slack { return proveInfeasible(byRow: i, lower: value < 0) }
    let gaveLower = lower > columnLower[column]
    let gaveUpper = upper < columnUpper[column]
    if gaveLower { columnLower[column] = min(lower, columnUpper[column]) }
    if gaveUpper { columnUpper[column] = max(upper, columnLower[column]) }
    if gaveLower || gaveUpper {
      record.append(
        .singletonRow(
          row: i, column: column, value: value, gaveLower: gaveLower, gaveUpper: gaveUpper))
    }
    removeRow(i)
  }

  /// Compares the range of a row's activity, over the bounds of its columns, with its own bounds.
  ///
  /// The row may be infeasible (the activity cannot reach a bound), redundant (it cannot leave
  /// them) or forcing (one point alone reaches them).
  private mutating func useActivity(_ i: Int) {
    var least = 0.0
    var greatest = 0.0
    var size = 0.0
    for k in byRow.range(ofColumn: i) where isColumnAlive[byRow.rowIndices[k]] {
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
    if least > upper + slack { return proveInfeasible(byRow: i, lower: false) }
    if greatest < lower - slack { return proveInfeasible(byRow: i, lower: true) }
    // A row is forcing to rounding of its own terms, whose sizes `size` adds up.
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

  /// Fixes all columns of a forcing row.
  ///
  /// - Parameter atUpper: whether the least activity is the row's upper bound, else the greatest is
  ///   its lower bound.
  private mutating func force(_ i: Int, atUpper: Bool) {
    var columns = [Int]()
    var values = [Double]()
    for k in byRow.range(ofColumn: i) where isColumnAlive[byRow.rowIndices[k]] {
      columns.append(byRow.rowIndices[k])
      values.append(byRow.values[k])
    }
    record.append(.forcingRow(row: i, atUpper: atUpper, columns: columns, values: values))
    removeRow(i)
    for (j, a) in zip(columns, values) where a != 0 {
      let least = a > 0 ? columnLower[j] : columnUpper[j]
      let greatest = a > 0 ? columnUpper[j] : columnLower[j]
      fix(j, at: atUpper ? least : greatest)
    }
  }
}

// MARK: Two rows at a time

extension Presolver {
  /// Merges rows that are multiples of one another: those of equal pattern hash are compared.
  ///
  /// - Complexity: O(entries + rows · log rows), and up to 50 comparisons a row where hashes agree.
  mutating func removeDuplicateRows() {
    var keys = [(hash: UInt64, row: Int)]()
    for i in isRowAlive.indices where isRowAlive[i] && rowCount[i] > 1 {
      keys.append((patternHash(i), i))
    }
    keys.sort { ($0.hash, $0.row) < ($1.hash, $1.row) }
    var first = 0
    while first < keys.count {
      var end = first + 1
      while end < keys.count, keys[end].hash == keys[first].hash { end += 1 }
      // A pattern shared by very many rows would cost a quadratic number of comparisons.
      for a in first..<min(end, first + 50) where isRowAlive[keys[a].row] {
        for b in (a + 1)..<max(a + 1, end) where isRowAlive[keys[b].row] {
          guard let ratio = ratio(of: keys[b].row, to: keys[a].row) else { continue }
          merge(keys[b].row, into: keys[a].row, ratio: ratio)
          if proof != nil { return }
        }
      }
      first = end
    }
  }

  /// Returns a hash (FNV-1a) of the columns of a row and the size of its entries relative to the
  /// first.
  private func patternHash(_ i: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var head = 0.0
    for k in byRow.range(ofColumn: i) where isColumnAlive[byRow.rowIndices[k]] {
      if head == 0 { head = byRow.values[k] }
      // Rounded to single precision: multiples hash alike, the comparison is exact.
      let relative = Float(byRow.values[k] / head)
      hash = (hash ^ UInt64(byRow.rowIndices[k])) &* 0x100_0000_01b3
      hash = (hash ^ UInt64(relative.bitPattern >> 4)) &* 0x100_0000_01b3
    }
    return hash
  }

  /// Returns the factor by which row `i` is a multiple of row `other`, or `nil`.
  private func ratio(of i: Int, to other: Int) -> Double? {
    guard rowCount[i] == rowCount[other] else { return nil }
    let (a, b) = (byRow.range(ofColumn: i), byRow.range(ofColumn: other))
    var (p, q) = (a.lowerBound, b.lowerBound)
    var ratio = 0.0
    while true {
      while p < a.upperBound, !isColumnAlive[byRow.rowIndices[p]] { p += 1 }
      while q < b.upperBound, !isColumnAlive[byRow.rowIndices[q]] { q += 1 }
      guard p < a.upperBound, q < b.upperBound else { break }
      guard byRow.rowIndices[p] == byRow.rowIndices[q], byRow.values[q] != 0 else { return nil }
      let here = byRow.values[p] / byRow.values[q]
      if ratio == 0 { ratio = here }
      guard here != 0, (here - ratio).magnitude <= 1e-14 * ratio.magnitude else { return nil }
      p += 1
      q += 1
    }
    return ratio == 0 ? nil : ratio
  }

  /// Removes a row after tightening the bounds of the row that it is a multiple of: `removed` =
  /// ratio · `kept`. Bounds that contradict each other prove infeasibility.
  private mutating func merge(_ removed: Int, into kept: Int, ratio: Double) {
    var (lower, upper) = (rowLower[removed] / ratio, rowUpper[removed] / ratio)
    if ratio < 0 { swap(&lower, &upper) }
    let slack = Self.tolerance * (1 + min(lower.magnitude, upper.magnitude))
    if lower > rowUpper[kept] + slack || upper < rowLower[kept] - slack {
      // The certificate leans on the kept row one way and on the removed one the other.
      var prices = [Double](repeating: 0, count: byColumn.rows)
      let sign: Double = lower > rowUpper[kept] ? 1 : -1
      prices[removed] = sign / ratio
      prices[kept] = -sign
      proof = prices
      return
    }
    let gaveLower = lower > rowLower[kept]
    let gaveUpper = upper < rowUpper[kept]
    if gaveLower { rowLower[kept] = min(lower, rowUpper[kept]) }
    if gaveUpper { rowUpper[kept] = max(upper, rowLower[kept]) }
    if gaveLower || gaveUpper {
      record.append(
        .duplicateRow(
          kept: kept, removed: removed, ratio: ratio, gaveLower: gaveLower, gaveUpper: gaveUpper))
    }
    removeRow(removed)
  }
}
