import DemandSignals
import FulfilmentModel
import TestSupport
import Testing

@Suite("Days without stock are no lack of demand") struct AvailabilityTests {
  /// A shop whose print `out` sold three units a day until 160 days ago.
  private var shop: PrintShop {
    var shop = PrintShop.usual
    shop.addOutOfStock("out", daysSelling: 40, daysOut: 160, unitsADay: 3)
    return shop
  }

  @Test("out of stock for 160 days, restocked tonight: the pace of its selling days comes back")
  func restockedTonight() {
    let silent = shop.mean(of: "out")
    var steady = PrintShop.usual
    steady.addOutOfStock("out", daysSelling: 40, daysOut: 0, unitsADay: 3)
    let unbroken = steady.mean(of: "out").units
    #expect(silent.units < 0.2 * unbroken && silent.notes.contains(.outOfStock))
    var stated = shop
    stated.availability = [Availability(sku: "out", start: PrintShop.day, units: 400)]
    let known = stated.mean(of: "out")
    #expect((known.units / unbroken - 1).magnitude < 0.5, "\(known.units) for \(unbroken)")
    #expect(known.notes.contains(.availability))
  }

  @Test("a planned restock draws demand with its probability, for its days, up to its units")
  func plannedRestock() {
    func mean(_ restock: Availability) -> Double {
      var stated = shop
      stated.availability = [
        Availability(
          sku: "out", start: PrintShop.day.advanced(by: -159), end: restock.start.advanced(by: -1),
          units: 0), restock,
      ]
      return stated.mean(of: "out").units
    }
    let soon = PrintShop.day.advanced(by: 1)
    let whole = mean(Availability(sku: "out", start: soon))
    let half = mean(Availability(sku: "out", start: soon, probability: 0.5))
    let late = mean(Availability(sku: "out", start: PrintShop.day.advanced(by: 15)))
    let few = mean(Availability(sku: "out", start: soon, units: 10))
    #expect(whole > 12)
    #expect((half / whole - 0.5).magnitude < 0.1, "\(half) of \(whole)")
    // Whoever waits for the stock still waits: half of the days draw half of the demand.
    #expect((late / whole - 0.5).magnitude < 0.15, "\(late) of \(whole)")
    #expect(few <= 10 && few > 5)
  }

  @Test("a restock of a print that is in stock draws more than its recent orders say")
  func moreStock() {
    var shop = PrintShop.usual
    shop.addOutOfStock("steady", daysSelling: 120, daysOut: 0, unitsADay: 2)
    let plain = shop.mean(of: "steady").units
    shop.availability = [
      Availability(
        sku: "steady", start: PrintShop.day.advanced(by: 1), units: 300, probability: 0.8)
    ]
    let more = shop.mean(of: "steady").units
    #expect(more > plain + 100 && more < plain + 300, "\(more) after \(plain)")
  }

  @Test("a launch that stock cut short is an early observation, as a sold-out edition is")
  func shortLaunch() {
    var cut = PrintShop()
    for (index, size) in [20, 26, 16, 30, 22, 18].enumerated() {
      let release = -200 + 28 * index
      cut.addEarlier("d\(index)", release: release, firstDay: size, booked: 2 * size, until: 5)
    }
    cut.addUpcoming(booked: 44)
    let silent = cut.forecast().median
    for index in 0..<6 {
      cut.availability.append(
        Availability(
          sku: "d\(index)", start: PrintShop.day.advanced(by: -200 + 28 * index + 5), units: 0))
    }
    let stated = cut.forecast().median
    #expect(Double(stated) > 1.3 * Double(silent), "\(stated) after \(silent)")
  }

  @Test("an earlier forecast origin knows no restock that had not begun and no adjustment")
  func noLookAhead() {
    var evidence = Evidence(asOf: PrintShop.day)
    evidence.availability = [
      Availability(sku: "x", start: PrintShop.day.advanced(by: -30), units: 0),
      Availability(sku: "x", start: PrintShop.day.advanced(by: -5), units: 50),
    ]
    evidence.adjustments = [Adjustment(sku: "x", start: PrintShop.day, factor: 2)]
    let earlier = evidence.known(on: PrintShop.day.advanced(by: -10))
    #expect(earlier.availability.map(\.units) == [0])
    #expect(earlier.adjustments.isEmpty)
    #expect(evidence.known(on: PrintShop.day).availability.count == 2)
  }
}

@Suite("Adjustments of the forecast") struct AdjustmentTests {
  /// A steady print, two units a day, from one region of two.
  private func fit(_ adjustments: [Adjustment]) -> FittedDemand {
    var shop = PrintShop()
    shop.addOutOfStock("steady", daysSelling: 150, daysOut: 0, unitsADay: 2)
    shop.adjustments = adjustments
    return DemandModel().fit(shop.planningCase)
  }

