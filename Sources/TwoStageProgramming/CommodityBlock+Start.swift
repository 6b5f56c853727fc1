extension CommodityBlock {
  /// A starting point near the central path at μ for a guess of x.
  ///
  /// Given prices q, the λ of a demand row solves Σ_a μ / (f + q − λ) + μ / (g − λ) = d, so that
  /// demand rows hold and their pairs are centred; ε is such that the reduced cost of every x is at
  /// least μ / x. Dual rows hold exactly; link and supply rows do not.
  ///
  /// - Parameters:
  ///   - centre: μ > 0.
  ///   - placement: a guess of x, positive where stock may be placed.
  ///   - reducedRest: what the coupling rows' prices add to the reduced cost of x.
  mutating func start(centre: Double, placement: [Double], reducedRest: [Double]) {
    for h in x.indices {
      x[h] = canPlace[h] ? placement[h] : 0
      let held = openingStock[h] + x[h]
      for g in 0..<layout.groupCount {
        let link = layout.link(h, g)
        slack[link] = Lanes(repeating: held)
        q[link] = Lanes(repeating: held > 0 ? 2 * centre / held : 1)
        for lane in 0..<Lanes.scalarCount
        where g * Lanes.scalarCount + lane >= layout.scenarioCount {
          slack[link][lane] = 0
          q[link][lane] = 1
        }
      }
    }
    startRecords(centre: centre)
    finishStart(centre: centre, reducedRest: reducedRest)
  }

  private mutating func finishStart(centre: Double, reducedRest: [Double]) {
    supplySlack = max(supply - x.reduce(0, +), 0.05 * supply)
    var least = supply > 0 ? centre / supplySlack : 0
    for h in x.indices where canPlace[h] {
      least = max(least, centre / x[h] - reducedCost(site: h, rest: reducedRest[h]))
    }
    supplyPrice = supply > 0 ? least : 0
    for h in x.indices {
      z[h] = canPlace[h] ? reducedCost(site: h, rest: reducedRest[h]) : 1
    }
    for link in q.indices {
      let held = slack[link]
      slack[link] = masked(larger(held - flow[link], 0.1 * held), by: held)
    }
    pairs = canPlace.count { $0 } + (supply > 0 ? 1 : 0)
    for values in [slack, unmet, y] {
      for value in values {
        for lane in value.indices where value[lane] != 0 { pairs += 1 }
      }
    }
  }

  /// Solves the demand rows for λ and sets y, u and flows, by Newton's method for δ = min(f + q, g) − λ.
  private mutating func startRecords(centre: Double) {
    let layout = layout
    var costs = [Lanes](repeating: Lanes(repeating: 0), count: layout.mostArcs)
    for link in flow.indices { flow[link] = Lanes(repeating: 0) }
    for (index, record) in records.enumerated() {
      let g = record.group
      let first = record.arcs.lowerBound
      let count = record.arcs.count
      let shortage = layout.probability[g] * shortageCost[record.sink]
      var cheapest = shortage
      for a in 0..<count {
        let link = layout.link(layout.arcSite[first + a], g)
        costs[a] = layout.probability[g] * arcCost[first + a] + q[link]
        cheapest = smaller(cheapest, costs[a])
      }
      let wanted = demand[index]
      let none = wanted .== 0
      let scaled = (wanted / centre).replacing(with: 1, where: none)
      // Newton on 1 / S(δ) = μ / d; S falls in δ and S(μ / d) ≥ d / μ.
      let floor = 1 / scaled
      var gap = Double(count + 1) / scaled
      for _ in 0..<8 {
        let rest = 1 / (shortage - cheapest + gap)
        var sum = rest
        var slope = rest * rest
        for a in 0..<count {
          let term = 1 / (costs[a] - cheapest + gap)
          sum += term
          slope += term * term
        }
        let next = gap - (sum - sum * sum / scaled) / slope
        gap = larger(larger(next, 0.2 * gap), floor)
      }
      let multiplier = (cheapest - gap).replacing(with: -1, where: none)
      lambda[index] = multiplier
      unmet[index] = masked(centre / (shortage - multiplier), by: wanted)
      for a in 0..<count {
        let shipped = centre / (costs[a] - multiplier)
        let h = layout.arcSite[first + a]
        guard canShip[h] else { continue }
        y[record.offset + a] = masked(shipped, by: wanted)
        flow[layout.link(h, g)] += y[record.offset + a]
      }
    }
  }
}
