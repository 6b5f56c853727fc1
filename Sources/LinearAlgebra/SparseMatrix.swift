/// A sparse matrix in compressed sparse column (CSC) form.
///
/// The entries of column j stand at `columnStarts[j]..<columnStarts[j + 1]` of `rowIndices` and
/// `values`, rows ascending, each row at most once. Entries that are stored may be 0.
public struct SparseMatrix: Equatable, Sendable {
  /// Number of rows.
  public let rows: Int
  /// Number of columns.
  public let columns: Int
  /// Start of each column in the two arrays below, `columns + 1` entries, the last the entry count.
  @usableFromInline package let columnStarts: [Int]
  /// The row of each entry, from 0.
  package let rowIndices: [Int]
  /// The value of each entry.
  package var values: [Double]

  /// One entry of a matrix in coordinate form: row, column, value.
  public struct Entry: Equatable, Sendable {
    /// Row, from 0.
    package var row: Int
    /// Column, from 0.
    package var column: Int
    /// Coefficient.
    package var value: Double

    /// Creates an entry.
    public init(row: Int, column: Int, value: Double) {
      self.row = row
      self.column = column
      self.value = value
    }
  }

  /// Creates a matrix from entries in any order; entries at one place are summed in that order.
  ///
  /// - Precondition: every entry lies inside `rows × columns`.
  /// - Complexity: O(entries + rows + columns), by two counting sorts.
  public init(rows: Int, columns: Int, entries: [Entry]) {
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

  /// Creates a matrix from arrays that keep the invariants of the type, without checking them.
  public init(
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

  /// Returns the positions of column j's entries in `rowIndices` and `values`.
  @inlinable
  @inline(__always)
  package func range(ofColumn j: Int) -> Range<Int> { columnStarts[j]..<columnStarts[j + 1] }
}

// MARK: Derived matrices

extension SparseMatrix {
  /// A copy that stores no zeros, or the matrix itself where none is stored.
  ///
  /// - Complexity: O(entries).
  package var withoutZeros: SparseMatrix {
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

  /// The transpose Aᵀ: equally, A in compressed row form.
  ///
  /// - Complexity: O(entries + rows), by one counting sort.
  package var transposed: SparseMatrix {
    var starts = [Int](repeating: 0, count: rows + 1)
    for i in rowIndices { starts[i + 1] += 1 }
    for i in 0..<rows { starts[i + 1] += starts[i] }
    var next = starts
    var indices = [Int](repeating: 0, count: nonzeroCount)
    var transposedValues = [Double](repeating: 0, count: nonzeroCount)
    for j in 0..<columns {
      for k in range(ofColumn: j) {
        let position = next[rowIndices[k]]
        next[rowIndices[k]] += 1
        indices[position] = j
        transposedValues[position] = values[k]
      }
    }
    return SparseMatrix(
      uncheckedRows: columns, columns: rows, columnStarts: starts, rowIndices: indices,
      values: transposedValues)
  }

  /// The symmetric matrix of which this one holds a triangle, the diagonal included.
  ///
  /// - Precondition: the matrix is square, and no entry stands in both triangles.
  /// - Complexity: O(entries + rows).
  package var symmetrized: SparseMatrix {
    precondition(rows == columns, "a triangle of \(rows) x \(columns)")
    var entries = [Entry]()
    entries.reserveCapacity(2 * nonzeroCount)
    for j in 0..<columns {
      for k in range(ofColumn: j) {
        let i = rowIndices[k]
        entries.append(.init(row: i, column: j, value: values[k]))
        if i != j { entries.append(.init(row: j, column: i, value: values[k])) }
      }
    }
    return SparseMatrix(rows: rows, columns: columns, entries: entries)
  }
}

// MARK: Products

extension SparseMatrix {
  /// Adds a product: y ← y + α A x, column by column.
  ///
  /// - Complexity: O(entries + columns), no allocation.
  package func multiplyAdd(_ alpha: Double, _ x: [Double], to y: inout [Double]) {
    precondition(x.count == columns && y.count == rows, "A x of the wrong shape")
    let (starts, indices, entries) = (columnStarts.span, rowIndices.span, values.span)
    let xs = x.span
    var ys = y.mutableSpan
    for j in 0..<columns {
      let scaled = alpha * xs[j]
      if scaled == 0 { continue }
      for k in starts[j]..<starts[j + 1] { ys[indices[k]] += entries[k] * scaled }
    }
  }

  /// Adds a product with the transpose: y ← y + α Aᵀ x, one dot product a column.
  ///
  /// - Complexity: O(entries + columns), no allocation.
  package func multiplyTransposedAdd(_ alpha: Double, _ x: [Double], to y: inout [Double]) {
    precondition(x.count == rows && y.count == columns, "Aᵀ x of the wrong shape")
    let (starts, indices, entries) = (columnStarts.span, rowIndices.span, values.span)
    let xs = x.span
    var ys = y.mutableSpan
    for j in 0..<columns {
      var sum = 0.0
      for k in starts[j]..<starts[j + 1] { sum += entries[k] * xs[indices[k]] }
      ys[j] += alpha * sum
    }
  }
}
