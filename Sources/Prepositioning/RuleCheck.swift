import Diagnostics
import FulfilmentModel
import LinearAlgebra
import LinearProgramming

/// The limits on placements alone, as a small linear program: whether any placement keeps all rules.
///
/// Demand plays no part, since it may stay unserved. Where the limits conflict, the reason is a smallest
/// set of them: without any one the others can be kept (an irreducible infeasible subsystem, found by a
/// deletion filter).
struct RuleCheck {
  /// A limit of the program, for messages.
  private struct Limit {
    /// The limit in words.
    let words: String
    /// The table that states it.
    let table: String
  }

  /// Kinds of limits, by the row that they have.
  private enum Kind {
    case supply, hubs, rule
  }

  private let program: PlacementProgram
  private var entries: [SparseMatrix.Entry] = []
  private var lower: [Double] = []
  private var upper: [Double] = []
  /// By row: its lower and its upper limit in words.
  private var names: [(least: Limit?, most: Limit?)] = []
  /// By row: its kind.
  private var kinds: [Kind] = []
  /// By row: how far it is to be kept away from its limits if possible; 0 for rows that are no rules.
  private var margins: [Double] = []

  init(_ program: PlacementProgram) {
    self.program = program
    addCase()
    addRules()
  }

  /// Returns a placement that keeps every limit, with some distance to the rules' limits where there is
  /// room, indexed `sku * hubCount + hub`, held and fixed units included.
  ///
  /// - Throws: a diagnostic for each limit of a smallest set that conflicts.
  /// - Complexity: one solve of a program of a row for each limit and a column for each line, and some more
  ///   where it is infeasible.
  func placement() throws(InvalidInput) -> [Double] {
    let solver = LinearProgramSolver()
    let found = solver.solve(try relaxed(withMargin: true))
    if found.status == .optimal { return Array(found.primal.dropLast()) }
    let solution = solver.solve(try relaxed(withMargin: false))
    switch solution.status {
    case .optimal: return Array(solution.primal.dropLast())
    case .infeasible: throw InvalidInput(conflict(try conflictingSet(solver)))
    default:
      throw InvalidInput([
        Diagnostic(
          column: "rules", expected: "limits of sizes that a linear program can compare")
      ])
    }
  }

  /// Returns the smallest of the conflicting sets that the rules have with no other limits, with those of
  /// hubs, with supply, and with all: one room explains more than the supplies of all SKUs.
  private func conflictingSet(_ solver: LinearProgramSolver) throws(InvalidInput) -> ConflictingSet
  {
    // That no line has less than 0 units is no limit that anyone could lift.
    let given = Set(
      (0..<program.index.openingStock.count).filter { standing($0) == 0 }.map {
        ConflictingSet.Member(index: $0, isRow: false, isLower: true)
      })
    var smallest: ConflictingSet?
    for counted: Set<Kind> in [[], [.hubs], [.supply], [.hubs, .supply]] {
      let part = try relaxed(withMargin: false, counting: counted)
      guard case .infeasible(let certificate) = solver.solve(part).status else { continue }
      let set = solver.conflictingSet(of: part, from: certificate, given: given)
      if set.members.count < smallest?.members.count ?? .max { smallest = set }
      if counted.isEmpty { break }
    }
    return smallest ?? ConflictingSet(members: [], isIrreducible: false)
  }

  /// Adds a row; coefficients by line.
  private mutating func add(
    _ kind: Kind, _ coefficients: [(line: Int, a: Double)], least: (Double, Limit)? = nil,
    most: (Double, Limit)? = nil, margin: Double = 0
  ) {
    kinds.append(kind)
    let row = lower.count
    entries += coefficients.map { SparseMatrix.Entry(row: row, column: $0.line, value: $0.a) }
    lower.append(least?.0 ?? -.infinity)
    upper.append(most?.0 ?? .infinity)
    names.append((least?.1, most?.1))
    margins.append(margin)
  }

  /// Adds supply, room, partners' maxima and the budget.
  private mutating func addCase() {
    let planningCase = program.planningCase
    let (skus, hubs) = (planningCase.skus, planningCase.hubs)
    for (s, sku) in skus.enumerated() {
      add(
        .supply, hubs.indices.map { (s * hubs.count + $0, 1) },
        most: (
          Double(sku.availableUnits),
          Limit(words: "\(sku.id) has \(sku.availableUnits) units available", table: "skus")
        ))
    }
    for (h, hub) in hubs.enumerated() {
      let free = program.freeCapacity[h]
      add(
        .hubs, skus.indices.map { ($0 * hubs.count + h, 1) },
        most: (Double(free), Limit(words: "\(hub.id) can take \(free) units", table: "hubs")))
    }
    for group in program.stocking.groups where group.maximum < .max {
      add(
        .hubs, skus.indices.flatMap { s in group.hubs.map { (s * hubs.count + $0, 1.0) } },
        most: (
          Double(group.maximum),
          Limit(words: "\(group.name) takes at most \(group.maximum) units", table: "partners")
        ))
    }
    if let budget = program.settings.placementBudget {
      let costs = program.costs.placement
      add(
        .hubs, (0..<skus.count * hubs.count).map { ($0, costs[$0 % hubs.count]) },
        most: (
          budget, Limit(words: "placing may cost at most the budget of \(budget)", table: "budget")
        ))
    }
  }

