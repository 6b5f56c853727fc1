import LinearAlgebra

/// A point of the homogeneous self-dual embedding, or a direction in it: iterate, predictor and
/// corrector alike.
///
/// The rows of the embedding, with x, w, z, v, τ, κ ≥ 0 but for free columns:
///
///     A x = b τ      x + w = u τ      Qx + c τ − Aᵀy − z + v = 0      κ = bᵀy − cᵀx − uᵀv − xᵀQx/τ
struct HomogeneousPoint {
  /// The columns.
  var x: [Double]
  /// The slack w = u τ − x of each bounded column, in the order of `StandardForm.bounded`.
  var w: [Double]
  /// Row prices.
  var y: [Double]
  /// Reduced costs at the lower bounds, complementary to x; 0 for free columns.
  var z: [Double]
  /// Reduced costs at the upper bounds, complementary to w.
  var v: [Double]
  /// The homogenising scale: x/τ solves the program where τ > 0.
  var tau: Double
  /// The slack of the gap row, complementary to τ: positive in the limit where there is no optimum.
  var kappa: Double

  /// Creates a point with every variable that has a sign at `value`, the others at 0.
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
    axpy(step, d.x, into: &x)
    axpy(step, d.w, into: &w)
    axpy(step, d.y, into: &y)
    axpy(step, d.z, into: &z)
    axpy(step, d.v, into: &v)
    tau += step * d.tau
    kappa += step * d.kappa
  }

  /// Returns the longest step up to `limit` along `d` that keeps every sign: the ratio test.
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

  /// Divides every variable by the larger of τ and κ: the embedding is a cone, so nothing changes.
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
