import Forestock

/// Units sold of each SKU in earlier periods as long as the horizon.
struct SalesHistory {
  /// Earlier periods that are shown.
  static let periods = 6
  /// Earlier weeks that are shown.
  private static let weeks = 13

  /// Whether there are records of sales.
  let isKnown: Bool
  /// Units by SKU, the latest period last.
  private var sold: [String: [Int]] = [:]
  /// Units ordered and not delivered or cancelled, by SKU.
  private var booked: [String: Int] = [:]
  /// Units by SKU and week, the latest week last.
  private var weekly: [String: [Int]] = [:]
  /// Units wanted in the horizon, known afterwards, by SKU, and by week of it.
  private var wanted: [String: Int] = [:]
  private var wantedByWeek: [String: [Int]] = [:]
  /// Weeks since each SKU came out, at most `weeks`, and weeks of the horizon that are known.
  private var age: [String: Int] = [:]
  private var knownWeeks = 0
  /// Whether the whole horizon is known.
  private(set) var isOver = false

  /// Adds up the sales of a case.
  init(_ sources: ReportSources) {
    guard let planningCase = sources.planningCase else {
      isKnown = false
      return
    }
    isKnown = !planningCase.evidence.sales.isEmpty
    let evening = planningCase.planningDate
    for sale in planningCase.evidence.sales {
      let age = sale.date.days(until: evening)
      if age >= 0, age / 7 < SalesHistory.weeks {
        weekly[sale.sku, default: Array(repeating: 0, count: SalesHistory.weeks)][
          SalesHistory.weeks - 1 - age / 7] += sale.quantity
      }
      let period = age / planningCase.horizonDays
      guard age >= 0, period < SalesHistory.periods else { continue }
      sold[sale.sku, default: Array(repeating: 0, count: SalesHistory.periods)][
        SalesHistory.periods - 1 - period] += sale.quantity
    }
    for order in planningCase.evidence.preOrders
    where order.cancelledAt == nil && order.dueAt > evening {
      booked[order.sku, default: 0] += order.quantity
    }
    for sku in planningCase.skus {
      let days = sku.releaseDate.days(until: evening) + 1
      age[sku.id] = min(SalesHistory.weeks, max(0, (days + 6) / 7))
    }
    addActual(sources, planningCase)
  }

  /// Adds up what came, as far as it is known.
  private mutating func addActual(_ sources: ReportSources, _ planningCase: PlanningCase) {
    guard let actual = sources.actual else { return }
    let days = planningCase.horizonDays
    let evening = planningCase.planningDate
    let known = min(days, sources.actualThrough.map { evening.days(until: $0) } ?? days)
    (isOver, knownWeeks) = (known >= days, known >= days ? (days + 6) / 7 : max(0, known / 7))
    for record in actual.records where planningCase.horizon.contains(record.date) {
      wanted[record.sku, default: 0] += record.quantity
      let week = (evening.days(until: record.date) - 1) / 7
      guard week < knownWeeks else { continue }
      wantedByWeek[record.sku, default: Array(repeating: 0, count: knownWeeks)][week] +=
        record.quantity
    }
  }

  /// Returns units of each earlier week of a SKU since it came out, the latest last.
  func weeks(of sku: String) -> [Int] {
    Array((weekly[sku] ?? []).suffix(age[sku] ?? SalesHistory.weeks))
  }
  /// Returns units that came in the weeks of the horizon that are known.
  func horizonWeeks(of sku: String) -> [Int] {
    wantedByWeek[sku] ?? Array(repeating: 0, count: knownWeeks)
  }

  /// Returns units of each earlier period of a SKU; zeros where nothing was sold.
  func periods(of sku: String) -> [Int] {
    sold[sku] ?? Array(repeating: 0, count: SalesHistory.periods)
  }
  /// Returns units sold in the latest period.
  func latest(of sku: String) -> Int { periods(of: sku).last ?? 0 }
  /// Returns units on the books.
  func booked(of sku: String) -> Int { booked[sku] ?? 0 }
  /// Returns units wanted in the horizon; `nil` while they are not known.
  func wanted(of sku: String) -> Int? {
    isOver ? wanted[sku] ?? 0 : nil
  }
}
