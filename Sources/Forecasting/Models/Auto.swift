import LinearAlgebra
import RealModule
import Statistics

/// The declared default: one combination for every regular series.
///
/// Members are the dynamic-optimised Theta model, exponential smoothing averaged over its forms,
/// the same on logarithms where every value is positive, and, where the series has a season, complex
/// exponential smoothing averaged over its forms. Seasons longer than twelve have too many states for
/// exponential smoothing; there the seasonal naive forecast takes its place. The forecast is their mean without the highest
/// and the lowest where there are four, and their median where they disagree by more than its size.
///
/// Where a series has further seasons, of which it holds more than two, the forecast is the median
/// of that combination, of the multiple seasonal decomposition, and of the seasonal naive forecast of
/// the longest season.
///
/// Members, softness of the weights and the rule were chosen on the training part of the M3 series
/// alone: the last fifth of each history forecast from the rest. Complex smoothing is left out of
/// series without a season because it gained on the yearly and lost on the other ones.
package struct AutoModel: ForecastModel {
  /// Column `model` of the results.
  package let name = "auto"

  /// The model; it has no settings.
  package init() {}

  /// Fits one series; see `fit(all:threads:)`.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> AutoFit {
    try fit(all: [series], threads: 1)[0].get()
  }

  /// Fits every series; any series that exists can be fitted, down to one observation.
  package func fit(all series: [TimeSeries], threads: Int) -> [Result<AutoFit, ForecastError>] {
    // A season that has not been seen twice cannot be told from chance.
    let usable = series.map { series in
      series.count >= 2 * series.seasonLength
        ? series : TimeSeries(checked: series.values, id: series.id, seasonLength: 1)
    }
    let theta = ThetaModel(.dynamicOptimised).fit(all: usable, threads: threads)
    let short = usable.indices.filter { usable[$0].seasonLength <= Self.longestSmoothedSeason }
    let smoothing = ETSModel.automatic.candidates(
      all: short.map { usable[$0] }, threads: threads)
    let positive = short.filter { usable[$0].values.allSatisfy { $0 > 0 } }
    let logarithms = positive.map { index in
      TimeSeries(
        checked: usable[index].values.map { Double.log($0) }, id: usable[index].id,
        seasonLength: usable[index].seasonLength)
    }
    let onLogarithms = ETSModel(forms: Self.additiveForms, name: "additive-ets")
      .candidates(all: logarithms, threads: threads)
    let seasonal = usable.indices.filter { usable[$0].seasonLength > 1 }
    let complex = CESModel.automatic.candidates(all: seasonal.map { usable[$0] }, threads: threads)

    var fits = usable.indices.map { AutoFit(usable[$0], theta: try? theta[$0].get()) }
    for (at, index) in short.enumerated() {
      fits[index].smoothing = WeightedFit(
        smoothing[at].map { $0.fit(usable[index]) }, softness: 8)
    }
    for index in usable.indices where usable[index].seasonLength > Self.longestSmoothedSeason {
      fits[index].seasonalNaive = try? NaiveModel.seasonal.fit(usable[index])
    }
    for (at, index) in positive.enumerated() {
      fits[index].onLogarithms = WeightedFit(
        onLogarithms[at].map { $0.fit(logarithms[at]) }, softness: 32, isLogarithmic: true)
    }
    for (at, index) in seasonal.enumerated() {
      fits[index].complex = WeightedFit(
        complex[at].map { $0.fit(usable[index]) }, softness: 32)
    }
    addSeveralSeasons(series, &fits, threads: threads)
    return fits.map { .success($0) }
  }

  /// Members of series with further seasons; series with the same ones are fitted together.
  private func addSeveralSeasons(
    _ series: [TimeSeries], _ fits: inout [AutoFit], threads: Int
  ) {
    let several = series.indices.filter { series[$0].furtherSeasons.isEmpty == false }
    let groups = Dictionary(grouping: several) { index in
      let one = series[index]
      return ([one.seasonLength] + one.furtherSeasons).filter { one.count > 2 * $0 }
    }
    for (seasons, members) in groups where seasons.count > 1 {
      let own = members.map { series[$0] }
      let found = MultipleSeasonalModel(seasonLengths: seasons).fit(all: own, threads: threads)
      for (at, index) in members.enumerated() {
        let longest = TimeSeries(
          checked: own[at].values, id: own[at].id, seasonLength: seasons[seasons.count - 1])
        guard let decomposition = try? found[at].get(),
          let naive = try? NaiveModel.seasonal.fit(longest)
        else { continue }
        fits[index].several = SeveralSeasons(decomposition: decomposition, naive: naive)
      }
    }
  }

  private static let longestSmoothedSeason = 12
  private static let additiveForms = ETSForm.admissible.filter { $0.error == .additive }
}

/// What series with several seasons get beside the members of one.
struct SeveralSeasons: Sendable {
  var decomposition: MultipleSeasonalModel.Fit
  var naive: RecursiveFit<LagState>

