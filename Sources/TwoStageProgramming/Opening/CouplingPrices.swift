/// Prices of the rows that couple sites: with them a lower bound falls apart by site.
struct CouplingPrices {
  /// λ: of each demand row, indexed as `StochasticTransport.demand`, money.
  var demand: [Double]
  /// ε: of each commodity's supply, at least 0.
  var supply: [Double]
  /// ω: of each rule, at least 0.
  var rules: [Double]
  /// ρ: of throughput, indexed `site * scenarioCount + scenario`, at least 0.
  var throughput: [Double]

  /// Takes the prices that prove a solution, as far as they belong to open sites.
  init(_ prices: TwoStagePrices, of program: StochasticTransport, open: [Bool]) {
    let (sites, scenarios) = (program.siteCount, program.scenarioCount)
    supply = prices.supply
    rules = prices.rules
    throughput = prices.throughputByScenario
    for site in open.indices where !open[site] {
      for w in 0..<scenarios { throughput[site * scenarios + w] = 0 }
    }
    demand = [Double](repeating: 0, count: program.demand.count)
    for index in demand.indices where program.demand[index] > 0 {
      let (row, r) = index.quotientAndRemainder(dividingBy: program.sinkCount)
      let (w, s) = row.quotientAndRemainder(dividingBy: program.commodityCount)
      let probability = program.probabilities[w]
      var least = probability * program.shortageCost[s * program.sinkCount + r]
      for arc in program.arcStart[r]..<program.arcStart[r + 1] where open[program.arcSite[arc]] {
        let h = program.arcSite[arc]
        least = min(
          least,
          probability * program.arcCost[s * program.arcCount + arc]
            + prices.link[(s * sites + h) * scenarios + w] + throughput[h * scenarios + w])
      }
      demand[index] = least
    }
  }
}

extension CouplingPrices {
  /// Σ of the squares of all parts.
  var squaredLength: Double {
    [demand, supply, rules, throughput].reduce(0) { $0 + $1.reduce(0) { $0 + $1 * $1 } }
  }

  /// Returns 0.3 of a new direction and 0.7 of this one.
  func mixed(with other: CouplingPrices) -> CouplingPrices {
    func mix(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map { 0.7 * $0 + 0.3 * $1 } }
    var result = self
    result.demand = mix(demand, other.demand)
    result.supply = mix(supply, other.supply)
    result.rules = mix(rules, other.rules)
    result.throughput = mix(throughput, other.throughput)
    return result
  }

  /// Returns prices after a step, kept within their limits: demand is worth no more than shortage
  /// costs, other prices are at least 0.
  func moved(
    along direction: CouplingPrices, by length: Double, of program: StochasticTransport
  ) -> CouplingPrices {
    func move(_ a: [Double], _ b: [Double]) -> [Double] {
      zip(a, b).map { max(0, $0 + length * $1) }
    }
    var result = self
    result.supply = move(supply, direction.supply)
    result.rules = move(rules, direction.rules)
    result.throughput = move(throughput, direction.throughput)
    let perScenario = program.commodityCount * program.sinkCount
    for index in demand.indices where program.demand[index] > 0 {
      let (w, place) = index.quotientAndRemainder(dividingBy: perScenario)
      let highest = program.probabilities[w] * program.shortageCost[place]
      result.demand[index] = min(highest, max(0, demand[index] + length * direction.demand[index]))
    }
    return result
  }
}
