import LinearAlgebra

/// One commodity's share of the method's state: the unit of parallel work.
struct CommodityBlock: Sendable {
  let commodity: Commodity
  /// The current point.
  var iterate: CommodityVariables
  /// Where the next step leads.
  var direction: CommodityVariables
  /// The solution of the last Newton solve, not yet added to the direction.
  var correction: CommodityVariables
  /// The Newton system at the iterate.
  var factors: CommodityFactors
  var side: RightHandSide
  var reducedSide = ReducedSide()
  /// Σ y by link at the iterate.
  var flow: [ScenarioVector]
  /// Σ φ by link, h and τ, at the iterate of a program with periods; empty otherwise.
  var dispatched: [ScenarioVector] = []
  /// By site: what the correctors aim at in z Δx + x Δz beyond the affine direction, over x. The
  /// refinement needs it to tell the residual of x's rows from the target.
  var placementTarget: [Double]
  /// By site: m − k − s, the residual that a solve is to remove; empty where changes cost nothing.
  var keepingResidual: [Double] = []
  /// Number of complementary pairs.
  var pairCount = 0

  init(_ commodity: Commodity) {
    self.commodity = commodity
    iterate = CommodityVariables(commodity)
    (direction, correction) = (iterate, iterate)
    factors = CommodityFactors(commodity)
    side = RightHandSide(commodity)
    flow = [ScenarioVector](repeating: .zero, count: commodity.layout.linkCount)
    placementTarget = [Double](repeating: 0, count: commodity.layout.siteCount)
  }

  /// Moves the iterate along the direction and factors the blocks of the next Newton system.
  ///
  /// - Parameters:
  ///   - throughputPrice: ρ by link, after the step.
  ///   - couplingReducedCost: by site, what the coupling rows add to the reduced cost of x after
  ///     the step.
  /// - Returns: objective, complementarity and residual of the new point.
  mutating func move(
    _ step: ProjectedStep, throughputPrice: [ScenarioVector], couplingReducedCost: [Double]
  ) -> IterateSummary {
    moveStocksAndPlacement(step, couplingReducedCost: couplingReducedCost)
    if commodity.layout.dispatch != nil {
      moveDispatches(step, throughputPrice: throughputPrice)
    }
    var (linkMatrices, summary) = commodity.moveRecords(
      &iterate, along: direction, step: step, price: linkPrices(iterate, throughputPrice),
      factors: &factors, side: &side, flow: &flow)
    summary.pairCount = pairCount
    addStocksAndPlacement(to: &summary)
    if commodity.layout.dispatch == nil {
      factorLinks(linkMatrices)
    } else {
      addDispatches(to: &summary)
      factorDispatches(linkMatrices)
    }
    return summary
  }

  /// The units that throughput rows count, by link: Σ y, with periods Σ φ.
  var throughputUse: [ScenarioVector] { dispatched.isEmpty ? flow : dispatched }

  /// Returns by link what an order costs beyond its arc: q + ρ, with periods p. Holds for an iterate and
  /// for a direction.
  ///
  /// - Parameter throughputPrices: ρ by link, or its change.
  func linkPrices(_ variables: CommodityVariables, _ throughputPrices: [ScenarioVector])
    -> [ScenarioVector]
  {
    commodity.layout.dispatch == nil
      ? sum(variables.stockPrice, throughputPrices) : variables.dispatch.orderPrice
  }

  /// Returns the units that stand in a stock: o, and x where it is placed there.
  @inline(__always)
  func held(stock: Int, _ placement: [Double]) -> Double {
    guard commodity.layout.dispatch != nil else {
      let h = commodity.layout.site(ofLink: stock)
      return commodity.openingStock[h] + placement[h]
    }
    return heldInPeriods(stock: stock, placement)
  }

  @inline(never)
  private func heldInPeriods(stock: Int, _ placement: [Double]) -> Double {
    let layout = commodity.layout
    let opening = commodity.openingStock[stock % layout.stocksPerGroup]
    return layout.takesPlacement(stock: stock)
      ? opening + placement[layout.site(ofStock: stock)] : opening
  }

