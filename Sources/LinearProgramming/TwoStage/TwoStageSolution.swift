/// A solved stochastic transport program, with a proof.
///
/// `objective` is the cost of a point that keeps every row, and `bound` a cost that no point can
/// undercut; both are recomputed from the final iterate and trust nothing of the method.
public struct TwoStageSolution: Sendable {
  /// How the solve ended.
  public let status: TwoStageStatus
  /// x, indexed `commodity * siteCount + site`.
  public let placement: [Double]
  /// Cost of the feasible point reported here.
  public let objective: Double
  /// A proven lower bound on the optimum.
  public let bound: Double
  /// Σ_w π_w y, indexed `commodity * arcCount + arc`.
  public let expectedShipments: [Double]
  /// Σ_w π_w u, indexed `commodity * sinkCount + sink`.
  public let expectedShortage: [Double]
  /// One set of valid prices.
  public let prices: TwoStagePrices
  /// Iterations used.
  public let iterations: Int
  /// Largest row violation of the last iterate, in units, before it was made feasible.
  public let residual: Double

  /// (objective − bound) / objective; 0 where both are 0.
  public var gap: Double {
    objective == bound ? 0 : (objective - bound) / max(objective.magnitude, 1e-12)
  }
}

/// Prices of the limits: what the optimum would gain, at the margin, from one unit more of each.
///
/// At a degenerate optimum prices are not unique; these are one valid set. All are at least 0.
public struct TwoStagePrices: Sendable, Equatable {
  /// Σ_w q: a unit of a commodity more at a site, indexed `commodity * siteCount + site`.
  public var stock: [Double]
  /// ε: a unit more of a commodity's supply.
  public var supply: [Double]
  /// κ: a unit more of a site's capacity.
  public var capacity: [Double]
  /// Σ_w ρ: a unit more of a site's throughput in every scenario.
  public var throughput: [Double]
  /// ω: a unit more of a rule's limit.
  public var rules: [Double]
}

extension StochasticTransport {
  /// Solves the program.
  ///
  /// - Parameters:
  ///   - settings: tolerances and threads.
  ///   - report: called after each iteration.
  /// - Returns: a solution whose gap is true whatever the status says.
  /// - Complexity: an iteration takes O(arcs · W · S) + S W dense factors of order H.
  public func solve(
    _ settings: TwoStageSettings = TwoStageSettings(),
    report: (TwoStageIteration) -> Void = { _ in }
  ) -> TwoStageSolution {
    var solver = TwoStageSolver(self, settings: settings)
    solver.run(report: report)
    return solver.solution()
  }
}
