import FulfilmentModel
import RealModule

/// What each source says about where a SKU's buyers live, as seen on one evening.
///
/// Places have two levels: groups of regions (states of postal areas; single regions where a case
/// names no groups) and the regions within a group. On each level sources that do not count units
/// sum to 1 or, where they know nothing, to 0.
struct RegionalSignals: Sendable {
  /// Names, in the order of the values.
  let names: [String]
  private let ledger: OrderLedger
  private let similarity: [[Double]]
  private let settings: DemandSettings
  private let population: [Double]
  private let holders: [Double]
  private let attention: Attention
  private let visits: [Visit]
  private let tests: [Test]
  private let identifiers: [String]

  /// A test advertisement for a SKU, or for all where it names none.
  private struct Test: Sendable {
    var sku: String?
    var day: Int
    var region: Int
    var clicks: Double
    var conversions: Double
  }

  /// People who showed interest in a SKU, or in all where it names none.
  private struct Visit: Sendable {
    var sku: String?
    var day: Int
    var region: Int
    /// People who said beforehand that they would come.
    var announced: Double
    /// People who came.
    var came: Double
  }

  /// The first guess at weights, in the order of `names`.
  var firstGuess: [Double] {
    names.map { RegionalSignals.guesses[$0] ?? 1 }
  }

  private static let guesses: [String: Double] = [
    "even": 1, "population": 10, "all sales": 60, "alike sales": 60, "launch sales": 60,
    "own recent": 0.3, "own earlier": 0.1, "own pre-orders": 0.3, "token holders": 10,
    "engagement": 10, "attendees": 0.1, "ad tests": 0.1,
  ]

  init(
    _ planningCase: PlanningCase, _ ledger: OrderLedger, attention: Attention,
    similarity: [[Double]],
    settings: DemandSettings
  ) {
    self.ledger = ledger
    self.similarity = similarity
    self.settings = settings
    population = planningCase.regions.map { max(0, $0.population ?? 0) }
    var balances = [Double](repeating: 0, count: ledger.regionCount)
    for holding in planningCase.evidence.tokenHoldings where holding.balance > 0 {
      guard let name = holding.region, let region = ledger.index.regions[name],
        !settings.excludedWallets.contains(holding.holder)
      else { continue }
      // A whale is one buyer, if an eager one: its balance counts by the logarithm.
      balances[region] += 1 + Double.log(max(1, holding.balance))
    }
    holders = balances
    self.attention = attention
    var visits: [Visit] = []
    for event in planningCase.evidence.events {
      guard let region = ledger.index.regions[event.region] else { continue }
      visits.append(
        Visit(
          sku: event.sku, day: event.date.daysSinceEpoch, region: region,
          announced: Double(max(0, event.going)), came: Double(max(0, event.checkedIn))))
    }
    self.visits = visits
    tests = planningCase.evidence.adTests.compactMap { test in
      ledger.index.regions[test.region].map { region in
        Test(
          sku: test.sku, day: test.end.daysSinceEpoch, region: region,
          clicks: Double(max(0, test.clicks)), conversions: Double(max(0, test.conversions)))
      }
    }
    identifiers = planningCase.skus.map(\.id)

    var names = ["even"]
    if settings.uses(.population), population.contains(where: { $0 > 0 }) {
      names.append("population")
    }
    if settings.uses(.salesGeography) {
      names.append("all sales")
      if settings.uses(.kinds) { names.append("alike sales") }
      names += ["launch sales", "own recent", "own earlier"]
    }
    if settings.uses(.preOrders) { names.append("own pre-orders") }
    if settings.uses(.tokenHolders), holders.contains(where: { $0 > 0 }) {
      names.append("token holders")
    }
    if settings.uses(.social), attention.hasGeography { names.append("engagement") }
    if settings.uses(.events), visits.contains(where: { $0.announced + $0.came > 0 }) {
      names.append("attendees")
    }
    if settings.uses(.adTests), tests.contains(where: { $0.conversions > 0 }) {
      names.append("ad tests")
    }
    self.names = names
  }

  /// Every source's values over groups for a SKU on an evening; shares where it does not count units.
  func groupValues(_ sku: Int, evening: Int, regions values: [[Double]]) -> [[Double]] {
    names.indices.map { source in
      let sums =
        names[source] == "engagement"
        ? attention.geography(sku, evening: evening) : ledger.grouped(values[source])
      return counts(source) ? sums : RegionalSignals.normalised(sums)
    }
  }

