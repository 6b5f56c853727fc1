import Forestock

/// The forecast of each SKU against what was sold before, as small pictures, and as a table.
struct DemandSection {
  /// A card for each of the SKUs with most expected demand.
  let cards: [DemandCard]
  /// Words on SKUs without a card; `nil` where all have one.
  let others: String?
  /// Words on what the pictures show.
  let legend: String
  /// The reason why more is placed of some SKUs than the 80 % interval holds; `nil` where none is.
  let excess: String?
  /// The rule by which numbers of the table are red.
  let rule: String
  /// Every SKU in numbers.
  let table: TableContent

  /// Most cards on the page.
  private static let most = 48

  /// Collects the forecasts of a plan.
  ///
  /// - Complexity: O(sales + SKUs · log SKUs).
  init(_ sources: ReportSources) {
    let history = SalesHistory(sources)
    let totals = sources.plan.totals.sorted { ($1.mean, $0.sku) < ($0.mean, $1.sku) }
    cards = totals.prefix(DemandSection.most).map { DemandCard($0, sources, history: history) }
    others =
      totals.count > DemandSection.most
      ? "\(Figures.count(totals.count - DemandSection.most, "SKU")) with less demand are in the table."
      : nil
    excess = PlacingExcess(sources).sentence
    rule =
      "Red under Unserved: at least one unit, and at least "
      + "\(Int((100 * Thresholds.shortShare).rounded()))\u{A0}% of what the SKU is expected to sell."
    let days = sources.plan.record.horizonDays
    legend =
      (history.isKnown
        ? "Columns are units sold in earlier periods of \(Figures.count(days, "day")), the latest on the right. "
        : "")
      + "The light bar holds the demand with 95 %, the dark one with 80 % probability; the tick is "
      + "the median, the diamond what stands at the hubs with this plan"
      + (history.isOver ? ", the cross what buyers wanted in the end." : ".")
      + (cards.contains { !$0.cut.isEmpty || !$0.beyond.isEmpty }
        ? " A column with a gap, and a diamond under a line, reach beyond their picture." : "")
      + (cards.contains { $0.fan != nil }
        ? " Below, week by week: what was sold, then the forecast with bands of 95, 80 and 50 % and its median, as if demand came evenly over the days; a column with a gap is taller than the picture"
          + (sources.actual == nil ? "." : "; dots are what came.") : "")
    table = TableContent(
      id: "demand-table", caption: "Demand of each SKU over the horizon, most first",
      columns: [
        .init(title: "SKU"), .init(title: "Expected", isNumber: true),
        .init(title: "Median", isNumber: true), .init(title: "80 % interval", isNumber: true),
      ] + (history.isKnown ? [.init(title: "Sold before", isNumber: true)] : []) + [
        .init(title: "Placed", isNumber: true), .init(title: "At the origin", isNumber: true),
        .init(title: "Unserved", isNumber: true),
        .init(title: "One more at the origin saves", isNumber: true),
        .init(title: "Forecast by"),
      ],
      rows: totals.map { total in
        let name = sources.sku(total.sku)
        let sold = history.isKnown ? history.latest(of: total.sku) : nil
        return (
          name, sources.detail(total.sku, beside: name),
          [
            .init(Figures.units(total.mean), value: total.mean),
            .init(Figures.units(total.median), value: Double(total.median)),
            .init(
              "\(Figures.units(total.low80)) – \(Figures.units(total.high80))",
              value: Double(total.high80)),
          ] + (sold.map { [.init(Figures.units($0), value: Double($0))] } ?? []) + [
            .init(Figures.units(total.placed), value: Double(total.placed)),
            .init(Figures.units(total.leftAtOrigin), value: Double(total.leftAtOrigin)),
            .init(
              Figures.units(total.unserved), value: total.unserved,
              isAlarm: Thresholds.isShort(total)),
            .init(
              total.valueOfOneMore < Thresholds.leastPrice
                ? "nothing" : Figures.money(total.valueOfOneMore),
              value: total.valueOfOneMore),
            .init(PlainText.of(total.model, longest: 80)),
          ]
        )
      }, file: sources.file("totals.csv"))
  }
}
