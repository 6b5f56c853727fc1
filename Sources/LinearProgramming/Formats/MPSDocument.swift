import Diagnostics
import LinearAlgebra

/// The content of an MPS file before it becomes a program: the form the SMPS reader works on too.
struct MPSDocument {
  /// A row's kind, by its letter in the file.
  enum RowKind: String {
    /// Free: the objective, if it is the first of its kind.
    case objective = "N"
    case less = "L"
    case greater = "G"
    case equal = "E"
  }

  var name = ""
  var sense = LinearProgram.Sense.minimise
  /// All rows in the file's order, free rows included; the objective is one of them.
  var rowNames = [String]()
  var rowKinds = [RowKind]()
  /// The position of each row by its name.
  var rowIndex = [String: Int]()
  /// The row that is the objective, or −1 where there is none.
  var objectiveRow = -1
  var columnNames = [String]()
  /// The position of each column by its name.
  var columnIndex = [String: Int]()
  /// The columns marked as integer.
  var isInteger = [Bool]()
  /// The columns that may be 0 outside their bounds.
  var isSemiContinuous = [Bool]()
  /// Entries of all rows, the objective's included.
  var entries = [SparseMatrix.Entry]()
  /// Right-hand side and range of each row, where the file states one.
  var rhs = [Double?]()
  var ranges = [Double?]()
  /// Bounds of each column, where the file states one.
  var lower = [Double?]()
  var upper = [Double?]()
  /// Lower triangle of Q.
  var quadratic = [SparseMatrix.Entry]()
  /// The line and section in which the quadratic objective starts.
  var quadraticStart: (line: Int, section: String)?
  /// Warnings: names and values that the reader ignored or added.
  var warnings = [Diagnostic]()

  /// Adds a row; the first free row is the objective.
  mutating func addRow(_ name: String, _ kind: RowKind) {
    rowIndex[name] = rowNames.count
    if kind == .objective, objectiveRow < 0 { objectiveRow = rowNames.count }
    rowNames.append(name)
    rowKinds.append(kind)
    rhs.append(nil)
    ranges.append(nil)
  }

  /// Adds a column and returns its position.
  mutating func addColumn(_ name: String, isInteger: Bool) -> Int {
    let index = columnNames.count
    columnIndex[name] = index
    columnNames.append(name)
    self.isInteger.append(isInteger)
    isSemiContinuous.append(false)
    lower.append(nil)
    upper.append(nil)
    return index
  }

  /// Returns the bounds of a row of this kind, with its right-hand side and range.
  static func bounds(kind: RowKind, rhs: Double, range: Double?) -> (lower: Double, upper: Double) {
    let width = range?.magnitude
    switch kind {
    case .objective: return (-.infinity, .infinity)
    case .less: return (width.map { rhs - $0 } ?? -.infinity, rhs)
    case .greater: return (rhs, width.map { rhs + $0 } ?? .infinity)
    case .equal:
      guard let range else { return (rhs, rhs) }
      return range < 0 ? (rhs + range, rhs) : (rhs, rhs + range)
    }
  }

  /// Returns the lower and upper bound of a column, defaults filled in.
  ///
  /// An integer column without bounds is binary, as HiGHS and CPLEX read such files. A
  /// semi-continuous column has the bounds of the smallest interval that holds 0 and its values.
  func columnBounds(_ j: Int) -> (lower: Double, upper: Double) {
    if isInteger[j], lower[j] == nil, upper[j] == nil { return (0, 1) }
    let (lower, upper) = (lower[j] ?? 0, upper[j] ?? .infinity)
    return isSemiContinuous[j] && lower <= upper ? (min(0, lower), max(0, upper)) : (lower, upper)
  }

  /// The number of columns whose values a linear program relaxes.
  var relaxedColumns: Int {
    columnNames.indices.count { isInteger[$0] || isSemiContinuous[$0] }
  }

  /// The least value above 0 of each semi-continuous column that has one.
  private var semiContinuousLimits: [(column: Int, least: Double)] {
    columnNames.indices.compactMap { j in
      guard isSemiContinuous[j], let least = lower[j], least > 0 else { return nil }
      return (j, least)
    }
  }

  /// Returns the linear program; free rows other than the objective are left out.
  ///
  /// - Throws: `InvalidInput` where the quadratic objective is not convex.
  func program() throws(InvalidInput) -> LinearProgram {
    var position = [Int](repeating: -1, count: rowNames.count)
    var names = [String]()
    var rowLower = [Double]()
    var rowUpper = [Double]()
    for i in rowNames.indices where rowKinds[i] != .objective {
      position[i] = names.count
      names.append(rowNames[i])
      let bounds = MPSDocument.bounds(kind: rowKinds[i], rhs: rhs[i] ?? 0, range: ranges[i])
      rowLower.append(bounds.lower)
      rowUpper.append(bounds.upper)
    }
    // The objective's entries are the costs, entries of other free rows are left out.
    var costs = [Double](repeating: 0, count: columnNames.count)
    var kept = [SparseMatrix.Entry]()
    kept.reserveCapacity(entries.count)
    for entry in entries {
      if entry.row == objectiveRow {
        costs[entry.column] += entry.value
      } else if position[entry.row] >= 0 {
        kept.append(.init(row: position[entry.row], column: entry.column, value: entry.value))
      }
    }
    let n = columnNames.count
    let matrix = SparseMatrix(rows: names.count, columns: n, entries: kept)
    var bounds = ColumnBounds(
      lower: columnNames.indices.map { columnBounds($0).lower },
      upper: columnNames.indices.map { columnBounds($0).upper })
    bounds.fixSemiContinuous(semiContinuousLimits, matrix, rowLower: rowLower, rowUpper: rowUpper)
    return try LinearProgram(
      name: name, sense: sense, matrix: matrix, costs: costs,
      objectiveOffset: objectiveRow < 0 ? 0 : -(rhs[objectiveRow] ?? 0), rowLower: rowLower,
      rowUpper: rowUpper, columnLower: bounds.lower, columnUpper: bounds.upper,
      quadratic: quadratic.isEmpty ? nil : SparseMatrix(rows: n, columns: n, entries: quadratic),
      rowNames: names, columnNames: columnNames,
      objectiveName: objectiveRow < 0 ? "" : rowNames[objectiveRow])
  }
}
