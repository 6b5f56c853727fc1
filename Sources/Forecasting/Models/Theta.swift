import LinearAlgebra
import RealModule
import Statistics

/// The Theta method in its four forms, fitted eight series at a time.
///
/// A seasonal series is deseasonalised first, where the autocorrelation at the season's lag says
/// so. The parameters minimise the sum of squared one-step errors from the fourth observation on.
///
/// References: Assimakopoulos & Nikolopoulos (2000), doi:10.1016/S0169-2070(00)00066-2; Fiorucci et
/// al. (2016), doi:10.1016/j.ijforecast.2016.02.005.
package struct ThetaModel: ForecastModel {
  /// Variants tried; the one with the smallest error is kept.
  package let variants: [ThetaVariant]
  /// Column `model` of the results.
  package let name: String

  /// One variant of the method.
  package init(_ variant: ThetaVariant) {
    variants = [variant]
    name =
      switch variant {
      case .standard: "theta"
      case .optimised: "optimised-theta"
      case .dynamic: "dynamic-theta"
      case .dynamicOptimised: "dynamic-optimised-theta"
      }
  }

  private init(variants: [ThetaVariant], name: String) {
    self.variants = variants
    self.name = name
  }

  /// All four variants, the best by squared error for each series.
  package static let automatic = ThetaModel(
    variants: [.standard, .optimised, .dynamic, .dynamicOptimised], name: "auto-theta")

  /// The fit of a Theta model.
  package typealias Fit = RecursiveFit<Reseasonalised<ThetaState>>

  /// Fits one series; see `fit(all:threads:)`.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> Fit {
    try fit(all: [series], threads: 1)[0].get()
  }

  /// Fits every series.
  ///
  /// - Complexity: about 100 passes over each series, eight series to a vector.
  package func fit(all series: [TimeSeries], threads: Int) -> [Result<Fit, ForecastError>] {
    let chunks = chunksByLength(series.map(\.count))
    let fitted = mapConcurrently(count: chunks.count, threads: threads) { chunk in
      fit(chunk: chunks[chunk].map { series[$0] })
    }
    var results = [Result<Fit, ForecastError>?](repeating: nil, count: series.count)
    for (chunk, fits) in zip(chunks, fitted) {
      for (index, fit) in zip(chunk, fits) { results[index] = fit }
    }
    return results.compactMap { $0 }
  }

  private func fit(chunk: [TimeSeries]) -> [Result<Fit, ForecastError>] {
    let needed = 4
    let seasonal = chunk.map { Deseasonalised($0) }
    let usable = chunk.indices.filter { chunk[$0].count >= needed }
    var best = [(result: SearchResult, problem: ThetaProblem)?](
      repeating: nil, count: chunk.count)
    for variant in variants {
      let problems = usable.map { ThetaProblem(seasonal[$0].values, variant: variant) }
      var kernel = ThetaKernel(problems, estimatesTheta: variant.estimatesTheta)
      let lower = [-1e10, 0.1, 1].prefix(kernel.dimension)
      let upper = [1e10, 0.99, 1e10].prefix(kernel.dimension)
      let found = searchInLanes(
        &kernel, problems: Array(problems.indices), lower: Array(lower), upper: Array(upper))
      for (index, (result, problem)) in zip(usable, zip(found, problems))
      where result.value < best[index]?.result.value ?? .infinity {
        best[index] = (result, problem)
      }
    }
    return chunk.indices.map { index in
      let series = chunk[index]
      guard series.count >= needed else {
        return .failure(
          ForecastError(id: series.id, cause: .tooShort(needed: needed, found: series.count)))
      }
      guard let (result, problem) = best[index] else {
        return .failure(ForecastError(id: series.id, cause: .noFit))
      }
      return .success(Self.finish(series, seasonal[index], result, problem))
    }
  }

  private static func finish(
    _ series: TimeSeries, _ seasonal: Deseasonalised, _ result: SearchResult,
    _ problem: ThetaProblem
  ) -> Fit {
    var state = Reseasonalised(
      ThetaState(
        first: seasonal.values[0], initialLevel: result.point[0], alpha: result.point[1],
        theta: result.point.count > 2 ? result.point[2] : 2, line: problem.line),
      indices: seasonal.indices, form: seasonal.form, position: 1)
    var fitted: [Double?] = [nil]
    var errors: [Double] = []
    for t in 1..<series.count {
      let scale = state.errorScale
      fitted.append(state.prediction)
      if t >= 3 { errors.append((series.values[t] - state.prediction) / scale) }
      state.absorb(series.values[t])
    }
    var fit = RecursiveFit(
      state: state, fittedValues: fitted, residualDeviation: standardDeviation(errors))
    let n = Double(errors.count)
    let k = Double(result.point.count + 1)
    if n - k - 1 > 0 {
      fit.criterion =
        n * Double.log(max(result.value, 1e-300)) + 2 * k + 2 * k * (k + 1) / (n - k - 1)
    }
    return fit
  }
}
