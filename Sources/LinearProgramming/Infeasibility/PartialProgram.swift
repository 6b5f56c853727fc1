import LinearAlgebra

/// The rows and bounds of some members, with the columns that occur in them.
struct PartialProgram {
  let program: LinearProgram
  /// Positions of the rows and columns in the whole program.
  private let rows: [Int]
  private let columns: [Int]
  private let wholeRowCount: Int

  /// Takes some rows with their bounds, and the columns that occur in them with theirs.
  init(of whole: LinearProgram, rows: [Int]) {
    var columns = Set<Int>()
    let chosen = Set(rows)
    for j in 0..<whole.columnCount {
      for k in whole.matrix.range(ofColumn: j) where chosen.contains(whole.matrix.rowIndices[k]) {
        columns.insert(j)
        break
      }
    }
    var members = [ConflictingSet.Member]()
    for isLower in [true, false] {
      members += rows.map { .init(index: $0, isRow: true, isLower: isLower) }
      members += columns.map { .init(index: $0, isRow: false, isLower: isLower) }
    }
    self.init(of: whole, members: members)
  }

  /// Takes the rows and bounds of some members, and the columns that occur in them.
  init(of whole: LinearProgram, members: [ConflictingSet.Member]) {
    var rowLower = [Int: Double]()
    var rowUpper = [Int: Double]()
    var columnLower = [Int: Double]()
    var columnUpper = [Int: Double]()
    for member in members {
      switch (member.isRow, member.isLower) {
      case (true, true): rowLower[member.index] = whole.rowLower[member.index]
      case (true, false): rowUpper[member.index] = whole.rowUpper[member.index]
      case (false, true): columnLower[member.index] = whole.columnLower[member.index]
      case (false, false): columnUpper[member.index] = whole.columnUpper[member.index]
      }
    }
    let rows = Set(rowLower.keys).union(rowUpper.keys).sorted()
    var position = [Int: Int]()
    for (k, i) in rows.enumerated() { position[i] = k }
    var columns = [Int]()
    var entries = [SparseMatrix.Entry]()
    for j in 0..<whole.columnCount {
      let kept = whole.matrix.range(ofColumn: j).filter {
        position[whole.matrix.rowIndices[$0]] != nil
      }
      guard !kept.isEmpty || columnLower[j] != nil || columnUpper[j] != nil else { continue }
      for k in kept {
        guard let row = position[whole.matrix.rowIndices[k]] else { continue }
        entries.append(.init(row: row, column: columns.count, value: whole.matrix.values[k]))
      }
      columns.append(j)
    }
    program = LinearProgram(
      unchecked: SparseMatrix(rows: rows.count, columns: columns.count, entries: entries),
      costs: [Double](repeating: 0, count: columns.count),
      rowLower: rows.map { rowLower[$0] ?? -.infinity },
      rowUpper: rows.map { rowUpper[$0] ?? .infinity },
      columnLower: columns.map { columnLower[$0] ?? -.infinity },
      columnUpper: columns.map { columnUpper[$0] ?? .infinity })
    self.rows = rows
    self.columns = columns
    wholeRowCount = whole.rowCount
  }

  /// Returns prices of this program's rows as prices of the whole program's.
  func wholePrices(_ prices: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: wholeRowCount)
    for (k, i) in rows.enumerated() { result[i] = prices[k] }
    return result
  }

  /// Returns the members, in the whole program, that a certificate of this one leans on.
  func members(of certificate: InfeasibilityCertificate) -> [ConflictingSet.Member] {
    let found: [ConflictingSet.Member]
    switch certificate {
    case .crossedRow(let i): found = ConflictingSet(program, crossed: i, isRow: true).members
    case .crossedColumn(let j): found = ConflictingSet(program, crossed: j, isRow: false).members
    case .prices(let farkas): found = farkas.members(of: program)
    }
    return found.map {
      ConflictingSet.Member(
        index: $0.isRow ? rows[$0.index] : columns[$0.index], isRow: $0.isRow, isLower: $0.isLower)
    }
  }
}
