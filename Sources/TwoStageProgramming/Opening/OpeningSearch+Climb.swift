extension OpeningSearch {
  /// Steps of a climb at the start, and after each set solved.
  static let stepsAtFirst = 60
  static let stepsBetween = 10

  /// Climbs with the prices of a solved set, by subgradient steps, and keeps the cuts on the way that
  /// raise the bound.
  mutating func climb(
    from open: [Bool], most: Int, steps: Int, isTimeUp: () -> Bool
  ) {
    guard let start = solved[open] else { return }
    var prices = CouplingPrices(start.prices, of: opening.program, open: open)
    var trial = prices
    var (best, factor, failures) = (-Double.infinity, 1.0, 0)
    var direction: CouplingPrices?
    for _ in 0..<steps where !isTimeUp() {
      let cut = relaxation.cut(trial)
      evaluations += 1
      let chosen = OpeningMaster(opening, cuts: [cut], most: most, ceiling: .infinity).best()
      guard let open = chosen.open else { return }
      if chosen.bound > best {
        best = chosen.bound
        prices = trial
        cuts.append(cut)
        failures = 0
      } else {
        failures += 1
        if failures >= 4 { (factor, failures) = (factor / 2, 0) }
      }
      // The direction remembers a part of the one before, which damps its zigzag.
      let slope = relaxation.violations(trial, open: open)
      direction = direction?.mixed(with: slope) ?? slope
      let target = self.best(most: most).cost
      guard let direction, target > best else { return }
      let length = factor * (target - best) / max(direction.squaredLength, 1e-300)
      trial = prices.moved(along: direction, by: length, of: opening.program)
      if factor < 1e-3 { return }
    }
  }
}
