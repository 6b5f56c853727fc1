/// A change of one pack, or of the units up or down to a line's next quantity.
struct PackChange: Sendable {
  /// The hubs of a change and what they give and get.
  struct Ends: Sendable, Hashable {
    /// Hub that gives units, and hub that gets some; the origin is the other end where there is one.
    var from, to: Int?
    /// Units that leave `from`, and units that come to `to`: another number where packs differ.
    var removed, added: Int
  }

  /// The hubs and their units.
  var ends: Ends
  /// Money, placing included; below 0 where it saves.
  var cost: Double
  /// Position of the SKU.
  var sku: Int

  /// Hub that gives units.
  var from: Int? { ends.from }
  /// Hub that gets units.
  var to: Int? { ends.to }
  /// Units that leave `from`.
  var removed: Int { ends.removed }
  /// Units that come to `to`.
  var added: Int { ends.added }
  /// The hub that gives, with its units.
  var giver: (units: Int, hub: Int)? { ends.from.map { (ends.removed, $0) } }
  /// The hub that gets, with its units.
  var taker: (units: Int, hub: Int)? { ends.to.map { (ends.added, $0) } }
}

/// The steps that a line can make from the units it has.
struct LineSteps {
  /// The line's quantities and its units now.
  private let line: LineQuantities
  private let placed: Int
  /// Units to the next quantity down and up; `nil` where there is none.
  let down, up: Int?
  /// Whether the line is whole packs of one size without a limit.
  let isPlain: Bool

  /// Finds the steps of a line.
  init(_ line: LineQuantities, placed: Int) {
    self.line = line
    self.placed = placed
    down = line.previous(below: placed).map { placed - $0 }
    up = line.next(above: placed).map { $0 - placed }
    isPlain = line.isPlain
  }

  /// Amounts that may go to the origin: the next quantity down, and all of a limited line.
  var withdrawals: [Int] {
    guard let down else { return [] }
    guard !isPlain, placed > down, line.contains(0) else { return [down] }
    return [down, placed]
  }

  /// Returns the amounts that this line may give and another one take at the same time.
  ///
  /// This line gives one of its next steps, all it has, or what comes nearest to the other's step up; the
  /// other takes its own step, or the quantities just below and above what this one gives. Packs that
  /// differ, and minimums, make single steps fall short of each other.
  func exchanges(with other: LineSteps) -> [(removed: Int, added: Int)] {
    var given = Set(withdrawals)
    var left = placed
    for _ in 0..<LineSteps.mostSteps {
      guard let next = line.previous(below: left) else { break }
      given.insert(placed - next)
      left = next
    }
    if let up = other.up { given.insert(placed - line.atMost(placed - up)) }
    return given.filter { $0 > 0 }.sorted().flatMap { removed -> [(removed: Int, added: Int)] in
      let below = other.line.atMost(other.placed + removed)
      let above = other.line.next(above: other.placed + removed - 1)
      let beyond = above.flatMap { other.line.next(above: $0) }
      let taken = Set([other.up] + [below, above, beyond].map { $0.map { $0 - other.placed } })
      return taken.compactMap { $0 }.filter { $0 > 0 }.sorted().map { (removed, $0) }
    }
  }

  /// Most steps down that are tried against steps up of another size.
  private static let mostSteps = 4
}
