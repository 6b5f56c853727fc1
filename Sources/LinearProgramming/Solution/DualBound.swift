import LinearAlgebra

/// The Lagrangian dual objective of row prices: a lower bound on a minimisation's objective.
///
///     Σᵢ yᵢ · (the row bound yᵢ leans on) + Σⱼ zⱼ · (the column bound zⱼ leans on)
///       + offset − ½ xᵀQx
///
/// with z = c + Qx − Aᵀy. A price above 0 leans on a lower bound, one below 0 on an upper bound. It
/// holds whatever the prices are, so a solver need not be trusted; rounding alone makes some
/// reduced costs lean on infinite bounds.
struct DualBound {
  /// y, without the prices that lean on an infinite row bound.
  private(set) var rowPrices: [Double]
  /// z, one value a column.
  let reducedCosts: [Double]
  /// The bound; −∞ where the prices give none.
  private(set) var value: Double
  /// Whether the bound holds for every feasible point to rounding, with nothing forgiven.
  let isProven: Bool
  /// The largest reduced cost that leans on an infinite bound.
  private(set) var infeasibility = 0.0

  /// Computes the bound.
  ///
  /// - Parameters:
  ///   - program: a minimisation.
  ///   - prices: y, one a row; entries that are not finite count as 0.
  ///   - x: the point at which Q is linearised.
  ///   - objective: the objective at x, against which a loss is small or large.
  /// - Complexity: O(entries).
  init(of program: LinearProgram, rowPrices prices: [Double], primal x: [Double], objective: Double)
  {
    var y = prices.map { $0.isFinite ? $0 : 0 }
    var value = program.objectiveOffset
    // A price that leans on an infinite bound is no price; leaving it out keeps the bound valid.
    for i in y.indices where y[i] != 0 {
      let side = y[i] > 0 ? program.rowLower[i] : program.rowUpper[i]
      if side.isFinite {
        value += y[i] * side
      } else {
        y[i] = 0
      }
    }
    let quadratic = program.quadratic?.symmetrized
    var z = program.costs
    quadratic?.multiplyAdd(1, x, to: &z)
    program.matrix.multiplyTransposedAdd(-1, y, to: &z)
    var leaning = [Int]()
    for j in z.indices where z[j] != 0 {
      let side = z[j] > 0 ? program.columnLower[j] : program.columnUpper[j]
      if side.isFinite {
        value += z[j] * side
      } else {
        infeasibility = max(infeasibility, z[j].magnitude)
        leaning.append(j)
      }
    }
    if let quadratic {
      var product = [Double](repeating: 0, count: x.count)
      quadratic.multiplyAdd(1, x, to: &product)
      value -= 0.5 * dot(product, x)
    }
    let loss = DualBound.lossAtImpliedBounds(program, reducedCosts: z, leaning: leaning)
    isProven = loss <= 1e-9 * (1 + objective.magnitude)
    // Reduced costs that lean on an infinite bound by rounding are forgiven, and the bound is not
    // called proven; beyond rounding only what the rows imply makes a bound.
    if isProven || infeasibility > 1e-6 * (1 + maxNorm(program.costs)) { value -= loss }
    rowPrices = y
    reducedCosts = z
    self.value = value
  }

  /// Returns what the bound loses where reduced costs lean on infinite column bounds.
  ///
  /// With the bounds that the rows imply in their place the loss is finite, without such bounds
  /// infinite.
  private static func lossAtImpliedBounds(
    _ program: LinearProgram, reducedCosts z: [Double], leaning: [Int]
  ) -> Double {
    guard !leaning.isEmpty else { return 0 }
    let implied = ImpliedBounds(program)
    var loss = 0.0
    for j in leaning { loss -= z[j] * (z[j] > 0 ? implied.lower[j] : implied.upper[j]) }
    return loss
  }
}
