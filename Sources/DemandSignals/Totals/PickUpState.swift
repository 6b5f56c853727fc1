import RealModule
import Statistics

/// Bookings for a due date `lead` days out, with retention and pick-up estimated from earlier due
/// dates.
struct PickUpState {
  /// Bookings in units, by region.
  private(set) var bookings: [Double]
  /// Retention: the chance that a booking is not cancelled, by region.
  private(set) var retentions: [Double] = []
  /// Pick-up: expected units still to be booked and retained, by region.
  private(set) var additions: [Double] = []

  /// Expected units due, by region.
  var means: [Double] {
    bookings.indices.map { bookings[$0] * retentions[$0] + additions[$0] }
  }

  /// Median of the units due, by region.
  var medians: [Int] {
    bookings.indices.map {
      CountQuantile.retainedAndAdded(
        bookings: Int(bookings[$0]), retention: retentions[$0], added: additions[$0],
        size: PickUpForecast.newBookingSize, 0.5)
    }
  }

  /// Sums over earlier due days as they stood `lead` days before, by region, weighted by age with a
  /// short and a long memory.
  private struct Memory {
    /// Units booked at the lead, and those of them retained, by region.
    var bookedLong: [Double]
    var retainedLong: [Double]
    /// Units booked after the lead and retained, by region.
    var addedShort: [Double]
    var addedLong: [Double]
    /// The same over all regions.
    var bookedShort = 0.0
    var retainedShort = 0.0
    /// Additions on the weekday that is forecast, long memory.
    var addedOnWeekday = 0.0
    /// Daily additions of the 28 due days that end a year ago, and of the 56 before them.
    var yearAgo = 0.0
    var beforeYearAgo = 0.0
    /// First due day on record.
    let firstDue: Int

    init(regions: Int, firstDue: Int) {
      let zero = [Double](repeating: 0, count: regions)
      (bookedLong, retainedLong, addedShort, addedLong) = (zero, zero, zero, zero)
      self.firstDue = firstDue
    }

    /// Adds an order whose due day is over.
    mutating func add(_ order: DatedOrder, asOf: Int, lead: Int) {
      let isRetained = order.cancelled == nil
      let age = asOf - order.due
      guard age >= 0, age < PickUpForecast.memoryDays + 28 else { return }
      // How the order stood `lead` days before it was due.
      let origin = order.due - lead
      let isBooked = order.ordered <= origin && (order.cancelled ?? Int.max) > origin
      let isAdded = order.ordered > origin && isRetained
      if isAdded {
        if age < 365, age >= 365 - 28 { yearAgo += order.units / 28 }
        if age >= 365, age < 365 + 56 { beforeYearAgo += order.units / 56 }
      }
      guard age < PickUpForecast.memoryDays else { return }
      let short = PickUpState.weight(age, PickUpForecast.halfLifeDays)
      let long = PickUpState.weight(age, PickUpForecast.longHalfLifeDays)
      if isBooked {
        bookedLong[order.region] += long * order.units
        bookedShort += short * order.units
        if isRetained {
          retainedLong[order.region] += long * order.units
          retainedShort += short * order.units
        }
      } else if isAdded {
        addedShort[order.region] += short * order.units
        addedLong[order.region] += long * order.units
        if PickUpState.isSameWeekday(age, lead) { addedOnWeekday += long * order.units }
      }
    }
  }

  /// Estimates the state of the day `lead` days after the forecast origin.
  ///
  /// - Parameters:
  ///   - asOf: the forecast origin, in days since 1970-01-01.
  ///   - regions: number of regions.
  /// - Complexity: O(orders + days of memory + regions).
  init(_ orders: [DatedOrder], asOf: Int, lead: Int, regions: Int) {
    bookings = [Double](repeating: 0, count: regions)
    var memory = Memory(regions: regions, firstDue: orders.map(\.due).min() ?? asOf)
    for order in orders {
      if order.due == asOf + lead, order.cancelled == nil, order.ordered <= asOf {
        bookings[order.region] += order.units
      }
      memory.add(order, asOf: asOf, lead: lead)
    }
    // The weights of all due days in memory.
    var (days, longDays, weekdays) = (0.0, 0.0, 0.0)
    for age in 0..<max(0, min(PickUpForecast.memoryDays, asOf - memory.firstDue + 1)) {
      let long = PickUpState.weight(age, PickUpForecast.longHalfLifeDays)
      days += PickUpState.weight(age, PickUpForecast.halfLifeDays)
      longDays += long
      if PickUpState.isSameWeekday(age, lead) { weekdays += long }
    }
    // Season: the root of the growth of additions a year earlier.
    let hasYear = asOf - memory.firstDue >= 365 + 56
    let season = hasYear ? Double.sqrt((memory.yearAgo + 1) / (memory.beforeYearAgo + 1)) : 1
    let longSum = max(memory.addedLong.reduce(0, +), 1e-9)
    let daily = longSum / max(longDays, 1e-9)
    // Weekday: its own additions over the mean day's, shrunk to 1.
    let prior = PickUpForecast.weekdayPriorDays
    let weekday = (memory.addedOnWeekday + prior * daily) / (weekdays + prior) / daily
    // Regions: short-memory additions with ten pseudo-units spread by the long memory.
    let weights = (0..<regions).map {
      memory.addedShort[$0] + 10 * memory.addedLong[$0] / longSum
    }
    let weightSum = max(weights.reduce(0, +), 1e-9)
    let new = days > 0 ? memory.addedShort.reduce(0, +) / days * season * weekday : 0
    additions = weights.map { new * $0 / weightSum }

    // Retention: of each region in the long memory, shifted by the drift of all regions since.
    let overall = (memory.retainedShort + 1) / (memory.bookedShort + 2)
    let overallLong =
      (memory.retainedLong.reduce(0, +) + 1) / (memory.bookedLong.reduce(0, +) + 2)
    let drift = PickUpState.logit(overall) - PickUpState.logit(overallLong)
    retentions = (0..<regions).map { region in
      let own = (memory.retainedLong[region] + 20 * overallLong) / (memory.bookedLong[region] + 20)
      return 1 / (1 + Double.exp(-PickUpState.logit(own) - drift))
    }
  }

  /// Returns 2^(−age / half-life).
  private static func weight(_ age: Int, _ halfLife: Double) -> Double {
    Double.exp2(-Double(age) / halfLife)
  }

  /// Returns whether a due day of an age fell on the weekday of the one `lead` days ahead.
  private static func isSameWeekday(_ age: Int, _ lead: Int) -> Bool { (age + lead) % 7 == 0 }

  /// Returns the log-odds of a probability kept within [0.001, 0.999].
  private static func logit(_ p: Double) -> Double {
    let bounded = min(max(p, 1e-3), 1 - 1e-3)
    return Double.log(bounded / (1 - bounded))
  }
}
