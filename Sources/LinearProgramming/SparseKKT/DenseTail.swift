import LinearAlgebra

/// The last columns of a sparse factor, which fill up: L D Lᵀ of what the others leave of them, in
/// panels whose products run on BLAS.
struct DenseTail {
  /// Number of columns.
  let order: Int
  /// Lower triangle by columns: first the matrix, without its diagonal; then L with its ones.
  var entries: [Double]
  /// The diagonal, times the sign it must have.
  var diagonal: [Double]
  /// Positive terms of each diagonal entry: the scale its rounding is measured on.
  var gains: [Double]
  private var panel: [Double] = []
  private var unscaled: [Double] = []

  /// Columns of a panel.
  private static let width = 48
  /// Least number of columns that are worth it.
  private static let leastOrder = 64
  /// Least share of the triangle that must be filled anyway.
  private static let leastFill = 0.95

  /// The longest tail that is nearly full.
  ///
  /// - Parameter counts: entries below the diagonal of each column.
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
      panel = [Double](repeating: 0, count: height * (end - start))
      for c in start..<end {
        for r in c..<order { panel[r - start + (c - start) * height] = entries[r + c * order] }
      }
      unscaled = panel
      for c in start..<end {
        let own = Double(signs[signs.startIndex + c])
        var pivot = diagonal[c]
        guard pivot.isFinite else { return nil }
        if pivot <= 0.1 * relativeShift * gains[c] {
          pivot = gains[c] > 0 ? 1e12 * gains[c] : 1
          replaced += 1
        }
        let d = own * (pivot + relativeShift * gains[c])
        pivots[first + c] = d
        scale(c - start, height: height, columns: end - start, pivot: d)
        for r in c + 1..<max(c + 1, order) {
          let place = r - start + (c - start) * height
          let term = Double(signs[signs.startIndex + r]) * panel[place] * unscaled[place]
          diagonal[r] -= term
          if term < 0 { gains[r] -= term }
        }
      }
      for c in start..<end {
        entries[c + c * order] = 1
        for r in c + 1..<max(c + 1, order) {
          entries[r + c * order] = panel[r - start + (c - start) * height]
        }
      }
      update(from: end, start: start)
    }
    return replaced
  }

  /// Divides a panel's column by its pivot and takes it off the panel's later columns.
  private mutating func scale(_ c: Int, height: Int, columns: Int, pivot: Double) {
    for r in c + 1..<max(c + 1, height) {
      panel[r + c * height] = unscaled[r + c * height] / pivot
    }
    for other in c + 1..<max(c + 1, columns) {
      let factor = unscaled[other + c * height]
      if factor != 0 {
        subtract(
          factor, panel, at: c * height, &unscaled, at: other * height,
          rows: other + 1..<max(other + 1, height))
      }
    }
  }

  /// Takes a panel off the columns after it, some columns at a time.
  private mutating func update(from end: Int, start: Int) {
    let height = order - start
    let columns = end - start
    for first in stride(from: end, to: order, by: 4 * Self.width) {
      let count = min(4 * Self.width, order - first)
      multiply(
        m: order - first, n: count, k: columns, alpha: -1, panel, at: first - start,
        leading: height, transposeB: true, unscaled, at: first - start, leading: height, beta: 1,
        &entries, at: first + first * order, leading: order)
    }
  }

  /// Solves L x = b in place, for b from `first` on.
  func solveLower(_ b: inout [Double], from first: Int) {
    solveTriangular(
      .lower, n: order, columns: 1, entries, at: 0, leading: max(1, order), &b, at: first,
      leading: max(1, order))
  }

  /// Solves Lᵀ x = b in place, for b from `first` on.
  func solveTransposed(_ b: inout [Double], from first: Int) {
    solveTriangular(
      .lowerTransposed, n: order, columns: 1, entries, at: 0, leading: max(1, order), &b,
      at: first, leading: max(1, order))
  }
}

/// y ← y − a x for some rows of two columns.
private func subtract(
  _ a: Double, _ x: [Double], at xOffset: Int, _ y: inout [Double], at yOffset: Int,
  rows: Range<Int>
) {
  let source = x.span.extracting(xOffset + rows.lowerBound..<xOffset + rows.upperBound)
  var target = y.mutableSpan
  let first = yOffset + rows.lowerBound
  for r in source.indices { target[first &+ r] -= a * source[r] }
}
