/// The constant data of one commodity: costs, limits, and its demand by record.
///
/// Commodities meet only in the coupling rows, so that everything else of an iteration is done for
/// each commodity alone, on any number of threads.
struct Commodity: Sendable {
  let layout: TransportLayout
  /// f by arc, money per unit; `shutArcCost` where the arc's site can never ship.
  let arcCost: [Double]
  /// g by sink, money per unit unserved.
  let shortageCost: [Double]
  /// The largest g.
  let highestShortageCost: Double
  /// c by site, money per unit placed; where changes cost, c + γ, the cost of a unit beyond m.
  let placementCost: [Double]
  /// m by site, units of the earlier placement that may be kept; empty where changes cost nothing.
  let keepable: [Double]
  /// 2 γ: what a kept unit costs less than one beyond m.
  let keptSaving: Double
  /// γ Σ m: what keeping nothing costs.
  let changeCostOfNothing: Double
  /// o by stock of a scenario group, units: by site where there are no periods.
  let openingStock: [Double]
  /// v: capacity that one unit takes.
  let volume: Double
  /// E: units that can be placed.
  let supply: Double
  /// By site: whether x could differ from 0 if there were supply.
  let isOpen: [Bool]
  /// By site: whether x may differ from 0. Where nothing can leave, placing could only cost.
  let canPlace: [Bool]
  /// By period and site: whether an order of it can ever be shipped from there.
  let canShip: [Bool]
  /// By site: whether its throughput is above 0.
  let hasThroughput: [Bool]
  /// By dispatch: what it costs a unit to wait from its order's period to the one it is shipped in.
  let waitingCost: [Double]
  /// By rule: the coefficients of this commodity's x by site.
  let ruleCoefficients: [[Double]]
  /// The demand rows, four scenarios to a record.
  let records: [DemandRecord]
  /// d by record, units.
  let demand: [ScenarioVector]
  /// Σ d of the sinks within reach by link, units; empty without periods.
  let demandInReach: [ScenarioVector]

  init(_ program: StochasticTransport, commodity s: Int, layout: TransportLayout) {
    self.layout = layout
    let (sites, arcs, sinks) = (program.siteCount, program.arcCount, program.sinkCount)
    let range = s * sites..<(s + 1) * sites
    openingStock =
      layout.dispatch.map { program.openingStock(of: s, in: $0.stocks) }
      ?? Array(program.openingStock[range])
    waitingCost = program.periods?.waitingCosts(of: s, layout.dispatch) ?? []
    volume = program.volume[s]
    supply = program.supply[s]
    shortageCost = Array(program.shortageCost[s * sinks..<(s + 1) * sinks])
    highestShortageCost = shortageCost.max() ?? 0
    ruleCoefficients = program.rules.map { Array($0.coefficients[range]) }
    hasThroughput = program.throughput.map { $0 > 0 }
    var (isOpen, canPlace) = ([Bool](), [Bool]())
    for h in 0..<sites {
      let isAllowed = program.rules.allSatisfy {
        !$0.keepsNothing || $0.coefficients[s * sites + h] <= 0
      }
      let hasCapacity = program.capacity[h] > 0 || volume == 0
      isOpen.append(hasThroughput[h] && hasCapacity && isAllowed)
      canPlace.append(supply > 0 && isOpen[h] && layout.placementStock(site: h) != nil)
    }
    (self.isOpen, self.canPlace) = (isOpen, canPlace)
    let opening = openingStock
    let holds = opening.indices.map {
      opening[$0] > 0
        || layout.takesPlacement(stock: $0) && canPlace[layout.site(ofStock: $0)]
    }
    let shipping = hasThroughput
    if let dispatch = layout.dispatch {
      canShip = (0..<layout.periodCount * sites).map { link in
        dispatch.dispatches(site: link % sites, order: link / sites)
          .contains { holds[dispatch.dispatches[$0].stock] }
      }
    } else {
      canShip = holds.indices.map { shipping[$0] && holds[$0] }
    }
    let cost = program.placementCost[range]
    if let change = program.changeCost, change.price > 0 {
      placementCost = cost.map { $0 + change.price }
      let earlier = change.earlier[range]
      keepable = zip(earlier, canPlace).map { $1 ? $0 : 0 }
      keptSaving = 2 * change.price
      changeCostOfNothing = change.price * earlier.reduce(0, +)
    } else {
      placementCost = Array(cost)
      (keepable, keptSaving, changeCostOfNothing) = ([], 0, 0)
    }
    var arcCost = Array(program.arcCost[s * arcs..<(s + 1) * arcs])
    for sink in 0..<sinks {
      let first = program.period(ofSink: sink) * sites
      for arc in program.arcStart[sink]..<program.arcStart[sink + 1]
      where !canShip[first + program.arcSite[arc]] { arcCost[arc] = Self.shutArcCost }
    }
    self.arcCost = arcCost
    (records, demand) = Self.records(of: program, commodity: s, layout: layout)
    demandInReach = Self.demandInReach(records, demand, layout: layout, canShip: canShip)
  }

