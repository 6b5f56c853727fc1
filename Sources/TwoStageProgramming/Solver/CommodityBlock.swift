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
    moveLinksAndPlacement(step, couplingReducedCost: couplingReducedCost)
    var (linkMatrices, summary) = commodity.moveRecords(
      &iterate, along: direction, step: step, price: sum(iterate.stockPrice, throughputPrice),
      factors: &factors, side: &side, flow: &flow)
    summary.pairCount = pairCount
    addLinksAndPlacement(to: &summary)
    factorLinks(linkMatrices)
    return summary
  }

  /// Moves q, t, x, z and ε; z is recomputed from the prices, so that dual rows hold exactly.
  private mutating func moveLinksAndPlacement(
    _ step: ProjectedStep, couplingReducedCost: [Double]
  ) {
    for link in iterate.stockPrice.indices {
      let h = commodity.layout.site(ofLink: link)
      let held = commodity.openingStock[h] + iterate.placement[h]
      let moved = step.moved(
        iterate.linkPair(link), along: direction.linkPair(link),
        most: ScenarioVector(repeating: held))
      (iterate.linkSlack[link], iterate.stockPrice[link]) = (moved.primal, moved.dual)
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
        iterate.reducedCost[h], primal: x, next: next, most: commodity.supply)
      let found = reducedCost(site: h, couplingReducedCost[h])
      guard found < least else { continue }
      let total =
        commodity.placementCost[h] + iterate.supplyPrice + couplingReducedCost[h] - found
      let factor = total > 0 ? max(0.05, 1 - (least - found) / total) : 1
      for g in 0..<layout.groupCount {
        iterate.stockPrice[layout.link(site: h, group: g)] *= factor
      }
      missing = max(missing, least - reducedCost(site: h, couplingReducedCost[h]))
    }
    if commodity.supply > 0 { iterate.supplyPrice += missing }
  }

  /// Returns z of a site: c − Σ_w q + ε and what the coupling rows add.
  func reducedCost(site h: Int, _ couplingReducedCost: Double) -> Double {
    let layout = commodity.layout
    var sum = ScenarioVector.zero
    for g in 0..<layout.groupCount {
      sum += layout.presence[g] * iterate.stockPrice[layout.link(site: h, group: g)]
    }
    return commodity.placementCost[h] - sum.sum() + iterate.supplyPrice + couplingReducedCost
  }

  /// Adds x, the links and the supply to the records' part of a summary.
  private func addLinksAndPlacement(to summary: inout IterateSummary) {
    let layout = commodity.layout
    for h in iterate.placement.indices {
      let x = iterate.placement[h]
      summary.primalObjective += commodity.placementCost[h] * x
      if commodity.canPlace[h] {
        let pair = iterate.placementPair(h)
        summary.complementarity += pair.primal * pair.dual
      }
      let held = ScenarioVector(repeating: commodity.openingStock[h] + x)
      var (prices, products) = (ScenarioVector.zero, ScenarioVector.zero)
      var excess = ScenarioVector.zero
      for g in 0..<layout.groupCount {
        let link = layout.link(site: h, group: g)
        let (slack, price) = (iterate.linkSlack[link], iterate.stockPrice[link])
        prices += layout.presence[g] * price
        products += slack * price
        excess = larger(excess, magnitude(masked(held - flow[link] - slack, by: slack)))
      }
      summary.dualObjective -= commodity.openingStock[h] * prices.sum()
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
