import FulfilmentModel

/// Brings a rounded placement inside its rules by the fewest packs.
///
/// Rounding down leaves a minimum short by less than a pack a line. Packs are added to lines that help,
/// taken from lines that hurt, or moved from another hub or SKU where supply or room is used up: each time
/// the change that mends most for its distance from the fractional placement, as long as one mends. In
/// whole packs rules may have no solution although their relaxation has one; what is then missing is said
/// by the plan.
struct RuleRepair {
  /// Most changes; each shortens what rules lack.
  private static let mostChanges = 20_000

  private let program: PlacementProgram
  private let wanted: [Double]
  private(set) var units: [Int]
  private(set) var limits: RemainingLimits

  /// Starts from a placement and what it leaves of the limits.
  ///
  /// - Parameter wanted: the fractional placement, held units included.
  init(_ program: PlacementProgram, units: [Int], limits: RemainingLimits, wanted: [Double]) {
    self.program = program
    self.units = units
    self.limits = limits
    self.wanted = wanted
  }

  /// Makes changes until every rule is kept or none helps.
  mutating func run() {
    for _ in 0..<RuleRepair.mostChanges {
      guard let remedies = limits.rules.remedies, let best = best(of: remedies) else { return }
      apply(best)
    }
  }

  /// A change of one line, or of two of which the first gives way to the second.
  private struct Change {
    var less: (line: Int, units: Int)?
    var more: (line: Int, units: Int)?
  }

  /// Returns the change that mends most for the distance that it adds; `nil` where none mends.
  private func best(of remedies: [(line: Int, isMore: Bool)]) -> Change? {
    let before = limits.rules.violation
    var (best, least) = (Change?.none, Double.infinity)
    func weigh(_ change: Change) {
      var after = limits
      if let less = change.less { after.giveBack(less.units, at: less.line) }
      if let more = change.more {
        guard after.take(more.units, at: more.line) else { return }
      }
      let mended = before - after.rules.violation
      guard mended > 1e-12 else { return }
      let price = (distance(change) + 1e-6) / mended
      if price < least { (best, least) = (change, price) }
    }
    for (line, isMore) in remedies {
      guard let step = step(line, isMore: isMore) else { continue }
      weigh(isMore ? Change(more: (line, step)) : Change(less: (line, step)))
    }
    if best != nil { return best }
    for (line, isMore) in remedies where isMore {
      guard let step = step(line, isMore: true) else { continue }
      for other in partners(of: line) {
        guard let less = self.step(other, isMore: false) else { continue }
        weigh(Change(less: (other, less), more: (line, step)))
      }
    }
    return best
  }

  /// Returns the units to the next allowed quantity of a line; `nil` where there is none.
  private func step(_ line: Int, isMore: Bool) -> Int? {
    guard !program.lines.isFixed[line] else { return nil }
    let quantities = program.stocking.quantities(line)
    return isMore
      ? quantities.next(above: units[line]).map { $0 - units[line] }
      : quantities.previous(below: units[line]).map { units[line] - $0 }
  }

  /// Returns the other lines of the same SKU or the same hub that have units.
  private func partners(of line: Int) -> [Int] {
    let hubs = program.stocking.hubCount
    return units.indices.filter {
      $0 != line && units[$0] > 0 && ($0 / hubs == line / hubs || $0 % hubs == line % hubs)
    }
  }

  /// Returns how much further from the fractional placement a change leads, in units.
  private func distance(_ change: Change) -> Double {
    func added(_ line: Int, _ units: Int) -> Double {
      let now = Double(self.units[line])
      return abs(now + Double(units) - wanted[line]) - abs(now - wanted[line])
    }
    return (change.less.map { added($0.line, -$0.units) } ?? 0)
      + (change.more.map { added($0.line, $0.units) } ?? 0) + 2
  }

  private mutating func apply(_ change: Change) {
    if let less = change.less {
      limits.giveBack(less.units, at: less.line)
      units[less.line] -= less.units
    }
    if let more = change.more, limits.take(more.units, at: more.line) {
      units[more.line] += more.units
    }
  }
}
