/// What a direction leaves of one commodity's rows, and what a step along it would violate.
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

extension Commodity {
  /// The arcs' part of a corrector's right-hand side: f by record, and e and g by link.
  ///
  /// - Parameters:
  ///   - price: q + ρ by link.
  ///   - priceStep: Δq + Δρ by link of the direction so far.
  ///   - side: `link` holds the part of each link's own pair before; `demand`, `link` and
  ///     `reducedLink`, here e, are set.
  func sumCorrectorSides(
    _ target: CorrectorTarget, iterate: CommodityVariables, direction: CommodityVariables,
    factors: CommodityFactors, price: [ScenarioVector], priceStep: [ScenarioVector],
    side: inout RightHandSide
  ) {
    var (movedReduced, movedLink) = (moveOut(&side.reducedLink), moveOut(&side.link))
    for link in movedReduced.indices { movedReduced[link] = .zero }
    do {
      var reducedLink = movedReduced.mutableSpan
      var linkSide = movedLink.mutableSpan
      for index in records.indices {
        let record = cursor(at: index)
        let sites = layout.arcSite.span.extracting(record.arcs)
        let costs = arcCost.span.extracting(record.arcs)
        let price = price.span.extracting(record.links)
        let priceStep = priceStep.span.extracting(record.links)
        let shipment = iterate.shipment.span.extracting(record.values)
        let steps = direction.shipment.span.extracting(record.values)
        let inverses = factors.inverseReducedCost.span.extracting(record.values)
        let multiplier = iterate.demandPrice[index]
        let multiplierStep = direction.demandPrice[index]
        let shortage = iterate.shortage[index]
        let reduced = larger(record.shortageCost - multiplier, record.leastReducedCost)
        let product = target.product(
          Pair(primal: shortage, dual: reduced),
          along: Pair(primal: direction.shortage[index], dual: -multiplierStep))
        var sum = -masked(product, by: shortage) / reduced
        for a in sites.indices {
          let site = sites[a]
          let reduced = larger(
            record.probability * costs[a] - multiplier + price[site], record.leastReducedCost)
          let product = target.product(
            Pair(primal: shipment[a], dual: reduced),
            along: Pair(primal: steps[a], dual: priceStep[site] - multiplierStep))
          let share = masked(product, by: shipment[a]) * inverses[a]
          sum -= share
          linkSide[record.links.lowerBound &+ site] -= share
        }
        side.demand[index] = sum
        let scaled = sum * factors.inverseDemandDiagonal[index]
        for a in sites.indices {
          reducedLink[record.links.lowerBound &+ sites[a]] += shipment[a] * inverses[a] * scaled
        }
      }
    }
    (side.reducedLink, side.link) = (movedReduced, movedLink)
  }

  /// The residuals that a direction leaves in the demand and link rows, which are a refinement's
  /// right-hand side, and the boundary violation of a step along it.
  ///
  /// - Parameters:
  ///   - price: q + ρ by link.
  ///   - priceStep: Δq + Δρ by link of the direction.
  ///   - side: `link` holds o + x + Δx − t − Δt before; `demand` and `link` are set.
  func sumDirectionResiduals(
    iterate: CommodityVariables, direction: CommodityVariables, price: [ScenarioVector],
    priceStep: [ScenarioVector], side: inout RightHandSide
  ) -> DirectionReport {
    var movedLink = moveOut(&side.link)
    var largest = ScenarioVector.zero
    var violation = ViolationByLength()
    do {
      var linkSide = movedLink.mutableSpan
      for index in records.indices {
        let record = cursor(at: index)
        let sites = layout.arcSite.span.extracting(record.arcs)
        let costs = arcCost.span.extracting(record.arcs)
        let price = price.span.extracting(record.links)
        let priceStep = priceStep.span.extracting(record.links)
        let shipment = iterate.shipment.span.extracting(record.values)
        let steps = direction.shipment.span.extracting(record.values)
        let multiplier = iterate.demandPrice[index]
        let multiplierStep = direction.demandPrice[index]
        let rowPrice = larger(multiplier, .zero)
        let (shortage, shortageStep) = (iterate.shortage[index], direction.shortage[index])
        let reduced = record.shortageCost - multiplier
        violation.include(
          Pair(primal: shortage, dual: reduced),
          direction: Pair(primal: shortageStep, dual: -multiplierStep),
          prices: Pair(primal: rowPrice + reduced, dual: record.demand))
        var residual = record.demand - shortage - shortageStep
        for a in sites.indices {
          let site = sites[a]
          let reduced = record.probability * costs[a] - multiplier + price[site]
          violation.include(
            Pair(primal: shipment[a], dual: reduced),
            direction: Pair(primal: steps[a], dual: priceStep[site] - multiplierStep),
            prices: Pair(primal: rowPrice + reduced, dual: record.demand))
          let shipped = shipment[a] + steps[a]
          residual -= shipped
          linkSide[record.links.lowerBound &+ site] -= shipped
        }
        residual = masked(residual, by: record.demand)
        side.demand[index] = residual
        largest = larger(largest, magnitude(residual))
      }
    }
    for residual in movedLink { largest = larger(largest, magnitude(residual)) }
    side.link = movedLink
    return DirectionReport(residual: largest.max(), violation: violation)
  }

  /// Eliminates the demand rows of a right-hand side: e = Σ Θ_y f / Δ by link, in `reducedLink`.
  ///
  /// The predictor's and the corrector's e are summed in the passes that find their f; refinements are
  /// too rare for that.
  func eliminateDemandRows(
    iterate: CommodityVariables, factors: CommodityFactors, side: inout RightHandSide
  ) {
    for link in side.reducedLink.indices { side.reducedLink[link] = .zero }
    for index in records.indices {
      let record = cursor(at: index)
      let scaled = side.demand[index] * factors.inverseDemandDiagonal[index]
      for (arc, value) in zip(record.arcs, record.values) {
        side.reducedLink[record.links.lowerBound + layout.arcSite[arc]] +=
          iterate.shipment[value] * factors.inverseReducedCost[value] * scaled
      }
    }
  }
}
