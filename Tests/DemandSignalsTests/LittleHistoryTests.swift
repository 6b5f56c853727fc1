import DemandSignals
import FulfilmentModel
import Testing

@Suite("Little history") struct LittleHistoryTests {
  @Test("60 pre-orders and no earlier drop: a few hundred units, wide, and said to be a guess")
  func firstDrop() {
    var shop = PrintShop()
    shop.addUpcoming(booked: 60)
    let result = shop.forecast()
    #expect(result.mean < 600 && result.median > 60)
    #expect(result.high > 10 * result.low)
    #expect(result.notes.contains(.guess))
  }

  @Test("a shop without a sale or a pre-order plans")
  func nothing() {
    var shop = PrintShop()
    shop.addUpcoming(booked: 0)
    let result = shop.forecast()
    #expect(result.mean > 1 && result.mean < 300)
    #expect(result.notes.contains(.guess))
  }

  @Test("what the shop expects takes the place of the ceiling and narrows the guess")
  func expectation() {
    var shop = PrintShop()
    shop.addUpcoming(booked: 60, expected: 3000)
    let result = shop.forecast()
    #expect(result.median > 800 && result.median < 3000)
    #expect(result.high < 12 * result.low)
  }

  @Test(
    "a few orders and nothing else known: as many again, and it follows the orders as they come",
    arguments: [2, 6, 20, 60])
  func asManyAgain(booked: Int) {
    var shop = PrintShop()
    shop.littleHistory = .asManyAgain
    shop.addUpcoming(booked: booked)
    let guess = shop.forecast()
    // The demand beside the orders that are booked, which make up the rest of the factor three.
    #expect(guess.mean > 0.1 * Double(booked) && guess.mean < 2 * Double(booked), "\(guess.mean)")
    #expect(guess.notes.contains(.guess))
    shop.skus[shop.skus.count - 1].expectedUnits = 3000
    #expect(shop.forecast().mean > 500)
  }

  @Test("with six earlier drops the number of orders decides nothing by itself")
  func asManyAgainAfterDrops() {
    var shop = PrintShop.usual
    shop.addUpcoming(booked: 40)
    let known = shop.forecast()
    shop.littleHistory = .asManyAgain
    #expect(shop.forecast().mean == known.mean)
  }

  @Test("one earlier drop of 124 units bounds the next one")
  func oneDrop() {
    var shop = PrintShop()
    shop.addEarlier("old", release: -150, firstDay: 12, booked: 0, until: 12)
    shop.addUpcoming(release: 7, booked: 35, supply: 10_000)
    let result = shop.forecast()
    #expect(result.mean < 500)
    #expect(result.notes.contains(.guess))
  }

  @Test("with six earlier drops nothing is a guess")
  func enough() {
    var shop = PrintShop.usual
    shop.addUpcoming(booked: 40)
    let result = shop.forecast()
    #expect(!result.notes.contains(.guess))
    // 7 · 22 · (1 + ½ + ¼ + ⅛) units are what such a drop sells.
    #expect(result.low < 290 && result.high > 290)
    #expect(result.mean < 900)
  }
}

@Suite("Sell-outs are early observations of the launch curve") struct SellOutTests {
  @Test("where every earlier drop sold out, demand lies above what they sold and is bounded")
  func allSoldOut() {
    var shop = PrintShop()
    for (index, size) in [20, 26, 16, 30, 22, 18].enumerated() {
      shop.addEarlier(
        "d\(index)", release: -200 + 28 * index, firstDay: size, booked: 40, edition: 100)
    }
    shop.addUpcoming(booked: 40)
    let result = shop.forecast()
    #expect(result.median > 100 && result.mean < 2000)
    #expect(result.notes.contains(.guess))
  }

  @Test("an edition gone in the pre-orders is no drop of no demand")
  func soldOutBeforeRelease() {
    var shop = PrintShop()
    for index in 0..<4 {
      shop.addEarlier(
        "d\(index)", release: -200 + 28 * index, firstDay: 20, booked: 60, edition: 50)
    }
    shop.addUpcoming(booked: 40)
    #expect(shop.forecast().median > 60)
  }
}

@Suite("Missing is not zero") struct MissingEvidenceTests {
  @Test("pre-orders not opened yet are not pre-orders of none")
  func preOrdersNotOpened() {
    var with = PrintShop.usual
    with.addUpcoming(booked: 44)
    var without = PrintShop.usual
    without.addUpcoming(booked: 0)
    let (known, unknown) = (with.forecast(), without.forecast())
    #expect(unknown.notes.contains(.preOrdersUnknown))
    #expect(Double(unknown.median) > 0.5 * Double(known.median))
    #expect(unknown.high - unknown.low > known.high - known.low)
  }

  @Test("on the release evening nothing jumps where no sale is exported yet", arguments: [0, 1])
  func releaseCliff(daysAgo: Int) {
    var before = PrintShop.usual
    before.addUpcoming(release: 1, booked: 60)
    var after = PrintShop.usual
    after.addUpcoming(release: -daysAgo, booked: 60)
    let (eve, now) = (before.forecast(), after.forecast())
    #expect(now.notes.contains(.salesUnknown))
    let ratio = Double(now.median) / Double(eve.median)
    #expect(ratio > 1 / 1.5 && ratio < 1.5, "\(now.median) after \(eve.median)")
  }

  @Test("a drop released after the horizon sells nothing within it")
  func pastHorizon() {
    var shop = PrintShop.usual
    shop.addUpcoming(release: 45, booked: 60)
    let result = shop.forecast()
    #expect(result.mean == 0)
    #expect(result.notes == [.pastHorizon])
  }
}

@Suite("No single row decides") struct LargeRowTests {
  @Test("one pre-order of 5,000 units changes the forecast by less than a factor two, and is named")
  func robot() {
    var usual = PrintShop.usual
    usual.addUpcoming(booked: 60)
    var odd = usual
    odd.preOrders.append(
      PreOrder(
        orderedAt: PrintShop.day, dueAt: PrintShop.day.advanced(by: 3), region: "a", sku: "new",
        quantity: 5000))
    let (known, wrong) = (usual.forecast(), odd.forecast())
    #expect(wrong.notes.contains(.largeRow))
    #expect(wrong.mean < 2 * known.mean)
  }
}

@Suite("Marginals of the draws") struct ScenarioMarginalTests {
  @Test("quantiles are the smallest counts that are likely enough, by weight")
  func quantiles() {
    let scenarios = DemandScenarios(
      skuCount: 1, regionCount: 2, probabilities: [0.5, 0.3, 0.2], units: [4, 1, 0, 2, 9, 0])
    let region = scenarios.marginal(sku: 0, region: 0, probabilities: [0.1, 0.3, 0.5, 0.8, 0.81])
    #expect(region.quantiles == [0, 0, 4, 4, 9])
    let total = scenarios.marginal(sku: 0, region: nil, probabilities: [0.3, 0.8, 0.9])
    #expect(total.quantiles == [2, 5, 9])
    #expect((total.mean - (2.5 + 0.6 + 1.8)).magnitude < 1e-12)
  }
}
