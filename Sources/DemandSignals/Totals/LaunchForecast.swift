import FulfilmentModel
import LinearAlgebra
import RealModule
import Statistics

/// The forecast of drops at one age, from the prior, the shop's size, the earlier drops, what the
/// shop expects, and the ceilings of a guess.
struct LaunchForecast {
  /// The distribution of each drop's total, in the order asked for.
  let distributions: [TotalDistribution]
  /// Correlation between each two of them.
  let correlation: Matrix
  /// Basis of each, in words for reports.
  let models: [String]
  /// Notes for whoever reads the plan.
  let notes: [DemandNote]

  /// Fewest earlier drops, not sold out, from which on a forecast is no guess.
  static let usualDrops = 3
  /// Deviation of what a shop expects from what comes, in logarithms: people err by a factor 2.
  private static let expectationDeviation = 0.7
  /// Share of an edition's orders that come in the first four weeks; what a shop expects is all.
  private static let firstWeeksShare = 0.7

  /// Forecasts drops that all have one age.
  ///
  /// - Parameters:
  ///   - observer: of that age.
  ///   - skus: positions of the drops.
  ///   - shopSize: mean four-week sales of SKUs out over four weeks, where there are any.
  /// - Complexity: O(grid points · (earlier + drops)³).
  init(
    _ observer: LaunchObserver, skus: [Int], planningCase: PlanningCase, attention: Attention,
    shopSize: Double?, similarity: NameSimilarity, settings: DemandSettings
  ) {
    var earlier = observer.earlier().filter { !skus.contains($0.sku) }
    var current = skus.map { observer.current($0, earlier: earlier) }
    if settings.uses(.social) {
      observer.addAttention(attention, earlier: &earlier, current: &current)
    }
    let result = LaunchTotals(
      earlier: earlier, current: current,
      prior: LaunchForecast.prior(observer, shopSize: shopSize), similarity: similarity,
      release: observer.ledger.release, settings: settings)
    correlation = result.correlation

    var stock: [String: Int] = [:]
    for record in planningCase.openingStock {
      stock[record.sku, default: 0] += max(0, record.quantity)
    }
    let seen = earlier.count { !$0.isSoldOut }
    let soldOut = earlier.count - seen
    var distributions: [TotalDistribution] = []
    var notes: [DemandNote] = []
    for (observation, prediction) in zip(current, result.predictions) {
      let sku = planningCase.skus[observation.sku]
      let booked = Double.exp(observation.isUnknown ? 0 : observation.features[0]) - 1
      var own = prediction.distribution.bounded
      let share = min(
        1,
        LaunchForecast.firstWeeksShare * observer.window(through: observer.age + observer.horizon))
      let isAsManyAgain = planningCase.littleHistory == .asManyAgain && booked > 0
      if let expected = sku.expectedUnits, expected > 0 {
        let open = max(0.1 * Double(expected), Double(expected) - booked)
        own = own.combined(
          withLog: Double.log(open * share + 0.5), deviation: LaunchForecast.expectationDeviation)
      } else if seen < LaunchForecast.usualDrops {
        let known = earlier.map { Double.exp($0.response) } + [shopSize ?? 0]
        own = own.limited(
          toMean: GuessCeiling.mean(
            booked: booked, lead: -observer.age,
            supply: sku.availableUnits + stock[sku.id, default: 0],
            largestKnown: known.max() ?? 0))
        if isAsManyAgain {
          own = own.combined(
            withLog: Double.log(booked * share + 0.5),
            deviation: LaunchForecast.expectationDeviation)
        }
      }
      distributions.append(own)
      if observation.isUnknown {
        notes.append(
          DemandNote(
            .preOrdersUnknown, sku: sku.id,
            "no pre-orders, where most earlier drops had some by then: taken as not known, not as none; import them, or enter expected_units in skus.csv"
          ))
      }
      if seen < LaunchForecast.usualDrops {
        notes.append(
          DemandNote(
            .guess, sku: sku.id,
            LaunchForecast.guess(
              own, seen: seen, soldOut: soldOut, hasExpectation: sku.expectedUnits != nil,
              isAsManyAgain: isAsManyAgain)))
      }
    }
    self.distributions = distributions
    self.notes = notes
    let origin =
      earlier.isEmpty
      ? "prior" : "\(earlier.count) earlier drops" + (soldOut > 0 ? ", \(soldOut) sold out" : "")
    let day =
      observer.age < 0
      ? "\(-observer.age) days before release" : "\(observer.age) days after release"
    models = skus.map { _ in "launch, \(origin), \(day)" }
  }

  /// Returns the prior of an age, moved to the horizon's length and the shop's own size.
  private static func prior(_ observer: LaunchObserver, shopSize: Double?) -> LaunchTotals.Prior {
    let point = LaunchPrior.at(age: observer.age)
    let four = max(1e-3, observer.window(through: observer.age + 28))
    let own = max(1e-3, observer.window(through: observer.age + observer.horizon))
    var level = point.level + Double.log(own / four)
    var deviation = LaunchPrior.levelDeviation
    if let shift = LaunchPrior.levelShift(ofShopSelling: shopSize) {
      level += shift
      deviation = LaunchPrior.anchoredLevelDeviation
    }
    return LaunchTotals.Prior(
      level: level, levelDeviation: deviation, slopes: point.slopes,
      usualOrders: zip(point.slopes, LaunchObserver.typicalFeatures).reduce(0) { $0 + $1.0 * $1.1 })
  }

  /// Returns the sentence that tells a guess from a forecast.
  private static func guess(
    _ distribution: TotalDistribution, seen: Int, soldOut: Int, hasExpectation: Bool,
    isAsManyAgain: Bool
  ) -> String {
    func units(_ score: Double) -> Int { Int(count: distribution.total(score: score)) }
    let base =
      seen + soldOut == 0
      ? "no earlier drop"
      : "\(seen) earlier drops" + (soldOut > 0 ? " and \(soldOut) sold out" : "")
    let narrower =
      hasExpectation
      ? "each drop that is over narrows it"
      : "expected_units in skus.csv, or drops that are over, narrow it"
    let origin = isAsManyAgain && !hasExpectation ? base + ", as many again as were ordered" : base
    return
      "a guess from \(origin): median \(units(0)), 80 % between \(units(-1.2816)) and \(units(1.2816)) units; \(narrower)"
  }
}
