import LinearAlgebra

/// The coupling rows' share of the method's state: what is left once every commodity is eliminated.
struct CouplingBlock: Sendable {
  private(set) var rows: CouplingRows
  let layout: TransportLayout
  /// By rule: whether it is an equation, which has no slack and a price free in sign.
  private let isEquation: [Bool]
  /// By rule: whether some coefficient is below 0.
  private let hasBothSigns: [Bool]
  /// Right-hand sides T, C, b.
  private(set) var limit: [Double]
  private(set) var iterate: CouplingVariables
  private(set) var direction: CouplingVariables
  private(set) var correction: CouplingVariables
  /// Left-hand sides at the iterate.
  private(set) var activity: [Double]
  /// Cholesky factor of the rows' dense Schur complement.
  var factor: Matrix?

  init(_ program: StochasticTransport, layout: TransportLayout) {
    self.layout = layout
    let sites = (0..<program.siteCount).filter {
      program.capacity[$0].isFinite && program.capacity[$0] > 0
    }
    rows = CouplingRows(capacitySites: sites, ruleCount: program.rules.count)
    limit = sites.map { program.capacity[$0] } + program.rules.map(\.limit)
    isEquation = program.rules.map(\.isEquation)
    hasBothSigns = program.rules.map { $0.coefficients.contains { $0 < 0 } }
    iterate = CouplingVariables(count: rows.count)
    (direction, correction) = (iterate, iterate)
    activity = [Double](repeating: 0, count: rows.count)
  }

  /// Returns whether a row is an equation.
  func isEquation(row: Int) -> Bool { row >= rows.firstRule && isEquation[row - rows.firstRule] }

  /// Returns ρ, or its change, by link: 0 where no throughput row is in use.
  ///
  /// - Parameter prices: prices of the coupling rows, or their change.
  func throughputPrices(_ prices: [Double]) -> [ScenarioVector] {
    var result = [ScenarioVector](repeating: .zero, count: layout.linkCount)
    for (index, row) in rows.throughput.enumerated() {
      let (link, slot) = layout.position(of: row)
      result[link][slot] = prices[index]
    }
    return result
  }

  /// ρ by link, of the iterate and of the direction.
  var throughputPrices: ThroughputPrices {
    ThroughputPrices(
      iterate: throughputPrices(iterate.price), direction: throughputPrices(direction.price))
  }

  /// Returns what prices of capacity and rules, or their change, add to the reduced cost of a
  /// commodity's x, by site: v κ + a ω.
  func couplingReducedCost(_ prices: [Double], of commodity: Commodity) -> [Double] {
    var result = [Double](repeating: 0, count: layout.siteCount)
    for (index, site) in rows.capacitySites.enumerated() {
      result[site] += commodity.volume * prices[rows.firstCapacity + index]
    }
    for (index, coefficients) in commodity.ruleCoefficients.enumerated() {
      let price = prices[rows.firstRule + index]
      for h in result.indices { result[h] += coefficients[h] * price }
    }
    return result
  }

  /// Sets slacks from a guess of x, and prices so that each pair has the product μ.
  mutating func start(mu: Double, placements: [[Double]], commodities: [Commodity]) {
    for (commodity, placement) in zip(commodities, placements) {
      rows.addUse(of: placement, by: commodity, to: &activity)
    }
    var sizes = [Double](repeating: 0, count: rows.ruleCount)
    for rule in sizes.indices where hasBothSigns[rule] {
      for (commodity, placement) in zip(commodities, placements) {
        for (a, x) in zip(commodity.ruleCoefficients[rule], placement) {
          sizes[rule] += a.magnitude * x
        }
      }
    }
    for index in limit.indices where !isEquation(row: index) {
      // Terms of both signs leave a slack near 0 by chance, whose price would hide all others.
      let size = index < rows.firstRule ? 0 : sizes[index - rows.firstRule]
      let slack = max(
        limit[index] - activity[index], 0.05 * limit[index].magnitude, 0.1 * size, 1e-6)
      (iterate.slack[index], iterate.price[index]) = (slack, mu / slack)
    }
  }

  /// Moves prices and slacks along the direction.
  mutating func move(_ step: ProjectedStep) {
    for row in limit.indices {
      guard !isEquation(row: row) else {
        iterate.price[row] += step.dual * direction.price[row]
        continue
      }
      let moved = step.moved(
        iterate.pair(row), along: direction.pair(row), most: max(limit[row], iterate.slack[row]))
      (iterate.slack[row], iterate.price[row]) = (moved.primal, moved.dual)
    }
  }

