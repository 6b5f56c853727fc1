import LinearAlgebra

extension CommodityBlock {
  /// Inverts N + Φ of each scenario's periods, factors Q of each scenario, and factors
  /// X = Θ_x⁻¹ + Σ_w Q⁻¹.
  ///
  /// Q = Θ_t + Σ_t (Φ − Φ G Φ) over the stocks. Every matrix has no entry above 0 off its diagonal, and
  /// row sums that are sums of terms of one sign, so that nothing cancels.
  ///
  /// - Parameter matrices: N, a packed triangle for each group.
  mutating func factorDispatches(_ matrices: [ScenarioVector]) {
    let layout = commodity.layout
    guard let dispatch = layout.dispatch else { return }
    factors.linkInverses = matrices
    let grounds = groundConductances
    let shares = dispatchShares
    factors.dispatch.shares = shares
    var inverses = moveOut(&factors.linkInverses)
    factors.dispatch.ownShare = grounds
    let (n, stocks, groups) = (layout.siteCount, dispatch.stocks.count, layout.scenarioGroupCount)
    let triangleCount = TransportLayout.packed(row: stocks, column: 0)
    var stockFactor = [ScenarioVector](repeating: .zero, count: triangleCount * groups)
    var rowSums = [ScenarioVector](repeating: .zero, count: layout.stockCount)
    for stock in rowSums.indices { rowSums[stock] = linkRatio(stock) }
    var room = [ScenarioVector](repeating: .zero, count: 2 * max(n, stocks))
    var sums = [ScenarioVector](repeating: .zero, count: n)
    for g in 0..<layout.groupCount {
      let (scenarioGroup, order) = g.quotientAndRemainder(dividingBy: layout.periodCount)
      let (links, triangle) = (layout.links(ofGroup: g), layout.triangle(ofGroup: g))
      var total = [ScenarioVector](repeating: .zero, count: n)
      for (j, stock) in dispatch.stocks.enumerated() {
        total[stock.site] += shares[(scenarioGroup * layout.periodCount + order) * stocks + j]
      }
      for h in 0..<n { sums[h] = grounds[links.lowerBound + h] + total[h] }
      do {
        var inverses = inverses.mutableSpan
        var sums = sums.mutableSpan
        var room = room.mutableSpan
        factorByRowSums(
          n: n, &inverses, at: triangle.lowerBound, rowSums: &sums, column: &room)
        for h in 0..<n { room[n + h] = 1 / inverses[rowStart(h, triangle.lowerBound) + h] }
        invertFactored(n: n, &inverses, at: triangle.lowerBound, row: &room)
      }
      let inverse = inverses.span.extracting(triangle)
      var carried = [ScenarioVector](repeating: .zero, count: n)
      var spread = carried
      do {
        var carried = carried.mutableSpan
        multiplySymmetric(
          n: n, inverse, by: grounds.span.extracting(links), into: &carried, at: 0)
      }
      // Σ over the other sites: what 1 − (G Φ)_hh is, without a subtraction.
      for h in 0..<n {
        for k in 0..<n where k != h {
          spread[h] += inverse[TransportLayout.packed(row: max(h, k), column: min(h, k))] * total[k]
        }
      }
      let first = (scenarioGroup * layout.periodCount + order) * stocks
      let base = scenarioGroup * triangleCount
      for (j, stock) in dispatch.stocks.enumerated() {
        let share = shares[first + j]
        rowSums[scenarioGroup * stocks + j] += share * carried[stock.site]
        for k in 0..<j {
          let other = dispatch.stocks[k].site
          let entry = inverse[
            TransportLayout.packed(row: max(stock.site, other), column: min(stock.site, other))]
          stockFactor[base + TransportLayout.packed(row: j, column: k)] -=
            share * entry * shares[first + k]
        }
      }
      for h in 0..<n { factors.dispatch.ownShare[links.lowerBound + h] = carried[h] + spread[h] }
    }
    factors.linkInverses = inverses
    factorStocks(stockFactor, rowSums: rowSums)
  }

  /// Factors Q of each scenario, sums Q⁻¹ over the scenarios for the rows of x, and factors X.
  private mutating func factorStocks(_ matrices: [ScenarioVector], rowSums: [ScenarioVector]) {
    let layout = commodity.layout
    guard let dispatch = layout.dispatch else { return }
    let (n, stocks) = (layout.siteCount, dispatch.stocks.count)
    let triangleCount = TransportLayout.packed(row: stocks, column: 0)
    var factored = matrices
    var roots = rowSums
    var room = [ScenarioVector](repeating: .zero, count: 2 * stocks)
    var total = [ScenarioVector](repeating: .zero, count: triangleCount)
    for scenarioGroup in 0..<layout.scenarioGroupCount {
      let base = scenarioGroup * triangleCount
      let rows = scenarioGroup * stocks..<(scenarioGroup + 1) * stocks
      var own = Array(rowSums[rows])
      do {
        var factored = factored.mutableSpan
        var own = own.mutableSpan
        var room = room.mutableSpan
        factorByRowSums(n: stocks, &factored, at: base, rowSums: &own, column: &room)
      }
      var inverse = Array(factored[base..<base + triangleCount])
      for j in 0..<stocks {
        let pivot = inverse[TransportLayout.packed(row: j, column: j)]
        room[stocks + j] = 1 / pivot
        roots[rows.lowerBound + j] = (1 / pivot).squareRoot()
      }
      do {
        var inverse = inverse.mutableSpan
        var room = room.mutableSpan
        invertFactored(n: stocks, &inverse, at: 0, row: &room)
      }
      let presence = layout.presence[scenarioGroup * layout.periodCount]
      for entry in total.indices { total[entry] += presence * inverse[entry] }
    }
    (factors.dispatch.stockFactor, factors.dispatch.inverseRoots) = (factored, roots)
    for j in 0..<n {
      for i in j..<n {
        guard let row = dispatch.placementStock[i], let column = dispatch.placementStock[j] else {
          factors.placementFactor[i + j * n] = 0
          continue
        }
        factors.placementFactor[i + j * n] =
          total[TransportLayout.packed(row: max(row, column), column: min(row, column))].sum()
      }
    }
    factorPlacement()
  }

  /// Row sums of N by link: Σ Θ_y Θ_u / Δ, what leads to orders that stay unserved.
  private var groundConductances: [ScenarioVector] {
    let layout = commodity.layout
    var result = [ScenarioVector](repeating: .zero, count: layout.linkCount)
    for index in commodity.records.indices {
      let record = commodity.cursor(at: index)
      let reduced = larger(
        record.shortageCost - iterate.demandPrice[index], record.leastReducedCost)
      let scaled = iterate.shortage[index] / reduced * factors.inverseDemandDiagonal[index]
      for (arc, value) in zip(record.arcs, record.values) {
        result[record.links.lowerBound + layout.arcSite[arc]] +=
          iterate.shipment[value] * factors.inverseReducedCost[value] * scaled
      }
    }
    return result
  }

  /// Φ by group and stock: Σ θ over the periods of shipment.
  private var dispatchShares: [ScenarioVector] {
    let layout = commodity.layout
    var result = [ScenarioVector](
      repeating: .zero, count: layout.groupCount * layout.stocksPerGroup)
    forEachDispatch { index, at in
      result[at.group * layout.stocksPerGroup + at.stock % layout.stocksPerGroup] +=
        factors.dispatch.ratio[index]
    }
    return result
  }
}
