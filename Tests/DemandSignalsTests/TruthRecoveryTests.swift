import DemandSignals
import FulfilmentModel
import Simulation
import Testing

/// Worlds of 60 earlier drops whose places stray far from each other, so that only a signal of the
/// drop's own can know them.
@Suite struct TruthRecoveryTests {
  static func world(_ strengths: SignalStrengths, seed: UInt64) -> SimulatedWorld {
    let settings = SimulationSettings(
      historyDays: 420, regionCount: 30, hubCount: 3, earlierDropCount: 60, comingDropCount: 6,
      medianDropUnits: 400, dropConcentration: 12, attendeeShare: 1, holderCount: 1500,
      strengths: strengths)
    return WorldSimulator(settings, seed: seed).simulate()
  }

  static func shareError(_ world: SimulatedWorld, excluding parts: Set<DemandPart>) -> Double {
    var night = world.planningCase
    night.openPreOrders = .settled
    let forecast = DemandModel(DemandSettings(excluded: parts)).fit(night).forecast
    var error = 0.0
    for (index, sku) in night.skus.enumerated() where sku.releaseDate > night.planningDate {
      for (region, share) in world.truth.products[index].shares.enumerated() {
        error += (forecast.products[index].shares[region] - share).magnitude
      }
    }
    return error
  }

  @Test("a signal of pure noise weighs under 5 % of a true one", arguments: [1, 2, 3])
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
    "a perfect signal of place cuts the error of shares by at least half", arguments: [1, 2, 3])
  func perfect(seed: UInt64) {
    let strengths = SignalStrengths(
      preOrders: 0.7, social: 0, tokenHolders: 0, events: 1, adTests: 0)
    let world = TruthRecoveryTests.world(strengths, seed: seed)
    let with = TruthRecoveryTests.shareError(world, excluding: [])
    let without = TruthRecoveryTests.shareError(world, excluding: [.events])
    #expect(with <= 0.5 * without, "\(with) against \(without)")
  }

  @Test("attention that knows the total weighs more than attention that knows nothing")
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
