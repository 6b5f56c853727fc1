import Statistics

/// How much each source of geography counts, learnt from earlier demand.
///
/// Demand of one earlier period is Dirichlet-multinomial over places with concentration
/// αₚ = Σₖ wₖ qₖₚ. A source that sums to 1 has a weight in pseudo-units; a source of counts (a
/// SKU's own pre-orders) has a weight per unit counted. Weights maximise the marginal likelihood
///
///     Σₑ [ log Γ(Aₑ) − log Γ(Aₑ + Nₑ) + Σₚ log Γ(αₑₚ + nₑₚ) − log Γ(αₑₚ) ],   Aₑ = Σₚ αₑₚ,
///
/// by the multiplicative steps wₖ ← wₖ · (Σ qₖₚ [ψ(α + n) − ψ(α)]) / (Σ Qₖ [ψ(A + N) − ψ(A)]),
/// each of which cannot lower it. A source that does not help shrinks towards zero.
///
/// Reference: Minka, "Estimating a Dirichlet distribution" (2000), fixed-point step, applied to
/// weights of sources.
package struct GeographyWeights: Sendable {
  /// One earlier period: what each source said then, and what came.
  package struct Example: Sendable {
    /// Value of each place, for each source.
    package var sources: [[Double]]
    /// Units wanted at each place.
    package var counts: [Double]

    package init(sources: [[Double]], counts: [Double]) {
      self.sources = sources
      self.counts = counts
    }
  }

  /// Weight of each source.
  package var values: [Double]
  /// Log-likelihood at `values`, without the terms that no weight changes.
  package var logLikelihood: Double

  /// Learns weights from examples that all list the same sources.
  ///
  /// - Parameters:
  ///   - start: positive first guess, also the answer where there is no example.
  ///   - ceiling: largest weight allowed; the likelihood has no maximum where places are drawn
  ///     from a source exactly.
  ///   - strength: of a prior that pulls log weights to `start`, in units of examples.
  /// - Complexity: O(iterations · Σ sources · places with demand).
  package init(
    examples: [Example], start: [Double], ceiling: Double = 1e5, strength: Double = 0.5,
    iterations: Int = 80
  ) {
    var weights = start
    let floor = 1e-9
    // Only places with demand, or the totals of a source, enter a step.
    let compact = examples.compactMap { example -> CompactExample? in CompactExample(example) }
    for _ in 0..<(compact.isEmpty ? 0 : iterations) {
      var gain = [Double](repeating: 0, count: weights.count)
      var loss = gain
      for example in compact { example.accumulate(weights, &gain, &loss) }
      var largest = 0.0
      for k in weights.indices where loss[k] > 0 {
        // A conjugate-like prior: as if `strength` examples had balanced at the first guess.
        let scale = strength * loss[k] / Double(compact.count)
        let step = (gain[k] * weights[k] + scale * start[k]) / (loss[k] + scale)
        let bounded = min(max(step, floor), ceiling)
        largest = max(largest, (bounded - weights[k]).magnitude / (weights[k] + 1e-3))
        weights[k] = bounded
      }
      if largest < 1e-3 { break }
    }
    values = weights
    logLikelihood = compact.reduce(0) { $0 + $1.logLikelihood(weights) }
  }

  /// log Γ(A) − log Γ(A + N) + Σ log Γ(α + n) − log Γ(α).
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

  /// The concentration Σₖ wₖ qₖ over places.
  static func concentration(_ weights: [Double], _ sources: [[Double]]) -> [Double] {
    guard let places = sources.first?.count else { return [] }
    var alpha = [Double](repeating: 0, count: places)
    for (weight, source) in zip(weights, sources) {
      for place in 0..<places { alpha[place] += weight * source[place] }
    }
    return alpha
  }
}

/// An example without the places where nothing was wanted.
private struct CompactExample: Sendable {
  /// `values[k][i]`: source k at the i-th place with demand.
  let values: [[Double]]
  let counts: [Double]
  let totals: [Double]
  let total: Double

  init?(_ example: GeographyWeights.Example) {
    // A place that no source knows has no concentration and cannot be explained.
    let places = example.counts.indices.filter { place in
      example.counts[place] > 0 && example.sources.contains { $0[place] > 0 }
    }
    guard !places.isEmpty else { return nil }
    values = example.sources.map { source in places.map { source[$0] } }
    counts = places.map { example.counts[$0] }
    totals = example.sources.map { $0.reduce(0, +) }
    total = counts.reduce(0, +)
  }

  func accumulate(_ weights: [Double], _ gain: inout [Double], _ loss: inout [Double]) {
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
