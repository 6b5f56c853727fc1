import LinearAlgebra

extension CommodityBlock {
  /// First half of a solve: right-hand sides, reduced to the coupling rows.
  mutating func reduce<Target: ComplementarityTarget>(
    towards target: Target, rows: CouplingRows, sitePrice: [Lanes], sitePriceStep: [Lanes]
  ) {
    gather(towards: target, sitePrice: sitePrice, sitePriceStep: sitePriceStep)
    condense(towards: target, rows: rows)
  }

  /// Right-hand sides before elimination; of a refinement also what the direction leaves of the rows
  /// and what it cuts off.
  ///
  /// - Parameters:
  ///   - sitePrice: ρ by link.
  ///   - sitePriceStep: Δρ by link of the direction so far.
  mutating func gather<Target: ComplementarityTarget>(
    towards target: Target, sitePrice rho: [Lanes], sitePriceStep: [Lanes]
  ) {
    let groups = layout.groupCount
    for h in x.indices {
      for g in 0..<groups {
        let link = h * groups + g
        linkSide[link] = Lanes(repeating: 0)
        if Target.startsAfresh {
          linkResidual[link] = Lanes(repeating: openingStock[h] + x[h])
            .replacing(with: 0, where: slack[link] .== 0)
        } else if Target.refines {
          let held = Lanes(repeating: openingStock[h] + x[h] + xStep[h])
          linkResidual[link] = (held - slack[link] - slackStep[link])
            .replacing(with: 0, where: slack[link] .== 0)
        } else {
          let aim = target.residual(slack[link], q[link], slackStep[link], qStep[link])
            .replacing(with: 0, where: slack[link] .== 0)
          linkResidual[link] = -aim / q[link]
        }
      }
      if !canPlace[h] {
        xSide[h] = 0
      } else if Target.startsAfresh {
        xSide[h] = -z[h]
        placementAim[h] = 0
      } else if Target.refines {
        xSide[h] = -(z[h] + zStep[h] + z[h] * xStep[h] / x[h]) + placementAim[h]
      } else {
        xSide[h] = target.residual(x[h], z[h], xStep[h], zStep[h]) / x[h]
      }
    }
    var price = q
    var priceStep = qStep
    for link in price.indices {
      price[link] += rho[link]
      priceStep[link] += sitePriceStep[link]
    }
    sumRecords(towards: target, price: price, priceStep: priceStep)
    if Target.refines { examineSmallParts() }
  }

  /// Reduces the right-hand sides to the coupling rows.
  mutating func condense<Target: ComplementarityTarget>(
    towards target: Target, rows: CouplingRows
  ) {
    for link in linkSide.indices { linkSide[link] -= linkResidual[link] }
    reduceLinks(towards: target, rows: rows)
    reducePlacement(supplySide: supplySide(towards: target), rows: rows)
  }

  /// f by record, e and the arcs' part of g by link.
  private mutating func sumRecords<Target: ComplementarityTarget>(
    towards target: Target, price: [Lanes], priceStep: [Lanes]
  ) {
    let layout = layout
    let groups = layout.groupCount
    var found = Lanes(repeating: 0)
    var cut = CutByLength()
    for record in demand.indices {
      let r = Int(sinkOf[record])
      let g = Int(groupOf[record])
      let first = layout.arcStart[r]
      let count = layout.arcStart[r + 1] - first
      let offset = arcOffset[record]
      var side = demand[record]
      if Target.refines {
        let probability = layout.probability[g]
        let (multiplier, multiplierStep) = (lambda[record], lambdaStep[record])
        let (wanted, rowPrice) = (side, larger(multiplier, Lanes(repeating: 0)))
        let restCost = probability * shortageCost[r] - multiplier
        cut.include(
          unmet[record], restCost, unmetStep[record], -multiplierStep,
          primalPrice: rowPrice + restCost, dualPrice: wanted)
        side -= unmet[record] + unmetStep[record]
        for a in 0..<count {
          let link = layout.arcSite[first + a] * groups + g
          let shipped = y[offset + a] + yStep[offset + a]
          let reduced = probability * arcCost[first + a] - multiplier + price[link]
          cut.include(
            y[offset + a], reduced, yStep[offset + a], priceStep[link] - multiplierStep,
            primalPrice: rowPrice + reduced, dualPrice: wanted)
          side -= shipped
          linkResidual[link] -= shipped
        }
        side = side.replacing(with: 0, where: demand[record] .== 0)
        found = larger(found, magnitude(side))
      } else if !Target.startsAfresh {
        let probability = layout.probability[g]
        let multiplier = lambda[record]
        let multiplierStep = lambdaStep[record]
        let shortage = probability * shortageCost[r]
        let least = leastReduced(shortage)
        let restCost = larger(shortage - multiplier, least)
        side =
          -target.residual(unmet[record], restCost, unmetStep[record], -multiplierStep)
          .replacing(with: 0, where: unmet[record] .== 0) / restCost
        for a in 0..<count {
          let link = layout.arcSite[first + a] * groups + g
          let shipped = y[offset + a]
          let reduced = larger(probability * arcCost[first + a] - multiplier + price[link], least)
          let aim = target.residual(
            shipped, reduced, yStep[offset + a], priceStep[link] - multiplierStep)
          let share =
            aim.replacing(with: 0, where: shipped .== 0) * inverseReduced[offset + a]
          side -= share
          linkResidual[link] -= share
        }
      }
      demandSide[record] = side
      let scaled = side * inverseDiagonal[record]
      for a in 0..<count {
        linkSide[layout.arcSite[first + a] * groups + g] +=
          y[offset + a] * inverseReduced[offset + a] * scaled
      }
    }
    if Target.refines {
      for residual in linkResidual { found = larger(found, magnitude(residual)) }
    }
    directionResidual = found.max()
    cutByLength = cut
  }

