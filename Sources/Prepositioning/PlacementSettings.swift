import FulfilmentModel

/// Costs of placing, shipping, lateness and shortage, limits, and the accuracy of the solve.
///
/// The defaults price a case as its tables state it. Money is in the case's currency, per unit.
public struct PlacementSettings: Sendable, Equatable {
  /// Days of storage paid for a placed unit, at least 0; 14 is half of a four-week horizon.
  public var storageDays: Double = 14
  /// Share of the price lost with each business day beyond `promisedTransitDays`, at least 0.
  ///
  /// A business day faster lifts online sales by about 1.5 %: Fisher, Gallino & Xu, "The Value of
  /// Rapid Delivery in Omnichannel Retailing" (2019), doi:10.1177/0022243719849940.
  public var latenessShareOfPricePerDay: Double = 0.015
  /// Business days a delivery may take before it counts as late, at least 0.
  public var promisedTransitDays: Int = 1
  /// Units that must reach their buyers within `promisedTransitDays`, before all other demand.
  package var promises: [DeliveryPromise] = []
  /// Share of the price that a promised unit costs on top where it comes late or never, at least 0.
  public var brokenPromiseShareOfPrice: Double = 3
  /// Multiplies every SKU's stock-out penalty, at least 0.
  public var stockoutPenaltyFactor: Double = 1
  /// Whether a hub's daily throughput, times the days of the horizon, limits what it ships.
  public var limitsThroughput: Bool = true
  /// Most money that may be spent on placing (inbound and storage), at least 0; `nil`: no limit.
  public var placementBudget: Double?
  /// Money that each unit of demand costs on top where it comes later than the promised transit days
  /// or never, at least 0; `nil`: nothing. It buys speed: a point of the frontier of cost and
  /// delivery in time for each value.
  package var lateUnitCost: Double?
  /// Lines that stand as they are, such as those that are on their way already; `nil`: none. Units of
  /// other pairs are placed around them.
  package var fixedLines: [PlannedLine]?
  /// Lines of an earlier plan, from which changes are counted; `nil`: there is none.
  package var earlierLines: [PlannedLine]?
  /// Money for each unit that a line has more or less than in the earlier plan, at least 0; `nil`:
  /// nothing.
  package var changeCost: Double?
  /// A price on the dearest scenarios; `nil`: the expected cost alone counts.
  package var risk: RiskAversion?
  /// Most hubs to open beside those that stand, at their fixed costs; `nil`: all hubs are open, and
  /// no fixed cost counts.
  package var openHubs: HubLimit?
  /// Identifiers of hubs that hold and ship nothing, such as those that were not opened; `nil`: none.
  package var closedHubs: [String]?
  /// Periods that the horizon is divided into, with throughput and stock of each; `nil`: demand comes at
  /// once, to what stands and can be shipped in the whole horizon.
  package var periods: PlanPeriods?
  /// Relative gap at which the linear program counts as solved, inside (0, 1).
  public var relativeGap: Double = 1e-6
  /// Threads, at least 1; the plan does not depend on their number and no record keeps it.
  public var threads: Int = 1

  /// Creates the default settings.
  public init() {}

  /// Days of storage and of transit: a century.
  package static let dayRange = 0...36_525.0
  /// Shares of a price and factors on a penalty.
  package static let factorRange = 0...1e6
  /// Money to spend: as much as a table may state.
  package static let moneyRange = 0...1e30

  /// Money for a unit: far above any price, and small enough that sums keep their cents.
  package static let moneyPerUnitRange = 0...1e9

