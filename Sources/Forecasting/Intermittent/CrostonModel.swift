/// Croston's method for intermittent demand, and its variants: the size of demand and the interval
/// between demands are smoothed separately, and their ratio is the demand rate.
///
/// References: J. D. Croston, "Forecasting and stock control for intermittent demands" (1972),
/// doi:10.1057/jors.1972.50; A. A. Syntetos, J. E. Boylan, "The accuracy of intermittent demand
/// estimates" (2005), doi:10.1016/j.ijforecast.2004.10.001.
package struct CrostonModel: ForecastModel {
  /// Smoothing of both parts; `nil` where it is estimated for each.
  private let rate: Double?
  /// Factor of the forecast, which corrects its bias.
  private let factor: Double
  /// Column `model` of the results.
  package let name: String

  /// Croston's method with smoothing 0.1 for both parts.
  package static let classic = CrostonModel(rate: 0.1, factor: 1, name: "croston")
  /// The Syntetos–Boylan approximation, which is 0.95 times the classic forecast.
  package static let sba = CrostonModel(rate: 0.1, factor: 0.95, name: "croston-sba")
  /// Croston's method with the smoothing of each part estimated in [0.1, 0.3].
  package static let optimised = CrostonModel(
    rate: nil, factor: 1, name: "croston-optimised")

  /// Fits one series.
  ///
  /// - Throws: `negative` where a value is below zero.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> RecursiveFit<CrostonState> {
    try series.requireNonNegative()
    let sizes = series.values.filter { $0 > 0 }
    let gaps = demandIntervals(series.values)
    let start = CrostonState(
      sizeRate: rate ?? smoothingRate(sizes, in: 0.1...0.3),
      gapRate: rate ?? smoothingRate(gaps, in: 0.1...0.3), factor: factor)
    return RecursiveFit(series, start: start, first: 0)
  }
}

/// Smoothed size and interval, and the time since the last demand.
package struct CrostonState: InnovationState {
  private let sizeRate: Double
  private let gapRate: Double
  private let factor: Double
  /// Smoothed size of a demand; `nil` before the first.
  private var size: Double?
  /// Smoothed periods between demands.
  private var gap = 0.0
  /// Periods since the last demand.
  private var sinceDemand = 0.0

  /// Creates the state before the first observation.
  init(sizeRate: Double, gapRate: Double, factor: Double) {
    self.sizeRate = sizeRate
    self.gapRate = gapRate
    self.factor = factor
  }

  /// True: the demand rate is the mean of every step.
  package static var isFlat: Bool { true }

  /// Size over interval; 0 before the first demand.
  package var prediction: Double {
    guard let size else { return 0 }
    return factor * size / gap
  }

  /// Smooths both parts in a period with demand; counts periods without.
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

/// Returns the periods from each demand back to the one before it, the first from the start of the
/// series.
func demandIntervals(_ values: [Double]) -> [Double] {
  var gaps: [Double] = []
  var last = -1
  for t in values.indices where values[t] != 0 {
    gaps.append(Double(t - last))
    last = t
  }
  return gaps
}
