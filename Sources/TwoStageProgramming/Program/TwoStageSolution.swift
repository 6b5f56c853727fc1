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
  /// Σ f·y + Σ g·u of each scenario, money.
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
  /// q of each scenario, indexed `(commodity * siteCount + site) * scenarioCount + scenario`. Where
  /// nothing stands or may stand it is a price that rules the site out at no cost.
  package var link: [Double]
  /// ρ of each scenario, indexed `site * scenarioCount + scenario`.
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

extension TwoStagePrices {
  /// Returns the lower bound that the prices prove for a program: λ and ε follow from the others in
  /// closed form. Any prices of at least 0 give a true bound, by weak duality; so does 0, since no
  /// cost is negative.
  ///
  /// Σ d λ − Σ o q − Σ T ρ − Σ C κ − Σ b ω − Σ E ε with λ = min(π g, min π f + q + ρ) and
  /// ε = max(0, max Σ_w q − c − v κ − a ω).
  ///
  /// - Precondition: array lengths belong to `program`; every price but those of equations is at least 0.
  /// - Complexity: linear in the arcs times commodities and scenarios.
  package func bound(of program: StochasticTransport) -> Double {
    let (sites, scenarios) = (program.siteCount, program.scenarioCount)
    precondition(link.count == program.commodityCount * sites * scenarios, "prices of links")
    precondition((link + throughputByScenario + capacity).allSatisfy { $0 >= 0 })
    precondition(zip(rules, program.rules).allSatisfy { $0 >= 0 || $1.isEquation })
    var value = 0.0
    for s in 0..<program.commodityCount {
      for w in 0..<scenarios {
        for r in 0..<program.sinkCount {
          let wanted = program.demand[(w * program.commodityCount + s) * program.sinkCount + r]
          guard wanted > 0 else { continue }
          var multiplier = program.shortageCost[s * program.sinkCount + r]
          for arc in program.arcStart[r]..<program.arcStart[r + 1] {
            let h = program.arcSite[arc]
            let price =
              link[(s * sites + h) * scenarios + w] + throughputByScenario[h * scenarios + w]
            multiplier = min(
              multiplier,
              program.arcCost[s * program.arcCount + arc] + price / program.probabilities[w])
          }
          value += wanted * program.probabilities[w] * multiplier
        }
      }
      var scarcity = 0.0
      var margins: [Double] = []
      for h in 0..<sites {
        var stock = 0.0
        for w in 0..<scenarios { stock += link[(s * sites + h) * scenarios + w] }
        value -= program.openingStock[s * sites + h] * stock
        var cost = program.placementCost[s * sites + h] + program.volume[s] * capacity[h]
        for (k, rule) in program.rules.enumerated() {
          cost += rule.coefficients[s * sites + h] * rules[k]
        }
        cost += program.changeCost?.price ?? 0
        margins.append(stock - cost)
        scarcity = max(scarcity, stock - cost)
      }
      value -= program.amountPaid(commodity: s, scarcity: scarcity, margins: margins)
    }
    for h in 0..<sites {
      if program.capacity[h].isFinite { value -= program.capacity[h] * capacity[h] }
      guard program.throughput[h].isFinite else { continue }
      for w in 0..<scenarios {
        value -= program.throughput[h] * throughputByScenario[h * scenarios + w]
      }
    }
    for (k, rule) in program.rules.enumerated() { value -= rule.limit * rules[k] }
    return max(value, 0)
  }
}

extension StochasticTransport {
  /// Returns E ε + Σ m β − γ Σ m of a commodity: what supply, and the units that may be kept, are
  /// worth.
  ///
  /// - Parameters:
  ///   - scarcity: ε.
  ///   - margins: by site, the price of stock less the cost of a unit beyond m.
  fileprivate func amountPaid(commodity s: Int, scarcity: Double, margins: [Double]) -> Double {
    var sum = supply[s] * scarcity
    guard let changeCost else { return sum }
    // Without supply nothing is kept, and ε may be as large as it likes.
    let scarcity = supply[s] > 0 ? scarcity : .infinity
    for h in margins.indices {
      let earlier = changeCost.earlier[s * siteCount + h]
      sum += earlier * (max(0, margins[h] + 2 * changeCost.price - scarcity) - changeCost.price)
    }
    return sum
  }
}
