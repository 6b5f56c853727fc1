/// The method of Teunter, Syntetos and Babai (TSB): the probability of demand is smoothed in every
/// period, so that the forecast fades out when demand ends (obsolescence).
///
/// Reference: R. H. Teunter, A. A. Syntetos, M. Z. Babai, "Intermittent demand: Linking forecasting
/// to inventory obsolescence" (2011), doi:10.1016/j.ejor.2011.05.018.
package struct TSBModel: ForecastModel {
  /// Smoothing of the demand's size, in (0, 1].
  package let sizeRate: Double
  /// Smoothing of the demand's probability, in (0, 1].
  package let probabilityRate: Double

  /// Creates a model with fixed smoothing.
  package init(sizeRate: Double = 0.1, probabilityRate: Double = 0.1) {
    precondition(sizeRate > 0 && sizeRate <= 1, "a smoothing of \(sizeRate)")
    precondition(probabilityRate > 0 && probabilityRate <= 1, "a smoothing of \(probabilityRate)")
    self.sizeRate = sizeRate
    self.probabilityRate = probabilityRate
  }

  /// Column `model` of the results.
  package var name: String { "tsb-\(sizeRate)-\(probabilityRate)" }

  /// Fits one series.
  ///
  /// - Throws: `negative` where a value is below zero.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> RecursiveFit<TSBState> {
    try series.requireNonNegative()
    return RecursiveFit(
      series, start: TSBState(sizeRate: sizeRate, probabilityRate: probabilityRate), first: 0)
  }
}

/// Smoothed size and smoothed probability of demand.
package struct TSBState: InnovationState {
  private let sizeRate: Double
  private let probabilityRate: Double
  /// Smoothed size of a demand; `nil` before the first.
  private var size: Double?
  /// Smoothed probability of demand in a period; `nil` before the first observation.
  private var probability: Double?

  /// Creates the state before the first observation.
  init(sizeRate: Double, probabilityRate: Double) {
    self.sizeRate = sizeRate
    self.probabilityRate = probabilityRate
  }

  /// True: the demand rate is the mean of every step.
  package static var isFlat: Bool { true }

  /// Probability times size; 0 before the first demand.
  package var prediction: Double { (probability ?? 0) * (size ?? 0) }

  /// Smooths the probability in every period, the size in a period with demand.
  package mutating func absorb(_ observation: Double) {
    let occurred = observation > 0 ? 1.0 : 0
    probability =
      probability.map { probabilityRate * occurred + (1 - probabilityRate) * $0 }
      ?? occurred
    if observation > 0 {
      size = size.map { sizeRate * observation + (1 - sizeRate) * $0 } ?? observation
    }
  }
}
