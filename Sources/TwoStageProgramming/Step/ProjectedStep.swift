/// A step that may cross the boundary and is projected back into the interior, pair by pair.
///
/// With 10⁶ complementarity pairs a few outliers decide the ratio test; shortening the step for all
/// pairs inflates the iteration count. So the step length suits nearly all pairs, and a value that
/// would fall below a limit is put at the limit: a tenth of what it was, or what centres the pair
/// if that is less. Besides, a primal value is kept so large that its product is at least a
/// hundredth of μ, and a dual one at least a tenth of μ over the most that its v can be, so that a
/// projected value stays small beside its row. Projected primal values leave residuals in the
/// primal rows, which the next direction removes; projected reduced costs lower λ or q, so that
/// dual rows go on to hold exactly.
///
/// The neighbourhood is that of Wright, "Primal-Dual Interior-Point Methods" (1997), chapter 5,
/// here kept by projection instead of by shortening the step; measured in
/// `Notebooks-free-docs/placement.md`, "Projected steps".
struct ProjectedStep: Sendable {
  /// Length of the primal step, up to 1.
  var primal = 0.0
  /// Length of the dual step, up to 1.
  var dual = 0.0
  /// The μ that is expected after the step; 0 where no step is taken.
  var mu = 0.0

  /// A step of length 0, which projects nothing: it evaluates the iterate where it stands.
  static let none = ProjectedStep()

  /// Share of its value that a value keeps at least, unless less centres its pair.
  static let keptShare = 0.1
  /// Share of μ that a pair's product is to have at least, reached by raising v.
  static let leastProduct = 0.01
  /// Share of μ that z times the most that v can be is to have at least.
  static let leastDualProduct = 0.1

  /// Whether lengths and expected μ are finite numbers; they are not where factors broke down.
  var isFinite: Bool { primal.isFinite && dual.isFinite && mu.isFinite }

  /// Returns the least that v may become, for the inverse of its z after the step.
  @inline(__always)
  func leastPrimal(_ v: ScenarioVector, inverseDual: ScenarioVector) -> ScenarioVector {
    let centred = mu * inverseDual
    return masked(
      larger(smaller(Self.keptShare * v, centred), Self.leastProduct * centred), by: v)
  }

  /// Returns the least that z may become, for its v before the step and after it without
  /// projection.
  ///
  /// - Parameter most: the most that v can be.
  @inline(__always)
  func leastDual(
    _ z: ScenarioVector, primal v: ScenarioVector, next: ScenarioVector, most: ScenarioVector
  ) -> ScenarioVector {
    let centred = ScenarioVector(repeating: mu) / larger(next, Self.keptShare * v)
    let floor = ScenarioVector(repeating: Self.leastDualProduct * mu) / most
    return masked(larger(smaller(Self.keptShare * z, centred), floor), by: v)
  }

  /// Returns whether some z after the step may be below its limit; cheaper than the limit itself.
  @inline(__always)
  func mayLimit(
    _ next: ScenarioVector, inverseOld: ScenarioVector, primal v: ScenarioVector,
    most: ScenarioVector
  ) -> Bool {
    let low = next * inverseOld - Self.keptShare
    let product = next * most - Self.leastDualProduct * mu
    return anyNegative(masked(smaller(low, product), by: v))
  }

  /// Returns the least that a single z may become.
  func leastDual(_ z: Double, primal v: Double, next: Double, most: Double) -> Double {
    let centred = mu / max(next, Self.keptShare * v)
    return max(min(Self.keptShare * z, centred), Self.leastDualProduct * mu / most)
  }

  /// Returns the least that a single v may become.
  func leastPrimal(_ v: Double, dual z: Double) -> Double {
    let centred = mu / z
    return max(min(Self.keptShare * v, centred), Self.leastProduct * centred)
  }

  /// Returns a single pair after the step; its v is at most `most`. Where v is 0, only z moves.
  func moved(_ pair: ScalarPair, along direction: ScalarPair, most: Double) -> ScalarPair {
    let next = pair.primal + primal * direction.primal
    var z = pair.dual + dual * direction.dual
    guard pair.primal > 0 else { return Pair(primal: pair.primal, dual: z) }
    z = max(z, leastDual(pair.dual, primal: pair.primal, next: next, most: most))
    return Pair(primal: max(next, leastPrimal(pair.primal, dual: z)), dual: z)
  }

  /// Returns four pairs after the step; their v are at most `most`. Pairs with v = 0 are masked.
  @inline(__always)
  func moved(
    _ pair: VectorPair, along direction: VectorPair, most: ScenarioVector
  ) -> VectorPair {
    let next = pair.primal + primal * direction.primal
    let z = larger(
      pair.dual + dual * direction.dual,
      leastDual(pair.dual, primal: pair.primal, next: next, most: most))
    return Pair(primal: larger(next, leastPrimal(pair.primal, inverseDual: 1 / z)), dual: z)
  }
}
