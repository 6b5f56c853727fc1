import LinearAlgebra

/// Exponential smoothing in every admissible form, the form chosen by AICc.
///
/// Reference: R. J. Hyndman, A. B. Koehler, R. D. Snyder, S. Grose, "A state space framework for
/// automatic forecasting using exponential smoothing methods" (2002),
/// doi:10.1016/S0169-2070(01)00110-8.
package struct ETSModel: ForecastModel {
  /// Forms tried.
  package let forms: [ETSForm]
  /// Column `model` of the results.
  package let name: String

  /// The given forms; the one with the smallest AICc is kept for each series.
  package init(forms: [ETSForm], name: String) {
    precondition(!forms.isEmpty, "no form to try")
    self.forms = forms
    self.name = name
  }

  /// Every admissible form.
  package static let automatic = ETSModel(forms: ETSForm.admissible, name: "auto-ets")

  /// The fit of an exponential smoothing model.
  package typealias Fit = RecursiveFit<ETSState>

  /// Fits one series; see `fit(all:threads:)`.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> Fit {
    try fit(all: [series], threads: 1)[0].get()
  }

  /// Fits every series.
  ///
  /// A form is tried where the series is long enough for its parameters, its season fits into the
  /// series, and its values are positive where the form needs that.
  ///
  /// - Complexity: up to 1,000 passes for each form, eight series to a vector.
  package func fit(all series: [TimeSeries], threads: Int) -> [Result<Fit, ForecastError>] {
    zip(series, candidates(all: series, threads: threads)).map { series, candidates in
      if let best = candidates.min(by: { $0.criterion < $1.criterion }) {
        return .success(best.fit(series))
      }
      if series.isConstant { return .success(Self.constantFit(series)) }
      let cause =
        series.count > 6
        ? ForecastError.Cause.noFit : .tooShort(needed: 7, found: series.count)
      return .failure(ForecastError(id: series.id, cause: cause))
    }
  }

  /// One form's parameters for one series.
  struct Candidate: Sendable {
    var form: ETSForm
    /// The search's vector, in units of `scale`.
    var point: [Double]
    var scale: Double
    /// AICc up to a constant of the series.
    var criterion: Double

    /// Runs the form over the series.
    func fit(_ series: TimeSeries) -> Fit {
      var parameters = ETSParameters(point, form: form, seasonLength: series.seasonLength)
      parameters.level *= scale
      parameters.slope *= scale
      if form.season == .additive { parameters.season = parameters.season.map { $0 * scale } }
      let fit = fitted(series, ETSState(form: form, parameters: parameters), from: 0)
      // The likelihood spent a degree of freedom on each parameter.
      let n = Double(series.count)
      let spent = Double(form.parameterCount(seasonLength: series.seasonLength) + 2)
      var result = RecursiveFit(
        state: fit.state, fittedValues: fit.fittedValues,
        residualDeviation: fit.residualDeviation * (n / max(1, n - spent)).squareRoot())
      result.criterion = criterion
      return result
    }
  }

  /// Every form that could be fitted, for each series.
  func candidates(all series: [TimeSeries], threads: Int) -> [[Candidate]] {
    let keys = series.map { $0.seasonLength * 1_000_000 + min($0.count, 999_999) }
    let chunks = chunksByLength(keys, size: 128)
    let found = mapConcurrently(count: chunks.count, threads: threads) { chunk in
      candidates(chunk: chunks[chunk].map { series[$0] })
    }
    var results = [[Candidate]](repeating: [], count: series.count)
    for (chunk, lists) in zip(chunks, found) {
      for (index, list) in zip(chunk, lists) { results[index] = list }
    }
    return results
  }

  private func candidates(chunk: [TimeSeries]) -> [[Candidate]] {
    // In units of its own mean a series keeps the search's steps and logarithms in range.
    let scales = chunk.map { series in
      let size = series.values.reduce(0) { $0 + $1.magnitude } / Double(series.count)
      return size > 0 ? size : 1
    }
    let scaled = zip(chunk, scales).map { series, scale in series.values.map { $0 / scale } }
    let positive = chunk.map { $0.values.allSatisfy { $0 > 0 } }
    var results = [[Candidate]](repeating: [], count: chunk.count)
    for season in Set(chunk.map(\.seasonLength)).sorted() {
      for form in forms where form.season == .none || season > 1 {
        let parameters = form.parameterCount(seasonLength: season)
        let usable = chunk.indices.filter { index in
          let n = chunk[index].count
          return chunk[index].seasonLength == season && !chunk[index].isConstant
            && n > 6 && parameters < n - 2 && (form.season == .none || n > season)
            && (form.allowsAnySign || positive[index])
        }
        guard !usable.isEmpty else { continue }
        let starts = usable.map { ETSStart(scaled[$0], form: form, seasonLength: season) }
        var kernel = ETSKernel(
          usable.map { scaled[$0] }, starts: starts.map(\.point), form: form,
          seasonLength: season)
        let found = searchInLanes(
          &kernel, problems: Array(usable.indices), lower: starts[0].lower,
          upper: starts[0].upper)
        for (index, result) in zip(usable, found) where result.value.isFinite {
          let n = Double(chunk[index].count)
          let k = Double(parameters + 1)
          let criterion = result.value + 2 * k + 2 * k * (k + 1) / (n - k - 1)
          results[index].append(
            Candidate(
              form: form, point: result.point, scale: scales[index], criterion: criterion))
        }
      }
    }
    return results
  }

  static func constantFit(_ series: TimeSeries) -> Fit {
    let form = ETSForm(error: .additive, trend: .none, season: .none)
    let parameters = ETSParameters([0.9999, series.values[0]], form: form, seasonLength: 1)
    return fitted(series, ETSState(form: form, parameters: parameters), from: 0)
  }
}