  /// The median of each step of three forecasts.
  func median(_ combined: [Double], horizon: Int) -> [Double] {
    zip(combined, zip(decomposition.mean(horizon: horizon), naive.mean(horizon: horizon)))
      .map { combined, others in
        max(min(combined, others.0), min(max(combined, others.0), others.1))
      }
  }

  /// Both moved on by further observations.
  func updated(with observations: [Double]) -> SeveralSeasons {
    SeveralSeasons(
      decomposition: decomposition.updated(with: observations),
      naive: naive.updated(with: observations))
  }
}

/// The members of the default combination, fitted to one series.
package struct AutoFit: FittedModel {
  var theta: ThetaModel.Fit?
  var smoothing: WeightedFit<ETSState>?
  var onLogarithms: WeightedFit<ETSState>?
  var complex: WeightedFit<CESState>?
  var seasonalNaive: RecursiveFit<LagState>?
  var several: SeveralSeasons?
  /// The last observation, for series too short for any member.
  private var last: RecursiveFit<LagState>
  private let naiveScale: Double
  private let isNonNegative: Bool

  init(_ series: TimeSeries, theta: ThetaModel.Fit?) {
    self.theta = theta
    last = fitted(series, LagState([series.values[0]]), from: 1)
    isNonNegative = series.values.allSatisfy { $0 >= 0 }
    let neighbours = TimeSeries(checked: series.values, id: "", seasonLength: 1)
    naiveScale = seasonalNaiveScale(series) ?? seasonalNaiveScale(neighbours) ?? 0
  }

  /// Whether no model was long enough fed, so that the last observation is repeated.
  package var isNaive: Bool { theta == nil && smoothing == nil }

  /// The members' means, the naive forecast where there is none.
  func memberMeans(horizon: Int) -> [[Double]] {
    let means =
      [
        theta?.mean(horizon: horizon), smoothing?.mean(horizon: horizon),
        onLogarithms?.mean(horizon: horizon), complex?.mean(horizon: horizon),
        seasonalNaive?.mean(horizon: horizon),
      ].compactMap { $0 }.filter { $0.allSatisfy(\.isFinite) }
    return means.isEmpty ? [last.mean(horizon: horizon)] : means
  }

  /// The combination, at least 0 where no observation was below.
  package func mean(horizon: Int) -> [Double] {
    let members = memberMeans(horizon: max(0, horizon))
    var means = (0..<max(0, horizon)).map { step in combination(members.map { $0[step] }) }
    if let several { means = several.median(means, horizon: means.count) }
    return isNonNegative ? means.map { max(0, $0) } : means
  }

  /// One-step combinations of the members' fitted values; `nil` where no member has one.
  package var fittedValues: [Double?] {
    guard !isNaive else { return last.fittedValues }
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

  /// Mean of the residual deviations of Theta and the leading form, in the series' units.
  package var residualDeviation: Double { standardErrors(horizon: 1).first ?? 0 }

  /// Geometric mean of the models' own standard errors and the seasonal naive error, which knows
  /// how far the series has really moved; not calibrated, see `CalibratedForecaster`.
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

  /// Moves every member on.
  package func updated(with observations: [Double]) -> AutoFit {
    var result = self
    result.theta = theta?.updated(with: observations)
    result.smoothing = smoothing?.updated(with: observations)
    // A logarithm of what is not positive has no place in the member that sees logarithms.
    result.onLogarithms =
      observations.allSatisfy { $0 > 0 } ? onLogarithms?.updated(with: observations) : nil
    result.complex = complex?.updated(with: observations)
    result.seasonalNaive = seasonalNaive?.updated(with: observations)
    result.several = several?.updated(with: observations)
    result.last = last.updated(with: observations)
    return result
  }

  /// Paths whose errors accumulate, so that every step has its standard error.
  package func simulate(
    horizon: Int, paths: Int, using generator: inout RandomSource
  ) -> [[Double]] {
    let means = mean(horizon: horizon)
    let errors = standardErrors(horizon: horizon)
    return (0..<paths).map { _ in
      var (error, before) = (0.0, 0.0)
      return means.indices.map { step in
        let variance = errors[step] * errors[step]
        error += generator.normal() * max(0, variance - before).squareRoot()
        before = max(before, variance)
        let value = means[step] + error
        return isNonNegative ? max(0, value) : value
      }
    }
  }
}

/// Mean of two or three, mean of the middle ones of four or more; the median where they disagree by
/// more than its own size, as when one of them has run away.
func combination(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let count = sorted.count
  let median =
    count % 2 == 1 ? sorted[count / 2] : (sorted[count / 2 - 1] + sorted[count / 2]) / 2
  if sorted[count - 1] - sorted[0] > 2 * median.magnitude, count > 2 { return median }
  let kept = count >= 4 ? sorted[1..<(count - 1)] : sorted[...]
  return kept.reduce(0, +) / Double(kept.count)
}
