/// The target of a Newton solve: the value that each complementary pair (v, z) is to take, and the
/// report that the loop gets of the change found.
///
/// The three targets share one elimination: only their right-hand sides differ, and the value that
/// z Δv + v Δz is to take. The passes over a commodity are generic over the target and specialised
/// for each, so that no pass asks which it is.
protocol NewtonTarget: Sendable {
  /// Returns the value that z Δv + v Δz is to take.
  ///
  /// - Parameter direction: the direction that is corrected.
  func product(_ pair: VectorPair, along direction: VectorPair) -> ScenarioVector

  /// Returns Δv of pairs by arc or record, given −v Δz / z and 1 / z, so that no division is
  /// needed.
  func primalChange(
    _ homogeneous: ScenarioVector, of pair: DirectedPair<ScenarioVector>,
    inverseDual: ScenarioVector
  ) -> ScenarioVector

  /// Takes note of four pairs and their change; pairs with v = 0 are masked.
  mutating func observe(
    _ pair: DirectedPair<ScenarioVector>, inverseDual: ScenarioVector, change: VectorPair)

  /// Takes note of one pair and its change.
  mutating func observe(_ pair: DirectedPair<Double>, change: ScalarPair)

  /// Sums what a pass observed over the slots; called at the end of each pass over vectors.
  mutating func endPass()

  /// Adds what was observed elsewhere.
  mutating func merge(_ other: Self)
}

extension NewtonTarget {
  /// Returns the value that z Δv + v Δz is to take in a single pair.
  func product(_ pair: ScalarPair, along direction: ScalarPair) -> Double {
    product(pair.inFirstSlot, along: direction.inFirstSlot)[0]
  }

  /// Returns Δv of four pairs, given Δz, and takes note of the pairs.
  @inline(__always)
  mutating func change(
    of pair: DirectedPair<ScenarioVector>, inverseDual: ScenarioVector, dualChange: ScenarioVector
  ) -> ScenarioVector {
    let change = primalChange(
      -(pair.values.primal * inverseDual * dualChange), of: pair, inverseDual: inverseDual)
    observe(pair, inverseDual: inverseDual, change: Pair(primal: change, dual: dualChange))
    return change
  }
}

/// The predictor, or affine direction: straight at v z = 0 and at feasible rows. There is no
/// direction yet that it corrects, so it ignores that argument. Observes the ratio test.
struct AffineTarget: NewtonTarget {
  private(set) var ratioTest = RatioTest()
  private var slots = RatioTest.Slots()

  @inline(__always)
  func product(_ pair: VectorPair, along direction: VectorPair) -> ScenarioVector {
    -pair.primal * pair.dual
  }

  @inline(__always)
  func primalChange(
    _ homogeneous: ScenarioVector, of pair: DirectedPair<ScenarioVector>,
    inverseDual: ScenarioVector
  ) -> ScenarioVector { homogeneous - pair.values.primal }

  @inline(__always)
  mutating func observe(
    _ pair: DirectedPair<ScenarioVector>, inverseDual: ScenarioVector, change: VectorPair
  ) { slots.include(pair.values, inverseDual: inverseDual, change: change) }

  mutating func observe(_ pair: DirectedPair<Double>, change: ScalarPair) {
    ratioTest.include(pair.values, change: change)
  }

  mutating func endPass() {
    ratioTest.merge(slots.summary)
    slots = RatioTest.Slots()
  }

  mutating func merge(_ other: AffineTarget) { ratioTest.merge(other.ratioTest) }
}

/// Mehrotra's corrector: centre at σμ and account for the product of the affine direction. Observes
/// the boundary violation for several weights.
///
/// The product is bounded by a multiple of μ: of the few pairs that the affine direction carries
/// far beyond the boundary it says nothing.
///
/// Reference: Mehrotra, "On the implementation of a primal-dual interior point method" (1992),
/// doi:10.1137/0802028.
struct CorrectorTarget: NewtonTarget {
  /// σμ.
  let mu: Double
  /// Bound on |Δv Δz| in the second-order term.
  let productLimit: Double
  private(set) var violation = ViolationByWeight()

  init(mu: Double, productLimit: Double) {
    self.mu = mu
    self.productLimit = productLimit
  }

  @inline(__always)
  func product(_ pair: VectorPair, along direction: VectorPair) -> ScenarioVector {
    let limit = ScenarioVector(repeating: productLimit)
    return ScenarioVector(repeating: mu)
      - smaller(larger(direction.primal * direction.dual, -limit), limit)
  }

  @inline(__always)
  func primalChange(
    _ homogeneous: ScenarioVector, of pair: DirectedPair<ScenarioVector>,
    inverseDual: ScenarioVector
  ) -> ScenarioVector {
    let product = product(pair.values, along: pair.direction)
    return homogeneous + masked(product, by: pair.values.primal) * inverseDual
  }

  @inline(__always)
  mutating func observe(
    _ pair: DirectedPair<ScenarioVector>, inverseDual: ScenarioVector, change: VectorPair
  ) { violation.include(pair, correction: change) }

  mutating func observe(_ pair: DirectedPair<Double>, change: ScalarPair) {
    violation.include(pair.inFirstSlot, correction: change.inFirstSlot)
  }

  mutating func endPass() {}

  mutating func merge(_ other: CorrectorTarget) { violation.merge(other.violation) }
}

/// Iterative refinement of a direction against the true residuals of its rows; the products of the
/// pairs stay as they are. Observes nothing.
struct RefinementTarget: NewtonTarget {
  @inline(__always)
  func product(_ pair: VectorPair, along direction: VectorPair) -> ScenarioVector { .zero }

  @inline(__always)
  func primalChange(
    _ homogeneous: ScenarioVector, of pair: DirectedPair<ScenarioVector>,
    inverseDual: ScenarioVector
  ) -> ScenarioVector { homogeneous }

  @inline(__always)
  mutating func observe(
    _ pair: DirectedPair<ScenarioVector>, inverseDual: ScenarioVector, change: VectorPair
  ) {}

  mutating func observe(_ pair: DirectedPair<Double>, change: ScalarPair) {}
  mutating func endPass() {}
  mutating func merge(_ other: RefinementTarget) {}
}
