import LinearAlgebra

/// The method's state, and the solution of its Newton systems by block elimination.
///
/// Every commodity is reduced to the coupling rows on its own, whose dense Schur complement is then
/// solved; the same way back. Sums over commodities are taken in their order, so that the result is
/// the same for any number of threads.
struct BlockSystem: Sendable {
  private(set) var blocks: [CommodityBlock]
  private(set) var coupling: CouplingBlock
  /// Objective, complementarity and residual at the iterate.
  private(set) var summary = IterateSummary()
  /// By period and site.
  private let throughput: [Double]
  private let threads: Int

  init(_ program: StochasticTransport, threads: Int) {
    let layout = TransportLayout(program)
    blocks = mapConcurrently(count: program.commodityCount, threads: threads) {
      CommodityBlock(Commodity(program, commodity: $0, layout: layout))
    }
    coupling = CouplingBlock(program, layout: layout)
    throughput = program.periods?.throughput ?? program.throughput
    self.threads = threads
  }

  /// Scale of the objective: the expected cost of serving nobody, and of serving everybody over the
  /// most expensive arcs.
  var objectiveScale: Double { blocks.reduce(0) { $0 + $1.commodity.objectiveScale } }

  /// Moves the iterate along the direction; one pass over the arcs evaluates it and factors the
  /// commodities' blocks.
  mutating func move(_ step: ProjectedStep) {
    coupling.move(step)
    let coupling = coupling
    let throughputPrice = coupling.throughputPrices(coupling.iterate.price)
    let parts = mapConcurrently(&blocks, threads: threads) { _, block in
      block.move(
        step, throughputPrice: throughputPrice,
        couplingReducedCost: coupling.couplingReducedCost(
          coupling.iterate.price, of: block.commodity))
    }
    self.coupling.measure(blocks)
    summary = self.coupling.summary
    for part in parts { summary.add(part) }
  }

  /// Brings throughput rows into use of whose limit more than a share is shipped, and evaluates the
  /// iterate again if there are any.
  mutating func activateNearlyFullThroughput(share: Double) {
    let added = coupling.nearlyFull(throughput, share: share, blocks: blocks)
    guard !added.isEmpty else { return }
    coupling.activate(added, throughput: throughput, mu: summary.mu)
    move(.none)
  }

  /// Factors the Newton system at the iterate, whose blocks `move` has factored: the coupling rows'
  /// Schur complement.
  mutating func factorize() {
    let rows = coupling.rows
    forEachConcurrently(&blocks, threads: threads) { _, block in block.factorCoupling(rows) }
    coupling.factorize(blocks, threads: threads)
  }

  /// Predictor: makes the affine direction the direction.
  ///
  /// - Returns: the ratio test of the affine direction.
  mutating func solvePredictor() -> RatioTest {
    let rows = coupling.rows
    forEachConcurrently(&blocks, threads: threads) { _, block in
      block.setAffineSide(rows)
      block.eliminate(rows)
    }
    let observed = substitute(towards: AffineTarget(), ownSide: coupling.affineSide)
    for index in blocks.indices { blocks[index].startDirection() }
    coupling.startDirection()
    return observed.ratioTest
  }

  /// Corrector: adds a correction towards the target to the direction, its primal and dual parts
  /// with the weights at which a full step violates the boundary least.
  mutating func addCorrector(_ target: CorrectorTarget) {
    let coupling = coupling
    let prices = coupling.throughputPrices
    forEachConcurrently(&blocks, threads: threads) { _, block in
      block.setCorrectorSide(target, rows: coupling.rows, prices: prices)
      block.eliminate(coupling.rows)
    }
    let observed = substitute(towards: target, ownSide: coupling.correctorSide(target))
    let weights = observed.violation.best
    self.coupling.addCorrection(weights: weights)
    forEachConcurrently(&blocks, threads: threads) { _, block in
      block.addCorrector(weights: weights)
    }
  }

  /// Iterative refinement: measures the direction against the rows themselves, and corrects it, at
  /// most three times, where rounding left larger residuals than allowed.
  ///
  /// - Parameter allowed: units.
  /// - Returns: the direction's largest residual and its boundary violation.
  mutating func refineDirection(allowed: Double) -> DirectionReport {
    var reports: [DirectionReport] = []
    for refinement in 0...Self.refinementLimit {
      let coupling = coupling
      let prices = coupling.throughputPrices
      reports = mapConcurrently(&blocks, threads: threads) { _, block in
        block.setResidualSide(prices)
      }
      // With periods the coupling rows lose digits of their own.
      if coupling.layout.dispatch != nil {
        var own = DirectionReport()
        own.residual = coupling.residualSide(blocks).reduce(0) { max($0, $1.magnitude) }
        reports.append(own)
      }
      guard refinement < Self.refinementLimit, reports.contains(where: { $0.residual > allowed })
      else { break }
      forEachConcurrently(&blocks, threads: threads) { _, block in
        block.finishResidualSide(coupling.rows, prices: prices)
        block.eliminate(coupling.rows)
      }
      _ = substitute(towards: RefinementTarget(), ownSide: coupling.residualSide(blocks))
      self.coupling.addCorrection(weights: Pair(primal: 1, dual: 1))
      forEachConcurrently(&blocks, threads: threads) { _, block in block.addRefinement() }
    }
    var total = DirectionReport(residual: 0, violation: coupling.violation)
    for report in reports { total.merge(report) }
    return total
  }

