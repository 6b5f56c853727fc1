import FulfilmentModel
import CaseFiles
import Tabular
import Simulation
import Testing

@Suite("Simulated worlds") struct WorldSimulatorTests {
  static func correlation(_ a: [Double], _ b: [Double]) -> Double {
    let n = Double(a.count)
    let (meanA, meanB) = (a.reduce(0, +) / n, b.reduce(0, +) / n)
    var (ab, aa, bb) = (0.0, 0.0, 0.0)
    for (x, y) in zip(a, b) {
      ab += (x - meanA) * (y - meanB)
      aa += (x - meanA) * (x - meanA)
      bb += (y - meanB) * (y - meanB)
    }
    return ab / (aa * bb).squareRoot()
  }

  @Test("equal seeds give equal worlds, other seeds other ones")
  func seeds() {
    let first = WorldSimulator(seed: 7).simulate()
    let second = WorldSimulator(seed: 7).simulate()
    let other = WorldSimulator(seed: 8).simulate()
    #expect(first.planningCase.evidence.sales == second.planningCase.evidence.sales)
    #expect(first.actual.records == second.actual.records)
    #expect(first.truth == second.truth)
    #expect(first.actual.records != other.actual.records)
  }

  @Test("no evidence lies after the planning date and no demand before it", arguments: [1, 2, 3])
  func dates(seed: UInt64) {
    let world = WorldSimulator(seed: seed).simulate()
    let horizon = world.planningCase.horizon
    #expect(world.planningCase.evidence.sales.allSatisfy { $0.date < horizon.lowerBound })
    #expect(world.planningCase.evidence.preOrders.allSatisfy { $0.orderedAt < horizon.lowerBound })
    #expect(world.actual.records.allSatisfy { horizon.contains($0.date) })
    #expect(world.planningCase.skus.contains { $0.releaseDate >= horizon.lowerBound })
  }

  @Test("an edition is never oversold, and stock is what was not sold", arguments: [1, 2, 3, 4])
  func editions(seed: UInt64) {
    let planningCase = WorldSimulator(seed: seed).simulate().planningCase
    for sku in planningCase.skus where sku.releaseDate <= planningCase.planningDate {
      let evidence = planningCase.evidence
      let sold = evidence.sales.reduce(0) { $0 + ($1.sku == sku.id ? $1.quantity : 0) }
      let ordered = evidence.preOrders.reduce(0) { $0 + ($1.sku == sku.id ? $1.quantity : 0) }
      let opening = planningCase.openingStock.reduce(0) {
        $0 + ($1.sku == sku.id ? $1.quantity : 0)
      }
      #expect(sold + ordered + opening + sku.availableUnits == sku.mintSupply)
    }
    for hub in planningCase.hubs {
      let held = planningCase.openingStock.reduce(0) { $0 + ($1.hub == hub.id ? $1.quantity : 0) }
      #expect(held <= hub.capacityUnits)
    }
  }

  @Test("a signal's strength decides how well it agrees with the truth")
  func holders() {
    func agreement(_ strength: Double) -> Double {
      var settings = SimulationSettings()
      settings.holderCount = 4000
      settings.strengths.tokenHolders = strength
      let world = WorldSimulator(settings, seed: 5).simulate()
      let counts = world.planningCase.regions.map { region in
        Double(world.planningCase.evidence.tokenHoldings.count { $0.region == region.id })
      }
      return WorldSimulatorTests.correlation(counts, world.truth.shares)
    }
    #expect(agreement(1) > 0.97)
    #expect(agreement(0).magnitude < 0.3)
  }

  @Test("orders over many drops come in the expected number")
  func totals() {
    var settings = SimulationSettings()
    settings.historyDays = 400
    settings.earlierDropCount = 30
    settings.upcomingDropCount = 0
    let world = WorldSimulator(settings, seed: 3).simulate()
    var expected = 0.0
    var seen = 0.0
    for product in world.truth.products where !product.isSoldOut {
      guard let sku = world.planningCase.skus.first(where: { $0.id == product.sku }),
        sku.releaseDate.advanced(by: 28) <= world.planningCase.planningDate
      else { continue }
      let end = sku.releaseDate.advanced(by: 27)
      expected += product.expectedUnits
      for sale in world.planningCase.evidence.sales where sale.sku == sku.id && sale.date <= end {
        seen += Double(sale.quantity)
      }
      for order in world.planningCase.evidence.preOrders where order.sku == sku.id {
        seen += Double(order.quantity)
      }
    }
    // Gamma shocks of size 20 on each of some 30 days leave about 1 % of noise.
    #expect((seen / expected - 1).magnitude < 0.05)
  }

  @Test("a map of more regions than there are names is drawn, and every name occurs once")
  func manyRegions() {
    var settings = SimulationSettings()
    settings.historyDays = 60
    settings.regionCount = 2_600
    settings.hubCount = 1
    settings.earlierDropCount = 1
    settings.upcomingDropCount = 0
    let regions = WorldSimulator(settings).simulate().planningCase.regions
    #expect(Set(regions.map(\.name)).count == 2_600)
  }

  @Test("settings out of range are named, all of them at once")
  func settings() {
    var settings = SimulationSettings()
    #expect(settings.diagnostics.isEmpty)
    settings.regionCount = 2
    settings.hubCount = 9
    settings.medianDropUnits = .nan
    settings.strengths.social = 1.5
    #expect(
      settings.diagnostics.map(\.description) == [
        "regions: \"2\", expected a whole number from 3 to 100000",
        "hubs: \"9\", expected a whole number from 1 to 2",
        "median-units: \"nan\", expected a number above 0, at most 10000000",
        "social-strength: \"1.5\", expected a number from 0 to 1",
      ])
  }

  @Test("the bundled demo case is what the simulator makes of seed 1")
  func demo() throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bundled = try CaseReader.read(folder: "/" + root + "/Datasets/demo-case").planningCase
    let made = WorldSimulator(seed: 1).simulate().planningCase
    #expect(bundled.regions == made.regions)
    #expect(bundled.hubs == made.hubs)
    #expect(bundled.skus == made.skus)
    #expect(bundled.lanes == made.lanes)
    #expect(bundled.openingStock == made.openingStock)
    #expect(bundled.evidence.sales == made.evidence.sales)
    #expect(bundled.evidence.preOrders == made.evidence.preOrders)
    #expect(bundled.evidence.adTests == made.evidence.adTests)
    #expect(bundled.evidence.socialSignals == made.evidence.socialSignals)
  }
}
