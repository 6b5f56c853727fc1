import LinearAlgebra

/// A program in the form the interior-point method works on, scaled:
///
///     minimise cᵀx + ½ xᵀQx   subject to   A x = b,  xⱼ ≥ 0 or free,  xⱼ ≤ uⱼ for some j.
///
/// Columns with a finite lower bound are shifted to 0, those with only an upper bound mirrored,
/// fixed ones folded into b; rows that are no equality get a slack column, which has an upper bound
/// where the row has two bounds.
struct StandardForm {
  /// Where a column of the program went.
  enum Placement {
    /// x = value.
    case fixed(Double)
    /// x = origin + direction · scale · x′.
    case column(index: Int, origin: Double, direction: Double)
  }

  /// A, the structural columns first, then the slacks.
  let matrix: SparseMatrix
  /// b.
  let rhs: [Double]
  /// c.
  let costs: [Double]
  /// The whole symmetric Q, or `nil`.
  let quadratic: SparseMatrix?
  /// u, infinite where a column has no upper bound.
  let upper: [Double]
  /// The columns without any bound.
  let isFree: [Bool]
  /// Columns with a finite upper bound, ascending.
  let bounded: [Int]
  /// The objective of the point that has x = 0 here, in the program's units.
  let offset: Double
  /// The placement of each column of the program.
  let placements: [Placement]
  /// The row here of each row of the program; −1 where the row has no finite bound.
  let rowOf: [Int]
  let scaling: Scaling
  /// max |b|, max |c| in the program's units: what residuals are measured against.
  let rhsSize: Double
  let costSize: Double

  /// Brings a minimisation to standard form.
  ///
  /// - Precondition: no lower bound stands above its upper bound.
  /// - Complexity: O(entries + rows + columns).
  init(_ program: LinearProgram, scaled: Bool) {
    // Q is stored as a triangle in a program, but multiplied whole here and in the KKT system.
    let wholeQuadratic = program.quadratic?.symmetrized
    var draft = StandardFormDraft(program, quadratic: wholeQuadratic)
    draft.addRows(of: program)
    var matrix = SparseMatrix(
      rows: draft.rhs.count, columns: draft.costs.count, entries: draft.entries)
    let scaling =
      scaled
      ? Scaling(matrix, costs: draft.costs, rhs: draft.rhs, slackRow: draft.slackRow)
      : Scaling(unitFor: matrix)
    // Sizes are taken before scaling: errors are measured in the units of the program.
    rhsSize = draft.rhsSize
    costSize = maxNorm(draft.costs)
    scaling.apply(to: &matrix)
    for i in draft.rhs.indices { draft.rhs[i] *= scaling.row[i] * scaling.rhs }
    for j in draft.costs.indices {
      draft.costs[j] *= scaling.column[j] * scaling.cost
      draft.upper[j] *= scaling.rhs / scaling.column[j]
    }
    let upper = draft.upper
    quadratic = wholeQuadratic.map { scaling.applied(toQuadratic: draft.restricted($0)) }
    self.matrix = matrix
    rhs = draft.rhs
    costs = draft.costs
    self.upper = upper
    isFree = draft.isFree
    bounded = upper.indices.filter { upper[$0].isFinite }
    offset = draft.offset
    placements = draft.placements
    rowOf = draft.rowOf
    self.scaling = scaling
  }

  /// Returns the point of the program for a point here.
  func restorePrimal(_ x: [Double]) -> [Double] {
    placements.map { placement in
      switch placement {
      case .fixed(let value): value
      case .column(let index, let origin, let direction):
        origin + direction * x[index] * scaling.column[index] / scaling.rhs
      }
    }
  }

  /// Returns the direction of the program for a direction here.
  func restoreDirection(_ x: [Double]) -> [Double] {
    placements.map { placement in
      switch placement {
      case .fixed: 0
      case .column(let index, _, let direction):
        direction * x[index] * scaling.column[index] / scaling.rhs
      }
    }
  }

  /// Returns the row prices of the program for those here.
  func restoreDual(_ y: [Double]) -> [Double] {
    rowOf.map { $0 < 0 ? 0 : y[$0] * scaling.row[$0] / scaling.cost }
  }
}

