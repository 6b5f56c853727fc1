/// What is missing at a point of the embedding, and how good the point x/τ is for the program.
struct HomogeneousResiduals {
  /// bτ − Ax.
  private(set) var primal: [Double]
  /// uτ − x − w.
  private(set) var upper: [Double]
  /// −(Qx + cτ − Aᵀy − z + v).
  private(set) var dual: [Double]
  /// κ + cᵀx − bᵀy + uᵀv + xᵀQx/τ.
  private(set) var gap = 0.0
  /// Qx.
  private(set) var curvature: [Double]
  /// The mean complementarity product.
  private(set) var mu = 0.0
  /// Largest residuals of x/τ in the program's units, relative to 1 + max |b| and 1 + max |c|.
  private(set) var primalError = 0.0
  private(set) var dualError = 0.0
  /// |primal − dual objective| / (1 + |primal|).
  private(set) var gapError = 0.0
  private(set) var primalObjective = 0.0
  private(set) var dualObjective = 0.0

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

  mutating func update(_ form: StandardForm, _ point: HomogeneousPoint) {
    let tau = point.tau
    for i in primal.indices { primal[i] = form.rhs[i] * tau }
    multiplyAdd(-1, form.matrix, point.x, &primal)
    for (k, j) in form.bounded.enumerated() {
      upper[k] = form.upper[j] * tau - point.x[j] - point.w[k]
    }
    for j in dual.indices {
      curvature[j] = 0
      dual[j] = point.z[j] - form.costs[j] * tau
    }
    if let quadratic = form.quadratic {
      multiplyAdd(1, quadratic, point.x, &curvature)
      add(-1, curvature, &dual)
    }
    multiplyTransposedAdd(1, form.matrix, point.y, &dual)
    for (k, j) in form.bounded.enumerated() { dual[j] -= point.v[k] }

    let cx = dot(form.costs, point.x)
    let by = dot(form.rhs, point.y)
    var uv = 0.0
    for (k, j) in form.bounded.enumerated() { uv += form.upper[j] * point.v[k] }
    let xQx = dot(curvature, point.x)
    gap = point.kappa + cx - by + uv + xQx / tau

    var products = dot(point.x, point.z) + dot(point.w, point.v) + tau * point.kappa
    var pairs = 1 + point.w.count
    for free in form.isFree where !free { pairs += 1 }
    products /= Double(pairs)
    mu = products
    measure(form, point, cx: cx, by: by, uv: uv, xQx: xQx)
  }

  private mutating func measure(
    _ form: StandardForm, _ point: HomogeneousPoint, cx: Double, by: Double, uv: Double, xQx: Double
  ) {
    let (scaling, tau) = (form.scaling, point.tau)
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
    primalObjective = (cx / tau + 0.5 * xQx / (tau * tau)) / unit + form.offset
    dualObjective = ((by - uv) / tau - 0.5 * xQx / (tau * tau)) / unit + form.offset
    gapError =
      (primalObjective - dualObjective).magnitude
      / (1 + min(primalObjective.magnitude, dualObjective.magnitude))
  }
}
