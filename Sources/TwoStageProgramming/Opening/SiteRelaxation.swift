/// The Lagrangian relaxation of all rows that couple sites.
///
/// At prices of demand λ, supply ε, rules ω and throughput ρ each site is a newsvendor of its own:
///
///     W_h = max Σ_w Σ (λ − π f − ρ) y − Σ (c + ε + a ω) x + Σ_w T ρ
///           over  y ≤ d,  Σ_r y ≤ x + o,  Σ_s v x ≤ C,  x_s ≤ E_s
///
/// The worth of one more unit of a commodity falls with the units that stand there already, so the
/// best placement takes the dearest units first, over all commodities, until the capacity ends. Since y ≤ d
/// holds for an open site alone, the bound is as strong as with the rows y ≤ d · open, of which a
/// program would need one for each shipment.
struct SiteRelaxation {
  let program: StochasticTransport
  private let records: SiteRecords
  /// x by site and commodity, at the last prices.
  private(set) var placement: [Double]

  /// A stretch of units of one commodity that earn the same each.
  private struct Stretch {
    var commodity: Int
    var margin: Double
    var units: Double
  }

  /// Earnings of a unit in one scenario, and for how many units.
  struct Offer {
    var margin: Double
    var units: Double
    var row: Int
  }

  /// Prepares the relaxation of a program.
  init(_ program: StochasticTransport) {
    self.program = program
    records = SiteRecords(program)
    placement = [Double](repeating: 0, count: program.siteCount * program.commodityCount)
  }

  /// Returns the lower bound that prices prove, for every set of sites.
  ///
  /// - Complexity: O(records log records).
  mutating func cut(_ prices: CouplingPrices) -> OpeningCut {
    var constant = 0.0
    for (wanted, price) in zip(program.demand, prices.demand) where wanted > 0 {
      constant += wanted * price
    }
    for (units, price) in zip(program.supply, prices.supply) { constant -= units * price }
    for (rule, price) in zip(program.rules, prices.rules) { constant -= rule.limit * price }
    let worth = (0..<program.siteCount).map { self.worth(of: $0, prices) }
    return OpeningCut(constant: constant, worth: worth)
  }

  /// Returns W of a site, and notes its placement.
  private mutating func worth(of site: Int, _ prices: CouplingPrices) -> Double {
    let (commodities, scenarios) = (program.commodityCount, program.scenarioCount)
    var sum = 0.0
    var stretches: [Stretch] = []
    for w in 0..<scenarios where program.throughput[site].isFinite {
      sum += program.throughput[site] * prices.throughput[site * scenarios + w]
    }
    for s in 0..<commodities {
      placement[site * commodities + s] = 0
      sum += stretch(
        out: &stretches, commodity: s, site: site, prices,
        cost: unitCost(commodity: s, site: site, prices))
    }
    // Units that take no room come first; of the others those that earn most for their room.
    func rank(_ stretch: Stretch) -> Double {
      let volume = program.volume[stretch.commodity]
      return volume > 0 ? stretch.margin / volume : .infinity
    }
    stretches.sort { (rank($0), $1.commodity) > (rank($1), $0.commodity) }
    var room = program.capacity[site]
    for stretch in stretches {
      let volume = program.volume[stretch.commodity]
      let units = volume > 0 ? min(stretch.units, room / volume) : stretch.units
      guard units > 0 else { break }
      room -= units * volume
      sum += units * stretch.margin
      placement[site * commodities + stretch.commodity] += units
    }
    return max(0, sum)
  }

  /// Returns money for a unit placed, the prices of supply and rules included.
  private func unitCost(commodity s: Int, site: Int, _ prices: CouplingPrices) -> Double {
    let index = s * program.siteCount + site
    var cost = program.placementCost[index] + prices.supply[s]
    for (rule, price) in zip(program.rules, prices.rules) where price > 0 {
      cost += price * rule.coefficients[index]
    }
    return cost
  }

  /// Returns what a site can earn in one scenario with a commodity, the best first.
  func offers(
    commodity s: Int, site: Int, scenario w: Int, _ prices: CouplingPrices
  ) -> [Offer] {
    let scenarios = program.scenarioCount
    let group = (site * program.commodityCount + s) * scenarios + w
    let surcharge = prices.throughput[site * scenarios + w]
    var result: [Offer] = []
    for record in records.start[group]..<records.start[group + 1] {
      let row = Int(records.row[record])
      let margin = prices.demand[row] - records.cost[record] - surcharge
      if margin > 0 { result.append(Offer(margin: margin, units: program.demand[row], row: row)) }
    }
    result.sort { ($0.margin, $1.row) > ($1.margin, $0.row) }
    return result
  }

  /// Appends the stretches of a commodity whose units earn more than they cost.
  ///
  /// - Returns: what the opening stock earns.
  private func stretch(
    out stretches: inout [Stretch], commodity s: Int, site: Int, _ prices: CouplingPrices,
    cost: Double
  ) -> Double {
    let stock = program.openingStock[s * program.siteCount + site]
    var (margin, earned) = (-cost, 0.0)
    // Where one more unit earns less than the one before, and how much less.
    var falls: [(units: Double, by: Double)] = []
    for w in 0..<program.scenarioCount {
      var position = -stock
      let offers = offers(commodity: s, site: site, scenario: w, prices)
      for (index, offer) in offers.enumerated() {
        let end = position + offer.units
        if position < 0 { earned += offer.margin * min(offer.units, -position) }
        if end > 0 {
          if position <= 0 { margin += offer.margin }
          let next = index + 1 < offers.count ? offers[index + 1].margin : 0
          falls.append((end, offer.margin - next))
        }
        position = end
      }
    }
    guard margin > 0 else { return earned }
    falls.sort { $0.units < $1.units }
    var position = 0.0
    for fall in falls {
      if margin <= 0 || position >= program.supply[s] { break }
      let end = min(fall.units, program.supply[s])
      if end > position {
        stretches.append(Stretch(commodity: s, margin: margin, units: end - position))
        position = end
      }
      margin -= fall.by
    }
    // A rule may pay for units beyond all demand.
    if margin > 0, position < program.supply[s] {
      stretches.append(
        Stretch(commodity: s, margin: margin, units: program.supply[s] - position))
    }
    return earned
  }
}
