import LinearAlgebra

/// Turns the last iterate into a feasible point and a lower bound, which prove each other.
///
/// The point keeps every row because it is clipped and shrunk until it does; the bound holds
/// because the dual point is completed in closed form. Neither trusts that the method converged.
struct Certificate {
  let program: StochasticTransport
  let blocks: [CommodityBlock]
  let coupling: CouplingBlock
  /// Prices of the coupling rows, clipped at 0 where they are no equations.
  let price: [Double]
  let threads: Int

  init(program: StochasticTransport, system: BlockSystem, threads: Int) {
    self.program = program
    blocks = system.blocks
    coupling = system.coupling
    let coupling = system.coupling
    price = coupling.iterate.price.enumerated().map {
      coupling.isEquation(row: $0.offset) ? $0.element : max(0, $0.element)
    }
    self.threads = threads
  }

  /// Returns the solution with its certificate.
  func solution(
    status: TwoStageStatus, iterations: Int, residual: Double, gapFloor: Double
  ) -> TwoStageSolution {
    let placement = feasiblePlacement
    let recourse = feasibleRecourse(placement)
    var objective = recourse.reduce(0) { $0 + $1.cost }
    for index in placement.indices {
      objective += program.placementCost[index] * placement[index]
    }
    objective += program.changeCost?.cost(of: placement) ?? 0
    return TwoStageSolution(
      status: status, placement: placement, objective: objective, bound: bound,
      expectedShipments: recourse.flatMap(\.shipments),
      expectedShortage: recourse.flatMap(\.shortage),
      expectedPrompt: recourse.flatMap(\.prompt),
      waitingCost: recourse.reduce(0) { $0 + $1.waitingCost },
      recourseCosts: sum(recourse.map(\.costByScenario)),
      shortages: sum(recourse.map(\.shortageByScenario)), prices: prices, iterations: iterations,
      residual: residual, gapFloor: gapFloor)
  }

  /// Returns the sums over the commodities, in their order, of values by scenario.
  private func sum(_ values: [[Double]]) -> [Double] {
    var result = [Double](repeating: 0, count: program.scenarioCount)
    for values in values {
      for (scenario, value) in values.enumerated() { result[scenario] += value }
    }
    return result
  }

  /// x, units, clipped at 0 and shrunk where rounding left it beyond supply, capacity or a rule.
  ///
  /// Each shrinking keeps the limits that held before, since lowering x can only break a rule of
  /// negative coefficients.
  private var feasiblePlacement: [Double] {
    let sites = program.siteCount
    var placement: [Double] = []
    for block in blocks {
      let units = block.iterate.placement.enumerated().map {
        block.commodity.canPlace[$0.offset] ? max(0, $0.element) : 0
      }
      let factor = shrinkage(units.reduce(0, +), to: block.commodity.supply)
      placement += units.map { $0 * factor }
    }
    for h in 0..<sites where program.capacity[h].isFinite {
      var used = 0.0
      for s in blocks.indices { used += program.volume[s] * placement[s * sites + h] }
      let factor = shrinkage(used, to: program.capacity[h])
      for s in blocks.indices where program.volume[s] > 0 { placement[s * sites + h] *= factor }
    }
    guard program.allowsNothing else { return mixed(placement) }
    for rule in program.rules {
      var used = 0.0
      for index in placement.indices { used += rule.coefficients[index] * placement[index] }
      let factor = shrinkage(used, to: rule.limit)
      for index in placement.indices where rule.coefficients[index] > 0 {
        placement[index] *= factor
      }
    }
    return placement
  }

