import TwoStageProgramming

extension ExtensiveForm {
  /// Adds the recourse of a scenario of a program with periods: y[(h, τ) → (r, t)] shipped in period
  /// τ ≥ t at the lane's cost and that of waiting, u, and the rows of demand, of stock usable by the end
  /// of each period, and of throughput in each.
  mutating func addPeriods(_ w: Int) {
    guard let periods = source.periods else { return }
    let (s, h, r) = (source.commodityCount, source.siteCount, source.sinkCount)
    let probability = source.probabilities[w]
    var throughput: [Int: Int] = [:]
    for (index, limit) in periods.throughput.enumerated() where limit.isFinite {
      throughput[index] = row(
        "throughput(\(site(index % h)),\(index / h),\(w))", upper: limit)
    }
    for k in 0..<s {
      let stock = stockRows(commodity: k, periods, scenario: w)
      for sinkIndex in 0..<r {
        let wanted = source.demand[(w * s + k) * r + sinkIndex]
        guard wanted > 0 else { continue }
        let label = "\(commodity(k)),\(sink(sinkIndex)),\(w)"
        let demand = row("demand(\(label))", lower: wanted, upper: wanted)
        let unserved = column(
          "u(\(label))", cost: probability * source.shortageCost[k * r + sinkIndex])
        set(row: demand, column: unserved, to: 1)
        for arc in source.arcStart[sinkIndex]..<source.arcStart[sinkIndex + 1] {
          let j = source.arcSite[arc]
          var cost = source.arcCost[k * source.arcCount + arc]
          for t in source.period(ofSink: sinkIndex)..<periods.count {
            let shipped = column(
              "y(\(commodity(k)),\(site(j)),\(t),\(sink(sinkIndex)),\(w))",
              cost: probability * cost)
            set(row: demand, column: shipped, to: 1)
            if let limit = throughput[t * h + j] { set(row: limit, column: shipped, to: 1) }
            for row in stock[j][t...] { set(row: row, column: shipped, to: 1) }
            if t + 1 < periods.count { cost += periods.waitingCost[k * (periods.count - 1) + t] }
          }
        }
      }
    }
  }

  /// Adds the rows of a commodity's stock, by site and period: what is shipped until the period ends is at
  /// most what became usable by then.
  private mutating func stockRows(
    commodity k: Int, _ periods: SalesPeriods, scenario w: Int
  ) -> [[Int]] {
    let (s, h) = (source.commodityCount, source.siteCount)
    return (0..<h).map { j in
      var usable = source.openingStock[k * h + j]
      return (0..<periods.count).map { t in
        if !periods.arrivals.isEmpty { usable += periods.arrivals[(t * s + k) * h + j] }
        let stock = row("stock(\(commodity(k)),\(site(j)),\(t),\(w))", upper: usable)
        if periods.placementPeriod[j] <= t { set(row: stock, column: k * h + j, to: -1) }
        return stock
      }
    }
  }
}
