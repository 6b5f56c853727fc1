extension StochasticModel {
  /// The deterministic equivalent: every node of the tree gets its period's rows and columns, its
  /// costs weighted by its probability.
  ///
  /// Names of the first period stay; those of node k become `name@k`.
  func deterministicEquivalent() throws(LinearProgramError) -> LinearProgram {
    let nodes = ScenarioTree(self).nodes
    let layout = PeriodLayout(self)
    var columnStart = [Int]()
    var rowStart = [Int]()
    var (columns, rows) = (0, 0)
    for node in nodes {
      columnStart.append(columns)
      rowStart.append(rows)
      columns += layout.columns[node.period].count
      rows += layout.rows[node.period].count
    }
    var costs = [Double](repeating: 0, count: columns)
    var columnLower = costs
    var columnUpper = costs
    var rowLower = [Double](repeating: 0, count: rows)
    var rowUpper = rowLower
    var columnNames = [String]()
    var rowNames = [String]()
    var entries = [SparseMatrix.Entry]()
    for (number, node) in nodes.enumerated() {
      var ancestors = [Int](repeating: 0, count: node.period + 1)
      var step = number
      while step >= 0 {
        ancestors[nodes[step].period] = step
        step = nodes[step].parent
      }
      // A value may become known before the period its row belongs to.
      let known = ancestors.reversed().map { nodes[$0].values }.filter { !$0.isEmpty }
      func value(_ location: Location) -> Double {
        for values in known { if let value = values[location] { return value } }
        return coreValue(location)
      }
      let suffix = number == 0 ? "" : "@\(number)"
      for (k, j) in layout.columns[node.period].enumerated() {
        columnNames.append(core.columnNames[j] + suffix)
        columnLower[columnStart[number] + k] = value(.lower(column: j))
        columnUpper[columnStart[number] + k] = value(.upper(column: j))
      }
      for (k, i) in layout.rows[node.period].enumerated() {
        rowNames.append(core.rowNames[i] + suffix)
        let bounds = MPSDocument.bounds(
          kind: core.rowKinds[i], rhs: value(.rhs(row: i)), range: core.ranges[i])
        rowLower[rowStart[number] + k] = bounds.lower
        rowUpper[rowStart[number] + k] = bounds.upper
      }
      for k in layout.costEntries[node.period] {
        let entry = core.entries[k]
        costs[columnStart[number] + layout.place[entry.column]] +=
          node.probability * value(.entry(k))
      }
      for k in layout.rowEntries[node.period] {
        let entry = core.entries[k]
        let owner = ancestors[columnPeriod[entry.column]]
        let coefficient = value(.entry(k))
        if coefficient == 0 { continue }
        entries.append(
          .init(
            row: rowStart[number] + layout.rowPlace[entry.row],
            column: columnStart[owner] + layout.place[entry.column], value: coefficient))
      }
    }
    return try LinearProgram(
      name: core.name, sense: core.sense,
      matrix: SparseMatrix(rows: rows, columns: columns, entries: entries), costs: costs,
      objectiveOffset: core.objectiveRow < 0 ? 0 : -(core.rhs[core.objectiveRow] ?? 0),
      rowLower: rowLower, rowUpper: rowUpper, columnLower: columnLower, columnUpper: columnUpper,
      rowNames: rowNames, columnNames: columnNames)
  }
}

/// Rows, columns and entries of the core by period.
private struct PeriodLayout {
  var rows: [[Int]]
  var columns: [[Int]]
  var costEntries: [[Int]]
  var rowEntries: [[Int]]
  /// Where a column stands among its period's.
  var place: [Int]
  /// Where a row stands among its period's.
  var rowPlace: [Int]

  init(_ model: StochasticModel) {
    let periods = model.periodNames.count
    let core = model.core
    rows = [[Int]](repeating: [], count: periods)
    columns = rows
    costEntries = rows
    rowEntries = rows
    place = [Int](repeating: 0, count: core.columnNames.count)
    rowPlace = [Int](repeating: 0, count: core.rowNames.count)
    for i in core.rowNames.indices where core.rowKinds[i] != .objective {
      rowPlace[i] = rows[model.rowPeriod[i]].count
      rows[model.rowPeriod[i]].append(i)
    }
    for j in core.columnNames.indices {
      place[j] = columns[model.columnPeriod[j]].count
      columns[model.columnPeriod[j]].append(j)
    }
    for (k, entry) in core.entries.enumerated() {
      if entry.row == core.objectiveRow {
        costEntries[model.columnPeriod[entry.column]].append(k)
      } else if core.rowKinds[entry.row] != .objective {
        rowEntries[model.rowPeriod[entry.row]].append(k)
      }
    }
  }
}
