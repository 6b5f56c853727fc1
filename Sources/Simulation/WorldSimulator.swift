import Diagnostics
import FulfilmentModel
import RealModule
import Statistics

/// Draws planning cases whose truth is known: map, network, drops, buyers and signals.
///
/// Buyers' shares are population times a log-normal taste, shared by kinds and strayed from by each
/// drop (Dirichlet). A drop's total is log-normal around its kind's; part of it is ordered before
/// the release along a power-law booking curve, the rest follows as a decaying spike with weekends.
/// Days share a Gamma shock. Everything is invented; nothing is drawn from real places, people or
/// sales.
package struct WorldSimulator: Sendable {
  /// Size and nature of the world.
  package let settings: SimulationSettings
  /// Equal seeds and settings give equal worlds.
  package let seed: UInt64

  /// Creates a simulator.
  ///
  /// - Precondition: the settings have no `diagnostics`.
  package init(_ settings: SimulationSettings = SimulationSettings(), seed: UInt64 = 1) {
    let diagnostics = settings.diagnostics
    precondition(diagnostics.isEmpty, InvalidInput(diagnostics).description)
    self.settings = settings
    self.seed = seed
  }

  /// Draws the world.
  ///
  /// - Complexity: O(days · drops · regions + orders).
  package func simulate() -> SimulatedWorld {
    // Each part draws from a stream of its own, so that none depends on the size of another.
    let root = RandomSource(seed: seed)
    var mapStream = root.split(1)
    let regions = MapMaker.regions(settings.regionCount, source: &mapStream)
    let truth = normalised(
      regions.map { region in
        (region.population ?? 0) * Double.exp(settings.tasteDeviation * mapStream.normal())
      })
    var drops = self.drops(truth, root: root)
    let buyers = self.buyers(&drops, regions: regions, root: root)

    var networkStream = root.split(3)
    let hubs = NetworkMaker.hubs(
      settings.hubCount, in: regions, capacity: 2 * expectedDemand(drops) + 500,
      source: &networkStream)
    let openingStock = stock(&drops, soldUnits: buyers.map(\.soldUnits), hubs: hubs)
    let sales = buyers.flatMap(\.sales).sorted(by: WorldSimulator.precedes)
    let preOrders = buyers.flatMap(\.preOrders)
    let planningCase = PlanningCase(
      planningDate: settings.planningDate, horizonDays: settings.horizonDays, currency: "USD",
      origin: NetworkMaker.origin, openPreOrders: settings.openPreOrders, seed: seed,
      regions: regions, hubs: hubs, skus: drops.map(\.sku),
      lanes: NetworkMaker.lanes(from: hubs, to: regions), parcelRates: NetworkMaker.parcelRates,
      openingStock: openingStock,
      evidence: evidence(
        drops, sales: sales, preOrders: preOrders,
        signals: SignalMaker(regions: regions, settings: settings), truth: truth, root: root))
    return SimulatedWorld(
      planningCase: planningCase,
      actual: ActualDemand(records: demand(sales: sales, preOrders: preOrders)),
      truth: SimulationTruth(
        products: drops.map { drop in
          SimulationTruth.Product(
            sku: drop.sku.id, expectedUnits: drop.expectedUnits,
            preOrderShare: drop.preOrderShare, bookingExponent: drop.bookingExponent,
            decayDays: drop.decayDays, isSoldOut: drop.isSoldOut, shares: drop.shares)
        }, shares: truth, strengths: settings.strengths, seed: seed))
  }

  /// Draws the drops, whose editions and stock are not known yet.
  private func drops(_ truth: [Double], root: RandomSource) -> [SimulatedDrop] {
    var kindStream = root.split(2)
    let kinds = DropKind.all(
      shares: truth, deviation: settings.tasteDeviation / 3, source: &kindStream)
    return releases(source: &kindStream).enumerated().map { index, release in
      var own = root.split(100 + UInt64(index))
      return kinds[index % kinds.count].drop(
        number: index + 1, release: release, settings: settings, source: &own)
    }
  }

  /// Draws release days: the earlier drops spread over the history, the upcoming ones over the
  /// first half of the horizon.
  private func releases(source: inout RandomSource) -> [CalendarDate] {
    let earlier = settings.earlierDropCount
    let span = Double(settings.historyDays - 45)
    let past = (0..<earlier).map { index in
      let at = (Double(index) + source.uniform()) / Double(max(1, earlier)) * span
      return settings.planningDate.advanced(by: -5 - Int(span - at))
    }
    let upcoming = (0..<settings.upcomingDropCount).map { _ in
      settings.planningDate.advanced(
        by: 1 + Int(source.uniform() * Double(settings.horizonDays) / 2))
    }
    return past + upcoming.sorted()
  }

  /// Draws the orders of each drop and sets its edition.
  private func buyers(
    _ drops: inout [SimulatedDrop], regions: [Region], root: RandomSource
  ) -> [BuyerMaker] {
    drops.indices.map { index in
      var own = root.split(10_000 + UInt64(index))
      let expected = drops[index].expectedUnits
      let isReleased = drops[index].sku.releaseDate <= settings.planningDate
      // One earlier drop in six is small enough to sell out.
      let edition = isReleased && own.uniform() < 1.0 / 6 ? Int(expected * 0.6) : nil
      let orders = BuyerMaker(
        drops[index], regions: regions, settings: settings, edition: edition, source: &own)
      drops[index].isSoldOut = edition.map { orders.soldUnits >= $0 } ?? false
      let factor = own.uniform(1.1, 1.8)
      let mint =
        isReleased ? (Double(orders.soldUnits) + 0.25 * expected) * factor : expected * factor
      drops[index].sku.mintSupply =
        drops[index].isSoldOut ? orders.soldUnits : Int((mint / 50).rounded(.up)) * 50
      return orders
    }
  }

  /// Returns the units that the hubs must be able to hold: all of an upcoming drop, a quarter of an
  /// earlier one.
  private func expectedDemand(_ drops: [SimulatedDrop]) -> Double {
    drops.reduce(0.0) { sum, drop in
      sum + drop.expectedUnits * (drop.sku.releaseDate > settings.planningDate ? 1 : 0.25)
    }
  }

  /// Spreads a quarter of what is left of each earlier drop over the hubs by capacity, in whole
  /// packs; the rest is available at the origin.
  private func stock(
    _ drops: inout [SimulatedDrop], soldUnits: [Int], hubs: [Hub]
  ) -> [StockRecord] {
    let capacity = hubs.reduce(0) { $0 + $1.capacityUnits }
    var records: [StockRecord] = []
    for index in drops.indices {
      let mint = drops[index].sku.mintSupply ?? 0
      guard drops[index].sku.releaseDate <= settings.planningDate else {
        drops[index].sku.availableUnits = mint
        continue
      }
      var left = max(0, mint - soldUnits[index])
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

  /// Draws the signals and cuts all records at the planning date.
  private func evidence(
    _ drops: [SimulatedDrop], sales: [Sale], preOrders: [PreOrder], signals: SignalMaker,
    truth: [Double], root: RandomSource
  ) -> Evidence {
    var stream = root.split(4)
    var social: [SocialSignal] = []
    var events: [EventAttendance] = []
    var adTests: [AdTest] = []
    for drop in drops {
      social += signals.social(drop, source: &stream)
      events += signals.events(drop, source: &stream)
      adTests += signals.adTests(drop, source: &stream)
    }
    social.sort {
      ($0.date, $0.channel, $0.metric, $0.region) < ($1.date, $1.channel, $1.metric, $1.region)
    }
    return Evidence(
      asOf: settings.planningDate, sales: sales, preOrders: preOrders, socialSignals: social,
      tokenHoldings: signals.holders(truth, source: &stream), events: events, adTests: adTests)
  }

  /// Returns the demand of the horizon, one record for each day, SKU and region: sales in it, new
  /// pre-orders, and, where they must be delivered, the open ones that were retained.
  private func demand(sales: [Sale], preOrders: [PreOrder]) -> [Sale] {
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
    var merged: [Sale] = []
    for sale in wanted.sorted(by: WorldSimulator.precedes) {
      if let last = merged.last, !WorldSimulator.precedes(last, sale) {
        merged[merged.count - 1].quantity += sale.quantity
      } else {
        merged.append(sale)
      }
    }
    return merged
  }

  /// The order of records: by day, SKU and region.
  private static func precedes(_ a: Sale, _ b: Sale) -> Bool {
    (a.date, a.sku, a.region) < (b.date, b.sku, b.region)
  }
}
