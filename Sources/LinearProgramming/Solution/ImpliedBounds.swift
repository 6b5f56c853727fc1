import LinearAlgebra

/// Column bounds that follow from the rows, for columns whose own bounds are infinite.
///
/// If a row reads Σ aₖxₖ ≤ U and the other terms are at least s together, then aⱼxⱼ ≤ U − s. Each
/// bound is relaxed by a billionth of the numbers it comes from, so that rounding keeps it valid.
struct ImpliedBounds {
  /// The largest known lower bound of each column.
  private(set) var lower: [Double]
  /// The smallest known upper bound of each column.
  private(set) var upper: [Double]

  /// Derives bounds by going over all rows `passes` times, or until nothing changes.
  ///
  /// - Complexity: O(passes · nonzeros).
  init(_ program: LinearProgram, passes: Int = 4) {
    lower = program.columnLower
    upper = program.columnUpper
    let byRow = program.matrix.transposed
    for _ in 0..<passes {
      var changed = false
      for i in 0..<program.rowCount {
        let top = program.rowUpper[i]
        if top.isFinite, tighten(i, of: byRow, side: top, sign: 1) { changed = true }
        let bottom = program.rowLower[i]
        if bottom.isFinite, tighten(i, of: byRow, side: -bottom, sign: -1) { changed = true }
      }
      if !changed { break }
    }
  }

  /// Derives at most one bound from row `i`, read as Σ sign · aₖxₖ ≤ side.
  ///
  /// - Returns: whether a bound was found. Rows with two terms that are unbounded below imply none.
  private mutating func tighten(
    _ i: Int, of byRow: SparseMatrix, side: Double, sign: Double
  ) -> Bool {
    // The least sum of all terms but one that is unbounded below.
    var sum = 0.0
    var size = side.magnitude
    var unbounded = -1
    for k in byRow.range(ofColumn: i) where byRow.values[k] != 0 {
      let (a, j) = (sign * byRow.values[k], byRow.rowIndices[k])
      let least = a > 0 ? a * lower[j] : a * upper[j]
      if least == -.infinity {
        if unbounded >= 0 { return false }
        unbounded = k
      } else {
        sum += least
        size += least.magnitude
      }
    }
    var changed = false
    for k in byRow.range(ofColumn: i) where byRow.values[k] != 0 {
      if unbounded >= 0, k != unbounded { continue }
      let (a, j) = (sign * byRow.values[k], byRow.rowIndices[k])
      guard a > 0 ? upper[j] == .infinity : lower[j] == -.infinity else { continue }
      let others = unbounded >= 0 ? sum : sum - (a > 0 ? a * lower[j] : a * upper[j])
      let bound = (side - others + 1e-9 * (1 + size)) / a
      if a > 0 { upper[j] = bound } else { lower[j] = bound }
      changed = true
      // The sums above were made with the old bound; one new bound a row and pass is enough.
      break
    }
    return changed
  }
}
