extension CommodityBlock {
  /// By how much the flow of each link must shrink to fit x + o.
  func fittingFactors(held placement: [Double]) -> [Lanes] {
    flow.indices.map { link in
      let h = layout.site(of: link)
      let limit = Lanes(repeating: placement[h] + openingStock[h])
      return (limit / flow[link] * (1 - 0x1p-52)).replacing(with: 1, where: flow[link] .<= limit)
    }
  }

  /// Ships y times the factors, leaves the rest unserved, and adds up cost and expectations.
  func serve(factors: [Lanes]) -> (cost: Double, shipments: [Double], shortage: [Double]) {
    var cost = Lanes(repeating: 0)
    var shipments = [Double](repeating: 0, count: arcCost.count)
    var shortage = [Double](repeating: 0, count: layout.sinkCount)
    var shipped = [Lanes](repeating: Lanes(repeating: 0), count: layout.mostArcs)
    for (index, record) in records.enumerated() {
      let g = record.group
      let first = record.arcs.lowerBound
      let count = record.arcs.count
      var sum = Lanes(repeating: 0)
      for a in 0..<count {
        let link = layout.link(layout.arcSite[first + a], g)
        shipped[a] = larger(y[record.offset + a], Lanes(repeating: 0)) * factors[link]
        sum += shipped[a]
      }
      let wanted = demand[index]
      let fit = (wanted / sum * (1 - 0x1p-52)).replacing(with: 1, where: sum .<= wanted)
      let probability = masked(layout.probability[g], by: wanted)
      var rest = wanted
      for a in 0..<count {
        let units = shipped[a] * fit
        rest -= units
        cost += probability * units * arcCost[first + a]
        shipments[first + a] += (probability * units).sum()
      }
      rest = larger(rest, Lanes(repeating: 0))
      cost += probability * rest * shortageCost[record.sink]
      shortage[record.sink] += (probability * rest).sum()
    }
    return (cost.sum(), shipments, shortage)
  }

  /// This commodity's share of the dual value: Σ d λ − Σ o q − E ε, q clipped at 0,
  /// λ = min(g, min f + q + ρ) and ε = max(0, max_h Σ_w q − c − rest).
  ///
  /// A shut arc never sets λ: its site ships nothing or holds nothing, so a price high enough to
  /// rule it out costs nothing.
  func bound(sitePrice rho: [Lanes], rest: [Double]) -> Double {
    var value = Lanes(repeating: 0)
    for (record, wanted) in zip(records, demand) {
      let g = record.group
      let probability = layout.probability[g]
      var multiplier = probability * shortageCost[record.sink]
      for arc in record.arcs {
        let h = layout.arcSite[arc]
        guard canShip[h] else { continue }
        let link = layout.link(h, g)
        let price = larger(q[link], Lanes(repeating: 0)) + rho[link]
        multiplier = smaller(multiplier, probability * arcCost[arc] + price)
      }
      value += wanted * multiplier
    }
    var total = value.sum()
    var scarcity = 0.0
    for h in x.indices {
      let stock = stockPrice(site: h)
      total -= openingStock[h] * stock
      if canPlace[h] { scarcity = max(scarcity, stock - placementCost[h] - rest[h]) }
    }
    return total - supply * scarcity
  }

  /// Σ_w q, clipped at 0; 0 where nothing stands or may stand.
  func stockPrice(site h: Int) -> Double {
    guard canPlace[h] || openingStock[h] > 0 else { return 0 }
    var sum = Lanes(repeating: 0)
    for g in 0..<layout.groupCount {
      let link = layout.link(h, g)
      sum += masked(larger(q[link], Lanes(repeating: 0)), by: slack[link])
    }
    return sum.sum()
  }

  /// q of each site and scenario, clipped at 0; where nothing stands or may stand, the most that
  /// a unit could save. Where nothing can leave, the throughput's price rules that out already.
  var linkPrices: [Double] {
    let most = shortageCost.max() ?? 0
    var result: [Double] = []
    result.reserveCapacity(x.count * layout.scenarioCount)
    for h in x.indices {
      for w in 0..<layout.scenarioCount {
        let (g, lane) = TransportLayout.place(of: w)
        let isHeld = canPlace[h] || openingStock[h] > 0
        let price = q[layout.link(h, g)][lane]
        let ruledOut = isStill[h] ? 0 : most * layout.probability[g][lane]
        result.append(isHeld ? max(0, price) : ruledOut)
      }
    }
    return result
  }
}
