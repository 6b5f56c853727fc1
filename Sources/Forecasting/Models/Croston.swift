/// Croston's method and its kin: demand size and interval smoothed apart.
///
/// References: J. D. Croston, "Forecasting and stock control for intermittent demands" (1972),
/// doi:10.1057/jors.1972.50; A. A. Syntetos, J. E. Boylan, "The accuracy of intermittent demand
/// estimates" (2005), doi:10.1016/j.ijforecast.2004.10.001.
package struct CrostonModel: ForecastModel {
  private enum Smoothing: Sendable { case fixed, estimated }
  private let smoothing: Smoothing
  private let factor: Double
  /// Column `model` of the results.
  package let name: String

  /// Smoothing 0.1 for both parts.
  package static let classic = CrostonModel(smoothing: .fixed, factor: 1, name: "croston")
  /// Syntetos and Boylan's correction, 0.95 times the classic.
  package static let sba = CrostonModel(smoothing: .fixed, factor: 0.95, name: "croston-sba")
  /// Smoothing of each part estimated in [0.1, 0.3].
  package static let optimised = CrostonModel(
    smoothing: .estimated, factor: 1, name: "croston-optimised")

  /// Refuses negative values.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> RecursiveFit<CrostonState> {
    try requireNonNegative(series)
    let sizes = series.values.filter { $0 > 0 }
    let gaps = demandIntervals(series.values)
    let (sizeRate, gapRate) =
      smoothing == .fixed
      ? (0.1, 0.1) : (smoothingRate(sizes, in: 0.1...0.3), smoothingRate(gaps, in: 0.1...0.3))
    let start = CrostonState(sizeRate: sizeRate, gapRate: gapRate, factor: factor)
    return fitted(series, start, from: 0)
  }
}

/// Smoothed size and interval, and how long ago demand was last seen.
package struct CrostonState: InnovationState {
  let sizeRate: Double
  let gapRate: Double
  let factor: Double
  private var size: Double?
  private var gap = 0.0
  private var sinceDemand = 0.0

  init(sizeRate: Double, gapRate: Double, factor: Double) {
    self.sizeRate = sizeRate
    self.gapRate = gapRate
    self.factor = factor
  }

  /// The mean rate lasts.
  package static var isFlat: Bool { true }

  /// Size over interval; 0 before the first demand.
  package var prediction: Double {
    guard let size else { return 0 }
    return factor * size / gap
  }

  /// Counts on where there is no demand, smooths both parts where there is.
  package mutating func absorb(_ observation: Double) {
    sinceDemand += 1
    guard observation > 0 else { return }
    if let before = size {
      size = sizeRate * observation + (1 - sizeRate) * before
      gap = gapRate * sinceDemand + (1 - gapRate) * gap
    } else {
      size = observation
      gap = sinceDemand
    }
    sinceDemand = 0
  }
}

/// Teunter, Syntetos and Babai's method: the probability of demand is smoothed in every period, so
/// that the forecast fades where demand ends.
///
/// Reference: R. H. Teunter, A. A. Syntetos, M. Z. Babai, "Intermittent demand: Linking forecasting
/// to inventory obsolescence" (2011), doi:10.1016/j.ejor.2011.05.018.
package struct TSBModel: ForecastModel {
  /// Smoothing of the demand's size, in (0, 1].
  package let sizeRate: Double
  /// Smoothing of the demand's probability, in (0, 1].
  package let probabilityRate: Double

  /// The method with the given smoothing.
  package init(sizeRate: Double = 0.1, probabilityRate: Double = 0.1) {
    precondition(sizeRate > 0 && sizeRate <= 1, "a smoothing of \(sizeRate)")
    precondition(probabilityRate > 0 && probabilityRate <= 1, "a smoothing of \(probabilityRate)")
    self.sizeRate = sizeRate
    self.probabilityRate = probabilityRate
  }

  /// Column `model` of the results.
  package var name: String { "tsb-\(sizeRate)-\(probabilityRate)" }

  /// Refuses negative values.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> RecursiveFit<TSBState> {
    try requireNonNegative(series)
    return fitted(
      series, TSBState(sizeRate: sizeRate, probabilityRate: probabilityRate), from: 0)
  }
}

/// Smoothed size and probability of demand.
package struct TSBState: InnovationState {
  let sizeRate: Double
  let probabilityRate: Double
  private var size: Double?
  private var probability: Double?

  init(sizeRate: Double, probabilityRate: Double) {
    self.sizeRate = sizeRate
    self.probabilityRate = probabilityRate
  }

  /// The mean rate lasts.
  package static var isFlat: Bool { true }

  /// Probability times size; 0 before the first demand.
  package var prediction: Double { (probability ?? 0) * (size ?? 0) }

  /// Smooths the probability always, the size where there is demand.
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

/// Periods from each demand to the one before it; the first counts from the start of the series.
func demandIntervals(_ values: [Double]) -> [Double] {
  var gaps: [Double] = []
  var last = -1
  for t in values.indices where values[t] != 0 {
    gaps.append(Double(t - last))
    last = t
  }
  return gaps
}

/// Refuses a series with a value below zero, naming the first.
func requireNonNegative(_ series: TimeSeries) throws(ForecastError) {
  if let position = series.values.firstIndex(where: { $0 < 0 }) {
    throw ForecastError(
      id: series.id, cause: .negative(position: position, value: series.values[position]))
  }
}
