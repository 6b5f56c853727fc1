extension CommodityBlock {
  /// The row k + s = m whose residual a solve removes.
  enum KeepingResidual {
    /// That of the iterate: the predictor's.
    case ofIterate
    /// The residual that a step along the direction leaves.
    case ofDirection
    /// None: a corrector's.
    case none
  }

  /// Whether a site has units of the earlier placement that may be kept.
  func canKeep(site h: Int) -> Bool { !commodity.keepable.isEmpty && commodity.keepable[h] > 0 }

  /// Returns Θ_x⁻¹ of a site: z / x, or 1 / (Θ_e + Θ_k).
  func placementResistance(_ h: Int) -> Double {
    let pair = iterate.placementPair(h)
    guard canKeep(site: h) else { return pair.dual / pair.primal }
    return 1 / (pair.primal / pair.dual + keepingRatio(h))
  }

  /// Returns Θ_k = 1 / (z_k / k + β / s).
  private func keepingRatio(_ h: Int) -> Double {
    let (kept, slack) = (iterate.keeping.keptPair(h), iterate.keeping.slackPair(h))
    return 1 / (kept.dual / kept.primal + slack.dual / slack.primal)
  }

  /// Turns the side of e into that of x = e + k: (Θ_e w_e + Θ_k w_k) / (Θ_e + Θ_k).
  ///
  /// - Parameters:
  ///   - target: what the pairs of k and s aim at.
  ///   - residual: the residual of k + s = m to be removed.
  mutating func setKeepingSide(_ target: some NewtonTarget, residual: KeepingResidual) {
    guard !iterate.keeping.isEmpty else { return }
    if keepingResidual.isEmpty {
      keepingResidual = [Double](repeating: 0, count: commodity.keepable.count)
    }
    for h in commodity.keepable.indices where canKeep(site: h) {
      var rest = commodity.keepable[h] - iterate.keeping.kept[h] - iterate.keeping.slack[h]
      if case .ofDirection = residual {
        rest -= direction.keeping.kept[h] + direction.keeping.slack[h]
      }
      if case .none = residual { rest = 0 }
      keepingResidual[h] = rest
      let pair = iterate.placementPair(h)
      let (beyond, kept) = (pair.primal / pair.dual, keepingRatio(h))
      side.placement[h] =
        (beyond * side.placement[h] + kept * keepingSide(h, target)) / (beyond + kept)
    }
  }

  /// Returns w_k = ρ_k / k − (ρ_β − β r) / s, with the products ρ that the pairs are to take and the
  /// residual r of k + s = m.
  private func keepingSide(_ h: Int, _ target: some NewtonTarget) -> Double {
    let (kept, slack) = (iterate.keeping.keptPair(h), iterate.keeping.slackPair(h))
    let product = target.product(kept, along: direction.keeping.keptPair(h))
    let slackProduct = target.product(slack, along: direction.keeping.slackPair(h))
    return product / kept.primal - (slackProduct - slack.dual * keepingResidual[h]) / slack.primal
  }

  /// Finds the change of k, s, β, z_k and e of a site from those of x and z: Δk = Θ_k (w_k − Δz).
  mutating func changeKeeping<Target: NewtonTarget>(_ h: Int, towards target: inout Target) {
    let (change, reduced) = (correction.placement[h], correction.reducedCost[h])
    guard canKeep(site: h) else {
      correction.keeping.beyond[h] = change
      return
    }
    let slack = iterate.keeping.slackPair(h)
    let keptChange = keepingRatio(h) * (keepingSide(h, target) - reduced)
    let slackChange = keepingResidual[h] - keptChange
    let slackProduct = target.product(slack, along: direction.keeping.slackPair(h))
    let priceChange = (slackProduct - slack.dual * slackChange) / slack.primal
    correction.keeping.kept[h] = keptChange
    correction.keeping.slack[h] = slackChange
    correction.keeping.price[h] = priceChange
    correction.keeping.keptReducedCost[h] = reduced + priceChange
    correction.keeping.beyond[h] = change - keptChange
    let pairs = directedKeeping(h)
    target.observe(pairs[0], change: correction.keeping.keptPair(h))
    target.observe(pairs[1], change: correction.keeping.slackPair(h))
  }

  /// Moves e, k, s and β of a site, recomputes z_k, and sums x.
  mutating func moveKeeping(_ h: Int, _ step: ProjectedStep) {
    let reduced = iterate.reducedCost[h]
    let beyond = iterate.keeping.beyond[h]
    iterate.keeping.beyond[h] = max(
      beyond + step.primal * direction.keeping.beyond[h], step.leastPrimal(beyond, dual: reduced))
    defer { iterate.placement[h] = iterate.keeping.beyond[h] + iterate.keeping.kept[h] }
    guard canKeep(site: h) else { return }
    let most = commodity.keepable[h]
    let kept = iterate.keeping.keptPair(h)
    let moved = step.moved(
      iterate.keeping.slackPair(h), along: direction.keeping.slackPair(h), most: most)
    let next = kept.primal + step.primal * direction.keeping.kept[h]
    let least =
      step.dual > 0 ? step.leastDual(kept.dual, primal: kept.primal, next: next, most: most) : 0
    // β is raised where z_k would fall below its limit, which costs m β and no dual row.
    let price = max(moved.dual, least - reduced + commodity.keptSaving)
    (iterate.keeping.slack[h], iterate.keeping.price[h]) = (moved.primal, price)
    let keptReduced = max(
      reduced - commodity.keptSaving + price,
      0.5 * (kept.dual + step.dual * direction.keeping.keptReducedCost[h]), 1e-300)
    iterate.keeping.keptReducedCost[h] = keptReduced
    iterate.keeping.kept[h] = max(next, step.leastPrimal(kept.primal, dual: keptReduced))
  }

  /// Adds k and s to a summary, and what changes cost.
  func addKeeping(to summary: inout IterateSummary) {
    guard !iterate.keeping.isEmpty else { return }
    summary.primalObjective += commodity.changeCostOfNothing
    summary.dualObjective += commodity.changeCostOfNothing
    for h in commodity.keepable.indices where canKeep(site: h) {
      let (kept, slack) = (iterate.keeping.keptPair(h), iterate.keeping.slackPair(h))
      summary.primalObjective -= commodity.keptSaving * kept.primal
      summary.dualObjective -= commodity.keepable[h] * slack.dual
      summary.complementarity += kept.primal * kept.dual + slack.primal * slack.dual
      summary.primalResidual = max(
        summary.primalResidual,
        (commodity.keepable[h] - kept.primal - slack.primal).magnitude)
    }
  }

  /// Splits the guess of x: at most half of m is kept.
  mutating func startKeeping() {
    guard !iterate.keeping.isEmpty else { return }
    for h in commodity.keepable.indices {
      let x = iterate.placement[h]
      let kept = canKeep(site: h) ? 0.5 * min(x, commodity.keepable[h]) : 0
      iterate.keeping.kept[h] = kept
      iterate.keeping.beyond[h] = x - kept
      iterate.keeping.slack[h] = canKeep(site: h) ? commodity.keepable[h] - kept : 0
    }
  }

  /// Sets β and z_k so that both products are at least μ.
  mutating func startKeepingPrices(mu: Double) {
    guard !iterate.keeping.isEmpty else { return }
    for h in commodity.keepable.indices where canKeep(site: h) {
      let reduced = iterate.reducedCost[h] - commodity.keptSaving
      let price = max(
        mu / iterate.keeping.slack[h], mu / iterate.keeping.kept[h] - reduced)
      iterate.keeping.price[h] = price
      iterate.keeping.keptReducedCost[h] = reduced + price
    }
  }

  /// Returns the pairs of k and s with their direction. A violation costs the difference between a
  /// kept unit and one beyond, or all units that may be kept.
  func directedKeeping(_ h: Int) -> [DirectedPair<Double>] {
    let most = commodity.keepable[h]
    return [
      DirectedPair(
        values: iterate.keeping.keptPair(h), direction: direction.keeping.keptPair(h),
        prices: Pair(
          primal: commodity.placementCost[h] + iterate.reducedCost[h],
          dual: iterate.keeping.kept[h])),
      DirectedPair(
        values: iterate.keeping.slackPair(h), direction: direction.keeping.slackPair(h),
        prices: Pair(primal: commodity.keptSaving + iterate.keeping.price[h], dual: most)),
    ]
  }
}
