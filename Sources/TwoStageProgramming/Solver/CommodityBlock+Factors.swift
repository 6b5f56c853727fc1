import LinearAlgebra

extension CommodityBlock {
  /// Inverts N + Θ_t of each scenario and factors X = Θ_x⁻¹ + Σ_w G.
  ///
  /// Near the solution N + Θ_t tends to a graph Laplacian, which is singular; a relative shift of
  /// its diagonal keeps the pivots positive, and refinement repairs what the shift costs.
  ///
  /// - Parameter matrices: N, a packed triangle for each group.
  mutating func factorLinks(_ matrices: [ScenarioVector]) {
    let layout = commodity.layout
    let n = layout.siteCount
    factors.linkInverses = matrices
    var total = [ScenarioVector](repeating: .zero, count: layout.triangleCount)
    for g in 0..<layout.groupCount {
      let triangle = layout.triangle(ofGroup: g)
      var relativeShift = ScenarioVector(repeating: 1e-12)
      while true {
        for h in 0..<n {
          let entry = triangle.lowerBound + TransportLayout.packed(row: h, column: h)
          let diagonal = matrices[entry] + linkRatio(layout.link(site: h, group: g))
          factors.linkInverses[entry] = (diagonal * (1 + relativeShift))
            .replacing(with: 1, where: .!(diagonal .> 0))
        }
        let failed = invertLinks(triangle)
        guard failed.max() > 0, relativeShift.max() < 1 else { break }
        relativeShift.replace(with: 100 * relativeShift, where: failed .> 0)
        for entry in triangle { factors.linkInverses[entry] = matrices[entry] }
      }
      for (index, entry) in triangle.enumerated() {
        total[index] += layout.presence[g] * factors.linkInverses[entry]
      }
    }
    for j in 0..<n {
      for i in j..<n {
        factors.placementFactor[i + j * n] =
          total[TransportLayout.packed(row: i, column: j)].sum()
      }
    }
    factorPlacement()
  }

  private mutating func invertLinks(_ triangle: Range<Int>) -> ScenarioVector {
    let n = commodity.layout.siteCount
    var span = factors.linkInverses.mutableSpan
    return invertPositive(n: n, &span, at: triangle.lowerBound)
  }

  /// Adds Θ_x⁻¹ to Σ_w G, factors X, and solves for X⁻¹ 1 and the supply's pivot.
  mutating func factorPlacement() {
    let n = commodity.layout.siteCount
    var matrix = factors.placementFactor
    for h in 0..<n {
      if commodity.canPlace[h] {
        matrix[h + h * n] = (matrix[h + h * n] + placementResistance(h)) * (1 + 1e-14)
      } else {
        for k in 0..<n { (matrix[h + k * n], matrix[k + h * n]) = (0, 0) }
        matrix[h + h * n] = 1
      }
    }
    // X is positive definite but for rounding; the shift grows until the factor exists.
    var relativeShift = 1e-12
    factors.placementFactor = matrix
    while FixedOrder.choleskyFactor(n: n, &factors.placementFactor, at: 0, leading: n) != 0,
      relativeShift < 1
    {
      factors.placementFactor = matrix
      for h in 0..<n { factors.placementFactor[h + h * n] *= 1 + relativeShift }
      relativeShift *= 100
    }
    factors.placementOnes = commodity.canPlace.map { $0 ? 1 : 0 }
    FixedOrder.choleskySolve(
      n: n, columns: 1, factor: factors.placementFactor, at: 0, leading: n,
      into: &factors.placementOnes, at: 0,
      leading: n)
    var sum = 0.0
    for h in 0..<n where commodity.canPlace[h] { sum += factors.placementOnes[h] }
    let supply = iterate.supplyPair
    factors.supplyPivot = commodity.supply > 0 ? sum + supply.primal / supply.dual : 1
  }

