/// The factors that block elimination keeps of one commodity's Newton system at an iterate.
///
/// Θ = v / z of each pair. See "The method" in `Notebooks-free-docs/placement.md` for the letters.
struct CommodityFactors: Sendable {
  /// 1 / Δ by record, Δ = Σ Θ_y + Θ_u; 0 in slots without demand.
  var inverseDemandDiagonal: [ScenarioVector]
  /// 1 / z by arc of a record, so that Θ_y = y / z costs no division.
  var inverseReducedCost: [ScenarioVector]
  /// G = (N + Θ_t)⁻¹, a packed triangle for each group; with periods (N + Φ)⁻¹.
  var linkInverses: [ScenarioVector] = []
  /// L of X = Θ_x⁻¹ + Σ_w G = L Lᵀ, `siteCount` square, column-major; unit rows where x is fixed at
  /// 0.
  var placementFactor: [Double]
  /// X⁻¹ 1 by site; 0 where x is fixed at 0.
  var placementOnes: [Double]
  /// 1ᵀ X⁻¹ 1 + Θ_ε: the pivot of the supply row; 1 without supply.
  var supplyPivot = 1.0
  /// L⁻¹ B, a column of `siteCount` values for each coupling row.
  var coupling: [Double] = []
  /// Bᵀ X⁻¹ 1 by coupling row.
  var couplingOnes: [Double] = []

  /// Factors that only programs with periods need.
  var dispatch = DispatchFactors()

  /// Creates factors of an iterate that was not evaluated yet.
  init(_ commodity: Commodity) {
    let count = commodity.layout.siteCount
    inverseDemandDiagonal = [ScenarioVector](repeating: .zero, count: commodity.records.count)
    inverseReducedCost = [ScenarioVector](repeating: .zero, count: commodity.arcValueCount)
    placementFactor = [Double](repeating: 0, count: count * count)
    placementOnes = [Double](repeating: 0, count: count)
  }
}

/// The right-hand side of one commodity's Newton system.
struct RightHandSide: Sendable {
  /// f by record: of the demand rows.
  var demand: [ScenarioVector]
  /// g by link: of the link rows.
  var link: [ScenarioVector]
  /// e − g by link: of the link rows once the demand rows are eliminated, e = Σ Θ_y f / Δ.
  var reducedLink: [ScenarioVector]
  /// Of the stock rows of a program with periods; otherwise they are the link rows.
  var stock: [ScenarioVector] = []
  /// By link, h and τ: what the targets of φ add to what is shipped; empty without periods.
  var dispatched: [ScenarioVector] = []
  /// r by site: of the dual rows of x.
  var placement: [Double]
  /// r_ε: of the supply row.
  var supply = 0.0
  /// By throughput row in use: what its link adds to it beyond Θ_t times the change of q.
  var throughput: [Double] = []

  /// Creates a right-hand side of zeros.
  init(_ commodity: Commodity) {
    demand = [ScenarioVector](repeating: .zero, count: commodity.records.count)
    link = [ScenarioVector](repeating: .zero, count: commodity.layout.linkCount)
    reducedLink = link
    if commodity.layout.dispatch != nil {
      stock = [ScenarioVector](repeating: .zero, count: commodity.layout.stockCount)
      dispatched = link
    }
    placement = [Double](repeating: 0, count: commodity.layout.siteCount)
  }
}

/// A right-hand side reduced to the coupling rows, kept between the two halves of a solve.
struct ReducedSide: Sendable {
  /// L⁻¹ (r + Σ_w G (e − g)) by site.
  var placement: [Double] = []
  /// 1ᵀ X⁻¹ r − r_ε.
  var supply = 0.0
  /// By coupling row: what this commodity adds to its right-hand side.
  var coupling: [Double] = []
}

/// Sums over a part of the iterate, gathered where the iterate is moved.
struct IterateSummary: Sendable {
  /// c·x + Σ π (f·y + g·u), money.
  var primalObjective = 0.0
  /// Σ d λ − Σ o q − E ε of a commodity, − Σ limit · price of the coupling rows; money.
  var dualObjective = 0.0
  /// Σ v z over all pairs, money.
  var complementarity = 0.0
  /// Number of pairs.
  var pairCount = 0
  /// Largest violation of a primal row, units.
  var primalResidual = 0.0

  /// μ: the mean product of a pair.
  var mu: Double { complementarity / Double(max(1, pairCount)) }

  /// Adds the sums of another part.
  mutating func add(_ other: IterateSummary) {
    primalObjective += other.primalObjective
    dualObjective += other.dualObjective
    complementarity += other.complementarity
    pairCount += other.pairCount
    primalResidual = max(primalResidual, other.primalResidual)
  }
}
