import LinearAlgebra

/// Several seasons removed by loess (MSTL), the rest forecast by exponential smoothing without a
/// season.
///
/// The last cycle of each season is repeated. The errors of the smoothing set the width of the
/// intervals, as if the seasons were known.
///
/// Reference: see `MultipleSeasonalDecomposition`.
package struct MultipleSeasonalModel: BatchForecastModel {
  /// Column `model` of the results.
  package let name = "mstl"
  /// Lengths of the seasons, each at least 1.
  package let seasonLengths: [Int]

  /// Creates a model of the given seasons, in place of the series' own.
  package init(seasonLengths: [Int]) {
    precondition(seasonLengths.allSatisfy { $0 >= 1 }, "seasons of \(seasonLengths)")
    self.seasonLengths = seasonLengths
  }

  /// The fit of the model.
  package typealias Fit = RecursiveFit<MultipleSeasonalState>

  /// Fits every series of seven observations or more, and constant ones of any length; a season is
  /// used where the series holds more than two cycles of it.
  package func fit(all series: [TimeSeries], threads: Int) -> [Result<Fit, ForecastError>] {
    let parts = mapConcurrently(count: series.count, threads: threads) { index in
      MultipleSeasonalDecomposition(series[index].values, seasonLengths: seasonLengths)
    }
    let rest = zip(series, parts).map { series, parts in
      TimeSeries(
        checked: zip(parts.trend, parts.remainder).map { $0 + $1 }, id: series.id,
        seasonLength: 1)
    }
    let fits = Self.smoothing.fit(all: rest, threads: threads)
    return series.indices.map { index in
      fits[index].map { Self.fit(series[index], parts: parts[index], rest: $0) }
    }
  }

  private static let smoothing = ETSModel(
    forms: ETSForm.admissible.filter { $0.season == .none }, name: "ets-without-season")

  /// Puts the seasons back onto the fit of the seasonally adjusted series.
  private static func fit(
    _ series: TimeSeries, parts: MultipleSeasonalDecomposition, rest fit: RecursiveFit<ETSState>
  ) -> Fit {
    let n = series.count
    let seasonal = (0..<n).map { t in parts.seasons.reduce(0) { $0 + $1[t] } }
    // The last cycle of each season, its first entry for the observation after the history.
    let cycles = zip(parts.seasonLengths, parts.seasons).map { length, season in
      (0..<length).map { season[n - length + $0] }
    }
    return RecursiveFit(
      state: MultipleSeasonalState(base: fit.state, cycles: cycles),
      fittedValues: zip(fit.fittedValues, seasonal).map { value, season in
        value.map { $0 + season }
      }, residualDeviation: fit.residualDeviation)
  }
}

/// The state of the seasonally adjusted series, and the position in each season.
package struct MultipleSeasonalState: InnovationState {
  private var base: ETSState
  /// The last cycle of each season, from the observation after the history on.
  private let cycles: [[Double]]
  /// Observations since the history ended.
  private var position = 0

  /// Creates the state after the history.
  init(base: ETSState, cycles: [[Double]]) {
    self.base = base
    self.cycles = cycles
  }

  /// The sum of the seasons at the next observation.
  private var season: Double {
    cycles.reduce(0) { $0 + $1[position % $1.count] }
  }

  /// The prediction of the adjusted series plus every season.
  package var prediction: Double { base.prediction + season }

  /// The error scale of the adjusted series.
  package var errorScale: Double { base.errorScale }

  /// Passes the seasonally adjusted observation on.
  package mutating func absorb(_ observation: Double) {
    base.absorb(observation - season)
    position += 1
  }
}
