import LinearAlgebra

extension CommodityBlock {
  /// Second half of a solve: how the direction changes, from the change of the coupling rows.
  ///
  /// An affine direction and a refinement are taken as they are; of a corrector it is only found
  /// how far the direction reaches with each weight, and `take` adds it.
  ///
  /// - Parameters:
  ///   - solution: change of the coupling rows' prices.
  ///   - sitePriceStep: Δρ by link of the direction so far, without the change.
  ///   - sitePriceChange: the change of Δρ by link.
  ///   - restChange: what the coupling rows' change adds to Δz at each site.
  mutating func expand<Target: ComplementarityTarget>(
    towards target: Target, solution: [Double], sitePrice rho: [Lanes], sitePriceStep: [Lanes],
    sitePriceChange: [Lanes], restChange: [Double]
  ) {
    let n = layout.siteCount
    var priceSide = supplyPriceSide
    for row in solution.indices { priceSide -= couplingOnes[row] * solution[row] }
    supplyPriceChange = supply > 0 ? priceSide / supplyPivot : 0
    xChange = xSide
    if !solution.isEmpty {
      multiplyVector(
        m: n, n: solution.count, alpha: -1, coupling, at: 0, leading: n, solution, at: 0, beta: 1,
        &xChange, at: 0)
    }
    solveTriangular(
      .lowerTransposed, n: n, columns: 1, xFactor, at: 0, leading: n, &xChange, at: 0, leading: n)
    for h in 0..<n { xChange[h] = canPlace[h] ? xChange[h] - xOnes[h] * supplyPriceChange : 0 }
    expandLinks(sitePriceChange)
    cutByWeight = CutByWeight()
    changeRecords(
      towards: target, price: sum(q, rho), priceStep: sum(qStep, sitePriceStep))
    changeLinks(towards: target, sitePriceChange: sitePriceChange)
    changePlacement(towards: target, restChange: restChange)
    if Target.startsAfresh {
      startDirection()
    } else if Target.refines {
      take(1, 1, refining: true)
    }
  }

  /// Overwrites h by G (h − Δx + Θ_t Δρ) = Δq + Δρ.
  private mutating func expandLinks(_ sitePriceChange: [Lanes]) {
    for link in linkSide.indices {
      linkSide[link] -= Lanes(repeating: xChange[layout.site(of: link)])
      linkSide[link] += linkRatio(link) * sitePriceChange[link]
    }
    linkSide = timesInverses(linkSide)
  }

  /// Leaves the change of q in `linkSide`.
  private mutating func changeLinks<Target: ComplementarityTarget>(
    towards target: Target, sitePriceChange: [Lanes]
  ) {
    var affine = LaneStepBounds()
    for link in q.indices {
      let (v, z) = (slack[link], q[link])
      let priceChange = masked(linkSide[link] - sitePriceChange[link], by: v)
      let aim = masked(target.residual(v, z, slackStep[link], qStep[link]), by: v)
      let change = (aim - v * priceChange) / z
      linkSide[link] = priceChange
      slackChange[link] = change
      if Target.startsAfresh {
        affine.include(v, z, 1 / z, change, priceChange)
      } else if !Target.refines {
        let h = layout.site(of: link)
        cutByWeight.include(
          v, z, slackStep[link], qStep[link], change, priceChange,
          primalPrice: z + larger(qStep[link], Lanes(repeating: 0)),
          dualPrice: Lanes(repeating: openingStock[h] + x[h]))
      }
    }
    bounds.merge(affine.summary)
  }

  private mutating func changePlacement<Target: ComplementarityTarget>(
    towards target: Target, restChange: [Double]
  ) {
    for h in x.indices where canPlace[h] {
      var change = Lanes(repeating: 0)
      for g in 0..<layout.groupCount { change += linkSide[layout.link(h, g)] }
      zChange[h] = supplyPriceChange + restChange[h] - change.sum()
      if Target.startsAfresh {
        bounds.include(x[h], z[h], xChange[h], zChange[h])
      } else if !Target.refines {
        cutByWeight.include(
          x[h], z[h], xStep[h], zStep[h], xChange[h], zChange[h],
          primalPrice: placementCost[h] + z[h], dualPrice: x[h])
      }
    }
    guard supply > 0 else { return }
    let aim = target.residual(supplySlack, supplyPrice, supplySlackStep, supplyPriceStep)
    supplySlackChange = (aim - supplySlack * supplyPriceChange) / supplyPrice
    if Target.startsAfresh {
      bounds.include(supplySlack, supplyPrice, supplySlackChange, supplyPriceChange)
    } else if !Target.refines {
      cutByWeight.include(
        supplySlack, supplyPrice, supplySlackStep, supplyPriceStep, supplySlackChange,
        supplyPriceChange, primalPrice: supplyPrice, dualPrice: supply)
    }
  }

  /// The change found becomes the direction.
  private mutating func startDirection() {
    swap(&yStep, &yChange)
    swap(&unmetStep, &unmetChange)
    swap(&lambdaStep, &demandSide)
    swap(&slackStep, &slackChange)
    swap(&qStep, &linkSide)
    (xStep, zStep) = (xChange, zChange)
    (supplySlackStep, supplyPriceStep) = (supplySlackChange, supplyPriceChange)
  }

  /// Adds the change found to the direction, each part with its weight.
  mutating func take(_ primalWeight: Double, _ dualWeight: Double, refining: Bool = false) {
    axpy(primalWeight, yChange, &yStep)
    axpy(primalWeight, unmetChange, &unmetStep)
    axpy(dualWeight, demandSide, &lambdaStep)
    axpy(primalWeight, slackChange, &slackStep)
    axpy(dualWeight, linkSide, &qStep)
    for h in x.indices where canPlace[h] {
      if !refining {
        // What z Δx + x Δz becomes, over x, is linear in the two weights.
        placementAim[h] += primalWeight * z[h] * xChange[h] / x[h] + dualWeight * zChange[h]
      }
      xStep[h] += primalWeight * xChange[h]
      zStep[h] += dualWeight * zChange[h]
    }
    supplySlackStep += primalWeight * supplySlackChange
    supplyPriceStep += dualWeight * supplyPriceChange
  }
}

/// a + b.
func sum(_ a: [Lanes], _ b: [Lanes]) -> [Lanes] {
  var result = a
  for index in b.indices { result[index] += b[index] }
  return result
}

/// y ← y + a x.
func axpy(_ a: Double, _ x: [Lanes], _ y: inout [Lanes]) {
  for index in y.indices { y[index] += a * x[index] }
}
