import Statistics

/// The weight of each geographic signal, learnt from earlier demand by maximum marginal likelihood.
///
/// Demand of one earlier period is Dirichlet-multinomial over places with concentration
/// αₚ = Σₖ wₖ qₖₚ. A signal that sums to 1 has a weight in pseudo-units; a signal of counts (a
/// SKU's own pre-orders) has a weight per unit counted. Weights maximise
///
///     Σₑ [ log Γ(Aₑ) − log Γ(Aₑ + Nₑ) + Σₚ log Γ(αₑₚ + nₑₚ) − log Γ(αₑₚ) ],   Aₑ = Σₚ αₑₚ,
///
/// by the multiplicative steps wₖ ← wₖ · (Σ qₖₚ [ψ(α + n) − ψ(α)]) / (Σ Qₖ [ψ(A + N) − ψ(A)]),
/// each of which cannot lower it. A signal that does not help shrinks towards zero.
///
/// Reference: Minka, "Estimating a Dirichlet distribution" (2000), fixed-point step, applied to
/// weights of signals.
package struct GeographyWeights: Sendable {
  /// One earlier period: the signals at its forecast origin and the demand that followed.
  package struct Example: Sendable {
    /// Values, indexed `[signal][place]`.
    package var signals: [[Double]]
    /// Units wanted at each place.
    package var counts: [Double]

    /// Creates an example; every signal lists as many places as `counts`.
    package init(signals: [[Double]], counts: [Double]) {
      self.signals = signals
      self.counts = counts
    }
  }

  /// Weight of each signal.
  package let values: [Double]
  /// Log-likelihood at `values`, without the terms that no weight changes.
  package let logLikelihood: Double

  /// Bounds of a weight; the likelihood has no maximum where places are drawn from a signal
  /// exactly.
  private static let bounds = (least: 1e-9, greatest: 1e5)

  /// Learns weights from examples that all list the same signals.
  ///
  /// - Parameters:
  ///   - initial: positive weights, also the answer where there is no example.
  ///   - priorStrength: of a prior whose mode is `initial`, in units of examples.
  /// - Complexity: O(iterations · Σ signals · places with demand).
  package init(
    examples: [Example], initial: [Double], priorStrength: Double = 0.5, iterations: Int = 80
  ) {
    var weights = initial
    // Only places with demand, or the totals of a signal, enter a step.
    let compact = examples.compactMap { example -> CompactExample? in CompactExample(example) }
    for _ in 0..<(compact.isEmpty ? 0 : iterations) {
      var gain = [Double](repeating: 0, count: weights.count)
      var loss = gain
      for example in compact { example.add(toGain: &gain, loss: &loss, weights: weights) }
      var largest = 0.0
      for k in weights.indices where loss[k] > 0 {
        // A conjugate-like prior: as if `priorStrength` examples had balanced at the initial
        // weight.
        let scale = priorStrength * loss[k] / Double(compact.count)
        let step = (gain[k] * weights[k] + scale * initial[k]) / (loss[k] + scale)
        let bounded = min(max(step, Self.bounds.least), Self.bounds.greatest)
        largest = max(largest, (bounded - weights[k]).magnitude / (weights[k] + 1e-3))
        weights[k] = bounded
      }
      if largest < 1e-3 { break }
    }
    values = weights
    logLikelihood = compact.reduce(0) { $0 + $1.logLikelihood(weights) }
  }

  /// Returns log Γ(A) − log Γ(A + N) + Σ log Γ(α + n) − log Γ(α), the Dirichlet-multinomial
  /// log-likelihood without the multinomial coefficient.
  static func logLikelihood(concentration: [Double], counts: [Double]) -> Double {
    let sum = max(1e-12, concentration.reduce(0, +))
    var value =
      SpecialFunctions.logGamma(sum) - SpecialFunctions.logGamma(sum + counts.reduce(0, +))
    for (alpha, count) in zip(concentration, counts) where count > 0 {
      let bounded = max(alpha, 1e-12)
      value += SpecialFunctions.logGamma(bounded + count) - SpecialFunctions.logGamma(bounded)
    }
    return value
  }

  /// Returns the concentration Σₖ wₖ qₖ over places.
  static func concentration(_ weights: [Double], _ signals: [[Double]]) -> [Double] {
    guard let places = signals.first?.count else { return [] }
    var alpha = [Double](repeating: 0, count: places)
    for (weight, signal) in zip(weights, signals) {
      for place in 0..<places { alpha[place] += weight * signal[place] }
    }
    return alpha
  }
}

/// An example without the places where nothing was wanted.
private struct CompactExample: Sendable {
  /// `values[k][i]`: signal k at the i-th place with demand.
  let values: [[Double]]
  /// Units at the i-th place with demand.
  let counts: [Double]
  /// Qₖ, the sum of signal k over all places.
  let totals: [Double]
  /// N, the sum of `counts`.
  let total: Double

  init?(_ example: GeographyWeights.Example) {
    // A place that no signal knows has no concentration and cannot be explained.
    let places = example.counts.indices.filter { place in
      example.counts[place] > 0 && example.signals.contains { $0[place] > 0 }
    }
    guard !places.isEmpty else { return nil }
    values = example.signals.map { signal in places.map { signal[$0] } }
    counts = places.map { example.counts[$0] }
    totals = example.signals.map { $0.reduce(0, +) }
    total = counts.reduce(0, +)
  }

  /// Adds the sums over places that numerator and denominator of the multiplicative step consist
  /// of.
  func add(toGain gain: inout [Double], loss: inout [Double], weights: [Double]) {
    let all = zip(weights, totals).reduce(0) { $0 + $1.0 * $1.1 }
    guard all > 0 else { return }
    let whole = SpecialFunctions.digammaDifference(all, plus: total)
    for k in weights.indices { loss[k] += totals[k] * whole }
    for i in counts.indices {
      var alpha = 0.0
      for k in weights.indices { alpha += weights[k] * values[k][i] }
      let part = SpecialFunctions.digammaDifference(max(alpha, 1e-12), plus: counts[i])
      for k in weights.indices { gain[k] += values[k][i] * part }
    }
  }

  func logLikelihood(_ weights: [Double]) -> Double {
    let all = max(1e-12, zip(weights, totals).reduce(0) { $0 + $1.0 * $1.1 })
    var sum = SpecialFunctions.logGamma(all) - SpecialFunctions.logGamma(all + total)
    for i in counts.indices {
      var alpha = 0.0
      for k in weights.indices { alpha += weights[k] * values[k][i] }
      alpha = max(alpha, 1e-12)
      sum += SpecialFunctions.logGamma(alpha + counts[i]) - SpecialFunctions.logGamma(alpha)
    }
    return sum
  }
}
