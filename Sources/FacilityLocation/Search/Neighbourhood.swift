/// Local search over sets of hubs: one hub more, one less, one for another.
///
/// At the demand prices of the current set's transport plan the Lagrangian is exact for that set, and
/// a lower bound for every neighbour. Only neighbours whose bound is below the best cost are priced,
/// the most promising first.
struct Neighbourhood {
  /// Neighbours priced in a round before it is given up.
  private static let tries = 24
  /// Rounds of a search.
  private static let rounds = 60

  /// Improves a set of hubs until no neighbour that was priced costs less.
  ///
  /// - Parameters:
  ///   - start: a set that suffices.
  ///   - restriction: hubs that must or must not be open.
  static func improve(
    _ start: [Bool], of incumbent: inout Incumbent, by relaxation: inout Lagrangian,
    within restriction: Restriction, isTimeUp: () -> Bool
  ) {
    guard var current = incumbent.price(start, within: restriction) else { return }
    for _ in 0..<rounds where !isTimeUp() {
      let problem = incumbent.problem
      // Reduced costs of all hubs at the prices of this set.
      var all = restriction
      all.states = all.states.map { $0 == .closed ? .closed : .free }
      relaxation.evaluate(current.demandPrices, within: all)
      let base = current.demandPrices.reduce(0, +)
      let reduced = relaxation.reducedCost
      var value = base
      for hub in current.isOpen.indices where current.isOpen[hub] { value += reduced[hub] }
      let ceiling = current.cost - 1e-9 * current.cost.magnitude
      var moves: [(bound: Double, drop: Int, add: Int)] = []
      let droppable = current.isOpen.indices.filter {
        current.isOpen[$0] && restriction.states[$0] != .open
      }
      let addable = current.isOpen.indices.filter {
        !current.isOpen[$0] && restriction.states[$0] != .closed
      }
      let count = current.isOpen.count(where: \.self)
      for drop in droppable { moves.append((value - reduced[drop], drop, -1)) }
      for add in addable {
        if count < problem.mostOpen ?? .max { moves.append((value + reduced[add], -1, add)) }
        for drop in droppable { moves.append((value + reduced[add] - reduced[drop], drop, add)) }
      }
      // With single sourcing the bound is that of splitting: neighbours below the cost of splitting
      // alone count.
      moves = moves.filter { $0.bound < ceiling }
      moves.sort { ($0.bound, $0.drop, $0.add) < ($1.bound, $1.drop, $1.add) }
      var better: Incumbent.Priced?
      var tried = 0
      for move in moves where tried < tries {
        var open = current.isOpen
        if move.drop >= 0 { open[move.drop] = false }
        if move.add >= 0 { open[move.add] = true }
        if incumbent.knows(open) { continue }
        tried += 1
        if let priced = incumbent.price(open, within: restriction), priced.cost < ceiling {
          better = priced
          break
        }
        if isTimeUp() { break }
      }
      guard let better else { return }
      current = better
    }
  }
}
