/// Solutions near a node's relaxation.
extension FacilitySearch {
  /// Prices a set of hubs that the relaxation chose, if it is new and suffices.
  mutating func offer(_ open: [Bool], _ restriction: Restriction) {
    guard !incumbent.knows(open) else { return }
    _ = incumbent.price(open, within: restriction)
  }

  /// Rounds ȳ to a set of hubs, and searches its neighbourhood where that is worth it.
  mutating func lookAround(
    _ ascent: PriceAscent, _ restriction: Restriction, isRoot: Bool, isTimeUp: () -> Bool
  ) {
    let rounded = rounded(ascent.openness, restriction)
    var free = Restriction(of: problem)
    if isRoot {
      if let rounded {
        Neighbourhood.improve(
          rounded, of: &incumbent, by: &relaxation, within: free, isTimeUp: isTimeUp)
      }
    } else if let rounded, !incumbent.knows(rounded) {
      if problem.isSingleSource { free = restriction }
      let before = incumbent.cost
      let priced = incumbent.price(rounded, within: free)
      // Near the best solution there may be a better one.
      if let priced, priced.cost < before + 0.002 * before.magnitude, !problem.isSingleSource {
        Neighbourhood.improve(
          priced.isOpen, of: &incumbent, by: &relaxation, within: free, isTimeUp: isTimeUp)
      }
    }
  }

  /// Returns the hubs with the largest ȳ, as many as demand asks for and those above one half.
  private func rounded(_ openness: [Double], _ restriction: Restriction) -> [Bool]? {
    var open = restriction.open
    var units = 0.0
    for hub in open.indices where open[hub] { units += problem.capacity[hub] }
    var count = open.count(where: \.self)
    let order = open.indices.filter { restriction.states[$0] == .free }
      .sorted { (openness[$0], $1) > (openness[$1], $0) }
    for hub in order
    where count < problem.mostOpen ?? .max
      && (openness[hub] > 0.5 || !problem.suffices(units))
    {
      open[hub] = true
      units += problem.capacity[hub]
      count += 1
    }
    return problem.suffices(units) ? open : nil
  }

  /// Takes the relaxation's solution where it keeps every demand row.
  mutating func takeIfWhole(_ restriction: Restriction) {
    guard problem.isSingleSource, relaxation.value.isFinite,
      relaxation.served.allSatisfy({ $0 == 1 })
    else { return }
    var shares = [Double](repeating: 0, count: problem.cost.count)
    relaxation.addShares(1, to: &shares)
    incumbent.take(
      relaxation.isOpen,
      shares.indices.filter { shares[$0] > 0.5 }
        .map {
          FacilitySolution.Service(
            hub: $0 / problem.customerCount, customer: $0 % problem.customerCount, share: 1)
        }
        .sorted { ($0.customer, $0.hub) < ($1.customer, $1.hub) })
  }
}
