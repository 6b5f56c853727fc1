extension CommodityBlock {
  /// Sets p and φ near the central path at μ, and the demand rows for that p.
  ///
  /// With p a little below the cheapest dispatch, c = π w + q, the records are solved for the orders that
  /// each link gets; then δ = min c − p solves Σ μ / (c − p) = those orders, and the records are solved
  /// again.
  mutating func startDispatches(mu: Double) {
    let layout = commodity.layout
    guard let dispatch = layout.dispatch else { return }
    let cheapest = cheapestDispatches
    startRecords(mu: mu, price: cheapest)
    let wanted = flow
    for scenarioGroup in 0..<layout.scenarioGroupCount {
      for order in 0..<layout.periodCount {
        let group = scenarioGroup * layout.periodCount + order
        for site in 0..<layout.siteCount {
          let link = layout.link(site: site, group: group)
          let range = dispatch.dispatches(site: site, order: order)
          let isOpen = commodity.demandInReach[link] .> 0
          let orders = (wanted[link] / mu).replacing(with: 1, where: .!(wanted[link] .> 0))
          var distance = ScenarioVector(repeating: Double(max(1, range.count))) / orders
          for _ in 0..<8 {
            var (sum, slope) = (ScenarioVector.zero, ScenarioVector.zero)
            for e in range {
              let at = position(dispatch.dispatches[e], at: e, in: scenarioGroup)
              let term = openTerm(at, 1 / (startCost(at) - cheapest[link] + distance))
              sum += term
              slope += term * term
            }
            let next = distance - (sum - sum * sum / orders) / slope
            // A slot in which nothing can be dispatched keeps what it has.
            distance = larger(larger(next, 0.2 * distance), 1 / orders)
              .replacing(with: distance, where: .!(sum .> 0))
          }
          iterate.dispatch.orderPrice[link] = (cheapest[link] - distance)
            .replacing(with: 0, where: .!isOpen)
          for e in range {
            let at = position(dispatch.dispatches[e], at: e, in: scenarioGroup)
            let units = openTerm(at, mu / (startCost(at) - cheapest[link] + distance))
            iterate.dispatch.units[scenarioGroup * dispatch.dispatches.count + e] =
              units.replacing(with: 0, where: .!isOpen)
          }
        }
      }
    }
    startRecords(mu: mu, price: iterate.dispatch.orderPrice)
    dispatched = throughputUse(of: iterate.dispatch.units)
  }

  /// π w + q of a dispatch; no throughput row is in use yet.
  private func startCost(_ at: DispatchPosition) -> ScenarioVector {
    commodity.layout.probability[at.group] * commodity.waitingCost[at.dispatch]
      + iterate.stockPrice[at.stock]
  }

  /// Returns a term of a dispatch, 0 in slots in which nothing stands in its stock.
  private func openTerm(_ at: DispatchPosition, _ term: ScenarioVector) -> ScenarioVector {
    masked(term, by: iterate.stockSlack[at.stock])
  }

  /// The least π w + q by link; where nothing can be dispatched, the most that an order can be worth.
  private var cheapestDispatches: [ScenarioVector] {
    let layout = commodity.layout
    let highest = ScenarioVector(repeating: commodity.highestShortageCost)
    var result = (0..<layout.linkCount).map { layout.probability[$0 / layout.siteCount] * highest }
    forEachDispatch { _, at in
      let cost = startCost(at)
      result[at.order] = smaller(
        result[at.order],
        cost.replacing(with: result[at.order], where: iterate.stockSlack[at.stock] .== 0))
    }
    return result
  }
}
