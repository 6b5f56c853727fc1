/// Settings of the structured interior-point method for two-stage programs.
public struct TwoStageSettings: Sendable, Equatable {
  /// Relative gap between objective and lower bound at which the method stops; at least 0.
  public var relativeGap = 1e-8
  /// Largest violation of a row, relative to the largest demand, at which it may stop; at least 0.
  package var relativeResidual = 1e-9
  /// Iterations after which the best point so far is returned; at least 0.
  public var iterationLimit = 200
  /// Threads, at least 1; the result is the same for any number.
  public var threads = 1

  /// Creates the defaults.
  public init() {}

  /// Traps on a setting outside its range; called once, where a solve begins.
  func checkInvariants() {
    precondition(relativeGap >= 0, "relative gap \(relativeGap): expected at least 0")
    precondition(
      relativeResidual >= 0, "relative residual \(relativeResidual): expected at least 0")
    precondition(iterationLimit >= 0, "iteration limit \(iterationLimit): expected at least 0")
    precondition(threads >= 1, "threads \(threads): expected at least 1")
  }
}

/// One line of a solve's log.
public struct TwoStageIteration: Sendable, Equatable {
  /// Iteration, from 0.
  public let number: Int
  /// Objective of the current, slightly infeasible point, money.
  package let primalObjective: Double
  /// A lower bound on the optimum, money: the dual point is feasible at every iteration.
  package let dualObjective: Double
  /// Largest violation of a row, units.
  package let primalResidual: Double
  /// μ, the mean complementarity of a pair, money.
  package let mu: Double

  /// (objective − bound) / objective at this iteration.
  public var relativeGap: Double {
    (primalObjective - dualObjective).magnitude / max(primalObjective.magnitude, 1e-12)
  }
}
