/// Priced boundary violation: what a step that crosses the boundary would cost, at several trial
/// points.
///
/// A value that a step carries to −δ costs about δ times its row's price once the rows are
/// repaired; a reduced cost that it carries to −δ lowers λ by δ, which costs δ times the demand.
/// Primal and dual violations are summed apart, since a correction leaves the rows as they are.
struct BoundaryViolation<let count: Int>: Sendable {
  private var primal: TrialSums<count>
  private var dual: TrialSums<count>

  fileprivate init(trials: InlineArray<count, Double>) {
    (primal, dual) = (TrialSums(trials), TrialSums(trials))
  }

  /// Adds four pairs after a full step along the direction and trial weights of a correction.
  @inline(__always)
  mutating func include(_ pair: DirectedPair<ScenarioVector>, correction: VectorPair) {
    // The violation is convex in the weight: where neither end is negative, nothing between them
    // is.
    let v = pair.values.primal + pair.direction.primal
    let z = pair.values.dual + pair.direction.dual
    if anyNegative(smaller(v, v + correction.primal)) {
      primal.add(price: pair.prices.primal, base: v, slope: correction.primal)
    }
    if anyNegative(smaller(z, z + correction.dual)) {
      dual.add(price: pair.prices.dual, base: z, slope: correction.dual)
    }
  }

  /// Adds four pairs after steps of trial length along the direction.
  @inline(__always)
  mutating func include(_ pair: DirectedPair<ScenarioVector>) {
    let (values, step) = (pair.values, pair.direction)
    if anyNegative(values.primal + step.primal) {
      primal.add(price: pair.prices.primal, base: values.primal, slope: step.primal)
    }
    if anyNegative(values.dual + step.dual) {
      dual.add(price: pair.prices.dual, base: values.dual, slope: step.dual)
    }
  }

  /// Adds the violations of another part.
  mutating func merge(_ other: Self) {
    primal.merge(other.primal)
    dual.merge(other.dual)
  }

  /// The trials of least violation; of equal ones the largest.
  var best: ScalarPair { Pair(primal: primal.best, dual: dual.best) }

  /// Returns the largest trials whose violation is at most `allowed`, in money: 0.9995 where the
  /// last one, 1, violates nothing; half the first where none is allowed; not a number where the
  /// sums are none.
  func largest(allowed: Double) -> ScalarPair {
    Pair(primal: primal.largest(allowed: allowed), dual: dual.largest(allowed: allowed))
  }
}

/// Σ price · (−(base + t · slope))⁺ for trials t, ascending to 1.
private struct TrialSums<let count: Int>: Sendable {
  private let trials: InlineArray<count, Double>
  private var sums = InlineArray<count, ScenarioVector>(repeating: .zero)

  init(_ trials: InlineArray<count, Double>) { self.trials = trials }

  /// Adds four values. Never inlined: few pairs come here, and the kernels that call it run out of
  /// registers.
  @inline(never)
  mutating func add(price: ScenarioVector, base: ScenarioVector, slope: ScenarioVector) {
    for k in sums.indices { sums[k] -= price * smaller(base + trials[k] * slope, .zero) }
  }

  mutating func merge(_ other: Self) {
    for k in sums.indices { sums[k] += other.sums[k] }
  }

  var best: Double {
    var best = count - 1
    for k in stride(from: count - 2, through: 0, by: -1) where sums[k].sum() < sums[best].sum() {
      best = k
    }
    return trials[best]
  }

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

/// The violation of a full step for several weights of a correction.
///
/// Weights: Colombo & Gondzio, "Further development of multiple centrality correctors for interior
/// point methods" (2008), doi:10.1007/s10589-007-9106-0.
typealias ViolationByWeight = BoundaryViolation<5>

extension ViolationByWeight {
  init() { self.init(trials: [0, 0.25, 0.5, 0.75, 1]) }
}

/// The violation of a direction for several step lengths: tenths, the longest step at which
/// anything is projected, and 1.
typealias ViolationByLength = BoundaryViolation<11>

extension ViolationByLength {
  init() { self.init(trials: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1]) }
}
