import FulfilmentModel

/// Where each SKU's demand lies: Dirichlet concentrations over groups of regions and over the regions
/// within each group, with the weights they were learnt from.
struct SKUGeography: Sendable {
  /// Concentration of each SKU over groups.
  private(set) var groups: [[Double]] = []
  /// Concentration of each SKU over regions, each within its group; 1 where a group has one region.
  private(set) var regions: [[Double]] = []
  /// Names of the sources.
  let names: [String]
  /// Weights over groups for SKUs that are out and for drops to come.
  let weights: (running: [Double], coming: [Double])
  /// Weights within groups for the same.
  let memberWeights: (running: [Double], coming: [Double])
  /// Mean pseudo-units that each source brings over groups to a SKU that is out.
  private(set) var runningUnits: [Double]
  /// The same for a drop to come.
  private(set) var comingUnits: [Double]

  /// Most examples of splits within groups that are learnt from.
  private static let memberExampleLimit = 4000

  init(_ ledger: OrderLedger, _ sources: RegionalSignals, horizon: Int, strength: Double) {
    names = sources.names
    let guess = sources.firstGuess
    let running = SKUGeography.runningEvenings(ledger, horizon: horizon)
    let coming = SKUGeography.comingEvenings(ledger)
    let runningFit = SKUGeography.learn(
      running, ledger, sources, horizon: horizon, start: guess, strength: strength)
    let comingFit = SKUGeography.learn(
      coming, ledger, sources, horizon: horizon, start: guess, strength: strength)
    weights = (runningFit.groups, comingFit.groups)
    memberWeights = (runningFit.members, comingFit.members)

    runningUnits = guess.map { _ in 0 }
    comingUnits = runningUnits
    let comingCount = Double(max(1, ledger.release.count { $0 > ledger.asOf }))
    let runningCount = Double(max(1, ledger.release.count { $0 <= ledger.asOf }))
    for sku in ledger.release.indices {
      let isComing = ledger.release[sku] > ledger.asOf
      let fit = isComing ? comingFit : runningFit
      let values = sources.regionValues(sku, evening: ledger.asOf)
      let overGroups = sources.groupValues(sku, evening: ledger.asOf, regions: values)
      groups.append(GeographyWeights.concentration(fit.groups, overGroups))
      var within = [Double](repeating: 1, count: ledger.regionCount)
      for members in ledger.index.regionsOfGroup where members.count > 1 {
        let alpha = GeographyWeights.concentration(
          fit.members, sources.memberValues(members, regions: values))
        for (position, region) in members.enumerated() { within[region] = alpha[position] }
      }
      regions.append(within)
      for source in guess.indices {
        let units = fit.groups[source] * overGroups[source].reduce(0, +)
        if isComing {
          comingUnits[source] += units / comingCount
        } else {
          runningUnits[source] += units / runningCount
        }
      }
    }
  }

  /// Share of each region of a SKU's demand, summing to 1.
  func shares(_ sku: Int, _ ledger: OrderLedger) -> [Double] {
    let sum = groups[sku].reduce(0, +)
    var shares = [Double](repeating: 0, count: ledger.regionCount)
    for (group, members) in ledger.index.regionsOfGroup.enumerated() {
      let within = members.reduce(0) { $0 + regions[sku][$1] }
      for region in members where sum > 0 && within > 0 {
        shares[region] = groups[sku][group] / sum * regions[sku][region] / within
      }
    }
    return shares
  }

  /// Log-likelihood of units by region given their sum, Dirichlet-multinomial on both levels, without
  /// the terms that no concentration changes.
  func logLikelihood(_ sku: Int, counts: [Double], _ ledger: OrderLedger) -> Double {
    func term(_ alpha: [Double], _ counts: [Double]) -> Double {
      GeographyWeights.logLikelihood(concentration: alpha, counts: counts)
    }
    var sum = term(groups[sku], ledger.grouped(counts))
    for members in ledger.index.regionsOfGroup where members.count > 1 {
      sum += term(members.map { regions[sku][$0] }, members.map { counts[$0] })
    }
    return sum
  }

  /// Past evenings of SKUs that were out then, up to six horizons back.
  private static func runningEvenings(_ ledger: OrderLedger, horizon: Int) -> [(Int, Int)] {
    var list: [(Int, Int)] = []
    for sku in ledger.release.indices where ledger.release[sku] <= ledger.asOf {
      for step in 1...6 {
        let evening = ledger.asOf - step * horizon
        guard evening >= max(ledger.release[sku] + 2, ledger.firstDay + 7) else { break }
        list.append((sku, evening))
      }
    }
    return list
  }

  /// Evenings before earlier releases at the leads of the drops to come.
  private static func comingEvenings(_ ledger: OrderLedger) -> [(Int, Int)] {
    let leads = Set(ledger.release.map { $0 - ledger.asOf }.filter { $0 > 0 }).sorted()
    var list: [(Int, Int)] = []
    for sku in ledger.release.indices
    where ledger.release[sku] <= ledger.asOf && ledger.release[sku] > ledger.firstDay {
      for lead in leads where ledger.release[sku] - lead > ledger.firstDay {
        list.append((sku, ledger.release[sku] - lead))
      }
    }
    return list
  }

  private static func learn(
    _ evenings: [(sku: Int, evening: Int)], _ ledger: OrderLedger, _ sources: RegionalSignals,
    horizon: Int, start: [Double], strength: Double
  ) -> (groups: [Double], members: [Double]) {
    var overGroups: [GeographyWeights.Example] = []
    var withinGroups: [GeographyWeights.Example] = []
    for (sku, evening) in evenings {
      let counts = sources.orders(sku, after: evening, through: min(evening + horizon, ledger.asOf))
      guard counts.contains(where: { $0 > 0 }) else { continue }
      let values = sources.regionValues(sku, evening: evening)
      overGroups.append(
        GeographyWeights.Example(
          sources: sources.groupValues(sku, evening: evening, regions: values),
          counts: ledger.grouped(counts)))
      for members in ledger.index.regionsOfGroup where members.count > 1 {
        let own = members.map { counts[$0] }
        guard own.contains(where: { $0 > 0 }) else { continue }
        withinGroups.append(
          GeographyWeights.Example(
            sources: sources.memberValues(members, regions: values), counts: own))
      }
    }
    let stride = max(1, withinGroups.count / memberExampleLimit)
    let used = withinGroups.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
    return (
      GeographyWeights(examples: overGroups, start: start, strength: strength).values,
      GeographyWeights(examples: used, start: start, strength: strength, iterations: 60).values
    )
  }
}
