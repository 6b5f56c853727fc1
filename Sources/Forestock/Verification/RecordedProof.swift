import CaseFiles
import Diagnostics
import FulfilmentModel
import Prepositioning
import Tabular
import TwoStageProgramming

/// The `prices.csv.gz` and `scenarios.csv.gz` of a plan, from which its bound follows without a
/// solve.
///
/// Rows may stand in any order, and pairs without a row have price or demand 0. Prices of limits
/// that the program lacks are ignored: the bound holds without them.
struct RecordedProof {
  /// Demand over which the bound is proven, in the case's order of SKUs and regions.
  let scenarios: DemandScenarios
  /// Rows of the prices, identifiers as positions; `nil` where a cell is empty.
  private let rows: [(limit: String, sku: Int?, hub: Int?, scenario: Int?, price: Double)]

  /// Returns whether a plan's folder has either table of a proof.
  static func isPresent(in plan: String) -> Bool {
    [ProofTables.pricesFile, ProofTables.scenariosFile].contains {
      FileKind(path: "\(plan)/\($0)") != .missing
    }
  }

  /// Reads both tables.
  ///
  /// - Parameter scenarioCount: scenarios of the plan, as its record states them.
  /// - Throws: `invalid` with the first row that is not as expected, with its line; `inputOutput`
  ///   where the system refuses.
  init(plan: String, planningCase: PlanningCase, scenarioCount: Int) throws(FileError) {
    let index = CaseIndex(planningCase)
    let hubs = RecordedProof.written(index.hubs)
    let skus = RecordedProof.written(index.skus)
    scenarios = try RecordedProof.scenarios(
      "\(plan)/\(ProofTables.scenariosFile)", skus: skus,
      regions: RecordedProof.written(index.regions), count: scenarioCount)
    var rows: [(limit: String, sku: Int?, hub: Int?, scenario: Int?, price: Double)] = []
    let table = ProofTable(
      path: "\(plan)/\(ProofTables.pricesFile)",
      columns: ["limit", "sku", "hub", "scenario", "price"])
    try table.forEachRow { cells throws(ProofTable.Fault) in
      // Equations have prices of either sign.
      guard let price = Double(cells[4]), price.isFinite,
        price >= 0 || cells[0].hasPrefix(ProofTables.limit(ofRule: ""))
      else {
        throw ProofTable.Fault(column: 4, expected: "a finite price of at least 0")
      }
      let sku = try ProofTable.position(of: cells[1], column: 1, in: skus, "a SKU of the case")
      let hub = try ProofTable.position(of: cells[2], column: 2, in: hubs, "a hub of the case")
      var scenario: Int?
      if !cells[3].isEmpty {
        guard let number = Int(cells[3]), (0..<scenarioCount).contains(number) else {
          throw ProofTable.Fault(
            column: 3, expected: "a scenario from 0 to \(scenarioCount - 1)")
        }
        scenario = number
      }
      rows.append((cells[0], sku, hub, scenario, price))
    }
    self.rows = rows
  }

  /// Returns positions by identifiers as the tables write them, guarded against formulas.
  private static func written(_ positions: [String: Int]) -> [String: Int] {
    Dictionary(positions.map { (TableWriter.guarded($0.key), $0.value) }) { first, _ in first }
  }

