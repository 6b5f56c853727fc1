import FulfilmentModel
import Tabular

/// Forecasts against what happened, in groups.
package struct ForecastAccuracy: Sendable, Encodable {
  /// Property that forecasts are grouped by.
  package enum Grouping: String, Sendable, CaseIterable {
    /// All of them, by SKU, by region, by the SKU's age on the evening, by evening.
    case all, sku, region, age, night
  }

  /// A bias that chance does not explain.
  package enum Bias: String, Sendable, Encodable {
    /// The units that came lie below, or above, the sum of all 95 % intervals.
    case tooHigh = "too_high"
    case tooLow = "too_low"
  }

  /// The figures of a group.
  package struct Group: Sendable, Encodable {
    /// Name of the group: a SKU, a region, an age, an evening, or `all`.
    package var name: String
    /// Forecasts of a SKU, a region and an evening.
    package var forecasts = 0
    /// Units expected, and units that came.
    package var expected = 0.0
    package var actual = 0
    /// (expected − actual) / actual; `nil` where nothing came.
    package var bias: Double?
    /// Σ |expected − actual| / Σ actual, forecast by forecast; `nil` where nothing came.
    package var weightedError: Double?
    /// Shares of the outcomes inside the 80 % and the 95 % interval, ends included.
    package var coverage80 = 0.0
    package var coverage95 = 0.0
    /// A bias that is wider than all intervals together; `nil` where there is none.
    package var alarm: Bias?
  }

  /// Evenings whose horizon is known by now, ISO.
  package let nights: [String]
  /// Units of those horizons for which no forecast had been made: SKUs and regions of later date, orders
  /// without a region.
  package let unforeseenUnits: Int
  /// The groups, by name; ages and nights in their order.
  package let groups: [Group]

  /// Compares the forecasts of a history with its outcomes.
  ///
  /// Horizons of neighbouring nights overlap, so that their errors are not independent: the alarm asks
  /// for more than chance could do even if every forecast of the group had erred the same way.
  ///
  /// - Throws: as the database.
  package init(of database: HistoryDatabase, by grouping: Grouping) throws(FileError) {
    var sums: [String: Sums] = [:]
    let (nights, unforeseen) = try database.forEachOutcome { outcome in
      sums[ForecastAccuracy.key(of: outcome, by: grouping), default: Sums()].add(outcome)
    }
    self.nights = nights.map(\.description)
    unforeseenUnits = unforeseen
    groups = sums.sorted { $0.key < $1.key }.map { $0.value.group(named: name(of: $0.key)) }
    /// Ages carry a digit in front, by which they sort.
    func name(of key: String) -> String { grouping == .age ? String(key.dropFirst(2)) : key }
  }

  /// Returns the name of the group that a forecast belongs to.
  private static func key(of outcome: ForecastOutcome, by grouping: Grouping) -> String {
    switch grouping {
    case .all: "all"
    case .sku: outcome.forecast.sku
    case .region: outcome.forecast.region
    case .night: outcome.evening.description
    case .age: age(of: outcome)
    }
  }

  /// Returns the age of a SKU on the evening, in classes that sort.
  private static func age(of outcome: ForecastOutcome) -> String {
    guard let released = outcome.released else { return "5 unknown" }
    let age = SKUAge(released: released, on: outcome.evening)
    return "\(age.position) \(age.rawValue)"
  }

  /// Sums of a group.
  private struct Sums {
    var count = 0
    var expected = 0.0
    var actual = 0
    var absolute = 0.0
    var inside80 = 0
    var inside95 = 0
    var low95 = 0
    var high95 = 0

    /// Adds a forecast and its outcome.
    mutating func add(_ outcome: ForecastOutcome) {
      let (forecast, units) = (outcome.forecast, outcome.units)
      count += 1
      expected += forecast.mean
      actual += units
      absolute += abs(forecast.mean - Double(units))
      if forecast.low80 <= units, units <= forecast.high80 { inside80 += 1 }
      if forecast.low95 <= units, units <= forecast.high95 { inside95 += 1 }
      low95 += forecast.low95
      high95 += forecast.high95
    }

    /// Returns the figures.
    func group(named name: String) -> Group {
      var group = Group(name: name, forecasts: count, expected: expected, actual: actual)
      if actual > 0 {
        group.bias = (expected - Double(actual)) / Double(actual)
        group.weightedError = absolute / Double(actual)
      }
      group.coverage80 = Double(inside80) / Double(max(1, count))
      group.coverage95 = Double(inside95) / Double(max(1, count))
      group.alarm = actual < low95 ? .tooHigh : actual > high95 ? .tooLow : nil
      return group
    }
  }
}
