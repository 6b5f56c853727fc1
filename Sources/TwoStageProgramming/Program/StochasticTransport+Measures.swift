/// Optima of the programs around a two-stage program, money.
///
/// EV ≤ WS ≤ RP ≤ EEV, RP being the optimum of the program itself: EEV − RP is the value of the
/// stochastic solution, RP − WS the expected value of perfect information.
///
/// Reference: Birge, "The value of the stochastic solution in stochastic linear programs with fixed
/// recourse" (1982), doi:10.1007/BF01585113.
package struct StochasticMeasures: Sendable, Equatable {
  /// EV: the optimum for mean demand.
  package var expectedValue: Double
  /// EEV: the expected cost over the scenarios of the placement that EV makes.
  package var expectedValueSolution: Double
  /// WS: the expected optimum where each scenario is known beforehand.
  package var waitAndSee: Double
}

extension StochasticTransport {
  /// Solves the programs around this one.
  ///
  /// - Parameters:
  ///   - settings: of each solve.
  ///   - progress: called after each scenario with the number of scenarios done.
  /// - Complexity: a solve of one scenario for each, one for the mean, and one of the recourse.
  package func measures(
    _ settings: TwoStageSettings = TwoStageSettings(), progress: (Int) -> Void = { _ in }
  ) -> StochasticMeasures {
    let size = commodityCount * sinkCount
    var mean = [Double](repeating: 0, count: size)
    var known = 0.0
    for w in 0..<scenarioCount {
      let demand = Array(self.demand[w * size..<(w + 1) * size])
      for index in mean.indices { mean[index] += probabilities[w] * demand[index] }
      known += probabilities[w] * certain(demand).solve(settings).objective
      progress(w + 1)
    }
    let expected = certain(mean).solve(settings)
    return StochasticMeasures(
      expectedValue: expected.objective,
      expectedValueSolution: cost(of: expected.placement, settings), waitAndSee: known)
  }

  /// Returns the expected cost of a placement that keeps all limits.
  private func cost(of placement: [Double], _ settings: TwoStageSettings) -> Double {
    decidedCost(of: placement) + recourse(to: placement).solve(settings).objective
  }

  /// Returns the money that a placement costs before any demand: placing it, and its changes.
  package func decidedCost(of placement: [Double]) -> Double {
    let decided = zip(placementCost, placement).reduce(0) { $0 + $1.0 * $1.1 }
    return decided + (changeCost?.cost(of: placement) ?? 0)
  }

  /// Returns the program in which a placement that keeps all limits stands and nothing more is placed; its
  /// optimum is the expected recourse cost.
  package func recourse(to placement: [Double]) -> StochasticTransport {
    var recourse = self
    recourse.stand(placement)
    recourse.supply = supply.map { _ in 0 }
    recourse.changeCost = nil
    // The placement keeps what rules ask for; where it stands, nothing more is placed.
    recourse.rules.removeAll { $0.limit < 0 || $0.isEquation }
    recourse.feasiblePlacement = nil
    return recourse
  }

  /// Returns the program in which a demand is certain.
  private func certain(_ demand: [Double]) -> StochasticTransport {
    var result = self
    (result.probabilities, result.demand) = ([1], demand)
    return result
  }
}
