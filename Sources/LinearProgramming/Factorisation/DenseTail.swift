import LinearAlgebra

/// The last columns of a sparse factor, which fill up: L D Lᵀ of their Schur complement, in panels
/// whose products run on BLAS.
struct DenseTail {
  /// Number of columns.
  let order: Int
  /// Lower triangle by columns: first the matrix, without its diagonal; then L with its ones.
  private var entries: [Double]
  /// The diagonal, times the sign it must have.
  private var diagonal: [Double]
  /// Positive terms of each diagonal entry: the scale its rounding is measured on.
  private var gains: [Double]

  /// Columns of a panel.
  private static let width = 48
  /// Least number of columns for which BLAS pays.
  private static let leastOrder = 64
  /// Least share of the triangle that the sparse factor would fill.
  private static let leastFill = 0.95

  /// Finds the longest tail that is nearly full.
  ///
  /// - Parameter counts: entries below the diagonal of each column of the factor.
  init(counts: [Int]) {
    var (total, found) = (0, 0)
    for (k, count) in counts.reversed().enumerated() {
      total += count
      let full = Double(k) * Double(k + 1) / 2
      if k + 1 >= Self.leastOrder, Double(total) >= Self.leastFill * full { found = k + 1 }
    }
    order = found
    entries = [Double](repeating: 0, count: found * found)
    diagonal = [Double](repeating: 0, count: found)
    gains = diagonal
  }

  /// Takes over a row of the Schur complement from a scattered row, and clears that.
  ///
  /// - Parameters:
  ///   - values: the row's entries left of the diagonal stand from `first` on.
  ///   - pivot: the diagonal entry, times the sign it must have.
  ///   - gain: the positive terms of `pivot`.
  @inline(__always)
  mutating func receive(
    _ values: inout MutableSpan<Double>, row: Int, from first: Int, pivot: Double, gain: Double
  ) {
    for column in 0..<row {
      entries[row + column * order] = values[first + column]
      values[first + column] = 0
    }
    diagonal[row] = pivot
    gains[row] = gain
  }

  /// Factors in place, by the rules of `SparseLDL`.
  ///
  /// - Parameters:
  ///   - signs: of the tail's pivots.
  ///   - pivots: where D goes, from `first` on.
  /// - Returns: the number of pivots replaced, or `nil` where one is not finite.
  mutating func factorise(
    signs: ArraySlice<Int8>, relativeShift: Double, pivots: inout [Double], from first: Int
  ) -> Int? {
    var replaced = 0
    for start in stride(from: 0, to: order, by: Self.width) {
      let end = min(order, start + Self.width)
      let height = order - start
      // The panel's columns before they are divided by their pivots, and after.
      var unscaled = [Double](repeating: 0, count: height * (end - start))
      for c in start..<end {
        for r in c..<order { unscaled[r - start + (c - start) * height] = entries[r + c * order] }
      }
      // Column by column inside the panel: L · D in `unscaled`, L in `panel`.
      var panel = unscaled
      for c in start..<end {
        let own = Double(signs[signs.startIndex + c])
        guard
          let used = usablePivot(diagonal[c], gain: gains[c], relativeShift: relativeShift)
        else { return nil }
        if used.isReplaced { replaced += 1 }
        let d = own * used.value
        pivots[first + c] = d
        let column = (c - start) * height
        entries[c + c * order] = 1
        for r in c + 1..<max(c + 1, order) {
          let place = r - start + column
          panel[place] = unscaled[place] / d
          entries[r + c * order] = panel[place]
          let term = Double(signs[signs.startIndex + r]) * panel[place] * unscaled[place]
          diagonal[r] -= term
          if term < 0 { gains[r] -= term }
        }
        for later in c + 1..<max(c + 1, end) {
          let factor = unscaled[later - start + column]
          if factor == 0 { continue }
          subtract(
            factor, panel, at: column, from: &unscaled, at: (later - start) * height,
            rows: later - start + 1..<max(later - start + 1, height))
        }
      }
      update(columnsFrom: end, panelStart: start, panel: panel, unscaled: unscaled)
    }
    return replaced
  }

  /// Subtracts a panel's product from the columns after it, some columns at a time.
  private mutating func update(
    columnsFrom end: Int, panelStart start: Int, panel: [Double], unscaled: [Double]
  ) {
    // entries −= L · (L D)ᵀ for the rows and columns behind the panel.
    let height = order - start
    for first in stride(from: end, to: order, by: 4 * Self.width) {
      let count = min(4 * Self.width, order - first)
      multiply(
        m: order - first, n: count, k: end - start, alpha: -1, left: panel, at: first - start,
        leading: height, transposeB: true, right: unscaled, at: first - start, leading: height,
        beta: 1,
        into: &entries, at: first + first * order, leading: order)
    }
  }

  /// Solves L x = b in place, for b from `first` on.
  func solveLower(_ b: inout [Double], from first: Int) {
    solveTriangular(
      .lower, n: order, columns: 1, factor: entries, at: 0, leading: max(1, order), into: &b,
      at: first,
      leading: max(1, order))
  }

  /// Solves Lᵀ x = b in place, for b from `first` on.
  func solveTransposed(_ b: inout [Double], from first: Int) {
    solveTriangular(
      .lowerTransposed, n: order, columns: 1, factor: entries, at: 0, leading: max(1, order),
      into: &b,
      at: first, leading: max(1, order))
  }
}

/// y ← y − a x for some rows of two columns.
private func subtract(
  _ a: Double, _ x: [Double], at xOffset: Int, from y: inout [Double], at yOffset: Int,
  rows: Range<Int>
) {
  let source = x.span.extracting(xOffset + rows.lowerBound..<xOffset + rows.upperBound)
  var target = y.mutableSpan
  let first = yOffset + rows.lowerBound
  for r in source.indices { target[first &+ r] -= a * source[r] }
}

/// Returns a pivot, times its sign, as the factor divides by it.
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
