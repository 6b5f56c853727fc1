import LinearAlgebra

/// Regular series that are forecast together: their fits, the rule of each season length, and the
/// pools of past errors that set the width of the intervals.
struct RegularBatch {
  /// Scores wanted for each step of a pool; a pool of many series shortens each history less often.
  private static let wantedScores = 120
  /// Shortened histories of one series at most.
  private static let mostOrigins = 6

  private let series: [TimeSeries]
  private let horizon: Int
  private let threads: Int
  /// Which histories are shortened, and to how many observations.
  private let cuts: [(index: Int, kept: Int)]
  /// Fits of the series, with the rule of their season length.
  private(set) var fits: [AutoFit]
  /// Fits of the shortened histories.
  private let pastFits: [AutoFit]
  /// Means of the series' combinations, then of the shortened histories'.
  private let means: [[Double]]
  private let rules: [Int: CombinationRule]

  /// Fits the series and their shortened histories.
  ///
  /// - Parameters:
  ///   - series: in an order that does not depend on the caller's, since sums follow it.
  ///   - horizon: steps ahead, at least 0.
  init(_ series: [TimeSeries], horizon: Int, threads: Int) {
    self.series = series
    self.horizon = max(0, horizon)
    self.threads = threads
    let steps = self.horizon
    let cuts = steps == 0 ? [] : Self.cuts(series, horizon: steps)
    self.cuts = cuts
    // One batch of whole and shortened histories fills the slots of a vector even for one series.
    let all = AutoModel().fit(
      all: series + cuts.map { series[$0.index].prefix($0.kept) }, threads: threads
    ).compactMap { try? $0.get() }
    let members = mapConcurrently(count: all.count, threads: threads) {
      all[$0].memberMeans(horizon: steps)
    }
    let rules = Self.rules(series, cuts: cuts, means: members.dropFirst(series.count))
    self.rules = rules
    means = mapConcurrently(count: all.count, threads: threads) { at in
      let index = at < series.count ? at : cuts[at - series.count].index
      let rule = rules[series[index].seasonLength] ?? all[at].rule
      return all[at].combined(members[at], by: rule, horizon: steps)
    }
    fits = Array(all.prefix(series.count))
    pastFits = Array(all.dropFirst(series.count))
    for index in fits.indices {
      if let rule = rules[series[index].seasonLength] { fits[index].rule = rule }
    }
  }

  /// Returns means and quantiles of every series; none of a series without negative values is below
  /// zero.
  func forecasts(levels: [Double]) -> [Forecast] {
    guard !levels.isEmpty, horizon > 0 else {
      return series.indices.map { Forecast(mean: means[$0]) }
    }
    let pools = scores()
    let short = shortPools()
    let spread = ShortHistory.spread(of: series)
    let horizon = horizon
    let scales = mapConcurrently(count: series.count, threads: threads) { index in
      series[index].count <= ShortHistory.longest
        ? ShortHistory(series[index].values, spread: spread).standardErrors(horizon: horizon)
        : fits[index].standardErrors(horizon: horizon)
    }
    return series.indices.map { index in
      let one = series[index]
      guard let pool = short[one.count] ?? pools[one.seasonLength] else {
        return Forecast(mean: means[index])
      }
      let quantiles = pool.quantiles(mean: means[index], scale: scales[index], levels: levels)
      let forecast = Forecast(mean: means[index], levels: levels, quantiles: quantiles)
      return one.values.allSatisfy { $0 >= 0 } ? forecast.nonNegative : forecast
    }
  }

  /// Returns the scores of the combination on the shortened histories, by season length.
  private func scores() -> [Int: ConformalScores] {
    let horizon = horizon
    let scales = mapConcurrently(count: pastFits.count, threads: threads) {
      pastFits[$0].standardErrors(horizon: horizon)
    }
    var pools: [Int: ConformalScores] = [:]
    for one in series where pools[one.seasonLength] == nil {
      pools[one.seasonLength] = ConformalScores(horizon: horizon)
    }
    for (at, cut) in cuts.enumerated() {
      pools[series[cut.index].seasonLength]?.add(
        actual: series[cut.index].values[cut.kept...].prefix(horizon),
        mean: means[series.count + at], scale: scales[at])
    }
    return pools.mapValues { pool in
      var closed = pool
      closed.close()
      return closed
    }
  }

  /// Returns the scores of simulated histories, by each length of the series that are short.
  private func shortPools() -> [Int: ConformalScores] {
    let lengths = Set(series.map(\.count).filter { $0 <= ShortHistory.longest }).sorted()
    let horizon = horizon
    let rule = rules[1] ?? CombinationRule(declared: .none)
    let pools = mapConcurrently(count: lengths.count, threads: threads) {
      ConformalScores(length: lengths[$0], horizon: horizon, rule: rule)
    }
    return Dictionary(uniqueKeysWithValues: zip(lengths, pools))
  }

  /// Returns which histories are shortened, and to how many observations.
  private static func cuts(_ series: [TimeSeries], horizon: Int) -> [(index: Int, kept: Int)] {
    let groups = Dictionary(grouping: series.indices) { series[$0].seasonLength }
    var cuts: [(index: Int, kept: Int)] = []
    for (season, members) in groups.sorted(by: { $0.key < $1.key }) {
      let origins = min(mostOrigins, max(1, wantedScores / members.count))
      for index in members {
        let n = series[index].count
        let least = max(8, 2 * season + 2)
        var offsets = Set<Int>()
        for origin in 0..<origins {
          let offset = horizon + origin * max(1, horizon / 2)
          if n - offset >= least { offsets.insert(offset) }
        }
        if offsets.isEmpty {
          // A history too short for the whole horizon is forecast over its later half.
          let offset = min(horizon, n / 2)
          if n - offset >= 4, offset > 0 { offsets.insert(offset) }
        }
        for offset in offsets.sorted() { cuts.append((index, n - offset)) }
      }
    }
    return cuts
  }

  /// Returns the rule of each season length, from the members' errors at the shortened histories.
  private static func rules(
    _ series: [TimeSeries], cuts: [(index: Int, kept: Int)],
    means: ArraySlice<[(member: CombinationMember, means: [Double])]>
  ) -> [Int: CombinationRule] {
    var errors: [Int: [[CombinationMember: Double]]] = [:]
    for (cut, members) in zip(cuts, means) {
      let actual = series[cut.index].values[cut.kept...]
      var own: [CombinationMember: Double] = [:]
      for (member, means) in members {
        own[member] = zip(actual, means).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
      }
      errors[series[cut.index].seasonLength, default: []].append(own)
    }
    return Dictionary(
      uniqueKeysWithValues: errors.map { season, errors in
        (season, CombinationRule(declared: SeasonKind(seasonLength: season), errors: errors))
      })
  }
}
