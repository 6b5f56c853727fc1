import LinearAlgebra

/// Tightens column bounds by the rows until a row cannot keep its own, and says which rows took
/// part.
///
/// A row Σ aₖxₖ ≤ U whose other terms are at least s together implies aⱼxⱼ ≤ U − s. Where such
/// bounds leave a row no room, the rows that took part are infeasible together with the columns'
/// stated bounds: a small program, whose certificate is one of the whole. Bounds are relaxed by
/// rounding's worth, and only changes that matter count, so that a loop of rows that tighten one
/// another for ever ends.
///
/// Reference: Savelsbergh, "Preprocessing and probing techniques for mixed integer programming
/// problems", ORSA Journal on Computing 6 (1994), doi:10.1287/ijoc.6.4.445.
struct BoundPropagation {
  private let program: LinearProgram
  private let byRow: SparseMatrix
  private var lower: [Double]
  private var upper: [Double]
  /// For each column, the rows that have tightened one of its bounds.
  private var tightenedBy: [[Int]]

  /// Returns the rows of a contradiction, in their order, or `nil` where none is found.
  ///
  /// - Parameter passes: work to do, in passes over all entries.
  /// - Complexity: O(passes · entries).
  static func contradiction(in program: LinearProgram, passes: Int = 5) -> [Int]? {
    var propagation = BoundPropagation(program)
    guard let row = propagation.run(effort: passes * program.matrix.nonzeroCount) else {
      return nil
    }
    return propagation.rows(behind: row)
  }

  private init(_ program: LinearProgram) {
    self.program = program
    byRow = program.matrix.transposed
    lower = program.columnLower
    upper = program.columnUpper
    tightenedBy = [[Int]](repeating: [], count: program.columnCount)
  }

  /// Works through the rows whose columns have changed, first all of them.
  ///
  /// - Returns: the row that cannot keep its bounds.
  private mutating func run(effort: Int) -> Int? {
    var queue = Array(0..<program.rowCount)
    var isQueued = [Bool](repeating: true, count: program.rowCount)
    var spent = 0
    var next = 0
    while next < queue.count, spent <= effort {
      let i = queue[next]
      next += 1
      isQueued[i] = false
      spent += byRow.range(ofColumn: i).count
      var changed = [Int]()
      for (side, sign) in [(program.rowUpper[i], 1.0), (-program.rowLower[i], -1)]
      where side.isFinite {
        if tighten(i, side: side, sign: sign, changed: &changed) { return i }
      }
      for j in changed {
        tightenedBy[j].append(i)
        for k in program.matrix.range(ofColumn: j) {
          let other = program.matrix.rowIndices[k]
          if !isQueued[other] {
            isQueued[other] = true
            queue.append(other)
          }
        }
      }
    }
    return nil
  }

  /// Tightens the columns of row `i`, read as Σ sign · aₖxₖ ≤ side.
  ///
  /// - Returns: whether the least activity passes the side.
  private mutating func tighten(
    _ i: Int, side: Double, sign: Double, changed: inout [Int]
  ) -> Bool {
    var sum = 0.0
    var size = side.magnitude
    var unbounded = 0
    let range = byRow.range(ofColumn: i)
    for k in range where byRow.values[k] != 0 {
      let (a, j) = (sign * byRow.values[k], byRow.rowIndices[k])
      let least = a > 0 ? a * lower[j] : a * upper[j]
      if least == -.infinity {
        unbounded += 1
        if unbounded > 1 { return false }
      } else {
        sum += least
        size += least.magnitude
      }
    }
    let slack = 1e-9 * (1 + size)
    if unbounded == 0, sum > side + slack { return true }
    for k in range where byRow.values[k] != 0 {
      let (a, j) = (sign * byRow.values[k], byRow.rowIndices[k])
      let least = a > 0 ? a * lower[j] : a * upper[j]
      guard unbounded == 0 || least == -.infinity else { continue }
      let room = side - (least == -.infinity ? sum : sum - least) + slack
      let bound = room / a
      if a > 0, matters(bound, below: upper[j], above: lower[j]) {
        upper[j] = bound
        changed.append(j)
      } else if a < 0, matters(-bound, below: -lower[j], above: -upper[j]) {
        lower[j] = bound
        changed.append(j)
      }
    }
    return false
  }

  /// Whether a new upper bound is worth having: by a hundredth of the range, or the first finite.
  private func matters(_ bound: Double, below upper: Double, above lower: Double) -> Bool {
    guard bound.isFinite, bound < upper else { return false }
    guard upper.isFinite else { return true }
    let range = lower.isFinite ? upper - lower : upper.magnitude
    return upper - bound > 1e-2 * range + 1e-9 * (1 + upper.magnitude)
  }

  /// Returns a row and all rows whose bounds it may have used, in their order.
  private func rows(behind row: Int) -> [Int] {
    var found: Set<Int> = [row]
    var open = [row]
    while let i = open.popLast() {
      for k in byRow.range(ofColumn: i) {
        for other in tightenedBy[byRow.rowIndices[k]] where found.insert(other).inserted {
          open.append(other)
        }
      }
    }
    return found.sorted()
  }
}
