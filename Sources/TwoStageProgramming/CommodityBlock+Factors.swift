import LinearAlgebra

extension CommodityBlock {
  /// Inverts M = N + Θ_t of each scenario and factors X = Θ_x⁻¹ + Σ_w G.
  ///
  /// - Parameter normal: N, a packed triangle for each group.
  mutating func factorLinks(_ normal: [Lanes]) {
    let n = layout.siteCount
    inverses = normal
    var total = [Lanes](repeating: .zero, count: layout.triangleCount)
    for g in 0..<layout.groupCount {
      let triangle = layout.triangle(of: g)
      var relativeShift = Lanes(repeating: 1e-12)
      while true {
        for h in 0..<n {
          let link = layout.link(h, g)
          let entry = triangle.lowerBound + TransportLayout.packed(h, h)
          let diagonal = normal[entry] + linkRatio(link)
          inverses[entry] = (diagonal * (1 + relativeShift))
            .replacing(with: 1, where: .!(diagonal .> 0))
        }
        let failed = invertLinks(triangle)
        guard failed.max() > 0, relativeShift.max() < 1 else { break }
        relativeShift.replace(with: 100 * relativeShift, where: failed .> 0)
        for entry in triangle { inverses[entry] = normal[entry] }
      }
      for (index, entry) in triangle.enumerated() {
        total[index] += layout.presence[g] * inverses[entry]
      }
    }
    for j in 0..<n {
      for i in j..<n { xFactor[i + j * n] = total[TransportLayout.packed(i, j)].sum() }
    }
    factorPlacement()
  }

  private mutating func invertLinks(_ triangle: Range<Int>) -> Lanes {
    let n = layout.siteCount
    var span = inverses.mutableSpan
    return invertPositive(n: n, &span, at: triangle.lowerBound)
  }

  private mutating func factorPlacement() {
    let n = layout.siteCount
    for h in 0..<n {
      if canPlace[h] {
        xFactor[h + h * n] = (xFactor[h + h * n] + z[h] / x[h]) * (1 + 1e-14)
      } else {
        for k in 0..<n { xFactor[h + k * n] = 0 }
        for k in 0..<n { xFactor[k + h * n] = 0 }
        xFactor[h + h * n] = 1
      }
    }
    var relativeShift = 1e-12
    let kept = xFactor
    while choleskyFactor(n: n, &xFactor, at: 0, leading: n) != 0, relativeShift < 1 {
      xFactor = kept
      for h in 0..<n { xFactor[h + h * n] *= 1 + relativeShift }
      relativeShift *= 100
    }
    for h in 0..<n { xOnes[h] = canPlace[h] ? 1 : 0 }
    choleskySolve(n: n, columns: 1, xFactor, at: 0, leading: n, &xOnes, at: 0, leading: n)
    var sum = 0.0
    for h in 0..<n where canPlace[h] { sum += xOnes[h] }
    supplyPivot = supply > 0 ? sum + supplySlack / supplyPrice : 1
  }

  /// Forms L⁻¹ B for the coupling rows and adds this commodity's share to their matrix.
  ///
  /// Row (h, w) of B for throughput is (I − G Θ_t) e_h, for capacity v e_h, for a rule its
  /// coefficients. The share is Σ (Θ_t − Θ_t G Θ_t) + Bᵀ X⁻¹ B − (Bᵀ X⁻¹ 1)(·)ᵀ / pivot.
  mutating func prepareCoupling(_ rows: CouplingRows) {
    let n = layout.siteCount
    let count = rows.count
    coupling = [Double](repeating: 0, count: n * count)
    for (column, row) in rows.throughput.enumerated() {
      let ratio = linkRatio(site: row.site, scenario: row.scenario)
      for k in 0..<n {
        coupling[k + column * n] = -inverseEntry(k, row.site, scenario: row.scenario) * ratio
      }
      coupling[row.site + column * n] += 1
    }
    for (index, site) in rows.capacitySites.enumerated() {
      coupling[site + (rows.throughput.count + index) * n] = volume
    }
    for (index, coefficients) in ruleCoefficients.enumerated() {
      let column = rows.throughput.count + rows.capacitySites.count + index
      for k in 0..<n { coupling[k + column * n] = coefficients[k] }
    }
    for column in 0..<count {
      for k in 0..<n where !canPlace[k] { coupling[k + column * n] = 0 }
    }
    couplingOnes = [Double](repeating: 0, count: count)
    if count > 0 {
      multiplyVector(
        m: n, n: count, alpha: 1, transpose: true, coupling, at: 0, leading: n, xOnes, at: 0,
        beta: 0, &couplingOnes, at: 0)
      solveTriangular(
        .lower, n: n, columns: count, xFactor, at: 0, leading: n, &coupling, at: 0, leading: n)
    }
  }

  /// Adds this commodity's share of some columns of the coupling rows' matrix, from the diagonal
  /// down.
  ///
  /// - Parameters:
  ///   - columns: the columns, which start at row `columns.lowerBound`.
  ///   - panel: their entries, column by column.
  func addCoupling(_ rows: CouplingRows, columns: Range<Int>, to panel: inout [Double]) {
    let (n, first) = (layout.siteCount, columns.lowerBound)
    let height = rows.count - first
    multiply(
      m: height, n: columns.count, k: n, alpha: 1, transposeA: true, coupling, at: first * n,
      leading: n, coupling, at: first * n, leading: n, beta: 1, &panel, at: 0, leading: height)
    if supply > 0 {
      multiply(
        m: height, n: columns.count, k: 1, alpha: -1 / supplyPivot, couplingOnes, at: first,
        leading: height, transposeB: true, couplingOnes, at: first, leading: columns.count,
        beta: 1, &panel, at: 0, leading: height)
    }
    for j in columns where j < rows.throughput.count {
      let column = rows.throughput[j]
      let start = (j - first) * height - first
      let ratio = linkRatio(site: column.site, scenario: column.scenario)
      panel[start + j] += ratio
      for i in rows.sameScenario(asRow: j) where i >= j {
        let row = rows.throughput[i]
        panel[start + i] -=
          ratio * linkRatio(site: row.site, scenario: row.scenario)
          * inverseEntry(row.site, column.site, scenario: column.scenario)
      }
    }
  }

  /// Θ_t of a link; 0 where it is masked.
  func linkRatio(_ link: Int) -> Lanes { masked(slack[link] / q[link], by: slack[link]) }

  /// Θ_t of a link in one scenario.
  func linkRatio(site: Int, scenario: Int) -> Double {
    let (group, lane) = TransportLayout.place(of: scenario)
    return linkRatio(layout.link(site, group))[lane]
  }

  /// An entry of G.
  private func inverseEntry(_ i: Int, _ j: Int, scenario: Int) -> Double {
    let (group, lane) = TransportLayout.place(of: scenario)
    let triangle = layout.triangle(of: group).lowerBound
    return inverses[triangle + TransportLayout.packed(max(i, j), min(i, j))][lane]
  }
}
