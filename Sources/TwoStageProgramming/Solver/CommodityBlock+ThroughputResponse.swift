import LinearAlgebra

extension CommodityBlock {
  /// Forms, for the throughput rows in use, D^(−1/2) L⁻¹ C and R − Cᵀ Q⁻¹ C of each scenario group, and
  /// their columns of B = Q⁻¹ C in the rows of x.
  ///
  /// C ties the price of a throughput row to those of the stocks, R to those of the other throughput rows:
  /// the currents of a network whose voltages are prices. Products go through the triangular factor: with
  /// the inverse of a nearly singular Q they would lose all digits.
  ///
  /// - Parameter matrix: by site and row, where the columns of B are written.
  mutating func factorThroughput(_ rows: CouplingRows, into matrix: inout [Double]) {
    let layout = commodity.layout
    guard let dispatch = layout.dispatch else { return }
    let (n, stocks, groups) = (layout.siteCount, dispatch.stocks.count, layout.scenarioGroupCount)
    factors.dispatch.columns = rows.columns(groups: groups)
    factors.dispatch.columnOfRow = rows.throughput.map {
      let group = TransportLayout.position(ofScenario: $0.scenario).group
      return factors.dispatch.columns[group].firstIndex(of: .init($0)) ?? 0
    }
    factors.dispatch.column = []
    (factors.dispatch.response, factors.dispatch.size) = ([], [])
    let triangleCount = TransportLayout.packed(row: stocks, column: 0)
    let (stockFactor, inverseRoots) = (factors.dispatch.stockFactor, factors.dispatch.inverseRoots)
    for scenarioGroup in 0..<groups {
      let columns = factors.dispatch.columns[scenarioGroup]
      var (values, response) = responses(columns, in: scenarioGroup)
      let factor = stockFactor.span.extracting(
        scenarioGroup * triangleCount..<(scenarioGroup + 1) * triangleCount)
      let roots = inverseRoots.span.extracting(
        scenarioGroup * stocks..<(scenarioGroup + 1) * stocks)
      for b in columns.indices {
        var values = values.mutableSpan
        solveForward(n: stocks, factor, inverseRoots: roots, into: &values, at: b * stocks)
      }
      factors.dispatch.size.append(
        columns.indices.map { response[TransportLayout.packed(row: $0, column: $0)] })
      subtractProducts(of: values, order: stocks, from: &response)
      factors.dispatch.column.append(values)
      factors.dispatch.response.append(response)
      for b in columns.indices {
        var values = values.mutableSpan
        solveBackward(n: stocks, factor, inverseRoots: roots, into: &values, at: b * stocks)
      }
      for (index, row) in rows.throughput.enumerated() {
        let (group, slot) = TransportLayout.position(ofScenario: row.scenario)
        guard group == scenarioGroup else { continue }
        let b = factors.dispatch.columnOfRow[index]
        for h in 0..<n {
          guard let stock = dispatch.placementStock[h] else { continue }
          matrix[h + index * n] = values[b * stocks + stock][slot]
        }
      }
    }
  }

  /// Subtracts Wᵀ W from a packed triangle, W's columns being `order` values each.
  private func subtractProducts(
    of values: [ScenarioVector], order: Int, from triangle: inout [ScenarioVector]
  ) {
    guard order > 0 else { return }
    var result = triangle.mutableSpan
    let values = values.span
    for a in 0..<values.count / order {
      let left = values.extracting(a * order..<(a + 1) * order)
      let row = TransportLayout.packed(row: a, column: 0)
      for b in 0...a {
        let right = values.extracting(b * order..<(b + 1) * order)
        var sum = ScenarioVector.zero
        for j in left.indices { sum += left[j] * right[j] }
        result[row &+ b] -= sum
      }
    }
  }

