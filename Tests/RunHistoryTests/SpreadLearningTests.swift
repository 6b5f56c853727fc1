import Foundation
import FulfilmentModel
import GRDB
import RunHistory
import Tabular
import TestSupport
import Testing

/// Spreads that past nights teach: from horizons that are over, in enough of them, by the formula.
@Suite struct SpreadLearningTests {
  /// First evening of the nights.
  private static let first: CalendarDate = "2026-01-05"
  /// Days of each horizon.
  private static let days = 7

  /// A history of weekly nights that forecast 100 units of each SKU, 80 to 125 with 80 %.
  private struct World {
    let folder: ScratchFolder
    let database: HistoryDatabase

    /// Enters the nights.
    init(nights: Int, skus: Int, factor: Double = 1, unserved: Double = 0) throws {
      folder = try ScratchFolder()
      database = try HistoryDatabase(path: folder.path + "/h.sqlite")
      for night in 0..<nights {
        let evening = first.advanced(by: days * night)
        var run = RecordedRun(
          planningDate: evening, digest: "d", recordedAt: "t", program: "p", status: "planned",
          exitStatus: 0)
        run.figures = RecordedRun.Figures(horizonDays: days, currency: "EUR")
        for sku in 0..<skus {
          run.releases.append(("s\(sku)", first.advanced(by: -300)))
          run.totals.append(
            RecordedTotal(
              sku: "s\(sku)", mean: 100, unserved: unserved, low80: 80, median: 100, high80: 125,
              factor: factor))
        }
        try database.record(run)
      }
    }

    /// Enters so many units of each SKU on the last day of each horizon, known up to a day.
    func sell(
      _ units: Int, skus: Int, nights: Int, through last: CalendarDate, isStated: Bool = false
    ) throws {
      let sales = (0..<nights).flatMap { night in
        (0..<skus).map { sku in
          Sale(
            date: first.advanced(by: days * (night + 1)), region: "r", sku: "s\(sku)",
            quantity: units)
        }
      }
      try database.recordOutcomes(
        sales, from: first.advanced(by: 1), through: last, isStated: isStated)
    }
  }

  /// Returns the factor that the page states for k forecasts of one age in W horizons, each of which needs
  /// the same factor.
  private static func expected(score: Double, windows: Double, horizons: Double) -> Double {
    let common = horizons / (horizons + 4) * log(score)
    return exp((windows * log(score) + 60 * common) / (windows + 60))
  }

  /// The factor at which an interval of 100 (80 to 125) without its counting noise just holds an outcome.
  private static func score(of units: Double) -> Double {
    let noise = 1.2815515655 * 1.2815515655 / 100.5
    func square(_ units: Double) -> Double { pow(log((units + 0.5) / 100.5), 2) }
    let end = units > 100 ? 125.0 : 80
    return ((square(units) - noise) / (square(end) - noise)).squareRoot()
  }

  @Test(
    "a spread that was too narrow grows by the stated formula, one too wide shrinks",
    arguments: [140, 122])
  func formula(units: Int) throws {
    let world = try World(nights: 4, skus: 10)
    let last = Self.first.advanced(by: 4 * Self.days)
    try world.sell(units, skus: 10, nights: 4, through: last)
    guard case .learnt(let factors) = try world.database.spreads(knownBy: last) else {
      Issue.record("nothing was learnt")
      return
    }
    #expect(factors.nights == 4 && factors.firstNight == "2026-01-05")
    let own = try #require(factors.groups.first { $0.age == .older })
    #expect(own.forecasts == 40 && own.windows == 40)
    #expect(own.insideEighty == (units <= 125 ? 1 : 0))
    let score = Self.score(of: Double(units))
    expectClose(
      [own.factor], [Self.expected(score: score, windows: 40, horizons: 4)], absolute: 1e-4)
    // An age without forecasts takes what all of them say.
    let other = try #require(factors.groups.first { $0.age == .upcoming })
    expectClose(
      [other.factor], [Self.expected(score: score, windows: 0, horizons: 4)], absolute: 1e-4)
    #expect((own.factor > 1) == (units > 125))
  }

