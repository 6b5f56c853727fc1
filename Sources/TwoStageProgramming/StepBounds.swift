/// How far a direction can go, and what the complementarity becomes on the way.
struct StepBounds: Sendable {
  /// The largest −Δv / v: the step to the primal boundary is its inverse.
  var primal = 0.0
  /// The largest −Δz / z.
  var dual = 0.0
  /// Σ v Δz.
  var primalTimesDualStep = 0.0
  /// Σ z Δv.
  var dualTimesPrimalStep = 0.0
  /// Σ Δv Δz.
  var stepProduct = 0.0

  /// The bounds of two parts together.
  mutating func merge(_ other: StepBounds) {
    primal = max(primal, other.primal)
    dual = max(dual, other.dual)
    primalTimesDualStep += other.primalTimesDualStep
    dualTimesPrimalStep += other.dualTimesPrimalStep
    stepProduct += other.stepProduct
  }

  /// Takes one pair in; pairs with v = 0 are masked.
  mutating func include(_ v: Double, _ z: Double, _ dv: Double, _ dz: Double) {
    guard v > 0 else { return }
    primal = max(primal, -dv / v)
    dual = max(dual, -dz / z)
    primalTimesDualStep += v * dz
    dualTimesPrimalStep += z * dv
    stepProduct += dv * dz
  }

  /// Σ (v + a Δv)(z + b Δz), given Σ v z.
  func complementarity(from current: Double, primalStep a: Double, dualStep b: Double) -> Double {
    current + a * dualTimesPrimalStep + b * primalTimesDualStep + a * b * stepProduct
  }
}

/// The bounds of pairs that lie in lanes, before the lanes are summed.
struct LaneStepBounds {
  var primal = Lanes(repeating: 0)
  var dual = Lanes(repeating: 0)
  var primalTimesDualStep = Lanes(repeating: 0)
  var dualTimesPrimalStep = Lanes(repeating: 0)
  var stepProduct = Lanes(repeating: 0)

  /// Takes four pairs in; pairs with v = 0 are masked.
  @inline(__always)
  mutating func include(
    _ v: Lanes, _ z: Lanes, _ inverseZ: Lanes, _ dv: Lanes, _ dz: Lanes
  ) {
    // Of a masked pair -dv / v is not a number, and so left out.
    primal = larger(primal, -dv / v)
    let open = masked(dz, by: v)
    dual = larger(dual, -open * inverseZ)
    primalTimesDualStep += v * open
    dualTimesPrimalStep += z * dv
    stepProduct += dv * open
  }

  /// The bounds over all lanes.
  var summary: StepBounds {
    StepBounds(
      primal: primal.max(), dual: dual.max(), primalTimesDualStep: primalTimesDualStep.sum(),
      dualTimesPrimalStep: dualTimesPrimalStep.sum(), stepProduct: stepProduct.sum())
  }
}
