import FulfilmentModel
import Prepositioning
import Simulation
import Statistics
import TestSupport
import Testing

@Suite struct ServiceFrontierTests {
  /// Demand is 20 units in the east or 20 in the west. Placing a unit costs 6 + 14 · 0.01 = 6.14,
  /// shipping it home 5 and far 14.5. Twenty units pooled anywhere serve all, half of them late, for
  /// 20 · 6.14 + 10 · 5 + 10 · 14.5 = 317.80; twenty more cost 122.80 and save 95: 2.78 for each of
  /// ten units in time.
  private static var pooled: PlanningCase {
    var planningCase = TwoHubCase.planningCase()
    for hub in planningCase.hubs.indices { planningCase.hubs[hub].inboundCostPerUnit = 6 }
    return planningCase
  }
  private static let either = TwoHubCase.scenarios([(20, 0), (0, 20)])

  @Test("two pooled hubs have the two breakpoints and the price computed by hand")
  func byHand() throws {
    let frontier = ServiceFrontier(
      of: try PlacementProgram(Self.pooled), over: Self.either, mostPoints: 10)
    #expect(frontier.points.count == 2)
    expectClose(frontier.points[0].inTimeShare, 0.5, relative: 1e-5)
    expectClose(frontier.points[0].cost, 317.8, relative: 1e-5)
    expectClose(frontier.points[1].inTimeShare, 1, relative: 1e-5)
    expectClose(frontier.slope(after: 0), 2.78, relative: 1e-4)
    expectClose(try #require(frontier.cost(atShare: 0.75)), 317.8 + 13.9, relative: 1e-5)
    #expect(frontier.largestError < 0.01)
  }

  @Test("a price on late units below the slope changes nothing, one above it buys the next point")
  func priceOfLateUnits() throws {
    for (price, share) in [(2.7, 0.5), (2.9, 1)] {
      var settings = PlacementSettings()
      settings.lateUnitCost = price
      let plan = try PlacementProgram(Self.pooled, settings: settings).place(Self.either)
      expectClose(plan.service.inTimeShare, share, relative: 1e-5)
      expectClose(
        plan.service.surcharge, price * 20 * (1 - share), relative: 1e-5, absolute: 1e-4)
      expectClose(
        plan.cost - plan.service.surcharge, share == 1 ? 345.6 : 317.8, relative: 1e-5)
    }
  }

  @Test(
    "the frontier of random worlds is convex, and every point of it is an optimum", arguments: 1...4
  )
  func convex(seed: Int) throws {
    let planningCase = WorldSimulator(seed: UInt64(seed)).simulate().planningCase
    let program = try PlacementProgram(planningCase)
    let scenarios = randomScenarios(of: planningCase, count: 6, seed: UInt64(seed))
    let frontier = ServiceFrontier(of: program, over: scenarios, mostPoints: 8)
    let slopes = frontier.points.indices.dropLast().map { frontier.slope(after: $0) }
    #expect(zip(slopes, slopes.dropFirst()).allSatisfy { $0 <= $1 * (1 + 1e-6) + 1e-6 })
    #expect(frontier.points.count >= 2)
    for index in frontier.points.indices.dropFirst() {
      let plan = frontier.plan(at: index, of: program, over: scenarios)
      // The bound of a plan at a point's price is the point's own cost with that price.
      let point = frontier.points[index]
      let late = point.demandUnits - point.inTimeUnits
      expectClose(
        plan.certificate.fractionalCost, point.cost + frontier.price(at: index) * late,
        relative: 1e-4)
    }
  }

  @Test("a share that no lane can reach has no plan, and one within reach has one that keeps it")
  func aim() throws {
    let program = try PlacementProgram(Self.pooled)
    let frontier = ServiceFrontier(of: program, over: Self.either, mostPoints: 10)
    let found = try #require(frontier.plan(reaching: 0.8, of: program, over: Self.either))
    #expect(found.plan.service.inTimeShare >= 0.8)
    #expect(found.price > 2.78 * 0.999)
    var slow = Self.pooled
    for lane in slow.lanes.indices where slow.lanes[lane].region == "west" {
      slow.lanes[lane].transitDays = 3
    }
    let half = ServiceFrontier(
      of: try PlacementProgram(slow), over: Self.either, mostPoints: 10)
    #expect(half.cost(atShare: 0.6) == nil)
    #expect(half.plan(reaching: 0.6, of: try PlacementProgram(slow), over: Self.either) == nil)
  }

  @Test("the dearest tenth of equally likely scenarios is the mean of the dearest ones")
  func worstTenth() throws {
    let counts = (1...20).map { ($0, 0) }
    let plan = try PlacementProgram(TwoHubCase.planningCase(available: 10)).place(
      TwoHubCase.scenarios(counts))
    #expect(plan.placements.map { "\($0.hub) \($0.units)" } == ["e 10"])
    // Ten placed at 0.50; of 19 and 20 wanted, ten come for 5 each and 9 and 10 are lost at 60.
    expectClose(plan.service.worstTenthCost, 5 + 50 + 9.5 * 60, relative: 1e-5)
    expectClose(plan.service.worstTenthUnserved, 9.5, relative: 1e-5)
    expectClose(plan.service.fillRate, (55.0 + 100) / 210, relative: 1e-5)
  }

  /// Scenarios of up to nine units of every SKU in every region.
  private func randomScenarios(of planningCase: PlanningCase, count: Int, seed: UInt64)
    -> DemandScenarios
  {
    var random = RandomSource(seed: seed)
    let pairs = planningCase.skus.count * planningCase.regions.count
    return DemandScenarios(
      skuCount: planningCase.skus.count, regionCount: planningCase.regions.count,
      probabilities: (0..<count).map { _ in 1 / Double(count) },
      units: (0..<count * pairs).map { _ in Int.random(in: 0...9, using: &random) })
  }
}
