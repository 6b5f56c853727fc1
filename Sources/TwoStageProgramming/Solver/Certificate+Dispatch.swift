import LinearAlgebra

extension Certificate {
  /// Returns y by commodity of a program with periods. φ is shrunk to what stands in the stocks and what
  /// sites ship in each period, and y to φ; the rest stays unserved.
  func feasibleDispatches(_ placement: [Double]) -> [ExpectedRecourse] {
    let (layout, sites) = (coupling.layout, program.siteCount)
    let fitting = mapConcurrently(count: blocks.count, threads: threads) { s in
      blocks[s].fittingDispatches(Array(placement[s * sites..<(s + 1) * sites]))
    }
    var siteFactors = [ScenarioVector](repeating: .one, count: layout.linkCount)
    let limits = program.periods?.throughput ?? []
    for (index, limit) in limits.enumerated() where limit.isFinite {
      let (period, site) = index.quotientAndRemainder(dividingBy: sites)
      for g in stride(from: period, to: layout.groupCount, by: layout.periodCount) {
        let link = layout.link(site: site, group: g)
        var shipped = ScenarioVector.zero
        for (block, units) in zip(blocks, fitting) {
          shipped += block.throughputUse(of: units)[link]
        }
        siteFactors[link] = shrinkage(shipped, to: ScenarioVector(repeating: limit))
      }
    }
    let shared = siteFactors
    return mapConcurrently(count: blocks.count, threads: threads) { s in
      blocks[s].serve(dispatches: fitting[s], siteFactors: shared)
    }
  }

  /// Returns the saving from the first unit of a commodity that has no supply: at the best site, the worth
  /// of the dearest order that it meets in each scenario, less the cost of placing it there.
  func firstDispatchPrice(of s: Int) -> Double {
    let (block, layout) = (blocks[s], coupling.layout)
    let commodity = block.commodity
    let throughputPrice = coupling.throughputPrices(price)
    var orderWorth = [ScenarioVector](repeating: .zero, count: layout.linkCount)
    for (index, record) in commodity.records.enumerated() {
      let probability = layout.probability[record.group]
      for arc in record.arcs {
        let link = layout.link(site: layout.arcSite[arc], group: record.group)
        let saved =
          block.iterate.demandPrice[index]
          - probability * program.arcCost[s * program.arcCount + arc]
        orderWorth[link] = larger(orderWorth[link], masked(saved, by: commodity.demand[index]))
      }
    }
    var worth = [ScenarioVector](repeating: .zero, count: layout.stockCount)
    block.forEachDispatch { _, at in
      let cost =
        layout.probability[at.group] * commodity.waitingCost[at.dispatch]
        + throughputPrice[at.shipping]
      worth[at.stock] = larger(worth[at.stock], orderWorth[at.order] - cost)
    }
    let couplingCost = coupling.couplingReducedCost(price, of: commodity)
    var best = 0.0
    for h in 0..<layout.siteCount where commodity.isOpen[h] {
      var sum = ScenarioVector.zero
      for stock in layout.placementStocks(site: h) {
        let known = commodity.openingStock[stock % layout.stocksPerGroup] > 0
        let price = known ? larger(block.iterate.stockPrice[stock], .zero) : worth[stock]
        sum += layout.presence(ofStock: stock) * price
      }
      best = max(best, sum.sum() - commodity.placementCost[h] - couplingCost[h])
    }
    return best
  }
}

extension CommodityBlock {
  /// Returns by link the least price that an order can have: q + ρ, with periods the least
  /// π w + q + ρ over its dispatches; prices of stock are clipped at 0.
  func provenLinkPrices(_ throughputPrice: [ScenarioVector]) -> [ScenarioVector] {
    let layout = commodity.layout
    guard layout.dispatch != nil else {
      return zip(iterate.stockPrice, throughputPrice).map { larger($0, .zero) + $1 }
    }
    let highest = commodity.highestShortageCost
    var result = (0..<layout.linkCount).map { layout.probability[$0 / layout.siteCount] * highest }
    forEachDispatch { _, at in
      guard commodity.canHold(stock: at.stock % layout.stocksPerGroup) else { return }
      let cost =
        layout.probability[at.group] * commodity.waitingCost[at.dispatch]
        + larger(iterate.stockPrice[at.stock], .zero) + throughputPrice[at.shipping]
      result[at.order] = smaller(result[at.order], cost)
    }
    return result
  }

  /// Returns φ shrunk to what stands in the stocks.
  fileprivate func fittingDispatches(_ placement: [Double]) -> [ScenarioVector] {
    var units = iterate.dispatch.units
    for index in units.indices { units[index] = larger(units[index], .zero) }
    let factors = commodity.fittingFactors(flow: stockUse(of: units), placement: placement)
    forEachDispatch { index, at in units[index] *= factors[at.stock] }
    return units
  }

  /// Returns by link the share of what is dispatched that leaves in the period of its order.
  private func promptShares(of units: [ScenarioVector], _ available: [ScenarioVector])
    -> [ScenarioVector]
  {
    var prompt = [ScenarioVector](repeating: .zero, count: available.count)
    forEachDispatch { index, at in
      if at.order == at.shipping { prompt[at.order] += units[index] }
    }
    return zip(prompt, available).map { ($0 / $1).replacing(with: 0, where: .!($1 .> 0)) }
  }

  /// Ships y as far as φ times a factor by link, h and τ, allows; φ beyond y is left out.
  fileprivate func serve(dispatches units: [ScenarioVector], siteFactors: [ScenarioVector])
    -> ExpectedRecourse
  {
    let layout = commodity.layout
    var shrunk = units
    var available = [ScenarioVector](repeating: .zero, count: layout.linkCount)
    forEachDispatch { index, at in
      shrunk[index] *= siteFactors[at.shipping]
      available[at.order] += shrunk[index]
    }
    let factors = zip(flow, available).map { shrinkage($0, to: $1) }
    var recourse = commodity.serve(iterate.shipment, linkFactors: factors)
    var costs = [ScenarioVector](repeating: .zero, count: layout.scenarioGroupCount)
    var total = ScenarioVector.zero
    forEachDispatch { index, at in
      let used = (recourse.flow[at.order] / available[at.order])
        .replacing(with: 0, where: .!(available[at.order] .> 0))
      let money = shrunk[index] * used * commodity.waitingCost[at.dispatch]
      costs[at.group / layout.periodCount] += money
      total += masked(layout.probability[at.group] * money, by: money)
    }
    recourse.cost += total.sum()
    recourse.waitingCost = total.sum()
    recourse.prompt = commodity.promptShipments(
      iterate.shipment, linkFactors: factors, promptShares: promptShares(of: shrunk, available))
    for (scenario, money) in layout.byScenario(costs).enumerated() {
      recourse.costByScenario[scenario] += money
    }
    return recourse
  }
}
