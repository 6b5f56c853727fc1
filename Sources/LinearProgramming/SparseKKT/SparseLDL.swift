/// L D Lᵀ of a sparse symmetric quasi-definite matrix, row by row of L.
///
/// The pattern of row k of L is the reach of column k's entries in the elimination tree, so the
/// numeric work is proportional to the operations done. The last columns, where they fill up, are
/// factored as a dense matrix (`DenseTail`).
///
/// Reference: Davis, "Algorithm 849: a concise sparse Cholesky factorization package", ACM TOMS 31
/// (2005), doi:10.1145/1114268.1114277; the signs of the pivots are known beforehand, and a pivot
/// of the wrong sign or too small is replaced (Vanderbei 1995).
struct SparseLDL {
  let order: Int
  /// Upper triangle in compressed columns, the diagonal last in its column.
  let columnStarts: [Int]
  let rowIndices: [Int32]
  private let parent: [Int]
  private let factorStarts: [Int]
  private var factorRows: [Int32]
  private var factorValues: [Double]
  private var filled: [Int]
  private(set) var pivots: [Double]
  private var work: [Double]
  private var pattern: [Int32]
  private var flags: [Int]
  private var tail: DenseTail
  /// Pivots replaced in the last factorisation.
  private(set) var replacedPivots = 0

  /// Entries of L below the diagonal.
  var factorCount: Int { factorStarts[order] + tail.order * max(0, tail.order - 1) / 2 }

  /// Where the dense tail begins.
  private var tailStart: Int { order - tail.order }

  /// Analyses a pattern: elimination tree and column counts.
  init(order n: Int, columnStarts: [Int], rowIndices: [Int32]) {
    order = n
    self.columnStarts = columnStarts
    self.rowIndices = rowIndices
    var parent = [Int](repeating: -1, count: n)
    var flags = [Int](repeating: -1, count: n)
    var counts = [Int](repeating: 0, count: n)
    for k in 0..<n {
      flags[k] = k
      for p in columnStarts[k]..<columnStarts[k + 1] {
        var i = Int(rowIndices[p])
        while flags[i] != k {
          if parent[i] < 0 { parent[i] = k }
          counts[i] += 1
          flags[i] = k
          i = parent[i]
        }
      }
    }
    self.parent = parent
    self.flags = flags
    tail = DenseTail(counts: counts)
    for k in n - tail.order..<n { counts[k] = 0 }
    var starts = [0]
    starts.reserveCapacity(n + 1)
    var total = 0
    for count in counts {
      total += count
      starts.append(total)
    }
    factorStarts = starts
    factorRows = [Int32](repeating: 0, count: total)
    factorValues = [Double](repeating: 0, count: total)
    filled = counts
    pivots = [Double](repeating: 0, count: n)
    work = pivots
    pattern = [Int32](repeating: 0, count: n)
  }

  /// Factors the matrix with the given values, one for each of `rowIndices`.
  ///
  /// - Parameters:
  ///   - signs: +1 or −1, the sign every pivot must have.
  ///   - relativeShift: share of a pivot's own positive terms added to it; a pivot below a tenth of
  ///     that is a dependent row's, and is made so large that the row's unknown stays 0.
  /// - Returns: `false` where a pivot is not finite.
  mutating func factorise(
    _ values: [Double], signs: [Int8], relativeShift: Double
  ) -> Bool {
    let first = tailStart
    let sparse = eliminate(
      columnStarts, rowIndices, values, parent, factorStarts, signs, relativeShift,
      &factorRows, &factorValues, &filled, &flags, &pattern, &work, &pivots, &tail)
    guard let sparse,
      let dense = tail.factorise(
        signs: signs[first...], relativeShift: relativeShift, pivots: &pivots, from: first)
    else { return false }
    replacedPivots = sparse + dense
    return true
  }

  /// Overwrites b with the solution.
  func solve(_ b: inout [Double]) {
    precondition(b.count == order, "\(b.count) right-hand sides for order \(order)")
    let (starts, rows, values) = (factorStarts.span, factorRows.span, factorValues.span)
    let first = tailStart
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
    if tail.order > 0 {
      tail.solveLower(&b, from: first)
      for j in first..<order { b[j] /= pivots[j] }
      tail.solveTransposed(&b, from: first)
    }
    let d = pivots.span
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

/// The numeric phase of `SparseLDL`; a function because sibling spans of one struct overlap.
///
/// - Returns: the number of pivots replaced, or `nil` where one is not finite.
private func eliminate(
  _ columnStarts: [Int], _ rowIndices: [Int32], _ values: [Double], _ parent: [Int],
  _ factorStarts: [Int], _ signs: [Int8], _ relativeShift: Double,
  _ factorRows: inout [Int32], _ factorValues: inout [Double], _ filled: inout [Int],
  _ flags: inout [Int], _ pattern: inout [Int32], _ work: inout [Double], _ pivots: inout [Double],
  _ tail: inout DenseTail
) -> Int? {
  let n = pivots.count
  let tailStart = n - tail.order
  let (starts, rows, input) = (columnStarts.span, rowIndices.span, values.span)
  let (lStarts, parents, sign) = (factorStarts.span, parent.span, signs.span)
  var lRows = factorRows.mutableSpan
  var lValues = factorValues.mutableSpan
  var used = filled.mutableSpan
  var flag = flags.mutableSpan
  var stack = pattern.mutableSpan
  var y = work.mutableSpan
  var d = pivots.mutableSpan
  var replaced = 0
  for k in 0..<n {
    flag[k] = -1
    used[k] = 0
    y[k] = 0
  }
  for k in 0..<n {
    var top = n
    flag[k] = k
    for p in starts[k]..<starts[k + 1] {
      var i = Int(rows[p])
      y[i] += input[p]
      var length = 0
      while i < tailStart, flag[i] != k {
        stack[length] = Int32(truncatingIfNeeded: i)
        length += 1
        flag[i] = k
        i = parents[i]
      }
      while length > 0 {
        top -= 1
        length -= 1
        stack[top] = stack[length]
      }
    }
    let own = Double(sign[k])
    var pivot = own * y[k]
    // What adds to the pivot, without what is taken off: the scale its rounding is measured on.
    var gain = max(pivot, 0)
    y[k] = 0
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
      let row = k - tailStart
      for column in 0..<row {
        tail.entries[row + column * tail.order] = y[tailStart + column]
        y[tailStart + column] = 0
      }
      tail.diagonal[row] = pivot
      tail.gains[row] = gain
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

/// A pivot, times its sign, as it is divided by.
///
/// - Parameters:
///   - gain: its positive terms; a pivot that is next to nothing beside them is replaced by one so
///     large that the unknown stays 0.
///   - relativeShift: share of the gain that is added.
/// - Returns: `nil` where the pivot is not finite.
func usablePivot(
  _ pivot: Double, gain: Double, relativeShift: Double
) -> (value: Double, isReplaced: Bool)? {
  guard pivot.isFinite else { return nil }
  let isReplaced = pivot <= 0.1 * relativeShift * gain
  let value = isReplaced ? (gain > 0 ? 1e12 * gain : 1) : pivot
  return (value + relativeShift * gain, isReplaced)
}
