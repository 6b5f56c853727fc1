import FulfilmentModel
import RealModule
import Statistics

/// The values of every geographic signal by region, as known at a forecast origin.
///
/// Places have two levels: groups of regions (states of postal areas; single regions where a case
/// names no groups) and the regions within a group. On each level signals that do not count units
/// sum to 1 or, where they know nothing, to 0.
struct RegionalSignals: Sendable {
  /// The signals that the case has records for and the settings leave in, in the order of all
  /// values.
  let signals: [GeographicSignal]
  private let ledger: OrderLedger
  private let similarity: NameSimilarity
  private let salesHalfLifeDays: Double
  /// Orders of other SKUs at the origins that were prepared.
  private var sales: SalesGeography
  private let population: [Double]
  private let holders: [Double]
  private let attention: Attention
  /// Visits and tests by SKU, those for all SKUs under `nil`.
  private let visits: [Int?: [Visit]]
  private let tests: [Int?: [Test]]

  /// Clicks and conversions of an ad test.
  private struct Test: Sendable {
    /// Position of the SKU; `nil` for all SKUs, `unknownSKU` for one the case does not name.
    var sku: Int?
    var day: Int
    var region: Int
    var clicks: Double
    var conversions: Double
  }

  /// People from a region at an event.
  private struct Visit: Sendable {
    /// Position of the SKU; `nil` for all SKUs, `unknownSKU` for one the case does not name.
    var sku: Int?
    var day: Int
    var region: Int
    /// People who signed up.
    var going: Double
    /// People who checked in.
    var attended: Double
  }

  /// The position of a SKU that the case does not name: equal to no other.
  private static let unknownSKU = -1

  /// Collects the signals of a case.
  ///
  /// - Parameter similarity: kernel similarity of each two SKUs, 0...1.
  /// - Complexity: O(regions + holdings + events + ad tests + entries).
  init(
    _ planningCase: PlanningCase, ledger: OrderLedger, attention: Attention,
    similarity: NameSimilarity, settings: DemandSettings
  ) {
    let index = ledger.index
    func position(_ sku: String?) -> Int? {
      sku.map { index.skus[$0] ?? RegionalSignals.unknownSKU }
    }
    let evidence = planningCase.evidence
    self.ledger = ledger
    self.similarity = similarity
    self.attention = attention
    salesHalfLifeDays = settings.hyperparameters.salesHalfLifeDays
    sales = SalesGeography(
      ledger, similarity: similarity, halfLifeDays: salesHalfLifeDays, origins: [ledger.asOf])
    population = planningCase.regions.map { max(0, $0.population ?? 0) }
    holders = RegionalSignals.holders(evidence.tokenHoldings, index: index, settings: settings)
    let visits = evidence.events.compactMap { event in
      index.regions[event.region].map { region in
        Visit(
          sku: position(event.sku), day: event.date.daysSinceEpoch, region: region,
          going: Double(max(0, event.going)), attended: Double(max(0, event.checkedIn)))
      }
    }
    let tests = evidence.adTests.compactMap { test in
      index.regions[test.region].map { region in
        Test(
          sku: position(test.sku), day: test.end.daysSinceEpoch, region: region,
          clicks: Double(max(0, test.clicks)), conversions: Double(max(0, test.conversions)))
      }
    }
    self.visits = Dictionary(grouping: visits, by: \.sku)
    self.tests = Dictionary(grouping: tests, by: \.sku)
    let (population, holders) = (population, holders)
    signals = GeographicSignal.allCases.filter { signal in
      switch signal {
      case .uniform: true
      case .population: settings.uses(.population) && population.contains { $0 > 0 }
      case .allSales, .launchSales, .recentOrders, .earlierOrders: settings.uses(.salesGeography)
      case .similarSKUSales: settings.uses(.salesGeography) && settings.uses(.kinds)
      case .preOrders: settings.uses(.preOrders)
      case .tokenHolders: settings.uses(.tokenHolders) && holders.contains { $0 > 0 }
      case .engagement: settings.uses(.social) && attention.hasGeography
      case .attendees: settings.uses(.events) && visits.contains { $0.going + $0.attended > 0 }
      case .adTests: settings.uses(.adTests) && tests.contains { $0.conversions > 0 }
      }
    }
  }

