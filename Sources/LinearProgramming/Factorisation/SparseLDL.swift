import LinearAlgebra

/// L D Lᵀ of a sparse symmetric quasi-definite matrix, row by row of L (up-looking).
///
/// The pattern of row k of L is the reach of column k's entries in the elimination tree, so the
/// numeric work is proportional to the operations done. The last columns, where they fill up, are
/// factored as a dense matrix (`DenseTail`).
///
/// Reference: Davis, "Algorithm 849: a concise sparse Cholesky factorization package", ACM TOMS 31
/// (2005), doi:10.1145/1114268.1114277; the signs of the pivots are known beforehand, and a pivot
/// of the wrong sign or too small is replaced (Vanderbei 1995).
struct SparseLDL {
  private let symbolic: SymbolicLDL
  private var factor: LDLFactor
  private var scratch: LDLScratch
  /// Pivots replaced in the last factorisation.
  private(set) var replacedPivots = 0

  /// Entries of L below the diagonal.
  var factorCount: Int {
    let tail = factor.tail.order
    return symbolic.factorStarts[symbolic.order] + tail * max(0, tail - 1) / 2
  }

  /// Analyses a pattern: elimination tree and column counts.
  ///
  /// - Parameter matrix: the upper triangle, with a diagonal entry in every column.
  /// - Complexity: O(entries of L).
  init(upperTriangle matrix: SparseMatrix) {
    let tree = EliminationTree(upperTriangle: matrix)
    let tail = DenseTail(counts: tree.counts)
    symbolic = SymbolicLDL(matrix, tree, tailOrder: tail.order)
    factor = LDLFactor(symbolic, tail: tail)
    scratch = LDLScratch(order: matrix.columns)
  }

  /// Factors the matrix with the given values, one for each entry of the analysed triangle.
  ///
  /// - Parameters:
  ///   - signs: +1 or −1, the sign every pivot must have.
  ///   - relativeShift: share of a pivot's own positive terms added to it; a pivot below a tenth of
  ///     that is a dependent row's, and is made so large that the row's unknown stays 0.
  /// - Returns: `false` where a pivot is not finite.
  mutating func factorise(
    _ values: [Double], signs: [Int8], relativeShift: Double
  ) -> Bool {
    let first = symbolic.tailStart
    guard
      let sparse = symbolic.factorise(
        values, signs: signs, relativeShift: relativeShift, into: &factor, scratch: &scratch),
      let dense = factor.tail.factorise(
        signs: signs[first...], relativeShift: relativeShift, pivots: &factor.pivots, from: first)
    else { return false }
    replacedPivots = sparse + dense
    return true
  }

  /// Overwrites b with the solution, in O(entries of L).
  func solve(_ b: inout [Double]) {
    let order = symbolic.order
    precondition(b.count == order, "\(b.count) right-hand sides for order \(order)")
    let starts = symbolic.factorStarts.span
    let (rows, values) = (factor.rows.span, factor.values.span)
    let first = symbolic.tailStart
    do {
      var x = b.mutableSpan
      for j in 0..<first {
        let xj = x[j]
        if xj == 0 { continue }
        for p in starts[j]..<starts[j + 1] {
          unsafe x[unchecked: Int(rows[unchecked: p])] -= values[unchecked: p] * xj
        }
      }
    }
    if first < order {
      factor.tail.solveLower(&b, from: first)
      for j in first..<order { b[j] /= factor.pivots[j] }
      factor.tail.solveTransposed(&b, from: first)
    }
    let d = factor.pivots.span
    var x = b.mutableSpan
    for j in (0..<first).reversed() {
      var sum = x[j] / d[j]
      for p in starts[j]..<starts[j + 1] {
        unsafe sum -= values[unchecked: p] * x[unchecked: Int(rows[unchecked: p])]
      }
      x[j] = sum
    }
  }
}

/// The numbers of a factor.
private struct LDLFactor {
  /// Row and value of each entry of L, column by column; `SymbolicLDL.factorStarts` says where.
  var rows: [Int32]
  var values: [Double]
  /// D.
  var pivots: [Double]
  /// The last columns of L.
  var tail: DenseTail

  init(_ symbolic: SymbolicLDL, tail: DenseTail) {
    let count = symbolic.factorStarts[symbolic.order]
    rows = [Int32](repeating: 0, count: count)
    values = [Double](repeating: 0, count: count)
    pivots = [Double](repeating: 0, count: symbolic.order)
    self.tail = tail
  }
}

/// Memory of a factorisation, kept so that the next one allocates nothing.
private struct LDLScratch {
  /// Entries of each column of L so far.
  var filled: [Int]
  /// The row in whose pattern a column was last found.
  var flags: [Int]
  /// The pattern of the current row of L, topologically ordered at the end of the array.
  var pattern: [Int32]
  /// The current row of L, scattered.
  var row: [Double]

  init(order: Int) {
    filled = [Int](repeating: 0, count: order)
    flags = filled
    pattern = [Int32](repeating: 0, count: order)
    row = [Double](repeating: 0, count: order)
  }
}

/// The elimination tree of a symmetric pattern.
///
/// Eliminating column j next changes its parent, the first row below the diagonal of column j of L;
/// so the pattern of L follows from the tree without a number being computed (Liu, "The role of
/// elimination trees in sparse factorization", SIAM J. Matrix Analysis 11, 1990,
/// doi:10.1137/0611010).
private struct EliminationTree {
  /// The first row below the diagonal of each column of L, −1 for a root.
  var parent: [Int]
  /// Entries of each column of L below the diagonal.
  var counts: [Int]

