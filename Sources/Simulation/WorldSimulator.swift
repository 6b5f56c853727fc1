import FulfilmentModel
import RealModule
import Statistics

/// Makes planning nights whose truth is known: land, network, drops, buyers and signals.
///
/// Buyers' shares are population times a log-normal taste, shared by kinds and strayed from by each
/// drop. A drop's total is log-normal around its kind's; part of it is ordered before the release
/// along a power-law booking curve, the rest follows as a decaying spike with weekends. Days share a
/// Gamma shock. Everything is invented; nothing is drawn from real places, people or sales.
package struct WorldSimulator: Sendable {
  /// Size and nature of the world.
  package let settings: SimulationSettings
  /// Equal seeds and settings give equal worlds.
  package let seed: UInt64

  /// A simulator of the given worlds.
  package init(_ settings: SimulationSettings = SimulationSettings(), seed: UInt64 = 1) {
    self.settings = settings
    self.seed = seed
  }

  /// The world.
  ///
  /// - Complexity: O(days · drops · regions + orders).
  package func simulate() -> SimulatedWorld {
    let root = RandomSource(seed: seed)
    var land = root.split(1)
    let regions = MapMaker.regions(settings.regionCount, &land)
    let truth = shares(
      regions.map { region in
        (region.population ?? 0) * Double.exp(settings.tasteDeviation * land.normal())
      })
    var nature = root.split(2)
    let kinds = DropKind.make(truth, deviation: settings.tasteDeviation / 3, &nature)
    var drops = releases(&nature).enumerated().map { index, release in
      var own = root.split(100 + UInt64(index))
      return DropMaker.make(
        index + 1, kind: index % kinds.count, kinds: kinds, release: release, settings: settings,
        &own)
    }

    var buyers: [BuyerMaker] = []
    for index in drops.indices {
      var own = root.split(10_000 + UInt64(index))
      let isOut = drops[index].sku.releaseDate <= settings.planningDate
      // One earlier drop in six is small enough to sell out.
      let edition = isOut && own.uniform() < 1.0 / 6 ? Int(drops[index].expectedUnits * 0.6) : nil
      let orders = BuyerMaker.orders(
        drops[index], regions: regions, settings: settings, edition: edition, &own)
      drops[index].isSoldOut = edition.map { orders.soldUnits >= $0 } ?? false
      let factor = own.uniform(1.1, 1.8)
      let expected = Double(orders.soldUnits) + 0.25 * drops[index].expectedUnits
      let mint = isOut ? expected * factor : drops[index].expectedUnits * factor
      drops[index].sku.mintSupply =
        drops[index].isSoldOut ? orders.soldUnits : Int((mint / 50).rounded(.up)) * 50
      buyers.append(orders)
    }

    var network = root.split(3)
    let wanted = drops.reduce(0.0) { sum, drop in
      sum + drop.expectedUnits * (drop.sku.releaseDate > settings.planningDate ? 1 : 0.25)
    }
    let hubs = NetworkMaker.hubs(
      settings.hubCount, in: regions, capacity: 2 * wanted + 500, &network)
    let opening = stock(&drops, buyers, hubs)

    var signals = root.split(4)
    var social: [SocialSignal] = []
    var events: [EventAttendance] = []
    var adTests: [AdTest] = []
    for drop in drops {
      social += SignalMaker.social(drop, regions: regions, settings: settings, &signals)
      events += SignalMaker.events(drop, regions: regions, settings: settings, &signals)
      adTests += SignalMaker.adTests(drop, regions: regions, settings: settings, &signals)
    }
    let holders = SignalMaker.holders(truth, regions: regions, settings: settings, &signals)
    let sales = buyers.flatMap(\.sales).sorted {
      ($0.date, $0.sku, $0.region) < ($1.date, $1.sku, $1.region)
    }
    let preOrders = buyers.flatMap(\.preOrders)
    let evidence = Evidence(
      asOf: settings.planningDate, sales: sales, preOrders: preOrders,
      socialSignals: social.sorted {
        ($0.date, $0.channel, $0.metric, $0.region) < ($1.date, $1.channel, $1.metric, $1.region)
      }, tokenHoldings: holders, events: events, adTests: adTests)
    let planningCase = PlanningCase(
      planningDate: settings.planningDate, horizonDays: settings.horizonDays, currency: "USD",
      origin: NetworkMaker.origin, openPreOrders: settings.openPreOrders, seed: seed,
      regions: regions, hubs: hubs, skus: drops.map(\.sku),
      lanes: NetworkMaker.lanes(hubs, regions), parcelRates: NetworkMaker.parcelRates,
      openingStock: opening, evidence: evidence)
    return SimulatedWorld(
      planningCase: planningCase,
      actual: ActualDemand(records: wantedLater(sales, preOrders)),
      truth: SimulationTruth(
        products: drops.map { drop in
          SimulationTruth.Product(
            sku: drop.sku.id, expectedUnits: drop.expectedUnits,
            preOrderShare: drop.preOrderShare, bookingExponent: drop.bookingExponent,
            decayDays: drop.decayDays, isSoldOut: drop.isSoldOut, shares: drop.shares)
        }, shares: truth, strengths: settings.strengths, seed: seed))
  }

  /// Release days: the earlier drops spread over the history, the coming ones over the first half
  /// of the horizon.
  private func releases(_ source: inout RandomSource) -> [CalendarDate] {
    let earlier = settings.earlierDropCount
    let span = Double(settings.historyDays - 45)
    let past = (0..<earlier).map { index in
      let at = (Double(index) + source.uniform()) / Double(max(1, earlier)) * span
      return settings.planningDate.advanced(by: -5 - Int(span - at))
    }
    let coming = (0..<settings.comingDropCount).map { _ in
      settings.planningDate.advanced(
        by: 1 + Int(source.uniform() * Double(settings.horizonDays) / 2))
    }
    return past + coming.sorted()
  }

  /// A quarter of what is left of each earlier drop over the hubs by capacity, in whole packs; the
  /// rest waits at the origin.
  private func stock(_ drops: inout [SimulatedDrop], _ buyers: [BuyerMaker], _ hubs: [Hub])
    -> [StockRecord]
  {
    let capacity = hubs.reduce(0) { $0 + $1.capacityUnits }
    var records: [StockRecord] = []
    for index in drops.indices {
      let mint = drops[index].sku.mintSupply ?? 0
      guard drops[index].sku.releaseDate <= settings.planningDate else {
        drops[index].sku.availableUnits = mint
        continue
      }
      var left = max(0, mint - buyers[index].soldUnits)
      let pack = drops[index].sku.casePackUnits
      let quarter = left / 4
      for hub in hubs {
        let units = quarter * hub.capacityUnits / capacity / pack * pack
        guard units > 0 else { continue }
        records.append(StockRecord(hub: hub.id, sku: drops[index].sku.id, quantity: units))
        left -= units
      }
      drops[index].sku.availableUnits = left
    }
    return records
  }

  /// Demand of the horizon: sales in it, new pre-orders, and, where they must be delivered, the
  /// open ones that were kept.
  private func wantedLater(_ sales: [Sale], _ preOrders: [PreOrder]) -> [Sale] {
    let last = settings.planningDate.advanced(by: settings.horizonDays)
    var wanted = sales.filter { $0.date > settings.planningDate && $0.date <= last }
    for order in preOrders where order.cancelledAt == nil && order.dueAt > settings.planningDate {
      let isNew = order.orderedAt > settings.planningDate
      guard isNew || settings.openPreOrders == .demand else { continue }
      let date = settings.openPreOrders == .demand ? order.dueAt : order.orderedAt
      guard date <= last else { continue }
      wanted.append(
        Sale(date: date, region: order.region, sku: order.sku, quantity: order.quantity))
    }
    return SimulatedSales.merged(wanted)
  }
}

/// Sales records of invented buyers.
enum SimulatedSales {
  /// One record for each day, SKU and region, in that order.
  static func merged(_ sales: [Sale]) -> [Sale] {
    let ordered = sales.sorted { ($0.date, $0.sku, $0.region) < ($1.date, $1.sku, $1.region) }
    var result: [Sale] = []
    for sale in ordered {
      if let last = result.last, last.date == sale.date, last.sku == sale.sku,
        last.region == sale.region
      {
        result[result.count - 1].quantity += sale.quantity
      } else {
        result.append(sale)
      }
    }
    return result
  }
}
