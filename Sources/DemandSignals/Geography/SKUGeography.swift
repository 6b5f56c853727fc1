import FulfilmentModel

/// Where each SKU's demand lies: Dirichlet concentrations over groups of regions and over the
/// regions within each group, with the weights they were made from.
struct SKUGeography: Sendable {
  /// Weights of the signals on both levels, indexed like `signals`.
  struct Weights: Sendable {
    /// Over groups of regions.
    var groups: [Double]
    /// Over the regions within a group.
    var members: [Double]
  }

  /// Concentration of each SKU over groups, indexed `[sku][group]`.
  private(set) var groups: [[Double]] = []
  /// Concentration of each SKU over regions, each within its group, indexed `[sku][region]`; 1
  /// where a group has one region.
  private(set) var regions: [[Double]] = []
  /// The signals in use.
  let signals: [GeographicSignal]
  /// Weights for released SKUs.
  let released: Weights
  /// Weights for upcoming SKUs.
  let upcoming: Weights
  /// Mean pseudo-units that each signal brings over groups to a released SKU: weight times value.
  private(set) var releasedUnits: [Double]
  /// The same for an upcoming SKU.
  private(set) var upcomingUnits: [Double]

  /// Most examples of splits within groups that weights are learnt from.
  private static let memberExampleLimit = 4000
  /// Most SKUs and origins that weights are learnt from, for released and for upcoming SKUs each.
  private static let originLimit = 1000

  /// Learns the weights at earlier forecast origins and applies them at the planning date.
  ///
  /// - Parameter priorStrength: of the prior that holds weights at their initial values.
  /// - Complexity: O(SKUs · (orders + signals · regions) + examples · iterations · signals · places
  ///   with demand), of at most 1,000 examples each.
  init(_ ledger: OrderLedger, signals: RegionalSignals, horizon: Int, priorStrength: Double) {
    let releasedOrigins = SKUGeography.thinned(
      SKUGeography.releasedOrigins(ledger, horizon: horizon))
    let upcomingOrigins = SKUGeography.thinned(SKUGeography.upcomingOrigins(ledger))
    var known = signals
    known.prepare(origins: Set((releasedOrigins + upcomingOrigins).map(\.origin)))
    self.signals = known.signals
    let prepared = known
    let initial = known.initialWeights
    func learn(_ origins: [(sku: Int, origin: Int)]) -> Weights {
      SKUGeography.learn(
        from: origins, ledger: ledger, signals: prepared, horizon: horizon,
        priorStrength: priorStrength)
    }
    released = learn(releasedOrigins)
    upcoming = learn(upcomingOrigins)

    releasedUnits = initial.map { _ in 0 }
    upcomingUnits = releasedUnits
    let upcomingCount = Double(max(1, ledger.release.count { $0 > ledger.asOf }))
    let releasedCount = Double(max(1, ledger.release.count { $0 <= ledger.asOf }))
    for sku in ledger.release.indices {
      let isUpcoming = ledger.release[sku] > ledger.asOf
      let weights = isUpcoming ? upcoming : released
      let values = known.regionValues(sku, origin: ledger.asOf)
      let overGroups = known.groupValues(sku, origin: ledger.asOf, regions: values)
      groups.append(GeographyWeights.concentration(weights.groups, overGroups))
      var within = [Double](repeating: 1, count: ledger.regionCount)
      for members in ledger.index.regionsOfGroup where members.count > 1 {
        let alpha = GeographyWeights.concentration(
          weights.members, known.memberValues(members, regions: values))
        for (position, region) in members.enumerated() { within[region] = alpha[position] }
      }
      regions.append(within)
      for k in initial.indices {
        let units = weights.groups[k] * overGroups[k].reduce(0, +)
        if isUpcoming {
          upcomingUnits[k] += units / upcomingCount
        } else {
          releasedUnits[k] += units / releasedCount
        }
      }
    }
  }

  /// Returns the share of each region of a SKU's demand: the means of both Dirichlets multiplied,
  /// summing to 1.
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

