/// A sparse matrix in compressed columns: the entries of column j stand at
/// `columnStarts[j]..<columnStarts[j + 1]`, rows ascending, each row at most once.
package struct SparseMatrix: Equatable, Sendable {
  /// Number of rows.
  package let rows: Int
  /// Number of columns.
  package let columns: Int
  /// Where each column starts in the two arrays below; `columns + 1` entries.
  package let columnStarts: [Int]
  /// The row of each entry.
  package let rowIndices: [Int]
  /// The value of each entry.
  package var values: [Double]

  /// One entry: row, column, value.
  package struct Entry: Equatable, Sendable {
    /// Row, from 0.
    package var row: Int
    /// Column, from 0.
    package var column: Int
    /// Coefficient.
    package var value: Double

    /// An entry of the given place and value.
    package init(row: Int, column: Int, value: Double) {
      self.row = row
      self.column = column
      self.value = value
    }
  }

  /// A matrix from entries in any order; entries at one place are summed.
  ///
  /// - Precondition: every entry lies inside `rows × columns`.
  /// - Complexity: O(entries + rows + columns).
  package init(rows: Int, columns: Int, entries: [Entry]) {
    var rowCounts = [Int](repeating: 0, count: rows + 1)
    for entry in entries {
      precondition(
        entry.row >= 0 && entry.row < rows && entry.column >= 0 && entry.column < columns,
        "entry (\(entry.row), \(entry.column)) in a \(rows) x \(columns) matrix")
      rowCounts[entry.row + 1] += 1
    }
    // Two counting sorts, by row and then stably by column, leave the rows of a column ascending.
    for i in 0..<rows { rowCounts[i + 1] += rowCounts[i] }
    var byRow = [Int](repeating: 0, count: entries.count)
    for (index, entry) in entries.enumerated() {
      byRow[rowCounts[entry.row]] = index
      rowCounts[entry.row] += 1
    }
    var columnCounts = [Int](repeating: 0, count: columns + 1)
    for entry in entries { columnCounts[entry.column + 1] += 1 }
    for j in 0..<columns { columnCounts[j + 1] += columnCounts[j] }
    var sorted = [Int](repeating: 0, count: entries.count)
    for index in byRow {
      sorted[columnCounts[entries[index].column]] = index
      columnCounts[entries[index].column] += 1
    }
    var starts = [0]
    var indices = [Int]()
    var values = [Double]()
    starts.reserveCapacity(columns + 1)
    indices.reserveCapacity(entries.count)
    values.reserveCapacity(entries.count)
    var cursor = 0
    for j in 0..<columns {
      while cursor < sorted.count, entries[sorted[cursor]].column == j {
        let entry = entries[sorted[cursor]]
        if indices.count > starts[j], indices[indices.count - 1] == entry.row {
          values[values.count - 1] += entry.value
        } else {
          indices.append(entry.row)
          values.append(entry.value)
        }
        cursor += 1
      }
      starts.append(indices.count)
    }
    self.init(
      uncheckedRows: rows, columns: columns, columnStarts: starts, rowIndices: indices,
      values: values)
  }

  /// A matrix whose arrays already keep the invariants above; the caller answers for them.
  init(
    uncheckedRows rows: Int, columns: Int, columnStarts: [Int], rowIndices: [Int],
    values: [Double]
  ) {
    self.rows = rows
    self.columns = columns
    self.columnStarts = columnStarts
    self.rowIndices = rowIndices
    self.values = values
  }

  /// Number of stored entries.
  package var nonzeroCount: Int { values.count }

  /// The places of column j's entries in `rowIndices` and `values`.
  @inline(__always)
  package func range(ofColumn j: Int) -> Range<Int> { columnStarts[j]..<columnStarts[j + 1] }

  /// The matrix without entries that are stored but 0.
  var withoutZeros: SparseMatrix {
    guard values.contains(0) else { return self }
    var starts = [0]
    var indices = [Int]()
    var kept = [Double]()
    for j in 0..<columns {
      for k in range(ofColumn: j) where values[k] != 0 {
        indices.append(rowIndices[k])
        kept.append(values[k])
      }
      starts.append(indices.count)
    }
    return SparseMatrix(
      uncheckedRows: rows, columns: columns, columnStarts: starts, rowIndices: indices,
      values: kept)
  }

  /// Rows become columns.
  package var transposed: SparseMatrix {
    var starts = [Int](repeating: 0, count: rows + 1)
    for i in rowIndices { starts[i + 1] += 1 }
    for i in 0..<rows { starts[i + 1] += starts[i] }
    var next = starts
    var indices = [Int](repeating: 0, count: nonzeroCount)
    var transposedValues = [Double](repeating: 0, count: nonzeroCount)
    for j in 0..<columns {
      for k in range(ofColumn: j) {
        let place = next[rowIndices[k]]
        next[rowIndices[k]] += 1
        indices[place] = j
        transposedValues[place] = values[k]
      }
    }
    return SparseMatrix(
      uncheckedRows: columns, columns: rows, columnStarts: starts, rowIndices: indices,
      values: transposedValues)
  }
}

/// y ← y + α A x.
func multiplyAdd(_ alpha: Double, _ a: SparseMatrix, _ x: [Double], _ y: inout [Double]) {
  precondition(x.count == a.columns && y.count == a.rows, "A x of the wrong shape")
  let (starts, rows, values) = (a.columnStarts.span, a.rowIndices.span, a.values.span)
  let xs = x.span
  var ys = y.mutableSpan
  for j in 0..<a.columns {
    let scaled = alpha * xs[j]
    if scaled == 0 { continue }
    for k in starts[j]..<starts[j + 1] { ys[rows[k]] += values[k] * scaled }
  }
}

/// y ← y + α Aᵀ x.
func multiplyTransposedAdd(_ alpha: Double, _ a: SparseMatrix, _ x: [Double], _ y: inout [Double]) {
  precondition(x.count == a.rows && y.count == a.columns, "Aᵀ x of the wrong shape")
  let (starts, rows, values) = (a.columnStarts.span, a.rowIndices.span, a.values.span)
  let xs = x.span
  var ys = y.mutableSpan
  for j in 0..<a.columns {
    var sum = 0.0
    for k in starts[j]..<starts[j + 1] { sum += values[k] * xs[rows[k]] }
    ys[j] += alpha * sum
  }
}
