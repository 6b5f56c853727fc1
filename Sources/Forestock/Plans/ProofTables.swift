import CaseFiles
import FulfilmentModel
import Prepositioning
import Tabular

/// The tables from which anyone can recompute a plan's lower bound: prices and scenarios.
///
/// `prices.csv.gz` has a row for each price that is not 0 (below 0 only that of an equation): `stock` (a SKU at a hub in a scenario), `room`
/// (a hub's capacity), `throughput` (a hub in a scenario), `rule` (the budget), and the other rules of
/// the program by their names, such as `maximum of SKU at HUB`; in periods `stock` and `throughput` have the
/// number of the period behind them; of a risk-averse plan also the `weight`
/// of each scenario, which takes the place of its probability in the bound. `scenarios.csv.gz`
/// has the demand of each scenario. Numbers have every digit. `Benchmarks/verify/bound.py` is such
/// a recomputation, and `ProofReader` reads the tables back.
///
/// Rows of 0 are left out, since they add nothing to the bound; a scenario that wants nothing has one,
/// so that its probability is known.
struct ProofTables {
  /// Names of the two files.
  static let pricesFile = "prices.csv.gz"
  static let scenariosFile = "scenarios.csv.gz"
  /// The word of the rows that hold a risk-averse plan's weights of scenarios.
  static let weightLimit = "weight"
  /// The word by which the budget is named in the column of limits.
  static let budgetLimit = "rule"

  /// Identifiers, in the order of positions in prices and scenarios.
  private let planningCase: PlanningCase
  private let plan: Plan
  private let demand: DemandScenarios
  /// Names of the program's rules, in the order of their prices.
  private let ruleNames: [String]
  /// Places where units stand, and number of periods.
  private let stocks: [(site: Int, from: Int)]
  private let periods: Int

  /// Returns what the column `limit` holds for a rule: `rule` for the budget, `rule NAME` for others.
  static func limit(ofRule name: String) -> String {
    name == PlacementProgram.budgetRule ? "rule" : "rule \(name)"
  }

  /// Returns the word of a limit that there is in each period: `throughput 1` is that of the first.
  static func limit(_ word: String, inPeriod period: Int, of count: Int) -> String {
    count > 1 ? "\(word) \(period + 1)" : word
  }

  /// Takes plan and scenarios of a run; the tables are laid out on access.
  init(of run: PlanningRun, planningCase: PlanningCase) {
    self.planningCase = planningCase
    plan = run.plan
    demand = run.outlook.scenarios
    let program = run.program.transport(over: demand)
    ruleNames = program.rules.map(\.name)
    (stocks, periods) = (program.stocks, program.periodCount)
  }

  /// The content of `prices.csv.gz`, not packed yet.
  ///
  /// - Complexity: O(SKUs · hubs · scenarios).
  var prices: [UInt8] {
    var table = TableWriter(columns: ["limit", "sku", "hub", "scenario", "price"])
    let prices = plan.prices
    let scenarios = demand.scenarioCount
    for (index, price) in prices.link.enumerated() where price > 0 {
      let (pair, w) = (index / scenarios, index % scenarios)
      let (sku, stock) = (pair / stocks.count, stocks[pair % stocks.count])
      table.append([
        .text(ProofTables.limit("stock", inPeriod: stock.from, of: periods)),
        .text(planningCase.skus[sku].id), .text(planningCase.hubs[stock.site].id), .whole(w),
        .real(price),
      ])
    }
    for (h, price) in prices.capacity.enumerated() where price > 0 {
      table.append([.text("room"), .none, .text(planningCase.hubs[h].id), .none, .real(price)])
    }
    for (index, price) in prices.throughputByScenario.enumerated() where price > 0 {
      let (position, w) = (index / scenarios, index % scenarios)
      table.append([
        .text(ProofTables.limit("throughput", inPeriod: position % periods, of: periods)), .none,
        .text(planningCase.hubs[position / periods].id), .whole(w), .real(price),
      ])
    }
    for (w, weight) in (plan.scenarioWeights ?? []).enumerated() {
      table.append([.text(ProofTables.weightLimit), .none, .none, .whole(w), .real(weight)])
    }
    for (name, price) in zip(ruleNames, prices.rules) where price != 0 {
      table.append([.text(ProofTables.limit(ofRule: name)), .none, .none, .none, .real(price)])
    }
    return table.bytes
  }

  /// The content of `scenarios.csv.gz`, not packed yet.
  ///
  /// - Complexity: O(SKUs · regions · scenarios).
  var scenarios: [UInt8] {
    var table = TableWriter(columns: ["scenario", "probability", "sku", "region", "quantity"])
    for w in 0..<demand.scenarioCount {
      var wantsNothing = true
      for (s, sku) in planningCase.skus.enumerated() {
        for (r, region) in planningCase.regions.enumerated() {
          let units = demand[scenario: w, sku: s, region: r]
          let isLast = s == planningCase.skus.count - 1 && r == planningCase.regions.count - 1
          guard units > 0 || (isLast && wantsNothing) else { continue }
          wantsNothing = false
          table.append([
            .whole(w), .real(demand.probabilities[w]), .text(sku.id), .text(region.id),
            .whole(units),
          ])
        }
      }
    }
    return table.bytes
  }
}
