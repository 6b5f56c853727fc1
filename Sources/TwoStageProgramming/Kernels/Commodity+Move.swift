/// Sums of a pass over the records, before the slots are summed.
private struct RecordSums {
  var objective = ScenarioVector.zero
  var bound = ScenarioVector.zero
  var complementarity = ScenarioVector.zero
  var residual = ScenarioVector.zero
}

extension Commodity {
  /// Moves λ, u and y along the direction, and gathers in the same pass all that the next Newton
  /// system needs of the arcs: 1/Δ, 1/z, flows, the link matrices N, objectives and residuals, and
  /// the predictor's right-hand side f = d with its e = Σ Θ_y d / Δ.
  ///
  /// One pass, since an iteration is bound by memory: every arc is read once and written once here.
  ///
  /// - Parameters:
  ///   - price: q + ρ by link, after the step.
  ///   - flow: set to Σ y over the arcs of each link.
  /// - Returns: N, a packed triangle for each group, and the records' part of the summary.
  /// - Complexity: O(arcs²) per sink and group of scenarios.
  func moveRecords(
    _ iterate: inout CommodityVariables, along direction: CommodityVariables, step: ProjectedStep,
    price: [ScenarioVector], factors: inout CommodityFactors, side: inout RightHandSide,
    flow: inout [ScenarioVector]
  ) -> (linkMatrices: [ScenarioVector], summary: IterateSummary) {
    var shipment = moveOut(&iterate.shipment)
    var inverseReduced = moveOut(&factors.inverseReducedCost)
    var reducedLink = moveOut(&side.reducedLink)
    var movedFlow = moveOut(&flow)
    var matrices = [ScenarioVector](
      repeating: .zero, count: layout.triangleCount * layout.groupCount)
    for link in movedFlow.indices { (movedFlow[link], reducedLink[link]) = (.zero, .zero) }
    // Of the record's arcs: Σ Θ_y over the arcs before each, and Θ_y.
    var before = [ScenarioVector](repeating: .zero, count: layout.largestArcCount)
    var ratios = before
    var sums = RecordSums()
    do {
      var shipment = shipment.mutableSpan
      var inverseReduced = inverseReduced.mutableSpan
      var flow = movedFlow.mutableSpan
      var reducedLink = reducedLink.mutableSpan
      var matrices = matrices.mutableSpan
      var before = before.mutableSpan
      var ratios = ratios.mutableSpan
      for index in records.indices {
        let record = cursor(at: index)
        let sites = layout.arcSite.span.extracting(record.arcs)
        let costs = arcCost.span.extracting(record.arcs)
        let price = price.span.extracting(record.links)
        let steps = direction.shipment.span.extracting(record.values)
        let (first, least, wanted) = (
          record.values.lowerBound, record.leastReducedCost, record.demand
        )
        let (oldPrice, oldShortage) = (iterate.demandPrice[index], iterate.shortage[index])
        let nextShortage = oldShortage + step.primal * direction.shortage[index]
        var multiplier = oldPrice + step.dual * direction.demandPrice[index]
        if step.dual > 0 {
          // Lowered where a reduced cost of its row would fall below its limit.
          let old = larger(record.shortageCost - oldPrice, least)
          multiplier = smaller(
            multiplier,
            record.shortageCost
              - step.leastDual(old, primal: oldShortage, next: nextShortage, most: wanted))
          for a in sites.indices {
            let cost = record.probability * costs[a] + price[sites[a]]
            let (shipped, inverse) = (shipment[first &+ a], inverseReduced[first &+ a])
            guard
              step.mayLimit(cost - multiplier, inverseOld: inverse, primal: shipped, most: wanted)
            else { continue }
            let next = shipped + step.primal * steps[a]
            multiplier = smaller(
              multiplier,
              cost - step.leastDual(1 / inverse, primal: shipped, next: next, most: wanted))
          }
        }
        iterate.demandPrice[index] = multiplier
        let shortageReduced = larger(record.shortageCost - multiplier, least)
        let shortage = larger(
          nextShortage, step.leastPrimal(oldShortage, inverseDual: 1 / shortageReduced))
        iterate.shortage[index] = shortage
        let shortageRatio = shortage / shortageReduced
        var sum = ScenarioVector.zero
        var served = shortage
        sums.complementarity += shortage * shortageReduced
        sums.objective += shortage * record.shortageCost
        sums.bound += wanted * multiplier
        for a in sites.indices {
          let site = sites[a]
          let cost = record.probability * costs[a]
          let reduced = larger(cost - multiplier + price[site], least)
          let inverse = 1 / reduced
          let shipped = larger(
            shipment[first &+ a] + step.primal * steps[a],
            step.leastPrimal(shipment[first &+ a], inverseDual: inverse))
          let ratio = shipped * inverse
          shipment[first &+ a] = shipped
          inverseReduced[first &+ a] = inverse
          flow[record.links.lowerBound &+ site] += shipped
          served += shipped
          sums.complementarity += shipped * reduced
          sums.objective += shipped * cost
          before[a] = sum
          ratios[a] = ratio
          sum += ratio
        }
        sums.residual = larger(sums.residual, magnitude(wanted - served))
        let inverse = masked(1 / (sum + shortageRatio), by: wanted)
        factors.inverseDemandDiagonal[index] = inverse
        side.demand[index] = wanted
        // N = Σ diag Θ − Θ Θᵀ / Δ; its diagonal Θ_a (Δ − Θ_a) / Δ is summed over the other arcs,
        // not subtracted, which alone keeps small entries accurate.
        var after = shortageRatio
        let triangle = layout.triangle(ofGroup: record.group).lowerBound
        for a in sites.indices.reversed() {
          let h = sites[a]
          let scaled = ratios[a] * inverse
          let row = triangle &+ TransportLayout.packed(row: h, column: 0)
          reducedLink[record.links.lowerBound &+ h] += scaled * wanted
          matrices[row &+ h] += scaled * (before[a] + after)
          after += ratios[a]
          for b in 0..<a { matrices[row &+ sites[b]] -= scaled * ratios[b] }
        }
      }
    }
    (iterate.shipment, factors.inverseReducedCost) = (shipment, inverseReduced)
    (side.reducedLink, flow) = (reducedLink, movedFlow)
    return (
      matrices,
      IterateSummary(
        primalObjective: sums.objective.sum(), dualObjective: sums.bound.sum(),
        complementarity: sums.complementarity.sum(), primalResidual: sums.residual.max())
    )
  }
}
