import Forestock

/// The top of the report: which night, and the figures that a planner asks for first.
struct Headline {
  /// Title of the page.
  let title: String
  /// Days that the plan serves, in words.
  let period: String
  /// Key figures.
  let tiles: [Tile]

  /// A key figure.
  struct Tile {
    /// Words above the figure.
    let label: String
    /// The figure.
    let value: String
    /// Words below it.
    let detail: String
    /// Whether it asks for attention.
    var isAlarm = false
  }

  /// Collects the figures of a plan.
  init(_ sources: ReportSources) {
    let plan = sources.plan
    let record = plan.record
    title = "Plan of \(PlainText.of(record.planningDate))"
    period = Headline.period(record)
    let hubs = plan.hubs.filter { $0.placedUnits > 0 }.count
    let skus = plan.totals.filter { $0.placed > 0 }.count
    var tiles = [
      Tile(
        label: "To move tonight", value: Figures.units(plan.unitsPlaced),
        detail: "units of \(Figures.count(skus, "SKU")) into \(Figures.count(hubs, "hub"))")
    ]
    let wanted = plan.expectedDemand
    tiles.append(
      Tile(
        label: "Expected demand", value: Figures.units(wanted),
        detail: "units over \(Figures.count(record.horizonDays, "day")), the mean"))
    let unserved = wanted > 0 ? plan.expectedUnserved / wanted : 0
    tiles.append(
      Tile(
        label: "Expected unserved", value: Figures.units(plan.expectedUnserved),
        detail: "\(Figures.percent(unserved)) of the demand",
        isAlarm: unserved >= Thresholds.shortShare)
    )
    if let share = Headline.promptShare(plan) {
      let days = record.placement.promisedTransitDays
      tiles.append(
        Tile(
          label: "Within \(Figures.count(days, "day"))", value: Figures.percent(share),
          detail: "of the demand, in business days from dispatch"))
    }
    tiles.append(
      Tile(
        label: "Expected cost", value: Figures.money(record.certificate.cost),
        detail:
          "\(sources.currency), at most \(Headline.gap(record.certificate)) above the best that any placement could cost"
      ))
    let promised = plan.promises.reduce(0) { $0 + $1.promisedUnits }
    if promised > 0 {
      let missing = plan.promises.reduce(0) { $0 + $1.missingUnits }
      tiles.append(
        Tile(
          label: "Promises kept", value: Figures.units(Double(promised) - missing),
          detail: "of \(Figures.units(promised)) units promised to attendees",
          isAlarm: missing > 0))
    }
    self.tiles = tiles
  }

  /// The first and the last day of the horizon, in words.
  private static func period(_ record: StoredRecord) -> String {
    guard let evening = CalendarDate(iso: record.planningDate) else { return "" }
    return "Serves demand from \(unbroken(evening.advanced(by: 1))) to "
      + unbroken(evening.advanced(by: record.horizonDays))
  }

  /// Returns a day whose parts stay on one line: word joiners stand around its hyphens.
  private static func unbroken(_ day: CalendarDate) -> String {
    day.description.replacing("-", with: "\u{2060}-\u{2060}")
  }

  /// Share of the expected demand that is expected to come within the promised days; `nil` where
  /// nothing is wanted.
  private static func promptShare(_ plan: StoredPlan) -> Double? {
    guard plan.expectedDemand > 0 else { return nil }
    if let service = plan.record.service { return service.inTimeShare }
    let days = plan.record.placement.promisedTransitDays
    let prompt = plan.flows.lazy.filter { $0.transitDays <= days }.reduce(0) { $0 + $1.units }
    return min(1, prompt / plan.expectedDemand)
  }

  /// The gap in words: how far the plan's cost may lie above the best possible.
  static func gap(_ certificate: StoredRecord.Certificate) -> String {
    certificate.gap < 0.000_1 ? "0.01\u{A0}%" : Figures.percent(certificate.gap)
  }
}
