import LinearAlgebra
import LinearProgramming
import Statistics
import TestSupport
import Testing

@Suite struct ConflictingSetTests {
  private let unbounded = Double.infinity

  private func conflict(of program: LinearProgram) throws -> ConflictingSet {
    let solver = LinearProgramSolver()
    guard case .infeasible(let certificate) = solver.solve(program).status else {
      throw InvalidClaim()
    }
    return solver.conflictingSet(of: program, from: certificate)
  }
  private struct InvalidClaim: Error {}

  @Test("two rows of four and one bound conflict, and are named alone")
  func namesTheFew() throws {
    // x + y >= 10 and x <= 3 leave y >= 7, but y <= 5 as a bound; the other rows are idle.
    let program = try LinearProgram(
      costs: [1, 1, 1],
      rows: [
        ([1, 1, 0], 10, unbounded), ([0, 0, 1], 1, 2), ([1, 0, 0], -unbounded, 3),
        ([1, 1, 1], -unbounded, 100),
      ], upper: [unbounded, 5, unbounded])
    let found = try conflict(of: program)
    #expect(found.isIrreducible)
    #expect(
      found.members == [
        .init(index: 0, isRow: true, isLower: true), .init(index: 2, isRow: true, isLower: false),
        .init(index: 1, isRow: false, isLower: false),
      ])
  }

  @Test("a bound that is given is no member, and another row does not stand in for it")
  func given() throws {
    // -2 x >= 5 conflicts with x >= 0 alone; x >= 10 would take the bound's place.
    let program = try LinearProgram(
      costs: [1], rows: [([1], 10, unbounded), ([-2], 5, unbounded)], lower: [0])
    let solver = LinearProgramSolver()
    guard case .infeasible(let certificate) = solver.solve(program).status else {
      throw InvalidClaim()
    }
    let found = solver.conflictingSet(
      of: program, from: certificate, given: [.init(index: 0, isRow: false, isLower: true)])
    #expect(found.members == [.init(index: 1, isRow: true, isLower: true)])
  }

  @Test("crossed bounds are their own conflict")
  func crossedBounds() throws {
    let program = try LinearProgram(costs: [1], rows: [([1], 3, 2)])
    let found = try conflict(of: program)
    #expect(found.members.map(\.isLower) == [true, false])
    #expect(found.members.allSatisfy { $0.isRow && $0.index == 0 })
  }

  @Test(
    "a conflicting set is infeasible, and feasible without any one of its members",
    .tags(.property), arguments: PropertyCase.all(40))
  func isSmallest(_ drawn: PropertyCase) throws {
    var random = RandomSource(seed: drawn.seed)
    func whole(_ low: Int, _ high: Int) -> Double {
      Double(low + Int(random.uniform() * Double(high - low + 1)))
    }
    let n = Int(whole(2, 6))
    let rows = (0..<Int(whole(4, 14))).map { _ in
      let side = whole(-6, 12)
      return ((0..<n).map { _ in whole(-2, 3) }, random.uniform() < 0.5 ? side : -unbounded, side)
    }
    let program = try LinearProgram(
      costs: [Double](repeating: 1, count: n), rows: rows,
      upper: [Double](repeating: 2, count: n))
    let solver = LinearProgramSolver()
    guard case .infeasible(let certificate) = solver.solve(program).status else { return }
    let found = solver.conflictingSet(of: program, from: certificate)
    #expect(found.isIrreducible)
    func isFeasible(_ members: [ConflictingSet.Member]) throws -> Bool {
      func side(_ index: Int, _ isRow: Bool, _ isLower: Bool, _ value: Double) -> Double {
        let member = ConflictingSet.Member(index: index, isRow: isRow, isLower: isLower)
        return members.contains(member) ? value : (isLower ? -unbounded : unbounded)
      }
      let part = try LinearProgram(
        matrix: program.matrix, costs: [Double](repeating: 0, count: n),
        rowLower: rows.indices.map { side($0, true, true, program.rowLower[$0]) },
        rowUpper: rows.indices.map { side($0, true, false, program.rowUpper[$0]) },
        columnLower: (0..<n).map { side($0, false, true, 0) },
        columnUpper: (0..<n).map { side($0, false, false, 2) })
      return solver.solve(part).status == .optimal
    }
    #expect(try !isFeasible(found.members))
    for member in found.members {
      #expect(try isFeasible(found.members.filter { $0 != member }), "without \(member)")
    }
  }

  @Test("implied bounds of a chain of rows prove infeasibility without an iteration")
  func propagation() throws {
    // 1 <= x0, x(k+1) >= 2 x(k) and x(n) <= 10: seven doublings are too many.
    let n = 8
    var rows = [([Double], Double, Double)]()
    for k in 0..<(n - 1) {
      var row = [Double](repeating: 0, count: n)
      (row[k], row[k + 1]) = (-2, 1)
      rows.append((row, 0, unbounded))
    }
    // A part that is feasible and has nothing to do with it.
    rows.append((([1] + [Double](repeating: 1, count: n - 1)), -unbounded, 1e6))
    let program = try LinearProgram(
      costs: [Double](repeating: -1, count: n), rows: rows,
      lower: [1] + [Double](repeating: 0, count: n - 1),
      upper: [Double](repeating: 1e5, count: n - 1) + [10])
    let solution = LinearProgramSolver().solve(program)
    guard case .infeasible(.prices(let farkas)) = solution.status else {
      Issue.record("\(solution.status)")
      return
    }
    #expect(solution.iterations == 0)
    #expect(farkas.rowSide > farkas.columnSide)
    #expect(try conflict(of: program).members.count == n + 1)
  }
}
