/// Settings of the structured interior-point method.
package struct TwoStageSettings: Sendable, Equatable {
  /// Relative gap between objective and bound at which the method stops.
  package var relativeGap = 1e-8
  /// Largest violation of a row, relative to the largest demand, at which it may stop.
  package var relativeResidual = 1e-9
  /// Iterations after which the best point so far is returned.
  package var iterationLimit = 200
  /// Threads; the result is the same for any number.
  package var threads = 1
  /// Centrality correctors of an iteration: each saves one iteration in ten and costs a quarter of
  /// one, so that they pay where factors are dear.
  package var correctors = 0
  /// Initial complementarity, as a share of the cost of serving nobody.
  package var startFactor = 10.0
  /// A throughput row comes into use when this share of its limit is shipped.
  package var throughputShare = 0.95

  /// The defaults.
  package init() {}
}

/// How a solve ended.
package enum TwoStageStatus: String, Sendable, Equatable {
  /// Objective and bound agree to the gap asked for.
  case optimal
  /// The iteration limit came first; the gap reported is true all the same.
  case iterationLimit
  /// The time was up; the gap reported is true all the same.
  case timeLimit
  /// Steps became too short to go on; the gap reported is true all the same.
  case stalled
}

/// One line of a solve's log.
package struct TwoStageIteration: Sendable, Equatable {
  /// Iteration, from 0.
  package let number: Int
  /// Objective of the current, slightly infeasible point.
  package let primalObjective: Double
  /// A lower bound: the dual point is feasible at every iteration.
  package let dualObjective: Double
  /// Largest violated row in units.
  package let primalResidual: Double
  /// Mean complementarity.
  package let centre: Double
  /// Primal step length that led here.
  package let primalStep: Double
  /// Dual step length that led here.
  package let dualStep: Double
  /// Throughput rows in use.
  package let throughputRows: Int

  /// (objective − bound) / objective at this iteration.
  package var relativeGap: Double {
    (primalObjective - dualObjective).magnitude / max(primalObjective.magnitude, 1e-12)
  }
}
