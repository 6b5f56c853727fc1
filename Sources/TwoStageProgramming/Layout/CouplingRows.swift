/// The rows that tie commodities together, in this order: throughput rows in use, capacities,
/// rules.
///
/// A throughput row comes into use only when flows near it; each program with some of them left out
/// is a relaxation, so that its bound is a bound.
struct CouplingRows: Sendable {
  /// The row that limits what a site ships in a scenario, or in one of its periods.
  struct Throughput: Sendable, Equatable {
    var site: Int
    var scenario: Int
    var period = 0
  }

  /// Throughput rows in use, ordered by scenario, then site, then period.
  var throughput: [Throughput] = []
  /// Sites with a finite capacity above 0.
  let capacitySites: [Int]
  /// Number of rules.
  let ruleCount: Int

  /// Number of rows.
  var count: Int { throughput.count + capacitySites.count + ruleCount }

  /// The first capacity row.
  var firstCapacity: Int { throughput.count }

  /// The first rule's row.
  var firstRule: Int { throughput.count + capacitySites.count }

  /// Returns the throughput rows of the same scenario as row `index`, itself included.
  func sameScenario(asRow index: Int) -> Range<Int> {
    let scenario = throughput[index].scenario
    var (low, high) = (index, index + 1)
    while low > 0, throughput[low - 1].scenario == scenario { low -= 1 }
    while high < throughput.count, throughput[high].scenario == scenario { high += 1 }
    return low..<high
  }

  /// Adds a commodity's part of the left-hand sides of capacities and rules.
  ///
  /// - Parameters:
  ///   - placement: units of the commodity by site.
  ///   - activity: left-hand sides by row; those of throughput stay as they are.
  func addUse(of placement: [Double], by commodity: Commodity, to activity: inout [Double]) {
    for (index, site) in capacitySites.enumerated() {
      activity[firstCapacity + index] += commodity.volume * placement[site]
    }
    for (index, coefficients) in commodity.ruleCoefficients.enumerated() {
      for h in coefficients.indices {
        activity[firstRule + index] += coefficients[h] * placement[h]
      }
    }
  }
}

extension TransportLayout {
  /// Returns the link and the slot that a throughput row limits.
  func position(of row: CouplingRows.Throughput) -> (link: Int, slot: Int) {
    let (group, slot) = Self.position(ofScenario: row.scenario)
    return (link(site: row.site, group: group * periodCount + row.period), slot)
  }
}
