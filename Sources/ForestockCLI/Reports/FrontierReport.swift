import Forestock
import Foundation
import Prepositioning

/// The output of `frontier`: a line for each breakpoint, and what a share asked for would take.
///
/// Costs leave the price on late units out, so that lines can be compared. JSON has every digit.
struct FrontierReport: Encodable {
  /// A breakpoint.
  struct Line: Encodable {
    /// Share of demand in time, of the fractional program.
    var inTimeShare: Double
    /// Its least expected cost.
    var cost: Double
    /// Money for one more unit in time, on the way from the line before; missing in the first.
    var pricePerUnit: Double?
    /// Prices on late units between which the line is the optimum.
    var priceFrom, priceTo: Double
    /// Share in time, cost and units of the whole-unit plan.
    var wholeInTimeShare, wholeCost: Double
    var unitsPlaced: Int
    /// Hubs and lanes whose units differ most from those of the line before.
    var bought: [Purchase]
  }

  /// Units that a hub or a lane has more than in the line before.
  struct Purchase: Encodable {
    var hub: String
    /// The region of a lane; missing for a hub as a whole.
    var region: String?
    var units: Double

    /// The purchase in words.
    var text: String {
      let name = region.map { "\(hub)→\($0)" } ?? hub
      return "\(units > 0 ? "+" : "−")\(decimal(abs(units), 0)) \(name)"
    }
  }

  /// The price of a share that was asked for.
  struct Aim: Encodable {
    var share: Double
    /// The most that any placement reaches.
    var mostShare: Double
    var isReached: Bool
    /// The least cost of the fractional program for it; missing where no placement reaches it.
    var cost: Double?
    /// The whole-unit plan that reaches it, and the price on late units that makes it.
    var wholeInTimeShare, wholeCost, lateUnitCost: Double?
    /// Cost of the plan without a price on late units.
    var costNow: Double
    /// Lines that differ from the plan without a price, the largest differences first.
    var changes: [Change]?
  }

  /// A line of the plan that would change.
  struct Change: Encodable {
    var sku, hub: String
    var before, after: Int
  }

  /// Business days within which a delivery is in time.
  var promisedDays: Int
  var currency: String
  var lines: [Line]
  /// The most money by which the frontier lies below the line between two neighbours.
  var largestError: Double
  /// Solves of the fractional program.
  var solves: Int
  /// The price of the share of `--to`; missing without it.
  private(set) var aim: Aim?

  /// Lays out a frontier with its whole-unit plans.
  init(_ frontier: ServiceFrontier, plans: [Plan], promisedDays: Int, currency: String) {
    self.promisedDays = promisedDays
    self.currency = currency
    largestError = frontier.largestError
    solves = frontier.solves
    lines = frontier.points.enumerated().map { index, point in
      let prices = frontier.prices(at: index)
      return Line(
        inTimeShare: point.inTimeShare, cost: point.cost,
        pricePerUnit: index > 0 ? frontier.slope(after: index - 1) : nil,
        priceFrom: prices.lowerBound, priceTo: prices.upperBound,
        wholeInTimeShare: plans[index].service.inTimeShare,
        wholeCost: plans[index].cost - plans[index].service.surcharge,
        unitsPlaced: plans[index].placements.reduce(0) { $0 + $1.units },
        bought: index > 0 ? FrontierReport.bought(from: plans[index - 1], to: plans[index]) : [])
    }
  }

  /// Adds what a share would take.
  ///
  /// - Parameters:
  ///   - share: asked for.
  ///   - today: the plan without a price on late units.
  ///   - found: the plan that reaches the share; `nil` where none does.
  mutating func aim(
    at share: Double, from frontier: ServiceFrontier, today: Plan,
    found: (plan: Plan, price: Double)?
  ) {
    let changes = found.map { found in
      PlacementChange(from: today.stock, to: found.plan.stock).lines
        .sorted { abs($0.difference) > abs($1.difference) }
        .map { Change(sku: $0.sku, hub: $0.hub, before: $0.before, after: $0.after) }
    }
    aim = Aim(
      share: share, mostShare: frontier.points.last?.inTimeShare ?? 1, isReached: found != nil,
      cost: frontier.cost(atShare: share), wholeInTimeShare: found?.plan.service.inTimeShare,
      wholeCost: found.map { $0.plan.cost - $0.plan.service.surcharge },
      lateUnitCost: found?.price, costNow: today.cost, changes: changes)
  }

