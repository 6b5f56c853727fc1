/// Exchanges of two SKUs at a hub that is full: neither change could be made alone.
extension PackSearch {
  /// Most exchanges at a hub in one pass.
  private static let mostExchanges = 200
  /// Most pairs of changes that are priced to find one exchange.
  private static let mostPriced = 400

  /// Lets packs of one SKU in where packs of another one leave, the exchange that saves most first,
  /// as long as one saves money; returns whether there was one.
  ///
  /// The pack that leaves goes to the origin or to another hub, and the one that comes may be from there:
  /// then two SKUs swap places. Recourse costs of different SKUs add up exactly.
  mutating func exchange(at hub: Int, isTimeUp: () -> Bool) -> Bool {
    for count in 0..<PackSearch.mostExchanges {
      guard !isTimeUp(), let best = bestExchange(at: hub) else { return count > 0 }
      make(best)
    }
    return true
  }

  /// Returns the change into a hub and the one out of it that together save most and keep all limits;
  /// `nil` where none save money.
  private mutating func bestExchange(at hub: Int) -> [PackChange]? {
    let comings = changes { $0.to == hub && $0.cost < -FlowCosts.tolerance }
      .filter { !fits([$0]) }
    guard !comings.isEmpty else { return nil }
    let leavings = changes { $0.from == hub }
    var (best, least, priced) = ([PackChange](), -FlowCosts.tolerance, 0)
    for coming in comings {
      for leaving in leavings where leaving.sku != coming.sku {
        guard coming.cost + leaving.cost < least, priced < PackSearch.mostPriced else { break }
        guard fits([leaving, coming]) else { continue }
        priced += 1
        open(leaving.sku)
        open(coming.sku)
        guard
          let first = neighbourhoods[leaving.sku]?.priced(leaving, below: least - coming.cost),
          let second = neighbourhoods[coming.sku]?.priced(coming, below: least - first.cost),
          first.cost + second.cost < least
        else { continue }
        least = first.cost + second.cost
        best = [first, second]
      }
    }
    return best.isEmpty ? nil : best
  }

  /// Returns the changes of all SKUs with their lower bounds, the least first.
  private func changes(where isWanted: (PackChange) -> Bool) -> [PackChange] {
    neighbourhoods.flatMap { ($0?.changes ?? []).filter(isWanted) }
      .sorted { ($0.cost, $0.sku) < ($1.cost, $1.sku) }
  }
}
