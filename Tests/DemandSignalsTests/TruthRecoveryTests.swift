import DemandSignals
import FulfilmentModel
import Simulation
import Testing

/// Worlds of 60 earlier drops whose shares differ much from each other, so that only a signal of the
/// drop's own can know them.
@Suite("True signals are found in simulated worlds", .tags(.slow)) struct TruthRecoveryTests {
  static func world(_ strengths: SignalStrengths, seed: UInt64) -> SimulatedWorld {
    var settings = SimulationSettings()
    settings.historyDays = 420
    settings.regionCount = 30
    settings.hubCount = 3
    settings.earlierDropCount = 60
    settings.upcomingDropCount = 6
    settings.medianDropUnits = 400
    settings.dropConcentration = 12
    settings.attendeeShare = 1
    settings.holderCount = 1500
    settings.strengths = strengths
    return WorldSimulator(settings, seed: seed).simulate()
  }

  static func shareError(_ world: SimulatedWorld, excluding parts: Set<DemandPart>) -> Double {
    var planningCase = world.planningCase
    planningCase.openPreOrders = .settled
    let forecast = DemandModel(DemandSettings(excluded: parts)).fit(planningCase).forecast
    var error = 0.0
    for (index, sku) in planningCase.skus.enumerated()
    where sku.releaseDate > planningCase.planningDate {
      for (region, share) in world.truth.products[index].shares.enumerated() {
        error += (forecast.products[index].shares[region] - share).magnitude
      }
    }
    return error
  }

  @Test("a noise signal weighs under 5 % of a true one", arguments: [1, 2, 3])
  func noise(seed: UInt64) throws {
    let strengths = SignalStrengths(
      preOrders: 0.7, social: 0, tokenHolders: 0, events: 1, adTests: 0)
    let world = TruthRecoveryTests.world(strengths, seed: seed)
    let weights = DemandModel().fit(world.planningCase).signalWeights
    func units(_ signal: GeographicSignal) throws -> Double {
      try #require(weights.first { $0.signal == signal }).upcomingUnits
    }
    let truth = try units(.attendees)
    #expect(truth > 50)
    #expect(try units(.tokenHolders) < 0.05 * truth)
    #expect(try units(.adTests) < 0.05 * truth)
    #expect(try units(.engagement) < 0.05 * truth)
  }

  @Test(
    "a perfect geographic signal cuts the error of shares by at least half", arguments: [1, 2, 3])
  func perfect(seed: UInt64) {
    let strengths = SignalStrengths(
      preOrders: 0.7, social: 0, tokenHolders: 0, events: 1, adTests: 0)
    let world = TruthRecoveryTests.world(strengths, seed: seed)
    let with = TruthRecoveryTests.shareError(world, excluding: [])
    let without = TruthRecoveryTests.shareError(world, excluding: [.events])
    #expect(with <= 0.5 * without, "\(with) against \(without)")
  }

  @Test("attention that knows the total improves the forecast, noise does not harm it")
  func attention() {
    func crps(_ strength: Double, excluding parts: Set<DemandPart>) -> Double {
      let world = TruthRecoveryTests.world(
        SignalStrengths(preOrders: 0, social: strength), seed: 4)
      return DropBacktest(
        world.planningCase, leads: 2...2, minimumPreOrders: 0,
        settings: DemandSettings(excluded: parts), scenarios: 100, threads: 2
      ).totalCRPS
    }
    let gain = crps(1, excluding: [.social]) / crps(1, excluding: [])
    let noise = crps(0, excluding: [.social]) / crps(0, excluding: [])
    #expect(gain > 1.05, "\(gain)")
    #expect(noise > 0.95, "\(noise)")
  }
}
