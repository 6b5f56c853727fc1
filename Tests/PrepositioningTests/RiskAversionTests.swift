import FulfilmentModel
import ForestockOptimization
import LinearProgramming
import Prepositioning
import TestSupport
import Testing

@Suite struct RiskAversionTests {
  /// Ten scenarios of rising demand, the last one far above the others.
  private static let scenarios = TwoHubCase.scenarios(
    (0..<10).map { ($0 == 9 ? 160 : 10 + 2 * $0, $0 % 3 == 0 ? 25 : 8) })

  private static func program(
    weight: Double?, tail: Double = 0.1, pack: Int = 1
  ) throws -> PlacementProgram {
    var settings = PlacementSettings()
    settings.risk = weight.map { RiskAversion(weight: $0, tailShare: tail) }
    var planningCase = TwoHubCase.planningCase(available: 400, capacity: 300, pack: pack)
    // Dear to place: the mean does not pay for the last scenario.
    for hub in planningCase.hubs.indices { planningCase.hubs[hub].inboundCostPerUnit = 25 }
    return try PlacementProgram(planningCase, settings: settings)
  }

  @Test(
    "the risk-averse cost is that of the extensive form, and weights of scenarios prove its bound",
    arguments: [0.05, 0.3, 0.5, 0.9, 1], [0.1, 0.25, 0.6])
  func optimum(weight: Double, tail: Double) throws {
    let program = try Self.program(weight: weight, tail: tail)
    let plan = program.place(Self.scenarios)
    var transport = program.transport(over: Self.scenarios)
    let general = LinearProgramSolver().solve(
      try transport.linearProgram(tail: (weight: weight, share: tail)))
    expectClose(plan.certificate.fractionalCost, general.objective, relative: 2e-6)
    #expect(plan.lowerBound <= general.objective * (1 + 1e-7))
    let weights = try #require(plan.scenarioWeights)
    #expect(
      RiskAversion(weight: weight, tailShare: tail).admits(
        weights, probabilities: transport.probabilities))
    transport.probabilities = weights
    expectClose(plan.prices.bound(of: transport), plan.lowerBound, relative: 1e-8)
    #expect(plan.gap < 0.01)
  }

  @Test("as the weight rises, the dearest tenth costs less and the mean more")
  func monotone() throws {
    let plans = try [nil, 0.2, 0.5, 1].map { try Self.program(weight: $0).place(Self.scenarios) }
    let tails = plans.map(\.service.worstTenthCost)
    #expect(zip(tails, tails.dropFirst()).allSatisfy { $0 >= $1 - 1e-6 * $0 }, "\(tails)")
    #expect(tails[3] < 0.8 * tails[0])
    let means = plans.map(\.expectedCost)
    #expect(zip(means, means.dropFirst()).allSatisfy { $0 <= $1 * (1 + 1e-6) }, "\(means)")
    // All of the weight on the dearest tenth: cost and its mean are one.
    expectClose(plans[3].cost, tails[3], relative: 1e-9)
  }

  @Test("a tail of nearly everything is the expected cost")
  func mean() throws {
    let neutral = try Self.program(weight: nil).place(Self.scenarios)
    let averse = try Self.program(weight: 1, tail: 0.999).place(Self.scenarios)
    expectClose(averse.cost, neutral.cost, relative: 2e-3)
  }

  @Test("weights that give a scenario more than its tail, or not all together 1, prove nothing")
  func admitted() {
    let risk = RiskAversion(weight: 0.5, tailShare: 0.25)
    let even = [0.25, 0.25, 0.25, 0.25]
    #expect(risk.admits(even, probabilities: even))
    #expect(risk.admits([0.625, 0.125, 0.125, 0.125], probabilities: even))
    #expect(!risk.admits([0.7, 0.1, 0.1, 0.1], probabilities: even))
    #expect(!risk.admits([0.3, 0.3, 0.3, 0.3], probabilities: even))
    #expect(!risk.admits([0.5, 0.5], probabilities: even))
  }
}
