/// A point of the homogeneous embedding, or a direction in it.
struct HomogeneousPoint {
  /// Columns.
  var x: [Double]
  /// What each bounded column leaves of its upper bound.
  var w: [Double]
  /// Row prices.
  var y: [Double]
  /// Reduced costs at the lower bounds; 0 for free columns.
  var z: [Double]
  /// Reduced costs at the upper bounds.
  var v: [Double]
  /// The homogenising scale: x/τ solves the program where τ > 0.
  var tau: Double
  /// The gap's slack: positive in the limit where there is no optimum.
  var kappa: Double

  init(_ form: StandardForm, filled value: Double) {
    x = form.isFree.map { $0 ? 0 : value }
    z = x
    w = [Double](repeating: value, count: form.bounded.count)
    v = w
    y = [Double](repeating: 0, count: form.matrix.rows)
    tau = value
    kappa = value
  }

  /// Moves along a direction.
  mutating func advance(_ step: Double, along d: HomogeneousPoint) {
    add(step, d.x, &x)
    add(step, d.w, &w)
    add(step, d.y, &y)
    add(step, d.z, &z)
    add(step, d.v, &v)
    tau += step * d.tau
    kappa += step * d.kappa
  }

  /// The longest step up to `limit` along `d` that keeps every sign.
  func longestStep(along d: HomogeneousPoint, isFree: [Bool], limit: Double) -> Double {
    var step = limit
    for j in x.indices where !isFree[j] {
      if d.x[j] < 0 { step = min(step, -x[j] / d.x[j]) }
      if d.z[j] < 0 { step = min(step, -z[j] / d.z[j]) }
    }
    for k in w.indices {
      if d.w[k] < 0 { step = min(step, -w[k] / d.w[k]) }
      if d.v[k] < 0 { step = min(step, -v[k] / d.v[k]) }
    }
    if d.tau < 0 { step = min(step, -tau / d.tau) }
    if d.kappa < 0 { step = min(step, -kappa / d.kappa) }
    return step
  }

  /// Divides everything by the larger of τ and κ: the embedding is a cone, so nothing changes.
  mutating func normalise() {
    let scale = 1 / max(tau, kappa)
    for j in x.indices {
      x[j] *= scale
      z[j] *= scale
    }
    for k in w.indices {
      w[k] *= scale
      v[k] *= scale
    }
    for i in y.indices { y[i] *= scale }
    tau *= scale
    kappa *= scale
  }
}

/// y ← y + α x.
func add(_ alpha: Double, _ x: [Double], _ y: inout [Double]) {
  for k in y.indices { y[k] += alpha * x[k] }
}

/// xᵀy.
func dot(_ x: [Double], _ y: [Double]) -> Double {
  var sum = 0.0
  for k in x.indices { sum += x[k] * y[k] }
  return sum
}