  /// Returns Σ (1 + log balance) over the holders of each region: a whale is one buyer, if an eager
  /// one.
  private static func holders(
    _ holdings: [TokenHolding], index: CaseIndex, settings: DemandSettings
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: index.groupOfRegion.count)
    for holding in holdings where holding.balance > 0 {
      guard let name = holding.region, let region = index.regions[name],
        !settings.excludedWallets.contains(holding.holder)
      else { continue }
      sums[region] += 1 + Double.log(max(1, holding.balance))
    }
    return sums
  }

  /// Prepares for the values at further origins than the planning date.
  ///
  /// - Complexity: that of `SalesGeography`.
  mutating func prepare(origins: Set<Int>) {
    sales = SalesGeography(
      ledger, similarity: similarity, halfLifeDays: salesHalfLifeDays,
      origins: origins.union([ledger.asOf]))
  }

  /// The initial weight of each signal.
  var initialWeights: [Double] { signals.map(\.initialWeight) }

  /// Returns the values of every signal over groups, indexed `[signal][group]`.
  ///
  /// - Parameter values: the values over regions at the same origin, indexed `[signal][region]`.
  func groupValues(_ sku: Int, origin: Int, regions values: [[Double]]) -> [[Double]] {
    signals.indices.map { k in
      let sums =
        signals[k] == .engagement
        ? attention.geography(sku, origin: origin) : ledger.grouped(values[k])
      return signals[k].isCount ? sums : normalised(sums)
    }
  }

  /// Returns the values of every signal over the regions of one group, indexed `[signal][member]`.
  func memberValues(_ members: [Int], regions values: [[Double]]) -> [[Double]] {
    signals.indices.map { k in
      let own = members.map { values[k][$0] }
      return signals[k].isCount ? own : normalised(own)
    }
  }

  /// Returns the values of every signal for a SKU, indexed `[signal][region]`, from nothing later
  /// than the origin.
  ///
  /// - Parameter origin: days since 1970-01-01, prepared for.
  /// - Complexity: O(orders of the SKU and of similar ones + signals · regions).
  func regionValues(_ sku: Int, origin: Int) -> [[Double]] {
    let others = sales.others(than: sku, origin: origin)
    let own = ownOrders(sku, origin: origin)
    let regions = 0..<ledger.regionCount
    return signals.map { signal in
      switch signal {
      case .uniform:
        regions.map {
          1 / Double(ledger.index.regionsOfGroup[ledger.index.groupOfRegion[$0]].count)
        }
      case .population: population
      case .allSales: others.all
      case .similarSKUSales: others.similar
      case .launchSales: others.launch
      case .recentOrders: own.recent
      case .earlierOrders: own.earlier
      case .preOrders: own.preOrders
      case .tokenHolders: holders
      // Known by group alone; see `groupValues`.
      case .engagement: regions.map { _ in 0 }
      case .attendees: attendees(sku, origin: origin)
      case .adTests: conversions(sku, origin: origin)
      }
    }
  }

  /// Returns the SKU's own orders by region: those of the last 28 days, those before, and
  /// pre-orders while it is upcoming.
  private func ownOrders(_ sku: Int, origin: Int) -> (
    recent: [Double], earlier: [Double], preOrders: [Double]
  ) {
    var recent = [Double](repeating: 0, count: ledger.regionCount)
    var (earlier, preOrders) = (recent, recent)
    for entry in ledger.entries[sku] {
      guard entry.day <= origin else { break }
      guard let region = entry.region else { continue }
      if entry.isPreOrder && ledger.release[sku] > origin {
        preOrders[region] += entry.units
      } else if entry.day > origin - 28 {
        recent[region] += entry.units
      } else {
        earlier[region] += entry.units
      }
    }
    return (recent, earlier, preOrders)
  }

  /// Returns attendees by region: of past events those who checked in, of later ones those who
  /// signed up.
  private func attendees(_ sku: Int, origin: Int) -> [Double] {
    var counts = [Double](repeating: 0, count: ledger.regionCount)
    for visit in (visits[nil] ?? []) + (visits[sku] ?? []) {
      counts[visit.region] += visit.day <= origin ? visit.attended : visit.going
    }
    return counts
  }

  /// Returns conversions by region as if every tested region had had their mean number of clicks: a
  /// region tested more is known better, not wanted more.
  private func conversions(_ sku: Int, origin: Int) -> [Double] {
    var clicks = [Double](repeating: 0, count: ledger.regionCount)
    var counts = clicks
    for test in (tests[nil] ?? []) + (tests[sku] ?? []) {
      guard test.day <= origin else { continue }
      clicks[test.region] += test.clicks
      counts[test.region] += test.conversions
    }
    let tested = clicks.filter { $0 > 0 }
    guard !tested.isEmpty else { return counts }
    let mean = tested.reduce(0, +) / Double(tested.count)
    return counts.indices.map { clicks[$0] > 0 ? counts[$0] / clicks[$0] * mean : 0 }
  }
}