  private let tomorrow = PrintShop.day.advanced(by: 1)

  @Test("a factor multiplies the days it names, units come on top, and the effect is reported")
  func factorAndUnits() throws {
    let plain = fit([]).forecast.products[0]
    let twice = fit([Adjustment(sku: "steady", start: tomorrow, factor: 2, author: "anna")])
    #expect((twice.forecast.products[0].totalMean / plain.totalMean - 2).magnitude < 0.02)
    let effect = try #require(twice.judgements.first)
    #expect(effect.status == .applied && effect.author == "anna")
    #expect((effect.unitsAfter / effect.unitsBefore - 2).magnitude < 0.01)
    let half = fit([
      Adjustment(start: tomorrow, end: PrintShop.day.advanced(by: 14), factor: 2)
    ]).forecast.products[0]
    #expect((half.totalMean / plain.totalMean - 1.5).magnitude < 0.02)
    let more = fit([Adjustment(sku: "steady", start: tomorrow, units: 100)]).forecast.products[0]
    #expect((more.totalMean - plain.totalMean - 100).magnitude < 1)
  }

  @Test("a change of one region moves the draws there and nowhere else")
  func region() {
    let change = Adjustment(sku: "steady", region: "b", start: tomorrow, units: 60)
    func means(_ fit: FittedDemand) -> [Double] {
      let draws = fit.scenarios(count: 200)
      return (0..<2).map { draws.marginal(sku: 0, region: $0, probabilities: [0.5]).mean }
    }
    let (plain, moved) = (means(fit([])), means(fit([change])))
    #expect((moved[0] / plain[0] - 1).magnitude < 0.15, "\(moved) after \(plain)")
    #expect((moved[1] - plain[1] - 60).magnitude < 10, "\(moved) after \(plain)")
  }

  @Test("an expired change and one outside the horizon are named and not used")
  func notUsed() {
    let plain = fit([]).forecast.products[0].totalMean
    let result = fit([
      Adjustment(
        sku: "steady", start: tomorrow, factor: 3, expires: PrintShop.day.advanced(by: -1)),
      Adjustment(sku: "steady", start: PrintShop.day.advanced(by: 40), factor: 3),
    ])
    #expect(result.forecast.products[0].totalMean == plain)
    #expect(result.judgements.map(\.status) == [.expired, .outsideHorizon])
    #expect(result.notes.count { $0.subject == .adjustment } == 2)
  }
}

@Suite("Orders without a region") struct UnassignedOrderTests {
  @Test("they count in the total, are spread by the model's own shares, and are shown")
  func counted() {
    var known = PrintShop.usual
    known.addUpcoming(booked: 60)
    var unknown = known
    unknown.preOrders = unknown.preOrders.map { order in
      var other = order
      if order.sku == "new" { other.region = RegionReference.unassigned.text }
      return other
    }
    let fit = DemandModel().fit(unknown.planningCase)
    #expect(fit.unassignedOrders.last == 60)
    let (spread, placed) = (Double(unknown.forecast().median), Double(known.forecast().median))
    #expect((spread / placed - 1).magnitude < 0.02, "\(spread) after \(placed)")
    var outside = unknown
    outside.preOrders = outside.preOrders.map { order in
      var other = order
      if order.region == RegionReference.unassigned.text {
        other.region = RegionReference.outside.text
      }
      return other
    }
    #expect(DemandModel().fit(outside.planningCase).unassignedOrders.last == 0)
  }

  @Test("as open pre-orders they are demand of some region, all of them together")
  func openPreOrders() {
    var shop = PrintShop()
    shop.addOutOfStock("steady", daysSelling: 150, daysOut: 0, unitsADay: 2)
    shop.addUpcoming(booked: 0)
    shop.preOrders = [
      PreOrder(
        orderedAt: PrintShop.day, dueAt: PrintShop.day.advanced(by: 3),
        region: RegionReference.unassigned.text, sku: "new", quantity: 40)
    ]
    var planning = shop.planningCase
    planning.openPreOrders = .settled
    let settled = DemandModel().fit(planning)
    planning.openPreOrders = .demand
    let demanded = DemandModel().fit(planning)
    func total(_ fit: FittedDemand) -> Double {
      fit.scenarios(count: 100).marginal(sku: 1, region: nil, probabilities: [0.5]).mean
    }
    // Forty, less the share that is cancelled before anything is known of it.
    #expect((total(demanded) - total(settled) - 40 * 49 / 50).magnitude < 1)
    #expect(
      (demanded.forecast.products[1].totalMean - settled.forecast.products[1].totalMean - 39.2)
        .magnitude < 1e-6)
  }
}
