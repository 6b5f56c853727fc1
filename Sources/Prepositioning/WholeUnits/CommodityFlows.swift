import LinearAlgebra
import TwoStageProgramming

/// The cheapest recourse of one SKU in all scenarios, for whole stock at the hubs.
///
/// Where throughput is scarce its prices stand in the costs of shipping: then this is the recourse of
/// the relaxation with those limits priced, and the plan is priced exactly afterwards. So it is in
/// periods, where an order is charged for its cheapest period of shipment.
struct CommodityFlows: Sendable {
  /// Probabilities of the scenarios.
  private let probabilities: [Double]
  /// One flow for each scenario.
  private var flows: [ScenarioFlow]
  /// Costs of the first unit of each change in each scenario; empty until asked for.
  private var marginals: [FlowMarginals] = []
  /// Threads that scenarios are shared among; they change no result.
  private let threads: Int

  /// Creates the flows of a SKU's opening stock.
  ///
  /// - Parameters:
  ///   - sku: position of the SKU.
  ///   - program: the two-stage program.
  ///   - throughputPrices: ρ by hub, period and scenario, as `TwoStagePrices.throughputByScenario`; empty
  ///     where no throughput is scarce.
  ///   - threads: how many threads to use.
  init(
    of sku: Int, in program: StochasticTransport, throughputPrices: [Double], threads: Int
  ) {
    self.threads = threads
    probabilities = program.probabilities
    let (hubs, sinks, scenarios) = (program.siteCount, program.sinkCount, program.scenarioCount)
    flows = mapConcurrently(count: scenarios, threads: threads) { scenario in
      let row = (scenario * program.commodityCount + sku) * sinks
      let wanted = (0..<sinks).filter { program.demand[row + $0] >= 0.5 }
      var shipping = [Double](repeating: .infinity, count: wanted.count * hubs)
      for (position, sink) in wanted.enumerated() {
        for arc in program.arcStart[sink]..<program.arcStart[sink + 1] {
          let hub = program.arcSite[arc]
          let surcharge = program.shippingSurcharge(
            of: sku, site: hub, sink: sink, scenario: scenario, throughputPrices: throughputPrices)
          shipping[position * hubs + hub] =
            program.arcCost[sku * program.arcCount + arc] + surcharge
        }
      }
      var flow = ScenarioFlow(
        costs: FlowCosts(
          hubCount: hubs, sinkCount: wanted.count, shipping: shipping,
          shortage: wanted.map { program.shortageCost[sku * sinks + $0] }),
        demand: wanted.map { Int32(program.demand[row + $0].rounded()) })
      for hub in 0..<hubs {
        flow.add(Int(program.totalStock(of: sku, site: hub).rounded()), at: hub)
      }
      return flow
    }
  }

  /// Numbers kept: ways and shipments, and what hubs take over from each other, with marginals.
  var entries: Int {
    flows.reduce(0) {
      $0 + $1.costs.hubCount * ($1.costs.hubCount * 2 + $1.costs.sinkCount)
    }
  }

  /// Returns the expected cost of the recourse after a change less that before it, in money, or, once
  /// it is clear that the change costs as much as `limit`, a lower bound.
  ///
  /// - Parameters:
  ///   - removed: hub that gives units, if any, and how many.
  ///   - added: hub that gets units, if any, and how many.
  ///   - limit: money from which on the exact cost does not matter.
  /// - Precondition: marginals have been found since the last change.
  func change(
    removed: (units: Int, hub: Int)?, added: (units: Int, hub: Int)?, below limit: Double
  ) -> (cost: Double, isExact: Bool) {
    var sum = 0.0
    for (marginal, probability) in zip(marginals, probabilities) {
      sum += probability * marginal.bound(removed: removed, added: added)
    }
    for (scenario, probability) in probabilities.enumerated() {
      guard sum < limit else { return (sum, false) }
      var moved = flows[scenario]
      if let removed { moved.remove(removed.units, at: removed.hub) }
      if let added { moved.add(added.units, at: added.hub) }
      let bound = marginals[scenario].bound(removed: removed, added: added)
      sum += probability * (moved.cost - flows[scenario].cost - bound)
    }
    return (sum, true)
  }

  /// Finds the least that a unit of each change costs, in money, over all scenarios.
  ///
  /// - Parameter givers: whether units may be taken from a hub.
  mutating func findMarginals(givers: [Bool]) -> FlowMarginals {
    let flows = flows
    marginals = mapConcurrently(count: flows.count, threads: threads) {
      FlowMarginals(of: flows[$0], givers: givers)
    }
    var result = FlowMarginals(hubCount: givers.count)
    for (marginal, probability) in zip(marginals, probabilities) {
      result.add(marginal, times: probability)
    }
    return result
  }

  /// Makes a change.
  mutating func move(removed: (units: Int, hub: Int)?, added: (units: Int, hub: Int)?) {
    marginals = []
    forEachConcurrently(&flows, threads: threads) { _, flow in
      if let removed { flow.remove(removed.units, at: removed.hub) }
      if let added { flow.add(added.units, at: added.hub) }
    }
  }
}