  /// Moves q, t, x, z and ε; z is recomputed from the prices, so that dual rows hold exactly.
  private mutating func moveStocksAndPlacement(
    _ step: ProjectedStep, couplingReducedCost: [Double]
  ) {
    for stock in iterate.stockPrice.indices {
      let moved = step.moved(
        iterate.stockPair(stock), along: direction.stockPair(stock),
        most: ScenarioVector(repeating: held(stock: stock, iterate.placement)))
      (iterate.stockSlack[stock], iterate.stockPrice[stock]) = (moved.primal, moved.dual)
    }
    iterate.supplyPair = step.moved(
      iterate.supplyPair, along: direction.supplyPair, most: commodity.supply)
    lowerStockPrices(step, couplingReducedCost: couplingReducedCost)
    for h in iterate.placement.indices {
      let (x, z) = (iterate.placement[h], iterate.reducedCost[h])
      // Where recomputing cancels, the updated value leads.
      let updated = z + step.dual * direction.reducedCost[h]
      let moved = max(reducedCost(site: h, couplingReducedCost[h]), 0.5 * updated)
      iterate.reducedCost[h] = moved
      guard commodity.canPlace[h] else { continue }
      guard iterate.keeping.isEmpty else {
        moveKeeping(h, step)
        continue
      }
      iterate.placement[h] = max(
        x + step.primal * direction.placement[h], step.leastPrimal(x, dual: moved))
    }
  }

  /// Lowers q, and where that is not enough raises ε, until no reduced cost of x is below its
  /// limit: projecting q upwards could otherwise make one negative.
  private mutating func lowerStockPrices(_ step: ProjectedStep, couplingReducedCost: [Double]) {
    guard step.dual > 0 else { return }
    let layout = commodity.layout
    // The most by which lowering q alone, at most to a twentieth, leaves a reduced cost too low.
    var missing = 0.0
    for h in iterate.placement.indices where commodity.canPlace[h] {
      let x = iterate.placementPair(h).primal
      let next = x + step.primal * direction.placementPair(h).primal
      let least = step.leastDual(
        iterate.reducedCost[h], primal: x, next: next, most: mostPlaced(x, next: next))
      let found = reducedCost(site: h, couplingReducedCost[h])
      guard found < least else { continue }
      let total =
        commodity.placementCost[h] + iterate.supplyPrice + couplingReducedCost[h] - found
      let factor = total > 0 ? max(0.05, 1 - (least - found) / total) : 1
      for stock in layout.placementStocks(site: h) { iterate.stockPrice[stock] *= factor }
      missing = max(missing, least - reducedCost(site: h, couplingReducedCost[h]))
    }
    if commodity.supply > 0 { iterate.supplyPrice += missing }
  }

  /// Returns the most that x of a site can be, for the least that its z may become.
  ///
  /// With periods it is ten times what x is, so that no z falls so low that x would have to be raised to
  /// keep their product.
  private func mostPlaced(_ x: Double, next: Double) -> Double {
    commodity.layout.dispatch == nil
      ? commodity.supply : min(commodity.supply, 10 * max(x, next))
  }

  /// Returns z of a site: c − Σ_w q + ε and what the coupling rows add.
  func reducedCost(site h: Int, _ couplingReducedCost: Double) -> Double {
    let layout = commodity.layout
    var sum = ScenarioVector.zero
    for stock in layout.placementStocks(site: h) {
      sum += layout.presence(ofStock: stock) * iterate.stockPrice[stock]
    }
    return commodity.placementCost[h] - sum.sum() + iterate.supplyPrice + couplingReducedCost
  }

  /// Adds x, the stock rows and the supply to the records' part of a summary.
  private func addStocksAndPlacement(to summary: inout IterateSummary) {
    let layout = commodity.layout
    let used = layout.dispatch == nil ? flow : stockUse(of: iterate.dispatch.units)
    for index in 0..<layout.stocksPerGroup {
      let h = layout.site(ofStock: index)
      if layout.takesPlacement(stock: index) {
        summary.primalObjective += commodity.placementCost[h] * iterate.placement[h]
        if commodity.canPlace[h] {
          let pair = iterate.placementPair(h)
          summary.complementarity += pair.primal * pair.dual
        }
      }
      let held = ScenarioVector(repeating: held(stock: index, iterate.placement))
      var (prices, products) = (ScenarioVector.zero, ScenarioVector.zero)
      var excess = ScenarioVector.zero
      for stock in stride(from: index, to: layout.stockCount, by: layout.stocksPerGroup) {
        let (slack, price) = (iterate.stockSlack[stock], iterate.stockPrice[stock])
        prices += layout.presence(ofStock: stock) * price
        products += slack * price
        excess = larger(excess, magnitude(masked(held - used[stock] - slack, by: slack)))
      }
      summary.dualObjective -= commodity.openingStock[index] * prices.sum()
      summary.complementarity += products.sum()
      summary.primalResidual = max(summary.primalResidual, excess.max())
    }
    addKeeping(to: &summary)
    summary.dualObjective -= commodity.supply * iterate.supplyPrice
    guard commodity.supply > 0 else { return }
    summary.complementarity += iterate.supplySlack * iterate.supplyPrice
    let unused = commodity.supply - iterate.placement.reduce(0, +)
    summary.primalResidual = max(
      summary.primalResidual, (unused - iterate.supplySlack).magnitude)
  }
}
