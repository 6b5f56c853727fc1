import LinearAlgebra

extension CommodityBlock {
  /// First half of a solve, forward elimination: reduces the right-hand side from the links over x
  /// and supply to the coupling rows. The demand rows were eliminated where their side was summed.
  ///
  /// Leaves L⁻¹ r and Bᵀ X⁻¹ r − (Bᵀ X⁻¹ 1)(1ᵀ X⁻¹ r − r_ε) / pivot in `reducedSide`.
  mutating func eliminate(_ rows: CouplingRows) {
    let n = commodity.layout.siteCount
    var placement = side.placement
    var coupling = [Double](repeating: 0, count: rows.count)
    if commodity.layout.dispatch == nil {
      eliminateLinks(rows, placement: &placement, coupling: &coupling)
    } else {
      eliminateDispatches(rows, placement: &placement, coupling: &coupling)
    }
    // x: L⁻¹ r. The supply row is a rank-one correction with the pivot 1ᵀ X⁻¹ 1 + Θ_ε.
    var sum = 0.0
    for h in 0..<n { sum += factors.placementOnes[h] * placement[h] }
    let supply = commodity.supply > 0 ? sum - side.supply : 0
    FixedOrder.solveTriangular(
      .lower, n: n, columns: 1, factor: factors.placementFactor, at: 0, leading: n,
      into: &placement, at: 0,
      leading: n)
    if rows.count > 0 {
      FixedOrder.multiplyVector(
        m: n, n: rows.count, alpha: 1, transpose: true, matrix: factors.coupling, at: 0, leading: n,
        vector: placement, at: 0, beta: 1, into: &coupling, at: 0)
      let factor = supply / factors.supplyPivot
      for row in coupling.indices { coupling[row] -= factors.couplingOnes[row] * factor }
    }
    reducedSide = ReducedSide(placement: placement, supply: supply, coupling: coupling)
  }

  /// Eliminates the links of a program without periods.
  ///
  /// - Parameters:
  ///   - placement: by site, what the rows of x get added.
  ///   - coupling: by row, what the throughput rows are set to.
  private func eliminateLinks(
    _ rows: CouplingRows, placement: inout [Double], coupling: inout [Double]
  ) {
    let layout = commodity.layout
    // G (e − g) moves to the rows of x, summed over the scenarios, …
    let product = timesLinkInverses(side.reducedLink)
    for h in placement.indices where commodity.canPlace[h] {
      var sum = ScenarioVector.zero
      for g in 0..<layout.groupCount { sum += product[layout.link(site: h, group: g)] }
      placement[h] += sum.sum()
    }
    // … and Θ_t times it to the throughput rows of the same site and scenario.
    for (index, row) in rows.throughput.enumerated() {
      let (link, slot) = layout.position(of: row)
      coupling[index] = linkRatio(row) * product[link][slot] + side.throughput[index]
    }
  }

  /// Second half of a solve, back-substitution: finds the change of all variables from that of the
  /// coupling rows' prices, and leaves it in `correction`.
  ///
  /// - Parameters:
  ///   - target: what the solve aims at; each pair and its change are shown to it.
  ///   - priceChange: change of the coupling rows' prices.
  ///   - prices: of the throughput rows.
  ///   - throughputPriceChange: the change of ρ by link.
  ///   - couplingReducedCostChange: by site, what the coupling rows' change adds to that of z.
  mutating func substitute<Target: NewtonTarget>(
    towards target: inout Target, priceChange: [Double], prices: ThroughputPrices,
    throughputPriceChange: [ScenarioVector], couplingReducedCostChange: [Double]
  ) {
    substitutePlacement(priceChange)
    let changes =
      commodity.layout.dispatch == nil
      ? linkPriceChanges(throughputPriceChange) : dispatchPriceChanges(throughputPriceChange)
    recordPass(prices).substitute(
      towards: &target, demandSide: side.demand, linkPriceChange: changes.link,
      into: &correction)
    for stock in changes.stock.indices {
      changeStock(stock, towards: &target, priceChange: changes.stock[stock])
    }
    if commodity.layout.dispatch != nil {
      correction.dispatch.orderPrice = changes.link
      changeDispatches(
        towards: &target, prices: prices, throughputPriceChange: throughputPriceChange)
    }
    target.endPass()
    changePlacement(towards: &target, couplingReducedCostChange: couplingReducedCostChange)
  }

  /// Returns Δq + Δρ = G (e − g − Δx + Θ_t Δρ) by link, and Δq, of a program without periods.
  private func linkPriceChanges(_ throughputPriceChange: [ScenarioVector])
    -> (link: [ScenarioVector], stock: [ScenarioVector])
  {
    var linkSide = side.reducedLink
    for link in linkSide.indices {
      let h = commodity.layout.site(ofLink: link)
      linkSide[link] -= ScenarioVector(repeating: correction.placement[h])
      linkSide[link] += linkRatio(link) * throughputPriceChange[link]
    }
    let change = timesLinkInverses(linkSide)
    var stockChange = change
    for link in stockChange.indices { stockChange[link] -= throughputPriceChange[link] }
    return (change, stockChange)
  }

