import LinearAlgebra

/// Prices and slacks of the coupling rows, and the last dense system.
struct CouplingState: Sendable {
  var rows: CouplingRows
  let layout: TransportLayout
  /// Right-hand sides: T, C, b.
  var limit: [Double] = []
  var price: [Double] = []
  var slack: [Double] = []
  var priceStep: [Double] = []
  var slackStep: [Double] = []
  private var priceChange: [Double] = []
  private var slackChange: [Double] = []
  /// Left-hand sides at the current iterate.
  var activity: [Double] = []
  var factor: Matrix?

  init(_ program: StochasticTransport, layout: TransportLayout, blocks: [CommodityBlock]) {
    self.layout = layout
    let sites = (0..<program.siteCount).filter {
      program.capacity[$0].isFinite && program.capacity[$0] > 0
    }
    rows = CouplingRows(throughput: [], capacitySites: sites, ruleCount: program.rules.count)
    limit = sites.map { program.capacity[$0] } + program.rules.map(\.limit)
    let zeros = [Double](repeating: 0, count: rows.count)
    (price, slack, priceStep, slackStep, activity) = (zeros, zeros, zeros, zeros, zeros)
  }

  /// ρ by link.
  func sitePrice(of values: [Double]) -> [Lanes] {
    var result = [Lanes](repeating: Lanes(repeating: 0), count: layout.linkCount)
    for (index, row) in rows.throughput.enumerated() {
      let (group, lane) = TransportLayout.place(of: row.scenario)
      result[layout.link(row.site, group)][lane] = values[index]
    }
    return result
  }

  /// What prices (or their steps) of capacity and rule rows add to the reduced cost of x.
  func reducedRest(of values: [Double], block: CommodityBlock) -> [Double] {
    var result = [Double](repeating: 0, count: layout.siteCount)
    var row = rows.throughput.count
    for site in rows.capacitySites {
      result[site] += block.volume * values[row]
      row += 1
    }
    for coefficients in block.ruleCoefficients {
      for h in result.indices { result[h] += coefficients[h] * values[row] }
      row += 1
    }
    return result
  }

  /// Left-hand sides at x and flows.
  mutating func measure(_ blocks: [CommodityBlock]) {
    for index in activity.indices { activity[index] = 0 }
    for block in blocks {
      for (index, row) in rows.throughput.enumerated() {
        let (group, lane) = TransportLayout.place(of: row.scenario)
        activity[index] += block.flow[layout.link(row.site, group)][lane]
      }
      var index = rows.throughput.count
      for site in rows.capacitySites {
        activity[index] += block.volume * block.x[site]
        index += 1
      }
      for coefficients in block.ruleCoefficients {
        for h in coefficients.indices { activity[index] += coefficients[h] * block.x[h] }
        index += 1
      }
    }
  }

  /// The change of the direction, from that of the prices; affine directions are taken at once.
  ///
  /// - Returns: how far the affine direction reaches, and what a corrected one cuts off.
  mutating func expand<Target: ComplementarityTarget>(towards target: Target, solution: [Double])
    -> (bounds: StepBounds, cut: CutByWeight)
  {
    var bounds = StepBounds()
    var cut = CutByWeight()
    priceChange = solution
    slackChange = [Double](repeating: 0, count: solution.count)
    for index in solution.indices {
      let (v, z) = (slack[index], price[index])
      let aim = target.residual(v, z, slackStep[index], priceStep[index])
      slackChange[index] = (aim - v * solution[index]) / z
      if Target.startsAfresh {
        (slackStep[index], priceStep[index]) = (slackChange[index], solution[index])
        bounds.include(v, z, slackStep[index], priceStep[index])
      } else if !Target.refines {
        cut.include(
          v, z, slackStep[index], priceStep[index], slackChange[index], solution[index],
          primalPrice: z, dualPrice: limit[index])
      }
    }
    if Target.refines { take(1, 1) }
    return (bounds, cut)
  }

  /// What the direction cuts off.
  var cutByLength: CutByLength {
    var cut = CutByLength()
    for index in price.indices {
      cut.include(
        slack[index], price[index], slackStep[index], priceStep[index],
        primalPrice: price[index], dualPrice: limit[index])
    }
    return cut
  }

  /// Adds the change found to the direction, each part with its weight.
  mutating func take(_ primalWeight: Double, _ dualWeight: Double) {
    for index in priceChange.indices {
      slackStep[index] += primalWeight * slackChange[index]
      priceStep[index] += dualWeight * priceChange[index]
    }
  }

  /// Steps along the direction.
  mutating func advance(_ step: ProjectedStep) {
    for index in price.indices {
      let most = max(limit[index], slack[index])
      step.take(&slack[index], &price[index], slackStep[index], priceStep[index], most: most)
    }
  }

  /// Complementarity, objective and residual of the coupling rows.
  var progress: BlockProgress {
    var result = BlockProgress()
    for index in price.indices {
      result.dualObjective -= limit[index] * price[index]
      result.complementarity += slack[index] * price[index]
      result.pairs += 1
      result.primalResidual = max(
        result.primalResidual, (limit[index] - activity[index] - slack[index]).magnitude)
    }
    return result
  }

  /// Brings throughput rows into use, keeping the order by scenario, then site.
  mutating func use(
    _ added: [CouplingRows.Throughput], limits: [Double], prices: [Double], slacks: [Double]
  ) {
    guard !added.isEmpty else { return }
    let count = rows.throughput.count
    var merged = (0..<count).map {
      (rows.throughput[$0], limit[$0], price[$0], slack[$0])
    }
    for (index, row) in added.enumerated() {
      merged.append((row, limits[index], prices[index], slacks[index]))
    }
    merged.sort { ($0.0.scenario, $0.0.site) < ($1.0.scenario, $1.0.site) }
    rows.throughput = merged.map(\.0)
    limit.replaceSubrange(0..<count, with: merged.map(\.1))
    price.replaceSubrange(0..<count, with: merged.map(\.2))
    slack.replaceSubrange(0..<count, with: merged.map(\.3))
    let zeros = [Double](repeating: 0, count: rows.count)
    (priceStep, slackStep, activity) = (zeros, zeros, zeros)
  }
}
