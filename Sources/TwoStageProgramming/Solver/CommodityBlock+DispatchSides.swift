extension CommodityBlock {
  /// Sets the sides of the rows that tie φ to y, and what φ adds to throughput, to 0: the predictor's.
  mutating func clearDispatchSides() {
    for link in side.link.indices { (side.link[link], side.dispatched[link]) = (.zero, .zero) }
  }

  /// Adds what a corrector aims at in φ to the sides of the rows in which φ stands.
  mutating func addDispatchSides(_ target: CorrectorTarget, prices: ThroughputPrices) {
    clearDispatchSides()
    var (link, stock, dispatched) = (side.link, side.stock, side.dispatched)
    forEachDispatch { index, at in
      var pair = directedDispatch(index, at, prices: prices)
      pair.values.dual = larger(pair.values.dual, leastDispatchCost(group: at.group))
      let product = target.product(pair.values, along: pair.direction)
      let share =
        masked(product, by: pair.values.primal) * factors.dispatch.inverseReducedCost[index]
      link[at.order] += share
      stock[at.stock] -= share
      dispatched[at.shipping] += share
    }
    (side.link, side.stock, side.dispatched) = (link, stock, dispatched)
  }

  /// Adds φ + Δφ to the residuals of the rows in which it stands.
  ///
  /// - Returns: the largest residual of a stock row, and the boundary violation of φ.
  mutating func addDispatchResiduals(_ prices: ThroughputPrices) -> DirectionReport {
    clearDispatchSides()
    var (link, stock) = (side.link, side.stock)
    var violation = ViolationByLength()
    forEachDispatch { index, at in
      let pair = directedDispatch(index, at, prices: prices)
      violation.include(pair)
      let units = pair.values.primal + pair.direction.primal
      link[at.order] += units
      stock[at.stock] -= masked(units, by: iterate.stockSlack[at.stock])
    }
    var largest = ScenarioVector.zero
    for residual in stock { largest = larger(largest, magnitude(residual)) }
    (side.link, side.stock) = (link, stock)
    return DirectionReport(residual: largest.max(), violation: violation)
  }

  /// Eliminates p and q of a program with periods.
  ///
  /// - Parameters:
  ///   - placement: by site, what the rows of x get added: Σ_w Q⁻¹ k.
  ///   - coupling: by row, what the throughput rows are set to: their own k less Cᵀ Q⁻¹ k.
  func eliminateDispatches(
    _ rows: CouplingRows, placement: inout [Double], coupling: inout [Double]
  ) {
    let layout = commodity.layout
    guard let dispatch = layout.dispatch else { return }
    let orderPrice = timesLinkInverses(side.reducedLink)
    var stockSide = stockSides(orderPrice)
    solveStocks(&stockSide, isForward: true)
    let forward = stockSide
    solveStocks(&stockSide, isForward: false)
    for h in placement.indices where commodity.canPlace[h] {
      var sum = ScenarioVector.zero
      for stock in layout.placementStocks(site: h) {
        sum += layout.presence(ofStock: stock) * stockSide[stock]
      }
      placement[h] += sum.sum()
    }
    var own = [ScenarioVector](repeating: .zero, count: layout.linkCount)
    forEachDispatch { index, at in
      own[at.shipping] += factors.dispatch.ratio[index] * orderPrice[at.order]
    }
    let stocks = dispatch.stocks.count
    for (index, row) in rows.throughput.enumerated() {
      let (link, slot) = layout.position(of: row)
      let group = TransportLayout.position(ofScenario: row.scenario).group
      coupling[index] = own[link][slot] + side.throughput[index]
      let b = factors.dispatch.columnOfRow[index]
      for j in 0..<stocks {
        coupling[index] -=
          factors.dispatch.column[group][b * stocks + j][slot] * forward[group * stocks + j][slot]
      }
    }
  }

  /// Returns Δp = G (k + Φ Δq + Θ Δρ) by link and Δq = Q⁻¹ (k − Δx − C Δρ) by stock row.
  func dispatchPriceChanges(_ throughputPriceChange: [ScenarioVector])
    -> (link: [ScenarioVector], stock: [ScenarioVector])
  {
    let layout = commodity.layout
    var stockChange = stockSides(timesLinkInverses(side.reducedLink))
    for h in correction.placement.indices where commodity.canPlace[h] {
      for stock in layout.placementStocks(site: h) {
        stockChange[stock] -=
          layout.presence(ofStock: stock) * ScenarioVector(repeating: correction.placement[h])
      }
    }
    solveStocks(&stockChange, isForward: true)
    let stocks = layout.stocksPerGroup
    for (group, columns) in factors.dispatch.columns.enumerated() {
      for (b, column) in columns.enumerated() {
        let change = throughputPriceChange[
          layout.link(site: column.site, group: group * layout.periodCount + column.period)]
        for j in 0..<stocks {
          stockChange[group * stocks + j] -=
            factors.dispatch.column[group][b * stocks + j] * change
        }
      }
    }
    solveStocks(&stockChange, isForward: false)
    var linkSide = side.reducedLink
    forEachDispatch { index, at in
      linkSide[at.order] +=
        factors.dispatch.ratio[index]
        * (stockChange[at.stock] + throughputPriceChange[at.shipping])
    }
    return (timesLinkInverses(linkSide), stockChange)
  }

  /// Finds the change of φ from those of p, q and ρ.
  ///
  /// - Parameter target: what the solve aims at; each pair and its change are shown to it.
  mutating func changeDispatches<Target: NewtonTarget>(
    towards target: inout Target, prices: ThroughputPrices,
    throughputPriceChange: [ScenarioVector]
  ) {
    var units = moveOut(&correction.dispatch.units)
    forEachDispatch { index, at in
      var pair = directedDispatch(index, at, prices: prices)
      pair.values.dual = larger(pair.values.dual, leastDispatchCost(group: at.group))
      let change =
        correction.stockPrice[at.stock] - correction.dispatch.orderPrice[at.order]
        + throughputPriceChange[at.shipping]
      units[index] = target.change(
        of: pair, inverseDual: factors.dispatch.inverseReducedCost[index], dualChange: change)
    }
    correction.dispatch.units = units
  }

  /// Returns k by stock row: Σ θ Δp − g, Δp as far as it does not depend on Δq.
  private func stockSides(_ orderPrice: [ScenarioVector]) -> [ScenarioVector] {
    var result = side.stock
    for stock in result.indices { result[stock] = -result[stock] }
    forEachDispatch { index, at in
      result[at.stock] += factors.dispatch.ratio[index] * orderPrice[at.order]
    }
    return result
  }

  /// Overwrites a vector over the stock rows by D^(−1/2) L⁻¹ or L⁻ᵀ D^(−1/2) times it.
  private func solveStocks(_ vector: inout [ScenarioVector], isForward: Bool) {
    let layout = commodity.layout
    let n = layout.stocksPerGroup
    let triangleCount = TransportLayout.packed(row: n, column: 0)
    var span = vector.mutableSpan
    for group in 0..<layout.scenarioGroupCount {
      let factor = factors.dispatch.stockFactor.span.extracting(
        group * triangleCount..<(group + 1) * triangleCount)
      let roots = factors.dispatch.inverseRoots.span.extracting(group * n..<(group + 1) * n)
      if isForward {
        solveForward(n: n, factor, inverseRoots: roots, into: &span, at: group * n)
      } else {
        solveBackward(n: n, factor, inverseRoots: roots, into: &span, at: group * n)
      }
    }
  }
}
