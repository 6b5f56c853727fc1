/// A seasonally adjusted series, with the indices that restore its season.
struct SeasonallyAdjusted {
  /// The series without its season.
  private(set) var values: [Double]
  /// One index for each position in the season; empty where none was found.
  private(set) var indices: [Double]
  /// The way the indices enter.
  private(set) var form: SeasonalForm

  /// Removes the season if `isSeasonal` finds one: multiplicative where the data are positive and
  /// no factor is near zero, additive otherwise.
  init(_ series: TimeSeries) {
    let m = series.seasonLength
    values = series.values
    indices = []
    form = .multiplicative
    guard isSeasonal(series.values, seasonLength: m) else { return }
    if series.values.allSatisfy({ $0 > 0 }) {
      indices = seasonalIndices(series.values, seasonLength: m, form: .multiplicative)
    }
    if indices.isEmpty || !indices.allSatisfy({ $0 >= 0.01 }) {
      form = .additive
      indices = seasonalIndices(series.values, seasonLength: m, form: .additive)
    }
    adjust()
  }

  /// Removes a season with shrunk indices, whether it is significant or not.
  init(shrunk series: TimeSeries) {
    let season = ShrunkSeason(series)
    values = series.values
    indices = season.indices
    form = season.form
    adjust()
  }

  /// Subtracts or divides by the index of each position.
  private mutating func adjust() {
    guard !indices.isEmpty else { return }
    let m = indices.count
    for t in values.indices {
      values[t] = form == .additive ? values[t] - indices[t % m] : values[t] / indices[t % m]
    }
  }
}

/// The state of a seasonally adjusted series together with its season.
package struct SeasonalState<Base: InnovationState>: InnovationState {
  private var base: Base
  private let indices: [Double]
  private let form: SeasonalForm
  /// Number of observations before the next, which has the index at this position modulo the
  /// season.
  private var position: Int

  /// Creates the state before observation `position` of the series.
  init(_ base: Base, indices: [Double], form: SeasonalForm, position: Int) {
    self.base = base
    self.indices = indices
    self.form = form
    self.position = position
  }

  private var index: Double? { indices.isEmpty ? nil : indices[position % indices.count] }

  /// The base's prediction, with the index of the next observation added or multiplied.
  package var prediction: Double {
    guard let index else { return base.prediction }
    return form == .additive ? base.prediction + index : base.prediction * index
  }

  /// The base's scale, times the index in the multiplicative form.
  package var errorScale: Double {
    guard let index, form == .multiplicative else { return base.errorScale }
    return base.errorScale * index
  }

  /// Passes the seasonally adjusted observation to the base.
  package mutating func absorb(_ observation: Double) {
    if let index {
      base.absorb(form == .additive ? observation - index : observation / index)
    } else {
      base.absorb(observation)
    }
    position += 1
  }
}
