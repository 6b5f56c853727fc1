import LinearAlgebra

extension CouplingBlock {
  /// Columns of a panel.
  private static let panelWidth = 96

  /// Forms and factors the Schur complement of the coupling rows, Θ⁻¹ of their own pairs included.
  ///
  /// Panels of columns are summed concurrently, each over the commodities in order: the same panels
  /// for any number of threads, so that the sums are the same.
  mutating func factorize(_ blocks: [CommodityBlock], threads: Int) {
    let (rows, count, width) = (rows, rows.count, Self.panelWidth)
    let panels = mapConcurrently(count: (count + width - 1) / width, threads: threads) { index in
      let columns = index * width..<min(count, (index + 1) * width)
      var panel = [Double](
        repeating: 0, count: columns.count * (count - columns.lowerBound))
      for block in blocks { block.addCoupling(rows, columns: columns, to: &panel) }
      return panel
    }
    var matrix = Matrix(rows: count, columns: count)
    for (index, panel) in panels.enumerated() {
      let first = index * width
      let height = count - first
      for column in 0..<panel.count / height {
        for row in 0..<height { matrix[first + row, first + column] = panel[row + column * height] }
      }
    }
    for row in 0..<count {
      guard !isEquation(row: row) else {
        // An equation over shut sites alone says nothing.
        if matrix[row, row] == 0 { matrix[row, row] = 1 }
        continue
      }
      let pair = iterate.pair(row)
      matrix[row, row] += pair.primal / pair.dual
    }
    // Where rows nearly depend on each other, rounding can make a pivot negative: shift the
    // diagonal.
    var shift = 1e-14
    var factored = matrix
    let least = leastPivots(blocks)
    repeat {
      factored = matrix
      for index in 0..<count { factored[index, index] *= 1 + shift }
      shift *= 100
    } while FixedOrder.choleskyFactor(
      n: count, &factored.elements, at: 0, leading: max(1, count), leastPivots: least) != 0
      && shift < 1
    factor = factored
  }

  /// Returns the pivots up to which a row takes no part; none where there are no periods.
  ///
  /// With periods a throughput row is made of differences of what is shipped early and late, of which
  /// rounding leaves nothing where it depends on the rows before it.
  private func leastPivots(_ blocks: [CommodityBlock]) -> [Double] {
    guard layout.dispatch != nil else { return [] }
    var sizes = [Double](repeating: 0, count: rows.count)
    for block in blocks { block.addThroughputSizes(rows, to: &sizes) }
    return sizes.map { Self.leastPivotShare * $0 }
  }

  /// Share of its entry before subtraction that is left of a pivot by rounding alone.
  private static let leastPivotShare = 1e-13

  /// Solves for the change of the rows' prices.
  ///
  /// - Parameters:
  ///   - ownSide: the rows' own part of the right-hand side.
  ///   - blocks: the commodities, reduced to the rows.
  func solve(_ ownSide: [Double], blocks: [CommodityBlock]) -> [Double] {
    guard rows.count > 0, let factor else { return [] }
    var side = [Double](repeating: 0, count: rows.count)
    for block in blocks {
      for row in side.indices { side[row] += block.reducedSide.coupling[row] }
    }
    for row in side.indices { side[row] += ownSide[row] }
    FixedOrder.choleskySolve(
      n: rows.count, columns: 1, factor: factor.elements, at: 0, leading: rows.count, into: &side,
      at: 0,
      leading: rows.count)
    return side
  }

  /// The rows' own part of the predictor's right-hand side, which aims at feasible rows and v z =
  /// 0. Flows stand in the commodities' part, since their links are eliminated; x does not, so that
  /// capacities and rules count what it uses here.
  var affineSide: [Double] {
    limit.indices.map {
      -($0 < rows.firstCapacity ? limit[$0] : limit[$0] - activity[$0])
    }
  }

  /// Returns the rows' own part of a corrector's right-hand side.
  func correctorSide(_ target: CorrectorTarget) -> [Double] {
    limit.indices.map {
      guard !isEquation(row: $0) else { return 0 }
      let pair = iterate.pair($0)
      return target.product(pair, along: direction.pair($0)) / pair.dual
    }
  }

  /// Returns the rows' own part of a refinement's right-hand side: what the direction leaves of
  /// them.
  func residualSide(_ blocks: [CommodityBlock]) -> [Double] {
    let activity = activityAfterStep(blocks)
    return limit.indices.map {
      -(limit[$0] - activity[$0] - iterate.slack[$0] - direction.slack[$0])
    }
  }

  /// Returns the left-hand sides after a full step; flows are read off the link rows' residuals.
  private func activityAfterStep(_ blocks: [CommodityBlock]) -> [Double] {
    var result = [Double](repeating: 0, count: rows.count)
    for block in blocks {
      let (iterate, direction) = (block.iterate, block.direction)
      let dispatched = layout.dispatch == nil ? [] : block.dispatchedAfterStep
      for (index, row) in rows.throughput.enumerated() {
        let (link, slot) = layout.position(of: row)
        guard dispatched.isEmpty else {
          result[index] += dispatched[link][slot]
          continue
        }
        guard iterate.stockSlack[link][slot] > 0 else { continue }
        let h = row.site
        result[index] +=
          block.commodity.openingStock[h] + iterate.placement[h] + direction.placement[h]
          - iterate.stockSlack[link][slot] - direction.stockSlack[link][slot]
          - block.side.link[link][slot]
      }
      let placement = zip(iterate.placement, direction.placement).map { $0 + $1 }
      rows.addUse(of: placement, by: block.commodity, to: &result)
    }
    return result
  }
}
