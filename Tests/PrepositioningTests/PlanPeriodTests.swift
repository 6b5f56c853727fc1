import Diagnostics
import FulfilmentModel
import Prepositioning
import TestSupport
import Testing

@Suite struct PlanPeriodTests {
  /// The two hubs, each of which ships so many units a day, planned in the launch day and the rest.
  private static func program(
    perDay: Int, transit: Int = 0, shares: [Double] = [0.5, 0.5],
    inbound: [InboundStock] = []
  ) throws -> PlacementProgram {
    var planningCase = TwoHubCase.planningCase()
    for h in planningCase.hubs.indices {
      planningCase.hubs[h].throughputUnitsPerDay = perDay
      planningCase.hubs[h].inboundTransitDays = transit
    }
    planningCase.statements.inbound = inbound
    var settings = PlacementSettings()
    settings.periods = PlanPeriods(days: [1], timing: .shares(shares))
    settings.relativeGap = 1e-9
    return try PlacementProgram(planningCase, settings: settings)
  }

  /// Money for a unit of 100 that waits from the launch day to the 27 days after it.
  private static let waiting = 0.015 * 100 * 14.0

  @Test("orders beyond the launch day's throughput wait, and the cost says so")
  func launchDay() throws {
    let scenarios = TwoHubCase.scenarios([(20, 0)])
    // The east hub ships ten on the launch day: all of that day's orders.
    let loose = try Self.program(perDay: 10).place(scenarios)
    expectClose(loose.cost, 20 * 5.5, relative: 1e-6)
    expectClose(loose.service.inTimeUnits, 20, relative: 1e-5)
    // Of six that are left over, the west hub ships them at 9 more and three days late, cheaper than
    // waiting.
    let tight = try Self.program(perDay: 4).place(scenarios)
    expectClose(tight.cost, 14 * 5.5 + 4 * 15 + 2 * (5.5 + Self.waiting), relative: 1e-5)
    expectClose(tight.service.inTimeUnits, 14, relative: 1e-4)
    #expect(tight.gap <= 1e-6 && tight.certificate.isSolved)
    expectClose(tight.shortfalls.reduce(0) { $0 + $1.units }, 6, absolute: 0.02)
  }

  @Test("what arrives after the launch day serves nothing of it")
  func lateArrival() throws {
    let scenarios = TwoHubCase.scenarios([(20, 0)])
    let late = try Self.program(perDay: 100, transit: 1).place(scenarios)
    expectClose(late.cost, 20 * 5.5 + 10 * Self.waiting, relative: 1e-5)
    // Ten on their way that are there in time serve the launch day.
    let inbound = InboundStock(
      sku: "drop", hub: "e", quantity: 10,
      arrivesOn: TwoHubCase.planningDate.advanced(by: 1), isConfirmed: true)
    let helped = try Self.program(perDay: 100, transit: 1, inbound: [inbound]).place(scenarios)
    expectClose(helped.cost, 20 * 5 + 10 * 0.5, relative: 1e-5)
  }

  @Test("stock that comes after the horizon is not placed")
  func neverUsable() throws {
    let plan = try Self.program(perDay: 100, transit: 28).place(TwoHubCase.scenarios([(20, 3)]))
    #expect(plan.placements.isEmpty)
    expectClose(plan.cost, 23 * 60, relative: 1e-6)
  }

  @Test("in periods without a limit and without waiting a plan costs what it costs without them")
  func withoutLimits() throws {
    let scenarios = TwoHubCase.scenarios([(20, 5), (3, 12), (9, 9)])
    let plain = try PlacementProgram(TwoHubCase.planningCase()).place(scenarios)
    let divided = try Self.program(perDay: 1000).place(scenarios)
    expectClose(divided.cost, plain.cost, relative: 1e-5)
    #expect(divided.placements.map(\.units) == plain.placements.map(\.units))
  }

  @Test("a settlement in periods counts the demand of each day, and what the hubs ship in each")
  func settlement() throws {
    var planningCase = TwoHubCase.planningCase()
    for h in planningCase.hubs.indices { planningCase.hubs[h].throughputUnitsPerDay = 4 }
    var settings = PlacementSettings()
    settings.periods = PlanPeriods(days: [1], timing: .shares([1, 0]))
    func settle(day: Int) throws -> Settlement {
      try Settlement(
        of: [StockRecord(hub: "e", sku: "drop", quantity: 10)], in: planningCase,
        demand: ActualDemand(records: [
          Sale(
            date: TwoHubCase.planningDate.advanced(by: day), region: "east", sku: "drop",
            quantity: 10)
        ]), settings: settings)
    }
    let launch = try settle(day: 1)
    expectClose(launch.realised.lateness, 6 * Self.waiting, relative: 1e-6)
    expectClose(launch.fastUnits, 4, relative: 1e-6)
    let after = try settle(day: 2)
    expectClose(after.realised.lateness, 0, absolute: 1e-6)
    expectClose(after.fastUnits, 10, relative: 1e-6)
  }

  @Test("periods that take the whole horizon are refused with its days")
  func tooLong() {
    var settings = PlacementSettings()
    settings.periods = PlanPeriods(days: [8, 20], timing: .shares([0.2, 0.3, 0.5]))
    #expect {
      try PlacementProgram(TwoHubCase.planningCase(), settings: settings)
    } throws: {
      ($0 as? InvalidInput)?.diagnostics.first?.expected?.contains("28 days") == true
    }
  }
}
