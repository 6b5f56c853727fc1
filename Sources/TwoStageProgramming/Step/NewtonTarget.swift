/// What a solve of the Newton system aims at in each complementary pair (v, z), and what the loop
/// wants to know of the change found.
///
/// The three targets share one elimination: only their right-hand sides differ, and the value that
/// z Δv + v Δz is to take. The passes over a commodity are generic over the target and specialised
/// for each, so that no pass asks which it is.
protocol NewtonTarget: Sendable {
  /// Returns the value that z Δv + v Δz is to take.
  ///
  /// - Parameter direction: the direction that is corrected.
  func product(_ pair: Pair<ScenarioVector>, along direction: Pair<ScenarioVector>)
    -> ScenarioVector

  /// Returns Δv of pairs by arc or record, given −v Δz / z, so that no division is needed.
  func primalChange(
    _ homogeneous: ScenarioVector, of pair: Pair<ScenarioVector>, inverseDual: ScenarioVector,
    along direction: Pair<ScenarioVector>
  ) -> ScenarioVector

  /// Takes note of four pairs and their change; pairs with v = 0 are masked.
  ///
  /// - Parameter prices: money per unit that v, and per unit of money that z, falls below 0.
  mutating func observe(
    _ pair: Pair<ScenarioVector>, inverseDual: ScenarioVector, direction: Pair<ScenarioVector>,
    change: Pair<ScenarioVector>, prices: Pair<ScenarioVector>)

  /// Takes note of one pair and its change.
  mutating func observe(
    _ pair: Pair<Double>, direction: Pair<Double>, change: Pair<Double>, prices: Pair<Double>)

  /// Sums what a pass observed over the slots; called at the end of each pass over vectors.
  mutating func endPass()

  /// Adds what was observed elsewhere.
  mutating func merge(_ other: Self)
}

extension NewtonTarget {
  mutating func endPass() {}

  /// Returns the value that z Δv + v Δz is to take in a single pair.
  func product(_ pair: Pair<Double>, along direction: Pair<Double>) -> Double {
    product(pair.inFirstSlot, along: direction.inFirstSlot)[0]
  }
}

/// The predictor, or affine direction: straight at v z = 0 and at feasible rows. There is no direction
/// yet that it corrects, so it ignores that argument. Observes the ratio test.
struct AffineTarget: NewtonTarget {
  private(set) var ratioTest = RatioTest()
  private var slots = RatioTest.Slots()

  @inline(__always)
  func product(_ pair: Pair<ScenarioVector>, along direction: Pair<ScenarioVector>)
    -> ScenarioVector
  { -pair.primal * pair.dual }

  @inline(__always)
  func primalChange(
    _ homogeneous: ScenarioVector, of pair: Pair<ScenarioVector>, inverseDual: ScenarioVector,
    along direction: Pair<ScenarioVector>
  ) -> ScenarioVector { homogeneous - pair.primal }

  @inline(__always)
  mutating func observe(
    _ pair: Pair<ScenarioVector>, inverseDual: ScenarioVector, direction: Pair<ScenarioVector>,
    change: Pair<ScenarioVector>, prices: Pair<ScenarioVector>
  ) { slots.include(pair, inverseDual: inverseDual, change: change) }

  mutating func observe(
    _ pair: Pair<Double>, direction: Pair<Double>, change: Pair<Double>, prices: Pair<Double>
  ) { ratioTest.include(pair, change: change) }

  mutating func endPass() {
    ratioTest.merge(slots.summary)
    slots = RatioTest.Slots()
  }

  mutating func merge(_ other: AffineTarget) { ratioTest.merge(other.ratioTest) }
}

/// Mehrotra's corrector: centre at σμ and account for the product of the affine direction. Observes
/// the boundary violation for several weights.
///
/// The product is bounded by a multiple of μ: of the few pairs that the affine direction carries far
/// beyond the boundary it says nothing.
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
  func product(_ pair: Pair<ScenarioVector>, along direction: Pair<ScenarioVector>)
    -> ScenarioVector
  {
    let limit = ScenarioVector(repeating: productLimit)
    return ScenarioVector(repeating: mu)
      - smaller(larger(direction.primal * direction.dual, -limit), limit)
  }

  @inline(__always)
  func primalChange(
    _ homogeneous: ScenarioVector, of pair: Pair<ScenarioVector>, inverseDual: ScenarioVector,
    along direction: Pair<ScenarioVector>
  ) -> ScenarioVector {
    homogeneous + masked(product(pair, along: direction), by: pair.primal) * inverseDual
  }

  @inline(__always)
  mutating func observe(
    _ pair: Pair<ScenarioVector>, inverseDual: ScenarioVector, direction: Pair<ScenarioVector>,
    change: Pair<ScenarioVector>, prices: Pair<ScenarioVector>
  ) { violation.include(pair, direction: direction, correction: change, prices: prices) }

  mutating func observe(
    _ pair: Pair<Double>, direction: Pair<Double>, change: Pair<Double>, prices: Pair<Double>
  ) {
    violation.include(
      pair.inFirstSlot, direction: direction.inFirstSlot, correction: change.inFirstSlot,
      prices: prices.inFirstSlot)
  }

  mutating func merge(_ other: CorrectorTarget) { violation.merge(other.violation) }
}

/// Iterative refinement of a direction against the true residuals of its rows; the products of the
/// pairs stay as they are. Observes nothing.
struct RefinementTarget: NewtonTarget {
  @inline(__always)
  func product(_ pair: Pair<ScenarioVector>, along direction: Pair<ScenarioVector>)
    -> ScenarioVector
  { .zero }

  @inline(__always)
  func primalChange(
    _ homogeneous: ScenarioVector, of pair: Pair<ScenarioVector>, inverseDual: ScenarioVector,
    along direction: Pair<ScenarioVector>
  ) -> ScenarioVector { homogeneous }

  @inline(__always)
  mutating func observe(
    _ pair: Pair<ScenarioVector>, inverseDual: ScenarioVector, direction: Pair<ScenarioVector>,
    change: Pair<ScenarioVector>, prices: Pair<ScenarioVector>
  ) {}

  mutating func observe(
    _ pair: Pair<Double>, direction: Pair<Double>, change: Pair<Double>, prices: Pair<Double>
  ) {}

  mutating func merge(_ other: RefinementTarget) {}
}
