import Diagnostics
import LinearAlgebra

extension StochasticModel {
  /// Returns the deterministic equivalent (extensive form) of the program.
  ///
  /// Every node of the tree gets its period's rows and columns, its costs times its probability.
  ///
  /// Names of the first period stay; those of node k become `name@k`.
  ///
  /// - Throws: `InvalidInput` where a value overflows.
  /// - Complexity: O(nodes · core entries).
  func deterministicEquivalent() throws(InvalidInput) -> LinearProgram {
    try deterministicEquivalent(of: ScenarioTree(self).nodes)
  }

  /// Returns the same over a tree of one's own, such as a single path.
  func deterministicEquivalent(
    of nodes: [ScenarioTree.Node]
  ) throws(InvalidInput) -> LinearProgram {
    var equivalent = DeterministicEquivalent(self, nodes: nodes)
    for number in equivalent.nodes.indices { equivalent.addNode(number) }
    let objectiveValue = core.objectiveRow < 0 ? nil : core.rhs[core.objectiveRow]
    return try LinearProgram(
      name: core.name, sense: core.sense,
      matrix: SparseMatrix(
        rows: equivalent.rowNames.count, columns: equivalent.columnNames.count,
        entries: equivalent.entries),
      costs: equivalent.costs, objectiveOffset: core.objectiveRow < 0 ? 0 : -(objectiveValue ?? 0),
      rowLower: equivalent.rowLower, rowUpper: equivalent.rowUpper,
      columnLower: equivalent.columnLower, columnUpper: equivalent.columnUpper,
      rowNames: equivalent.rowNames, columnNames: equivalent.columnNames)
  }
}

/// A deterministic equivalent in the making: columns, rows and entries, node after node.
private struct DeterministicEquivalent {
  let model: StochasticModel
  let nodes: [ScenarioTree.Node]
  let layout: PeriodLayout
  /// The first column and row of each node added.
  private var columnStart = [Int]()
  private var rowStart = [Int]()
  private(set) var costs = [Double]()
  private(set) var columnLower = [Double]()
  private(set) var columnUpper = [Double]()
  private(set) var columnNames = [String]()
  private(set) var rowLower = [Double]()
  private(set) var rowUpper = [Double]()
  private(set) var rowNames = [String]()
  private(set) var entries = [SparseMatrix.Entry]()

  init(_ model: StochasticModel, nodes: [ScenarioTree.Node]) {
    self.model = model
    self.nodes = nodes
    layout = PeriodLayout(model)
  }

  /// Adds the columns, rows and entries of a node; its parent must have been added.
  mutating func addNode(_ number: Int) {
    let (node, core) = (nodes[number], model.core)
    let ancestors = ancestors(of: number)
    // A value may become known before the period its row belongs to; the latest counts.
    let known = ancestors.reversed().map { nodes[$0].values }.filter { !$0.isEmpty }
    func value(_ location: StochasticModel.Location) -> Double {
      for values in known { if let value = values[location] { return value } }
      return model.coreValue(location)
    }
    let suffix = number == 0 ? "" : "@\(number)"
    columnStart.append(columnNames.count)
    rowStart.append(rowNames.count)
    for j in layout.columns[node.period] {
      columnNames.append(core.columnNames[j] + suffix)
      columnLower.append(value(.lower(column: j)))
      columnUpper.append(value(.upper(column: j)))
      costs.append(0)
    }
    for i in layout.rows[node.period] {
      rowNames.append(core.rowNames[i] + suffix)
      let bounds = MPSDocument.bounds(
        kind: core.rowKinds[i], rhs: value(.rhs(row: i)), range: core.ranges[i])
      rowLower.append(bounds.lower)
      rowUpper.append(bounds.upper)
    }
    for k in layout.costEntries[node.period] {
      let column = layout.columnPosition[core.entries[k].column]
      costs[columnStart[number] + column] += node.probability * value(.entry(k))
    }
    for k in layout.rowEntries[node.period] {
      let entry = core.entries[k]
      let coefficient = value(.entry(k))
      if coefficient == 0 { continue }
      // Columns of earlier periods are those of the node's ancestors.
      let owner = ancestors[model.columnPeriod[entry.column]]
      entries.append(
        .init(
          row: rowStart[number] + layout.rowPosition[entry.row],
          column: columnStart[owner] + layout.columnPosition[entry.column], value: coefficient))
    }
  }

  /// Returns the nodes from the root to a node, one a period.
  private func ancestors(of number: Int) -> [Int] {
    var result = [Int](repeating: 0, count: nodes[number].period + 1)
    var step = number
    while step >= 0 {
      result[nodes[step].period] = step
      step = nodes[step].parent
    }
    return result
  }
}

/// Rows, columns and entries of the core by period.
private struct PeriodLayout {
  /// The core's rows and columns of each period, ascending; free rows are left out.
  var rows: [[Int]]
  var columns: [[Int]]
  /// The core's entries of the objective, by the period of their column.
  var costEntries: [[Int]]
  /// The core's other entries, by the period of their row.
  var rowEntries: [[Int]]
  /// The position of a column among its period's columns.
  var columnPosition: [Int]
  /// The position of a row among its period's rows.
  var rowPosition: [Int]

  init(_ model: StochasticModel) {
    let periods = model.periodNames.count
    let core = model.core
    rows = [[Int]](repeating: [], count: periods)
    columns = rows
    costEntries = rows
    rowEntries = rows
    columnPosition = [Int](repeating: 0, count: core.columnNames.count)
    rowPosition = [Int](repeating: 0, count: core.rowNames.count)
    for i in core.rowNames.indices where core.rowKinds[i] != .objective {
      rowPosition[i] = rows[model.rowPeriod[i]].count
      rows[model.rowPeriod[i]].append(i)
    }
    for j in core.columnNames.indices {
      columnPosition[j] = columns[model.columnPeriod[j]].count
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