/// A standard form in the making, not scaled yet.
private struct StandardFormDraft {
  var placements = [StandardForm.Placement]()
  var costs = [Double]()
  var upper = [Double]()
  var isFree = [Bool]()
  var offset: Double
  var rowOf: [Int]
  var rhs = [Double]()
  var rhsSize = 0.0
  var entries = [SparseMatrix.Entry]()
  /// The row of each slack column.
  var slackRow = [Int]()
  /// The value of each column of the program at which x = 0 here: a bound, or 0 for free columns.
  private var origin: [Double]

  /// Places the columns, structural ones only.
  init(_ program: LinearProgram, quadratic: SparseMatrix?) {
    let n = program.columnCount
    rowOf = [Int](repeating: -1, count: program.rowCount)
    offset = program.objectiveOffset
    origin = (0..<n).map { j in
      let (lower, top) = (program.columnLower[j], program.columnUpper[j])
      return lower.isFinite ? lower : top.isFinite ? top : 0
    }
    placements.reserveCapacity(n)
    // Moving the origin adds Q·origin to the costs.
    var shiftedCosts = program.costs
    if let quadratic {
      var product = [Double](repeating: 0, count: n)
      quadratic.multiplyAdd(1, origin, to: &product)
      for j in 0..<n {
        offset += 0.5 * product[j] * origin[j]
        shiftedCosts[j] += product[j]
      }
    }
    for j in 0..<n {
      let (lower, top) = (program.columnLower[j], program.columnUpper[j])
      offset += program.costs[j] * origin[j]
      if lower == top {
        placements.append(.fixed(lower))
        continue
      }
      // x = origin ± x′: mirrored where only the upper bound is finite.
      let direction: Double = lower.isFinite || !top.isFinite ? 1 : -1
      placements.append(.column(index: costs.count, origin: origin[j], direction: direction))
      costs.append(direction * shiftedCosts[j])
      upper.append(lower.isFinite ? top - lower : .infinity)
      isFree.append(!lower.isFinite && !top.isFinite)
    }
  }

  /// Places the rows that have a finite bound, with a slack for each that is no equality.
  mutating func addRows(of program: LinearProgram) {
    let a = program.matrix
    // Rows without a finite bound restrict nothing.
    var rows = 0
    for i in 0..<a.rows where program.rowLower[i].isFinite || program.rowUpper[i].isFinite {
      rowOf[i] = rows
      rows += 1
    }
    var activityAtOrigin = [Double](repeating: 0, count: a.rows)
    a.multiplyAdd(1, origin, to: &activityAtOrigin)
    entries.reserveCapacity(a.nonzeroCount + rows)
    for j in 0..<a.columns {
      guard case .column(let index, _, let direction) = placements[j] else { continue }
      for k in a.range(ofColumn: j) where rowOf[a.rowIndices[k]] >= 0 && a.values[k] != 0 {
        entries.append(
          .init(row: rowOf[a.rowIndices[k]], column: index, value: direction * a.values[k]))
      }
    }
    rhs = [Double](repeating: 0, count: rows)
    for i in 0..<a.rows where rowOf[i] >= 0 {
      let (lower, top) = (program.rowLower[i], program.rowUpper[i])
      let side = (lower.isFinite ? lower : top) - activityAtOrigin[i]
      rhs[rowOf[i]] = side
      rhsSize = max(rhsSize, side.magnitude)
      // a x − s = lower with 0 ≤ s ≤ top − lower, or a x + s = top with s ≥ 0.
      if lower == top { continue }
      slackRow.append(rowOf[i])
      entries.append(.init(row: rowOf[i], column: costs.count, value: lower.isFinite ? -1 : 1))
      costs.append(0)
      upper.append(lower.isFinite ? top - lower : .infinity)
      isFree.append(false)
    }
  }

  /// Returns Q without the fixed columns, with those that are mirrored turned.
  func restricted(_ q: SparseMatrix) -> SparseMatrix {
    var entries = [SparseMatrix.Entry]()
    for j in 0..<q.columns {
      guard case .column(let column, _, let columnSign) = placements[j] else { continue }
      for k in q.range(ofColumn: j) {
        guard case .column(let row, _, let rowSign) = placements[q.rowIndices[k]] else {
          continue
        }
        entries.append(.init(row: row, column: column, value: rowSign * columnSign * q.values[k]))
      }
    }
    return SparseMatrix(rows: costs.count, columns: costs.count, entries: entries)
  }
}
