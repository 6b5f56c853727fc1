/// Savings from some units more of a limit, each number of units found by solving again.
///
/// Savings are those of the fractional program: whole packs can make less of a few units. They grow
/// ever more slowly with the units (the program's cost is convex in its limits), so that the price of
/// one more unit times the units is the most that any number can save.
package struct LimitOutlook: Sendable, Equatable {
  /// A number of units more, and what all of them save together.
  package struct Step: Sendable, Equatable {
    /// Units more of the limit.
    package let units: Int
    /// Money saved over the horizon, at least 0.
    package let saved: Double

    /// Creates a step.
    package init(units: Int, saved: Double) { (self.units, self.saved) = (units, saved) }
  }

  /// Numbers of units that are tried, as far as a planner can get them overnight.
  package static let tried = [10, 50, 100]
  /// Share of the price that each unit must save on average for the price to hold.
  package static let worth = 0.9

  /// The limit, and the saving from one more unit at the margin.
  package let limit: LimitPrice.Limit
  package let price: Double
  /// The steps, fewest units first.
  package let steps: [Step]

  /// Creates an outlook.
  package init(limit: LimitPrice.Limit, price: Double, steps: [Step]) {
    (self.limit, self.price, self.steps) = (limit, price, steps)
  }

  /// Units up to which each saves nine tenths of the price on average, at least: between the steps the
  /// saving lies above the line that joins them. The largest number tried where all of them do.
  package var holdsUpTo: Int {
    var before = Step(units: 0, saved: 0)
    for step in steps {
      let needed = Self.worth * price
      guard step.saved < needed * Double(step.units) else {
        before = step
        continue
      }
      let slope = (step.saved - before.saved) / Double(step.units - before.units)
      let lead = before.saved - needed * Double(before.units)
      guard needed > slope else { return before.units }
      return before.units + Int((lead / (needed - slope)).rounded(.down))
    }
    return before.units
  }

  /// Whether the price holds for every number of units tried.
  package var isOpen: Bool { holdsUpTo == steps.last?.units }
}
