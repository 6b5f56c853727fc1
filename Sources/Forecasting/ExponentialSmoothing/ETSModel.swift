/// Exponential smoothing (ETS) in every admissible form, the form chosen by AICc.
///
/// Reference: R. J. Hyndman, A. B. Koehler, R. D. Snyder, S. Grose, "A state space framework for
/// automatic forecasting using exponential smoothing methods" (2002),
/// doi:10.1016/S0169-2070(01)00110-8.
package struct ETSModel: BatchForecastModel {
  /// Forms tried.
  package let forms: [ETSForm]
  /// Column `model` of the results.
  package let name: String

  /// Creates a model that keeps, for each series, the form with the smallest AICc.
  ///
  /// - Precondition: at least one form.
  package init(forms: [ETSForm], name: String) {
    precondition(!forms.isEmpty, "no form to try")
    self.forms = forms
    self.name = name
  }

  /// Every admissible form.
  package static let automatic = ETSModel(forms: ETSForm.admissible, name: "auto-ets")

  /// The fit of an exponential smoothing model.
  package typealias Fit = RecursiveFit<ETSState>

  /// Fits every series.
  ///
  /// A form is tried where the series is long enough for its parameters and its season, and its
  /// values are positive where the form needs that. A constant series is fitted by its level.
  ///
  /// - Complexity: up to 1,000 passes over each series for each form, eight series to a vector.
  package func fit(all series: [TimeSeries], threads: Int) -> [Result<Fit, ForecastError>] {
    ETSCandidate.bestFits(
      among: candidates(all: series, threads: threads), for: series, shortest: 7,
      fallback: { $0.isConstant ? Self.constantFit($0) : nil })
  }

  /// Returns every form that could be fitted, for each series.
  func candidates(all series: [TimeSeries], threads: Int) -> [[ETSCandidate]] {
    // Series of one season and similar length side by side.
    let keys = series.map { $0.seasonLength * 1_000_000 + min($0.count, 999_999) }
    return mapBatches(batchesByLength(keys, size: 128), of: series, threads: threads) {
      candidates(batch: $0)
    }
  }

  private func candidates(batch: [TimeSeries]) -> [[ETSCandidate]] {
    // In units of its own mean a series keeps the search's steps and logarithms in range.
    let scales = batch.map { series in
      let size = series.values.reduce(0) { $0 + $1.magnitude } / Double(series.count)
      return size > 0 ? size : 1
    }
    let scaled = zip(batch, scales).map { series, scale in series.values.map { $0 / scale } }
    let positive = batch.map { $0.values.allSatisfy { $0 > 0 } }
    var results = [[ETSCandidate]](repeating: [], count: batch.count)
    for season in Set(batch.map(\.seasonLength)).sorted() {
      for form in forms where form.season == .none || season > 1 {
        let parameters = form.parameterCount(seasonLength: season)
        let usable = batch.indices.filter { index in
          let n = batch[index].count
          return batch[index].seasonLength == season && !batch[index].isConstant
            && n > 6 && parameters < n - 2 && (form.season == .none || n > season)
            && (form.allowsAnySign || positive[index])
        }
        guard !usable.isEmpty else { continue }
        let starts = usable.map { ETSStart(scaled[$0], form: form, seasonLength: season) }
        var kernel = ETSKernel(
          usable.map { scaled[$0] }, starts: starts.map(\.point), form: form,
          seasonLength: season)
        let found = kernel.minimise(
          problems: Array(usable.indices), lower: starts[0].lower, upper: starts[0].upper)
        for (index, result) in zip(usable, found) where result.value.isFinite {
          let n = Double(batch[index].count)
          // The variance of the errors is a parameter too.
          let k = Double(parameters + 1)
          let criterion = result.value + 2 * k + 2 * k * (k + 1) / (n - k - 1)
          results[index].append(
            ETSCandidate(
              form: form, point: result.point, scale: scales[index], criterion: criterion))
        }
      }
    }
    return results
  }

  /// The level of a series whose values are all equal.
  static func constantFit(_ series: TimeSeries) -> Fit {
    let form = ETSForm(error: .additive, trend: .none, season: .none)
    let parameters = ETSParameters([0.9999, series.values[0]], form: form, seasonLength: 1)
    return RecursiveFit(series, start: ETSState(form: form, parameters: parameters), first: 0)
  }
}

/// One form of exponential smoothing with its parameters for one series.
struct ETSCandidate: FormCandidate {
  let form: ETSForm
  /// The search's best point, in units of `scale`; see `ETSParameters`.
  let point: [Double]
  /// Mean magnitude of the series.
  let scale: Double
  let criterion: Double

  func fit(_ series: TimeSeries) -> RecursiveFit<ETSState> {
    var parameters = ETSParameters(point, form: form, seasonLength: series.seasonLength)
    parameters.level *= scale
    parameters.slope *= scale
    if form.season == .additive { parameters.season = parameters.season.map { $0 * scale } }
    let fit = RecursiveFit(
      series, start: ETSState(form: form, parameters: parameters), first: 0)
    // The likelihood spent a degree of freedom on each parameter.
    let n = Double(series.count)
    let spent = Double(form.parameterCount(seasonLength: series.seasonLength) + 2)
    return RecursiveFit(
      state: fit.state, fittedValues: fit.fittedValues,
      residualDeviation: fit.residualDeviation * (n / max(1, n - spent)).squareRoot(),
      criterion: criterion)
  }
}
