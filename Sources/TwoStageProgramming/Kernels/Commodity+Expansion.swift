extension Commodity {
  /// Back-substitution through the demand rows: finds the change of λ, u and y from that of the links'
  /// prices, and shows each pair to the target.
  ///
  /// - Parameters:
  ///   - linkPriceChange: Δq + Δρ by link.
  ///   - price: q + ρ by link.
  ///   - priceStep: Δq + Δρ by link of the direction so far.
  ///   - correction: where the change of λ, u and y is written.
  /// - Complexity: O(arcs) per sink and group of scenarios.
  func expandRecords<Target: NewtonTarget>(
    towards target: inout Target, iterate: CommodityVariables, direction: CommodityVariables,
    factors: CommodityFactors, side: RightHandSide, linkPriceChange: [ScenarioVector],
    price: [ScenarioVector], priceStep: [ScenarioVector], into correction: inout CommodityVariables
  ) {
    var shipmentChange = moveOut(&correction.shipment)
    var observer = target
    do {
      var shipmentChange = shipmentChange.mutableSpan
      for index in records.indices {
        let record = cursor(at: index)
        let sites = layout.arcSite.span.extracting(record.arcs)
        let costs = arcCost.span.extracting(record.arcs)
        let price = price.span.extracting(record.links)
        let priceStep = priceStep.span.extracting(record.links)
        let linkChange = linkPriceChange.span.extracting(record.links)
        let shipment = iterate.shipment.span.extracting(record.values)
        let steps = direction.shipment.span.extracting(record.values)
        let inverses = factors.inverseReducedCost.span.extracting(record.values)
        let multiplier = iterate.demandPrice[index]
        let multiplierStep = direction.demandPrice[index]
        var sum = side.demand[index]
        for a in sites.indices { sum += shipment[a] * inverses[a] * linkChange[sites[a]] }
        let multiplierChange = sum * factors.inverseDemandDiagonal[index]
        correction.demandPrice[index] = multiplierChange
        let rowPrice = larger(multiplier, .zero)
        let reduced = larger(record.shortageCost - multiplier, record.leastReducedCost)
        correction.shortage[index] = observer.change(
          of: Pair(primal: iterate.shortage[index], dual: reduced), inverseDual: 1 / reduced,
          dualChange: -multiplierChange,
          along: Pair(primal: direction.shortage[index], dual: -multiplierStep),
          prices: Pair(primal: rowPrice + reduced, dual: record.demand))
        for a in sites.indices {
          let site = sites[a]
          let reduced = larger(
            record.probability * costs[a] - multiplier + price[site], record.leastReducedCost)
          shipmentChange[record.values.lowerBound &+ a] = observer.change(
            of: Pair(primal: shipment[a], dual: reduced), inverseDual: inverses[a],
            dualChange: linkChange[site] - multiplierChange,
            along: Pair(primal: steps[a], dual: priceStep[site] - multiplierStep),
            prices: Pair(primal: rowPrice + reduced, dual: record.demand))
        }
      }
    }
    observer.endPass()
    target = observer
    correction.shipment = shipmentChange
  }
}

extension NewtonTarget {
  /// Returns Δv of four pairs, given Δz, and takes note of the pairs.
  @inline(__always)
  fileprivate mutating func change(
    of pair: Pair<ScenarioVector>, inverseDual: ScenarioVector, dualChange: ScenarioVector,
    along direction: Pair<ScenarioVector>, prices: Pair<ScenarioVector>
  ) -> ScenarioVector {
    let homogeneous = -(pair.primal * inverseDual * dualChange)
    let change = primalChange(
      homogeneous, of: pair, inverseDual: inverseDual, along: direction)
    observe(
      pair, inverseDual: inverseDual, direction: direction,
      change: Pair(primal: change, dual: dualChange), prices: prices)
    return change
  }
}
