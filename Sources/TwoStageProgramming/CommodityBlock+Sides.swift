extension CommodityBlock {
  /// A correction's sides: f by record, the arcs' part of e and g by link.
  mutating func sumRecords<Target: ComplementarityTarget>(
    towards target: Target, price: [Lanes], priceStep: [Lanes]
  ) {
    let layout = layout
    let (records, arcCost) = (records, arcCost)
    let (y, yStep, inverseReduced) = (y, yStep, inverseReduced)
    var (linkSide, linkResidual) = (lend(&self.linkSide), lend(&self.linkResidual))
    for link in linkSide.indices { linkSide[link] = .zero }
    do {
      var linkSide = linkSide.mutableSpan
      var linkResidual = linkResidual.mutableSpan
      for index in records.indices {
        let record = records[index]
        let sites = layout.arcSite.span.extracting(record.arcs)
        let costs = arcCost.span.extracting(record.arcs)
        let links = layout.links(of: record.group)
        let (price, priceStep) = (
          price.span.extracting(links), priceStep.span.extracting(links)
        )
        let (y, yStep) = (
          y.span.extracting(record.values), yStep.span.extracting(record.values)
        )
        let inverses = inverseReduced.span.extracting(record.values)
        let probability = layout.probability[record.group]
        let (multiplier, multiplierStep) = (lambda[index], lambdaStep[index])
        let shortage = probability * shortageCost[record.sink]
        let least = leastReduced(shortage)
        let restCost = larger(shortage - multiplier, least)
        let aim = target.residual(unmet[index], restCost, unmetStep[index], -multiplierStep)
        var side = -masked(aim, by: unmet[index]) / restCost
        for a in sites.indices {
          let site = sites[a]
          let reduced = larger(probability * costs[a] - multiplier + price[site], least)
          let aim = target.residual(y[a], reduced, yStep[a], priceStep[site] - multiplierStep)
          let share = masked(aim, by: y[a]) * inverses[a]
          side -= share
          linkResidual[links.lowerBound &+ site] -= share
        }
        demandSide[index] = side
        let scaled = side * inverseDiagonal[index]
        for a in sites.indices {
          linkSide[links.lowerBound &+ sites[a]] += y[a] * inverses[a] * scaled
        }
      }
    }
    (self.linkSide, self.linkResidual) = (linkSide, linkResidual)
  }

  /// What the direction leaves of the demand and link rows, and what it cuts off.
  mutating func examineRecords(price: [Lanes], priceStep: [Lanes]) {
    let layout = layout
    let (records, arcCost, y, yStep) = (records, arcCost, y, yStep)
    var linkResidual = lend(&self.linkResidual)
    var found = Lanes.zero
    var cut = CutByLength()
    do {
      var linkResidual = linkResidual.mutableSpan
      for index in records.indices {
        let record = records[index]
        let sites = layout.arcSite.span.extracting(record.arcs)
        let costs = arcCost.span.extracting(record.arcs)
        let links = layout.links(of: record.group)
        let (price, priceStep) = (
          price.span.extracting(links), priceStep.span.extracting(links)
        )
        let (y, yStep) = (
          y.span.extracting(record.values), yStep.span.extracting(record.values)
        )
        let probability = layout.probability[record.group]
        let (multiplier, multiplierStep) = (lambda[index], lambdaStep[index])
        let wanted = demand[index]
        let rowPrice = larger(multiplier, .zero)
        let restCost = probability * shortageCost[record.sink] - multiplier
        cut.include(
          unmet[index], restCost, unmetStep[index], -multiplierStep,
          primalPrice: rowPrice + restCost, dualPrice: wanted)
        var side = wanted - unmet[index] - unmetStep[index]
        for a in sites.indices {
          let site = sites[a]
          let reduced = probability * costs[a] - multiplier + price[site]
          cut.include(
            y[a], reduced, yStep[a], priceStep[site] - multiplierStep,
            primalPrice: rowPrice + reduced, dualPrice: wanted)
          let shipped = y[a] + yStep[a]
          side -= shipped
          linkResidual[links.lowerBound &+ site] -= shipped
        }
        side = masked(side, by: wanted)
        demandSide[index] = side
        found = larger(found, magnitude(side))
      }
    }
    for residual in linkResidual { found = larger(found, magnitude(residual)) }
    self.linkResidual = linkResidual
    directionResidual = found.max()
    cutByLength = cut
  }

  /// The arcs' part of a refinement's e.
  mutating func sumLinkSides() {
    let layout = layout
    for link in linkSide.indices { linkSide[link] = .zero }
    for (index, record) in records.enumerated() {
      let scaled = demandSide[index] * inverseDiagonal[index]
      for (a, arc) in record.arcs.enumerated() {
        let value = record.offset + a
        linkSide[layout.link(layout.arcSite[arc], record.group)] +=
          y[value] * inverseReduced[value] * scaled
      }
    }
  }
}
