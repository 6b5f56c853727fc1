extension TwoStagePrices {
  /// Returns the lower bound that the prices prove for a program: λ and ε follow from the others in
  /// closed form. Any prices of at least 0 give a true bound, by weak duality; so does 0, since no
  /// cost is negative.
  ///
  /// Σ d λ − Σ o q − Σ T ρ − Σ C κ − Σ b ω − Σ E ε with λ = min(π g, min π f + q + ρ) and
  /// ε = max(0, max Σ_w q − c − v κ − a ω).
  ///
  /// - Precondition: array lengths belong to `program`; every price but those of equations is at least 0.
  /// - Complexity: linear in the arcs times commodities and scenarios.
  package func bound(of program: StochasticTransport) -> Double {
    let (sites, scenarios) = (program.siteCount, program.scenarioCount)
    let layout = program.periods.map { DispatchLayout($0, siteCount: sites) }
    let stocks = layout?.stocks.count ?? sites
    precondition(link.count == program.commodityCount * stocks * scenarios, "prices of links")
    precondition((link + throughputByScenario + capacity).allSatisfy { $0 >= 0 })
    precondition(zip(rules, program.rules).allSatisfy { $0 >= 0 || $1.isEquation })
    var value = 0.0
    for s in 0..<program.commodityCount {
      for w in 0..<scenarios {
        for r in 0..<program.sinkCount {
          let wanted = program.demand[(w * program.commodityCount + s) * program.sinkCount + r]
          guard wanted > 0 else { continue }
          var multiplier = program.shortageCost[s * program.sinkCount + r]
          for arc in program.arcStart[r]..<program.arcStart[r + 1] {
            let price = orderPrice(
              of: program, layout, commodity: s, site: program.arcSite[arc],
              order: program.period(ofSink: r), scenario: w)
            multiplier = min(
              multiplier,
              program.arcCost[s * program.arcCount + arc] + price / program.probabilities[w])
          }
          value += wanted * program.probabilities[w] * multiplier
        }
      }
      let stockPrices = (0..<stocks).map { index in
        (0..<scenarios).reduce(0) { $0 + link[(s * stocks + index) * scenarios + $1] }
      }
      let opening =
        layout.map { program.openingStock(of: s, in: $0.stocks) }
        ?? Array(program.openingStock[s * sites..<(s + 1) * sites])
      for (units, price) in zip(opening, stockPrices) { value -= units * price }
      var scarcity = 0.0
      var margins: [Double] = []
      for h in 0..<sites {
        let node = layout.map { $0.placementStock[h] } ?? h
        let stock = node.map { stockPrices[$0] } ?? 0
        var cost = program.placementCost[s * sites + h] + program.volume[s] * capacity[h]
        for (k, rule) in program.rules.enumerated() {
          cost += rule.coefficients[s * sites + h] * rules[k]
        }
        cost += program.changeCost?.price ?? 0
        margins.append(stock - cost)
        scarcity = max(scarcity, stock - cost)
      }
      value -= program.amountPaid(commodity: s, scarcity: scarcity, margins: margins)
    }
    for h in 0..<sites {
      if program.capacity[h].isFinite { value -= program.capacity[h] * capacity[h] }
    }
    for (index, limit) in (program.periods?.throughput ?? program.throughput).enumerated()
    where limit.isFinite {
      let position = index % sites * program.periodCount + index / sites
      for w in 0..<scenarios { value -= limit * throughputByScenario[position * scenarios + w] }
    }
    for (k, rule) in program.rules.enumerated() { value -= rule.limit * rules[k] }
    return max(value, 0)
  }

  /// Returns what an order costs beyond its arc: q + ρ, with periods the least π w + q + ρ over the
  /// periods in which it can be shipped; infinite where it cannot.
  private func orderPrice(
    of program: StochasticTransport, _ layout: DispatchLayout?, commodity s: Int, site h: Int,
    order t: Int, scenario w: Int
  ) -> Double {
    let (sites, scenarios) = (program.siteCount, program.scenarioCount)
    guard let layout, let periods = program.periods else {
      return link[(s * sites + h) * scenarios + w] + throughputByScenario[h * scenarios + w]
    }
    var least = Double.infinity
    for index in layout.dispatches(site: h, order: t) {
      let dispatch = layout.dispatches[index]
      let waiting = periods.waitingCost(of: s, from: t, to: dispatch.shipping)
      let position = h * periods.count + dispatch.shipping
      least = min(
        least,
        waiting * program.probabilities[w]
          + link[(s * layout.stocks.count + dispatch.stock) * scenarios + w]
          + throughputByScenario[position * scenarios + w])
    }
    return least
  }
}

extension StochasticTransport {
  /// Returns E ε + Σ m β − γ Σ m of a commodity: what supply, and the units that may be kept, are
  /// worth.
  ///
  /// - Parameters:
  ///   - scarcity: ε.
  ///   - margins: by site, the price of stock less the cost of a unit beyond m.
  fileprivate func amountPaid(commodity s: Int, scarcity: Double, margins: [Double]) -> Double {
    var sum = supply[s] * scarcity
    guard let changeCost else { return sum }
    // Without supply nothing is kept, and ε may be as large as it likes.
    let scarcity = supply[s] > 0 ? scarcity : .infinity
    for h in margins.indices {
      let earlier = changeCost.earlier[s * siteCount + h]
      sum += earlier * (max(0, margins[h] + 2 * changeCost.price - scarcity) - changeCost.price)
    }
    return sum
  }
}