  /// Moves a SKU's shares to given ones, in any unit, and keeps how sure they are: the sums of
  /// concentrations stay.
  mutating func setShares(_ sku: Int, _ shares: [Double], _ ledger: OrderLedger) {
    let all = shares.reduce(0, +)
    let sum = groups[sku].reduce(0, +)
    guard all > 0 else { return }
    for (group, members) in ledger.index.regionsOfGroup.enumerated() {
      let own = members.reduce(0) { $0 + shares[$1] }
      groups[sku][group] = sum * own / all
      guard members.count > 1, own > 0 else { continue }
      let within = members.reduce(0) { $0 + regions[sku][$1] }
      for region in members { regions[sku][region] = within * shares[region] / own }
    }
  }

  /// Returns the log-likelihood of units by region given their sum, Dirichlet-multinomial on both
  /// levels, without the terms that no concentration changes.
  func logLikelihood(_ sku: Int, counts: [Double], ledger: OrderLedger) -> Double {
    func term(_ alpha: [Double], _ counts: [Double]) -> Double {
      GeographyWeights.logLikelihood(concentration: alpha, counts: counts)
    }
    var sum = term(groups[sku], ledger.grouped(counts))
    for members in ledger.index.regionsOfGroup where members.count > 1 {
      sum += term(members.map { regions[sku][$0] }, members.map { counts[$0] })
    }
    return sum
  }

  /// Returns every n-th of a list, so that at most `originLimit` are left and all times stay
  /// represented.
  private static func thinned(_ list: [(sku: Int, origin: Int)]) -> [(sku: Int, origin: Int)] {
    let stride = (list.count + originLimit - 1) / originLimit
    guard stride > 1 else { return list }
    return list.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
  }

  /// Returns earlier forecast origins of SKUs that were released by then, up to six horizons back.
  private static func releasedOrigins(
    _ ledger: OrderLedger, horizon: Int
  ) -> [(sku: Int, origin: Int)] {
    var list: [(sku: Int, origin: Int)] = []
    for sku in ledger.release.indices where ledger.release[sku] <= ledger.asOf {
      for step in 1...6 {
        let origin = ledger.asOf - step * horizon
        guard origin >= max(ledger.release[sku] + 2, ledger.firstDay + 7) else { break }
        list.append((sku, origin))
      }
    }
    return list
  }

  /// Returns forecast origins before earlier releases, at the leads of the upcoming drops.
  private static func upcomingOrigins(_ ledger: OrderLedger) -> [(sku: Int, origin: Int)] {
    let leads = Set(ledger.release.map { $0 - ledger.asOf }.filter { $0 > 0 }).sorted()
    var list: [(sku: Int, origin: Int)] = []
    for sku in ledger.release.indices
    where ledger.release[sku] <= ledger.asOf && ledger.release[sku] > ledger.firstDay {
      for lead in leads where ledger.release[sku] - lead > ledger.firstDay {
        list.append((sku, ledger.release[sku] - lead))
      }
    }
    return list
  }

  /// Learns weights from what was ordered in the horizons after some origins.
  private static func learn(
    from origins: [(sku: Int, origin: Int)], ledger: OrderLedger, signals: RegionalSignals,
    horizon: Int, priorStrength: Double
  ) -> Weights {
    var overGroups: [GeographyWeights.Example] = []
    var withinGroups: [GeographyWeights.Example] = []
    for (sku, origin) in origins {
      let counts = ledger.regionOrders(
        sku, after: origin, through: min(origin + horizon, ledger.asOf))
      guard counts.contains(where: { $0 > 0 }) else { continue }
      let values = signals.regionValues(sku, origin: origin)
      overGroups.append(
        GeographyWeights.Example(
          signals: signals.groupValues(sku, origin: origin, regions: values),
          counts: ledger.grouped(counts)))
      for members in ledger.index.regionsOfGroup where members.count > 1 {
        let own = members.map { counts[$0] }
        guard own.contains(where: { $0 > 0 }) else { continue }
        withinGroups.append(
          GeographyWeights.Example(
            signals: signals.memberValues(members, regions: values), counts: own))
      }
    }
    // Every n-th example, so that all origins stay represented.
    let stride = max(1, withinGroups.count / memberExampleLimit)
    let used = withinGroups.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
    func fit(_ examples: [GeographyWeights.Example], iterations: Int) -> [Double] {
      GeographyWeights(
        examples: examples, initial: signals.initialWeights, priorStrength: priorStrength,
        iterations: iterations
      ).values
    }
    return Weights(
      groups: fit(overGroups, iterations: 80), members: fit(used, iterations: 60))
  }
}
