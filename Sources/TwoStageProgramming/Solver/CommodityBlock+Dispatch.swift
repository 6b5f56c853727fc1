import LinearAlgebra

extension CommodityBlock {
  /// Returns Σ φ by stock row.
  func stockUse(of units: [ScenarioVector]) -> [ScenarioVector] {
    let layout = commodity.layout
    var result = [ScenarioVector](repeating: .zero, count: layout.stockCount)
    forEachDispatch { index, position in result[position.stock] += units[index] }
    return result
  }

  /// Returns Σ φ by link, h and τ.
  func throughputUse(of units: [ScenarioVector]) -> [ScenarioVector] {
    var result = [ScenarioVector](repeating: .zero, count: commodity.layout.linkCount)
    forEachDispatch { index, position in result[position.shipping] += units[index] }
    return result
  }

  /// Σ (φ + Δφ) by link, h and τ.
  var dispatchedAfterStep: [ScenarioVector] {
    throughputUse(of: sum(iterate.dispatch.units, direction.dispatch.units))
  }

  /// Where the values of a dispatch's rows stand.
  struct DispatchPosition {
    /// Position in arrays by dispatch of the layout.
    let dispatch: Int
    /// The link of the orders: h and t.
    let order: Int
    /// The link in which they are shipped: h and τ.
    let shipping: Int
    /// The stock row.
    let stock: Int
    /// The group of the order's link.
    let group: Int
  }

  /// Calls the body with the position in arrays by scenario group and dispatch, and with those of its
  /// rows: group by group, in the order of the layout.
  @inline(__always)
  func forEachDispatch(_ body: (Int, DispatchPosition) -> Void) {
    guard let dispatch = commodity.layout.dispatch else { return }
    for scenarioGroup in 0..<commodity.layout.scenarioGroupCount {
      let first = scenarioGroup * dispatch.dispatches.count
      for index in dispatch.dispatches.indices {
        body(first + index, position(dispatch.dispatches[index], at: index, in: scenarioGroup))
      }
    }
  }

  /// Returns where the rows of a dispatch stand.
  @inline(__always)
  func position(_ dispatch: DispatchLayout.Dispatch, at index: Int, in scenarioGroup: Int)
    -> DispatchPosition
  {
    let layout = commodity.layout
    let group = scenarioGroup &* layout.periodCount &+ dispatch.order
    return DispatchPosition(
      dispatch: index, order: layout.link(site: dispatch.site, group: group),
      shipping: layout.link(
        site: dispatch.site, group: scenarioGroup &* layout.periodCount &+ dispatch.shipping),
      stock: scenarioGroup &* layout.stocksPerGroup &+ dispatch.stock, group: group)
  }

  /// Returns the pair of a dispatch, its reduced cost as the prices give it, with its direction.
  func directedDispatch(_ index: Int, _ at: DispatchPosition, prices: ThroughputPrices)
    -> DirectedPair<ScenarioVector>
  {
    let cost = commodity.layout.probability[at.group] * commodity.waitingCost[at.dispatch]
    let reduced =
      cost - iterate.dispatch.orderPrice[at.order] + iterate.stockPrice[at.stock]
      + prices.iterate[at.shipping]
    let change =
      direction.stockPrice[at.stock] - direction.dispatch.orderPrice[at.order]
      + prices.direction[at.shipping]
    return DirectedPair(
      values: Pair(primal: iterate.dispatch.units[index], dual: reduced),
      direction: Pair(primal: direction.dispatch.units[index], dual: change),
      prices: Pair(
        primal: larger(iterate.dispatch.orderPrice[at.order], .zero) + magnitude(reduced),
        dual: masked(flow[at.order], by: iterate.dispatch.units[index])))
  }

  /// The least that the reduced cost of a dispatch may be.
  func leastDispatchCost(group: Int) -> ScenarioVector {
    1e-15 * commodity.layout.probability[group] * commodity.highestShortageCost
      + ScenarioVector(repeating: 1e-30)
  }

  /// Moves p and φ along the direction. p is lowered where a reduced cost would fall below its limit, as λ
  /// is in the rows of demand.
  ///
  /// - Parameter throughputPrice: ρ by link, after the step.
  mutating func moveDispatches(_ step: ProjectedStep, throughputPrice: [ScenarioVector]) {
    let layout = commodity.layout
    guard let dispatch = layout.dispatch else { return }
    let count = dispatch.dispatches.count
    if factors.dispatch.inverseReducedCost.isEmpty {
      factors.dispatch.inverseReducedCost = iterate.dispatch.units
      factors.dispatch.ratio = iterate.dispatch.units
    }
    for scenarioGroup in 0..<layout.scenarioGroupCount {
      for order in 0..<layout.periodCount {
        let group = scenarioGroup * layout.periodCount + order
        let leastCost = leastDispatchCost(group: group)
        for site in 0..<layout.siteCount {
          let link = layout.link(site: site, group: group)
          let range = dispatch.dispatches(site: site, order: order)
          let most = larger(commodity.demandInReach[link], ScenarioVector(repeating: 1e-300))
          var price =
            iterate.dispatch.orderPrice[link] + step.dual * direction.dispatch.orderPrice[link]
          func cost(_ at: DispatchPosition) -> ScenarioVector {
            layout.probability[group] * commodity.waitingCost[at.dispatch]
              + iterate.stockPrice[at.stock] + throughputPrice[at.shipping]
          }
          if step.dual > 0 {
            for e in range {
              let at = position(dispatch.dispatches[e], at: e, in: scenarioGroup)
              let index = scenarioGroup * count + e
              let units = iterate.dispatch.units[index]
              let next = units + step.primal * direction.dispatch.units[index]
              let least = step.leastDual(
                1 / factors.dispatch.inverseReducedCost[index], primal: units, next: next,
                most: smaller(most, 10 * larger(units, next)))
              let limit = (cost(at) - least).replacing(with: price, where: units .== 0)
              price = smaller(price, limit)
            }
          }
          iterate.dispatch.orderPrice[link] = price
          for e in range {
            let at = position(dispatch.dispatches[e], at: e, in: scenarioGroup)
            let index = scenarioGroup * count + e
            let units = iterate.dispatch.units[index]
            let inverse = 1 / larger(cost(at) - price, leastCost)
            let moved = larger(
              units + step.primal * direction.dispatch.units[index],
              step.leastPrimal(units, inverseDual: inverse))
            iterate.dispatch.units[index] = moved
            factors.dispatch.inverseReducedCost[index] = inverse
            factors.dispatch.ratio[index] = moved * inverse
          }
        }
      }
    }
    dispatched = throughputUse(of: iterate.dispatch.units)
  }

  /// Adds φ to a summary: costs of waiting, complementarity, and the rows that tie φ to y.
  func addDispatches(to summary: inout IterateSummary) {
    var rest = flow
    var (cost, products) = (ScenarioVector.zero, ScenarioVector.zero)
    forEachDispatch { index, at in
      let units = iterate.dispatch.units[index]
      rest[at.order] -= units
      cost += commodity.layout.probability[at.group] * commodity.waitingCost[at.dispatch] * units
      products += masked(units / factors.dispatch.inverseReducedCost[index], by: units)
    }
    summary.primalObjective += cost.sum()
    summary.complementarity += products.sum()
    var excess = ScenarioVector.zero
    for residual in rest { excess = larger(excess, magnitude(residual)) }
    summary.primalResidual = max(summary.primalResidual, excess.max())
  }
}
