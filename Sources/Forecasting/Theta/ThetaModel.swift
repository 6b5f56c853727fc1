import Statistics

/// The Theta method in its four variants, fitted eight series at a time.
///
/// A series whose autocorrelation at the season's lag is significant is seasonally adjusted first.
/// The parameters minimise the sum of squared one-step errors from the fourth observation on.
///
/// References: Assimakopoulos & Nikolopoulos, "The theta model" (2000),
/// doi:10.1016/S0169-2070(00)00066-2; Fiorucci et al. (2016), doi:10.1016/j.ijforecast.2016.02.005.
package struct ThetaModel: BatchForecastModel {
  /// Variants tried; the one with the smallest squared error is kept for each series.
  package let variants: [ThetaVariant]
  /// Column `model` of the results.
  package let name: String
  /// Whether the season is always used and shrunk, in place of the test.
  let shrinksSeason: Bool

  /// Creates a model of one variant.
  package init(_ variant: ThetaVariant) {
    variants = [variant]
    shrinksSeason = false
    name =
      switch variant {
      case .standard: "theta"
      case .optimised: "optimised-theta"
      case .dynamic: "dynamic-theta"
      case .dynamicOptimised: "dynamic-optimised-theta"
      }
  }

  private init(variants: [ThetaVariant], name: String, shrinksSeason: Bool = false) {
    self.variants = variants
    self.name = name
    self.shrinksSeason = shrinksSeason
  }

  /// The dynamic-optimised model whose seasonal indices are always used and shrunk towards none
  /// (`ShrunkSeason`).
  package static let shrunk = ThetaModel(
    variants: [.dynamicOptimised], name: "shrunk-theta", shrinksSeason: true)

  /// All four variants, the best by squared error for each series.
  package static let automatic = ThetaModel(
    variants: [.standard, .optimised, .dynamic, .dynamicOptimised], name: "auto-theta")

  /// The fit of a Theta model.
  package typealias Fit = RecursiveFit<SeasonalState<ThetaState>>

  /// Fits every series.
  ///
  /// - Complexity: about 100 passes over each series, eight series to a vector.
  package func fit(all series: [TimeSeries], threads: Int) -> [Result<Fit, ForecastError>] {
    mapBatches(batchesByLength(series.map(\.count)), of: series, threads: threads) {
      fit(batch: $0)
    }
  }

  /// Searches each variant for all series of a batch and keeps the best of each series.
  private func fit(batch: [TimeSeries]) -> [Result<Fit, ForecastError>] {
    let needed = 4
    let seasonal = batch.map {
      shrinksSeason ? SeasonallyAdjusted(shrunk: $0) : SeasonallyAdjusted($0)
    }
    let usable = batch.indices.filter { batch[$0].count >= needed }
    var best = [(result: SearchResult, problem: ThetaProblem)?](
      repeating: nil, count: batch.count)
    for variant in variants {
      let problems = usable.map { ThetaProblem(seasonal[$0].values, variant: variant) }
      var kernel = ThetaKernel(problems, estimatesTheta: variant.estimatesTheta)
      // Initial level, α, θ.
      let lower = [-1e10, 0.1, 1].prefix(kernel.dimension)
      let upper = [1e10, 0.99, 1e10].prefix(kernel.dimension)
      let found = kernel.minimise(
        problems: Array(problems.indices), lower: Array(lower), upper: Array(upper))
      for (index, (result, problem)) in zip(usable, zip(found, problems))
      where result.value < best[index]?.result.value ?? .infinity {
        best[index] = (result, problem)
      }
    }
    return batch.indices.map { index in
      let series = batch[index]
      guard series.count >= needed else {
        return .failure(
          ForecastError(id: series.id, cause: .tooShort(needed: needed, found: series.count)))
      }
      guard let (result, problem) = best[index] else {
        return .failure(ForecastError(id: series.id, cause: .noFit))
      }
      return .success(Self.fit(series, adjusted: seasonal[index], problem: problem, found: result))
    }
  }

  /// Runs the model found over the series, with its season put back.
  private static func fit(
    _ series: TimeSeries, adjusted seasonal: SeasonallyAdjusted, problem: ThetaProblem,
    found result: SearchResult
  ) -> Fit {
    var state = SeasonalState(
      ThetaState(
        first: seasonal.values[0], initialLevel: result.point[0], alpha: result.point[1],
        theta: result.point.count > 2 ? result.point[2] : 2, line: problem.line),
      indices: seasonal.indices, form: seasonal.form, position: 1)
    var fitted: [Double?] = [nil]
    var errors: [Double] = []
    for t in 1..<series.count {
      let scale = state.errorScale
      fitted.append(state.prediction)
      // As in the search, the first three errors do not count.
      if t >= 3 { errors.append((series.values[t] - state.prediction) / scale) }
      state.absorb(series.values[t])
    }
    return RecursiveFit(
      state: state, fittedValues: fitted, residualDeviation: standardDeviation(errors))
  }
}
