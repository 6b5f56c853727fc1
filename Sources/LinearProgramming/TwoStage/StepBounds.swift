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
    let shut = v .== 0
    primal = larger(primal, (-dv / v).replacing(with: 0, where: shut))
    let open = dz.replacing(with: 0, where: shut)
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

/// How far a direction reaches for several weights ω of a correction added to it.
///
/// Primal and dual parts may take different weights: a correction leaves the rows as they are.
///
/// Reference: Colombo & Gondzio, "Further development of multiple centrality correctors for
/// interior point methods" (2008), doi:10.1007/s10589-007-9106-0.
struct WeightedBounds: Sendable {
  static let count = 5

  /// The largest −(Δv + ω Δ'v) / v for each weight.
  var primal = InlineArray<5, Lanes>(repeating: Lanes(repeating: 0))
  /// The largest −(Δz + ω Δ'z) / z for each weight.
  var dual = InlineArray<5, Lanes>(repeating: Lanes(repeating: 0))

  /// The weights tried, from `least` to 1.
  static func weights(from least: Double) -> InlineArray<5, Double> {
    InlineArray { least + (1 - least) * Double($0) / Double(count - 1) }
  }

  /// Takes pairs in; those with v = 0 are masked.
  @inline(__always)
  mutating func include(
    _ v: Lanes, _ inverseZ: Lanes, _ dv: Lanes, _ dz: Lanes, _ cv: Lanes, _ cz: Lanes,
    _ weights: InlineArray<5, Double>
  ) {
    let shut = v .== 0
    let vScale = (-1 / v).replacing(with: 0, where: shut)
    let zScale = (-inverseZ).replacing(with: 0, where: shut)
    let (a, b) = (dv * vScale, cv * vScale)
    let (c, d) = (dz * zScale, cz * zScale)
    for k in 0..<Self.count {
      primal[k] = larger(primal[k], a + weights[k] * b)
      dual[k] = larger(dual[k], c + weights[k] * d)
    }
  }

  /// Takes one pair in.
  mutating func include(
    _ v: Double, _ z: Double, _ dv: Double, _ dz: Double, _ cv: Double, _ cz: Double,
    _ weights: InlineArray<5, Double>
  ) {
    func lanes(_ x: Double) -> Lanes { Lanes(repeating: x) }
    include(lanes(v), lanes(1 / z), lanes(dv), lanes(dz), lanes(cv), lanes(cz), weights)
  }

  /// The bounds of two parts together.
  mutating func merge(_ other: WeightedBounds) {
    for k in 0..<Self.count {
      primal[k] = larger(primal[k], other.primal[k])
      dual[k] = larger(dual[k], other.dual[k])
    }
  }

  /// The weights that reach farthest, and the steps to `fraction` of the boundary under them.
  func best(_ weights: InlineArray<5, Double>, fraction: Double) -> (
    primalWeight: Double, dualWeight: Double, primalStep: Double, dualStep: Double
  ) {
    var result = (primalWeight: 1.0, dualWeight: 1.0, primalStep: -1.0, dualStep: -1.0)
    for k in 0..<Self.count {
      let primalStep = min(1, fraction / max(primal[k].max(), 1e-300))
      let dualStep = min(1, fraction / max(dual[k].max(), 1e-300))
      if primalStep >= result.primalStep {
        (result.primalStep, result.primalWeight) = (primalStep, weights[k])
      }
      if dualStep >= result.dualStep {
        (result.dualStep, result.dualWeight) = (dualStep, weights[k])
      }
    }
    return result
  }
}
