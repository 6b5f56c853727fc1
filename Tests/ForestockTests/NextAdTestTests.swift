import Forestock
import Simulation
import Testing

@Suite struct NextAdTestTests {
  static func night(adTests: Double) -> PlanningCase {
    var settings = SimulationSettings()
    settings.regionCount = 12
    settings.hubCount = 4
    settings.earlierDropCount = 12
    settings.upcomingDropCount = 2
    settings.medianDropUnits = 300
    settings.strengths = SignalStrengths(preOrders: 0.5, adTests: adTests)
    return WorldSimulator(settings, seed: 2).simulate().planningCase
  }

  static func planner() -> Planner {
    Planner(scenarios: 20)
  }

  @Test("tests are of upcoming drops, sorted by value, the same on one thread or two", .tags(.slow))
  func sorted() throws {
    let night = NextAdTestTests.night(adTests: 1)
    var planner = NextAdTestTests.planner()
    let one = try #require(
      try NextAdTest(for: night, planner: planner, spend: 30, candidateCount: 4))
    planner.placement.threads = 2
    let two = try #require(
      try NextAdTest(for: night, planner: planner, spend: 30, candidateCount: 4))
    #expect(one.candidates == two.candidates)
    #expect(one.candidates.count == 4)
    let coming = Set(night.skus.filter { $0.releaseDate > night.planningDate }.map(\.id))
    #expect(one.candidates.allSatisfy { coming.contains($0.sku) && $0.value >= 0 })
    #expect(one.candidates.map(\.value) == one.candidates.map(\.value).sorted(by: >))
    #expect(one.candidates.contains { $0.value > 0 })
  }

  @Test("a test is worth nothing to a model without ad tests")
  func withoutTests() throws {
    var planner = NextAdTestTests.planner()
    planner.demand.excluded = [.adTests]
    let next = try #require(
      try NextAdTest(
        for: NextAdTestTests.night(adTests: 1), planner: planner, spend: 30, candidateCount: 2))
    // The plan made before is the plan made after; whole packs leave nothing between them.
    #expect(next.candidates.allSatisfy { $0.value < 1e-3 })
    #expect(next.weightOfTests == 0)
  }

  @Test("without an earlier test no click has a price, and there is no answer")
  func noTests() throws {
    var night = NextAdTestTests.night(adTests: 1)
    let known = night.evidence
    night.evidence = Evidence(asOf: known.asOf, sales: known.sales, preOrders: known.preOrders)
    let next = try NextAdTest(for: night, planner: NextAdTestTests.planner(), spend: 30)
    #expect(next == nil)
  }
}