  /// What the direction cuts off of links, stock and supply.
  private mutating func examineSmallParts() {
    let groups = layout.groupCount
    for link in q.indices {
      cutByLength.include(
        slack[link], q[link], slackStep[link], qStep[link],
        primalPrice: q[link] + larger(qStep[link], Lanes(repeating: 0)),
        dualPrice: Lanes(repeating: openingStock[link / groups] + x[link / groups]))
    }
    for h in x.indices where canPlace[h] {
      cutByLength.include(
        x[h], z[h], xStep[h], zStep[h], primalPrice: placementCost[h] + z[h], dualPrice: x[h])
    }
    guard supply > 0 else { return }
    cutByLength.include(
      supplySlack, supplyPrice, supplySlackStep, supplyPriceStep, primalPrice: supplyPrice,
      dualPrice: supply)
  }

  private func supplySide<Target: ComplementarityTarget>(towards target: Target) -> Double {
    if Target.startsAfresh { return supply - x.reduce(0, +) }
    guard supply > 0 else { return 0 }
    if Target.refines {
      return supply - x.reduce(0, +) - xStep.reduce(0, +) - supplySlack - supplySlackStep
    }
    return -target.residual(supplySlack, supplyPrice, supplySlackStep, supplyPriceStep)
      / supplyPrice
  }

  /// Adds Σ_w G h to r, and Θ_t G h + g to the throughput rows' side; of a correction's g only the
  /// part that the link's own pair has, since the arcs' part stands in the throughput row as well.
  private mutating func reduceLinks<Target: ComplementarityTarget>(
    towards target: Target, rows: CouplingRows
  ) {
    let n = layout.siteCount
    let groups = layout.groupCount
    couplingSide = [Double](repeating: 0, count: rows.count)
    var side = [Double](repeating: 0, count: n)
    var product = side
    var row = 0
    for w in 0..<layout.scenarioCount {
      let (g, lane) = (w / Lanes.scalarCount, w % Lanes.scalarCount)
      for h in 0..<n { side[h] = linkSide[h * groups + g][lane] }
      multiplySymmetric(
        n: n, alpha: 1, inverses, at: w * n * n, leading: n, side, at: 0, beta: 0, &product, at: 0)
      for h in 0..<n where canPlace[h] { xSide[h] += product[h] }
      while row < rows.throughput.count, rows.throughput[row].scenario == w {
        let h = rows.throughput[row].site
        let link = h * groups + g
        var residual = linkResidual[link][lane]
        if !Target.startsAfresh, !Target.refines {
          let aim = target.residual(slack[link], q[link], slackStep[link], qStep[link])[lane]
          residual = slack[link][lane] > 0 ? -aim / q[link][lane] : 0
        }
        couplingSide[row] = linkRatio(site: h, scenario: w) * product[h] + residual
        row += 1
      }
    }
  }

  /// Turns r into L⁻¹ r and adds Bᵀ X⁻¹ r − (Bᵀ X⁻¹ 1)(1ᵀ X⁻¹ r − r_ε) / pivot.
  private mutating func reducePlacement(supplySide: Double, rows: CouplingRows) {
    let n = layout.siteCount
    var sum = 0.0
    for h in 0..<n { sum += xOnes[h] * xSide[h] }
    supplyPriceSide = supply > 0 ? sum - supplySide : 0
    solveTriangular(
      .lower, n: n, columns: 1, xFactor, at: 0, leading: n, &xSide, at: 0, leading: n)
    guard rows.count > 0 else { return }
    multiplyVector(
      m: n, n: rows.count, alpha: 1, transpose: true, coupling, at: 0, leading: n, xSide, at: 0,
      beta: 1, &couplingSide, at: 0)
    let factor = supplyPriceSide / supplyPivot
    for row in couplingSide.indices { couplingSide[row] -= couplingOnes[row] * factor }
  }
}
