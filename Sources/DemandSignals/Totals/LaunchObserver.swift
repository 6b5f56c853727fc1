import RealModule

/// Observes drops at one age: the earlier ones with their response, those to predict without.
struct LaunchObserver {
  let ledger: OrderLedger
  let curve: LaunchCurve
  /// Days from the release to the forecast origin: −1 the evening before, 0 the evening of the day.
  let age: Int
  /// Days of demand that are forecast.
  let horizon: Int

  /// Fewest pre-orders that half of the earlier drops must have had by an age for a drop without
  /// any to be one whose pre-orders are not known.
  private static let usualPreOrders = 5.0
  /// Features that stand for unknown ones where no other drop has any: 20 pre-orders, 12 of them in
  /// the last week and 7 in the last three days.
  static let typicalFeatures = [3.0, 2.5, 2.0]
  /// Most earlier drops that are learnt from, the latest ones: the work grows with their cube.
  static let earlierLimit = 60

  /// Returns the earlier drops as they stood at the age, the latest ones, by position.
  ///
  /// Left out are SKUs released before records began or without an order, and those whose horizon
  /// has barely begun. Where only part of the horizon has passed, or stock ran out in it, what was
  /// sold is an early observation of the launch curve: it is scaled up, and its variance grows.
  func earlier() -> [LaunchObservation] {
    let drops = ledger.release.indices.filter { sku in
      let release = ledger.release[sku]
      return release <= ledger.asOf && release + age < ledger.asOf
        && release >= ledger.firstDay
        && ledger.orders(sku, after: ledger.firstDay - 1, through: ledger.asOf) > 0
    }
    let latest = drops.sorted { (ledger.release[$1], $1) < (ledger.release[$0], $0) }
      .prefix(LaunchObserver.earlierLimit).sorted()
    return imputed(latest.compactMap(observed))
  }

  /// Returns a drop as it stands `age` days after its release, with what is not known of it filled
  /// in from the earlier ones.
  func current(_ sku: Int, earlier: [LaunchObservation]) -> LaunchObservation {
    let origin = min(ledger.release[sku] + age, ledger.asOf)
    var own = LaunchObservation(sku: sku, features: features(sku, origin: origin))
    let usual = earlier.count { !$0.isUnknown && $0.features[0] >= LaunchObserver.usual }
    own.isUnknown = age < 0 && own.features[0] == 0 && 2 * usual > earlier.count
    if own.isUnknown { fill(&own, from: earlier) }
    return own
  }

  private static let usual = Double.log(1 + usualPreOrders)

  /// Returns one earlier drop; `nil` where its horizon has barely begun.
  private func observed(_ sku: Int) -> LaunchObservation? {
    let release = ledger.release[sku]
    let origin = release + age
    var end = min(origin + horizon, ledger.asOf)
    var isSoldOut = false
    if let day = ledger.lastSellingDay(sku, after: origin, through: end), day < end {
      // What sold on the day itself was limited, but less than nothing would be.
      guard day > origin else { return nil }
      (end, isSoldOut) = (day, true)
    }
    let seen = ledger.orders(sku, after: origin, through: end)
    var observation = LaunchObservation(sku: sku, features: features(sku, origin: origin))
    observation.isUnknown =
      age < 0 && ledger.orders(sku, after: ledger.firstDay - 1, through: release - 1) == 0
    var (response, extra) = (seen, 0.0)
    if end < origin + horizon {
      let days = max(0, end - release)
      let share = window(through: days) / max(1e-9, window(through: age + horizon))
      guard isSoldOut || share > 0.1, share > 0, seen > 0 else { return nil }
      response = seen / min(1, share)
      extra = curve.variance(through: days) * (1 - min(1, share))
      if isSoldOut, end <= release {
        // Gone within a day: how much more was wanted is hardly known.
        response *= Double.exp(0.5)
        extra += 1
      }
    }
    observation.isSoldOut = isSoldOut
    observation.response = Double.log(response + 0.5)
    observation.extraVariance = extra + 1 / (seen + 1)
    return observation
  }

  /// Returns the launch curve's share of the orders between the origin and a day after the release.
  func window(through day: Int) -> Double {
    max(0, curve.share(through: day) - (age >= 0 ? curve.share(through: age) : 0))
  }

  private func features(_ sku: Int, origin: Int) -> [Double] {
    [ledger.firstDay - 1, origin - 7, origin - 3].map { start in
      Double.log(1 + ledger.orders(sku, after: start, through: origin))
    }
  }

  /// Returns the observations with unknown pre-orders filled in, where others have some.
  ///
  /// Where no drop has any, the shop takes none: nothing is missing.
  private func imputed(_ list: [LaunchObservation]) -> [LaunchObservation] {
    let hasSome = ledger.release.indices.contains {
      ledger.preOrders($0, through: ledger.asOf) > 0
    }
    guard hasSome else {
      return list.map {
        var known = $0
        known.isUnknown = false
        return known
      }
    }
    return list.map { observation in
      guard observation.isUnknown else { return observation }
      var filled = observation
      fill(&filled, from: list)
      return filled
    }
  }

  /// Fills unknown features in by the mean of the known ones, and adds what that leaves open.
  private func fill(_ observation: inout LaunchObservation, from list: [LaunchObservation]) {
    let known = list.filter { !$0.isUnknown }
    let slopes = LaunchPrior.at(age: age).slopes
    var (shift, spread) = (0.0, 0.5)
    for k in observation.features.indices {
      let values = known.map { $0.features[k] }
      let n = Double(values.count)
      let mean = values.isEmpty ? LaunchObserver.typicalFeatures[k] : values.reduce(0, +) / n
      let squares = values.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) }
      observation.features[k] = mean
      shift += slopes[k]
      spread = max(spread, values.isEmpty ? 1 : squares / n)
    }
    observation.extraVariance += shift * shift * spread
  }
}