  private mutating func addRules() {
    for rule in program.rules {
      let size = max(1, rule.minimum?.magnitude ?? 0, rule.maximum?.magnitude ?? 0)
      func limit(_ value: Double, _ words: String) -> (Double, Limit) {
        (
          value,
          Limit(words: "rule \(rule.name): \(words) \(RuleCheck.number(value))", table: "rules")
        )
      }
      add(
        .rule, zip(rule.lines, rule.coefficients).map { ($0, $1) },
        least: rule.minimum.map { limit($0, "at least") },
        most: rule.maximum.map { limit($0, "at most") }, margin: 0.01 * size)
    }
  }

  /// Returns the program; its last column is the share of each rule's margin that is kept.
  ///
  /// - Parameter counted: kinds of rows that limit anything, beside the rules.
  private func relaxed(
    withMargin: Bool, counting counted: Set<Kind> = [.supply, .hubs]
  ) throws(InvalidInput) -> LinearProgram {
    let columns = program.index.openingStock.count
    var (entries, upper, lower) = (entries, self.upper, self.lower)
    for row in upper.indices where kinds[row] != .rule && !counted.contains(kinds[row]) {
      upper[row] = .infinity
    }
    for row in margins.indices where margins[row] > 0 && withMargin {
      // A row with two limits cannot be kept away from both by one coefficient: the second is a row
      // of its own.
      if lower[row].isFinite, upper[row].isFinite {
        let added = upper.count
        entries += self.entries.filter { $0.row == row }.map {
          SparseMatrix.Entry(row: added, column: $0.column, value: $0.value)
        }
        entries.append(SparseMatrix.Entry(row: added, column: columns, value: margins[row]))
        lower.append(-.infinity)
        upper.append(upper[row])
        upper[row] = .infinity
        entries.append(SparseMatrix.Entry(row: row, column: columns, value: -margins[row]))
      } else {
        entries.append(
          SparseMatrix.Entry(
            row: row, column: columns, value: lower[row].isFinite ? -margins[row] : margins[row]))
      }
    }
    let least = (0..<columns).map { Double(standing($0)) }
    let most = (0..<columns).map(most)
    return try LinearProgram(
      matrix: SparseMatrix(rows: lower.count, columns: columns + 1, entries: entries),
      costs: [Double](repeating: 0, count: columns) + [withMargin ? -1 : 0], rowLower: lower,
      rowUpper: upper, columnLower: least + [0], columnUpper: most + [1])
  }

  /// Returns the units that a line gets in any case.
  private func standing(_ line: Int) -> Int {
    program.lines.isFixed[line] ? program.lines.fixed[line] : program.stocking.held(line)
  }

  /// Returns the most units that a line can get.
  private func most(_ line: Int) -> Double {
    guard !program.lines.isFixed[line], program.ships(line % program.stocking.hubCount) else {
      return Double(standing(line))
    }
    let most = program.stocking.stated(line)
    return most == .max ? .infinity : Double(max(most, standing(line)))
  }

  /// Returns the members of a conflicting set in words, a diagnostic for each after one that sums them up.
  private func conflict(_ set: ConflictingSet) -> [Diagnostic] {
    let members = set.members.compactMap { member -> Limit? in
      if member.isRow {
        return member.isLower ? names[member.index].least : names[member.index].most
      }
      return words(of: member)
    }
    let count = members.count
    let summary =
      count == 1
      ? "no placement keeps this limit"
      : set.isIrreducible
        ? "no placement keeps these \(count) limits together; without any one of them the others can be kept"
        : "no placement keeps these \(count) limits together; fewer of them may conflict already"
    return [Diagnostic(column: "rules", message: summary, kind: .conflictingRules)]
      + members.map {
        Diagnostic(
          file: $0.table == "budget" ? nil : "\($0.table).csv", message: $0.words,
          kind: .conflictingRules)
      }
  }

  /// Returns a limit of a line in words; `nil` for the column that is no line.
  private func words(of member: ConflictingSet.Member) -> Limit? {
    let hubs = program.stocking.hubCount
    guard member.index < program.index.openingStock.count else { return nil }
    let sku = program.planningCase.skus[member.index / hubs].id
    let hub = program.planningCase.hubs[member.index % hubs]
    let units = standing(member.index)
    if program.lines.isFixed[member.index] {
      return Limit(words: "\(sku) at \(hub.id) is fixed at \(units) units", table: "placements")
    }
    if member.isLower {
      let words = "\(sku) at \(hub.id) gets \(units) units that are owed or asked for"
      return Limit(words: words, table: "stocking")
    }
    if !program.ships(member.index % hubs) {
      return Limit(words: "\(hub.id) ships nothing", table: "hubs")
    }
    let most = Int(count: self.most(member.index))
    return Limit(words: "\(sku) at \(hub.id) may have at most \(most) units", table: "stocking")
  }

  /// Returns a number without needless decimals.
  private static func number(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : "\(value)"
  }
}
