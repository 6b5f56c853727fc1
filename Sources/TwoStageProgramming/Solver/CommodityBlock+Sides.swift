extension CommodityBlock {
  /// Sets the predictor's right-hand side: it aims at v z = 0 in every pair and at feasible rows.
  ///
  /// Those of the demand rows were summed where the iterate was moved.
  ///
  /// - Parameter rows: the coupling rows in use.
  mutating func setAffineSide(_ rows: CouplingRows) {
    let layout = commodity.layout
    for link in side.link.indices {
      let h = layout.site(ofLink: link)
      side.link[link] = masked(
        ScenarioVector(repeating: commodity.openingStock[h] + iterate.placement[h]),
        by: iterate.linkSlack[link])
    }
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
    for link in side.link.indices {
      let pair = iterate.linkPair(link)
      let product = target.product(pair, along: direction.linkPair(link))
      side.link[link] = -masked(product, by: pair.primal) / pair.dual
    }
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
    for link in side.link.indices {
      let h = commodity.layout.site(ofLink: link)
      let held = ScenarioVector(
        repeating: commodity.openingStock[h] + iterate.placement[h] + direction.placement[h])
      let slack = iterate.linkSlack[link]
      side.link[link] = masked(held - slack - direction.linkSlack[link], by: slack)
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
    var report = recordPass(prices).sumResiduals(into: &side)
    addViolations(to: &report.violation)
    return report
  }

  /// Completes a right-hand side that `setResidualSide` set, where the direction is to be refined.
  mutating func finishResidualSide(_ rows: CouplingRows, prices: ThroughputPrices) {
    setThroughputSide(rows)
    recordPass(prices).eliminateDemandRows(of: &side)
    finishLinkSide()
  }

  /// Keeps g of the links that throughput rows limit.
  private mutating func setThroughputSide(_ rows: CouplingRows) {
    side.throughput = rows.throughput.map {
      let (link, slot) = commodity.layout.position(of: $0)
      return side.link[link][slot]
    }
  }

  /// Turns e into e − g.
  private mutating func finishLinkSide() {
    for link in side.link.indices { side.reducedLink[link] -= side.link[link] }
  }

  /// Adds the boundary violations of links, x and supply.
  private func addViolations(to violation: inout ViolationByLength) {
    for link in side.link.indices { violation.include(directedLink(link)) }
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
      price: sum(iterate.stockPrice, prices.iterate),
      priceStep: sum(direction.stockPrice, prices.direction))
  }

  /// Returns a link's pair with its direction. A violation costs the price of its row after a full
  /// step, or all the units that stand at the site.
  func directedLink(_ link: Int) -> DirectedPair<ScenarioVector> {
    let h = commodity.layout.site(ofLink: link)
    return DirectedPair(
      values: iterate.linkPair(link), direction: direction.linkPair(link),
      prices: Pair(
        primal: iterate.stockPrice[link] + larger(direction.stockPrice[link], .zero),
        dual: ScenarioVector(repeating: commodity.openingStock[h] + iterate.placement[h])))
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
