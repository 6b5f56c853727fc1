/// The cheapest set of sites as far as a number of cuts can tell: a lower bound on the whole problem,
/// and the set to look at next.
///
///     min over y   Σ F y + Σ P z + max_k (constant_k − Σ worth_k y)
///
/// Branch and bound on the sites; a node's bound mixes the cuts, with the weights that make the
/// cheapest completion of the node dearest.
struct OpeningMaster {
  let opening: SiteOpening
  let cuts: [OpeningCut]
  /// n: most sites beside those that stand.
  let most: Int
  /// Cost from which on a set is of no interest, money.
  let ceiling: Double
  private let candidates: [Int]

  /// A part of the tree.
  private struct Node {
    /// Whether each site is open; `nil` where it is not decided.
    var state: [Bool?]
    var bound: Double
    var number: Int
  }

  /// Nodes after which the lowest bound so far has to do.
  private static let nodeLimit = 20_000
  /// Rounds in which weights of cuts are improved, at the root and at other nodes.
  private static let rounds = (root: 200, node: 25)

  /// Prepares the choice.
  init(_ opening: SiteOpening, cuts: [OpeningCut], most: Int, ceiling: Double) {
    self.opening = opening
    self.cuts = cuts
    self.most = most
    self.ceiling = ceiling
    candidates = opening.candidates
  }

  /// Returns the lower bound and the set that attains it; without a set where no set costs less than
  /// the ceiling.
  func best() -> (bound: Double, open: [Bool]?) {
    var queue = [Node(state: opening.isStanding.map { $0 ? true : nil }, bound: 0, number: 0)]
    var found: (value: Double, open: [Bool])?
    var (created, explored) = (0, 0)
    var lowest = ceiling
    while let node = queue.popLast() {
      let limit = found?.value ?? ceiling
      if node.bound >= limit { continue }
      explored += 1
      if explored > OpeningMaster.nodeLimit {
        lowest = min(node.bound, queue.map(\.bound).min() ?? .infinity)
        break
      }
      var weights = [Double](repeating: 1 / Double(cuts.count), count: cuts.count)
      let bound = max(
        node.bound,
        self.bound(
          node.state, weights: &weights,
          rounds: explored == 1 ? OpeningMaster.rounds.root : OpeningMaster.rounds.node,
          limit: limit
        ) { open in
          let value = value(open)
          if value < found?.value ?? ceiling { found = (value, open) }
        })
      if bound >= found?.value ?? ceiling { continue }
      let mixed = OpeningCut.mixture(cuts, weights)
      guard let site = branchingSite(node.state, mixed) else { continue }
      for state in [true, false] {
        created += 1
        var child = node.state
        child[site] = state
        queue.append(Node(state: child, bound: bound, number: created))
      }
      // The lowest bound last, where it is taken from.
      queue.sort { ($0.bound, $0.number) > ($1.bound, $1.number) }
    }
    if explored > OpeningMaster.nodeLimit {
      return (min(lowest, found?.value ?? lowest), found?.open)
    }
    return (found?.value ?? ceiling, found?.open)
  }

  /// Returns the cost of a set as far as the cuts tell.
  private func value(_ open: [Bool]) -> Double {
    opening.openingCost(open) + (cuts.map { $0.value(open) }.max() ?? 0)
  }

  /// Returns the site that is not decided and whose worth is nearest to its cost.
  private func branchingSite(_ state: [Bool?], _ cut: OpeningCut) -> Int? {
    candidates.filter { state[$0] == nil }.min {
      let (a, b) = (
        abs(opening.fixedCost[$0] - cut.worth[$0]) / (1 + cut.worth[$0]),
        abs(opening.fixedCost[$1] - cut.worth[$1]) / (1 + cut.worth[$1])
      )
      return (a, $0) < (b, $1)
    }
  }

  /// Returns a lower bound on every completion of a node: multiplicative weights over the cuts.
  private func bound(
    _ state: [Bool?], weights: inout [Double], rounds: Int, limit: Double,
    found: ([Bool]) -> Void
  ) -> Double {
    var best = -Double.infinity
    var logs = [Double](repeating: 0, count: cuts.count)
    var bestWeights = weights
    for round in 1...rounds {
      let (bound, open) = cheapest(state, OpeningCut.mixture(cuts, weights))
      guard let open else { return .infinity }
      if bound > best { (best, bestWeights) = (bound, weights) }
      found(open)
      if best >= limit { break }
      let values = cuts.map { $0.value(open) }
      let highest = values.max() ?? 0
      let spread = highest - (values.min() ?? 0)
      guard spread > 0, opening.openingCost(open) + highest > best + 1e-12 * highest.magnitude
      else { break }
      let step = 4 / (spread * Double(round).squareRoot())
      for k in logs.indices { logs[k] += step * (values[k] - highest) }
      let top = logs.max() ?? 0
      weights = logs.map { $0 - top > -40 ? Self.exponential($0 - top) : 0 }
      let sum = weights.reduce(0, +)
      weights = weights.map { $0 / sum }
    }
    weights = bestWeights
    return best
  }

  /// Returns eˣ for x in −40...0 by halving and squaring: the same bits on every machine.
  private static func exponential(_ x: Double) -> Double {
    var value = 1 + x / 4096
    for _ in 0..<12 { value *= value }
    return max(0, value)
  }

  /// Returns the least cost of a completion under one cut, and a set with at most that cost's kind of
  /// sites; without a set where too many are open already.
  ///
  /// Where a partner is still to be signed the bound leaves either his cost or the number of sites
  /// out, whichever is higher.
  private func cheapest(_ state: [Bool?], _ cut: OpeningCut) -> (bound: Double, open: [Bool]?) {
    var open = state.map { $0 ?? false }
    let decided = candidates.count { state[$0] == true }
    guard decided <= most else { return (.infinity, nil) }
    let base = cut.value(open) + opening.openingCost(open)
    let signed = Set(open.indices.filter { open[$0] }.compactMap { opening.group[$0] })
    let savings = candidates.filter { state[$0] == nil }
      .map { (site: $0, saving: cut.worth[$0] - opening.fixedCost[$0]) }
      .filter { $0.saving > 0 }
      .sorted { ($0.saving, $1.site) > ($1.saving, $0.site) }
    var byNumber = 0.0
    for saving in savings.prefix(most - decided) { byNumber += saving.saving }
    var byGroup = 0.0
    var groups: [Int: Double] = [:]
    for saving in savings {
      if let group = opening.group[saving.site], !signed.contains(group),
        opening.signingCost[group] > 0
      {
        groups[group, default: -opening.signingCost[group]] += saving.saving
      } else {
        byGroup += saving.saving
      }
    }
    for group in groups.keys.sorted() { byGroup += max(0, groups[group] ?? 0) }
    var count = decided
    for saving in savings where count < most {
      if let group = opening.group[saving.site], (groups[group] ?? 1) <= 0 { continue }
      open[saving.site] = true
      count += 1
    }
    return (base - min(byNumber, byGroup), open)
  }
}
