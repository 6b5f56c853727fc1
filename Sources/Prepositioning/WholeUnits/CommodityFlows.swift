import TwoStageProgramming

/// The cheapest recourse of one SKU in all scenarios, for whole stock at the hubs.
///
/// Where throughput is scarce its prices stand in the costs of shipping: then this is the recourse of
/// the relaxation with those limits priced, and the plan is priced exactly afterwards.
struct CommodityFlows {
  /// Probabilities of the scenarios.
  private let probabilities: [Double]
  /// One flow for each scenario.
  private var flows: [ScenarioFlow]

  /// Creates the flows of a SKU's opening stock.
  ///
  /// - Parameters:
  ///   - sku: position of the SKU.
  ///   - program: the two-stage program.
  ///   - throughputPrices: ρ by hub and scenario, as `TwoStagePrices.throughputByScenario`.
  init(of sku: Int, in program: StochasticTransport, throughputPrices: [Double]) {
    probabilities = program.probabilities
    let (hubs, sinks) = (program.siteCount, program.sinkCount)
    let scenarios = probabilities.count
    var base = [Double](repeating: .infinity, count: hubs * sinks)
    for sink in 0..<sinks {
      for arc in program.arcStart[sink]..<program.arcStart[sink + 1] {
        base[program.arcSite[arc] * sinks + sink] =
          program.arcCost[sku * program.arcSite.count + arc]
      }
    }
    let shortage = Array(program.shortageCost[sku * sinks..<(sku + 1) * sinks])
    // The interior-point method leaves traces of prices where a limit is loose.
    let isPriced = throughputPrices.contains { $0 > 1e-6 }
    let plain = FlowCosts(
      hubCount: hubs, sinkCount: sinks, shipping: base, shortage: shortage)
    flows = (0..<scenarios).map { scenario in
      var costs = plain
      if isPriced {
        var shipping = base
        for hub in 0..<hubs {
          let price = throughputPrices[hub * scenarios + scenario] / program.probabilities[scenario]
          for sink in 0..<sinks { shipping[hub * sinks + sink] += price }
        }
        costs = FlowCosts(hubCount: hubs, sinkCount: sinks, shipping: shipping, shortage: shortage)
      }
      let row = (scenario * program.commodityCount + sku) * sinks
      var flow = ScenarioFlow(
        costs: costs, demand: program.demand[row..<row + sinks].map { Int($0.rounded()) })
      for hub in 0..<hubs {
        flow.add(Int(program.openingStock[sku * hubs + hub].rounded()), at: hub)
      }
      return flow
    }
  }

  /// Returns the expected cost of the recourse after a change less that before it, in money.
  ///
  /// - Parameters:
  ///   - removed: hub that gives units, if any.
  ///   - added: hub that gets units, if any.
  func change(units: Int, removedFrom removed: Int?, addedTo added: Int?) -> Double {
    var sum = 0.0
    for (flow, probability) in zip(flows, probabilities) {
      var moved = flow
      if let removed { moved.remove(units, at: removed) }
      if let added { moved.add(units, at: added) }
      sum += probability * (moved.cost - flow.cost)
    }
    return sum
  }

  /// Makes a change.
  mutating func move(units: Int, removedFrom removed: Int?, addedTo added: Int?) {
    for scenario in flows.indices {
      if let removed { flows[scenario].remove(units, at: removed) }
      if let added { flows[scenario].add(units, at: added) }
    }
  }
}
