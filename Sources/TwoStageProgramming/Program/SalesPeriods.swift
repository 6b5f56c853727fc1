/// The periods of a drop in order, such as the launch day, the next six and the rest.
///
/// An order of a period may be shipped in it or later; each period that it waits for costs money. A
/// site ships at most so many units in a period, and only what is usable by then: stock of its
/// program from the first period on, `arrivals` and x from theirs. What is not shipped in the last
/// period stays unserved.
///
/// Sinks of a program with periods stand period by period: sink `t * R + r` holds the orders of sink
/// r in period t, R being `sinkCount / count`. Waiting costs the same wherever an order comes from: see
/// `DispatchLayout` for what the structured method makes of that.
package struct SalesPeriods: Sendable, Equatable {
  /// Number of periods T, at least 2.
  package var count: Int
  /// Money per unit that waits from period t to the next, at least 0, indexed
  /// `commodity * (count − 1) + t`.
  package var waitingCost: [Double]
  /// Units that a site can ship in a scenario's period, at least 0, infinite where there is no limit;
  /// indexed `t * siteCount + site`.
  package var throughput: [Double]
  /// Period from which on x is usable, by site; `count` where it comes too late for all.
  package var placementPeriod: [Int]
  /// Units that become usable in period t, at least 0, indexed
  /// `(t * commodityCount + commodity) * siteCount + site`; those of period 0 are 0, since the
  /// program's opening stock states them. Empty where nothing arrives.
  package var arrivals: [Double]

  /// Creates periods.
  package init(
    count: Int, waitingCost: [Double], throughput: [Double], placementPeriod: [Int],
    arrivals: [Double] = []
  ) {
    self.count = count
    self.waitingCost = waitingCost
    self.throughput = throughput
    self.placementPeriod = placementPeriod
    self.arrivals = arrivals
  }

  /// Adds units to what a site can ship in each period.
  package mutating func addThroughput(_ units: Double, site: Int) {
    let sites = throughput.count / count
    for period in 0..<count {
      let position = period * sites + site
      throughput[position] = max(0, throughput[position] + units)
    }
  }

  /// Returns the throughput of a site over all periods, units.
  func totalThroughput(site: Int, of siteCount: Int) -> Double {
    (0..<count).reduce(0) { $0 + throughput[$1 * siteCount + site] }
  }

  /// Returns what it costs a unit of a commodity to wait from its order's period to the one it is shipped in.
  func waitingCost(of s: Int, from order: Int, to shipping: Int) -> Double {
    (order..<shipping).reduce(0) { $0 + waitingCost[s * (count - 1) + $1] }
  }

  /// Traps on a length or number that does not belong to a program.
  func checkInvariants(_ program: StochasticTransport) {
    let (s, h) = (program.commodityCount, program.siteCount)
    precondition(count >= 2, "\(count) periods, expected at least 2")
    precondition(program.sinkCount % count == 0, "\(program.sinkCount) sinks in \(count) periods")
    precondition(waitingCost.count == s * (count - 1), "waiting costs: \(waitingCost.count)")
    precondition(waitingCost.allSatisfy { $0 >= 0 && $0.isFinite }, "a waiting cost is not >= 0")
    precondition(throughput.count == count * h, "throughput by period: \(throughput.count)")
    precondition(throughput.allSatisfy { $0 >= 0 }, "a throughput is not >= 0")
    precondition(placementPeriod.count == h, "placement periods: \(placementPeriod.count)")
    precondition(placementPeriod.allSatisfy { (0...count).contains($0) }, "a placement period")
    guard !arrivals.isEmpty else { return }
    precondition(arrivals.count == count * s * h, "arrivals: \(arrivals.count)")
    precondition(arrivals.allSatisfy { $0 >= 0 && $0.isFinite }, "an arrival is not >= 0")
    precondition(arrivals[..<(s * h)].allSatisfy { $0 == 0 }, "arrivals in the first period")
  }
}

