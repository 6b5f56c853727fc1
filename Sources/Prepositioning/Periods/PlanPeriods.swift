/// The periods that a plan divides its horizon into, such as the launch day, the next six and the rest.
///
/// Periods count from the planning date: the first begins on the day after it.
package struct PlanPeriods: Sendable, Equatable, Codable {
  /// Days of each period but the last, which has the rest of the horizon; each at least 1.
  package var days: [Int]
  /// When demand comes.
  package enum Timing: Sendable, Equatable {
    /// Share of each SKU's demand in each period, the last included; they sum to 1.
    case shares([Double])
    /// Share of a drop's demand by day since its release; they sum to 1. Each SKU has its own release.
    case launchCurve([Double])
  }

  /// When demand comes.
  package var timing: Timing

  /// Creates periods.
  package init(days: [Int], timing: Timing) {
    self.days = days
    self.timing = timing
  }

  /// Most periods: each adds a program's worth of rows.
  package static let mostPeriods = 12

  /// Number of periods.
  package var count: Int { days.count + 1 }

  /// The first thing that is out of its range, in words; `nil` where all are inside.
  var fault: String? {
    guard (1..<PlanPeriods.mostPeriods).contains(days.count) else {
      return "\(days.count) periods before the last, expected 1 to \(PlanPeriods.mostPeriods - 1)"
    }
    if let day = days.first(where: { $0 < 1 }) {
      return "a period of \(day) days, expected at least 1"
    }
    let shares: [Double]
    switch timing {
    case .launchCurve(let curve): shares = curve
    case .shares(let given):
      guard given.count == count else {
        return "\(given.count) shares of demand for \(count) periods, expected one for each"
      }
      shares = given
    }
    guard !shares.isEmpty, shares.allSatisfy({ (0...1).contains($0) }),
      abs(shares.reduce(0, +) - 1) < 1e-6
    else {
      return "shares of demand \(shares), expected numbers of at least 0 that sum to 1"
    }
    return nil
  }

  /// Returns the days of each period of a horizon; the last has at least one where the horizon is longer
  /// than the others together.
  func lengths(in horizonDays: Int) -> [Int] { days + [horizonDays - days.reduce(0, +)] }

  /// Returns the period in which a day lies.
  ///
  /// - Parameter day: position in the horizon from 0; those behind it lie in none, `count`.
  func period(ofDay day: Int, in horizonDays: Int) -> Int {
    guard day < horizonDays else { return count }
    var end = 0
    for (period, length) in lengths(in: horizonDays).enumerated() {
      end += length
      if day < end { return period }
    }
    return count
  }

  /// Returns the share of a SKU's demand in each period.
  ///
  /// By a launch curve a day has the share of its age; beyond the curve's end days are like its last
  /// quarter, before the release there are none. What is released behind the horizon wants nothing in it
  /// but in the last period.
  ///
  /// - Parameter release: day of the release, a position in the horizon from 0; below 0 where it has passed.
  func shares(release: Int, in horizonDays: Int) -> [Double] {
    let curve: [Double]
    switch timing {
    case .shares(let shares): return shares
    case .launchCurve(let given): curve = given
    }
    let quarter = max(1, curve.count / 4)
    let tail = curve.suffix(quarter).reduce(0, +) / Double(quarter)
    var result = [Double](repeating: 0, count: count)
    for day in 0..<horizonDays where day >= release {
      let age = day - release
      result[period(ofDay: day, in: horizonDays)] += age < curve.count ? curve[age] : tail
    }
    let total = result.reduce(0, +)
    guard total > 0 else { return result.indices.map { $0 == count - 1 ? 1 : 0 } }
    return result.map { $0 / total }
  }

  /// Returns whole units of each period, indexed `period * units.count + position`.
  ///
  /// By the end of a period its share of the running total has come, rounded: over many positions each
  /// period gets its share, and every position keeps its sum.
  ///
  /// - Parameters:
  ///   - units: a row of demand, by position.
  ///   - shares: that of each period.
  func split(_ units: [Double], by shares: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: count * units.count)
    var total = 0.0
    for (position, wanted) in units.enumerated() where wanted > 0 {
      var (share, before) = (0.0, 0.0)
      for period in 0..<count {
        share = period == count - 1 ? 1 : min(1, share + shares[period])
        let part = (share * (total + wanted)).rounded() - (share * total).rounded()
        let until = period == count - 1 ? wanted : min(wanted, max(before, part))
        result[period * units.count + position] = until - before
        before = until
      }
      total += wanted
    }
    return result
  }
}

extension PlanPeriods.Timing: Codable {
  private enum CodingKeys: String, CodingKey { case shares, launchCurve }

  /// Reads whichever of the two is there.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let shares = try container.decodeIfPresent([Double].self, forKey: .shares) {
      self = .shares(shares)
    } else {
      self = .launchCurve(try container.decode([Double].self, forKey: .launchCurve))
    }
  }

  /// Writes the one that is stated.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .shares(let shares): try container.encode(shares, forKey: .shares)
    case .launchCurve(let curve): try container.encode(curve, forKey: .launchCurve)
    }
  }
}