  /// Returns the prices, laid out for a program.
  func prices(of program: StochasticTransport) -> TwoStagePrices {
    let (sites, count) = (program.siteCount, program.scenarioCount)
    func zeros(_ count: Int) -> [Double] { [Double](repeating: 0, count: count) }
    let (stocks, periods) = (program.stocks, program.periodCount)
    // By the word of their limit: the period from which on, or in which, a row's limit holds.
    var stockPeriods: [String: Int] = [:]
    var throughputPeriods: [String: Int] = [:]
    for period in 0..<periods {
      stockPeriods[ProofTables.limit("stock", inPeriod: period, of: periods)] = period
      throughputPeriods[ProofTables.limit("throughput", inPeriod: period, of: periods)] = period
    }
    var result = TwoStagePrices(
      stock: [], supply: [], capacity: zeros(sites), throughput: zeros(sites),
      rules: zeros(program.rules.count), link: zeros(program.commodityCount * stocks.count * count),
      throughputByScenario: zeros(sites * periods * count))
    let rules = Dictionary(
      program.rules.enumerated().map {
        (TableWriter.guarded(ProofTables.limit(ofRule: $1.name)), $0)
      },
      uniquingKeysWith: { first, _ in first })
    for row in rows {
      switch (row.limit, row.sku, row.hub, row.scenario) {
      case (let limit, let sku?, let hub?, let w?):
        guard let from = stockPeriods[limit],
          let stock = stocks.firstIndex(where: { $0.site == hub && $0.from == from })
        else { continue }
        result.link[(sku * stocks.count + stock) * count + w] = row.price
      case (let limit, nil, let hub?, let w?):
        guard let period = throughputPeriods[limit] else { continue }
        result.throughputByScenario[(hub * periods + period) * count + w] = row.price
      case ("room", nil, let hub?, nil): result.capacity[hub] = row.price
      case (let limit, nil, nil, nil):
        if let rule = rules[limit] {
          result.rules[rule] = program.rules[rule].isEquation ? row.price : max(0, row.price)
        }
      default: break
      }
    }
    return result
  }

  /// Weights of the scenarios of a risk-averse plan; `nil` where the proof has none.
  var weights: [Double]? {
    var result = [Double](repeating: 0, count: scenarios.scenarioCount)
    var count = 0
    for row in rows where row.limit == ProofTables.weightLimit {
      guard let w = row.scenario else { continue }
      result[w] = row.price
      count += 1
    }
    return count == 0 ? nil : result
  }

  /// Reads demand.
  private static func scenarios(
    _ path: String, skus: [String: Int], regions: [String: Int], count: Int
  ) throws(FileError) -> DemandScenarios {
    var probabilities = [Double](repeating: 0, count: count)
    var counts: [(scenario: Int, sku: Int, region: Int, units: Int)] = []
    let table = ProofTable(
      path: path, columns: ["scenario", "probability", "sku", "region", "quantity"])
    try table.forEachRow { cells throws(ProofTable.Fault) in
      guard let scenario = Int(cells[0]), (0..<count).contains(scenario) else {
        throw ProofTable.Fault(column: 0, expected: "a scenario from 0 to \(count - 1)")
      }
      // Probabilities that reduction adds up may exceed 1 by a rounding.
      guard let probability = Double(cells[1]), probability > 0, probability <= 1 + 1e-9 else {
        throw ProofTable.Fault(column: 1, expected: "a probability above 0, at most 1")
      }
      let sku = try ProofTable.position(of: cells[2], column: 2, in: skus, "a SKU of the case")
      let region = try ProofTable.position(
        of: cells[3], column: 3, in: regions, "a region of the case")
      guard let units = Int(cells[4]), (0...DemandScenarios.largestCount).contains(units), let sku,
        let region
      else {
        throw ProofTable.Fault(column: 4, expected: "whole units of a SKU in a region")
      }
      probabilities[scenario] = probability
      counts.append((scenario, sku, region, units))
    }
    // Earlier programs wrote no row of a scenario without demand: it shares what is left.
    let missing = probabilities.count { $0 == 0 }
    let left = max(0, 1 - probabilities.reduce(0, +))
    for index in probabilities.indices where probabilities[index] == 0 {
      probabilities[index] = max(left / Double(missing), 1e-12)
    }
    let size = skus.count * regions.count
    guard size == 0 || count <= (1 << 30) / size else {
      throw .invalid([
        Diagnostic(
          file: path, value: "\(count) scenarios",
          expected: "units of \(skus.count) SKUs and \(regions.count) regions that fit into memory")
      ])
    }
    var units = [Int](repeating: 0, count: probabilities.count * size)
    for row in counts {
      units[(row.scenario * skus.count + row.sku) * regions.count + row.region] = row.units
    }
    return DemandScenarios(
      skuCount: skus.count, regionCount: regions.count, probabilities: probabilities, units: units)
  }
}
