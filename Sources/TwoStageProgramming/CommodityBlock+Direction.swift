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
  /// and what it cuts off. Those of an affine direction `advance` has summed up.
  ///
  /// - Parameters:
  ///   - sitePrice: ρ by link.
  ///   - sitePriceStep: Δρ by link of the direction so far.
  mutating func gather<Target: ComplementarityTarget>(
    towards target: Target, sitePrice rho: [Lanes], sitePriceStep: [Lanes]
  ) {
    for h in x.indices {
      for g in 0..<layout.groupCount {
        let link = layout.link(h, g)
        if Target.startsAfresh {
          linkResidual[link] = masked(
            Lanes(repeating: openingStock[h] + x[h]), by: slack[link])
        } else if Target.refines {
          let held = Lanes(repeating: openingStock[h] + x[h] + xStep[h])
          linkResidual[link] = masked(
            held - slack[link] - slackStep[link], by: slack[link])
        } else {
          let aim = target.residual(slack[link], q[link], slackStep[link], qStep[link])
          linkResidual[link] = -masked(aim, by: slack[link]) / q[link]
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
    guard !Target.startsAfresh else { return }
    let (price, priceStep) = (sum(q, rho), sum(qStep, sitePriceStep))
    if Target.refines {
      examineRecords(price: price, priceStep: priceStep)
      examineSmallParts()
    } else {
      sumRecords(towards: target, price: price, priceStep: priceStep)
    }
  }

  /// Reduces the right-hand sides to the coupling rows.
  mutating func condense<Target: ComplementarityTarget>(
    towards target: Target, rows: CouplingRows
  ) {
    if Target.refines { sumLinkSides() }
    for link in linkSide.indices { linkSide[link] -= linkResidual[link] }
    reduceLinks(towards: target, rows: rows)
    reducePlacement(supplySide: supplySide(towards: target), rows: rows)
  }

  /// What the direction cuts off of links, stock and supply.
  private mutating func examineSmallParts() {
    for link in q.indices {
      let h = layout.site(of: link)
      cutByLength.include(
        slack[link], q[link], slackStep[link], qStep[link],
        primalPrice: q[link] + larger(qStep[link], Lanes(repeating: 0)),
        dualPrice: Lanes(repeating: openingStock[h] + x[h]))
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
    couplingSide = [Double](repeating: 0, count: rows.count)
    let product = timesInverses(linkSide)
    for h in 0..<n where canPlace[h] {
      var sum = Lanes.zero
      for g in 0..<layout.groupCount { sum += product[layout.link(h, g)] }
      xSide[h] += sum.sum()
    }
    for (index, row) in rows.throughput.enumerated() {
      let (g, lane) = TransportLayout.place(of: row.scenario)
      let link = layout.link(row.site, g)
      var residual = linkResidual[link][lane]
      if !Target.startsAfresh, !Target.refines {
        let aim = target.residual(slack[link], q[link], slackStep[link], qStep[link])[lane]
        residual = slack[link][lane] > 0 ? -aim / q[link][lane] : 0
      }
      couplingSide[index] =
        linkRatio(site: row.site, scenario: row.scenario) * product[link][lane] + residual
    }
  }

  /// G times a vector over the links; 0 in lanes of padding.
  func timesInverses(_ side: [Lanes]) -> [Lanes] {
    var result = [Lanes](repeating: .zero, count: side.count)
    var span = result.mutableSpan
    for g in 0..<layout.groupCount {
      let links = layout.links(of: g)
      multiplySymmetric(
        n: layout.siteCount, inverses.span.extracting(layout.triangle(of: g)),
        side.span.extracting(links), &span, at: links.lowerBound)
      for link in links { span[link] *= layout.presence[g] }
    }
    return result
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
