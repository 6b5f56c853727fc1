/// The scenario tree of a stochastic program.
struct ScenarioTree {
  /// One node: the decisions of one period under one history.
  struct Node {
    /// The node before; −1 for the first period's.
    var parent: Int
    /// From 0.
    var period: Int
    var probability: Double
    /// The values that differ from the core here and in all nodes below.
    var values: [StochasticModel.Location: Double]
  }

  /// Nodes, each after its parent; the first is the root.
  private(set) var nodes: [Node]

  /// One outcome of each of some elements, drawn together.
  private struct Combination {
    var probability: Double
    var values = [StochasticModel.Location: Double]()

    /// Returns this combination with each outcome of one more element.
    func extended(by element: StochasticModel.Element) -> [Combination] {
      element.outcomes.map { outcome in
        var result = Combination(probability: probability * outcome.probability, values: values)
        for change in outcome.changes { result.values[change.location] = change.value }
        return result
      }
    }
  }

  /// Builds the tree from independent elements, or from scenarios where the model lists them.
  ///
  /// - Precondition: the model has at least one period.
  init(_ model: StochasticModel) {
    nodes = [Node(parent: -1, period: 0, probability: 1, values: [:])]
    if model.scenarios.isEmpty { addProducts(of: model) } else { addScenarios(of: model) }
  }

  /// Adds the product of the independent elements, period by period.
  private mutating func addProducts(of model: StochasticModel) {
    var level = [0]
    for period in 1..<max(1, model.periodNames.count) {
      var next = [Int]()
      let elements = model.elements.filter { $0.period == period }
      for parent in level {
        let combinations = elements.reduce(
          into: [Combination(probability: nodes[parent].probability)]
        ) { combinations, element in
          combinations = combinations.flatMap { $0.extended(by: element) }
        }
        for combination in combinations {
          next.append(nodes.count)
          nodes.append(
            Node(
              parent: parent, period: period, probability: combination.probability,
              values: combination.values))
        }
      }
      level = next
    }
  }

  /// Adds the scenarios: each shares its parent's nodes before its first period.
  private mutating func addScenarios(of model: StochasticModel) {
    let periods = model.periodNames.count
    var paths = [[Int]]()
    var inherited = [[StochasticModel.Location: Double]]()
    nodes[0].probability = 0
    for scenario in model.scenarios {
      // Decisions of the first period are taken before anything is known.
      let branch = max(1, scenario.firstPeriod)
      var values = scenario.parent < 0 ? [:] : inherited[scenario.parent]
      for change in scenario.changes { values[change.location] = change.value }
      var path = scenario.parent < 0 ? [0] : Array(paths[scenario.parent][..<min(branch, periods)])
      while path.count < periods {
        let period = path.count
        let own = values.filter { model.period($0.key) == period }
        nodes.append(
          Node(parent: path[period - 1], period: period, probability: 0, values: own))
        path.append(nodes.count - 1)
      }
      for node in path { nodes[node].probability += scenario.probability }
      paths.append(path)
      inherited.append(values)
    }
  }
}
