/// The ratio test: how far a direction goes to the boundary, and the complementarity on the way.
struct RatioTest: Sendable {
  /// The largest −Δv / v: the primal step to the boundary is its inverse.
  private var primal = 0.0
  /// The largest −Δz / z.
  private var dual = 0.0
  /// Σ v Δz.
  private var primalTimesDualStep = 0.0
  /// Σ z Δv.
  private var dualTimesPrimalStep = 0.0
  /// Σ Δv Δz.
  private var stepProduct = 0.0

  /// Adds another part.
  mutating func merge(_ other: RatioTest) {
    primal = max(primal, other.primal)
    dual = max(dual, other.dual)
    primalTimesDualStep += other.primalTimesDualStep
    dualTimesPrimalStep += other.dualTimesPrimalStep
    stepProduct += other.stepProduct
  }

  /// Adds one pair; pairs with v = 0 are masked.
  mutating func include(_ pair: ScalarPair, change: ScalarPair) {
    guard pair.primal > 0 else { return }
    primal = max(primal, -change.primal / pair.primal)
    dual = max(dual, -change.dual / pair.dual)
    primalTimesDualStep += pair.primal * change.dual
    dualTimesPrimalStep += pair.dual * change.primal
    stepProduct += change.primal * change.dual
  }

  /// Returns Σ (v + a Δv)(z + b Δz) for the steps a and b to the boundary or of length 1, given Σ v
  /// z.
  func complementarityAtBoundary(from current: Double) -> Double {
    let (a, b) = (min(1, 1 / max(primal, 1e-300)), min(1, 1 / max(dual, 1e-300)))
    return current + a * dualTimesPrimalStep + b * primalTimesDualStep + a * b * stepProduct
  }

  /// The ratio test of pairs in vectors, before the slots are summed.
  struct Slots: Sendable {
    private var primal = ScenarioVector.zero
    private var dual = ScenarioVector.zero
    private var primalTimesDualStep = ScenarioVector.zero
    private var dualTimesPrimalStep = ScenarioVector.zero
    private var stepProduct = ScenarioVector.zero

    /// Adds four pairs; pairs with v = 0 are masked.
    @inline(__always)
    mutating func include(_ pair: VectorPair, inverseDual: ScenarioVector, change: VectorPair) {
      // −Δv / v of a masked pair is not a number, and so left out.
      primal = larger(primal, -change.primal / pair.primal)
      let open = masked(change.dual, by: pair.primal)
      dual = larger(dual, -open * inverseDual)
      primalTimesDualStep += pair.primal * open
      dualTimesPrimalStep += pair.dual * change.primal
      stepProduct += change.primal * open
    }

    /// The ratio test over all slots.
    var summary: RatioTest {
      RatioTest(
        primal: primal.max(), dual: dual.max(), primalTimesDualStep: primalTimesDualStep.sum(),
        dualTimesPrimalStep: dualTimesPrimalStep.sum(), stepProduct: stepProduct.sum())
    }
  }
}
