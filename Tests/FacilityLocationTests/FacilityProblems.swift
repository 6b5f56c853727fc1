import FacilityLocation
import LinearAlgebra
import LinearProgramming
import Statistics

/// Small random problems, and their optima by trying every set of hubs.
enum FacilityProblems {
  /// Draws a problem with some room to spare.
  static func random(hubs: Int, customers: Int, from random: inout RandomSource) -> FacilityProblem
  {
    func whole(_ range: ClosedRange<Int>) -> Double {
      Double(range.lowerBound + Int(random.uniform() * Double(range.count)))
    }
    let demand = (0..<customers).map { _ in whole(1...20) }
    let share = demand.reduce(0, +) / Double(hubs)
    return FacilityProblem(
      capacity: (0..<hubs).map { _ in (share * (1.2 + 2 * random.uniform())).rounded(.up) },
      fixedCost: (0..<hubs).map { _ in whole(20...120) }, demand: demand,
      cost: (0..<hubs * customers).map { _ in whole(1...90) })
  }

  /// Returns the sets of hubs that the states and the number of a problem allow.
  static func openSets(_ problem: FacilityProblem) -> [[Bool]] {
    (0..<(1 << problem.hubCount)).map { bits in
      (0..<problem.hubCount).map { bits >> $0 & 1 == 1 }
    }
    .filter { open in
      open.count(where: \.self) <= problem.mostOpen ?? .max
        && zip(open, problem.states).allSatisfy {
          $1 == .free || ($1 == .open) == $0
        }
    }
  }

  /// Returns the least cost with split demand: a linear program for every set of hubs.
  static func splitOptimum(_ problem: FacilityProblem) throws -> Double {
    let customers = problem.customerCount
    var best = Double.infinity
    for open in openSets(problem) {
      let hubs = open.indices.filter { open[$0] }
      let units = hubs.reduce(0) { $0 + problem.capacity[$1] }
      guard units >= problem.demand.reduce(0, +) else { continue }
      var entries: [SparseMatrix.Entry] = []
      for position in hubs.indices {
        for customer in 0..<customers {
          let column = position * customers + customer
          entries.append(.init(row: customer, column: column, value: 1))
          guard problem.demand[customer] > 0 else { continue }
          entries.append(
            .init(row: customers + position, column: column, value: problem.demand[customer]))
        }
      }
      let columns = hubs.count * customers
      let program = try LinearProgram(
        matrix: SparseMatrix(rows: customers + hubs.count, columns: columns, entries: entries),
        costs: hubs.flatMap { hub in
          (0..<customers).map { problem.cost[hub * customers + $0] }
        },
        rowLower: [Double](repeating: 1, count: customers)
          + [Double](repeating: -.infinity, count: hubs.count),
        rowUpper: [Double](repeating: 1, count: customers) + hubs.map { problem.capacity[$0] },
        columnLower: [Double](repeating: 0, count: columns),
        columnUpper: [Double](repeating: .infinity, count: columns))
      let fixed = hubs.reduce(0) { $0 + problem.fixedCost[$1] }
      best = min(best, fixed + LinearProgramSolver().solve(program).objective)
    }
    return best
  }

  /// Returns the least cost with single sourcing: every assignment of customers to hubs; infinite where
  /// none is allowed.
  static func wholeOptimum(_ problem: FacilityProblem) -> Double {
    let (hubs, customers) = (problem.hubCount, problem.customerCount)
    var best = Double.infinity
    var load = [Double](repeating: 0, count: hubs)
    var served = [Int](repeating: 0, count: hubs)
    func assign(_ customer: Int, cost: Double) {
      guard cost < best else { return }
      guard customer < customers else {
        let open = load.indices.map { served[$0] > 0 || problem.states[$0] == .open }
        guard open.count(where: \.self) <= problem.mostOpen ?? .max else { return }
        best = min(
          best, cost + open.indices.reduce(0) { $0 + (open[$1] ? problem.fixedCost[$1] : 0) })
        return
      }
      for hub in 0..<hubs
      where problem.states[hub] != .closed
        && load[hub] + problem.demand[customer] <= problem.capacity[hub]
      {
        load[hub] += problem.demand[customer]
        served[hub] += 1
        assign(customer + 1, cost: cost + problem.cost[hub * customers + customer])
        load[hub] -= problem.demand[customer]
        served[hub] -= 1
      }
    }
    assign(0, cost: 0)
    return best
  }

  /// Returns the cost of a solution, recomputed; `nil` where it breaks a row.
  static func checkedCost(_ solution: FacilitySolution, of problem: FacilityProblem) -> Double? {
    var served = [Double](repeating: 0, count: problem.customerCount)
    var load = [Double](repeating: 0, count: problem.hubCount)
    var cost = 0.0
    for service in solution.services {
      guard solution.isOpen[service.hub], service.share >= 0 else { return nil }
      if problem.isSingleSource, service.share != 1 { return nil }
      served[service.customer] += service.share
      load[service.hub] += service.share * problem.demand[service.customer]
      cost += service.share * problem.cost[service.hub * problem.customerCount + service.customer]
    }
    guard served.allSatisfy({ abs($0 - 1) < 1e-9 }),
      zip(load, problem.capacity).allSatisfy({ $0 <= $1 * (1 + 1e-9) }),
      solution.openHubs.count <= problem.mostOpen ?? .max,
      zip(solution.isOpen, problem.states).allSatisfy({ $1 == .free || ($1 == .open) == $0 })
    else { return nil }
    return cost + solution.openHubs.reduce(0) { $0 + problem.fixedCost[$1] }
  }
}
