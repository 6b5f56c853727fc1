import FulfilmentModel
import RealModule

/// Public attention to each SKU: search, views, followers, as features of an evening.
///
/// A signal speaks of a SKU where the words behind the colon of its metric (`interest:adidas-yeezy`)
/// are the SKU's identifier or all occur in its name. Signals of one channel and metric form a
/// family. For a SKU on an evening a family gives two features:
///
///     level    = log(1 + latest value),
///     momentum = log((1 + latest value) / (1 + mean of the four weeks before)).
///
/// Momentum survives sources that scale each download by its own largest value, level does not; which
/// of them helps is learnt. A value below a bound counts as half the bound, a missing one as unknown,
/// and an observation older than three weeks as missing. Values of several regions on a day are
/// averaged.
struct Attention: Sendable {
  /// Names of the families, `channel metric`.
  let families: [String]
  /// Families that never change and so say nothing.
  let constantFamilies: [String]
  /// Observations by family and SKU, by day.
  private let series: [[[(day: Int, value: Double)]]]
  /// Observations by SKU of groups of regions: day, group, value.
  private let places: [[(day: Int, group: Int, value: Double)]]
  private let groupCount: Int

  init(_ planningCase: PlanningCase, _ ledger: OrderLedger) {
    let skuWords = planningCase.skus.map(NameSimilarity.words)
    var matches: [String: [Int]] = [:]
    func skus(of metric: String) -> [Int] {
      if let known = matches[metric] { return known }
      var found: [Int] = []
      if let colon = metric.firstIndex(of: ":") {
        let term = String(metric[metric.index(after: colon)...])
        if let exact = ledger.index.skus[term] {
          found = [exact]
        } else {
          let words = NameSimilarity.words(of: term)
          found =
            words.isEmpty ? [] : skuWords.indices.filter { words.isSubset(of: skuWords[$0]) }
        }
      }
      matches[metric] = found
      return found
    }
    var numbers: [String: Int] = [:]
    var families: [String] = []
    var sums: [[[Int: (sum: Double, count: Double)]]] = []
    var places = [[(day: Int, group: Int, value: Double)]](
      repeating: [], count: planningCase.skus.count)
    for signal in planningCase.evidence.socialSignals where signal.value.isFinite {
      let targets = skus(of: signal.metric)
      guard !targets.isEmpty else { continue }
      let family = signal.channel + " " + (signal.metric.split(separator: ":").first ?? "")
      let number = numbers[family] ?? families.count
      if number == families.count {
        numbers[family] = number
        families.append(family)
        sums.append([[Int: (sum: Double, count: Double)]](repeating: [:], count: skuWords.count))
      }
      let value = max(0, signal.isCensored ? signal.value / 2 : signal.value)
      let day = signal.date.daysSinceEpoch
      for sku in targets {
        sums[number][sku][day, default: (0, 0)].sum += value
        sums[number][sku][day, default: (0, 0)].count += 1
        if let group = ledger.index.groupNamed[signal.region] {
          places[sku].append((day, group, value))
        }
      }
    }
    let series = sums.map { bySKU in
      bySKU.map { byDay in
        byDay.map { (day: $0.key, value: $0.value.sum / $0.value.count) }.sorted { $0.day < $1.day }
      }
    }
    self.families = families
    self.series = series
    self.places = places
    groupCount = ledger.index.regionsOfGroup.count
    constantFamilies = families.indices.filter { family in
      let values = series[family].flatMap { $0.map(\.value) }
      return values.allSatisfy { $0 == values.first }
    }.map { families[$0] }
  }

  /// Level and momentum of every family, `nil` where unknown, looking at nothing after the evening.
  func features(_ sku: Int, evening: Int) -> [Double?] {
    families.indices.flatMap { family -> [Double?] in
      let known = series[family][sku].filter { $0.day <= evening }
      guard let latest = known.last, latest.day > evening - 21 else { return [nil, nil] }
      let earlier = known.dropLast().filter { $0.day > latest.day - 35 }
      let level = Double.log(1 + latest.value)
      guard !earlier.isEmpty else { return [level, nil] }
      let mean = earlier.reduce(0) { $0 + $1.value } / Double(earlier.count)
      return [level, level - Double.log(1 + mean)]
    }
  }

  /// Engagement of the last four weeks by group of regions, summing to 1, or all 0.
  func geography(_ sku: Int, evening: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: groupCount)
    for place in places[sku] where place.day <= evening && place.day > evening - 28 {
      sums[place.group] += place.value
    }
    return RegionalSignals.normalised(sums)
  }

  /// Whether any SKU has engagement by region.
  var hasGeography: Bool { places.contains { !$0.isEmpty } }
}
