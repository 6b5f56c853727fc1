import Statistics

/// The further members of a series with several seasons.
struct SeveralSeasons: Sendable {
  /// The fit of the multiple seasonal decomposition.
  var decomposition: MultipleSeasonalModel.Fit
  /// The seasonal naive forecast of the longest season.
  var naive: RecursiveFit<LagState>

  /// Returns the median, step by step, of the combination and the two further members.
  func median(_ combined: [Double], horizon: Int) -> [Double] {
    zip(combined, zip(decomposition.mean(horizon: horizon), naive.mean(horizon: horizon)))
      .map { combined, others in
        max(min(combined, others.0), min(max(combined, others.0), others.1))
      }
  }

  /// Returns both members moved on by further observations.
  func updated(with observations: [Double]) -> SeveralSeasons {
    SeveralSeasons(
      decomposition: decomposition.updated(with: observations),
      naive: naive.updated(with: observations))
  }
}

/// The members of the default combination, fitted to one series; a member is `nil` where the series
/// is too short for it or not of its kind.
package struct AutoFit: FittedModel {
  /// The dynamic-optimised Theta model.
  var theta: ThetaModel.Fit?
  /// Exponential smoothing, averaged over its forms.
  var smoothing: WeightedFit<ETSState>?
  /// The same on logarithms, of positive series.
  var onLogarithms: WeightedFit<ETSState>?
  /// Complex exponential smoothing, averaged over its forms, of seasonal series.
  var complex: WeightedFit<CESState>?
  /// The seasonal naive forecast, for seasons too long for smoothing.
  var seasonalNaive: RecursiveFit<LagState>?
  /// Members for further seasons.
  var several: SeveralSeasons?
  /// The naive forecast, for series too short for any member.
  private var last: RecursiveFit<LagState>
  /// Mean absolute seasonal difference, else of neighbours; 0 for a constant series.
  private let naiveScale: Double
  /// Whether no observation was below zero, so that no forecast is.
  private let isNonNegative: Bool

  /// Creates a fit with the Theta member; the others are added to it.
  init(_ series: TimeSeries, theta: ThetaModel.Fit?) {
    self.theta = theta
    last = RecursiveFit(series, start: LagState([series.values[0]]), first: 1)
    isNonNegative = series.values.allSatisfy { $0 >= 0 }
    let neighbours = TimeSeries(checked: series.values, id: "", seasonLength: 1)
    naiveScale = series.seasonalNaiveScale ?? neighbours.seasonalNaiveScale ?? 0
  }

  /// Whether the series was too short for every model, so that the last observation is repeated.
  var isNaive: Bool { theta == nil && smoothing == nil }

  /// Returns the means of the members that are finite; of the naive forecast where there is none.
  func memberMeans(horizon: Int) -> [[Double]] {
    let means =
      [
        theta?.mean(horizon: horizon), smoothing?.mean(horizon: horizon),
        onLogarithms?.mean(horizon: horizon), complex?.mean(horizon: horizon),
        seasonalNaive?.mean(horizon: horizon),
      ].compactMap { $0 }.filter { $0.allSatisfy(\.isFinite) }
    return means.isEmpty ? [last.mean(horizon: horizon)] : means
  }

  /// Returns the combination; at least 0 where no observation was below.
  package func mean(horizon: Int) -> [Double] {
    let members = memberMeans(horizon: max(0, horizon))
    var means = (0..<max(0, horizon)).map { step in combination(members.map { $0[step] }) }
    if let several { means = several.median(means, horizon: means.count) }
    return isNonNegative ? means.map { max(0, $0) } : means
  }

  /// One-step combinations of the members' fitted values; `nil` where no member has one.
  package var fittedValues: [Double?] {
    guard !isNaive else { return last.fittedValues }
    // A member has no fitted value while it has seen too little.
    let count = last.fittedValues.count
    let lists: [[Double?]] = [
      theta?.fittedValues, smoothing?.fittedValues, onLogarithms?.fittedValues,
      complex?.fittedValues, seasonalNaive?.fittedValues, several?.naive.fittedValues,
      several?.decomposition.fittedValues,
    ].compactMap { $0 }
    return (0..<count).map { t in
      let values = lists.compactMap { $0[t] }.filter(\.isFinite)
      return values.isEmpty ? nil : combination(values)
    }
  }

  /// The standard error of the first step, in the series' units.
  package var residualDeviation: Double { standardErrors(horizon: 1).first ?? 0 }

  /// Returns the geometric mean of two scales: the standard errors of Theta and of the leading form
  /// of exponential smoothing, and the seasonal naive error, which measures how far the series has
  /// really moved. Not calibrated; see `CalibratedForecaster`.
  package func standardErrors(horizon: Int) -> [Double] {
    let lists =
      several.map { [$0.decomposition.standardErrors(horizon: horizon)] }
      ?? [
        theta?.standardErrors(horizon: horizon),
        smoothing?.leading.standardErrors(horizon: horizon),
      ].compactMap { $0 }
    return (0..<max(0, horizon)).map { step in
      guard !lists.isEmpty else { return naiveScale * Double(step + 1).squareRoot() }
      let mean = lists.reduce(0) { $0 + $1[step] } / Double(lists.count)
      return naiveScale > 0 ? (mean * naiveScale).squareRoot() : mean
    }
  }

  /// Returns every member moved on by further observations.
  package func updated(with observations: [Double]) -> AutoFit {
    var result = self
    result.theta = theta?.updated(with: observations)
    result.smoothing = smoothing?.updated(with: observations)
    // The member on logarithms ends with the first observation that is not positive.
    result.onLogarithms =
      observations.allSatisfy { $0 > 0 } ? onLogarithms?.updated(with: observations) : nil
    result.complex = complex?.updated(with: observations)
    result.seasonalNaive = seasonalNaive?.updated(with: observations)
    result.several = several?.updated(with: observations)
    result.last = last.updated(with: observations)
    return result
  }

  /// Draws paths whose errors accumulate, so that every step has its standard error.
  package func simulate(horizon: Int, paths: Int, using source: inout RandomSource) -> [[Double]] {
    let means = mean(horizon: horizon)
    let errors = standardErrors(horizon: horizon)
    return (0..<paths).map { _ in
      var (error, before) = (0.0, 0.0)
      return means.indices.map { step in
        let variance = errors[step] * errors[step]
        error += source.normal() * max(0, variance - before).squareRoot()
        before = max(before, variance)
        let value = means[step] + error
        return isNonNegative ? max(0, value) : value
      }
    }
  }
}

/// Returns the combination of the members' values of one step: the mean of two or three, the mean
/// of all but the highest and the lowest of four or more (a trimmed mean); the median where they
/// disagree by more than twice its size, as when one member diverges.
func combination(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let count = sorted.count
  let median =
    count % 2 == 1 ? sorted[count / 2] : (sorted[count / 2 - 1] + sorted[count / 2]) / 2
  if sorted[count - 1] - sorted[0] > 2 * median.magnitude, count > 2 { return median }
  let kept = count >= 4 ? sorted[1..<(count - 1)] : sorted[...]
  return kept.reduce(0, +) / Double(kept.count)
}
