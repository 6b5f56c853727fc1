import Forestock
import TestSupport
import Testing

@Suite("What more of a limit saves")
struct LimitOutlookTests {
  /// An outlook with savings at 10, 50 and 100 units.
  private static func outlook(_ price: Double, _ saved: [Double]) -> LimitOutlook {
    LimitOutlook(
      limit: .space(hub: "a"), price: price,
      steps: zip(LimitOutlook.tried, saved).map { LimitOutlook.Step(units: $0, saved: $1) })
  }

  @Test("a price holds up to the units whose saving is still nine tenths of it")
  func range() {
    #expect(Self.outlook(2, [20, 100, 200]).isOpen)
    #expect(Self.outlook(2, [20, 100, 200]).holdsUpTo == 100)
    // 20 at 10 units, then 0.5 a unit: 20 + 0.5 (n - 10) = 1.8 n at n = 11.5.
    let bent = Self.outlook(2, [20, 40, 65])
    #expect(bent.holdsUpTo == 11 && !bent.isOpen)
    // Already below with the first ten: 1 a unit never is nine tenths of 2.
    #expect(Self.outlook(2, [10, 50, 100]).holdsUpTo == 0)
    #expect(Self.outlook(2, []).holdsUpTo == 0)
  }

  @Test("the price holds exactly where savings are the price by units, at the last step too")
  func boundary() {
    #expect(Self.outlook(2, [20, 100, 180]).isOpen)
    #expect(Self.outlook(2, [20, 100, 179]).holdsUpTo == 95)
  }

  @Test(
    "limits are tried dearest first; time that is up leaves the others untried, and says how many")
  func time() throws {
    let planningCase = try PlanningCase(contentsOf: Checkout.demoCase)
    let run = try Planner(scenarios: 4).run(for: planningCase)
    let all = LimitOutlooks(of: run, threads: 1)
    #expect(all.untried == 0 && all.outlooks.count > 3)
    for (one, next) in zip(all.outlooks, all.outlooks.dropFirst())
    where one.limit.kind == next.limit.kind {
      #expect(one.price >= next.price)
    }
    let none = LimitOutlooks(of: run, threads: 1, isTimeUp: { true })
    #expect(none.outlooks.isEmpty && none.untried == all.outlooks.count)
    var asked = 0
    let some = LimitOutlooks(
      of: run, threads: 1,
      isTimeUp: {
        asked += 1
        return asked > 200
      })
    #expect(!some.outlooks.isEmpty && some.untried == all.outlooks.count - some.outlooks.count)
    #expect(some.outlooks == Array(all.outlooks.prefix(some.outlooks.count)))
  }
}
