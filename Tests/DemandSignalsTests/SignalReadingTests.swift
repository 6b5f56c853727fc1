import DemandSignals
import FulfilmentModel
import CaseFiles
import Tabular
import Simulation
import TestSupport
import Testing

@Suite("Token holders, ad tests and events") struct SignalReadingTests {
  @Test("concentration leaves excluded wallets out and keeps the privacy floor")
  func holders() {
    var holdings = (0..<9).map {
      TokenHolding(holder: "0xa\($0)", region: $0 < 6 ? "big" : "small", token: "t", balance: 1)
    }
    holdings.append(TokenHolding(holder: "0xA0", region: nil, token: "u", balance: 10))
    holdings.append(TokenHolding(holder: "0xdEaD", region: nil, token: "t", balance: 1000))
    let read = TokenConcentration(holdings, excluded: ["0xDEAD"], privacyFloor: 5)
    #expect(read.holders == 9 && read.balance == 19 && read.excludedBalance == 1000)
    #expect(read.places.map(\.region) == ["big", nil])
    #expect(read.places.map(\.holders) == [6, 3])
    // By hand: balances 1 eight times and 11: Σ (2 i − 8) xᵢ = 80 over 9 · 19.
    expectClose(read.gini, 80.0 / 171)
    expectClose(read.topHundredthShare, 11.0 / 19)
  }

  @Test(
    "the tail exponent of real balances is found", .tags(.reference),
    .enabled(if: ReferenceData.isAvailable))
  func realBalances() throws {
    var reader = try DelimitedReader(
      path: ReferenceData.path("token-holders/holder_balances.csv.gz"))
    var holdings: [TokenHolding] = []
    while try reader.next() {
      guard let balance = Double(reader.text(2)) else { continue }
      holdings.append(
        TokenHolding(holder: reader.text(0), region: nil, token: reader.text(1), balance: balance))
    }
    let read = TokenConcentration(holdings)
    #expect(read.holders == 47_180 && read.balance == 113_589)
    #expect(read.gini > 0.4 && read.topHundredthShare > 0.2)
    let exponent = try #require(read.tailExponent)
    #expect((1.5...3).contains(exponent))
  }

  @Test("an ad test of three clicks moves a region by little, one of three hundred by much")
  func adTests() throws {
    func test(_ region: String, _ clicks: Int, _ conversions: Int) -> AdTest {
      AdTest(
        platform: "p", campaign: "c", start: "2026-02-01",
        end: "2026-02-02", region: region, sku: "s", spend: 1,
        impressions: 1000, clicks: clicks, conversions: conversions)
    }
    let readings = AdTestReading.read([
      test("a", 3, 2), test("b", 300, 60), test("c", 300, 15), test("d", 300, 30), test("e", 0, 0),
    ])
    let few = try #require(readings.first { $0.region == "a" })
    let many = try #require(readings.first { $0.region == "b" })
    let none = try #require(readings.first { $0.region == "e" })
    #expect(many.lift > 1.5 && many.interval.lowerBound > 1.3)
    #expect(few.lift < 2.5)
    #expect(few.interval.upperBound / few.interval.lowerBound > 1.5)
    expectClose(none.lift, 1, relative: 1e-9)
    #expect(none.costToHalveInterval == nil)
    let cost = try #require(many.costToHalveInterval)
    #expect(cost > 3 && cost < 10)
  }

  @Test("promises cover the expected buyers among attendees")
  func promises() {
    let world = WorldSimulator(seed: 1).simulate()
    let promises = EventPromises(world.planningCase)
    #expect(promises.learntFrom > 100)
    #expect((0.6...0.8).contains(promises.attendance))
    #expect(promises.conversion > 0 && promises.conversion <= 1)
    let upcoming = Set(
      world.planningCase.skus.filter { $0.releaseDate > world.planningCase.planningDate }.map(\.id))
    #expect(!promises.promises.isEmpty)
    #expect(promises.promises.allSatisfy { upcoming.contains($0.sku) && $0.units <= $0.people })
  }

  @Test("holders in excluded wallets do not move a forecast's shares, others do")
  func excludedWallets() throws {
    var planningCase = WorldSimulator(seed: 1).simulate().planningCase
    let region = try #require(planningCase.regions.first).id
    let known = planningCase.evidence
    func shares(_ holder: String, excluding wallets: [String] = []) -> [Double] {
      planningCase.evidence = Evidence(
        asOf: known.asOf, sales: known.sales, preOrders: known.preOrders,
        socialSignals: known.socialSignals,
        tokenHoldings: known.tokenHoldings
          + (0..<300).map {
            TokenHolding(
              holder: holder, region: region, token: "t\($0)", balance: 1000)
          },
        events: known.events, adTests: known.adTests)
      var settings = DemandSettings()
      settings.excludedWallets.formUnion(wallets)
      return DemandModel(settings).fit(planningCase).forecast.products.flatMap(\.shares)
    }
    let plain = DemandModel().fit(planningCase).forecast.products.flatMap(\.shares)
    #expect(shares("0x000000000000000000000000000000000000dEaD") == plain)
    #expect(shares("0xEscrow", excluding: ["0xescrow"]) == plain)
    #expect(shares("0xSomebody") != plain)
  }

  @Test("more clicks in a region refine its rate and do not raise its share")
  func testedMore() throws {
    var planningCase = WorldSimulator(seed: 1).simulate().planningCase
    let known = planningCase.evidence
    let sku = try #require(planningCase.skus.first { $0.releaseDate > planningCase.planningDate })
    let own = known.adTests.filter { $0.sku == sku.id }
    let most = try #require(own.max { $0.conversions < $1.conversions })
    // The same rate at ten times the clicks in the best region, and as many in every other.
    func share(_ factor: (String) -> Int) -> Double {
      let tests = known.adTests.map { test in
        guard test.sku == sku.id else { return test }
        var test = test
        let times = factor(test.region)
        (test.clicks, test.conversions) = (test.clicks * times, test.conversions * times)
        return test
      }
      planningCase.evidence = Evidence(
        asOf: known.asOf, sales: known.sales, preOrders: known.preOrders,
        socialSignals: known.socialSignals, tokenHoldings: known.tokenHoldings,
        events: known.events, adTests: tests)
      let forecast = DemandModel().fit(planningCase).forecast
      let index = planningCase.skus.firstIndex { $0.id == sku.id } ?? 0
      let region = planningCase.regions.firstIndex { $0.id == most.region } ?? 0
      return forecast.products[index].shares[region]
    }
    let alone = share { $0 == most.region ? 10 : 1 }
    let everywhere = share { _ in 10 }
    #expect(alone < everywhere)
  }

  @Test("possible outcomes of an ad test spread around the known rate")
  func outcomes() {
    func test(_ region: String, _ clicks: Int, _ conversions: Int) -> AdTest {
      AdTest(
        platform: "p", campaign: "c", start: "2026-02-01",
        end: "2026-02-02", region: region, sku: "s", spend: 1,
        impressions: 10_000, clicks: clicks, conversions: conversions)
    }
    let tests = [test("a", 2000, 400), test("b", 2000, 100), test("c", 2000, 200)]
    let sure = AdTestReading.outcomes(of: tests, sku: "s", region: "a", clicks: 100, count: 5)
    let open = AdTestReading.outcomes(of: tests, sku: "s", region: "new", clicks: 100, count: 5)
    #expect(sure == sure.sorted() && (17...22).contains(sure[2]))
    #expect(open[4] - open[0] > sure[4] - sure[0])
  }
}