  /// Finds the change of ε and x: Δε = (1ᵀ X⁻¹ r − r_ε − (Bᵀ X⁻¹ 1)ᵀ Δp) / pivot, p the prices of
  /// the coupling rows, and Δx = L⁻ᵀ (L⁻¹ r − L⁻¹ B Δp) − X⁻¹ 1 Δε.
  private mutating func substitutePlacement(_ priceChange: [Double]) {
    let n = commodity.layout.siteCount
    var supplySide = reducedSide.supply
    for row in priceChange.indices { supplySide -= factors.couplingOnes[row] * priceChange[row] }
    correction.supplyPrice = commodity.supply > 0 ? supplySide / factors.supplyPivot : 0
    var change = reducedSide.placement
    if !priceChange.isEmpty {
      FixedOrder.multiplyVector(
        m: n, n: priceChange.count, alpha: -1, matrix: factors.coupling, at: 0, leading: n,
        vector: priceChange,
        at: 0, beta: 1, into: &change, at: 0)
    }
    FixedOrder.solveTriangular(
      .lowerTransposed, n: n, columns: 1, factor: factors.placementFactor, at: 0, leading: n,
      into: &change,
      at: 0, leading: n)
    for h in 0..<n {
      correction.placement[h] =
        commodity.canPlace[h] ? change[h] - factors.placementOnes[h] * correction.supplyPrice : 0
    }
  }

  /// Finds the change of q and t of a stock row: z Δv + v Δz is the target's product, solved for Δv.
  private mutating func changeStock<Target: NewtonTarget>(
    _ stock: Int, towards target: inout Target, priceChange: ScenarioVector
  ) {
    let pair = directedStock(stock)
    let (slack, price) = (pair.values.primal, pair.values.dual)
    let product = masked(target.product(pair.values, along: pair.direction), by: slack)
    let dualChange = masked(priceChange, by: slack)
    let change = Pair(primal: (product - slack * dualChange) / price, dual: dualChange)
    (correction.stockSlack[stock], correction.stockPrice[stock]) = (change.primal, change.dual)
    target.observe(pair, inverseDual: 1 / price, change: change)
  }

  /// Finds the change of z from the dual row of x, Δz = Δε + what the coupling rows add − Σ_w Δq,
  /// and of the supply's slack from its pair.
  private mutating func changePlacement<Target: NewtonTarget>(
    towards target: inout Target, couplingReducedCostChange: [Double]
  ) {
    let layout = commodity.layout
    for h in 0..<layout.siteCount where commodity.canPlace[h] {
      var sum = ScenarioVector.zero
      for stock in layout.placementStocks(site: h) { sum += correction.stockPrice[stock] }
      correction.reducedCost[h] =
        correction.supplyPrice + couplingReducedCostChange[h] - sum.sum()
      if !iterate.keeping.isEmpty { changeKeeping(h, towards: &target) }
      target.observe(directedPlacement(h), change: correction.placementPair(h))
    }
    guard commodity.supply > 0 else { return }
    let pair = directedSupply
    let product = target.product(pair.values, along: pair.direction)
    correction.supplySlack =
      (product - pair.values.primal * correction.supplyPrice) / pair.values.dual
    target.observe(pair, change: correction.supplyPair)
  }

  /// Makes the affine direction found the direction.
  mutating func startDirection() { swap(&direction, &correction) }

  /// Adds a corrector to the direction, with the weights of least boundary violation.
  mutating func addCorrector(weights: ScalarPair) {
    for h in iterate.placement.indices where commodity.canPlace[h] {
      // What z Δx + x Δz becomes, over x, is linear in the two weights.
      let (pair, change) = (iterate.placementPair(h), correction.placementPair(h))
      placementTarget[h] +=
        weights.primal * pair.dual * change.primal / pair.primal + weights.dual * change.dual
    }
    direction.add(correction, weights: weights)
  }

  /// Adds a refinement to the direction.
  mutating func addRefinement() {
    direction.add(correction, weights: Pair(primal: 1, dual: 1))
  }

  /// Returns G times a vector over the links; 0 in padding slots.
  func timesLinkInverses(_ vector: [ScenarioVector]) -> [ScenarioVector] {
    let layout = commodity.layout
    var result = [ScenarioVector](repeating: .zero, count: vector.count)
    var span = result.mutableSpan
    for g in 0..<layout.groupCount {
      let links = layout.links(ofGroup: g)
      multiplySymmetric(
        n: layout.siteCount, factors.linkInverses.span.extracting(layout.triangle(ofGroup: g)),
        by: vector.span.extracting(links), into: &span, at: links.lowerBound)
      for link in links { span[link] *= layout.presence[g] }
    }
    return result
  }
}
