extension Commodity {
  /// Returns, by link, the factor ≤ 1 by which flows must shrink to fit what stands at the sites.
  ///
  /// - Parameters:
  ///   - flow: Σ y by link.
  ///   - placement: feasible x by site.
  func fittingFactors(flow: [ScenarioVector], placement: [Double]) -> [ScenarioVector] {
    flow.indices.map { link in
      let h = layout.site(ofLink: link)
      return shrinkage(flow[link], to: ScenarioVector(repeating: placement[h] + openingStock[h]))
    }
  }

  /// Ships y times a factor by link, leaves the rest unserved, and sums expected cost and units.
  func serve(_ shipment: [ScenarioVector], linkFactors: [ScenarioVector]) -> ExpectedRecourse {
    var cost = ScenarioVector.zero
    var costs = [ScenarioVector](repeating: .zero, count: layout.groupCount)
    var shortages = costs
    var shipments = [Double](repeating: 0, count: arcCost.count)
    var shortage = [Double](repeating: 0, count: layout.sinkCount)
    var shipped = [ScenarioVector](repeating: .zero, count: layout.largestArcCount)
    for (index, record) in records.enumerated() {
      let wanted = demand[index]
      var sum = ScenarioVector.zero
      for (a, arc) in record.arcs.enumerated() {
        let link = layout.link(site: layout.arcSite[arc], group: record.group)
        shipped[a] = larger(shipment[record.firstValue + a], .zero) * linkFactors[link]
        sum += shipped[a]
      }
      let fit = shrinkage(sum, to: wanted)
      let probability = masked(layout.probability[record.group], by: wanted)
      var rest = wanted
      var money = ScenarioVector.zero
      for (a, arc) in record.arcs.enumerated() {
        let units = shipped[a] * fit
        rest -= units
        cost += probability * units * arcCost[arc]
        money += units * arcCost[arc]
        shipments[arc] += (probability * units).sum()
      }
      rest = larger(rest, .zero)
      cost += probability * rest * shortageCost[record.sink]
      shortage[record.sink] += (probability * rest).sum()
      costs[record.group] += money + masked(rest, by: wanted) * shortageCost[record.sink]
      shortages[record.group] += masked(rest, by: wanted)
    }
    func byScenario(_ groups: [ScenarioVector]) -> [Double] {
      (0..<layout.scenarioCount).map { scenario in
        let (group, slot) = TransportLayout.position(ofScenario: scenario)
        return groups[group][slot]
      }
    }
    return ExpectedRecourse(
      cost: cost.sum(), shipments: shipments, shortage: shortage,
      costByScenario: byScenario(costs), shortageByScenario: byScenario(shortages))
  }

  /// Returns this commodity's share of the dual value: Σ d λ − Σ o q − E ε, with q clipped at 0,
  /// λ = min(π g, min π f + q + ρ) and ε = max(0, max_h Σ_w q − c − what the coupling rows add).
  /// Where changes cost, + γ Σ m − Σ m β with β = max(0, Σ_w q − (c − γ) − … − ε), for that ε or the
  /// supply's price, whichever gives more.
  ///
  /// A shut arc never sets λ: its site ships nothing or holds nothing, so a price high enough to
  /// rule it out costs nothing.
  func bound(
    stockPrice: [ScenarioVector], linkSlack: [ScenarioVector], throughputPrice: [ScenarioVector],
    couplingReducedCost: [Double], supplyPrice: Double
  ) -> Double {
    var value = ScenarioVector.zero
    for (record, wanted) in zip(records, demand) {
      let probability = layout.probability[record.group]
      var multiplier = probability * shortageCost[record.sink]
      for arc in record.arcs {
        let h = layout.arcSite[arc]
        guard canShip[h] else { continue }
        let link = layout.link(site: h, group: record.group)
        let price = larger(stockPrice[link], .zero) + throughputPrice[link]
        multiplier = smaller(multiplier, probability * arcCost[arc] + price)
      }
      value += wanted * multiplier
    }
    var total = value.sum()
    var scarcity = 0.0
    var margins: [Double] = []
    for h in 0..<layout.siteCount {
      let price = expectedStockPrice(site: h, stockPrice: stockPrice, linkSlack: linkSlack)
      total -= openingStock[h] * price
      margins.append(price - placementCost[h] - couplingReducedCost[h])
      if canPlace[h] { scarcity = max(scarcity, margins[h]) }
    }
    guard !keepable.isEmpty else { return total - supply * scarcity }
    func paid(_ scarcity: Double) -> Double {
      var sum = supply * scarcity
      for h in keepable.indices where keepable[h] > 0 {
        sum += keepable[h] * max(0, margins[h] + keptSaving - scarcity)
      }
      return sum
    }
    return total + changeCostOfNothing - min(paid(scarcity), paid(max(scarcity, supplyPrice)))
  }

  /// Returns Σ_w q of a site, clipped at 0; 0 where nothing stands or may stand.
  func expectedStockPrice(
    site h: Int, stockPrice: [ScenarioVector], linkSlack: [ScenarioVector]
  ) -> Double {
    guard canHoldStock(site: h) else { return 0 }
    var sum = ScenarioVector.zero
    for g in 0..<layout.groupCount {
      let link = layout.link(site: h, group: g)
      sum += masked(larger(stockPrice[link], .zero), by: linkSlack[link])
    }
    return sum.sum()
  }

  /// Returns q of each site and scenario, clipped at 0. Where nothing stands or may stand it is the
  /// most that a unit could save, unless the throughput's price rules the site out already.
  func linkPrices(_ stockPrice: [ScenarioVector]) -> [Double] {
    let highest = shortageCost.max() ?? 0
    var result: [Double] = []
    result.reserveCapacity(layout.siteCount * layout.scenarioCount)
    for h in 0..<layout.siteCount {
      for w in 0..<layout.scenarioCount {
        let (g, slot) = TransportLayout.position(ofScenario: w)
        let price = stockPrice[layout.link(site: h, group: g)][slot]
        let prohibitive = hasThroughput[h] ? highest * layout.probability[g][slot] : 0
        result.append(canHoldStock(site: h) ? max(0, price) : prohibitive)
      }
    }
    return result
  }

  private func canHoldStock(site h: Int) -> Bool { canPlace[h] || openingStock[h] > 0 }
}

/// The expected recourse of one commodity at a feasible point.
struct ExpectedRecourse: Sendable {
  /// Expected money for shipping and shortage.
  var cost: Double
  /// Expected units by arc.
  var shipments: [Double]
  /// Expected units unserved, by sink.
  var shortage: [Double]
  /// Money in each scenario.
  var costByScenario: [Double]
  /// Units unserved in each scenario.
  var shortageByScenario: [Double]
}

/// Returns the factor, a rounding error below limit / used, by which what is used must shrink to
/// keep a limit; 1 in slots that keep it.
func shrinkage(_ used: ScenarioVector, to limit: ScenarioVector) -> ScenarioVector {
  (limit / used * (1 - 0x1p-52)).replacing(with: 1, where: used .<= limit)
}

/// Returns the same factor for a single limit.
func shrinkage(_ used: Double, to limit: Double) -> Double {
  used > limit ? max(0, limit / used * (1 - 0x1p-52)) : 1
}
