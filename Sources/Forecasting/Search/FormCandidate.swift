/// One form of a family of smoothing models with the parameters found for one series, before the
/// form is run over the series.
protocol FormCandidate: Sendable {
  associatedtype State: InnovationState
  /// Corrected Akaike information criterion (AICc), up to a constant that depends on the series.
  var criterion: Double { get }
  /// Runs the form over the series.
  func fit(_ series: TimeSeries) -> RecursiveFit<State>
}

extension FormCandidate {
  /// Returns the fit of the candidate with the smallest AICc of each series.
  ///
  /// - Parameters:
  ///   - candidates: those of each series, in the order in which ties are decided.
  ///   - shortest: observations from which the family can be fitted at all.
  ///   - fallback: returns the fit of a series for which no form was fitted, if it has one.
  static func bestFits(
    among candidates: [[Self]], for series: [TimeSeries], shortest: Int,
    fallback: (TimeSeries) -> RecursiveFit<State>? = { _ in nil }
  ) -> [Result<RecursiveFit<State>, ForecastError>] {
    zip(series, candidates).map { series, candidates in
      if let best = candidates.min(by: { $0.criterion < $1.criterion }) {
        return .success(best.fit(series))
      }
      if let fit = fallback(series) { return .success(fit) }
      let cause =
        series.count >= shortest
        ? ForecastError.Cause.noFit : .tooShort(needed: shortest, found: series.count)
      return .failure(ForecastError(id: series.id, cause: cause))
    }
  }
}