  /// Every source's values over the regions of a group; shares where it does not count units.
  func memberValues(_ members: [Int], regions values: [[Double]]) -> [[Double]] {
    names.indices.map { source in
      let own = members.map { values[source][$0] }
      return counts(source) ? own : RegionalSignals.normalised(own)
    }
  }

  /// Whether a source counts units or people, so that more of them say more.
  private func counts(_ source: Int) -> Bool {
    ["own recent", "own earlier", "own pre-orders", "attendees", "ad tests"].contains(names[source])
  }

  /// Every source's values by region for a SKU on an evening, looking at nothing later than it.
  func regionValues(_ sku: Int, evening: Int) -> [[Double]] {
    let regions = ledger.regionCount
    var all = [Double](repeating: 0, count: regions)
    var alike = all
    var launch = all
    let halfLife = settings.geographyHalfLifeDays
    for other in ledger.entries.indices where other != sku {
      let likeness = similarity[sku][other]
      let release = ledger.release[other]
      for entry in ledger.entries[other] {
        guard entry.day <= evening else { break }
        let decay = Double.exp2(Double(entry.day - evening) / halfLife)
        all[entry.region] += decay * entry.units
        alike[entry.region] += decay * likeness * likeness * entry.units
        if entry.day < release + 28, release >= ledger.firstDay {
          launch[entry.region] += decay * (0.1 + likeness) * entry.units
        }
      }
    }
    var recent = [Double](repeating: 0, count: regions)
    var earlier = recent
    var early = recent
    for entry in ledger.entries[sku] {
      guard entry.day <= evening else { break }
      if entry.isPreOrder && ledger.release[sku] > evening {
        early[entry.region] += entry.units
      } else if entry.day > evening - 28 {
        recent[entry.region] += entry.units
      } else {
        earlier[entry.region] += entry.units
      }
    }
    return names.map { name in
      switch name {
      case "even":
        // Groups count alike, and so do the regions within one.
        (0..<regions).map {
          1 / Double(ledger.index.regionsOfGroup[ledger.index.groupOfRegion[$0]].count)
        }
      case "population": population
      case "all sales": all
      case "alike sales": alike
      case "launch sales": launch
      case "own recent": recent
      case "own earlier": earlier
      case "own pre-orders": early
      case "token holders": holders
      case "engagement": [Double](repeating: 0, count: regions)
      case "attendees": attendees(sku, evening: evening)
      default: conversions(sku, evening: evening)
      }
    }
  }

  /// Attendees by region as known on an evening: of a later event who announced themselves.
  private func attendees(_ sku: Int, evening: Int) -> [Double] {
    var counts = [Double](repeating: 0, count: ledger.regionCount)
    for visit in visits where visit.sku == nil || visit.sku == identifiers[sku] {
      counts[visit.region] += visit.day <= evening ? visit.came : visit.announced
    }
    return counts
  }

  /// Conversions by region of the tests known on an evening, as if every tested region had had their
  /// mean number of clicks: a region tested more is known better, not wanted more.
  private func conversions(_ sku: Int, evening: Int) -> [Double] {
    var clicks = [Double](repeating: 0, count: ledger.regionCount)
    var counts = clicks
    for test in tests where test.sku == nil || test.sku == identifiers[sku] {
      guard test.day <= evening else { continue }
      clicks[test.region] += test.clicks
      counts[test.region] += test.conversions
    }
    let tested = clicks.filter { $0 > 0 }
    guard !tested.isEmpty else { return counts }
    let mean = tested.reduce(0, +) / Double(tested.count)
    return counts.indices.map { clicks[$0] > 0 ? counts[$0] / clicks[$0] * mean : 0 }
  }

  /// Orders of a SKU by region on the days after `after` up to `through`.
  func orders(_ sku: Int, after: Int, through: Int) -> [Double] {
    var counts = [Double](repeating: 0, count: ledger.regionCount)
    ledger.addRegionOrders(sku, after: after, through: through, into: &counts)
    return counts
  }

  static func normalised(_ values: [Double]) -> [Double] {
    let sum = values.reduce(0, +)
    return sum > 0 ? values.map { $0 / sum } : values
  }
}