  /// The cost at which nothing is shipped on an arc; finite, so that 0 times it is 0.
  private static let shutArcCost = 1e100

  /// Returns whether orders in a group can be shipped from a site.
  @inline(__always)
  func canShip(site: Int, group: Int) -> Bool {
    canShip[group % layout.periodCount * layout.siteCount + site]
  }

  /// Number of arc values over all records.
  var arcValueCount: Int { records.last?.values.upperBound ?? 0 }

  /// Scale of the objective: the cost of serving nobody plus that of serving everybody over the
  /// most expensive open arc, in expectation.
  var objectiveScale: Double {
    let highest = arcCost.reduce(0) { $1 < Self.shutArcCost ? max($0, $1) : $0 }
    var sum = 0.0
    for (record, wanted) in zip(records, demand) {
      let expected = (layout.probability[record.group] * wanted).sum()
      sum += expected * (shortageCost[record.sink] + highest)
    }
    return sum
  }

  /// Collects the records with demand, group by group, so that a pass over the records finds a
  /// group's links and triangle still in cache.
  private static func records(
    of program: StochasticTransport, commodity s: Int, layout: TransportLayout
  ) -> (records: [DemandRecord], demand: [ScenarioVector]) {
    var (records, demand) = ([DemandRecord](), [ScenarioVector]())
    var firstValue = 0
    for g in 0..<layout.groupCount {
      for r in layout.sinks(ofGroup: g) {
        var wanted = ScenarioVector.zero
        for slot in 0..<ScenarioVector.scalarCount {
          guard let w = layout.scenario(group: g, slot: slot) else { continue }
          wanted[slot] = program.demand[(w * program.commodityCount + s) * layout.sinkCount + r]
        }
        guard wanted.max() > 0 else { continue }
        let arcs = layout.arcStart[r]..<layout.arcStart[r + 1]
        records.append(DemandRecord(sink: r, group: g, arcs: arcs, firstValue: firstValue))
        demand.append(wanted)
        firstValue += arcs.count
      }
    }
    return (records, demand)
  }

  /// Sums what may be assigned to each site in a program with periods.
  private static func demandInReach(
    _ records: [DemandRecord], _ demand: [ScenarioVector], layout: TransportLayout, canShip: [Bool]
  ) -> [ScenarioVector] {
    guard layout.dispatch != nil else { return [] }
    var result = [ScenarioVector](repeating: .zero, count: layout.linkCount)
    for (record, wanted) in zip(records, demand) {
      let first = record.group % layout.periodCount * layout.siteCount
      for site in layout.arcSite[record.arcs] where canShip[first + site] {
        result[layout.link(site: site, group: record.group)] += wanted
      }
    }
    return result
  }
}

/// The demand rows of one sink in one group of scenarios, at least one of which has demand. The
/// values of its arcs are stored side by side.
struct DemandRecord: Sendable {
  let sink: Int
  let group: Int
  /// The sink's arcs in the layout.
  let arcs: Range<Int>
  /// Position of the first arc's value in arrays by arc of a record.
  let firstValue: Int

  /// Positions of the arcs' values in arrays by arc of a record.
  @inline(__always)
  var values: Range<Int> { firstValue..<firstValue &+ arcs.count }
}

/// A pass over the records of a commodity, standing at one of them: where its values are, and the
/// constants of its demand rows. Every kernel reads a record through this cursor.
struct RecordCursor {
  /// Position in arrays by record.
  let index: Int
  let group: Int
  /// Positions in arrays by arc of the layout.
  let arcs: Range<Int>
  /// Positions in arrays by arc of a record.
  let values: Range<Int>
  /// Positions of the group's links, by site.
  let links: Range<Int>
  /// π.
  let probability: ScenarioVector
  /// d, units.
  let demand: ScenarioVector
  /// π g, money per unit.
  let shortageCost: ScenarioVector
  /// The least that a reduced cost may be: it is recomputed from prices, and rounding must not make
  /// it negative.
  let leastReducedCost: ScenarioVector
}

extension Commodity {
  /// Returns the cursor that stands at a record.
  @inline(__always)
  func cursor(at index: Int) -> RecordCursor {
    let record = records[index]
    let probability = layout.probability[record.group]
    let shortageCost = probability * shortageCost[record.sink]
    return RecordCursor(
      index: index, group: record.group, arcs: record.arcs, values: record.values,
      links: layout.links(ofGroup: record.group), probability: probability,
      demand: demand[index], shortageCost: shortageCost,
      leastReducedCost: 1e-15 * shortageCost + ScenarioVector(repeating: 1e-30))
  }
}
