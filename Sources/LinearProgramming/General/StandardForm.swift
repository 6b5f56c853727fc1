/// A program in the form the interior-point method works on, scaled:
///
///     minimise cᵀx + ½ xᵀQx   subject to   A x = b,  xⱼ ≥ 0 or free,  xⱼ ≤ uⱼ for some j.
///
/// Columns with a finite lower bound are shifted to 0, those with only an upper bound mirrored,
/// fixed ones folded into b; rows that are no equality get a slack column.
struct StandardForm {
  /// How a column of the program stands here.
  enum Placement {
    /// x = value.
    case fixed(Double)
    /// x = origin + direction · scale · x′.
    case column(index: Int, origin: Double, direction: Double)
  }

  let matrix: SparseMatrix
  let rhs: [Double]
  let costs: [Double]
  /// The whole symmetric Q, or `nil`.
  let quadratic: SparseMatrix?
  let upper: [Double]
  let isFree: [Bool]
  /// Columns with a finite upper bound.
  let bounded: [Int]
  let offset: Double
  let placements: [Placement]
  /// The row here of each row of the program; −1 where the row binds nothing.
  let rowOf: [Int]
  let scaling: Scaling
  /// max |b|, max |c| in the program's units: what residuals are measured against.
  let rhsSize: Double
  let costSize: Double

  /// - Precondition: no lower bound stands above its upper bound.
  init(_ program: ReducedProgram, scaled: Bool) {
    let a = program.matrix
    var placements = [Placement]()
    placements.reserveCapacity(a.columns)
    var count = 0
    var costs = [Double]()
    var upper = [Double]()
    var isFree = [Bool]()
    var shifted = program.costs
    var offset = program.offset
    var shift = [Double](repeating: 0, count: a.columns)
    for j in 0..<a.columns {
      let (lower, top) = (program.columnLower[j], program.columnUpper[j])
      shift[j] = lower.isFinite ? lower : top.isFinite ? top : 0
    }
    if let quadratic = program.quadratic {
      var product = [Double](repeating: 0, count: a.columns)
      multiplyAdd(1, quadratic, shift, &product)
      for j in 0..<a.columns {
        offset += 0.5 * product[j] * shift[j]
        shifted[j] += product[j]
      }
    }
    for j in 0..<a.columns {
      let (lower, top) = (program.columnLower[j], program.columnUpper[j])
      offset += program.costs[j] * shift[j]
      if lower == top {
        placements.append(.fixed(lower))
        continue
      }
      let direction: Double = lower.isFinite || !top.isFinite ? 1 : -1
      placements.append(.column(index: count, origin: shift[j], direction: direction))
      costs.append(direction * shifted[j])
      upper.append(lower.isFinite ? top - lower : .infinity)
      isFree.append(!lower.isFinite && !top.isFinite)
      count += 1
    }
    var rowOf = [Int](repeating: -1, count: a.rows)
    var rows = 0
    for i in 0..<a.rows where program.rowLower[i].isFinite || program.rowUpper[i].isFinite {
      rowOf[i] = rows
      rows += 1
    }
    var base = [Double](repeating: 0, count: a.rows)
    multiplyAdd(1, a, shift, &base)
    var entries = [SparseMatrix.Entry]()
    entries.reserveCapacity(a.nonzeroCount + rows)
    for j in 0..<a.columns {
      guard case .column(let index, _, let direction) = placements[j] else { continue }
      for k in a.range(ofColumn: j) where rowOf[a.rowIndices[k]] >= 0 && a.values[k] != 0 {
        entries.append(
          .init(row: rowOf[a.rowIndices[k]], column: index, value: direction * a.values[k]))
      }
    }
    let structurals = count
    var slackRow = [Int]()
    var rhs = [Double](repeating: 0, count: rows)
    var rhsSize = 0.0
    for i in 0..<a.rows where rowOf[i] >= 0 {
      let (lower, top) = (program.rowLower[i], program.rowUpper[i])
      let side = lower.isFinite ? lower : top
      rhs[rowOf[i]] = side - base[i]
      rhsSize = max(rhsSize, (side - base[i]).magnitude)
      if lower == top { continue }
      slackRow.append(rowOf[i])
      entries.append(.init(row: rowOf[i], column: count, value: lower.isFinite ? -1 : 1))
      costs.append(0)
      upper.append(lower.isFinite ? top - lower : .infinity)
      isFree.append(false)
      count += 1
    }
    var matrix = SparseMatrix(rows: rows, columns: count, entries: entries)
    let quadratic = program.quadratic.map { q in
      StandardForm.restrict(q, placements, count: count)
    }
    self.rhsSize = rhsSize
    costSize = largest(costs)
    let scaling = Scaling(
      matrix, costs: costs, rhs: rhs, structurals: structurals, slackRow: slackRow, scaled: scaled)
    scaling.apply(&matrix)
    for i in 0..<rows { rhs[i] *= scaling.row[i] * scaling.rhs }
    for j in 0..<count {
      costs[j] *= scaling.column[j] * scaling.cost
      upper[j] *= scaling.rhs / scaling.column[j]
    }
    self.quadratic = quadratic.map { q in scaling.applied(toQuadratic: q) }
    self.matrix = matrix
    self.rhs = rhs
    self.costs = costs
    self.upper = upper
    self.isFree = isFree
    bounded = upper.indices.filter { upper[$0].isFinite }
    self.offset = offset
    self.placements = placements
    self.rowOf = rowOf
    self.scaling = scaling
  }

  /// The point of the program for a point here.
  func restorePrimal(_ x: [Double]) -> [Double] {
    placements.map { placement in
      switch placement {
      case .fixed(let value): value
      case .column(let index, let origin, let direction):
        origin + direction * x[index] * scaling.column[index] / scaling.rhs
      }
    }
  }

  /// The direction of the program for a direction here.
  func restoreDirection(_ x: [Double]) -> [Double] {
    placements.map { placement in
      switch placement {
      case .fixed: 0
      case .column(let index, _, let direction):
        direction * x[index] * scaling.column[index] / scaling.rhs
      }
    }
  }

  /// The row prices of the program for those here.
  func restoreDual(_ y: [Double]) -> [Double] {
    rowOf.map { $0 < 0 ? 0 : y[$0] * scaling.row[$0] / scaling.cost }
  }

  private static func restrict(
    _ q: SparseMatrix, _ placements: [Placement], count: Int
  ) -> SparseMatrix {
    var entries = [SparseMatrix.Entry]()
    for j in 0..<q.columns {
      guard case .column(let column, _, let mirrorColumn) = placements[j] else { continue }
      for k in q.range(ofColumn: j) {
        guard case .column(let row, _, let mirrorRow) = placements[q.rowIndices[k]] else {
          continue
        }
        entries.append(
          .init(row: row, column: column, value: mirrorRow * mirrorColumn * q.values[k]))
      }
    }
    return SparseMatrix(rows: count, columns: count, entries: entries)
  }
}