  @Test("a factor of the night itself counts: twice the spread at half the width is the same")
  func scaledBefore() throws {
    let last = Self.first.advanced(by: 2 * Self.days)
    let plain = try World(nights: 2, skus: 12)
    let scaled = try World(nights: 2, skus: 12, factor: 0.8)
    for world in [plain, scaled] { try world.sell(140, skus: 12, nights: 2, through: last) }
    guard case .learnt(let one) = try plain.database.spreads(knownBy: last),
      case .learnt(let other) = try scaled.database.spreads(knownBy: last)
    else {
      Issue.record("nothing was learnt")
      return
    }
    let score = Self.score(of: 140)
    let group = try #require(other.groups.first { $0.age == .older })
    expectClose(
      [group.factor], [Self.expected(score: 0.8 * score, windows: 24, horizons: 2)], absolute: 1e-4)
    #expect(one.groups != other.groups)
  }

  @Test("no look past the planning date: what came later is entered, and counts from its day on")
  func past() throws {
    let world = try World(nights: 4, skus: 10)
    let end = Self.first.advanced(by: 4 * Self.days)
    try world.sell(140, skus: 10, nights: 4, through: end)
    for day in 0..<(4 * Self.days + 2) {
      let evening = Self.first.advanced(by: day)
      let over = min(4, day / Self.days)
      switch try world.database.spreads(knownBy: evening) {
      case .tooLittle(let nights, let windows, _):
        #expect(nights == over && windows == 10 * over && over < 2, "\(day)")
      case .learnt(let factors): #expect(factors.nights == over && over >= 2, "\(day)")
      }
    }
  }

  @Test("few forecasts teach nothing, nor do many of one horizon, which share their luck")
  func few() throws {
    for (nights, skus) in [(2, 9), (1, 60)] {
      let world = try World(nights: nights, skus: skus)
      let last = Self.first.advanced(by: nights * Self.days)
      try world.sell(140, skus: skus, nights: nights, through: last)
      let learning = try world.database.spreads(knownBy: last)
      #expect(
        learning == .tooLittle(nights: nights, windows: nights * skus, shortOfStock: 0))
    }
  }

  @Test("sales of SKUs that were to run short say nothing of demand; demand that is stated does")
  func short() throws {
    let world = try World(nights: 3, skus: 10, unserved: 20)
    let last = Self.first.advanced(by: 3 * Self.days)
    try world.sell(60, skus: 10, nights: 3, through: last)
    #expect(
      try world.database.spreads(knownBy: last)
        == .tooLittle(nights: 0, windows: 0, shortOfStock: 30))
    try world.sell(60, skus: 10, nights: 3, through: last, isStated: true)
    guard case .learnt = try world.database.spreads(knownBy: last) else {
      Issue.record("stated demand teaches")
      return
    }
  }

  @Test(
    "a history of the first version is brought up to date: its nights have no totals, its sales count"
  )
  func migration() throws {
    let world = try World(nights: 3, skus: 10)
    let last = Self.first.advanced(by: 3 * Self.days)
    try world.sell(140, skus: 10, nights: 3, through: last)
    let path = world.folder.path + "/h.sqlite"
    // What the second version added is taken away.
    try DatabaseQueue(path: path).write { db in
      try db.execute(
        sql: """
          DROP TABLE total; DROP TABLE outcome_total;
          DELETE FROM grdb_migrations WHERE identifier LIKE '2:%';
          """)
    }
    let database = try HistoryDatabase(path: path)
    #expect(try database.runs(last: 9).count == 3)
    #expect(
      try database.spreads(knownBy: last) == .tooLittle(nights: 0, windows: 0, shortOfStock: 0))
    let units = try DatabaseQueue(path: path).read { db in
      try Int.fetchOne(db, sql: "SELECT SUM(units) FROM outcome_total")
    }
    #expect(units == 3 * 10 * 140)
  }
}
