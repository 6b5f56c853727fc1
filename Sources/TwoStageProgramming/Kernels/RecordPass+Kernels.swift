/// The row residuals that a direction leaves, and the boundary violation of a step along it.
struct DirectionReport: Sendable {
  /// Largest residual of a demand or link row at the end of the direction, units.
  var residual = 0.0
  /// Boundary violation by step length.
  var violation = ViolationByLength()

  /// Adds the report of another part.
  mutating func merge(_ other: DirectionReport) {
    residual = max(residual, other.residual)
    violation.merge(other.violation)
  }
}

extension RecordPass {
  /// The arcs' part of a corrector's right-hand side: f by record, and e and g by link.
  ///
  /// - Parameter side: `link` holds the part of each link's own pair before; `demand`, `link` and
  ///   `reducedLink`, here e, are set.
  func sumCorrectorSide(_ target: CorrectorTarget, into side: inout RightHandSide) {
    var (movedReduced, movedLink) = (moveOut(&side.reducedLink), moveOut(&side.link))
    for link in movedReduced.indices { movedReduced[link] = .zero }
    do {
      var reducedLink = movedReduced.mutableSpan
      var linkSide = movedLink.mutableSpan
      for index in commodity.records.indices {
        let record = record(index)
        let sites = commodity.layout.arcSite.span.extracting(record.cursor.arcs)
        let costs = commodity.arcCost.span.extracting(record.cursor.arcs)
        let price = price.span.extracting(record.cursor.links)
        let priceStep = priceStep.span.extracting(record.cursor.links)
        let shipment = iterate.shipment.span.extracting(record.cursor.values)
        let steps = direction.shipment.span.extracting(record.cursor.values)
        let inverses = factors.inverseReducedCost.span.extracting(record.cursor.values)
        let shortage = record.pair(record.shortage)
        let product = target.product(shortage.values, along: shortage.direction)
        var sum = -masked(product, by: shortage.values.primal) / shortage.values.dual
        for a in sites.indices {
          let site = sites[a]
          let flow = record.flow(
            shipment[a], step: steps[a], cost: costs[a], price: price[site],
            priceStep: priceStep[site])
          let pair = record.pair(flow)
          let product = target.product(pair.values, along: pair.direction)
          let share = masked(product, by: pair.values.primal) * inverses[a]
          sum -= share
          linkSide[record.cursor.links.lowerBound &+ site] -= share
        }
        side.demand[index] = sum
        let scaled = sum * factors.inverseDemandDiagonal[index]
        for a in sites.indices {
          reducedLink[record.cursor.links.lowerBound &+ sites[a]] +=
            shipment[a] * inverses[a] * scaled
        }
      }
    }
    (side.reducedLink, side.link) = (movedReduced, movedLink)
  }

  /// The residuals that the direction leaves in the demand and link rows, which are a refinement's
  /// right-hand side, and the boundary violation of a step along it.
  ///
  /// - Parameter side: `link` holds o + x + Δx − t − Δt before; `demand` and `link` are set.
  func sumResiduals(into side: inout RightHandSide) -> DirectionReport {
    var movedLink = moveOut(&side.link)
    var largest = ScenarioVector.zero
    var violation = ViolationByLength()
    do {
      var linkSide = movedLink.mutableSpan
      for index in commodity.records.indices {
        let record = record(index)
        let sites = commodity.layout.arcSite.span.extracting(record.cursor.arcs)
        let costs = commodity.arcCost.span.extracting(record.cursor.arcs)
        let price = price.span.extracting(record.cursor.links)
        let priceStep = priceStep.span.extracting(record.cursor.links)
        let shipment = iterate.shipment.span.extracting(record.cursor.values)
        let steps = direction.shipment.span.extracting(record.cursor.values)
        let demand = record.cursor.demand
        violation.include(record.exactPair(record.shortage))
        var residual = demand - record.shortage.units - record.shortage.direction.primal
        for a in sites.indices {
          let site = sites[a]
          let flow = record.flow(
            shipment[a], step: steps[a], cost: costs[a], price: price[site],
            priceStep: priceStep[site])
          violation.include(record.exactPair(flow))
          let shipped = flow.units + flow.direction.primal
          residual -= shipped
          linkSide[record.cursor.links.lowerBound &+ site] -= shipped
        }
        residual = masked(residual, by: demand)
        side.demand[index] = residual
        largest = larger(largest, magnitude(residual))
      }
    }
    for residual in movedLink { largest = larger(largest, magnitude(residual)) }
    side.link = movedLink
    return DirectionReport(residual: largest.max(), violation: violation)
  }

  /// Eliminates the demand rows of a right-hand side: sets `reducedLink` to e = Σ Θ_y f / Δ by
  /// link.
  ///
  /// The predictor's and the corrector's e are summed in the passes that find their f; refinements
  /// are too rare for that.
  func eliminateDemandRows(of side: inout RightHandSide) {
    for link in side.reducedLink.indices { side.reducedLink[link] = .zero }
    for index in commodity.records.indices {
      let cursor = commodity.cursor(at: index)
      let scaled = side.demand[index] * factors.inverseDemandDiagonal[index]
      for (arc, value) in zip(cursor.arcs, cursor.values) {
        side.reducedLink[cursor.links.lowerBound + commodity.layout.arcSite[arc]] +=
          iterate.shipment[value] * factors.inverseReducedCost[value] * scaled
      }
    }
  }

  /// Back-substitution through the demand rows: finds the change of λ, u and y from that of the
  /// links' prices, and shows each pair to the target.
  ///
  /// - Parameters:
  ///   - demandSide: f by record.
  ///   - linkPriceChange: Δq + Δρ by link.
  ///   - correction: where the change of λ, u and y is written.
  func substitute<Target: NewtonTarget>(
    towards target: inout Target, demandSide: [ScenarioVector], linkPriceChange: [ScenarioVector],
    into correction: inout CommodityVariables
  ) {
    var shipmentChange = moveOut(&correction.shipment)
    var observer = target
    do {
      var shipmentChange = shipmentChange.mutableSpan
      for index in commodity.records.indices {
        let record = record(index)
        let sites = commodity.layout.arcSite.span.extracting(record.cursor.arcs)
        let costs = commodity.arcCost.span.extracting(record.cursor.arcs)
        let price = price.span.extracting(record.cursor.links)
        let priceStep = priceStep.span.extracting(record.cursor.links)
        let shipment = iterate.shipment.span.extracting(record.cursor.values)
        let steps = direction.shipment.span.extracting(record.cursor.values)
        let inverses = factors.inverseReducedCost.span.extracting(record.cursor.values)
        let linkChange = linkPriceChange.span.extracting(record.cursor.links)
        var sum = demandSide[index]
        for a in sites.indices {
          sum += shipment[a] * inverses[a] * linkChange[sites[a]]
        }
        let multiplierChange = sum * factors.inverseDemandDiagonal[index]
        correction.demandPrice[index] = multiplierChange
        let shortage = record.pair(record.shortage)
        correction.shortage[index] = observer.change(
          of: shortage, inverseDual: 1 / shortage.values.dual, dualChange: -multiplierChange)
        for a in sites.indices {
          let site = sites[a]
          let flow = record.flow(
            shipment[a], step: steps[a], cost: costs[a], price: price[site],
            priceStep: priceStep[site])
          shipmentChange[record.cursor.values.lowerBound &+ a] = observer.change(
            of: record.pair(flow), inverseDual: inverses[a],
            dualChange: linkChange[site] - multiplierChange)
        }
      }
    }
    observer.endPass()
    target = observer
    correction.shipment = shipmentChange
  }
}
