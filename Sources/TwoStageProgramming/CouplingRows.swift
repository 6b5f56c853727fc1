/// The rows that tie commodities together: throughput rows in use, capacities, rules.
struct CouplingRows: Sendable {
  /// A throughput row.
  struct Throughput: Sendable, Equatable {
    var site: Int
    var scenario: Int
  }

  /// Throughput rows in use, ordered by scenario, then site.
  var throughput: [Throughput]
  /// Sites with a finite capacity above 0.
  var capacitySites: [Int]
  /// Number of rules.
  var ruleCount: Int

  /// Number of rows.
  var count: Int { throughput.count + capacitySites.count + ruleCount }

  /// The throughput rows of the same scenario as row `index`, itself included.
  func sameScenario(asRow index: Int) -> Range<Int> {
    let scenario = throughput[index].scenario
    var (low, high) = (index, index + 1)
    while low > 0, throughput[low - 1].scenario == scenario { low -= 1 }
    while high < throughput.count, throughput[high].scenario == scenario { high += 1 }
    return low..<high
  }
}
