import Forestock

/// Demand and service of the regions over all SKUs.
struct RegionalService {
  /// A region's expected demand and shipments.
  struct Region {
    /// Identifier.
    let id: String
    /// Expected units wanted.
    var wanted = 0.0
    /// Expected units shipped, by hub.
    var byHub: [String: Double] = [:]
    /// Expected units that come within the promised days.
    var prompt = 0.0

    /// Expected units shipped, summed in the order of hubs' identifiers.
    var shipped: Double { byHub.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value } }
    /// Share of the demand that is shipped, 0...1; 1 where nothing is wanted.
    var share: Double { wanted < 1e-3 ? 1 : min(1, shipped / wanted) }
  }

  /// Regions in the order of the plan's forecast.
  let regions: [Region]

  /// Adds up a plan's forecast and flows.
  ///
  /// - Complexity: linear in both tables.
  init(_ plan: StoredPlan) {
    var regions: [Region] = []
    var places: [String: Int] = [:]
    for row in plan.regionalDemand {
      if places[row.region] == nil {
        places[row.region] = regions.count
        regions.append(Region(id: row.region))
      }
      regions[places[row.region] ?? 0].wanted += row.mean
    }
    let days = plan.record.placement.promisedTransitDays
    for flow in plan.flows {
      guard let place = places[flow.region] else { continue }
      regions[place].byHub[flow.hub, default: 0] += flow.units
      if flow.transitDays <= days { regions[place].prompt += flow.units }
    }
    self.regions = regions
  }
}

/// Limits from which on a figure of a plan asks for a planner's attention.
///
/// The risks, the tables and the map use the same ones, so that a mark in one is a mark in all.
enum Thresholds {
  /// Share of the demand from which on a shortage is worth a line.
  static let shortShare = 0.05
  /// Share of a hub's room from which on it counts as full.
  static let fullShare = 0.95
  /// Money below which a price is no reason to act: less than half a hundredth.
  static let leastPrice = 0.005

  /// Whether much of a SKU's demand stays unserved: a unit, and a share that counts.
  static func isShort(_ total: StoredTotal) -> Bool {
    total.unserved >= 1 && total.unserved >= shortShare * total.mean
  }

  /// Whether a hub receives units and has next to no room left.
  static func isFull(_ hub: StoredHub) -> Bool { hub.placedUnits > 0 && hub.use >= fullShare }

  /// Words for how well a region is served, by the share of its demand.
  ///
  /// They are classes of the style sheet, and the legend of the map says the same limits.
  static func service(_ share: Double) -> String {
    share >= 0.95 ? "good" : share >= 0.8 ? "fair" : share >= 0.5 ? "low" : "poor"
  }
}
