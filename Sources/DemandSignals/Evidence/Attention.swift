import FulfilmentModel
import RealModule
import Statistics

/// Public attention to each SKU (search interest, views, followers) as features at a forecast
/// origin.
///
/// A signal concerns a SKU where the words behind the colon of its metric
/// (`interest:adidas-yeezy`) are the SKU's identifier or all occur in its name. Signals of one
/// channel and metric form a family. For a SKU at an origin a family gives two features:
///
///     level    = log(1 + latest value),
///     momentum = log((1 + latest value) / (1 + mean of the four weeks before)).
///
/// Momentum survives sources that scale each download by its own largest value, level does not;
/// which of them helps is learnt. A censored value, known only to lie below a bound, counts as half
/// the bound; a missing one as unknown, and an observation older than three weeks as missing.
/// Values of several regions on a day are averaged.
struct Attention: Sendable {
  /// Names of the families, `channel metric`.
  let families: [String]
  /// Observations by family and SKU, each a mean over regions, by ascending day.
  private let series: [[[Observation]]]
  /// Observations by SKU of one group of regions.
  private let regional: [[RegionalObservation]]
  private let groupCount: Int

  private struct Observation: Sendable {
    /// Days since 1970-01-01.
    var day: Int
    var value: Double
  }

  private struct RegionalObservation: Sendable {
    /// Days since 1970-01-01.
    var day: Int
    /// Position of the group of regions.
    var group: Int
    var value: Double
  }

  /// Assigns every signal of the case to the SKUs that it concerns.
  ///
  /// - Complexity: O(signals + distinct metrics · SKUs).
  init(_ planningCase: PlanningCase, ledger: OrderLedger) {
    let index = ledger.index
    let targets = MetricTargets(planningCase.skus, index: index)
    let skuCount = planningCase.skus.count
    var positions: [String: Int] = [:]
    var families: [String] = []
    // Sum and number of a family's values of a SKU on each day.
    var sums: [[[Int: (sum: Double, count: Double)]]] = []
    var regional = [[RegionalObservation]](repeating: [], count: skuCount)
    var known: [String: [Int]] = [:]
    for signal in planningCase.evidence.socialSignals where signal.value.isFinite {
      let skus = known[signal.metric] ?? targets.skus(of: signal.metric)
      known[signal.metric] = skus
      guard !skus.isEmpty else { continue }
      let name = signal.channel + " " + (signal.metric.split(separator: ":").first ?? "")
      let family = positions[name] ?? families.count
      if family == families.count {
        positions[name] = family
        families.append(name)
        sums.append([[Int: (sum: Double, count: Double)]](repeating: [:], count: skuCount))
      }
      let value = max(0, signal.isCensored ? signal.value / 2 : signal.value)
      let day = signal.date.daysSinceEpoch
      let group = index.groupNamed[signal.region]
      for sku in skus {
        sums[family][sku][day, default: (0, 0)].sum += value
        sums[family][sku][day, default: (0, 0)].count += 1
        if let group {
          regional[sku].append(RegionalObservation(day: day, group: group, value: value))
        }
      }
    }
    self.families = families
    self.regional = regional
    series = sums.map { bySKU in
      bySKU.map { byDay in
        byDay.map { Observation(day: $0.key, value: $0.value.sum / $0.value.count) }
          .sorted { $0.day < $1.day }
      }
    }
    groupCount = index.regionsOfGroup.count
  }

  /// Returns level and momentum of every family in turn, `nil` where unknown, from nothing later
  /// than the origin.
  func features(_ sku: Int, origin: Int) -> [Double?] {
    families.indices.flatMap { family -> [Double?] in
      let known = series[family][sku].filter { $0.day <= origin }
      guard let latest = known.last, latest.day > origin - 21 else { return [nil, nil] }
      let earlier = known.dropLast().filter { $0.day > latest.day - 35 }
      let level = Double.log(1 + latest.value)
      guard !earlier.isEmpty else { return [level, nil] }
      let mean = earlier.reduce(0) { $0 + $1.value } / Double(earlier.count)
      return [level, level - Double.log(1 + mean)]
    }
  }

  /// Returns engagement of the last four weeks by group of regions, summing to 1, or all 0.
  func geography(_ sku: Int, origin: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: groupCount)
    for observation in regional[sku]
    where observation.day <= origin && observation.day > origin - 28 {
      sums[observation.group] += observation.value
    }
    return normalised(sums)
  }

  /// Whether any SKU has engagement by region.
  var hasGeography: Bool { regional.contains { !$0.isEmpty } }
}

/// Finds the SKUs that a metric such as `interest:adidas-yeezy` concerns.
private struct MetricTargets {
  private let words: [Set<String>]
  private let index: CaseIndex

  init(_ skus: [SKU], index: CaseIndex) {
    words = skus.map(NameSimilarity.words)
    self.index = index
  }

  /// Returns the SKU whose identifier stands behind the colon, or those whose names have all its
  /// words.
  func skus(of metric: String) -> [Int] {
    guard let colon = metric.firstIndex(of: ":") else { return [] }
    let term = String(metric[metric.index(after: colon)...])
    if let exact = index.skus[term] { return [exact] }
    let termWords = NameSimilarity.words(of: term)
    guard !termWords.isEmpty else { return [] }
    return words.indices.filter { termWords.isSubset(of: words[$0]) }
  }
}
