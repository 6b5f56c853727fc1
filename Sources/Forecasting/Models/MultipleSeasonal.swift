import LinearAlgebra

/// Several seasons taken out by loess, the rest forecast by exponential smoothing without a season.
///
/// What the last cycle of each season was is repeated. Errors are additive; those of the smoothing
/// set the width of the intervals, as if the seasons were known.
///
/// Reference: see `MultipleSeasonalDecomposition`.
package struct MultipleSeasonalModel: ForecastModel {
  /// Column `model` of the results.
  package let name = "mstl"
  /// Lengths of the seasons looked for; each at least 1.
  package let seasonLengths: [Int]

  /// A model of the given seasons, in place of the series' own.
  package init(seasonLengths: [Int]) {
    precondition(seasonLengths.allSatisfy { $0 >= 1 }, "seasons of \(seasonLengths)")
    self.seasonLengths = seasonLengths
  }

  /// The fit of the model.
  package typealias Fit = RecursiveFit<MultipleSeasonalState>

  /// Fits one series; see `fit(all:threads:)`.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> Fit {
    try fit(all: [series], threads: 1)[0].get()
  }

  /// Needs seven observations, unless they are all the same; a season takes part where the series
  /// holds more than two of it.
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
      fits[index].map { Self.finish(series[index], parts[index], $0) }
    }
  }

  private static let smoothing = ETSModel(
    forms: ETSForm.admissible.filter { $0.season == .none }, name: "ets-without-season")

  private static func finish(
    _ series: TimeSeries, _ parts: MultipleSeasonalDecomposition, _ fit: RecursiveFit<ETSState>
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

/// The state of the rest, and where in each season the next observation stands.
package struct MultipleSeasonalState: InnovationState {
  private var base: ETSState
  private let cycles: [[Double]]
  private var position = 0

  init(base: ETSState, cycles: [[Double]]) {
    self.base = base
    self.cycles = cycles
  }

  private var season: Double {
    cycles.reduce(0) { $0 + $1[position % $1.count] }
  }

  /// The rest's prediction plus every season.
  package var prediction: Double { base.prediction + season }

  /// The rest's scale.
  package var errorScale: Double { base.errorScale }

  /// Gives the rest the observation without its seasons.
  package mutating func absorb(_ observation: Double) {
    base.absorb(observation - season)
    position += 1
  }
}
