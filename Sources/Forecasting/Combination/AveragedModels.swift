import LinearAlgebra
import RealModule

/// Exponential smoothing with its forms averaged by Akaike weights, on values or on logarithms.
package struct AveragedSmoothingModel: BatchForecastModel {
  /// Column `model` of the results.
  package let name: String
  /// Whether logarithms are smoothed, by additive forms, whose errors are relative ones of the
  /// series.
  private let isLogarithmic: Bool
  private let model: ETSModel

  /// Every admissible form, weights e^(−ΔAICc / 8).
  package static let values = AveragedSmoothingModel(
    name: "averaged-ets", isLogarithmic: false, model: .automatic)
  /// Additive forms of the logarithms, weights e^(−ΔAICc / 32).
  package static let logarithms = AveragedSmoothingModel(
    name: "averaged-log-ets", isLogarithmic: true,
    model: ETSModel(
      forms: ETSForm.admissible.filter { $0.error == .additive }, name: "additive-ets"))

  /// Fits every series of seven observations or more, and constant ones of any length by their
  /// level; logarithms need positive values that differ.
  ///
  /// - Complexity: that of `ETSModel`.
  package func fit(all series: [TimeSeries], threads: Int)
    -> [Result<WeightedFit<ETSState>, ForecastError>]
  {
    let usable = series.indices.filter { index in
      !isLogarithmic || series[index].values.allSatisfy { $0 > 0 }
    }
    let own = usable.map { isLogarithmic ? series[$0].logarithms : series[$0] }
    let candidates = model.candidates(all: own, threads: threads)
    let fits = mapConcurrently(count: usable.count, threads: threads) { at in
      WeightedFit(
        candidates[at].map { $0.fit(own[at]) }, softness: isLogarithmic ? 32 : 8,
        isLogarithmic: isLogarithmic)
    }
    var results = series.map { series -> Result<WeightedFit<ETSState>, ForecastError> in
      .failure(
        ForecastError(
          id: series.id,
          cause: series.count < 7 ? .tooShort(needed: 7, found: series.count) : .noFit))
    }
    for (index, fit) in zip(usable, fits) {
      if let fit {
        results[index] = .success(fit)
      } else if !isLogarithmic, series[index].isConstant {
        results[index] = .success(WeightedFit(only: ETSModel.constantFit(series[index])))
      }
    }
    return results
  }
}

/// Complex exponential smoothing with its forms averaged, weights e^(−ΔAICc / 32).
package struct AveragedComplexModel: BatchForecastModel {
  /// Column `model` of the results.
  package let name = "averaged-ces"

  /// Creates the model; it has no options.
  package init() {}

  /// Fits every series of five observations or more.
  ///
  /// - Complexity: that of `CESModel`.
  package func fit(all series: [TimeSeries], threads: Int)
    -> [Result<WeightedFit<CESState>, ForecastError>]
  {
    let candidates = CESModel.automatic.candidates(all: series, threads: threads)
    return mapConcurrently(count: series.count, threads: threads) { at in
      let fits = candidates[at].map { $0.fit(series[at]) }
      guard let fit = WeightedFit(fits, softness: 32) else {
        return .failure(
          ForecastError(
            id: series[at].id,
            cause: series[at].count < 5 ? .tooShort(needed: 5, found: series[at].count) : .noFit))
      }
      return .success(fit)
    }
  }
}

extension TimeSeries {
  /// The natural logarithms, under the same identifier and season.
  ///
  /// - Precondition: every value is positive.
  var logarithms: TimeSeries {
    TimeSeries(checked: values.map { Double.log($0) }, id: id, seasonLength: seasonLength)
  }
}
