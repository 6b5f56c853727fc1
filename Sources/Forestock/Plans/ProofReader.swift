import CaseFiles
import Diagnostics
import FulfilmentModel
import Tabular
import TwoStageProgramming

/// Reads `prices.csv.gz` and `scenarios.csv.gz` of a plan.
///
/// Rows may stand in any order, and pairs without a row have price or demand 0. Prices of limits
/// that the program lacks are ignored: the bound holds without them.
struct ProofReader {
  /// Demand over which the bound is proven, in the case's order of SKUs and regions.
  let scenarios: DemandScenarios
  /// Rows of the prices, identifiers as positions; `nil` where a cell is empty.
  private let rows: [(limit: String, sku: Int?, hub: Int?, scenario: Int?, price: Double)]

  /// Reads both tables.
  ///
  /// - Throws: `invalid` with the first row that is not as expected, with its line; `inputOutput`
  ///   where the system refuses.
  init(plan: String, planningCase: PlanningCase) throws {
    let index = CaseIndex(planningCase)
    let (skus, hubs, regions) = (index.skus, index.hubs, index.regions)
    scenarios = try ProofReader.scenarios(
      plan + "/scenarios.csv.gz", skus: skus, regions: regions)
    var rows: [(limit: String, sku: Int?, hub: Int?, scenario: Int?, price: Double)] = []
    try ProofReader.forEachRow(plan + "/prices.csv.gz", columns: 5) { cells in
      guard let price = Double(cells[4]), price >= 0 else { return "price of at least 0" }
      let isKnown =
        (cells[1].isEmpty || skus[cells[1]] != nil) && (cells[2].isEmpty || hubs[cells[2]] != nil)
      guard isKnown else { return "SKU and hub of the case" }
      rows.append((cells[0], skus[cells[1]], hubs[cells[2]], Int(cells[3]), price))
      return nil
    }
    self.rows = rows
  }

  /// The prices, laid out for a program.
  func prices(of program: StochasticTransport) -> TwoStagePrices {
    let (sites, count) = (program.siteCount, program.scenarioCount)
    func zeros(_ count: Int) -> [Double] { [Double](repeating: 0, count: count) }
    var result = TwoStagePrices(
      stock: [], supply: [], capacity: zeros(sites), throughput: zeros(sites),
      rules: zeros(program.rules.count), link: zeros(program.commodityCount * sites * count),
      throughputByScenario: zeros(sites * count))
    for row in rows {
      switch (row.limit, row.sku, row.hub, row.scenario) {
      case ("stock", let sku?, let hub?, let w?) where w < count:
        result.link[(sku * sites + hub) * count + w] = row.price
      case ("throughput", nil, let hub?, let w?) where w < count:
        result.throughputByScenario[hub * count + w] = row.price
      case ("room", nil, let hub?, nil): result.capacity[hub] = row.price
      case ("rule", nil, nil, nil) where !result.rules.isEmpty: result.rules[0] = row.price
      default: break
      }
    }
    return result
  }

  /// Reads demand; scenario numbers from 0 to 99,999, which bounds the memory a damaged file can
  /// ask for.
  private static func scenarios(_ path: String, skus: [String: Int], regions: [String: Int])
    throws -> DemandScenarios
  {
    var probabilities: [Double] = []
    var counts: [(scenario: Int, sku: Int, region: Int, units: Int32)] = []
    try forEachRow(path, columns: 5) { cells in
      guard let scenario = Int(cells[0]), (0..<100_000).contains(scenario) else {
        return "scenario number"
      }
      guard let probability = Double(cells[1]), probability > 0 else { return "probability" }
      guard let sku = skus[cells[2]], let region = regions[cells[3]] else {
        return "SKU and region of the case"
      }
      guard let units = Int32(cells[4]), units >= 0 else { return "whole units" }
      while probabilities.count <= scenario { probabilities.append(0) }
      probabilities[scenario] = probability
      counts.append((scenario, sku, region, units))
      return nil
    }
    // A scenario without any demand has no row; it shares what probability is left.
    let missing = probabilities.count { $0 == 0 }
    let left = max(0, 1 - probabilities.reduce(0, +))
    for index in probabilities.indices where probabilities[index] == 0 {
      probabilities[index] = max(left / Double(missing), 1e-12)
    }
    var units = [Int32](repeating: 0, count: probabilities.count * skus.count * regions.count)
    for count in counts {
      units[(count.scenario * skus.count + count.sku) * regions.count + count.region] = count.units
    }
    return DemandScenarios(
      skuCount: skus.count, regionCount: regions.count, probabilities: probabilities, units: units)
  }

  /// Calls `body` with the cells of every row below the header; what it expected stops the pass.
  private static func forEachRow(
    _ path: String, columns: Int, _ body: ([String]) -> String?
  ) throws {
    var reader = try DelimitedReader(path: path)
    var isHeader = true
    while try reader.next() {
      if isHeader {
        isHeader = false
        continue
      }
      let cells = (0..<columns).map { reader.text($0) }
      if let expected = body(cells) {
        throw FileError.invalid([
          Diagnostic(
            file: path, line: reader.line, value: cells.joined(separator: ","), expected: expected)
        ])
      }
    }
  }
}
