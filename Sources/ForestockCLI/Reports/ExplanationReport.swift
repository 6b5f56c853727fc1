import Forestock

/// The output of `explain`: lines, unserved demand, and prices of limits.
///
/// Money is in `currency`, rounded to four decimals, expected units to two. The text says the same in
/// plain words.
struct ExplanationReport: Encodable {
  /// Units that are expected to go to a region.
  struct Region: Encodable {
    var region: String
    var units: Double
    /// Business days on the way; missing where the units are not served.
    var transitDays: Int?
  }

  /// Another place of a line's last pack.
  struct Alternative: Encodable {
    /// Identifier of the hub; missing for the origin.
    var hub: String?
    var units: Int
    /// Money that the plan would cost more.
    var extraCost: Double
  }

  /// A line of the plan.
  struct Line: Encodable {
    var sku, hub: String
    var units: Int
    var needed: Double
    var rounding: String
    /// Whether the planner fixed the line.
    var isFixed: Bool
    var regions: [Region]
    /// Saving from one more unit here, and what placing it costs.
    var value, unitCost: Double
    var limits: [Price]
    var alternative: Alternative?
  }

  /// Unserved demand of a SKU.
  struct Unserved: Encodable {
    var sku: String
    var units, wanted, withoutLane: Double
    var leftAtOrigin: Int
    /// Word for the reason: `supply`, `space`, `throughput`, `budget` or `cost`.
    var reason: String
    /// The hub that the reason speaks of; missing where it speaks of none.
    var hub: String?
    var regions: [Region]
    /// Saving from one more unit at the hub and what placing it costs; missing but for `cost`.
    var saving, placingCost: Double?
    /// Price of the limit that binds; missing where another unit costs more than it saves.
    var cure: Price?
  }

  /// The price of a limit.
  struct Price: Encodable {
    /// Word for the limit: `space`, `throughput`, `supply`, `stock` or `budget`.
    var limit: String
    var sku, hub: String?
    /// Saving from one more unit at the margin.
    var price: Double
    /// Saving from one more unit, and cost of one less, when solved again; missing without a check.
    var saved, lost: Double?
    /// Units up to which that holds, to a tenth; missing without a check.
    var upToUnits: Int?
    /// Verdict of the check: `holds`, `one of several` or `fails`; missing without a check.
    var verdict: String?
  }

  /// Currency of all money.
  var currency: String
  /// Days over which prices count.
  var horizonDays: Int
  /// Lines of the plan in the scope; `lines` holds those with most units.
  var lineCount: Int
  var lines: [Line]
  var unserved: [Unserved]
  var prices: [Price]

  /// Takes an explanation.
  init(_ explanation: PlanExplanation) {
    currency = explanation.currency
    horizonDays = explanation.horizonDays
    lineCount = explanation.lineCount
    lines = explanation.lines.map { line in
      Line(
        sku: line.sku, hub: line.hub, units: line.units, needed: Self.rounded(line.needed, 2),
        rounding: line.rounding, isFixed: line.isFixed,
        regions: line.services.map {
          Region(region: $0.region, units: Self.rounded($0.units, 2), transitDays: $0.transitDays)
        },
        value: Self.rounded(line.value, 4), unitCost: Self.rounded(line.unitCost, 4),
        limits: line.limits.map(Price.init),
        alternative: line.alternative.map {
          Alternative(hub: $0.hub, units: $0.units, extraCost: Self.rounded($0.extraCost, 4))
        })
    }
    unserved = explanation.shortfalls.map(Unserved.init)
    prices = explanation.prices.map(Price.init)
  }

  /// Returns a number with some decimals; never a negative zero.
  fileprivate static func rounded(_ value: Double, _ decimals: Int) -> Double {
    let scale = decimals == 2 ? 100.0 : 10_000
    let result = (value * scale).rounded() / scale
    return result == 0 ? 0 : result
  }
}

extension ExplanationReport.Price {
  /// Takes the price of a limit.
  init(_ price: LimitPrice) {
    switch price.limit {
    case .space(let name): (limit, hub) = ("space", name)
    case .throughput(let name): (limit, hub) = ("throughput", name)
    case .supply(let name): (limit, sku) = ("supply", name)
    case .stock(let product, let name): (limit, sku, hub) = ("stock", product, name)
    case .budget: limit = "budget"
    }
    self.price = ExplanationReport.rounded(price.price, 4)
    saved = price.check.map { ExplanationReport.rounded($0.saved, 4) }
    lost = price.check.flatMap { $0.lost.map { ExplanationReport.rounded($0, 4) } }
    upToUnits = price.check?.upTo
    verdict = price.check?.verdict.rawValue
  }
}

extension ExplanationReport.Unserved {
  /// Takes the unserved demand of a SKU.
  init(_ shortfall: Shortfall) {
    sku = shortfall.sku
    units = ExplanationReport.rounded(shortfall.units, 2)
    wanted = ExplanationReport.rounded(shortfall.wanted, 2)
    withoutLane = ExplanationReport.rounded(shortfall.withoutLane, 2)
    leftAtOrigin = shortfall.leftAtOrigin
    regions = shortfall.regions.map {
      ExplanationReport.Region(region: $0.region, units: ExplanationReport.rounded($0.units, 2))
    }
    switch shortfall.reason {
    case .supply: reason = "supply"
    case .space(let name): (reason, hub) = ("space", name)
    case .throughput(let name): (reason, hub) = ("throughput", name)
    case .budget: reason = "budget"
    case .cost(let name, let saved, let cost):
      (reason, hub) = ("cost", name)
      saving = ExplanationReport.rounded(saved, 4)
      placingCost = ExplanationReport.rounded(cost, 4)
    }
    cure = shortfall.cure.map(ExplanationReport.Price.init)
  }
}
