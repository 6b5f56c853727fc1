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
    /// Logarithms of the weights that its parent ended with.
    var logs: [Double]
  }

  /// A node's bound, the weights behind it, and how often each site was open on the way.
  private struct Bounded {
    var bound: Double
    var logs: [Double]
    var openness: [Double]
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
    var queue = [
      Node(
        state: opening.isStanding.map { $0 ? true : nil }, bound: 0, number: 0,
        logs: [Double](repeating: 0, count: cuts.count))
    ]
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
      let bounded = bounded(node, isRoot: explored == 1, limit: limit) { open in
        let value = value(open)
        if value < found?.value ?? ceiling { found = (value, open) }
      }
      let bound = max(node.bound, bounded.bound)
      if bound >= found?.value ?? ceiling { continue }
      guard let site = branchingSite(node.state, bounded.openness) else { continue }
      for state in [true, false] {
        created += 1
        var child = node.state
        child[site] = state
        queue.append(Node(state: child, bound: bound, number: created, logs: bounded.logs))
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

  /// Returns the site that is not decided and was open about half of the time.
  private func branchingSite(_ state: [Bool?], _ openness: [Double]) -> Int? {
    candidates.filter { state[$0] == nil }.min {
      (abs(openness[$0] - 0.5), $0) < (abs(openness[$1] - 0.5), $1)
    }
  }

  /// Returns a lower bound on every completion of a node: multiplicative weights over the cuts, from
  /// those of its parent on.
  private func bounded(
    _ node: Node, isRoot: Bool, limit: Double, found: ([Bool]) -> Void
  ) -> Bounded {
    let rounds = isRoot ? OpeningMaster.rounds.root : OpeningMaster.rounds.node
    var result = Bounded(
      bound: -.infinity, logs: node.logs,
      openness: [Double](repeating: 0, count: node.state.count))
    var logs = node.logs
    for round in 1...rounds {
      let (bound, open) = cheapest(node.state, OpeningCut.mixture(cuts, Self.weights(logs)))
      guard let open else {
        result.bound = .infinity
        return result
      }
      if bound > result.bound { (result.bound, result.logs) = (bound, logs) }
      for site in open.indices {
        result.openness[site] += ((open[site] ? 1 : 0) - result.openness[site]) / Double(round)
      }
      found(open)
      if result.bound >= limit { break }
      let values = cuts.map { $0.value(open) }
      let highest = values.max() ?? 0
      let spread = highest - (values.min() ?? 0)
      guard spread > 0,
        opening.openingCost(open) + highest > result.bound + 1e-12 * highest.magnitude
      else { break }
      // A child starts where its parent's steps had become short.
      let age = isRoot ? round : round + OpeningMaster.rounds.root / 4
      let step = 4 / (spread * Double(age).squareRoot())
      for k in logs.indices { logs[k] = max(-60, logs[k] + step * (values[k] - highest)) }
      let top = logs.max() ?? 0
      for k in logs.indices { logs[k] -= top }
    }
    return result
  }

  /// Returns the weights of cuts, which sum to 1, of their logarithms.
  private static func weights(_ logs: [Double]) -> [Double] {
    let weights = logs.map { $0 > -40 ? exponential($0) : 0 }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
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
