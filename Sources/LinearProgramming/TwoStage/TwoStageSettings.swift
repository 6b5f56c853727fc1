/// Settings of the structured interior-point method.
public struct TwoStageSettings: Sendable, Equatable {
  /// Relative gap between objective and bound at which the method stops.
  public var relativeGap = 1e-8
  /// Largest violation of a row, relative to the largest demand, at which it may stop.
  public var relativeResidual = 1e-9
  /// Iterations after which the best point so far is returned.
  public var iterationLimit = 200
  /// Threads; the result is the same for any number.
  public var threads = 1
  /// Centrality correctors of an iteration: each saves one iteration in ten and costs a quarter of
  /// one, so that they pay where factors are dear.
  public var correctors = 0
  /// Initial complementarity, as a share of the cost of serving nobody.
  public var startFactor = 10.0
  /// A throughput row comes into use when this share of its limit is shipped.
  public var throughputShare = 0.95

  /// The defaults.
  public init() {}
}

/// How a solve ended.
public enum TwoStageStatus: String, Sendable, Equatable {
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
public struct TwoStageIteration: Sendable, Equatable {
  /// Iteration, from 0.
  public let number: Int
  /// Objective of the current, slightly infeasible point.
  public let primalObjective: Double
  /// A lower bound: the dual point is feasible at every iteration.
  public let dualObjective: Double
  /// Largest violated row in units.
  public let primalResidual: Double
  /// Mean complementarity.
  public let centre: Double
  /// Primal step length that led here.
  public let primalStep: Double
  /// Dual step length that led here.
  public let dualStep: Double
  /// Throughput rows in use.
  public let throughputRows: Int

  /// (objective − bound) / objective at this iteration.
  public var relativeGap: Double {
    (primalObjective - dualObjective).magnitude / max(primalObjective.magnitude, 1e-12)
  }
}
