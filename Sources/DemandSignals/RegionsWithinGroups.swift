import FulfilmentModel

/// How a group's demand splits over its regions, the same for all SKUs.
///
/// Each group's orders are Dirichlet-multinomial over its regions with concentration
/// w₁ · population share + w₂ · even share + w₃ · earlier orders there. The weights are learnt from the
/// last horizon's orders against what was known before it.
struct RegionsWithinGroups: Sendable {
  /// Share of each region within its group.
  let shares: [Double]
  /// Concentration of each group's split, in pseudo-units.
  let concentrations: [Double]
  /// Weights of population, even share and earlier orders.
  let weights: [Double]

  init(_ planningCase: PlanningCase, _ ledger: OrderLedger, horizon: Int, settings: DemandSettings)
  {
    let population = planningCase.regions.map {
      settings.uses(.population) ? max(0, $0.population ?? 0) : 0
    }
    func sources(_ orders: [Double], _ members: [Int]) -> [[Double]] {
      [
        GeographySources.normalised(members.map { population[$0] }),
        members.map { _ in 1 / Double(members.count) },
        members.map { settings.uses(.salesGeography) ? orders[$0] : 0 },
      ]
    }
    func pooled(after: Int, through: Int) -> [Double] {
      var counts = [Double](repeating: 0, count: ledger.regionCount)
      for sku in ledger.entries.indices {
        ledger.addRegionOrders(sku, after: after, through: through, into: &counts)
      }
      return counts
    }
    let evening = ledger.asOf - horizon
    let before = pooled(after: ledger.firstDay - 1, through: evening)
    let after = pooled(after: evening, through: ledger.asOf)
    let examples = ledger.members.filter { $0.count > 1 }.map { members in
      GeographyWeights.Example(
        sources: sources(before, members), counts: members.map { after[$0] })
    }
    let learnt = GeographyWeights(
      examples: examples, start: [50, 5, 0.5], ceiling: 1e5, iterations: 200)
    weights = learnt.values

    let known = pooled(after: ledger.firstDay - 1, through: ledger.asOf)
    var shares = [Double](repeating: 1, count: ledger.regionCount)
    var concentrations = [Double](repeating: 0, count: ledger.groupCount)
    for (group, members) in ledger.members.enumerated() where members.count > 1 {
      let alpha = GeographyWeights.concentration(weights, sources(known, members))
      let sum = alpha.reduce(0, +)
      concentrations[group] = sum
      for (position, region) in members.enumerated() { shares[region] = alpha[position] / sum }
    }
    self.shares = shares
    self.concentrations = concentrations
  }
}