  /// Sums the left-hand sides of the commodities' iterates.
  mutating func measure(_ blocks: [CommodityBlock]) {
    activity = [Double](repeating: 0, count: rows.count)
    for block in blocks {
      for (index, row) in rows.throughput.enumerated() {
        let (link, slot) = layout.position(of: row)
        activity[index] += block.throughputUse[link][slot]
      }
      rows.addUse(of: block.iterate.placement, by: block.commodity, to: &activity)
    }
  }

  /// Complementarity, objective and residual of the coupling rows.
  var summary: IterateSummary {
    var result = IterateSummary(pairCount: rows.count - isEquation.count { $0 })
    for row in limit.indices {
      let (price, slack) = (iterate.price[row], iterate.slack[row])
      result.dualObjective -= limit[row] * price
      result.complementarity += slack * price
      result.primalResidual = max(
        result.primalResidual, (limit[row] - activity[row] - slack).magnitude)
    }
    return result
  }

  /// Returns the throughput rows that are not in use and of whose limit more than a share is
  /// shipped, with the units shipped.
  ///
  /// - Parameter throughput: limits by period and site.
  func nearlyFull(_ throughput: [Double], share: Double, blocks: [CommodityBlock])
    -> [(row: CouplingRows.Throughput, shipped: Double)]
  {
    var result: [(row: CouplingRows.Throughput, shipped: Double)] = []
    for (index, limit) in throughput.enumerated() where limit.isFinite && limit > 0 {
      let (period, h) = index.quotientAndRemainder(dividingBy: layout.siteCount)
      for g in stride(from: period, to: layout.groupCount, by: layout.periodCount) {
        var shipped = ScenarioVector.zero
        for block in blocks { shipped += block.throughputUse[layout.link(site: h, group: g)] }
        for slot in shipped.indices where shipped[slot] > share * limit {
          guard let scenario = layout.scenario(group: g, slot: slot) else { continue }
          let row = CouplingRows.Throughput(site: h, scenario: scenario, period: period)
          if !rows.throughput.contains(row) { result.append((row, shipped[slot])) }
        }
      }
    }
    return result
  }

  /// Brings throughput rows into use, with prices that give each pair the product μ; what is
  /// shipped must be measured again.
  mutating func activate(
    _ added: [(row: CouplingRows.Throughput, shipped: Double)], throughput: [Double], mu: Double
  ) {
    let count = rows.throughput.count
    var merged = (0..<count).map {
      (row: rows.throughput[$0], limit: limit[$0], pair: iterate.pair($0))
    }
    for (row, shipped) in added {
      let limit = throughput[row.period * layout.siteCount + row.site]
      let slack = max(limit - shipped, 0.1 * limit)
      merged.append((row, limit, Pair(primal: slack, dual: mu / slack)))
    }
    merged.sort {
      ($0.row.scenario, $0.row.site, $0.row.period)
        < ($1.row.scenario, $1.row.site, $1.row.period)
    }
    rows.throughput = merged.map(\.row)
    limit.replaceSubrange(0..<count, with: merged.map(\.limit))
    iterate.price.replaceSubrange(0..<count, with: merged.map(\.pair.dual))
    iterate.slack.replaceSubrange(0..<count, with: merged.map(\.pair.primal))
    direction = CouplingVariables(count: rows.count)
    activity = [Double](repeating: 0, count: rows.count)
  }

  /// The boundary violation of a step along the direction.
  var violation: ViolationByLength {
    var result = ViolationByLength()
    for row in limit.indices where !isEquation(row: row) {
      result.include(directedPair(row).inFirstSlot)
    }
    return result
  }

  /// Completes the change of the rows' pairs from that of their prices.
  ///
  /// - Parameter target: what the solve aims at; each pair and its change are shown to it.
  mutating func substitute<Target: NewtonTarget>(
    towards target: inout Target, priceChange: [Double]
  ) {
    correction = CouplingVariables(count: rows.count)
    correction.price = priceChange
    for row in limit.indices where !isEquation(row: row) {
      let pair = directedPair(row)
      let product = target.product(pair.values, along: pair.direction)
      correction.slack[row] = (product - pair.values.primal * priceChange[row]) / pair.values.dual
      target.observe(pair, change: correction.pair(row))
    }
  }

  /// Returns the pair of a row with its direction.
  private func directedPair(_ row: Int) -> DirectedPair<Double> {
    DirectedPair(
      values: iterate.pair(row), direction: direction.pair(row),
      prices: Pair(primal: iterate.price[row], dual: limit[row].magnitude))
  }

  /// Makes the affine direction found the direction.
  mutating func startDirection() { direction = correction }

  /// Adds the correction found to the direction.
  mutating func addCorrection(weights: ScalarPair) {
    direction.add(correction, weights: weights)
  }
}

/// ρ by link: prices of the throughput rows in use, 0 elsewhere.
struct ThroughputPrices: Sendable {
  var iterate: [ScenarioVector]
  var direction: [ScenarioVector]
}
