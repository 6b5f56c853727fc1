import LinearAlgebra

extension CommodityBlock {
  /// The arcs' part of `advance`: steps λ, u and y, and gathers flows, Θ, 1/Δ, objectives, residuals
  /// and the affine direction's sides of the links.
  ///
  /// - Returns: the link matrices N, a packed triangle for each group.
  mutating func stepRecords(_ step: ProjectedStep, price: [Lanes]) -> [Lanes] {
    let layout = layout
    let (records, yStep, arcCost) = (records, yStep, arcCost)
    var (y, inverseReduced) = (lend(&self.y), lend(&self.inverseReduced))
    var (flow, linkSide) = (lend(&self.flow), lend(&self.linkSide))
    var normal = [Lanes](repeating: .zero, count: layout.triangleCount * layout.groupCount)
    for link in flow.indices { (flow[link], linkSide[link]) = (.zero, .zero) }
    var before = [Lanes](repeating: .zero, count: layout.mostArcs)
    var ratios = before
    var objective = Lanes.zero
    var bound = Lanes.zero
    var complementarity = Lanes.zero
    var residual = Lanes.zero
    do {
      var y = y.mutableSpan
      var inverseReduced = inverseReduced.mutableSpan
      var flow = flow.mutableSpan
      var linkSide = linkSide.mutableSpan
      var normal = normal.mutableSpan
      var before = before.mutableSpan
      var ratios = ratios.mutableSpan
      for index in records.indices {
        let record = records[index]
        let sites = layout.arcSite.span.extracting(record.arcs)
        let costs = arcCost.span.extracting(record.arcs)
        let links = layout.links(of: record.group)
        let price = price.span.extracting(links)
        let steps = yStep.span.extracting(record.values)
        let offset = record.offset
        let probability = layout.probability[record.group]
        let wanted = demand[index]
        let shortage = probability * shortageCost[record.sink]
        let least = leastReduced(shortage)
        var multiplier = lambda[index] + step.dual * lambdaStep[index]
        if step.dual > 0 {
          // Lowered where a reduced cost of its row would fall below its limit.
          let old = larger(shortage - lambda[index], least)
          let rest = unmet[index] + step.primal * unmetStep[index]
          multiplier = smaller(
            multiplier,
            shortage - step.leastDual(old, primal: unmet[index], next: rest, most: wanted))
          for a in sites.indices {
            let cost = probability * costs[a] + price[sites[a]]
            let (shipped, inverse) = (y[offset &+ a], inverseReduced[offset &+ a])
            guard
              step.mayLimit(cost - multiplier, inverseOld: inverse, primal: shipped, most: wanted)
            else { continue }
            let next = shipped + step.primal * steps[a]
            let limit = step.leastDual(1 / inverse, primal: shipped, next: next, most: wanted)
            multiplier = smaller(multiplier, cost - limit)
          }
        }
        lambda[index] = multiplier
        let restCost = larger(shortage - multiplier, least)
        let rest = larger(
          unmet[index] + step.primal * unmetStep[index],
          step.leastPrimal(unmet[index], inverseDual: 1 / restCost))
        unmet[index] = rest
        let restRatio = rest / restCost
        var sum = Lanes.zero
        var served = rest
        complementarity += rest * restCost
        objective += rest * shortage
        bound += wanted * multiplier
        for a in sites.indices {
          let site = sites[a]
          let cost = probability * costs[a]
          let reduced = larger(cost - multiplier + price[site], least)
          let inverse = 1 / reduced
          let shipped = larger(
            y[offset &+ a] + step.primal * steps[a],
            step.leastPrimal(y[offset &+ a], inverseDual: inverse))
          let ratio = shipped * inverse
          y[offset &+ a] = shipped
          inverseReduced[offset &+ a] = inverse
          flow[links.lowerBound &+ site] += shipped
          served += shipped
          complementarity += shipped * reduced
          objective += shipped * cost
          before[a] = sum
          ratios[a] = ratio
          sum += ratio
        }
        residual = larger(residual, magnitude(wanted - served))
        let inverse = masked(1 / (sum + restRatio), by: wanted)
        inverseDiagonal[index] = inverse
        demandSide[index] = wanted
        var after = restRatio
        let triangle = layout.triangle(of: record.group).lowerBound
        for a in sites.indices.reversed() {
          let h = sites[a]
          let scaled = ratios[a] * inverse
          let row = triangle &+ TransportLayout.packed(h, 0)
          linkSide[links.lowerBound &+ h] += scaled * wanted
          normal[row &+ h] += scaled * (before[a] + after)
          after += ratios[a]
          for b in 0..<a { normal[row &+ sites[b]] -= scaled * ratios[b] }
        }
      }
    }
    (self.y, self.inverseReduced, self.flow, self.linkSide) = (y, inverseReduced, flow, linkSide)
    progress.primalObjective = objective.sum()
    progress.dualObjective = bound.sum()
    progress.complementarity = complementarity.sum()
    progress.primalResidual = residual.max()
    return normal
  }
}

/// Takes an array out of its owner, so that a pass can write to it without asking who else holds it;
/// to be given back.
@inline(__always)
func lend(_ array: inout [Lanes]) -> [Lanes] {
  var lent: [Lanes] = []
  swap(&lent, &array)
  return lent
}
