/// How the orders of a program with periods are dispatched: what the structured method knows of them.
///
/// An order of sink r in period t is assigned to a site over an arc: y. The site dispatches what was
/// assigned to it in period t in a period τ ≥ t from a stock: φ[h,t,τ,j]. Waiting costs the same
/// wherever an order comes from, so that this is the program with a column for each arc and pair of
/// periods, of which each y and φ sum some; but its matrices between sites fall apart into one for
/// each period.
struct DispatchLayout: Sendable {
  /// Units at a site that are usable from a period on.
  struct Stock: Sendable, Equatable {
    let site: Int
    let from: Int
  }

  /// Orders of a period at a site that are shipped in a period from a stock.
  struct Dispatch: Sendable, Equatable {
    let site: Int
    /// t.
    let order: Int
    /// τ.
    let shipping: Int
    /// j, position in `stocks`.
    let stock: Int
  }

  /// Number of periods T.
  let periodCount: Int
  /// Number of sites H.
  let siteCount: Int
  /// Stocks by site, then period.
  let stocks: [Stock]
  /// By site: the stock that holds what is placed there; `nil` where it comes too late.
  let placementStock: [Int?]
  /// Dispatches by order's period, then site: those of one link are side by side.
  let dispatches: [Dispatch]
  /// The dispatches of link (t, h) are those from `start[t * siteCount + h]` on.
  private let start: [Int]

  init(_ periods: SalesPeriods, siteCount: Int) {
    periodCount = periods.count
    self.siteCount = siteCount
    var stocks: [Stock] = []
    var placementStock = [Int?](repeating: nil, count: siteCount)
    for site in 0..<siteCount {
      for from in periods.stockPeriods(site: site, siteCount: siteCount) {
        if from == periods.placementPeriod[site] { placementStock[site] = stocks.count }
        stocks.append(Stock(site: site, from: from))
      }
    }
    var (dispatches, start) = ([Dispatch](), [0])
    for order in 0..<periods.count {
      for site in 0..<siteCount {
        for (index, stock) in stocks.enumerated() where stock.site == site {
          for shipping in max(order, stock.from)..<max(order, stock.from, periods.count)
          where periods.throughput[shipping * siteCount + site] > 0 {
            dispatches.append(
              Dispatch(site: site, order: order, shipping: shipping, stock: index))
          }
        }
        start.append(dispatches.count)
      }
    }
    (self.stocks, self.placementStock) = (stocks, placementStock)
    (self.dispatches, self.start) = (dispatches, start)
  }

  /// Returns the dispatches of a site's orders of a period.
  @inline(__always)
  func dispatches(site: Int, order: Int) -> Range<Int> {
    let link = order &* siteCount &+ site
    return start[link]..<start[link &+ 1]
  }
}

extension SalesPeriods {
  /// Returns the periods from which on units of a site become usable, ascending: the first, that of x,
  /// and those in which units arrive. Periods in which nothing is left to ship are left out.
  func stockPeriods(site: Int, siteCount: Int) -> [Int] {
    (0..<count).filter { period in
      if period == 0 || placementPeriod[site] == period { return true }
      guard !arrivals.isEmpty else { return false }
      let commodities = arrivals.count / (count * siteCount)
      return (0..<commodities).contains {
        arrivals[(period * commodities + $0) * siteCount + site] > 0
      }
    }
  }

  /// Returns by dispatch what it costs a unit of a commodity to wait.
  func waitingCosts(of s: Int, _ layout: DispatchLayout?) -> [Double] {
    (layout?.dispatches ?? []).map { waitingCost(of: s, from: $0.order, to: $0.shipping) }
  }
}

extension StochasticTransport {
  /// Returns the units of a commodity that stand at a site in each of its stocks, those of the program's
  /// opening stock in that of the first period.
  func openingStock(of s: Int, in stocks: [DispatchLayout.Stock]) -> [Double] {
    stocks.map { stock in
      let cell = s * siteCount + stock.site
      guard stock.from > 0 else { return openingStock[cell] }
      guard let arrivals = periods?.arrivals, !arrivals.isEmpty else { return 0 }
      return arrivals[stock.from * commodityCount * siteCount + cell]
    }
  }
}
