import Diagnostics
import FulfilmentModel
import Prepositioning
import Statistics

/// An estimate of how far a plan is from the best one for the forecast itself, and not only for the
/// scenarios that it was made for.
///
/// A plan's certificate is about its own scenarios, which it fits. Fresh sets of as many scenarios are drawn;
/// in each the plan's cost less a lower bound of every placement's cost, over the same draws, is a sample of
/// the gap that is right or too large on average, never too small. Its mean and spread over the sets give a
/// one-sided confidence limit (multiple replications).
///
/// Reference: Mak, Morton & Wood, "Monte Carlo bounding techniques for determining solution quality in
/// stochastic programs" (1999), doi:10.1016/S0167-6377(98)00054-6.
package struct GapEstimate: Sendable, Equatable {
  /// Number of sets of scenarios.
  package let sets: Int
  /// Mean cost of the plan over the sets, money.
  package let cost: Double
  /// Half the width of the 90 % interval of that mean.
  package let costMargin: Double
  /// Mean gap over the sets, money.
  package let gap: Double
  /// The 95 % upper confidence limit of the gap, money.
  package let gapLimit: Double

  /// The upper limit relative to the cost.
  package var relativeLimit: Double { cost > 0 ? gapLimit / cost : 0 }

  /// Whether more scenarios would bring the plan noticeably nearer to the best one: more than a percent of
  /// the cost is not proven to be near it.
  package var asksForMore: Bool { relativeLimit > 0.01 }

  /// Sums samples up.
  ///
  /// - Parameter samples: cost and bound of each set, at least two.
  init(_ samples: [(cost: Double, bound: Double)]) {
    precondition(samples.count >= 2, "\(samples.count) sets of scenarios")
    sets = samples.count
    let (costs, gaps) = (samples.map(\.cost), samples.map { max(0, $0.cost - $0.bound) })
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    func error(_ values: [Double]) -> Double {
      let centre = mean(values)
      let squares = values.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
      return (squares / Double(values.count - 1) / Double(values.count)).squareRoot()
    }
    let t = StudentDistribution.upperTwentieth(degreesOfFreedom: samples.count - 1)
    cost = mean(costs)
    costMargin = t * error(costs)
    gap = mean(gaps)
    gapLimit = gap + t * error(gaps)
  }

  /// Estimates the gap of a plan.
  ///
  /// - Parameters:
  ///   - planner: the planner of the run; each set has a seed of its own.
  ///   - sets: number of sets, at least 2.
  ///   - progress: called after each set.
  /// - Throws: `InvalidInput` where the case cannot be planned, which its plan rules out.
  /// - Complexity: a fit, and two solves of the two-stage program, for each set.
  package init(
    of run: PlanningRun, planner: Planner, planningCase: PlanningCase, sets: Int,
    progress: (Int) -> Void = { _ in }
  ) throws(InvalidInput) {
    var samples: [(cost: Double, bound: Double)] = []
    for set in 1...sets {
      var planner = planner
      planner.seed &+= UInt64(set) &* 1_000_003
      let scenarios = planner.outlook(for: planningCase, index: run.index).scenarios
      samples.append(try run.program.sample(of: run.plan.stock, over: scenarios))
      progress(set)
    }
    self.init(samples)
  }
}
