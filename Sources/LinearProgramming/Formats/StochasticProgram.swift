import Diagnostics

/// A stochastic program with its scenarios: what knowing more about them would be worth.
package struct StochasticProgram: Sendable {
  /// The deterministic equivalent, and what was read.
  package let file: SMPSFile
  /// Core, periods and random coefficients.
  let model: StochasticModel

  /// Optima of the problems around a stochastic program, in its own units and sense.
  ///
  /// Reference: Birge, "The value of the stochastic solution in stochastic linear programs with fixed
  /// recourse" (1982), doi:10.1007/BF01585113.
  package struct Measures: Sendable {
    /// EV: the optimum where every random coefficient has its mean.
    package var expectedValue: Double
    /// EEV: the expected objective where the first period's decisions are those of EV; `nil` where
    /// some scenario then has no feasible recourse, or the program has more than two periods. Where EV
    /// has several solutions, EEV is that of the one found.
    package var expectedValueSolution: Double?
    /// WS: the expected optimum where each scenario is known beforehand.
    package var waitAndSee: Double
  }

  /// Solves the problems around the program.
  ///
  /// - Parameter solver: the solver of each.
  /// - Returns: `nil` where EV or a scenario alone is infeasible, unbounded or not solved.
  /// - Throws: `InvalidInput` where a mean overflows.
  /// - Complexity: two solves of the core for each scenario.
  package func measures(_ solver: LinearProgramSolver) throws(InvalidInput) -> Measures? {
    let leaves = leaves
    let mean = solver.solve(try model.deterministicEquivalent(of: meanPath(leaves)))
    guard mean.status == .optimal else { return nil }
    let decided = Array(mean.primal.prefix(model.columnPeriod.count { $0 == 0 }))
    let isTwoStage = model.periodNames.count == 2
    var result = Measures(
      expectedValue: mean.objective, expectedValueSolution: isTwoStage ? 0 : nil, waitAndSee: 0)
    for leaf in leaves {
      let program = try model.deterministicEquivalent(of: leaf.path)
      let known = solver.solve(program)
      guard known.status == .optimal else { return nil }
      result.waitAndSee += leaf.probability * known.objective
      guard let sum = result.expectedValueSolution else { continue }
      let recourse = solver.solve(program.holding(decided, rowsFrom: firstRecourseRow))
      result.expectedValueSolution =
        recourse.status == .optimal ? sum + leaf.probability * recourse.objective : nil
    }
    return result
  }

  /// A scenario as a tree of its own.
  private struct Leaf {
    var probability: Double
    var path: [ScenarioTree.Node]
  }

  /// The rows of the first period come first in a deterministic equivalent.
  private var firstRecourseRow: Int {
    model.core.rowKinds.indices.count {
      model.core.rowKinds[$0] != .objective && model.rowPeriod[$0] == 0
    }
  }

  /// Every scenario, in the order of the tree.
  private var leaves: [Leaf] {
    let nodes = ScenarioTree(model).nodes
    return nodes.indices.filter { nodes[$0].period == model.periodNames.count - 1 }.map { last in
      var path: [ScenarioTree.Node] = []
      var step = last
      while step >= 0 {
        path.insert(nodes[step], at: 0)
        step = nodes[step].parent
      }
      for index in path.indices { (path[index].parent, path[index].probability) = (index - 1, 1) }
      return Leaf(probability: nodes[last].probability, path: path)
    }
  }

  /// Returns the path on which every random coefficient has its mean.
  private func meanPath(_ leaves: [Leaf]) -> [ScenarioTree.Node] {
    guard var path = leaves.first?.path else { return [] }
    for period in path.indices {
      var locations: Set<StochasticModel.Location> = []
      for leaf in leaves { locations.formUnion(leaf.path[period].values.keys) }
      var means: [StochasticModel.Location: Double] = [:]
      for leaf in leaves {
        for location in locations {
          let value = leaf.path[period].values[location] ?? model.coreValue(location)
          means[location, default: 0] += leaf.probability * value
        }
      }
      path[period].values = means
    }
    return path
  }
}

extension LinearProgram {
  /// Returns the program with its first columns fixed and the rows before `first` left out.
  ///
  /// Rows of fixed columns alone would be broken by the rounding of a solution.
  fileprivate func holding(_ values: [Double], rowsFrom first: Int) -> LinearProgram {
    var (lower, upper) = (columnLower, columnUpper)
    for (column, value) in values.enumerated() {
      let held = min(max(value, columnLower[column]), columnUpper[column])
      (lower[column], upper[column]) = (held, held)
    }
    let free = (0..<first).map { _ in Double.infinity }
    return LinearProgram(
      unchecked: matrix, name: name, sense: sense, costs: costs, objectiveOffset: objectiveOffset,
      rowLower: free.map { -$0 } + rowLower.dropFirst(first),
      rowUpper: free + rowUpper.dropFirst(first), columnLower: lower, columnUpper: upper)
  }
}
