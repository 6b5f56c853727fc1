import LinearAlgebra

extension CommodityBlock {
  /// Takes a step along the direction and, in the same pass over the arcs, gathers everything the
  /// next factorisation needs: Θ, 1/Δ, the link matrices N, flows, objectives and residuals.
  ///
  /// Afterwards the link matrices are inverted and the x block is factored.
  ///
  /// - Parameters:
  ///   - step: step lengths and where values are put back.
  ///   - rho: ρ by link after the step.
  ///   - reducedRest: what the coupling rows add to the reduced cost of x at each site, after the step.
  mutating func advance(_ step: ProjectedStep, sitePrice rho: [Lanes], reducedRest: [Double]) {
    stepSmallParts(step, reducedRest: reducedRest)
    progress = BlockProgress()
    progress.pairs = pairs
    let normal = stepRecords(step, price: sum(q, rho))
    sumSmallParts()
    factorLinks(normal)
  }

  private mutating func stepSmallParts(_ step: ProjectedStep, reducedRest: [Double]) {
    for link in q.indices {
      let held = openingStock[layout.site(of: link)] + x[layout.site(of: link)]
      step.take(
        &slack[link], &q[link], slackStep[link], qStep[link], most: Lanes(repeating: held))
    }
    step.take(
      &supplySlack, &supplyPrice, supplySlackStep, supplyPriceStep, most: supply)
    lowerStockPrices(step, reducedRest: reducedRest)
    for h in x.indices {
      // Recomputed, so that dual rows hold exactly; where that cancels, the updated value leads.
      let updated = z[h] + step.dual * zStep[h]
      z[h] = max(reducedCost(site: h, rest: reducedRest[h]), 0.5 * updated)
      guard canPlace[h] else { continue }
      x[h] = max(x[h] + step.primal * xStep[h], step.leastPrimal(x[h], dual: z[h]))
    }
  }

  /// Lowers q, and where that is not enough raises ε, until no reduced cost of x is below its limit:
  /// q put back above what the direction asked for would else leave one negative.
  private mutating func lowerStockPrices(_ step: ProjectedStep, reducedRest: [Double]) {
    guard step.dual > 0 else { return }
    var missing = 0.0
    for h in x.indices where canPlace[h] {
      let next = x[h] + step.primal * xStep[h]
      let least = step.leastDual(z[h], primal: x[h], next: next, most: supply)
      let found = reducedCost(site: h, rest: reducedRest[h])
      guard found < least else { continue }
      let total = placementCost[h] + supplyPrice + reducedRest[h] - found
      let factor = total > 0 ? max(0.05, 1 - (least - found) / total) : 1
      for g in 0..<layout.groupCount { q[layout.link(h, g)] *= factor }
      missing = max(missing, least - reducedCost(site: h, rest: reducedRest[h]))
    }
    if supply > 0 { supplyPrice += missing }
  }

  /// c − Σ_w q + ε and what the coupling rows add.
  func reducedCost(site h: Int, rest: Double) -> Double {
    var sum = Lanes(repeating: 0)
    for g in 0..<layout.groupCount { sum += layout.presence[g] * q[layout.link(h, g)] }
    return placementCost[h] - sum.sum() + supplyPrice + rest
  }

  private mutating func sumSmallParts() {
    for h in x.indices {
      progress.primalObjective += placementCost[h] * x[h]
      if canPlace[h] { progress.complementarity += x[h] * z[h] }
      let held = Lanes(repeating: openingStock[h] + x[h])
      var (prices, products, excess) = (Lanes.zero, Lanes.zero, Lanes.zero)
      for g in 0..<layout.groupCount {
        let link = layout.link(h, g)
        prices += layout.presence[g] * q[link]
        products += slack[link] * q[link]
        let left = masked(held - flow[link] - slack[link], by: slack[link])
        excess = larger(excess, magnitude(left))
      }
      progress.dualObjective -= openingStock[h] * prices.sum()
      progress.complementarity += products.sum()
      progress.primalResidual = max(progress.primalResidual, excess.max())
    }
    progress.dualObjective -= supply * supplyPrice
    guard supply > 0 else { return }
    progress.complementarity += supplySlack * supplyPrice
    progress.primalResidual = max(
      progress.primalResidual, (supply - x.reduce(0, +) - supplySlack).magnitude)
  }
}
