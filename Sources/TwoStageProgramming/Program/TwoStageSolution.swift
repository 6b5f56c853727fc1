/// How a solve ended. The gap reported is true in every case.
public enum TwoStageStatus: String, Sendable, Equatable {
  /// Objective and lower bound agree to the relative gap of the settings.
  case optimal
  /// The iteration limit came first.
  case iterationLimit
  /// The time was up first.
  case timeLimit
  /// Rounding left no direction to follow, in safeguarded mode either.
  case stalled
}

/// The solution of a stochastic transport program, with its certificate.
///
/// `objective` is the cost of a point that keeps every row, and `bound` a cost that no point can
/// undercut; both are recomputed from the final iterate and do not trust the method.
public struct TwoStageSolution: Sendable {
  /// How the solve ended.
  public let status: TwoStageStatus
  /// x: units placed, indexed `commodity * siteCount + site`.
  public let placement: [Double]
  /// Expected cost of the feasible point reported here, money.
  public let objective: Double
  /// A proven lower bound on the optimum, money.
  public let bound: Double
  /// Σ_w π_w y: units, indexed `commodity * arcCount + arc`.
  public let expectedShipments: [Double]
  /// Σ_w π_w u: units, indexed `commodity * sinkCount + sink`.
  public let expectedShortage: [Double]
  /// Σ_w π_w y of what is shipped in the period of its order, indexed as `expectedShipments`: all of it
  /// without periods. Of the orders of a site and period each waits with the same probability.
  package let expectedPrompt: [Double]
  /// Expected money for waiting, part of `objective`; 0 without periods.
  package let waitingCost: Double
  /// Σ f·y + Σ g·u of each scenario, and what waiting costs, money.
  package let recourseCosts: [Double]
  /// Σ u of each scenario, units.
  package let shortages: [Double]
  /// Shadow prices of the limits.
  package let prices: TwoStagePrices
  /// Iterations used.
  public let iterations: Int
  /// Largest row violation of the last iterate, in units, before it was made feasible.
  public let residual: Double

  /// The least amount that the gap counts relative to: a millionth of the objective's scale.
  let gapFloor: Double

  /// Returns the solution with another point of the same program, or of one that has the same bound.
  ///
  /// - Parameter objective: what the placement costs.
  package func replacing(
    placement: [Double], objective: Double, status: TwoStageStatus, iterations: Int
  ) -> TwoStageSolution {
    TwoStageSolution(
      status: status, placement: placement, objective: objective, bound: bound,
      expectedShipments: expectedShipments, expectedShortage: expectedShortage,
      expectedPrompt: expectedPrompt, waitingCost: waitingCost, recourseCosts: recourseCosts,
      shortages: shortages, prices: prices, iterations: iterations,
      residual: residual, gapFloor: gapFloor)
  }

  /// Returns the solution with shipments and shortage of all periods together, indexed as those of the
  /// program before it was divided; prices stay what they are.
  package func overAllPeriods(of program: StochasticTransport) -> TwoStageSolution {
    let count = program.periodCount
    guard count > 1 else { return self }
    func folded(_ values: [Double], width: Int) -> [Double] {
      let part = width / count
      var result = [Double](repeating: 0, count: program.commodityCount * part)
      for (index, value) in values.enumerated() {
        result[index / width * part + index % part] += value
      }
      return result
    }
    return TwoStageSolution(
      status: status, placement: placement, objective: objective, bound: bound,
      expectedShipments: folded(expectedShipments, width: program.arcCount),
      expectedShortage: folded(expectedShortage, width: program.sinkCount),
      expectedPrompt: folded(expectedPrompt, width: program.arcCount), waitingCost: waitingCost,
      recourseCosts: recourseCosts, shortages: shortages, prices: prices, iterations: iterations,
      residual: residual, gapFloor: gapFloor)
  }

  /// The relative gap (objective − bound) / objective. Of an objective near 0 it is relative to a
  /// millionth of the cost of serving nobody and of serving everybody over the most expensive arcs.
  /// 0 where both are equal.
  public var gap: Double {
    objective == bound ? 0 : (objective - bound) / max(objective.magnitude, gapFloor, 1e-12)
  }
}

/// Shadow prices of the limits, the dual solution: what one more unit of each limit would save, at
/// the margin, in money per unit.
///
/// At a degenerate optimum prices are not unique; these are one valid set. All but those of equations are
/// at least 0.
package struct TwoStagePrices: Sendable, Equatable {
  /// Σ_w q: a unit of a commodity more at a site, indexed `commodity * siteCount + site`.
  package var stock: [Double]
  /// ε: a unit more of a commodity's supply.
  package var supply: [Double]
  /// κ: a unit more of a site's capacity.
  package var capacity: [Double]
  /// Σ_w ρ: a unit more of a site's throughput in every scenario.
  package var throughput: [Double]
  /// ω: a unit more of a rule's limit.
  package var rules: [Double]
  /// q of each scenario, indexed `(commodity * siteCount + site) * scenarioCount + scenario`, with
  /// periods by stock in place of site. Where
  /// nothing stands or may stand it is a price that rules the site out at no cost.
  package var link: [Double]
  /// ρ of each scenario, indexed `(site * periodCount + period) * scenarioCount + scenario`.
  package var throughputByScenario: [Double]

  /// Creates prices, for example read from a file; `bound(of:)` checks them.
  package init(
    stock: [Double], supply: [Double], capacity: [Double], throughput: [Double], rules: [Double],
    link: [Double], throughputByScenario: [Double]
  ) {
    self.stock = stock
    self.supply = supply
    self.capacity = capacity
    self.throughput = throughput
    self.rules = rules
    self.link = link
    self.throughputByScenario = throughputByScenario
  }
}
