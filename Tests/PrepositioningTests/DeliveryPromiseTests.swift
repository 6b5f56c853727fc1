import Diagnostics
import FulfilmentModel
import Prepositioning
import Testing

@Suite struct DeliveryPromiseTests {
  static func plan(
    _ planningCase: PlanningCase, _ promises: [DeliveryPromise], _ counts: [(Int, Int)]
  ) throws -> Plan {
    var settings = PlacementSettings()
    settings.promises = promises
    return try PlacementProgram(planningCase, settings: settings)
      .place(TwoHubCase.scenarios(counts))
  }

  @Test("promised units are placed within reach before any other demand")
  func stands() throws {
    // Ten units for two regions that want ten each: without the promise the split is open.
    let night = TwoHubCase.planningCase(available: 10)
    let promise = DeliveryPromise(sku: "drop", region: "west", units: 7)
    let plan = try DeliveryPromiseTests.plan(night, [promise], [(10, 10)])
    let west = plan.placements.first { $0.hub == "w" }?.units ?? 0
    #expect(west >= 7)
    #expect(plan.promises.map(\.promisedUnits) == [7])
    #expect(plan.promises.allSatisfy { $0.isKept })
    let flows = plan.flows.filter { $0.region == "west" && $0.transitDays <= 1 }
    #expect(flows.reduce(0) { $0 + $1.expectedUnits } >= 7 - 1e-3)
  }

  @Test("a promise beyond the supply is reported missing by the difference")
  func missing() throws {
    let night = TwoHubCase.planningCase(available: 5)
    let promises = [
      DeliveryPromise(sku: "drop", region: "east", units: 4),
      DeliveryPromise(sku: "drop", region: "west", units: 4),
    ]
    let plan = try DeliveryPromiseTests.plan(night, promises, [(4, 4), (20, 20)])
    #expect(plan.promises.map(\.region) == ["east", "west"])
    let missing = plan.promises.reduce(0) { $0 + $1.missingUnits }
    #expect((missing - 3).magnitude < 0.01)
  }

  @Test("a promise to a region out of reach is missing in full and costs nothing on top")
  func outOfReach() throws {
    var night = TwoHubCase.planningCase()
    night.lanes.removeAll { $0.region == "west" && $0.transitDays <= 1 }
    let counts: [(Int, Int)] = [(10, 10)]
    let promise = DeliveryPromise(sku: "drop", region: "west", units: 4)
    let with = try DeliveryPromiseTests.plan(night, [promise], counts)
    let without = try DeliveryPromiseTests.plan(night, [], counts)
    #expect(with.promises.map(\.missingUnits) == [4])
    #expect((with.certificate.cost - without.certificate.cost).magnitude < 1e-6)
  }

  @Test("rounding to case packs keeps a promise that can be kept")
  func packs() throws {
    let night = TwoHubCase.planningCase(available: 24, pack: 12)
    let promises = [
      DeliveryPromise(sku: "drop", region: "east", units: 1),
      DeliveryPromise(sku: "drop", region: "west", units: 1),
    ]
    let plan = try DeliveryPromiseTests.plan(night, promises, [(12, 1), (11, 1)])
    #expect(plan.promises.allSatisfy { $0.isKept })
  }

  @Test("promises of unknown SKUs or regions are all refused at once")
  func unknown() {
    var settings = PlacementSettings()
    settings.promises = [
      DeliveryPromise(sku: "none", region: "east", units: 1),
      DeliveryPromise(sku: "drop", region: "nowhere", units: 1),
    ]
    let error = #expect(throws: InvalidInput.self) {
      try PlacementProgram(TwoHubCase.planningCase(), settings: settings)
    }
    #expect(error?.diagnostics.count == 2)
  }
}
