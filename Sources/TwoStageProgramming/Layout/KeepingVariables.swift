/// The variables by which |x − m| is linear: x = k + e with k ≤ m, the units kept of an earlier
/// placement at c − γ each, and those beyond it at c + γ; γ Σ m is added. Iterate, direction and
/// correction alike.
///
/// A site's k, e and the bound's slack hang on one reduced cost, z_k = z_e − 2 γ + β, so that they are
/// eliminated before x is: for the Newton system they are one variable with
/// Θ_x = Θ_e + 1 / (z_k / k + β / s). Fourer, "A simplex algorithm for piecewise-linear programming"
/// (1985), doi:10.1007/BF02591870, gives the split.
struct KeepingVariables: Sendable {
  /// e by site, units; x where nothing can be kept.
  var beyond: [Double] = []
  /// k by site, units; 0 where nothing can be kept.
  var kept: [Double] = []
  /// z_k by site: the reduced cost of k.
  var keptReducedCost: [Double] = []
  /// s by site: units of m that are not kept.
  var slack: [Double] = []
  /// β by site: price of k ≤ m, the dual value of `slack`.
  var price: [Double] = []

  /// Creates variables of a program in which changes cost nothing.
  init() {}

  /// Creates variables that are all 0.
  init(siteCount: Int) {
    let zeros = [Double](repeating: 0, count: siteCount)
    (beyond, kept, keptReducedCost, slack, price) = (zeros, zeros, zeros, zeros, zeros)
  }

  /// Whether changes cost nothing.
  var isEmpty: Bool { beyond.isEmpty }

  /// The pair (k, z_k) of a site.
  func keptPair(_ site: Int) -> ScalarPair {
    Pair(primal: kept[site], dual: keptReducedCost[site])
  }

  /// The pair (s, β) of a site.
  func slackPair(_ site: Int) -> ScalarPair { Pair(primal: slack[site], dual: price[site]) }

  /// Adds a correction, its primal and its dual part each with its own weight.
  mutating func add(_ correction: KeepingVariables, weights: ScalarPair) {
    for h in beyond.indices {
      beyond[h] += weights.primal * correction.beyond[h]
      kept[h] += weights.primal * correction.kept[h]
      keptReducedCost[h] += weights.dual * correction.keptReducedCost[h]
      slack[h] += weights.primal * correction.slack[h]
      price[h] += weights.dual * correction.price[h]
    }
  }
}
