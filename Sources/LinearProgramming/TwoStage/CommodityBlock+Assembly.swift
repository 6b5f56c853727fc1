import LinearAlgebra

extension CommodityBlock {
  /// Takes a step along the direction and, in the same pass over the arcs, gathers everything the
  /// next factorisation needs: Θ, 1/Δ, the link matrices N, flows, objectives and residuals.
  ///
  /// Afterwards the link matrices are inverted and the x block is factored.
  ///
  /// - Parameters:
  ///   - siteprice: ρ by link after the step.
  ///   - reducedRest: what the coupling rows add to the reduced cost of x at each site, after the step.
  mutating func advance(
    primalStep: Double, dualStep: Double, sitePrice rho: [Lanes], reducedRest: [Double]
  ) {
    stepSmallParts(primalStep: primalStep, dualStep: dualStep, reducedRest: reducedRest)
    var price = q
    for link in price.indices { price[link] += rho[link] }
    let sites = layout.siteCount
    var normal = [Lanes](
      repeating: Lanes(repeating: 0), count: sites * (sites + 1) / 2 * layout.groupCount)
    progress = BlockProgress()
    stepRecords(primalStep: primalStep, dualStep: dualStep, price: price, normal: &normal)
    sumSmallParts()
    factorLinks(normal)
  }

  private mutating func stepSmallParts(
    primalStep: Double, dualStep: Double, reducedRest: [Double]
  ) {
    for link in q.indices {
      slack[link] += primalStep * slackStep[link]
      q[link] += dualStep * qStep[link]
      flow[link] = Lanes(repeating: 0)
    }
    supplySlack += primalStep * supplySlackStep
    supplyPrice += dualStep * supplyPriceStep
    for h in x.indices {
      x[h] += primalStep * xStep[h]
      // Recomputed, so that dual rows hold exactly; where that cancels, the updated value leads.
      z[h] = max(reducedCost(site: h, rest: reducedRest[h]), 0.5 * (z[h] + dualStep * zStep[h]))
    }
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
    primalStep: Double, dualStep: Double, price: [Lanes], normal: inout [Lanes]
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
      let multiplier = lambda[record] + dualStep * lambdaStep[record]
      lambda[record] = multiplier
      let rest = unmet[record] + primalStep * unmetStep[record]
      unmet[record] = rest
      let shortage = probability * shortageCost[r]
      let least = leastReduced(shortage)
      let restCost = larger(shortage - multiplier, least)
      var sum = Lanes.masked(rest, over: restCost)
      var served = rest
      complementarity += rest * restCost
      primalObjective += rest * shortage
      dualObjective += wanted * multiplier
      pairs &+= SIMD4<Int64>(repeating: 1).replacing(with: 0, where: rest .== 0)
      for a in stride(from: count - 1, through: 0, by: -1) {
        let link = layout.arcSite[first + a] * groups + g
        let cost = probability * arcCost[first + a]
        let shipped = y[offset + a] + primalStep * yStep[offset + a]
        let reduced = larger(cost - multiplier + price[link], least)
        let inverse = 1 / reduced
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
