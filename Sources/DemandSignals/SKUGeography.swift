import FulfilmentModel

/// Concentrations over groups of regions for every SKU, with the weights they were learnt from.
struct SKUGeography: Sendable {
  /// Dirichlet concentration of each SKU over groups.
  let concentrations: [[Double]]
  /// Names of the sources.
  let names: [String]
  /// Weights for SKUs that are out.
  let runningWeights: GeographyWeights
  /// Weights for drops to come.
  let comingWeights: GeographyWeights

  init(_ ledger: OrderLedger, _ sources: GeographySources, horizon: Int) {
    names = sources.names
    func example(_ sku: Int, evening: Int) -> GeographyWeights.Example? {
      let counts = sources.orders(sku, after: evening, through: min(evening + horizon, ledger.asOf))
      guard counts.contains(where: { $0 > 0 }) else { return nil }
      return GeographyWeights.Example(
        sources: sources.values(sku, evening: evening), counts: counts)
    }
    var running: [GeographyWeights.Example] = []
    var coming: [GeographyWeights.Example] = []
    for sku in ledger.release.indices where ledger.release[sku] <= ledger.asOf {
      for step in 1...6 {
        let evening = ledger.asOf - step * horizon
        guard evening >= max(ledger.release[sku] + 2, ledger.firstDay + 7) else { break }
        if let found = example(sku, evening: evening) { running.append(found) }
      }
    }
    let leads = Set(ledger.release.map { $0 - ledger.asOf }.filter { $0 > 0 }).sorted()
    for sku in ledger.release.indices
    where ledger.release[sku] <= ledger.asOf && ledger.release[sku] > ledger.firstDay {
      for lead in leads {
        let evening = ledger.release[sku] - lead
        guard evening > ledger.firstDay else { continue }
        if let found = example(sku, evening: evening) { coming.append(found) }
      }
    }
    let guess = sources.firstGuess
    runningWeights = GeographyWeights(examples: running, start: guess)
    comingWeights = GeographyWeights(examples: coming, start: guess)
    var concentrations: [[Double]] = []
    for sku in ledger.release.indices {
      let isComing = ledger.release[sku] > ledger.asOf
      concentrations.append(
        GeographyWeights.concentration(
          isComing ? comingWeights.values : runningWeights.values,
          sources.values(sku, evening: ledger.asOf)))
    }
    self.concentrations = concentrations
  }
}
