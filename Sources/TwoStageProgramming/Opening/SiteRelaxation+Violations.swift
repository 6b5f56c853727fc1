extension SiteRelaxation {
  /// How the relaxation's solution uses the coupling rows: a supergradient of the bound in their
  /// prices, where sites are opened as stated.
  ///
  /// - Returns: demand less what is shipped (units), and placements and shipments beyond the limits.
  func violations(_ prices: CouplingPrices, open: [Bool]) -> CouplingPrices {
    var result = prices
    result.demand = program.demand
    result.supply = program.supply.map { -$0 }
    result.rules = program.rules.map { -$0.limit }
    result.throughput = prices.throughput.map { _ in 0 }
    let (commodities, scenarios) = (program.commodityCount, program.scenarioCount)
    for site in open.indices where open[site] {
      for w in 0..<scenarios where program.throughput[site].isFinite {
        result.throughput[site * scenarios + w] -= program.throughput[site]
      }
      for s in 0..<commodities {
        let units = placement[site * commodities + s]
        let stock = program.openingStock[s * program.siteCount + site]
        result.supply[s] += units
        for (k, rule) in program.rules.enumerated() {
          result.rules[k] += units * rule.coefficients[s * program.siteCount + site]
        }
        guard units + stock > 0 else { continue }
        for w in 0..<scenarios {
          var left = units + stock
          for offer in offers(commodity: s, site: site, scenario: w, prices) {
            let shipped = min(left, offer.units)
            result.demand[offer.row] -= shipped
            // A site without a limit has no price of it.
            if program.throughput[site].isFinite {
              result.throughput[site * scenarios + w] += shipped
            }
            left -= shipped
            if left <= 0 { break }
          }
        }
      }
    }
    return result
  }
}
