import CaseFiles
import FulfilmentModel
import Prepositioning
import Tabular

/// The prices and scenarios behind a plan's bound, as tables that anyone can recompute it from.
///
/// `prices.csv.gz` has a row for each price above 0: `stock` (a SKU at a hub in a scenario), `room`
/// and `throughput` (a hub; the latter in a scenario), `rule`. `scenarios.csv.gz` has the demand of
/// each scenario. Numbers have all their digits.
struct ProofTables {
  let planningCase: PlanningCase
  let night: Planner.Night

  var prices: [UInt8] {
    var table = TableWriter(columns: ["limit", "sku", "hub", "scenario", "price"])
    let prices = night.plan.prices
    let scenarios = night.scenarios.scenarioCount
    let hubs = planningCase.hubs.count
    for (index, price) in prices.link.enumerated() where price > 0 {
      let (pair, w) = (index / scenarios, index % scenarios)
      table.append([
        .text("stock"), .text(planningCase.skus[pair / hubs].id),
        .text(planningCase.hubs[pair % hubs].id), .whole(w), .real(price),
      ])
    }
    for (h, price) in prices.capacity.enumerated() where price > 0 {
      table.append([.text("room"), .none, .text(planningCase.hubs[h].id), .none, .real(price)])
    }
    for (index, price) in prices.throughputByScenario.enumerated() where price > 0 {
      let (h, w) = (index / scenarios, index % scenarios)
      table.append([
        .text("throughput"), .none, .text(planningCase.hubs[h].id), .whole(w), .real(price),
      ])
    }
    for price in prices.rules where price > 0 {
      table.append([.text("rule"), .none, .none, .none, .real(price)])
    }
    return table.bytes
  }

  var scenarios: [UInt8] {
    var table = TableWriter(columns: ["scenario", "probability", "sku", "region", "quantity"])
    for w in 0..<night.scenarios.scenarioCount {
      for (s, sku) in planningCase.skus.enumerated() {
        for (r, region) in planningCase.regions.enumerated() {
          let units = night.scenarios[scenario: w, sku: s, region: r]
          guard units > 0 else { continue }
          table.append([
            .whole(w), .real(night.scenarios.probabilities[w]), .text(sku.id), .text(region.id),
            .whole(units),
          ])
        }
      }
    }
    return table.bytes
  }
}
