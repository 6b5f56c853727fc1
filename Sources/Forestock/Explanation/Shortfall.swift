import FulfilmentModel
import Prepositioning

/// Expected demand of a SKU that is not served: why, and what would serve it.
package struct Shortfall: Sendable {
  /// The reason why no more units are served.
  package enum Reason: Sendable, Equatable {
    /// Every available unit is placed.
    case supply
    /// The hubs that could serve it are full; the hub where space is worth most.
    case space(hub: String)
    /// A hub ships all it can.
    case throughput(hub: String)
    /// The money for placing is spent.
    case budget
    /// Another unit costs more than it saves at the hub where it saves most: what it saves and what
    /// placing it costs.
    case cost(hub: String, saving: Double, cost: Double)
  }

  /// Identifier of the SKU.
  package let sku: String
  /// Expected units wanted, and of these those not served.
  package let wanted, units: Double
  /// Of these, units in regions that no lane reaches.
  package let withoutLane: Double
  /// Regions that miss most, most units first.
  package let regions: [(region: String, units: Double)]
  /// Units left at the origin.
  package let leftAtOrigin: Int
  /// The reason for the units that a lane reaches.
  package let reason: Reason
  /// Cheapest cure: the price of the limit that binds; `nil` where none does.
  package let cure: LimitPrice?
}

extension Shortfall {
  /// Least expected units that are worth a line.
  private static let least = 0.05
  /// Most regions that are named.
  private static let most = 5

  /// Explains the unserved demand of a SKU; `nil` where there is next to none.
  ///
  /// - Parameter position: position of the SKU in the case.
  /// - Complexity: linear in regions, lanes and flows.
  init?(
    ofSKU position: Int, of run: PlanningRun, in planningCase: PlanningCase, by check: LimitCheck
  ) {
    let outlook = run.plan.skus[position]
    guard outlook.expectedUnserved >= Shortfall.least else { return nil }
    let product = planningCase.skus[position]
    (sku, wanted, units) = (outlook.sku, outlook.expectedDemand, outlook.expectedUnserved)
    leftAtOrigin = outlook.unplacedUnits
    var served: [String: Double] = [:]
    for flow in run.plan.flows where flow.sku == outlook.sku {
      served[flow.region, default: 0] += flow.expectedUnits
    }
    var missing: [(region: String, units: Double)] = []
    var unreached = 0.0
    var reaching: Set<Int> = []
    for (r, region) in planningCase.regions.enumerated() {
      let wanted = run.outlook.scenarios.mean(sku: position, region: r)
      let short = wanted - (served[region.id] ?? 0)
      guard short >= 0.01 else { continue }
      missing.append((region.id, short))
      let lanes = run.index.laneStart[r]..<run.index.laneStart[r + 1]
      if lanes.isEmpty { unreached += wanted }
      reaching.formUnion(lanes.map { run.index.laneHub[$0] })
    }
    withoutLane = unreached
    regions = Array(
      missing.sorted { ($1.units, $0.region) < ($0.units, $1.region) }.prefix(Shortfall.most))
    /// The hub with the largest price among those that reach a region which misses units.
    func dearest(_ price: (Plan.HubUse) -> Double) -> (hub: String, price: Double)? {
      reaching.sorted().map { (run.plan.hubs[$0].hub, price(run.plan.hubs[$0])) }
        .filter { $0.1 >= LimitPrice.least }.max { $0.1 < $1.1 }
    }
    let isSpent = leftAtOrigin < product.casePackUnits
    if isSpent {
      reason = .supply
      cure = LimitPrice(limit: .supply(sku: sku), price: outlook.supplyPrice)
    } else if let full = dearest(\.capacityPrice) {
      reason = .space(hub: full.hub)
      cure = LimitPrice(limit: .space(hub: full.hub), price: full.price)
    } else if let slow = dearest(\.throughputPrice) {
      reason = .throughput(hub: slow.hub)
      cure = LimitPrice(limit: .throughput(hub: slow.hub), price: slow.price)
    } else if let price = run.plan.budgetPrice, price >= LimitPrice.least {
      reason = .budget
      cure = LimitPrice(limit: .budget, price: price)
    } else {
      let hubs = planningCase.hubs.count
      func margin(_ h: Int) -> (saving: Double, cost: Double) {
        let pair = position * hubs + h
        return (check.fixedSolution.prices.stock[pair], check.free.placementCost[pair])
      }
      let best = planningCase.hubs.indices.max {
        margin($0).saving - margin($0).cost < margin($1).saving - margin($1).cost
      }
      let (saving, cost) = best.map(margin) ?? (0, 0)
      reason = .cost(
        hub: best.map { planningCase.hubs[$0].id } ?? "", saving: saving, cost: cost)
      cure = nil
    }
  }
}
