/// Models of the seasonally adjusted series, whose season has shrunk indices (`ShrunkSeason`).
///
/// Members of the default where a season is too long for states of its own, and the naive forecast
/// that keeps the season.
package struct AdjustedModel<Base: ForecastModel>: BatchForecastModel {
  /// Column `model` of the results.
  package let name: String
  private let base: Base

  /// Creates a model that fits `base` to the adjusted series.
  init(_ base: Base, name: String) {
    self.base = base
    self.name = name
  }

  /// Fits every series that the base can fit without its season.
  package func fit(all series: [TimeSeries], threads: Int)
    -> [Result<SeasonalFit<Base.Fit>, ForecastError>]
  {
    let adjusted = series.map { SeasonallyAdjusted(shrunk: $0) }
    let fits = base.fit(
      all: zip(series, adjusted).map {
        TimeSeries(checked: $1.values, id: $0.id, seasonLength: 1)
      }, threads: threads)
    return series.indices.map { index in
      fits[index].map {
        SeasonalFit(
          $0, indices: adjusted[index].indices, form: adjusted[index].form,
          count: series[index].count)
      }
    }
  }
}

extension AdjustedModel where Base == DriftModel {
  /// A random walk with drift of the adjusted series.
  package static var drift: Self { AdjustedModel(DriftModel(), name: "adjusted-drift") }
}

extension AdjustedModel where Base == AveragedSmoothingModel {
  /// Averaged exponential smoothing of the adjusted series.
  package static var smoothing: Self {
    AdjustedModel(AveragedSmoothingModel.values, name: "adjusted-ets")
  }
}