  /// The first setting outside its range, in words; `nil` where all are inside.
  ///
  /// Callers that take settings from a person or a file ask first; `PlacementProgram` traps.
  package var fault: String? {
    let amounts = [
      ("storage days", storageDays, PlacementSettings.dayRange),
      ("lateness share", latenessShareOfPricePerDay, PlacementSettings.factorRange),
      ("promised transit days", Double(promisedTransitDays), PlacementSettings.dayRange),
      ("broken-promise share", brokenPromiseShareOfPrice, PlacementSettings.factorRange),
      ("stock-out penalty factor", stockoutPenaltyFactor, PlacementSettings.factorRange),
      ("budget", placementBudget ?? 0, PlacementSettings.moneyRange),
      ("late-unit cost", lateUnitCost ?? 0, PlacementSettings.moneyPerUnitRange),
      ("change cost", changeCost ?? 0, PlacementSettings.moneyPerUnitRange),
    ]
    for (name, value, range) in amounts where !range.contains(value) {
      return "\(name) \(value), expected a number from 0 to \(range.upperBound)"
    }
    if let promise = promises.first(where: { !(0...DemandScenarios.largestCount ~= $0.units) }) {
      return "promise of \(promise.units) units of \(promise.sku), expected 0 to "
        + "\(DemandScenarios.largestCount)"
    }
    for line in (fixedLines ?? []) + (earlierLines ?? [])
    where !(0...DemandScenarios.largestCount ~= line.units) {
      return "line of \(line.units) units of \(line.sku) at \(line.hub), expected 0 to "
        + "\(DemandScenarios.largestCount)"
    }
    if let risk, !RiskAversion.weights.contains(risk.weight) {
      return "risk weight \(risk.weight), expected a number from 0 to 1"
    }
    if let risk, !RiskAversion.tailShares.contains(risk.tailShare) {
      return "tail share \(risk.tailShare), expected a number from 0.001 to 0.999"
    }
    if openHubs != nil, risk != nil {
      return "a price on the dearest scenarios, expected none where hubs are opened"
    }
    if openHubs != nil, changeCost != nil {
      return "a price on changes, expected none where hubs are opened"
    }
    if let fault = periods?.fault { return fault }
    if periods != nil, risk != nil {
      return "a price on the dearest scenarios, expected none where the horizon has periods"
    }
    if periods != nil, openHubs != nil {
      return "periods of the horizon, expected none where hubs are opened"
    }
    if !(relativeGap > 0 && relativeGap < 1) {
      return "relative gap \(relativeGap), expected a number between 0 and 1"
    }
    return threads < 1 ? "\(threads) threads, expected at least 1" : nil
  }
}

extension PlacementSettings: Codable {
  /// Every setting that the plan depends on: all but the number of threads.
  private enum CodingKeys: String, CodingKey {
    case storageDays, latenessShareOfPricePerDay, promisedTransitDays, promises
    case brokenPromiseShareOfPrice, stockoutPenaltyFactor, limitsThroughput, placementBudget
    case lateUnitCost, fixedLines, earlierLines, changeCost, risk, openHubs, closedHubs
    case periods, relativeGap
  }
}

/// Units of a SKU at a hub, as a plan has them or is to have them.
package struct PlannedLine: Sendable, Equatable, Codable {
  /// Identifier of the SKU.
  package var sku: String
  /// Identifier of the hub.
  package var hub: String
  /// Units, at least 0.
  package var units: Int

  /// Creates a line.
  package init(sku: String, hub: String, units: Int) {
    self.sku = sku
    self.hub = hub
    self.units = units
  }

  /// Takes a line of a placement.
  package init(_ record: StockRecord) {
    self.init(sku: record.sku, hub: record.hub, units: record.quantity)
  }
}

/// Units of a SKU promised to buyers of a region within the promised transit days, such as to
/// attendees of a live event.
///
/// A promise is a class of demand of its own in the program: its units are wanted in every
/// scenario, before the rest of the region's demand, and each that comes late or never costs
/// `PlacementSettings.brokenPromiseShareOfPrice` of the price on top. At that margin promises come
/// first; where capacity or supply is too small for one, the plan says by how much. A region that
/// no lane reaches in time has no such class: its promises are reported as missing and cost nothing
/// on top, since no placement could change that.
package struct DeliveryPromise: Sendable, Equatable, Codable {
  /// Identifier of the SKU.
  package var sku: String
  /// Identifier of the region.
  package var region: String
  /// Units, at least 0.
  package var units: Int

  /// Creates a promise; unknown identifiers are refused when a case is planned.
  package init(sku: String, region: String, units: Int) {
    self.sku = sku
    self.region = region
    self.units = units
  }
}