  /// Solves the coupling rows and substitutes back; the change found stands in `correction`.
  ///
  /// - Parameters:
  ///   - target: what the right-hand sides, eliminated before, aim at.
  ///   - ownSide: the coupling rows' own part of the right-hand side.
  /// - Returns: the target, which has observed every pair.
  private mutating func substitute<Target: NewtonTarget>(
    towards target: Target, ownSide: [Double]
  ) -> Target {
    let coupling = coupling
    let prices = coupling.throughputPrices
    let solution = coupling.solve(ownSide, blocks: blocks)
    let throughputPriceChange = coupling.throughputPrices(solution)
    let observers = mapConcurrently(&blocks, threads: threads) { _, block in
      var target = target
      block.substitute(
        towards: &target, priceChange: solution, prices: prices,
        throughputPriceChange: throughputPriceChange,
        couplingReducedCostChange: coupling.couplingReducedCost(solution, of: block.commodity))
      return target
    }
    var total = target
    self.coupling.substitute(towards: &total, priceChange: solution)
    for observer in observers { total.merge(observer) }
    return total
  }

  /// Most refinements of a direction.
  private static let refinementLimit = 3
}

extension BlockSystem {
  /// Sets the iterate to a starting point near the central path, where every pair has about the
  /// same product: see `CommodityBlock.start`.
  ///
  /// - Parameter factor: that product μ, as a multiple of the expected cost of serving nobody over
  ///   the number of pairs.
  mutating func start(factor: Double) {
    var shortageCost = 0.0
    var pairCount = 1
    var placements: [[Double]] = []
    for commodity in blocks.map(\.commodity) {
      let layout = commodity.layout
      let dispatches = (layout.dispatch?.dispatches.count ?? 0) * layout.scenarioGroupCount
      var units = 0.0
      for (record, demand) in zip(commodity.records, commodity.demand) {
        let expected = (layout.probability[record.group] * demand).sum()
        units += expected
        shortageCost += expected * commodity.shortageCost[record.sink]
      }
      pairCount +=
        (commodity.arcValueCount + layout.stockCount + dispatches) * ScenarioVector.scalarCount
      let supply = commodity.supply
      let guess = min(0.5 * supply, max(units, 1e-3 * supply))
      let open = commodity.canPlace.count { $0 }
      placements.append(commodity.canPlace.map { $0 ? guess / Double(max(1, open)) : 0 })
    }
    shrink(&placements)
    let mu = max(shortageCost, 1e-2 * objectiveScale, 1e-9) / Double(pairCount) * factor
    coupling.start(mu: mu, placements: placements, commodities: blocks.map(\.commodity))
    let coupling = coupling
    for index in blocks.indices {
      blocks[index].start(
        mu: mu, placement: placements[index],
        couplingReducedCost: coupling.couplingReducedCost(
          coupling.iterate.price, of: blocks[index].commodity))
    }
  }

  /// Shrinks a guess of x until at most half of each capacity and each rule's limit is used.
  private func shrink(_ placements: inout [[Double]]) {
    let (rows, commodities) = (coupling.rows, blocks.map(\.commodity))
    func factor(used: Double, row: Int) -> Double? {
      let limit = coupling.limit[row]
      return used > max(0, 0.5 * limit) ? max(1e-3, 0.5 * limit / used) : nil
    }
    for (index, h) in rows.capacitySites.enumerated() {
      var used = 0.0
      for (s, commodity) in commodities.enumerated() { used += commodity.volume * placements[s][h] }
      guard let factor = factor(used: used, row: rows.firstCapacity + index) else { continue }
      for s in placements.indices { placements[s][h] *= factor }
    }
    for rule in 0..<rows.ruleCount {
      let coefficients = commodities.map { $0.ruleCoefficients[rule] }
      var used = 0.0
      for (coefficients, placement) in zip(coefficients, placements) {
        for h in placement.indices { used += max(0, coefficients[h]) * placement[h] }
      }
      guard let factor = factor(used: used, row: rows.firstRule + rule) else { continue }
      for s in placements.indices {
        for h in placements[s].indices where coefficients[s][h] > 0 { placements[s][h] *= factor }
      }
    }
  }
}