  /// Forms L⁻¹ B and Bᵀ X⁻¹ 1 for the coupling rows.
  ///
  /// Column (h, w) of B for throughput is (I − G Θ_t) e_h, for capacity v e_h, for a rule its
  /// coefficients.
  mutating func factorCoupling(_ rows: CouplingRows) {
    let n = commodity.layout.siteCount
    let count = rows.count
    var matrix = [Double](repeating: 0, count: n * count)
    if commodity.layout.dispatch == nil {
      for (column, row) in rows.throughput.enumerated() {
        let ratio = linkRatio(row)
        for k in 0..<n {
          matrix[k + column * n] = -inverseEntry(k, row.site, scenario: row.scenario) * ratio
        }
        matrix[row.site + column * n] += 1
      }
    } else {
      factorThroughput(rows, into: &matrix)
    }
    for (index, site) in rows.capacitySites.enumerated() {
      matrix[site + (rows.firstCapacity + index) * n] = commodity.volume
    }
    for (index, coefficients) in commodity.ruleCoefficients.enumerated() {
      let column = rows.firstRule + index
      for k in 0..<n { matrix[k + column * n] = coefficients[k] }
    }
    // x that is fixed at 0 takes no part.
    for column in 0..<count {
      for k in 0..<n where !commodity.canPlace[k] { matrix[k + column * n] = 0 }
    }
    factors.coupling = matrix
    factors.couplingOnes = [Double](repeating: 0, count: count)
    guard count > 0 else { return }
    FixedOrder.multiplyVector(
      m: n, n: count, alpha: 1, transpose: true, matrix: factors.coupling, at: 0, leading: n,
      vector: factors.placementOnes, at: 0, beta: 0, into: &factors.couplingOnes, at: 0)
    FixedOrder.solveTriangular(
      .lower, n: n, columns: count, factor: factors.placementFactor, at: 0, leading: n,
      into: &factors.coupling,
      at: 0, leading: n)
  }

  /// Adds this commodity's share of some columns of the coupling rows' matrix, from the diagonal
  /// down: Σ (Θ_t − Θ_t G Θ_t) + Bᵀ X⁻¹ B − (Bᵀ X⁻¹ 1)(Bᵀ X⁻¹ 1)ᵀ / pivot.
  ///
  /// - Parameters:
  ///   - columns: the columns, which start at row `columns.lowerBound`.
  ///   - panel: their entries, column by column.
  func addCoupling(_ rows: CouplingRows, columns: Range<Int>, to panel: inout [Double]) {
    let (n, first) = (commodity.layout.siteCount, columns.lowerBound)
    let height = rows.count - first
    FixedOrder.multiply(
      m: height, n: columns.count, k: n, alpha: 1, transposeA: true, left: factors.coupling,
      at: first * n, leading: n, right: factors.coupling, at: first * n, leading: n, beta: 1,
      into: &panel,
      at: 0, leading: height)
    if commodity.supply > 0 {
      FixedOrder.multiply(
        m: height, n: columns.count, k: 1, alpha: -1 / factors.supplyPivot,
        left: factors.couplingOnes,
        at: first, leading: height, transposeB: true, right: factors.couplingOnes, at: first,
        leading: columns.count, beta: 1, into: &panel, at: 0, leading: height)
    }
    guard commodity.layout.dispatch == nil else {
      addThroughputResponse(rows, columns: columns, to: &panel)
      return
    }
    for j in columns where j < rows.firstCapacity {
      let column = rows.throughput[j]
      let start = (j - first) * height - first
      let ratio = linkRatio(column)
      panel[start + j] += ratio
      for i in rows.sameScenario(asRow: j) where i >= j {
        let row = rows.throughput[i]
        panel[start + i] -=
          ratio * linkRatio(row) * inverseEntry(row.site, column.site, scenario: column.scenario)
      }
    }
  }

  /// Returns Θ_t of a link, with periods of a stock row; 0 where it is masked.
  func linkRatio(_ link: Int) -> ScenarioVector {
    let pair = iterate.stockPair(link)
    return masked(pair.primal / pair.dual, by: pair.primal)
  }

  /// Returns Θ_t of the link that a throughput row limits.
  func linkRatio(_ row: CouplingRows.Throughput) -> Double {
    let (link, slot) = commodity.layout.position(of: row)
    return linkRatio(link)[slot]
  }

  /// Returns entry (i, j) of a scenario's G.
  private func inverseEntry(_ i: Int, _ j: Int, scenario: Int) -> Double {
    let (group, slot) = TransportLayout.position(ofScenario: scenario)
    let triangle = commodity.layout.triangle(ofGroup: group).lowerBound
    let entry = TransportLayout.packed(row: max(i, j), column: min(i, j))
    return factors.linkInverses[triangle + entry][slot]
  }
}