extension StochasticTransport {
  /// Returns the program in which the demand of each sink comes in periods.
  ///
  /// - Parameters:
  ///   - periods: what the periods can ship, and when stock becomes usable.
  ///   - demand: units wanted, indexed `((scenario * commodityCount + commodity) * T + t) * R + sink`.
  /// - Precondition: the program has no periods yet.
  package func divided(into periods: SalesPeriods, demand: [Double]) -> StochasticTransport {
    precondition(self.periods == nil, "a program with periods is divided again")
    var result = self
    result.sinkCount = sinkCount * periods.count
    result.arcStart = [0]
    (result.arcSite, result.arcCost, result.shortageCost) = ([], [], [])
    for t in 0..<periods.count {
      result.arcStart += arcStart.dropFirst().map { $0 + t * arcCount }
      result.arcSite += arcSite
    }
    for s in 0..<commodityCount {
      for _ in 0..<periods.count {
        result.arcCost += arcCost[s * arcCount..<(s + 1) * arcCount]
        result.shortageCost += shortageCost[s * sinkCount..<(s + 1) * sinkCount]
      }
    }
    result.throughput = throughput.indices.map {
      periods.totalThroughput(site: $0, of: siteCount)
    }
    result.demand = demand
    result.periods = periods
    return result
  }

  /// Adds units that stand at the sites, usable from where x would be: those that come after the last
  /// period serve nobody.
  ///
  /// - Parameter units: indexed as `placementCost`.
  package mutating func stand(_ units: [Double]) {
    guard var divided = periods, divided.placementPeriod.contains(where: { $0 > 0 }) else {
      openingStock = zip(openingStock, units).map { $0 + $1 }
      return
    }
    let pairs = commodityCount * siteCount
    if divided.arrivals.isEmpty {
      divided.arrivals = [Double](repeating: 0, count: divided.count * pairs)
    }
    for (index, units) in units.enumerated() {
      let period = divided.placementPeriod[index % siteCount]
      if period == 0 {
        openingStock[index] += units
      } else if period < divided.count {
        divided.arrivals[period * pairs + index] += units
      }
    }
    periods = divided
  }

  /// Places where units stand, in the order of `TwoStagePrices.link`: each site, with periods once for each
  /// period from which on units there become usable.
  package var stocks: [(site: Int, from: Int)] {
    guard let periods else { return (0..<siteCount).map { ($0, 0) } }
    return DispatchLayout(periods, siteCount: siteCount).stocks.map { ($0.site, $0.from) }
  }

  /// Returns the units of a commodity that stand at a site, whatever their period.
  package func totalStock(of s: Int, site h: Int) -> Double {
    let pair = s * siteCount + h
    guard let arrivals = periods?.arrivals, !arrivals.isEmpty else { return openingStock[pair] }
    return stride(from: pair, to: arrivals.count, by: commodityCount * siteCount)
      .reduce(openingStock[pair]) { $0 + arrivals[$1] }
  }

  /// Returns the money that shipping a unit from a site costs beyond its arc, at given prices: ρ, with
  /// periods the least of waiting and ρ over the periods in which what is placed can be shipped.
  ///
  /// - Parameter throughputPrices: as `TwoStagePrices.throughputByScenario`; empty where all are 0.
  package func shippingSurcharge(
    of s: Int, site h: Int, sink r: Int, scenario w: Int, throughputPrices: [Double]
  ) -> Double {
    func price(_ position: Int) -> Double {
      throughputPrices.isEmpty
        ? 0 : throughputPrices[position * scenarioCount + w] / probabilities[w]
    }
    guard let periods else { return price(h) }
    let order = period(ofSink: r)
    var least = Double.infinity
    for shipping in max(order, periods.placementPeriod[h])..<max(order, periods.count)
    where periods.throughput[shipping * siteCount + h] > 0 {
      let waiting = periods.waitingCost(of: s, from: order, to: shipping)
      least = min(least, waiting + price(h * periods.count + shipping))
    }
    return least
  }

  /// Number of periods, 1 where the program has none.
  package var periodCount: Int { periods?.count ?? 1 }

  /// Returns the period of a sink.
  package func period(ofSink sink: Int) -> Int { sink / (sinkCount / periodCount) }
}
