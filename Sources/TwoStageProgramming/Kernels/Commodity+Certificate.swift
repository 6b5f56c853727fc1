extension Commodity {
  /// Returns, by stock row, the factor ≤ 1 by which flows must shrink to fit what stands at the sites.
  ///
  /// - Parameters:
  ///   - flow: units that leave each stock.
  ///   - placement: feasible x by site.
  func fittingFactors(flow: [ScenarioVector], placement: [Double]) -> [ScenarioVector] {
    flow.indices.map { stock in
      let opening = openingStock[stock % layout.stocksPerGroup]
      let held =
        layout.takesPlacement(stock: stock)
        ? placement[layout.site(ofStock: stock)] + opening : opening
      return shrinkage(flow[stock], to: ScenarioVector(repeating: held))
    }
  }

  /// Ships y times a factor by link, leaves the rest unserved, and sums expected cost and units.
  func serve(_ shipment: [ScenarioVector], linkFactors: [ScenarioVector]) -> ExpectedRecourse {
    var cost = ScenarioVector.zero
    var costs = [ScenarioVector](repeating: .zero, count: layout.scenarioGroupCount)
    var shortages = costs
    var flow = [ScenarioVector](repeating: .zero, count: layout.linkCount)
    var shipments = [Double](repeating: 0, count: arcCost.count)
    var shortage = [Double](repeating: 0, count: layout.sinkCount)
    var shipped = [ScenarioVector](repeating: .zero, count: layout.largestArcCount)
    for (index, record) in records.enumerated() {
      let wanted = demand[index]
      let fit = fit(record, shipment, linkFactors: linkFactors, wanted: wanted, into: &shipped)
      let probability = masked(layout.probability[record.group], by: wanted)
      var rest = wanted
      var money = ScenarioVector.zero
      for (a, arc) in record.arcs.enumerated() {
        let units = shipped[a] * fit
        rest -= units
        cost += probability * units * arcCost[arc]
        money += units * arcCost[arc]
        flow[layout.link(site: layout.arcSite[arc], group: record.group)] += units
        shipments[arc] += (probability * units).sum()
      }
      rest = larger(rest, .zero)
      cost += probability * rest * shortageCost[record.sink]
      shortage[record.sink] += (probability * rest).sum()
      let scenarioGroup = record.group / layout.periodCount
      costs[scenarioGroup] += money + masked(rest, by: wanted) * shortageCost[record.sink]
      shortages[scenarioGroup] += masked(rest, by: wanted)
    }
    return ExpectedRecourse(
      cost: cost.sum(), shipments: shipments, shortage: shortage,
      costByScenario: layout.byScenario(costs), shortageByScenario: layout.byScenario(shortages),
      flow: flow, prompt: shipments)
  }

  /// Sets what a record's arcs ship, y times a factor by link, and returns the factor that fits it to
  /// demand.
  private func fit(
    _ record: DemandRecord, _ shipment: [ScenarioVector], linkFactors: [ScenarioVector],
    wanted: ScenarioVector, into shipped: inout [ScenarioVector]
  ) -> ScenarioVector {
    var sum = ScenarioVector.zero
    for (a, arc) in record.arcs.enumerated() {
      let link = layout.link(site: layout.arcSite[arc], group: record.group)
      shipped[a] = larger(shipment[record.firstValue + a], .zero) * linkFactors[link]
      sum += shipped[a]
    }
    return shrinkage(sum, to: wanted)
  }

  /// Returns expected units by arc that are shipped in the period of their order.
  ///
  /// - Parameter promptShares: by link, the share of its orders of which that is true.
  func promptShipments(
    _ shipment: [ScenarioVector], linkFactors: [ScenarioVector], promptShares: [ScenarioVector]
  ) -> [Double] {
    var result = [Double](repeating: 0, count: arcCost.count)
    var shipped = [ScenarioVector](repeating: .zero, count: layout.largestArcCount)
    for (index, record) in records.enumerated() {
      let wanted = demand[index]
      let fit = fit(record, shipment, linkFactors: linkFactors, wanted: wanted, into: &shipped)
      let probability = masked(layout.probability[record.group], by: wanted)
      for (a, arc) in record.arcs.enumerated() {
        let link = layout.link(site: layout.arcSite[arc], group: record.group)
        result[arc] += (probability * shipped[a] * fit * promptShares[link]).sum()
      }
    }
    return result
  }

  /// Returns this commodity's share of the dual value: Σ d λ − Σ o q − E ε, with q clipped at 0,
  /// λ = min(π g, min π f + q + ρ) and ε = max(0, max_h Σ_w q − c − what the coupling rows add).
  /// Where changes cost, + γ Σ m − Σ m β with β = max(0, Σ_w q − (c − γ) − … − ε), for that ε or the
  /// supply's price, whichever gives more.
  ///
  /// A shut arc never sets λ: its site ships nothing or holds nothing, so a price high enough to
  /// rule it out costs nothing.
  ///
  /// - Parameter linkPrice: by link q + ρ, with periods p: at least 0.
  func bound(
    linkPrice: [ScenarioVector], stockPrice: [ScenarioVector], stockSlack: [ScenarioVector],
    couplingReducedCost: [Double], supplyPrice: Double
  ) -> Double {
    var value = ScenarioVector.zero
    for (record, wanted) in zip(records, demand) {
      let probability = layout.probability[record.group]
      var multiplier = probability * shortageCost[record.sink]
      for arc in record.arcs {
        let h = layout.arcSite[arc]
        guard canShip(site: h, group: record.group) else { continue }
        let price = linkPrice[layout.link(site: h, group: record.group)]
        multiplier = smaller(multiplier, probability * arcCost[arc] + price)
      }
      value += wanted * multiplier
    }
    var total = value.sum()
    var scarcity = 0.0
    var margins: [Double] = []
    for index in 0..<layout.stocksPerGroup {
      let price = expectedPrice(stock: index, stockPrice: stockPrice, stockSlack: stockSlack)
      total -= openingStock[index] * price
    }
    for h in 0..<layout.siteCount {
      let price = expectedStockPrice(site: h, stockPrice: stockPrice, stockSlack: stockSlack)
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

  /// Returns Σ_w q of what is placed at a site, clipped at 0; 0 where nothing stands or may stand.
  func expectedStockPrice(
    site h: Int, stockPrice: [ScenarioVector], stockSlack: [ScenarioVector]
  ) -> Double {
    guard let index = layout.placementStock(site: h) else { return 0 }
    return expectedPrice(stock: index, stockPrice: stockPrice, stockSlack: stockSlack)
  }

  /// Returns Σ_w q of a stock, clipped at 0; 0 where nothing stands or may stand.
  private func expectedPrice(
    stock index: Int, stockPrice: [ScenarioVector], stockSlack: [ScenarioVector]
  ) -> Double {
    guard canHold(stock: index) else { return 0 }
    var sum = ScenarioVector.zero
    for stock in stride(from: index, to: layout.stockCount, by: layout.stocksPerGroup) {
      sum += masked(larger(stockPrice[stock], .zero), by: stockSlack[stock])
    }
    return sum.sum()
  }

  /// Returns q of each stock and scenario, clipped at 0. Where nothing stands or may stand it is the
  /// most that a unit could save, unless the throughput's price rules the site out already.
  func linkPrices(_ stockPrice: [ScenarioVector]) -> [Double] {
    let highest = highestShortageCost
    var result: [Double] = []
    result.reserveCapacity(layout.stocksPerGroup * layout.scenarioCount)
    for index in 0..<layout.stocksPerGroup {
      for w in 0..<layout.scenarioCount {
        let (g, slot) = TransportLayout.position(ofScenario: w)
        let price = stockPrice[g * layout.stocksPerGroup + index][slot]
        let prohibitive =
          hasThroughput[layout.site(ofStock: index)]
          ? highest * layout.probability[g * layout.periodCount][slot] : 0
        result.append(canHold(stock: index) ? max(0, price) : prohibitive)
      }
    }
    return result
  }

  /// Returns whether units stand or may be placed in a stock.
  func canHold(stock index: Int) -> Bool {
    openingStock[index] > 0
      || layout.takesPlacement(stock: index) && canPlace[layout.site(ofStock: index)]
  }
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
  /// Units shipped by link.
  var flow: [ScenarioVector]
  /// Expected units by arc that are shipped in the period of their order.
  var prompt: [Double]
  /// Expected money for waiting.
  var waitingCost = 0.0
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