  /// Walks, for every row of L, from each entry of the matrix up to a column that is known already.
  init(upperTriangle matrix: SparseMatrix) {
    let n = matrix.columns
    parent = [Int](repeating: -1, count: n)
    counts = [Int](repeating: 0, count: n)
    var flags = [Int](repeating: -1, count: n)
    for k in 0..<n {
      flags[k] = k
      for p in matrix.range(ofColumn: k) {
        var i = matrix.rowIndices[p]
        while flags[i] != k {
          if parent[i] < 0 { parent[i] = k }
          counts[i] += 1
          flags[i] = k
          i = parent[i]
        }
      }
    }
  }
}

/// The symbolic phase: the pattern of the matrix, and where the columns of L stand.
private struct SymbolicLDL {
  let order: Int
  /// The first column of the dense tail.
  let tailStart: Int
  /// Upper triangle in compressed columns, the diagonal last in its column.
  let columnStarts: [Int]
  let rowIndices: [Int32]
  /// The elimination tree.
  let parent: [Int]
  /// Start of each column of L; columns of the tail are empty.
  let factorStarts: [Int]

  init(_ matrix: SparseMatrix, _ tree: EliminationTree, tailOrder: Int) {
    order = matrix.columns
    tailStart = order - tailOrder
    columnStarts = matrix.columnStarts
    rowIndices = matrix.rowIndices.map { Int32($0) }
    parent = tree.parent
    var starts = [0]
    starts.reserveCapacity(order + 1)
    var total = 0
    for (j, count) in tree.counts.enumerated() {
      if j < tailStart { total += count }
      starts.append(total)
    }
    factorStarts = starts
  }

  /// The numeric phase: row k of L is the solution of a triangular system with the rows above it.
  ///
  /// Rows of the tail are solved for the columns before it only; what is left of them, their Schur
  /// complement, is handed to the tail.
  ///
  /// The arrays are moved out of their owners and back: spans over sibling properties of one struct
  /// would overlap.
  ///
  /// - Returns: the number of pivots replaced, or `nil` where one is not finite.
  func factorise(
    _ values: [Double], signs: [Int8], relativeShift: Double, into factor: inout LDLFactor,
    scratch: inout LDLScratch
  ) -> Int? {
    var (factorRows, factorValues, factorPivots) = ([Int32](), [Double](), [Double]())
    swap(&factorRows, &factor.rows)
    swap(&factorValues, &factor.values)
    swap(&factorPivots, &factor.pivots)
    var (filled, flags, pattern, row) = ([Int](), [Int](), [Int32](), [Double]())
    swap(&filled, &scratch.filled)
    swap(&flags, &scratch.flags)
    swap(&pattern, &scratch.pattern)
    swap(&row, &scratch.row)
    defer {
      swap(&factorRows, &factor.rows)
      swap(&factorValues, &factor.values)
      swap(&factorPivots, &factor.pivots)
      swap(&filled, &scratch.filled)
      swap(&flags, &scratch.flags)
      swap(&pattern, &scratch.pattern)
      swap(&row, &scratch.row)
    }
    let (lStarts, sign, input) = (factorStarts.span, signs.span, values.span)
    var lRows = factorRows.mutableSpan
    var lValues = factorValues.mutableSpan
    var d = factorPivots.mutableSpan
    var used = filled.mutableSpan
    var flag = flags.mutableSpan
    var stack = pattern.mutableSpan
    var y = row.mutableSpan
    let n = order
    var replaced = 0
    for k in 0..<n {
      flag[k] = -1
      used[k] = 0
      y[k] = 0
    }
    for k in 0..<n {
      let top = reach(ofColumn: k, values: input, row: &y, flags: &flag, pattern: &stack)
      let own = Double(sign[k])
      var pivot = own * y[k]
      // The positive terms of the pivot: the scale its rounding is measured on.
      var gain = max(pivot, 0)
      y[k] = 0
      // The triangular solve for row k.
      for s in top..<n {
        let i = Int(stack[s])
        let yi = y[i]
        y[i] = 0
        let begin = lStarts[i]
        let end = begin + used[i]
        for p in begin..<end {
          // Indices were checked when the pattern was analysed.
          unsafe y[unchecked: Int(lRows[unchecked: p])] -= lValues[unchecked: p] * yi
        }
        let entry = yi / d[i]
        let term = own * entry * yi
        pivot -= term
        if term < 0 { gain -= term }
        lRows[end] = Int32(truncatingIfNeeded: k)
        lValues[end] = entry
        used[i] += 1
      }
      if k >= tailStart {
        factor.tail.receive(&y, row: k - tailStart, from: tailStart, pivot: pivot, gain: gain)
        continue
      }
      guard let used = usablePivot(pivot, gain: gain, relativeShift: relativeShift) else {
        return nil
      }
      if used.isReplaced { replaced += 1 }
      d[k] = own * used.value
    }
    return replaced
  }

  /// Scatters column k of the matrix and finds the pattern of row k of L.
  ///
  /// These are the columns on the paths up the elimination tree from the entries of column k, each
  /// before its ancestors.
  ///
  /// - Returns: the position in `pattern` from which the row's columns stand.
  @inline(__always)
  private func reach(
    ofColumn k: Int, values: Span<Double>, row y: inout MutableSpan<Double>,
    flags: inout MutableSpan<Int>, pattern: inout MutableSpan<Int32>
  ) -> Int {
    let (starts, rows, parents) = (columnStarts.span, rowIndices.span, parent.span)
    var top = order
    flags[k] = k
    for p in starts[k]..<starts[k + 1] {
      var i = Int(rows[p])
      y[i] += values[p]
      var length = 0
      while i < tailStart, flags[i] != k {
        pattern[length] = Int32(truncatingIfNeeded: i)
        length += 1
        flags[i] = k
        i = parents[i]
      }
      while length > 0 {
        top -= 1
        length -= 1
        pattern[top] = pattern[length]
      }
    }
    return top
  }
}
