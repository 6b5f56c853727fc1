/// The factors of a program with periods that block elimination keeps of one commodity at an iterate.
///
/// Letters of arrays by scenario group are those of "Periods" in `Notebooks-free-docs/placement.md`.
struct DispatchFactors: Sendable {
  /// 1 / z by scenario group and dispatch.
  var inverseReducedCost: [ScenarioVector] = []
  /// θ = φ / z by scenario group and dispatch.
  var ratio: [ScenarioVector] = []
  /// Φ by group and stock: Σ θ over the periods of shipment.
  var shares: [ScenarioVector] = []
  /// L and D of Q by scenario group, a packed triangle over the stocks.
  var stockFactor: [ScenarioVector] = []
  /// D^(−1/2) by stock row.
  var inverseRoots: [ScenarioVector] = []
  /// 1 − (G Φ)_hh by link, a sum of positive terms.
  var ownShare: [ScenarioVector] = []
  /// By scenario group: the sites and periods whose throughput row is in use in one of its scenarios.
  var columns: [[Column]] = []
  /// By throughput row: its position in the columns of its scenario group.
  var columnOfRow: [Int] = []
  /// By scenario group: D^(−1/2) L⁻¹ C, `stocksPerGroup` values for each of its columns.
  var column: [[ScenarioVector]] = []
  /// By scenario group: R − Cᵀ Q⁻¹ C, a packed triangle over its columns.
  var response: [[ScenarioVector]] = []

  /// By scenario group and column: the diagonal of R.
  var size: [[ScenarioVector]] = []

  /// A site in a period in which it ships.
  struct Column: Sendable, Equatable {
    let site: Int
    let period: Int
  }
}

extension CouplingRows {
  /// Returns by scenario group the sites and periods whose row is in use in one of its scenarios.
  func columns(groups: Int) -> [[DispatchFactors.Column]] {
    var result = [[DispatchFactors.Column]](repeating: [], count: groups)
    for row in throughput {
      let (group, column) = (
        TransportLayout.position(ofScenario: row.scenario).group, DispatchFactors.Column(row)
      )
      if !result[group].contains(column) { result[group].append(column) }
    }
    return result
  }
}

extension DispatchFactors.Column {
  /// Takes the site and period of a row.
  init(_ row: CouplingRows.Throughput) { self.init(site: row.site, period: row.period) }
}
