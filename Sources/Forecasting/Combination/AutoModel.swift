import LinearAlgebra
import RealModule

/// The declared default of regular series: one fixed combination of models.
///
/// Members are the dynamic-optimised Theta model, exponential smoothing averaged over its forms,
/// the same on logarithms where every value is positive, and, for series with a season, complex
/// exponential smoothing averaged over its forms. Seasons longer than twelve have too many states
/// for exponential smoothing; there the seasonal naive forecast takes its place. The forecast is
/// the mean of the members, of four without the highest and the lowest; it is their median where
/// they disagree by more than twice its size (see `combination(_:)`).
///
/// For a series with further seasons, of which it holds more than two cycles, the forecast is the
/// median of that combination, of the multiple seasonal decomposition (MSTL), and of the seasonal
/// naive forecast of the longest season.
///
/// Members, softness of the weights and the rule were chosen on the training part of the M3 series
/// alone: the last fifth of each history forecast from the rest. Complex smoothing is left out for
/// series without a season because it improved the yearly ones and harmed the others.
package struct AutoModel: BatchForecastModel {
  /// Column `model` of the results.
  package let name = "auto"

  /// Creates the model; it has no options.
  package init() {}

  /// Fits every series; none is refused, down to one observation.
  package func fit(all series: [TimeSeries], threads: Int) -> [Result<AutoFit, ForecastError>] {
    // A season that was not seen twice cannot be distinguished from chance.
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

  /// Adds the members for several seasons; series with the same seasons are fitted together.
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

  /// Longest season whose states exponential smoothing estimates.
  private static let longestSmoothedSeason = 12
  /// Forms tried on logarithms, where additive errors are relative ones of the series.
  private static let additiveForms = ETSForm.admissible.filter { $0.error == .additive }
}
