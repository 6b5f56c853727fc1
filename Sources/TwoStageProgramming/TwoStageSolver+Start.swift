extension TwoStageSolver {
  /// Puts every pair near one value of μ: see `CommodityBlock.start`.
  mutating func start() {
    var worst = 0.0
    var pairs = 1
    var placements: [[Double]] = []
    for block in blocks {
      var wanted = 0.0
      for (record, demand) in zip(block.records, block.demand) {
        let expected = (layout.probability[record.group] * demand).sum()
        wanted += expected
        worst += expected * block.shortageCost[record.sink]
      }
      pairs += block.y.count * Lanes.scalarCount + layout.linkCount * Lanes.scalarCount
      let open = block.canPlace.count { $0 }
      let units = min(0.5 * block.supply, max(wanted, 1e-3 * block.supply))
      placements.append(block.canPlace.map { $0 ? units / Double(max(1, open)) : 0 })
    }
    scaleToLimits(&placements)
    let stake = blocks.reduce(0) { $0 + $1.stake }
    let centre = max(worst, 1e-2 * stake, 1e-9) / Double(pairs) * settings.startFactor
    coupling.measureStart(placements: placements, blocks: blocks, centre: centre)
    let coupling = coupling
    for index in blocks.indices {
      blocks[index].start(
        centre: centre, placement: placements[index],
        reducedRest: coupling.reducedRest(of: coupling.price, block: blocks[index]))
    }
  }

  /// Shrinks the guess of x at each site until capacities and rules hold with room to spare.
  private func scaleToLimits(_ placements: inout [[Double]]) {
    for h in 0..<program.siteCount where program.capacity[h].isFinite {
      var used = 0.0
      for (s, placement) in placements.enumerated() { used += program.volume[s] * placement[h] }
      guard used > 0.5 * program.capacity[h] else { continue }
      let factor = max(1e-3, 0.5 * program.capacity[h] / used)
      for s in placements.indices { placements[s][h] *= factor }
    }
    for rule in program.rules {
      var used = 0.0
      for (s, placement) in placements.enumerated() {
        for h in placement.indices {
          used += max(0, rule.coefficients[s * program.siteCount + h]) * placement[h]
        }
      }
      guard used > 0.5 * rule.limit else { continue }
      let factor = max(1e-3, 0.5 * rule.limit / used)
      for s in placements.indices {
        for h in placements[s].indices where rule.coefficients[s * program.siteCount + h] > 0 {
          placements[s][h] *= factor
        }
      }
    }
  }
}

extension CouplingState {
  /// Slacks from the guess of x, and prices so that each pair's product is μ.
  mutating func measureStart(
    placements: [[Double]], blocks: [CommodityBlock], centre: Double
  ) {
    for (s, block) in blocks.enumerated() {
      var index = rows.throughput.count
      for site in rows.capacitySites {
        activity[index] += block.volume * placements[s][site]
        index += 1
      }
      for coefficients in block.ruleCoefficients {
        for h in coefficients.indices { activity[index] += coefficients[h] * placements[s][h] }
        index += 1
      }
    }
    for index in limit.indices {
      slack[index] = max(limit[index] - activity[index], 0.05 * limit[index], 1e-6)
      price[index] = centre / slack[index]
    }
  }
}
