extension CommodityBlock {
  /// The change of λ, u and y from that of the links' prices.
  mutating func changeRecords<Target: ComplementarityTarget>(
    towards target: Target, price: [Lanes], priceStep: [Lanes]
  ) {
    let layout = layout
    let (records, arcCost, linkChange) = (records, arcCost, linkSide)
    let (y, yStep, inverseReduced) = (y, yStep, inverseReduced)
    var yChange = lend(&self.yChange)
    var affine = LaneStepBounds()
    var cut = CutByWeight()
    do {
      var yChange = yChange.mutableSpan
      for index in records.indices {
        let record = records[index]
        let sites = layout.arcSite.span.extracting(record.arcs)
        let costs = arcCost.span.extracting(record.arcs)
        let links = layout.links(of: record.group)
        let (price, priceStep) = (
          price.span.extracting(links), priceStep.span.extracting(links)
        )
        let linkChange = linkChange.span.extracting(links)
        let (y, yStep) = (
          y.span.extracting(record.values), yStep.span.extracting(record.values)
        )
        let inverses = inverseReduced.span.extracting(record.values)
        let probability = layout.probability[record.group]
        let multiplier = lambda[index]
        let multiplierStep = Target.startsAfresh ? .zero : lambdaStep[index]
        let wanted = demand[index]
        var side = demandSide[index]
        for a in sites.indices { side += y[a] * inverses[a] * linkChange[sites[a]] }
        let multiplierChange = side * inverseDiagonal[index]
        demandSide[index] = multiplierChange
        let rowPrice = larger(multiplier, .zero)
        let rest = unmet[index]
        let shortage = probability * shortageCost[record.sink]
        let least = leastReduced(shortage)
        let restCost = larger(shortage - multiplier, least)
        let inverseRest = 1 / restCost
        var change = rest * inverseRest * multiplierChange
        if Target.startsAfresh {
          change -= rest
          affine.include(rest, restCost, inverseRest, change, -multiplierChange)
        } else if !Target.refines {
          let aim = target.residual(rest, restCost, unmetStep[index], -multiplierStep)
          change += masked(aim, by: rest) * inverseRest
          cut.include(
            rest, restCost, unmetStep[index], -multiplierStep, change, -multiplierChange,
            primalPrice: rowPrice + restCost, dualPrice: wanted)
        }
        unmetChange[index] = change
        for a in sites.indices {
          let site = sites[a]
          let shipped = y[a]
          let reduced = larger(probability * costs[a] - multiplier + price[site], least)
          let reducedChange = linkChange[site] - multiplierChange
          var change = -(shipped * inverses[a] * reducedChange)
          if Target.startsAfresh {
            change -= shipped
            affine.include(shipped, reduced, inverses[a], change, reducedChange)
          } else if !Target.refines {
            let reducedStep = priceStep[site] - multiplierStep
            let aim = target.residual(shipped, reduced, yStep[a], reducedStep)
            change += masked(aim, by: shipped) * inverses[a]
            cut.include(
              shipped, reduced, yStep[a], reducedStep, change, reducedChange,
              primalPrice: rowPrice + reduced, dualPrice: wanted)
          }
          yChange[record.offset &+ a] = change
        }
      }
    }
    self.yChange = yChange
    bounds = affine.summary
    cutByWeight.merge(cut)
  }
}