  /// Returns the hubs, then the lanes, whose units differ most between two plans: at most three of
  /// each, the largest first.
  private static func bought(from old: Plan, to new: Plan) -> [Purchase] {
    let hubs = PlacementChange(from: old.stock, to: new.stock).byHub
      .map { Purchase(hub: $0.name, units: Double($0.added - $0.removed)) }
    struct Lane: Hashable { var hub, region: String }
    var lanes: [Lane: Double] = [:]
    for (flows, sign) in [(old.flows, -1.0), (new.flows, 1)] {
      for flow in flows {
        lanes[Lane(hub: flow.hub, region: flow.region), default: 0] += sign * flow.expectedUnits
      }
    }
    let flows = lanes.map { Purchase(hub: $0.key.hub, region: $0.key.region, units: $0.value) }
    func largest(_ purchases: [Purchase]) -> [Purchase] {
      Array(
        purchases.filter { abs($0.units) >= 0.5 }
          .sorted {
            (abs($0.units), $1.hub, $1.region ?? "") > (abs($1.units), $0.hub, $0.region ?? "")
          }
          .prefix(3))
    }
    return largest(hubs) + largest(flows)
  }

  /// A Markdown table, the error, and what the share asked for would take.
  var text: String {
    let rows = lines.map { line in
      let cells = [
        percent(line.inTimeShare, 2), decimal(line.cost, 2),
        line.pricePerUnit.map { decimal($0, 2) } ?? "",
        percent(line.wholeInTimeShare, 2), decimal(line.wholeCost, 2), "\(line.unitsPlaced)",
        line.bought.map(\.text).joined(separator: ", "),
      ]
      return "| " + cells.joined(separator: " | ") + " |"
    }
    let within = "\(promisedDays) business day\(promisedDays == 1 ? "" : "s")"
    var text = """
      Least expected cost (\(currency)) for each share of demand delivered within \(within); price: \
      money for one more unit in time; whole: the whole-unit plan there.

      | in time | cost | price | whole in time | whole cost | units placed | bought |
      | --- | --- | --- | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      Between two lines the frontier lies below the straight line by at most \
      \(decimal(largestError, 2)).
      """
    if let aim { text += "\n" + aimText(aim) }
    return text
  }

  /// Returns the price of the share asked for, in words.
  private func aimText(_ aim: Aim) -> String {
    guard aim.isReached, let share = aim.wholeInTimeShare, let cost = aim.wholeCost,
      let price = aim.lateUnitCost, let changes = aim.changes
    else {
      return """
        \(percent(aim.share, 2)) in time: no placement of this case reaches it; the most is \
        \(percent(aim.mostShare, 2)). More needs lanes within \(promisedDays) days, stock or space.
        """
    }
    guard price > 0 else {
      return "\(percent(aim.share, 2)) in time: the plan as it is reaches \(percent(share, 2))."
    }
    let listed = changes.prefix(10).map { change in
      "  \(change.sku) at \(change.hub): \(change.before) → \(change.after)"
    }
    let rest =
      changes.count > listed.count ? ["  and \(changes.count - listed.count) more lines"] : []
    let bound = aim.cost.map { ", at least \(decimal($0, 2)) by any placement" } ?? ""
    return
      ([
        "\(percent(aim.share, 2)) in time would take \(decimal(cost - aim.costNow, 2)) \(currency) more: "
          + "\(decimal(cost, 2)) for \(percent(share, 2))\(bound); "
          + "plan --late-unit-cost \(decimal(price, 4)) makes that plan. Lines that change:"
      ] + listed + rest).joined(separator: "\n")
  }
}
