import FulfilmentModel
import Prepositioning

/// Why units of a SKU are to stand at a hub.
package struct LineExplanation: Sendable, Equatable {
  /// Expected units for a region.
  package struct Service: Sendable, Equatable {
    /// Identifier of the region.
    package let region: String
    /// Expected units over the horizon.
    package let units: Double
    /// Business days from dispatch to delivery.
    package let transitDays: Int
  }

  /// A place where the last pack of the line could stand instead.
  package struct Alternative: Sendable, Equatable {
    /// Identifier of the hub; `nil` for the origin.
    package let hub: String?
    /// Units of the pack.
    package let units: Int
    /// Money that the plan would cost more, found by solving again; negative where it would cost less.
    package let extraCost: Double
  }

  /// Identifiers, and the units placed.
  package let sku, hub: String
  package let units: Int
  /// Units that the relaxation places here.
  package let needed: Double
  /// The reason for whole packs, in words.
  package let rounding: String
  /// Whether the planner fixed the line.
  package let isFixed: Bool
  /// Regions that are served from here, most units first.
  package let services: [Service]
  /// Money that one more unit here would save, and what it costs to place.
  package let value, unitCost: Double
  /// Limits that keep more units away, the dearest first; empty where more would not pay.
  package let limits: [LimitPrice]
  /// The cheapest other place of a pack; `nil` where there is none.
  package let alternative: Alternative?
}

extension LineExplanation {
  /// Hubs that are tried as another place of a pack: those where one more unit is worth most.
  private static let tried = 3

  /// Explains a line of a plan.
  ///
  /// - Complexity: a solve for each hub tried, and one for the origin.
  init(
    _ line: Plan.Placement, of run: PlanningRun, in planningCase: PlanningCase, by check: LimitCheck
  ) {
    (sku, hub, units) = (line.sku, line.hub, line.units)
    (needed, rounding, isFixed) = (line.needed, line.reason, line.isFixed)
    services = run.plan.flows.filter { $0.sku == line.sku && $0.hub == line.hub }
      .map { Service(region: $0.region, units: $0.expectedUnits, transitDays: $0.transitDays) }
      .sorted { ($1.units, $0.region) < ($0.units, $1.region) }
    value = line.shadowPrice
    let position = check.limits.position(of: line.sku, line.hub)
    unitCost = position.map { check.free.placementCost[$0] } ?? 0
    let outlook = run.plan.skus.first { $0.sku == line.sku }
    let use = run.plan.hubs.first { $0.hub == line.hub }
    var limits: [LimitPrice] = []
    func add(_ limit: LimitPrice.Limit, _ price: Double?) {
      if let price, price >= LimitPrice.least {
        limits.append(LimitPrice(limit: limit, price: price))
      }
    }
    add(.supply(sku: line.sku), outlook?.supplyPrice)
    add(.space(hub: line.hub), use?.capacityPrice)
    add(.throughput(hub: line.hub), use?.throughputPrice)
    add(.budget, run.plan.budgetPrice)
    self.limits = limits.sorted { $0.price > $1.price }
    alternative = position.flatMap {
      LineExplanation.alternative(
        to: line, at: $0, of: run, in: planningCase, by: check)
    }
  }

  /// Returns the cheapest other place of the line's last pack, the origin among them.
  private static func alternative(
    to line: Plan.Placement, at position: Int, of run: PlanningRun, in planningCase: PlanningCase,
    by check: LimitCheck
  ) -> Alternative? {
    let hubs = planningCase.hubs.count
    let sku = position / hubs
    let pack = line.pack
    guard line.units >= pack, run.program.allows(line.units - pack, at: position) else {
      return nil
    }
    func net(_ h: Int) -> Double {
      check.fixedSolution.prices.stock[sku * hubs + h] - check.free.placementCost[sku * hubs + h]
    }
    let others = planningCase.hubs.indices.filter { h in
      h != position % hubs
        && run.plan.hubs[h].openingUnits + run.plan.hubs[h].placedUnits + pack
          <= run.plan.hubs[h].capacityUnits
        && run.program.allows(check.units[sku * hubs + h] + pack, at: sku * hubs + h)
    }.sorted { (net($1), $0) < (net($0), $1) }
    var best = Alternative(
      hub: nil, units: line.pack,
      extraCost: check.extraCost(ofMoving: [position: -pack]))
    for h in others.prefix(tried) {
      let extra = check.extraCost(ofMoving: [position: -pack, sku * hubs + h: pack])
      if extra < best.extraCost {
        best = Alternative(hub: planningCase.hubs[h].id, units: line.pack, extraCost: extra)
      }
    }
    return best
  }
}
