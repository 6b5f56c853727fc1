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

  /// Demand of a SKU that goes unserved or comes late.
  struct Unserved: Encodable {
    var sku: String
    /// Expected units wanted, unserved and late.
    var wanted, unserved, late: Double
    var leftAtOrigin: Int
    /// The units by reason, each in one group; they add up to `unserved` and `late`.
    var groups: [Group]
  }

  /// Units of a SKU that are missed or late for one reason.
  struct Group: Encodable {
    /// Word for the kind: `unserved` or `late`.
    var kind: String
    /// Word for the reason: `lane`, `supply`, `space`, `throughput`, `budget`, `terms` or `cost`.
    var reason: String
    /// The hub that the reason speaks of; missing where it speaks of none.
    var hub: String?
    /// Expected units, two decimals.
    var units: Double
    var regions: [Region]
    /// Saving from one more unit of the limit, for `cost` at the hub; missing where no limit is named.
    var saving: Double?
    /// Cost of placing one more unit at the hub; missing but for `cost`.
    var placingCost: Double?
    /// Reason and cheapest cure in words.
    var why, cure: String
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
    let wording = ShortfallGroup.Wording(
      promisedDays: explanation.promisedDays,
      money: { "\(decimal($0, 2)) \(explanation.currency)" }, hub: { $0 })
    unserved = explanation.shortfalls.map { Unserved($0, wording) }
    prices = explanation.prices.map(Price.init)
  }

  /// Returns a number with some decimals; never a negative zero.
  static func rounded(_ value: Double, _ decimals: Int) -> Double {
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
