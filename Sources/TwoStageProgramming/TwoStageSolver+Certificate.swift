import LinearAlgebra

extension TwoStageSolver {
  /// Turns the last iterate into a feasible point and a bound.
  func solution() -> TwoStageSolution {
    let placement = feasiblePlacement()
    let served = feasibleShipments(placement)
    let sites = program.siteCount
    var objective = served.reduce(0) { $0 + $1.cost }
    for index in placement.indices {
      objective += program.placementCost[index] * placement[index]
    }
    return TwoStageSolution(
      status: status, placement: placement, objective: objective, bound: bound(),
      expectedShipments: served.flatMap(\.shipments), expectedShortage: served.flatMap(\.shortage),
      prices: prices(sites: sites), iterations: log.last?.number ?? 0,
      residual: log.last?.primalResidual ?? 0, leastScale: leastScale)
  }

  /// x, shrunk where rounding left it beyond supply, capacity or a rule.
  private func feasiblePlacement() -> [Double] {
    let sites = program.siteCount
    var placement: [Double] = []
    for block in blocks {
      let units = block.x.indices.map { block.canPlace[$0] ? max(0, block.x[$0]) : 0 }
      let factor = shrinking(units.reduce(0, +), to: block.supply)
      placement += units.map { $0 * factor }
    }
    for h in 0..<sites where program.capacity[h].isFinite {
      var used = 0.0
      for s in blocks.indices { used += program.volume[s] * placement[s * sites + h] }
      let factor = shrinking(used, to: program.capacity[h])
      for s in blocks.indices where program.volume[s] > 0 { placement[s * sites + h] *= factor }
    }
    for rule in program.rules {
      var used = 0.0
      for index in placement.indices { used += rule.coefficients[index] * placement[index] }
      let factor = shrinking(used, to: rule.limit)
      for index in placement.indices where rule.coefficients[index] > 0 {
        placement[index] *= factor
      }
    }
    return placement
  }

  private func shrinking(_ used: Double, to limit: Double) -> Double {
    used > limit ? max(0, limit / used * (1 - 0x1p-52)) : 1
  }

  /// What one commodity ships in the feasible point.
  private struct Served: Sendable {
    var cost = 0.0
    var shipments: [Double]
    var shortage: [Double]
  }

  /// y, shrunk to what stands at the sites and what they can ship; the rest stays unserved.
  private func feasibleShipments(_ placement: [Double]) -> [Served] {
    let layout = layout
    let sites = program.siteCount
    let linkFactors = mapConcurrently(count: blocks.count, threads: settings.threads) { s in
      blocks[s].fittingFactors(held: Array(placement[s * sites..<(s + 1) * sites]))
    }
    var siteFactors = [Lanes](repeating: Lanes(repeating: 1), count: layout.linkCount)
    for h in 0..<sites where program.throughput[h].isFinite {
      for g in 0..<layout.groupCount {
        let link = layout.link(h, g)
        var shipped = Lanes(repeating: 0)
        for s in blocks.indices { shipped += blocks[s].flow[link] * linkFactors[s][link] }
        let limit = Lanes(repeating: program.throughput[h])
        siteFactors[link] = (limit / shipped * (1 - 0x1p-52))
          .replacing(with: 1, where: shipped .<= limit)
      }
    }
    let shared = siteFactors
    return mapConcurrently(count: blocks.count, threads: settings.threads) { s in
      var factors = linkFactors[s]
      for link in factors.indices { factors[link] *= shared[link] }
      let result = blocks[s].serve(factors: factors)
      return Served(cost: result.cost, shipments: result.shipments, shortage: result.shortage)
    }
  }

  /// The value of the dual point with prices clipped to their sign; λ and ε follow in closed form.
  func bound() -> Double {
    var total = 0.0
    for (index, limit) in coupling.limit.enumerated() {
      total -= limit * max(0, coupling.price[index])
    }
    let clipped = coupling.price.map { max(0, $0) }
    let sitePrice = coupling.sitePrice(of: clipped)
    let shares = mapConcurrently(count: blocks.count, threads: settings.threads) { s in
      blocks[s].bound(
        sitePrice: sitePrice, rest: coupling.reducedRest(of: clipped, block: blocks[s]))
    }
    for share in shares { total += share }
    return total
  }

  private func prices(sites: Int) -> TwoStagePrices {
    let scenarios = program.scenarioCount
    var result = TwoStagePrices(
      stock: [], supply: [], capacity: [Double](repeating: 0, count: sites),
      throughput: [Double](repeating: 0, count: sites), rules: [], link: [],
      throughputByScenario: [Double](repeating: 0, count: sites * scenarios))
    for block in blocks {
      result.stock += (0..<sites).map { block.stockPrice(site: $0) }
      result.supply.append(max(0, block.supplyPrice))
      result.link += block.linkPrices
    }
    var index = 0
    for row in coupling.rows.throughput {
      let price = max(0, coupling.price[index])
      result.throughput[row.site] += price
      result.throughputByScenario[row.site * scenarios + row.scenario] = price
      index += 1
    }
    for site in coupling.rows.capacitySites {
      result.capacity[site] = max(0, coupling.price[index])
      index += 1
    }
    result.rules = coupling.price[index...].map { max(0, $0) }
    raiseFreePrices(&result)
    return result
  }

  /// Prices of limits that are 0 cost nothing, so they are raised until they explain why nothing
  /// is placed or shipped there; who recomputes the bound needs no list of shut sites.
  private func raiseFreePrices(_ prices: inout TwoStagePrices) {
    let (sites, scenarios) = (program.siteCount, program.scenarioCount)
    for h in 0..<sites where program.throughput[h] == 0 {
      for w in 0..<scenarios {
        let highest = blocks.map { $0.shortageCost.max() ?? 0 }.max() ?? 0
        prices.throughputByScenario[h * scenarios + w] = highest * program.probabilities[w]
      }
    }
    for (s, block) in blocks.enumerated() where block.supply > 0 {
      for h in 0..<sites where !block.canPlace[h] {
        var stock = 0.0
        for w in 0..<scenarios { stock += prices.link[(s * sites + h) * scenarios + w] }
        if program.capacity[h] == 0, block.volume > 0 {
          prices.capacity[h] = max(prices.capacity[h], stock / block.volume)
        }
        for (k, rule) in program.rules.enumerated() where rule.limit == 0 {
          let coefficient = rule.coefficients[s * sites + h]
          if coefficient > 0 { prices.rules[k] = max(prices.rules[k], stock / coefficient) }
        }
      }
    }
  }
}
