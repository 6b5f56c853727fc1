/// The hyperparameters of the demand model: half-lives, kernel scales and prior strengths.
///
/// Each default is where `HyperparameterSearch` starts, or what it chose where a back-test over
/// earlier drops spoke clearly against the start.
package struct DemandHyperparameters: Sendable, Equatable {
  /// Days between two releases over which the kernel similarity of two drops falls to 1/e, above 0;
  /// infinite where it never does.
  ///
  /// The model averages over several by their marginal likelihood.
  package var kernelTimeScales: [Double] = [.infinity]
  /// Prior standard deviation of each slope of log demand on log orders, at least 0; their means are
  /// those of `LaunchPrior`. The search leaves it alone: the prior's slopes were fitted on the
  /// drops that it could be judged by.
  package var preOrderSlopeDeviation: Double = 0.1
  /// Days after which an earlier sale counts half for where buyers live, above 0; infinite where
  /// age does not matter.
  package var salesHalfLifeDays: Double = 90
  /// Strength of the prior that holds the weights of geographic signals at their initial values, in
  /// earlier periods; at least 0.
  package var signalPriorStrength: Double = 1
  /// Ridge penalty of the released-SKU regression, above 0; its prior mean repeats the last 28
  /// days.
  package var releasedRidge: Double = 4

  /// Creates the defaults.
  package init() {}

  /// Stops a caller whose numbers define no model.
  func check() {
    precondition(
      !kernelTimeScales.isEmpty && kernelTimeScales.allSatisfy { $0 > 0 },
      "kernel time scales \(kernelTimeScales), all must be above 0")
    precondition(preOrderSlopeDeviation >= 0, "slope deviation \(preOrderSlopeDeviation) below 0")
    precondition(salesHalfLifeDays > 0, "half-life \(salesHalfLifeDays) not above 0")
    precondition(signalPriorStrength >= 0, "prior strength \(signalPriorStrength) below 0")
    precondition(releasedRidge > 0, "ridge \(releasedRidge) not above 0")
  }
}
