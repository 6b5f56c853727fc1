extension CommodityBlock {
  /// Sets the iterate to a starting point near the central path at μ for a guess of x.
  ///
  /// Given prices q, the λ of a demand row solves Σ_a μ / (π f + q − λ) + μ / (π g − λ) = d, so
  /// that demand rows hold and their pairs are centred; ε is such that the reduced cost of every x
  /// is at least μ / x. Dual rows hold exactly; link and supply rows do not.
  ///
  /// - Parameters:
  ///   - mu: μ > 0.
  ///   - placement: a guess of x, positive where stock may be placed.
  ///   - couplingReducedCost: by site, what the coupling rows' prices add to the reduced cost of x.
  mutating func start(mu: Double, placement: [Double], couplingReducedCost: [Double]) {
    let layout = commodity.layout
    for h in placement.indices {
      iterate.placement[h] = commodity.canPlace[h] ? placement[h] : 0
    }
    for stock in 0..<layout.stockCount {
      let held = held(stock: stock, iterate.placement)
      // Padding keeps slack 0, which masks its pairs, and a price of 1, which divides safely.
      let isPresent = layout.presence(ofStock: stock) .> 0
      iterate.stockSlack[stock] = ScenarioVector.zero.replacing(with: held, where: isPresent)
      iterate.stockPrice[stock] = ScenarioVector.one.replacing(
        with: held > 0 ? 2 * mu / held : 1, where: isPresent)
    }
    if layout.dispatch == nil {
      startRecords(mu: mu, price: iterate.stockPrice)
    } else {
      startDispatches(mu: mu)
    }
    startKeeping()
    startPlacement(mu: mu, couplingReducedCost: couplingReducedCost)
    startKeepingPrices(mu: mu)
    let used = layout.dispatch == nil ? flow : stockUse(of: iterate.dispatch.units)
    for stock in used.indices {
      let held = iterate.stockSlack[stock]
      iterate.stockSlack[stock] = masked(larger(held - used[stock], 0.1 * held), by: held)
    }
    countPairs()
  }

  /// Sets ε, z and the supply's slack.
  private mutating func startPlacement(mu: Double, couplingReducedCost: [Double]) {
    let supply = commodity.supply
    let sites = iterate.placement.indices
    iterate.supplyPrice = 0
    iterate.supplySlack = max(supply - iterate.placement.reduce(0, +), 0.05 * supply)
    var least = supply > 0 ? mu / iterate.supplySlack : 0
    for h in sites where commodity.canPlace[h] {
      least = max(
        least, mu / iterate.placementPair(h).primal - reducedCost(site: h, couplingReducedCost[h]))
    }
    iterate.supplyPrice = supply > 0 ? least : 0
    for h in sites {
      iterate.reducedCost[h] =
        commodity.canPlace[h] ? reducedCost(site: h, couplingReducedCost[h]) : 1
    }
  }

  /// Solves the demand rows for λ by Newton's method on δ = min(π f + q, π g) − λ; sets y, u and
  /// flows.
  ///
  /// - Parameter price: by link, what an order costs beyond its arc.
  mutating func startRecords(mu: Double, price: [ScenarioVector]) {
    let (commodity, layout) = (commodity, commodity.layout)
    var costs = [ScenarioVector](repeating: .zero, count: layout.largestArcCount)
    for link in flow.indices { flow[link] = .zero }
    for index in commodity.records.indices {
      let record = commodity.cursor(at: index)
      var cheapest = record.shortageCost
      for (a, arc) in record.arcs.enumerated() {
        let link = record.links.lowerBound + layout.arcSite[arc]
        costs[a] = record.probability * commodity.arcCost[arc] + price[link]
        cheapest = smaller(cheapest, costs[a])
      }
      let isAbsent = record.demand .== 0
      let scaled = (record.demand / mu).replacing(with: 1, where: isAbsent)
      // Newton on 1 / S(δ) = μ / d, S the sum of 1 / z; S falls in δ and S(μ / d) ≥ d / μ. Of
      // a single term 1 / S is linear, so that eight steps are plenty for a starting point.
      let floor = 1 / scaled
      var gap = Double(record.arcs.count + 1) / scaled
      for _ in 0..<8 {
        let rest = 1 / (record.shortageCost - cheapest + gap)
        var sum = rest
        var slope = rest * rest
        for a in 0..<record.arcs.count {
          let term = 1 / (costs[a] - cheapest + gap)
          sum += term
          slope += term * term
        }
        let next = gap - (sum - sum * sum / scaled) / slope
        gap = larger(larger(next, 0.2 * gap), floor)
      }
      let multiplier = (cheapest - gap).replacing(with: -1, where: isAbsent)
      iterate.demandPrice[index] = multiplier
      iterate.shortage[index] = masked(mu / (record.shortageCost - multiplier), by: record.demand)
      for (a, arc) in record.arcs.enumerated()
      where commodity.canShip(site: layout.arcSite[arc], group: record.group) {
        let shipped = masked(mu / (costs[a] - multiplier), by: record.demand)
        iterate.shipment[record.values.lowerBound + a] = shipped
        flow[record.links.lowerBound + layout.arcSite[arc]] += shipped
      }
    }
  }

  /// Counts the pairs, which are those whose primal value is not 0.
  private mutating func countPairs() {
    pairCount = commodity.canPlace.count { $0 } + (commodity.supply > 0 ? 1 : 0)
    pairCount += 2 * commodity.keepable.count { $0 > 0 }
    for values in [
      iterate.stockSlack, iterate.shortage, iterate.shipment, iterate.dispatch.units,
    ] {
      for value in values {
        for slot in value.indices where value[slot] != 0 { pairCount += 1 }
      }
    }
  }
}
