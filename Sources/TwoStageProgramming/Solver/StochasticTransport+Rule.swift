extension StochasticTransport {
  /// Returns a feasible recourse to what stands at the sites, found by a rule in place of a solve.
  ///
  /// In each scenario the arcs ship in the order of what a unit saves, g − f less the price of stock at
  /// the site, most first; each ships as much as demand, stock and throughput still allow. With the
  /// prices of an optimum only arcs that the optimum may use come first. Nothing is placed.
  ///
  /// - Parameters:
  ///   - prices: of a solve of the program with the placement free; they are passed on.
  ///   - iterations: those of a solve that the rule stands in for; passed on too.
  /// - Precondition: the program has no periods.
  /// - Returns: a point that keeps every row, so that its objective is a cost the optimum cannot exceed;
  ///   its bound is 0.
  /// - Complexity: O(commodities · (arcs · log arcs + arcs · scenarios)).
  package func recourseByRule(
    prices: TwoStagePrices, iterations: Int = 0
  ) -> TwoStageSolution {
    precondition(periods == nil, "periods: no rule ships in them")
    let orders = (0..<commodityCount).map { order(of: $0, prices) }
    var sums = RuleSums(self)
    for w in 0..<scenarioCount {
      var throughput = throughput
      for s in 0..<commodityCount {
        let first = (w * commodityCount + s) * sinkCount
        var wanted = Array(demand[first..<first + sinkCount])
        var stock = Array(openingStock[s * siteCount..<(s + 1) * siteCount])
        for (arc, sink) in orders[s] where wanted[sink] > 0 {
          let h = arcSite[arc]
          let units = min(wanted[sink], stock[h], throughput[h])
          guard units > 0 else { continue }
          wanted[sink] -= units
          stock[h] -= units
          throughput[h] -= units
          sums.ship(units, arc: arc, commodity: s, scenario: w, in: self)
        }
        for r in 0..<sinkCount where wanted[r] > 0 {
          sums.miss(wanted[r], sink: r, commodity: s, scenario: w, in: self)
        }
      }
    }
    var objective = 0.0
    for w in 0..<scenarioCount { objective += probabilities[w] * sums.costs[w] }
    return TwoStageSolution(
      status: .timeLimit, placement: placementCost.map { _ in 0 }, objective: objective, bound: 0,
      expectedShipments: sums.shipments, expectedShortage: sums.shortage,
      expectedPrompt: sums.shipments, waitingCost: 0,
      recourseCosts: sums.costs, shortages: sums.missing, prices: prices, iterations: iterations,
      residual: 0,
      gapFloor: 0)
  }

  /// Returns the arcs of a commodity that save money, in the order in which they ship, with their sinks.
  private func order(of s: Int, _ prices: TwoStagePrices) -> [(arc: Int, sink: Int)] {
    var arcs: [(arc: Int, sink: Int, saving: Double)] = []
    for r in 0..<sinkCount {
      for arc in arcStart[r]..<arcStart[r + 1] {
        let saving = shortageCost[s * sinkCount + r] - arcCost[s * arcCount + arc]
        let price = prices.stock[s * siteCount + arcSite[arc]]
        if saving > 0 { arcs.append((arc, r, saving - price)) }
      }
    }
    return arcs.sorted { ($1.saving, $0.arc) < ($0.saving, $1.arc) }.map { ($0.arc, $0.sink) }
  }
}

/// Expectations and sums by scenario that a recourse adds up to.
private struct RuleSums {
  /// Expected units by commodity and arc, and by commodity and sink.
  var shipments, shortage: [Double]
  /// Money and units missed, by scenario.
  var costs, missing: [Double]

  /// Starts with nothing shipped.
  init(_ program: StochasticTransport) {
    shipments = Array(repeating: 0, count: program.commodityCount * program.arcCount)
    shortage = Array(repeating: 0, count: program.commodityCount * program.sinkCount)
    costs = Array(repeating: 0, count: program.scenarioCount)
    missing = costs
  }

  /// Adds units on an arc.
  mutating func ship(
    _ units: Double, arc: Int, commodity s: Int, scenario w: Int, in program: StochasticTransport
  ) {
    let position = s * program.arcCount + arc
    shipments[position] += program.probabilities[w] * units
    costs[w] += units * program.arcCost[position]
  }

  /// Adds units that nobody serves.
  mutating func miss(
    _ units: Double, sink r: Int, commodity s: Int, scenario w: Int, in program: StochasticTransport
  ) {
    let position = s * program.sinkCount + r
    shortage[position] += program.probabilities[w] * units
    costs[w] += units * program.shortageCost[position]
    missing[w] += units
  }
}
