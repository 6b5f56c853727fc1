import Forecasting
import TestSupport
import Testing

@Suite("Forecasts from what is on the books")
struct PickupTests {
  @Test("adds the damped mean and the median of recent pick-ups, never below zero")
  func small() {
    let history = BookingHistory(
      finals: [5, 6, 7, 8], onBooks: [[4, 4, 5, nil], [1, 1, 1, 1]])
    let forecast = PickupModel(window: 3).forecast(history, known: [10, 2, -9], levels: [0.5])
    // Lead 1: pick-ups 2 and 2. Lead 2 and beyond: 5, 6 and 7.
    expectClose(forecast.mean, [10 + 0.5 * (1.5 + 2), 2 + 0.5 * (4.5 + 6), 0])
    expectClose(forecast.quantiles[0], [12, 8, 0])
  }

  @Test(
    "a hotel's arrivals by day and over four weeks, at six origins",
    .enabled(if: ReferenceData.isAvailable))
  func hotel() throws {
    let finals = try PeerTables.values("hotel_bookings/train.csv.gz", value: 2)
    let test = try PeerTables.values("hotel_bookings/test.csv.gz", value: 2)
    let known = try PeerTables.values("hotel_bookings/test_onbooks.csv.gz", value: 3)
    var books: [String: [[Double?]]] = [:]
    for row in try PeerTables.rows("hotel_bookings/train_onbooks.csv.gz") {
      for lead in 1...28 {
        books[String(row[0]), default: [[Double?]](repeating: [], count: 28)][lead - 1].append(
          Double(row[2 + lead]))
      }
    }
    var (dayErrors, totalErrors): ([Double], [Double]) = ([], [])
    for origin in 0..<6 {
      var (dayError, totalError, total) = (0.0, 0.0, 0.0)
      for id in finals.keys.sorted() {
        let values = try #require(finals[id])
        let leads = try #require(books[id])
        let kept = values.count - 28 * origin
        let history = BookingHistory(finals: values, onBooks: leads).prefix(kept)
        let actual = origin == 0 ? try #require(test[id]) : Array(values[kept..<(kept + 28)])
        // At an origin in the past, day k ahead had what was on its books k days before it.
        let onBooks =
          origin == 0
          ? try #require(known[id]) : (1...28).map { leads[$0 - 1][kept + $0 - 1] ?? 0 }
        let mean = PickupModel().forecast(history, known: onBooks, levels: []).mean
        dayError += zip(actual, mean).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
        totalError += (actual.reduce(0, +) - mean.reduce(0, +)).magnitude
        total += actual.reduce(0, +)
      }
      dayErrors.append(dayError / total)
      totalErrors.append(totalError / total)
    }
    let day = dayErrors.reduce(0, +) / 6
    let whole = totalErrors.reduce(0, +) / 6
    #expect(day <= 0.17, "by day \(day)")
    #expect(whole <= 0.065, "over 28 days \(whole)")
  }
}