  /// Returns a placement moved towards one that keeps every rule, as far as it breaks one.
  ///
  /// A violation below a millionth of a unit, or of the limit where that is larger, counts as none:
  /// rules that leave no room between them could not be kept to the last bit. Supply and capacities,
  /// which both placements keep, go on to hold.
  private func mixed(_ placement: [Double]) -> [Double] {
    guard let kept = program.feasiblePlacement else { return placement }
    var share = 0.0
    for rule in program.rules {
      let (used, usedByKept) = (rule.activity(of: placement), rule.activity(of: kept))
      let tolerance = 1e-6 * max(1, rule.limit.magnitude)
      let excess = rule.isEquation ? (used - rule.limit).magnitude : used - rule.limit
      guard excess > tolerance else { continue }
      let room = rule.isEquation ? excess : used - min(usedByKept, rule.limit)
      share = max(share, min(1, excess / room))
    }
    guard share > 0 else { return placement }
    return zip(placement, kept).map { (1 - share) * $0 + share * $1 }
  }

  /// Returns y by commodity, shrunk to what stands at the sites and what they can ship; the rest
  /// stays unserved.
  private func feasibleRecourse(_ placement: [Double]) -> [ExpectedRecourse] {
    let layout = coupling.layout
    let sites = program.siteCount
    guard layout.dispatch == nil else { return feasibleDispatches(placement) }
    let ownFactors = mapConcurrently(count: blocks.count, threads: threads) { s in
      blocks[s].commodity.fittingFactors(
        flow: blocks[s].flow, placement: Array(placement[s * sites..<(s + 1) * sites]))
    }
    // Throughput ties commodities together: one factor for all that a site ships in a scenario.
    var siteFactors = [ScenarioVector](repeating: .one, count: layout.linkCount)
    for h in 0..<sites where program.throughput[h].isFinite {
      for g in 0..<layout.groupCount {
        let link = layout.link(site: h, group: g)
        var shipped = ScenarioVector.zero
        for s in blocks.indices { shipped += blocks[s].flow[link] * ownFactors[s][link] }
        siteFactors[link] = shrinkage(
          shipped, to: ScenarioVector(repeating: program.throughput[h]))
      }
    }
    let shared = siteFactors
    return mapConcurrently(count: blocks.count, threads: threads) { s in
      let factors = zip(ownFactors[s], shared).map { $0 * $1 }
      return blocks[s].commodity.serve(blocks[s].iterate.shipment, linkFactors: factors)
    }
  }

  /// The value of the dual point with prices clipped at 0, where it is above 0; λ and ε follow in
  /// closed form, and no cost is negative.
  private var bound: Double {
    var total = 0.0
    for (limit, price) in zip(coupling.limit, price) { total -= limit * price }
    let throughputPrice = coupling.throughputPrices(price)
    let shares = mapConcurrently(count: blocks.count, threads: threads) { s in
      let (commodity, iterate) = (blocks[s].commodity, blocks[s].iterate)
      return commodity.bound(
        linkPrice: blocks[s].provenLinkPrices(throughputPrice),
        stockPrice: iterate.stockPrice, stockSlack: iterate.stockSlack,
        couplingReducedCost: coupling.couplingReducedCost(price, of: commodity),
        supplyPrice: max(0, iterate.supplyPrice))
    }
    for share in shares { total += share }
    return max(total, 0)
  }

  /// The prices of the last iterate, clipped at 0, so that they prove `bound` on their own.
  private var prices: TwoStagePrices {
    let (sites, scenarios) = (program.siteCount, program.scenarioCount)
    var result = TwoStagePrices(
      stock: [], supply: [], capacity: [Double](repeating: 0, count: sites),
      throughput: [Double](repeating: 0, count: sites), rules: [], link: [],
      throughputByScenario: [Double](
        repeating: 0, count: sites * program.periodCount * scenarios))
    for (s, block) in blocks.enumerated() {
      let (commodity, iterate) = (block.commodity, block.iterate)
      result.stock += (0..<sites).map {
        commodity.expectedStockPrice(
          site: $0, stockPrice: iterate.stockPrice, stockSlack: iterate.stockSlack)
      }
      result.supply.append(
        commodity.supply > 0 ? max(0, iterate.supplyPrice) : firstUnitPrice(of: s))
      result.link += commodity.linkPrices(iterate.stockPrice)
    }
    let rows = coupling.rows
    for (index, row) in rows.throughput.enumerated() {
      result.throughput[row.site] += price[index]
      let position = row.site * program.periodCount + row.period
      result.throughputByScenario[position * scenarios + row.scenario] = price[index]
    }
    for (index, site) in rows.capacitySites.enumerated() {
      result.capacity[site] = price[rows.firstCapacity + index]
    }
    result.rules = Array(price[rows.firstRule...])
    raiseFreePrices(&result)
    return result
  }

