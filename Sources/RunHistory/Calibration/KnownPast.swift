import FulfilmentModel

/// The forecast of a SKU's total on a past night, with what came.
struct PastTotal {
  /// The evening of the forecast, and the days that it was about.
  let evening: CalendarDate
  let horizonDays: Int
  /// Identifier of the SKU, and its age on the evening.
  let sku: String
  let age: SKUAge
  /// Ends of the 80 % interval and the median, units.
  let low, median, high: Int
  /// Factor by which the spread of the forecast was scaled that night.
  let factor: Double
  /// Units that came within the horizon.
  let units: Int

  /// The last day of the horizon.
  var lastDay: CalendarDate { evening.advanced(by: horizonDays) }
  /// Whether what came lies inside the 80 % interval, ends included.
  var isInside: Bool { low <= units && units <= high }
}

/// Forecasts of past nights whose horizons are over by an evening: all that this evening's forecast may
/// learn from.
///
/// There is one way in, and it leaves out what is not over. Learning takes a `KnownPast` and no bare
/// forecasts, so that a look past the planning date cannot be written.
struct KnownPast {
  /// The planning date: the last day that is known.
  let evening: CalendarDate
  /// Forecasts whose last day is known, in the order in which they came.
  private(set) var totals: [PastTotal] = []
  /// Forecasts left out, as what was sold says little of what was wanted: the night's plan expected
  /// to leave more than a tenth of their demand unserved.
  private(set) var shortOfStock = 0

  /// Begins with nothing.
  init(by evening: CalendarDate) { self.evening = evening }

  /// Takes a forecast whose horizon is over; any other is left out.
  mutating func add(_ total: PastTotal) {
    guard total.lastDay <= evening else { return }
    totals.append(total)
  }

  /// Counts a forecast whose outcome is no measure of demand.
  mutating func leaveOutShort() { shortOfStock += 1 }

  /// Evenings of the forecasts, the earliest first.
  var evenings: [CalendarDate] { Set(totals.map(\.evening)).sorted() }
}
