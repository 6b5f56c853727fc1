extension CommodityBlock {
  /// Sets the predictor's right-hand side: it aims at v z = 0 in every pair and at feasible rows.
  ///
  /// Those of the demand rows were summed where the iterate was moved.
  ///
  /// - Parameter rows: the coupling rows in use.
  mutating func setAffineSide(_ rows: CouplingRows) {
    let layout = commodity.layout
    for stock in 0..<layout.stockCount {
      let held = ScenarioVector(repeating: held(stock: stock, iterate.placement))
      setSide(ofStock: stock, masked(held, by: iterate.stockSlack[stock]))
    }
    if layout.dispatch != nil { clearDispatchSides() }
    for h in side.placement.indices where commodity.canPlace[h] {
      side.placement[h] = -iterate.reducedCost[h]
      placementTarget[h] = 0
    }
    setKeepingSide(AffineTarget(), residual: .ofIterate)
    side.supply = commodity.supply - iterate.placement.reduce(0, +)
    setThroughputSide(rows)
    finishLinkSide()
  }

  /// Sets a corrector's right-hand side: the pairs' products are corrected, the rows stay as they
  /// are.
  ///
  /// - Parameters:
  ///   - target: the products aimed at.
  ///   - rows: the coupling rows in use.
  ///   - prices: of the throughput rows.
  mutating func setCorrectorSide(
    _ target: CorrectorTarget, rows: CouplingRows, prices: ThroughputPrices
  ) {
    for stock in 0..<commodity.layout.stockCount {
      let pair = iterate.stockPair(stock)
      let product = target.product(pair, along: direction.stockPair(stock))
      setSide(ofStock: stock, -masked(product, by: pair.primal) / pair.dual)
    }
    if commodity.layout.dispatch != nil { addDispatchSides(target, prices: prices) }
    for h in side.placement.indices where commodity.canPlace[h] {
      let pair = iterate.placementPair(h)
      side.placement[h] = target.product(pair, along: direction.placementPair(h)) / pair.primal
    }
    setKeepingSide(target, residual: .none)
    let supply = iterate.supplyPair
    side.supply =
      commodity.supply > 0
      ? -target.product(supply, along: direction.supplyPair) / supply.dual : 0
    // The arcs' part of g stands in the throughput row as well, so only the links' own part counts.
    setThroughputSide(rows)
    recordPass(prices).sumCorrectorSide(target, into: &side)
    finishLinkSide()
  }

  /// Sets a refinement's right-hand side: the residuals that the direction leaves in the rows.
  ///
  /// - Parameter prices: of the throughput rows.
  /// - Returns: the largest residual, and the boundary violation of a step along the direction.
  mutating func setResidualSide(_ prices: ThroughputPrices) -> DirectionReport {
    let layout = commodity.layout
    for stock in 0..<commodity.layout.stockCount {
      let moved =
        layout.takesPlacement(stock: stock) ? direction.placement[layout.site(ofStock: stock)] : 0
      let held = ScenarioVector(repeating: held(stock: stock, iterate.placement) + moved)
      let slack = iterate.stockSlack[stock]
      setSide(ofStock: stock, masked(held - slack - direction.stockSlack[stock], by: slack))
    }
    for h in side.placement.indices where commodity.canPlace[h] {
      let (pair, step) = (iterate.placementPair(h), direction.placementPair(h))
      side.placement[h] =
        -(pair.dual + step.dual + pair.dual * step.primal / pair.primal) + placementTarget[h]
    }
    setKeepingSide(RefinementTarget(), residual: .ofDirection)
    side.supply =
      commodity.supply > 0
      ? commodity.supply - iterate.placement.reduce(0, +) - direction.placement.reduce(0, +)
        - iterate.supplySlack - direction.supplySlack : 0
    var dispatchReport = DirectionReport()
    if layout.dispatch != nil { dispatchReport = addDispatchResiduals(prices) }
    var report = recordPass(prices).sumResiduals(into: &side)
    report.merge(dispatchReport)
    addViolations(to: &report.violation)
    return report
  }

  /// Completes a right-hand side that `setResidualSide` set, where the direction is to be refined.
  mutating func finishResidualSide(_ rows: CouplingRows, prices: ThroughputPrices) {
    setThroughputSide(rows)
    recordPass(prices).eliminateDemandRows(of: &side)
    finishLinkSide()
  }

  /// Keeps g of the links that throughput rows limit; with periods what targets add to them.
  private mutating func setThroughputSide(_ rows: CouplingRows) {
    let values = commodity.layout.dispatch == nil ? side.link : side.dispatched
    side.throughput = rows.throughput.map {
      let (link, slot) = commodity.layout.position(of: $0)
      return values[link][slot]
    }
  }

  /// Sets the side of a stock row, which is the link row where there are no periods.
  private mutating func setSide(ofStock stock: Int, _ value: ScenarioVector) {
    if commodity.layout.dispatch == nil {
      side.link[stock] = value
    } else {
      side.stock[stock] = value
    }
  }

  /// Turns e into e − g.
  private mutating func finishLinkSide() {
    for link in side.link.indices { side.reducedLink[link] -= side.link[link] }
  }

  /// Adds the boundary violations of links, x and supply.
  private func addViolations(to violation: inout ViolationByLength) {
    for stock in iterate.stockPrice.indices { violation.include(directedStock(stock)) }
    for h in iterate.placement.indices where commodity.canPlace[h] {
      violation.include(directedPlacement(h).inFirstSlot)
      guard canKeep(site: h) else { continue }
      for pair in directedKeeping(h) { violation.include(pair.inFirstSlot) }
    }
    if commodity.supply > 0 { violation.include(directedSupply.inFirstSlot) }
  }

  /// Returns what the kernels read in a pass over the records.
  func recordPass(_ prices: ThroughputPrices) -> RecordPass {
    RecordPass(
      commodity: commodity, iterate: iterate, direction: direction, factors: factors,
      price: linkPrices(iterate, prices.iterate),
      priceStep: linkPrices(direction, prices.direction))
  }

  /// Returns a stock row's pair with its direction. A violation costs the price of its row after a full
  /// step, or all the units that stand in the stock.
  func directedStock(_ stock: Int) -> DirectedPair<ScenarioVector> {
    DirectedPair(
      values: iterate.stockPair(stock), direction: direction.stockPair(stock),
      prices: Pair(
        primal: iterate.stockPrice[stock] + larger(direction.stockPrice[stock], .zero),
        dual: ScenarioVector(repeating: held(stock: stock, iterate.placement))))
  }

  /// Returns the pair (x, z) of a site with its direction.
  func directedPlacement(_ h: Int) -> DirectedPair<Double> {
    DirectedPair(
      values: iterate.placementPair(h), direction: direction.placementPair(h),
      prices: Pair(
        primal: commodity.placementCost[h] + iterate.reducedCost[h],
        dual: iterate.placementPair(h).primal))
  }

  /// The supply's pair with its direction.
  var directedSupply: DirectedPair<Double> {
    DirectedPair(
      values: iterate.supplyPair, direction: direction.supplyPair,
      prices: Pair(primal: iterate.supplyPrice, dual: commodity.supply))
  }
}
