import LinearAlgebra

/// The residuals of the embedding at a point, and how good the point x/τ is for the program.
///
/// The method reduces the first, which are scaled; it stops by the errors, which are measured in
/// the units of the program, so that scaling cannot hide a residual.
struct HomogeneousResiduals {
  /// r_p = bτ − Ax, one a row.
  private(set) var primal: [Double]
  /// r_u = uτ − x − w, one a bounded column.
  private(set) var upper: [Double]
  /// r_d = −(Qx + cτ − Aᵀy − z + v), one a column.
  private(set) var dual: [Double]
  /// r_g = κ + cᵀx − bᵀy + uᵀv + xᵀQx/τ.
  private(set) var gap = 0.0
  /// Qx.
  private(set) var curvature: [Double]
  /// The mean complementarity product, over the pairs (x, z), (w, v) and (τ, κ).
  private(set) var mu = 0.0
  /// The largest primal residual of x/τ in the program's units, relative to 1 + max |b|.
  private(set) var primalError = 0.0
  /// The largest dual residual of x/τ in the program's units, relative to 1 + max |c|.
  private(set) var dualError = 0.0
  /// The duality gap |primal − dual objective|, relative to 1 + the smaller of both.
  private(set) var gapError = 0.0

  init(_ form: StandardForm) {
    primal = [Double](repeating: 0, count: form.matrix.rows)
    upper = [Double](repeating: 0, count: form.bounded.count)
    dual = [Double](repeating: 0, count: form.matrix.columns)
    curvature = dual
  }

  /// The largest of the three relative errors.
  var worst: Double {
    let value = max(primalError, dualError, gapError)
    return value.isNaN ? .infinity : value
  }

  /// Terms of the primal and dual objectives that residuals and errors share.
  private struct ObjectiveTerms {
    /// cᵀx, bᵀy, uᵀv and xᵀQx.
    var cx, by, uv, xQx: Double
  }

  /// Computes all residuals and errors at a point.
  ///
  /// - Complexity: O(entries), no allocation.
  mutating func update(_ form: StandardForm, _ point: HomogeneousPoint) {
    let tau = point.tau
    for i in primal.indices { primal[i] = form.rhs[i] * tau }
    form.matrix.multiplyAdd(-1, point.x, to: &primal)
    for (k, j) in form.bounded.enumerated() {
      upper[k] = form.upper[j] * tau - point.x[j] - point.w[k]
    }
    for j in dual.indices {
      curvature[j] = 0
      dual[j] = point.z[j] - form.costs[j] * tau
    }
    if let quadratic = form.quadratic {
      quadratic.multiplyAdd(1, point.x, to: &curvature)
      axpy(-1, curvature, into: &dual)
    }
    form.matrix.multiplyTransposedAdd(1, point.y, to: &dual)
    for (k, j) in form.bounded.enumerated() { dual[j] -= point.v[k] }

    // The gap row, from the primal and dual objectives without their constants.
    let cx = dot(form.costs, point.x)
    let by = dot(form.rhs, point.y)
    var uv = 0.0
    for (k, j) in form.bounded.enumerated() { uv += form.upper[j] * point.v[k] }
    let xQx = dot(curvature, point.x)
    gap = point.kappa + cx - by + uv + xQx / tau

    // Free columns have z = 0 and are no pair.
    let products = dot(point.x, point.z) + dot(point.w, point.v) + tau * point.kappa
    var pairs = 1 + point.w.count
    for free in form.isFree where !free { pairs += 1 }
    mu = products / Double(pairs)
    measureErrors(form, tau: tau, ObjectiveTerms(cx: cx, by: by, uv: uv, xQx: xQx))
  }

  /// Measures the residuals of x/τ in the units of the program, scaling undone.
  private mutating func measureErrors(_ form: StandardForm, tau: Double, _ terms: ObjectiveTerms) {
    let scaling = form.scaling
    var error = 0.0
    for i in primal.indices {
      error = max(error, primal[i].magnitude / (scaling.row[i] * scaling.rhs))
    }
    for (k, j) in form.bounded.enumerated() {
      error = max(error, upper[k].magnitude * scaling.column[j] / scaling.rhs)
    }
    primalError = error / (tau * (1 + form.rhsSize))
    error = 0
    for j in dual.indices {
      error = max(error, dual[j].magnitude / (scaling.column[j] * scaling.cost))
    }
    dualError = error / (tau * (1 + form.costSize))
    let unit = scaling.rhs * scaling.cost
    let curvatureTerm = 0.5 * terms.xQx / (tau * tau)
    let primalObjective = (terms.cx / tau + curvatureTerm) / unit + form.offset
    let dualObjective = ((terms.by - terms.uv) / tau - curvatureTerm) / unit + form.offset
    gapError =
      (primalObjective - dualObjective).magnitude
      / (1 + min(primalObjective.magnitude, dualObjective.magnitude))
  }
}
