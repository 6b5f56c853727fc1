import Forestock

/// Savings from more of a limit: room and shipping of hubs, units of SKUs.
///
/// Where the limits were solved again, their figures; else what the plan knows, which is the price of
/// one more unit: any number of units saves at most that many times it.
struct WhatIfSection {
  /// Answers in plain words, the hub with the dearest room first.
  let sentences: [String]
  /// Every limit with a price; `nil` where none has one.
  let table: TableContent?
  /// Words on where the figures come from.
  let basis: String

  /// Most hubs with a sentence of their own.
  private static let named = 3

  /// Collects the limits of a plan.
  init(_ sources: ReportSources) {
    let outlooks = sources.outlooks?.outlooks ?? []
    let tried = outlooks.map(\.limit)
    let others = WhatIfSection.prices(of: sources.plan).filter { !tried.contains($0.limit) }
    let days = Figures.count(sources.plan.record.horizonDays, "day")
    let rows =
      outlooks.map { WhatIfSection.Answer($0) } + others.map { WhatIfSection.Answer($0) }
    sentences =
      rows.filter { $0.limit.kind == "space" }.prefix(WhatIfSection.named)
      .map { $0.sentence(sources) }
      + [
        rows.isEmpty
          ? "No limit binds: more room, more shipping or more units would save nothing."
          : "Every hub, and every SKU, that is not in the table has enough: more of it would save nothing."
      ]
    basis =
      "Savings over \(days), in \(sources.currency), of the plan in parts of units. "
      + (outlooks.isEmpty
        ? "One more is the plan's own price; more units save at most so many times as much, as each is worth less than the one before. "
          + "forestock report --what-if solves again with 10, 50 and 100 more."
        : "Found by solving again with 10, 50 and 100 more."
          + (others.isEmpty
            ? ""
            : " \(Figures.count(others.count, "cheaper limit")) without that: one more is the plan's own price, more units save at most so many times as much."))
    table = rows.isEmpty ? nil : WhatIfSection.table(rows, sources)
  }

  /// Returns the limits of a plan that have a price, room before shipping before units.
  private static func prices(of plan: StoredPlan) -> [LimitPrice] {
    func priced(_ values: [(LimitPrice.Limit, Double)]) -> [LimitPrice] {
      values.filter { $0.1 >= Thresholds.leastPrice }.enumerated()
        .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
        .map { LimitPrice(limit: $0.element.0, price: $0.element.1) }
    }
    return priced(plan.hubs.map { (.space(hub: $0.hub), $0.capacityPrice) })
      + priced(plan.hubs.map { (.throughput(hub: $0.hub), $0.throughputPrice) })
      + priced(plan.totals.map { (.supply(sku: $0.sku), $0.valueOfOneMore) })
  }

  /// Returns the table of the limits.
  private static func table(_ rows: [Answer], _ sources: ReportSources) -> TableContent {
    TableContent(
      id: "what-if-table", caption: "What more of each limit would save",
      columns: [.init(title: "Limit"), .init(title: "1 more", isNumber: true)]
        + LimitOutlook.tried.map { .init(title: "\($0) more", isNumber: true) }
        + [.init(title: "The price of one more holds to a tenth")],
      rows: rows.map { row in
        (
          row.name(sources), nil,
          [.init(Figures.money(row.price), value: row.price)]
            + LimitOutlook.tried.map { units in
              let saved = row.saving(of: units)
              return .init(
                (row.isSolved ? "" : "at most ") + Figures.money(saved), value: saved)
            } + [.init(row.range)]
        )
      })
  }

  /// A limit with what is known of more of it.
  private struct Answer {
    let limit: LimitPrice.Limit
    /// Money that one more unit saves at the margin.
    let price: Double
    /// The outlook; `nil` where it was not solved again.
    private let outlook: LimitOutlook?

    /// Takes a limit that was solved again, or one of which only the price is known.
    init(_ outlook: LimitOutlook) {
      (limit, price, self.outlook) = (outlook.limit, outlook.price, outlook)
    }
    init(_ price: LimitPrice) { (limit, self.price, outlook) = (price.limit, price.price, nil) }

    /// Whether savings are solved rather than bounded.
    var isSolved: Bool { outlook != nil }

    /// Returns what some units more save, or can save at most.
    func saving(of units: Int) -> Double {
      outlook?.steps.first { $0.units == units }?.saved ?? price * Double(units)
    }

    /// Words for the number of units for which the price holds.
    var range: String {
      guard let outlook else { return "not tried" }
      if outlook.isOpen { return "for 100 units and more" }
      let units = outlook.holdsUpTo
      let fewest = LimitOutlook.tried[0]
      return units < fewest ? "for fewer than \(fewest) units" : "for about \(units) units"
    }

    /// Returns the name of the limit.
    func name(_ sources: ReportSources) -> String {
      switch limit {
      case .space(let hub): "Room at \(sources.hub(hub))"
      case .throughput(let hub): "Shipping from \(sources.hub(hub))"
      case .supply(let sku): "Units of \(sources.sku(sku)) at the origin"
      case .stock(let sku, let hub): "Units of \(sources.sku(sku)) at \(sources.hub(hub))"
      case .budget: "Money to spend on placing"
      }
    }

    /// Returns what happens if a hub takes more, in a sentence.
    func sentence(_ sources: ReportSources) -> String {
      guard case .space(let hub) = limit else { return "" }
      let amounts = LimitOutlook.tried.map { Figures.money(saving(of: $0)) }
      let most = isSolved ? "" : "at most "
      return "If \(sources.hub(hub)) took 10 units more, the plan would cost \(most)\(amounts[0]) "
        + "\(sources.currency) less; with 50 more \(most)\(amounts[1]), with 100 more \(most)\(amounts[2])"
        + (isSolved
          ? "; the price of one more, \(Figures.money(price)), holds to a tenth \(range)."
          : ".")
    }
  }
}