  /// Returns the saving from the first unit of a commodity that has no supply, which the method leaves
  /// out: at the best site, the worth of the dearest demand it meets in each scenario, less the cost
  /// of placing it there.
  private func firstUnitPrice(of s: Int) -> Double {
    let (commodity, layout) = (blocks[s].commodity, coupling.layout)
    guard layout.dispatch == nil else { return firstDispatchPrice(of: s) }
    let throughputPrice = coupling.throughputPrices(price)
    var worth = [ScenarioVector](repeating: .zero, count: layout.linkCount)
    for (index, record) in commodity.records.enumerated() {
      let probability = layout.probability[record.group]
      for arc in record.arcs {
        let link = layout.link(site: layout.arcSite[arc], group: record.group)
        let cost = probability * program.arcCost[s * program.arcCount + arc] + throughputPrice[link]
        let saved = blocks[s].iterate.demandPrice[index] - cost
        worth[link] = larger(worth[link], masked(saved, by: commodity.demand[index]))
      }
    }
    let couplingCost = coupling.couplingReducedCost(price, of: commodity)
    var best = 0.0
    for h in 0..<layout.siteCount where commodity.isOpen[h] {
      var sum = ScenarioVector.zero
      for g in 0..<layout.groupCount {
        let link = layout.link(site: h, group: g)
        // Of a site with stock the price of one more unit is known.
        let known = commodity.openingStock[h] > 0
        let price = known ? larger(blocks[s].iterate.stockPrice[link], .zero) : worth[link]
        sum += layout.presence[g] * price
      }
      best = max(best, sum.sum() - commodity.placementCost[h] - couplingCost[h])
    }
    return best
  }

  /// Raises the prices of limits that are 0, which costs nothing, until they explain why nothing is
  /// placed or shipped there: whoever recomputes the bound then needs no list of shut sites.
  private func raiseFreePrices(_ prices: inout TwoStagePrices) {
    let (sites, scenarios) = (program.siteCount, program.scenarioCount)
    let (highest, stocks) = (program.shortageCost.max() ?? 0, coupling.layout)
    let periods = program.periodCount
    for (index, limit) in (program.periods?.throughput ?? program.throughput).enumerated()
    where limit == 0 {
      let position = index % sites * periods + index / sites
      for w in 0..<scenarios {
        prices.throughputByScenario[position * scenarios + w] = highest * program.probabilities[w]
      }
    }
    for (s, commodity) in blocks.map(\.commodity).enumerated() where commodity.supply > 0 {
      for h in 0..<sites where !commodity.canPlace[h] {
        // What is placed too late for every period stands in no stock, and is worth nothing.
        guard let stock = stocks.placementStock(site: h) else { continue }
        let first = (s * stocks.stocksPerGroup + stock) * scenarios
        // A kept unit costs γ less than c: its price must be explained too.
        let worth =
          prices.link[first..<first + scenarios].reduce(0, +) + (program.changeCost?.price ?? 0)
        if program.capacity[h] == 0, commodity.volume > 0 {
          prices.capacity[h] = max(prices.capacity[h], worth / commodity.volume)
        }
        for (k, rule) in program.rules.enumerated() where rule.keepsNothing {
          let coefficient = rule.coefficients[s * sites + h]
          if coefficient > 0 { prices.rules[k] = max(prices.rules[k], worth / coefficient) }
        }
      }
    }
  }
}
