/// The knapsack whose items are taken whole or not at all.
struct WholeKnapsack {
  /// The best selection found, and what no selection exceeds.
  struct Filling {
    /// Earnings of the items taken.
    var profit: Double
    /// A proven upper bound on all earnings; the profit itself unless the search was cut short.
    var bound: Double
    /// Indices of the items taken.
    var taken: [Int]
  }

  /// Items by falling ratio.
  private let items: [KnapsackItem]
  /// Steps left until the search is cut short.
  private var steps = WholeKnapsack.stepLimit
  private var best = 0.0
  private var bestTaken: [Int] = []
  private var isTaken: [Bool]

  /// Steps after which the continuous bound has to do; far more than customers of one hub ask for.
  private static let stepLimit = 200_000

  private init(_ items: [KnapsackItem]) {
    self.items = items
    isTaken = [Bool](repeating: false, count: items.count)
  }

  /// Returns the most that whole items can earn within a capacity.
  ///
  /// Depth first by falling ratio, cut by the continuous bound on what is left. Ties go to the lower
  /// index, so that equal input gives equal output.
  ///
  /// Reference: Horowitz & Sahni, "Computing partitions with applications to the knapsack problem"
  /// (1974), doi:10.1145/321812.321823.
  static func fill(_ items: [KnapsackItem], capacity: Double) -> Filling {
    var weight = 0.0
    var profit = 0.0
    for item in items {
      weight += item.weight
      profit += item.profit
    }
    // Sums of decimal weights may miss a capacity by rounding alone.
    let room = capacity + 1e-9 * capacity
    if weight <= room {
      return Filling(profit: profit, bound: profit, taken: items.map(\.index))
    }
    let fitting = items.filter { $0.weight <= room }
      .sorted { ($0.ratio, $1.index) > ($1.ratio, $0.index) }
    var search = WholeKnapsack(fitting)
    let relaxed = search.bound(from: 0, room: room)
    search.branch(from: 0, room: room, profit: 0)
    return Filling(
      profit: search.best, bound: search.steps > 0 ? search.best : max(search.best, relaxed),
      taken: search.bestTaken)
  }

  /// Returns the earnings of the items from a position on, the last of them in part.
  private func bound(from start: Int, room: Double) -> Double {
    var (room, sum) = (room, 0.0)
    for item in items[start...] {
      if item.weight > room { return sum + (item.weight > 0 ? item.ratio * room : 0) }
      room -= item.weight
      sum += item.profit
    }
    return sum
  }

  /// Takes and leaves items from a position on.
  private mutating func branch(from start: Int, room: Double, profit: Double) {
    if profit > best {
      best = profit
      bestTaken = items.indices.filter { isTaken[$0] }.map { items[$0].index }
    }
    guard start < items.count, steps > 0 else { return }
    steps -= 1
    guard profit + bound(from: start, room: room) > best * (1 + 1e-13) else { return }
    let item = items[start]
    if item.weight <= room {
      isTaken[start] = true
      branch(from: start + 1, room: room - item.weight, profit: profit + item.profit)
      isTaken[start] = false
    }
    branch(from: start + 1, room: room, profit: profit)
  }
}