  /// Returns C and R of a scenario group's columns before Q is eliminated.
  private func responses(_ columns: [DispatchFactors.Column], in scenarioGroup: Int)
    -> (columns: [ScenarioVector], response: [ScenarioVector])
  {
    let layout = commodity.layout
    guard let dispatch = layout.dispatch else { return ([], []) }
    let stocks = dispatch.stocks.count
    let shares = factors.dispatch.shares
    var values = [ScenarioVector](repeating: .zero, count: columns.count * stocks)
    var response = [ScenarioVector](
      repeating: .zero, count: TransportLayout.packed(row: columns.count, column: 0))
    let first = scenarioGroup * dispatch.dispatches.count
    for order in 0..<layout.periodCount {
      let group = scenarioGroup * layout.periodCount + order
      let inverse = factors.linkInverses.span.extracting(layout.triangle(ofGroup: group))
      func entry(_ i: Int, _ j: Int) -> ScenarioVector {
        inverse[TransportLayout.packed(row: max(i, j), column: min(i, j))]
      }
      // Σ θ over the stocks by column, and over the dispatches of other periods.
      var ratios = [ScenarioVector](repeating: .zero, count: columns.count)
      for (b, column) in columns.enumerated() {
        let link = layout.link(site: column.site, group: group)
        let range = dispatch.dispatches(site: column.site, order: order)
        let own = factors.dispatch.ownShare[link]
        let conductance = entry(column.site, column.site)
        var others = ScenarioVector.zero
        for e in range {
          let ratio = factors.dispatch.ratio[first + e]
          if dispatch.dispatches[e].shipping == column.period {
            ratios[b] += ratio
          } else {
            others += ratio
          }
        }
        response[TransportLayout.packed(row: b, column: b)] +=
          ratios[b] * (own + others * conductance)
        for (j, stock) in dispatch.stocks.enumerated() {
          let share = shares[group * stocks + j]
          guard stock.site == column.site else {
            values[b * stocks + j] -= share * entry(stock.site, column.site) * ratios[b]
            continue
          }
          // θ (1 − (G Φ)) of this stock, less what the others draw.
          var (mine, rest, otherShares) = (
            ScenarioVector.zero, ScenarioVector.zero, ScenarioVector.zero
          )
          for e in range where dispatch.dispatches[e].shipping == column.period {
            let ratio = factors.dispatch.ratio[first + e]
            if dispatch.dispatches[e].stock == j { mine += ratio } else { rest += ratio }
          }
          for (k, other) in dispatch.stocks.enumerated() where k != j && other.site == stock.site {
            otherShares += shares[group * stocks + k]
          }
          values[b * stocks + j] +=
            mine * own + conductance * (mine * otherShares - share * rest)
        }
      }
      for a in columns.indices {
        for b in 0..<a {
          response[TransportLayout.packed(row: a, column: b)] -=
            ratios[a] * entry(columns[a].site, columns[b].site) * ratios[b]
        }
      }
    }
    return (values, response)
  }

  /// Adds the diagonal of R to that of the coupling rows: what their own entries are made of before
  /// anything is subtracted.
  func addThroughputSizes(_ rows: CouplingRows, to sizes: inout [Double]) {
    for (index, row) in rows.throughput.enumerated() {
      let (group, slot) = TransportLayout.position(ofScenario: row.scenario)
      sizes[index] += factors.dispatch.size[group][factors.dispatch.columnOfRow[index]][slot]
    }
  }

  /// Adds R − Cᵀ Q⁻¹ C to some columns of the coupling rows' matrix: see `addCoupling`.
  func addThroughputResponse(
    _ rows: CouplingRows, columns: Range<Int>, to panel: inout [Double]
  ) {
    let height = rows.count - columns.lowerBound
    for j in columns where j < rows.firstCapacity {
      let (scenarioGroup, slot) = TransportLayout.position(ofScenario: rows.throughput[j].scenario)
      let b = factors.dispatch.columnOfRow[j]
      let start = (j - columns.lowerBound) * height - columns.lowerBound
      let last = rows.sameScenario(asRow: j).upperBound
      let response = factors.dispatch.response[scenarioGroup]
      for i in j..<last {
        let a = factors.dispatch.columnOfRow[i]
        panel[start + i] +=
          response[TransportLayout.packed(row: max(a, b), column: min(a, b))][slot]
      }
    }
  }
}
