/// Priced boundary violation: what a step that crosses the boundary would cost.
///
/// A value that a step carries to −δ costs about δ times its row's price once the rows are repaired; a
/// reduced cost that it carries to −δ lowers λ by δ, which costs δ times the demand. Each is summed at
/// several trial points along a segment base + t · slope, primal and dual apart, since a correction
/// leaves the rows as they are.
private struct TrialSums<let count: Int>: Sendable {
  private let trials: InlineArray<count, Double>
  private var sums = InlineArray<count, ScenarioVector>(repeating: .zero)

  init(_ trials: InlineArray<count, Double>) { self.trials = trials }

  /// Adds Σ price · (−(base + t · slope))⁺ for each trial t. Never inlined: few pairs come here, and
  /// the kernels that call it run out of registers.
  @inline(never)
  mutating func add(price: ScenarioVector, base: ScenarioVector, slope: ScenarioVector) {
    for k in sums.indices { sums[k] -= price * smaller(base + trials[k] * slope, .zero) }
  }

  mutating func merge(_ other: Self) {
    for k in sums.indices { sums[k] += other.sums[k] }
  }

  /// Returns the trial of the least violation; of equal ones the largest trial.
  var best: Double {
    var best = count - 1
    for k in stride(from: count - 2, through: 0, by: -1) where sums[k].sum() < sums[best].sum() {
      best = k
    }
    return trials[best]
  }

  /// Returns the largest trial whose violation is at most `allowed`: 0.9995 where the last one, 1,
  /// violates nothing, half the first where none is allowed, not a number where the sums are none.
  func largest(allowed: Double) -> Double {
    let full = sums[count - 1].sum()
    if full == 0 { return 0.9995 }
    guard full.isFinite else { return .nan }
    for k in stride(from: count - 2, through: 0, by: -1) where sums[k].sum() <= allowed {
      return trials[k]
    }
    return 0.5 * trials[0]
  }
}

/// The boundary violation of a full step for several weights ω of a correction.
///
/// Weights: Colombo & Gondzio, "Further development of multiple centrality correctors for interior
/// point methods" (2008), doi:10.1007/s10589-007-9106-0.
struct ViolationByWeight: Sendable {
  private var primal = TrialSums<5>([0, 0.25, 0.5, 0.75, 1])
  private var dual = TrialSums<5>([0, 0.25, 0.5, 0.75, 1])

  /// Adds four pairs.
  ///
  /// - Parameters:
  ///   - direction: the direction so far.
  ///   - correction: its correction, which counts ω times.
  ///   - prices: money per unit that v, and per unit of money that z, falls below 0.
  @inline(__always)
  mutating func include(
    _ pair: Pair<ScenarioVector>, direction: Pair<ScenarioVector>,
    correction: Pair<ScenarioVector>, prices: Pair<ScenarioVector>
  ) {
    // The violation is convex in ω: where neither end is negative, nothing between them is.
    let v = pair.primal + direction.primal
    let z = pair.dual + direction.dual
    if anyNegative(smaller(v, v + correction.primal)) {
      primal.add(price: prices.primal, base: v, slope: correction.primal)
    }
    if anyNegative(smaller(z, z + correction.dual)) {
      dual.add(price: prices.dual, base: z, slope: correction.dual)
    }
  }

  /// Adds the violations of another part.
  mutating func merge(_ other: ViolationByWeight) {
    primal.merge(other.primal)
    dual.merge(other.dual)
  }

  /// The weights of least violation.
  var best: Pair<Double> { Pair(primal: primal.best, dual: dual.best) }
}

/// The boundary violation of a direction for several step lengths.
struct ViolationByLength: Sendable {
  private var primal = TrialSums<11>(Self.lengths)
  private var dual = TrialSums<11>(Self.lengths)

  /// The lengths tried: tenths, the longest step at which anything is projected, and 1.
  private static var lengths: InlineArray<11, Double> {
    [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1]
  }

  /// Adds four pairs.
  ///
  /// - Parameter prices: money per unit that v, and per unit of money that z, falls below 0.
  @inline(__always)
  mutating func include(
    _ pair: Pair<ScenarioVector>, direction: Pair<ScenarioVector>, prices: Pair<ScenarioVector>
  ) {
    if anyNegative(pair.primal + direction.primal) {
      primal.add(price: prices.primal, base: pair.primal, slope: direction.primal)
    }
    if anyNegative(pair.dual + direction.dual) {
      dual.add(price: prices.dual, base: pair.dual, slope: direction.dual)
    }
  }

  /// Adds one pair.
  mutating func include(_ pair: Pair<Double>, direction: Pair<Double>, prices: Pair<Double>) {
    include(
      pair.inFirstSlot, direction: direction.inFirstSlot, prices: prices.inFirstSlot)
  }

  /// Adds the violations of another part.
  mutating func merge(_ other: ViolationByLength) {
    primal.merge(other.primal)
    dual.merge(other.dual)
  }

  /// Returns the longest primal and dual step whose violation is at most `allowed`, in money.
  func longest(allowed: Double) -> Pair<Double> {
    Pair(primal: primal.largest(allowed: allowed), dual: dual.largest(allowed: allowed))
  }
}

extension Pair<Double> {
  /// The pair in the first slot, 0 in the others.
  var inFirstSlot: Pair<ScenarioVector> {
    Pair<ScenarioVector>(
      primal: ScenarioVector(primal, 0, 0, 0), dual: ScenarioVector(dual, 0, 0, 0))
  }
}
