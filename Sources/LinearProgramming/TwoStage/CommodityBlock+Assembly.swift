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
    var price = q
    for link in price.indices { price[link] += rho[link] }
    let sites = layout.siteCount
    var normal = [Lanes](
      repeating: Lanes(repeating: 0), count: sites * (sites + 1) / 2 * layout.groupCount)
    progress = BlockProgress()
    stepRecords(step, price: price, normal: &normal)
    sumSmallParts()
    factorLinks(normal)
  }

  private mutating func stepSmallParts(_ step: ProjectedStep, reducedRest: [Double]) {
    let groups = layout.groupCount
    for link in q.indices {
      let held = openingStock[link / groups] + x[link / groups]
      step.take(
        &slack[link], &q[link], slackStep[link], qStep[link], most: Lanes(repeating: held))
      flow[link] = Lanes(repeating: 0)
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
    let groups = layout.groupCount
    var missing = 0.0
    for h in x.indices where canPlace[h] {
      let next = x[h] + step.primal * xStep[h]
      let least = step.leastDual(z[h], primal: x[h], next: next, most: supply)
      let found = reducedCost(site: h, rest: reducedRest[h])
      guard found < least else { continue }
      let total = placementCost[h] + supplyPrice + reducedRest[h] - found
      let factor = total > 0 ? max(0.05, 1 - (least - found) / total) : 1
      for g in 0..<groups { q[h * groups + g] *= factor }
      missing = max(missing, least - reducedCost(site: h, rest: reducedRest[h]))
    }
    if supply > 0 { supplyPrice += missing }
  }

  /// c − Σ_w q + ε and what the coupling rows add.
  func reducedCost(site h: Int, rest: Double) -> Double {
    var sum = Lanes(repeating: 0)
    let groups = layout.groupCount
    for g in 0..<groups - 1 { sum += q[h * groups + g] }
    var last = q[h * groups + groups - 1]
    for lane in 0..<Lanes.scalarCount
    where (groups - 1) * Lanes.scalarCount + lane >= layout.scenarioCount { last[lane] = 0 }
    return placementCost[h] - (sum + last).sum() + supplyPrice + rest
  }

  private mutating func stepRecords(
    _ step: ProjectedStep, price: [Lanes], normal: inout [Lanes]
  ) {
    let layout = layout
    let groups = layout.groupCount
    var others = [Lanes](repeating: Lanes(repeating: 0), count: layout.mostArcs + 1)
    var ratios = others
    var primalObjective = Lanes(repeating: 0)
    var dualObjective = Lanes(repeating: 0)
    var complementarity = Lanes(repeating: 0)
    var residual = Lanes(repeating: 0)
    var pairs = SIMD4<Int64>(repeating: 0)
    for record in demand.indices {
      let r = Int(sinkOf[record])
      let g = Int(groupOf[record])
      let first = layout.arcStart[r]
      let count = layout.arcStart[r + 1] - first
      let offset = arcOffset[record]
      let probability = layout.probability[g]
      let wanted = demand[record]
      let shortage = probability * shortageCost[r]
      let least = leastReduced(shortage)
      let multiplier = limitedMultiplier(step, record: record, shortage: shortage, price: price)
      lambda[record] = multiplier
      let restCost = larger(shortage - multiplier, least)
      let rest = larger(
        unmet[record] + step.primal * unmetStep[record],
        step.leastPrimal(unmet[record], inverseDual: 1 / restCost))
      unmet[record] = rest
      var sum = Lanes.masked(rest, over: restCost)
      var served = rest
      complementarity += rest * restCost
      primalObjective += rest * shortage
      dualObjective += wanted * multiplier
      pairs &+= SIMD4<Int64>(repeating: 1).replacing(with: 0, where: rest .== 0)
      for a in stride(from: count - 1, through: 0, by: -1) {
        let link = layout.arcSite[first + a] * groups + g
        let cost = probability * arcCost[first + a]
        let reduced = larger(cost - multiplier + price[link], least)
        let inverse = 1 / reduced
        let shipped = larger(
          y[offset + a] + step.primal * yStep[offset + a],
          step.leastPrimal(y[offset + a], inverseDual: inverse))
        let ratio = shipped * inverse
        y[offset + a] = shipped
        inverseReduced[offset + a] = inverse
        flow[link] += shipped
        served += shipped
        complementarity += shipped * reduced
        primalObjective += shipped * cost
        pairs &+= SIMD4<Int64>(repeating: 1).replacing(with: 0, where: shipped .== 0)
        others[a] = sum
        ratios[a] = ratio
        sum += ratio
      }
      residual = larger(residual, magnitude(wanted - served))
      let inverse = (1 / sum).replacing(with: 0, where: wanted .== 0)
      inverseDiagonal[record] = inverse
      var before = Lanes(repeating: 0)
      for a in 0..<count {
        let h = layout.arcSite[first + a]
        let scaled = ratios[a] * inverse
        let row = h * (h + 1) / 2
        normal[(row + h) * groups + g] += scaled * (before + others[a])
        before += ratios[a]
        for b in 0..<a {
          normal[(row + layout.arcSite[first + b]) * groups + g] -= scaled * ratios[b]
        }
      }
    }
    progress.primalObjective = primalObjective.sum()
    progress.dualObjective = dualObjective.sum()
    progress.complementarity = complementarity.sum()
    progress.primalResidual = residual.max()
    progress.pairs = Int(pairs.wrappedSum())
  }

  /// λ after the step, lowered where a reduced cost of its row would fall below its limit.
  @inline(__always)
  private func limitedMultiplier(
    _ step: ProjectedStep, record: Int, shortage: Lanes, price: [Lanes]
  ) -> Lanes {
    var multiplier = lambda[record] + step.dual * lambdaStep[record]
    guard step.dual > 0 else { return multiplier }
    let r = Int(sinkOf[record])
    let g = Int(groupOf[record])
    let first = layout.arcStart[r]
    let probability = layout.probability[g]
    let old = larger(shortage - lambda[record], leastReduced(shortage))
    let rest = unmet[record] + step.primal * unmetStep[record]
    multiplier = smaller(
      multiplier,
      shortage
        - step.leastDual(old, primal: unmet[record], next: rest, most: demand[record]))
    for a in 0..<layout.arcStart[r + 1] - first {
      let arc = arcOffset[record] + a
      let cost =
        probability * arcCost[first + a]
        + price[layout.arcSite[first + a] * layout.groupCount + g]
      guard
        step.mayLimit(
          cost - multiplier, inverseOld: inverseReduced[arc], primal: y[arc], most: demand[record])
      else { continue }
      let next = y[arc] + step.primal * yStep[arc]
      multiplier = smaller(
        multiplier,
        cost
          - step.leastDual(
            1 / inverseReduced[arc], primal: y[arc], next: next, most: demand[record]))
    }
    return multiplier
  }

  private mutating func sumSmallParts() {
    let groups = layout.groupCount
    for h in x.indices {
      progress.primalObjective += placementCost[h] * x[h]
      if canPlace[h] {
        progress.complementarity += x[h] * z[h]
        progress.pairs += 1
      }
      for w in 0..<layout.scenarioCount {
        let link = h * groups + w / Lanes.scalarCount
        let lane = w % Lanes.scalarCount
        progress.dualObjective -= openingStock[h] * q[link][lane]
        guard slack[link][lane] > 0 else { continue }
        progress.complementarity += slack[link][lane] * q[link][lane]
        progress.pairs += 1
        let excess = openingStock[h] + x[h] - flow[link][lane] - slack[link][lane]
        progress.primalResidual = max(progress.primalResidual, excess.magnitude)
      }
    }
    progress.dualObjective -= supply * supplyPrice
    if supply > 0 {
      progress.complementarity += supplySlack * supplyPrice
      progress.pairs += 1
      progress.primalResidual = max(
        progress.primalResidual, (supply - x.reduce(0, +) - supplySlack).magnitude)
    }
  }
}

/// The magnitude of each lane.
@inline(__always)
func magnitude(_ v: Lanes) -> Lanes { larger(v, -v) }
