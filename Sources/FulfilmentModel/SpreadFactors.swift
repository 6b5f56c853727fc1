/// Factors on the spread of forecasts around their medians, by age of the SKU, as past nights taught
/// them.
///
/// An input of a plan: its record has them with their counts, so that the plan is made again without
/// the history of nights.
package struct SpreadFactors: Sendable, Equatable, Codable {
  /// The factor of SKUs of one age.
  package struct Group: Sendable, Equatable, Codable {
    /// Age of the SKUs on the evening.
    package var age: SKUAge
    /// Factor on the spread, four decimals; 1 leaves forecasts as the model states them.
    package var factor: Double
    /// Past forecasts of SKUs of that age, and those of them whose horizons do not overlap.
    package var forecasts, windows: Int
    /// Share of these whose outcome lay inside the 80 % interval, four decimals; 0 without any.
    package var insideEighty: Double

    /// Creates a group.
    package init(
      age: SKUAge, factor: Double, forecasts: Int, windows: Int, insideEighty: Double
    ) {
      (self.age, self.factor, self.forecasts) = (age, factor, forecasts)
      (self.windows, self.insideEighty) = (windows, insideEighty)
    }
  }

  /// Past nights that taught them, and the first and the last of these, ISO.
  package var nights: Int
  package var firstNight, lastNight: String
  /// One group for each age.
  package var groups: [Group]

  /// Creates factors.
  package init(nights: Int, firstNight: String, lastNight: String, groups: [Group]) {
    (self.nights, self.firstNight, self.lastNight) = (nights, firstNight, lastNight)
    self.groups = groups
  }

  /// Range of a factor: a spread is halved or doubled at most.
  package static let range = 0.5...2.0

  /// Returns the factor of a SKU; 1 for an age without a group.
  package func factor(released release: CalendarDate, on evening: CalendarDate) -> Double {
    let age = SKUAge(released: release, on: evening)
    return groups.first { $0.age == age }?.factor ?? 1
  }
}

/// Words for people on what past nights taught.
extension SpreadFactors {
  /// The nights behind the factors, and the factor of each age that had forecasts among them:
  /// `61 nights, 2026-03-03 to 2026-04-25: older × 0.66 (89 % of 310 outcomes inside 80 %)`.
  package var words: String {
    let known = groups.filter { $0.forecasts > 0 }.map { group in
      let inside = Int((100 * group.insideEighty).rounded())
      return "\(group.age.rawValue) \(SpreadFactors.text(group.factor)) (\(inside) % of "
        + "\(group.forecasts) outcomes inside 80 %)"
    }
    return "\(nights) nights, \(firstNight) to \(lastNight): " + known.joined(separator: ", ")
      + SpreadFactors.others(of: groups)
  }

  /// Returns the factor of ages without a forecast of their own, as a clause; empty where there is none.
  private static func others(of groups: [Group]) -> String {
    guard let other = groups.first(where: { $0.forecasts == 0 }) else { return "" }
    return ", other ages \(text(other.factor))"
  }

  /// Returns a factor with two decimals, as a multiple.
  private static func text(_ factor: Double) -> String {
    let hundredths = Int((100 * factor).rounded())
    return "× \(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  /// Whether a factor differs from 1 by a hundredth or more, so that a reader should know of it.
  package var isNotable: Bool {
    groups.contains { ($0.factor - 1).magnitude >= 0.01 }
  }
}
