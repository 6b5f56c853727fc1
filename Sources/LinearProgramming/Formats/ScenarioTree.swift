/// The nodes of a stochastic program: one decision of one period under one history.
struct ScenarioTree {
  /// One node.
  struct Node {
    /// The node before; −1 for the first period's.
    var parent: Int
    /// From 0.
    var period: Int
    var probability: Double
    /// What differs from the core here and wherever this node is passed.
    var values: [StochasticModel.Location: Double]
  }

  private(set) var nodes: [Node]

  /// - Precondition: the model has at least one period.
  init(_ model: StochasticModel) {
    nodes = [Node(parent: -1, period: 0, probability: 1, values: [:])]
    if model.scenarios.isEmpty { grow(model) } else { follow(model) }
  }

  /// The product of the independent elements, period by period.
  private mutating func grow(_ model: StochasticModel) {
    var level = [0]
    for period in 1..<max(1, model.periodNames.count) {
      var next = [Int]()
      let elements = model.elements.filter { $0.period == period }
      for parent in level {
        var combinations: [(probability: Double, values: [StochasticModel.Location: Double])] = [
          (nodes[parent].probability, [:])
        ]
        for element in elements {
          var grown = combinations
          grown.removeAll(keepingCapacity: true)
          for combination in combinations {
            for outcome in element.outcomes {
              var values = combination.values
              for change in outcome.changes { values[change.location] = change.value }
              grown.append((combination.probability * outcome.probability, values))
            }
          }
          combinations = grown
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

  /// The tree the scenarios list: a scenario shares its parent's nodes before its first period.
  private mutating func follow(_ model: StochasticModel) {
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
