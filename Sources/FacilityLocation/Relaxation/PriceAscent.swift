/// The search for prices at which the Lagrangian bound is high: the volume algorithm.
///
/// Steps go along the violation of the demand rows by an average x̄ of the relaxation's solutions,
/// which tends to a solution of the linear relaxation. Its part ȳ says which hubs are in doubt.
///
/// Reference: Barahona & Anbil, "The volume algorithm: producing primal solutions with a subgradient
/// method" (2000), doi:10.1007/s101070050002.
struct PriceAscent {
  /// Prices with the best bound, by customer, money.
  private(set) var prices: [Double]
  /// The best bound, money; infinite where the restriction leaves no choice of hubs.
  private(set) var bound: Double
  /// ȳ, by hub, in 0...1.
  private(set) var openness: [Double]
  /// x̄ indexed `hub * customerCount + customer`; empty unless asked for.
  private(set) var shares: [Double]
  /// Evaluations so far.
  private(set) var iterations = 1
  /// 1 − Σ_i x̄, by customer.
  private var shortfall: [Double]
  private let restriction: Restriction
  private var stepFactor = 0.5
  private var failures = 0
  private var mixture = PriceAscent.largestMixture
  /// Bound at the last check of progress.
  private var checkedBound: Double

  /// Largest weight of a new solution in the average.
  private static let largestMixture = 0.1

  /// Starts at given prices.
  init(
    _ relaxation: inout Lagrangian, from prices: [Double], within restriction: Restriction,
    averagesShares: Bool
  ) {
    self.prices = prices
    self.restriction = restriction
    relaxation.evaluate(prices, within: restriction)
    bound = relaxation.value
    checkedBound = bound
    openness = relaxation.isOpen.map { $0 ? 1 : 0 }
    shortfall = relaxation.served.map { 1 - $0 }
    shares =
      averagesShares
      ? [Double](repeating: 0, count: relaxation.problem.cost.count) : []
    if averagesShares, bound.isFinite { relaxation.addShares(1, to: &shares) }
  }

  /// Makes one step and updates prices, bound and averages.
  ///
  /// - Parameters:
  ///   - target: cost of the best solution known, money; where none is known, infinite.
  /// - Returns: false where nothing is left to gain: rows are kept, or the step has become too small.
  mutating func step(_ relaxation: inout Lagrangian, target: Double) -> Bool {
    var violation = 0.0
    for value in shortfall { violation += value * value }
    guard bound.isFinite, violation > 1e-18 else { return false }
    // Without a solution the target is a little above the bound.
    let goal = min(target, bound + max(0.05 * bound.magnitude, 1e-9))
    let length = stepFactor * max(goal - bound, 1e-12 * bound.magnitude) / violation
    var trial = prices
    for customer in trial.indices { trial[customer] += length * shortfall[customer] }
    relaxation.evaluate(trial, within: restriction)
    iterations += 1
    guard relaxation.value.isFinite else {
      bound = relaxation.value
      return false
    }
    let weight = mixingWeight(relaxation.served)
    average(relaxation, weight: weight)
    if relaxation.value > bound {
      var agreement = 0.0
      for customer in trial.indices {
        agreement += shortfall[customer] * (1 - relaxation.served[customer])
      }
      if agreement > 0 { stepFactor = min(2, 1.1 * stepFactor) }
      if relaxation.value > bound + 1e-7 * bound.magnitude { failures = 0 }
      bound = relaxation.value
      prices = trial
    } else {
      failures += 1
      if failures >= PriceAscent.patience {
        failures = 0
        stepFactor *= 0.66
      }
    }
    if iterations % 100 == 0 {
      if bound - checkedBound < 0.001 * bound.magnitude { mixture = max(0.003, mixture / 2) }
      checkedBound = bound
    }
    return stepFactor > 1e-5
  }

  /// Steps without a gain after which steps become shorter.
  private static let patience = 15

  /// Returns the weight of a new solution that leaves the smallest violation, within limits.
  private func mixingWeight(_ served: [Double]) -> Double {
    var (product, square) = (0.0, 0.0)
    for customer in served.indices {
      let difference = (1 - served[customer]) - shortfall[customer]
      product -= shortfall[customer] * difference
      square += difference * difference
    }
    guard square > 0 else { return mixture }
    return min(mixture, max(mixture / 10, product / square))
  }

  /// Mixes a solution into the averages.
  private mutating func average(_ relaxation: Lagrangian, weight: Double) {
    for hub in openness.indices {
      openness[hub] = (1 - weight) * openness[hub] + (relaxation.isOpen[hub] ? weight : 0)
    }
    for customer in shortfall.indices {
      shortfall[customer] =
        (1 - weight) * shortfall[customer] + weight * (1 - relaxation.served[customer])
    }
    guard !shares.isEmpty else { return }
    for index in shares.indices { shares[index] *= 1 - weight }
    relaxation.addShares(weight, to: &shares)
  }
}
