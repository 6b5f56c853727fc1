import LinearAlgebra

/// The content of the three files of an SMPS program.
///
/// A core program, the period of each of its rows and columns, and the distribution of its random
/// coefficients: either independent `elements` or the `scenarios` of an explicit tree.
struct StochasticModel {
  /// A coefficient that may be random.
  enum Location: Hashable {
    /// By its position in the core's entries.
    case entry(Int)
    case rhs(row: Int)
    case lower(column: Int)
    case upper(column: Int)
  }

  /// The effect of a drawn value on the core's.
  enum Effect {
    case replaces
    case adds
    case multiplies
  }

  /// A coefficient and its value.
  struct Change {
    var location: Location
    var value: Double
  }

  /// Values that are drawn together, independent of all other elements.
  struct Element {
    /// The period in which they become known, from 1.
    var period: Int
    var outcomes: [(probability: Double, changes: [Change])]
  }

  /// One scenario of an explicit tree.
  struct Scenario {
    /// The scenario it follows up to its first own period; −1 for the core.
    var parent: Int
    var probability: Double
    /// The period from which it has nodes of its own.
    var firstPeriod: Int
    var changes: [Change]
  }

  var core: MPSDocument
  var periodNames: [String]
  /// Period of each row, the objective's counted as the first.
  var rowPeriod: [Int]
  var columnPeriod: [Int]
  var elements = [Element]()
  var scenarios = [Scenario]()
  /// The position of each entry, by row and column in one key.
  private var entryIndex = [Int: Int]()

  init(core: MPSDocument, periodNames: [String], rowPeriod: [Int], columnPeriod: [Int]) {
    self.core = core
    self.periodNames = periodNames
    self.rowPeriod = rowPeriod
    self.columnPeriod = columnPeriod
    entryIndex.reserveCapacity(core.entries.count)
    for (k, entry) in core.entries.enumerated() {
      entryIndex[entry.row << 32 | entry.column] = k
    }
  }

  /// Returns the position of an entry of the core, made with value 0 where the core has none.
  mutating func entry(row: Int, column: Int) -> Int {
    let key = row << 32 | column
    if let known = entryIndex[key] { return known }
    entryIndex[key] = core.entries.count
    core.entries.append(.init(row: row, column: column, value: 0))
    return core.entries.count - 1
  }

  /// Returns the core's value of a coefficient.
  func coreValue(_ location: Location) -> Double {
    switch location {
    case .entry(let k): core.entries[k].value
    case .rhs(let row): core.rhs[row] ?? 0
    case .lower(let column): core.columnBounds(column).lower
    case .upper(let column): core.columnBounds(column).upper
    }
  }

  /// Returns the period in which a coefficient becomes known.
  func period(_ location: Location) -> Int {
    switch location {
    case .entry(let k):
      let entry = core.entries[k]
      return entry.row == core.objectiveRow
        ? columnPeriod[entry.column] : max(rowPeriod[entry.row], columnPeriod[entry.column])
    case .rhs(let row): return rowPeriod[row]
    case .lower(let column), .upper(let column): return columnPeriod[column]
    }
  }

  /// The number of scenarios of the tree: the product of the elements' outcomes, or those listed.
  ///
  /// A Double, since the product may exceed every integer type.
  var scenarioCount: Double {
    if !scenarios.isEmpty { return Double(scenarios.count) }
    return elements.reduce(1) { $0 * Double($1.outcomes.count) }
  }
}
