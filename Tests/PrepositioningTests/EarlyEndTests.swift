import FulfilmentModel
import Prepositioning
import Testing

@Suite("A placement that is ended early")
struct EarlyEndTests {
  private let scenarios = TwoHubCase.scenarios([(10, 40), (30, 20), (20, 60)])

  @Test("time that is up at once leaves a plan within the limits, no dearer than placing nothing")
  func atOnce() throws {
    let program = try PlacementProgram(TwoHubCase.planningCase(available: 50, capacity: 30))
    let early = program.place(scenarios, isTimeUp: { $0 == .relaxation })
    let nothing = try program.cost(of: [], over: scenarios)
    let whole = program.place(scenarios)
    #expect(!early.certificate.isSolved && whole.certificate.isSolved)
    #expect(early.cost <= nothing * (1 + 1e-6))
    #expect(early.lowerBound >= 0 && early.lowerBound <= whole.cost)
    #expect(early.cost >= whole.lowerBound * (1 - 1e-6))
    #expect(early.placements.reduce(0) { $0 + $1.units } <= 50)
    for hub in ["e", "w"] {
      #expect(early.placements.filter { $0.hub == hub }.reduce(0) { $0 + $1.units } <= 30)
    }
    // The stated cost is that of the stated placements.
    let recomputed = try program.cost(of: early.stock, over: scenarios)
    #expect((recomputed - early.cost).magnitude <= 1e-6 * early.cost)
  }

  @Test("the later time is up, the smaller the gap; a check that never says so changes nothing")
  func later() throws {
    let program = try PlacementProgram(TwoHubCase.planningCase(available: 50, capacity: 30))
    var checks = 0
    let whole = program.place(
      scenarios,
      isTimeUp: { stage in
        if stage == .relaxation { checks += 1 }
        return false
      })
    #expect(whole.certificate == program.place(scenarios).certificate && checks > 3)
    var left = checks - 1
    let late = program.place(
      scenarios,
      isTimeUp: { stage in
        if stage == .relaxation { left -= 1 }
        return stage == .relaxation && left < 0
      })
    let early = program.place(scenarios, isTimeUp: { $0 == .relaxation })
    #expect(late.gap <= early.gap && late.gap < 0.05)
  }

  @Test("pricing that is cut short states a cost at most a percent too high, never too low")
  func pricing() throws {
    let program = try PlacementProgram(TwoHubCase.planningCase(available: 50, capacity: 30))
    let early = program.place(scenarios, isTimeUp: { $0 == .pricing })
    let whole = program.place(scenarios)
    #expect(early.stock == whole.stock && early.cost >= whole.cost * (1 - 1e-9))
    #expect(early.cost <= whole.cost * 1.02 && early.lowerBound == whole.lowerBound)
    let atOnce = program.place(scenarios, isTimeUp: { _ in true })
    let recomputed = try program.cost(of: atOnce.stock, over: scenarios)
    #expect(atOnce.cost >= recomputed * (1 - 1e-6) && atOnce.cost <= recomputed * 1.02)
  }

  @Test("a search for packs that is ended at once leaves the rounded placement")
  func search() throws {
    let program = try PlacementProgram(TwoHubCase.planningCase(available: 200, pack: 100))
    let scenarios = TwoHubCase.scenarios([(12, 0), (14, 0), (10, 0)])
    #expect(program.place(scenarios, isTimeUp: { $0 == .search }).placements.isEmpty)
    #expect(program.place(scenarios).placements.map(\.units) == [100])
  }

  @Test("free sales cost nothing, and the gap of a plan without cost is 0 rather than infinite")
  func withoutCost() throws {
    var planningCase = TwoHubCase.planningCase()
    planningCase.skus[0].stockoutPenalty = 0
    let plan = try PlacementProgram(planningCase).place(scenarios)
    #expect(plan.cost == 0 && plan.lowerBound == 0 && plan.gap == 0)
  }
}
