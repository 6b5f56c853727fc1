import FulfilmentModel
import RealModule
import Statistics

/// Draws signals that are as informative about the truth as their strength says.
struct SignalMaker {
  /// The case's regions; shares of drops and buyers are in their order.
  let regions: [Region]
  /// Strengths and sizes.
  let settings: SimulationSettings

  /// Region name of signals that describe the whole map.
  private static let nation = "LAND"

  /// Draws shares that are the true ones at strength 1 and unrelated to them at strength 0: a
  /// geometric mixture of truth and noise.
  private static func blurred(
    _ truth: [Double], strength: Double, source: inout RandomSource
  ) -> [Double] {
    normalised(
      truth.map { share in
        // Exponential noise, the gamma draw of a flat Dirichlet.
        let noise = source.gamma(1)
        return Double.exp(
          strength * Double.log(max(share, 1e-12)) + (1 - strength) * Double.log(max(noise, 1e-12)))
      })
  }

  /// Draws weekly search interest on the whole map, from eight weeks before the release to three
  /// after, and weekly views by province in the last four weeks before it.
  ///
  /// Interest is an index up to 100, as search engines publish it, censored below 1. Both rise with
  /// the drop's surprise and towards the release.
  func social(_ drop: SimulatedDrop, source: inout RandomSource) -> [SocialSignal] {
    let strength = settings.strengths.social
    // Correlated with the surprise by the strength, of variance 1.
    let hype =
      strength * drop.surprise
      + Double.sqrt(1 - strength * strength) * source.normal()
    let provinces = provinceShares(
      SignalMaker.blurred(drop.shares, strength: strength, source: &source))
    var signals: [SocialSignal] = []
    for week in -8...3 {
      let date = drop.sku.releaseDate.advanced(by: 7 * week)
      guard date <= settings.planningDate else { continue }
      let nearness = Double.exp(-Double(week.magnitude) / 4)
      let level = Double.exp(2.2 + 0.6 * hype + 1.4 * nearness + 0.15 * source.normal())
      let value = min(100, level.rounded())
      signals.append(
        SocialSignal(
          date: date, region: SignalMaker.nation, channel: "search",
          metric: "interest:" + drop.sku.id,
          value: max(1, value), isCensored: value < 1))
      guard week < 0 && week >= -4 else { continue }
      // Overdispersed by a Gamma factor of variance 1/10.
      for province in provinces {
        let mean = 4000 * province.share * Double.exp(0.6 * hype) * nearness
        signals.append(
          SocialSignal(
            date: date, region: province.name, channel: "video", metric: "views:" + drop.sku.id,
            value: Double(source.poisson(mean * source.gamma(10) / 10))))
      }
    }
    return signals
  }

  /// Returns the shares of provinces, in the order of their first region.
  private func provinceShares(_ shares: [Double]) -> [(name: String, share: Double)] {
    var provinces: [(name: String, share: Double)] = []
    for (region, share) in zip(regions, shares) {
      let name = region.group ?? region.id
      if let known = provinces.firstIndex(where: { $0.name == name }) {
        provinces[known].share += share
      } else {
        provinces.append((name, share))
      }
    }
    return provinces
  }

  /// Draws holders of a membership token; balances have a Pareto tail, and one in seven shares no
  /// region.
  ///
  /// - Parameter truth: buyers' shares by region.
  func holders(_ truth: [Double], source: inout RandomSource) -> [TokenHolding] {
    let cumulative = runningSums(
      SignalMaker.blurred(truth, strength: settings.strengths.tokenHolders, source: &source))
    var holdings = (0..<settings.holderCount).map { number in
      let region = regions[source.index(cumulative: cumulative)].id
      // Pareto with exponent 1.3, in whole tokens.
      let balance = min(500, Double.pow(source.uniform(), -1 / 1.3).rounded(.down))
      return TokenHolding(
        holder: "wallet-" + padded(number + 1, digits: 5),
        region: source.uniform() < 1.0 / 7 ? nil : region, token: "membership", balance: balance)
    }
    // A treasury is no buyer: a planner should exclude it.
    if settings.holderCount > 0 {
      holdings.append(
        TokenHolding(holder: "treasury", region: nil, token: "membership", balance: 2500))
    }
    return holdings
  }

  /// Draws the attendance of one event nine days before the release, for a share of the drop's
  /// buyers; seven of ten who sign up attend.
  func events(_ drop: SimulatedDrop, source: inout RandomSource) -> [EventAttendance] {
    let shares = SignalMaker.blurred(
      drop.shares, strength: settings.strengths.events, source: &source)
    let date = drop.sku.releaseDate.advanced(by: -9)
    return regions.indices.compactMap { index in
      let going = source.poisson(drop.expectedUnits * settings.attendeeShare * shares[index])
      guard going > 0 else { return nil }
      let attended = date <= settings.planningDate ? source.binomial(going, 0.7) : 0
      return EventAttendance(
        event: "event-" + drop.sku.id, date: date, region: regions[index].id, sku: drop.sku.id,
        going: going, checkedIn: attended)
    }
  }

  /// Draws an ad test for one unit of money in each region, a fortnight before the release: some
  /// 350 impressions, of which 2 % click; a click converts in proportion to the region's share.
  func adTests(_ drop: SimulatedDrop, source: inout RandomSource) -> [AdTest] {
    let shares = SignalMaker.blurred(
      drop.shares, strength: settings.strengths.adTests, source: &source)
    let start = drop.sku.releaseDate.advanced(by: -16)
    let end = start.advanced(by: 1)
    guard end <= settings.planningDate else { return [] }
    return regions.indices.map { index in
      let impressions = 200 + source.poisson(150)
      let clicks = source.binomial(impressions, 0.02)
      let chance = min(0.9, 0.2 * shares[index] * Double(regions.count))
      return AdTest(
        platform: "ads", campaign: "test-" + drop.sku.id, start: start, end: end,
        region: regions[index].id, sku: drop.sku.id, spend: 1, impressions: impressions,
        clicks: clicks, conversions: source.binomial(clicks, chance))
    }
  }
}
