import Forestock

/// Units sold of each SKU in earlier periods as long as the horizon.
struct SalesHistory {
  /// Earlier periods that are shown.
  static let periods = 6

  /// Whether there are records of sales.
  let isKnown: Bool
  /// Units by SKU, the latest period last.
  private var sold: [String: [Int]] = [:]
  /// Units ordered and not delivered or cancelled, by SKU.
  private var booked: [String: Int] = [:]
  /// Units wanted in the horizon, known afterwards, by SKU.
  private var wanted: [String: Int] = [:]

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
      let period = age / planningCase.horizonDays
      guard age >= 0, period < SalesHistory.periods else { continue }
      sold[sale.sku, default: Array(repeating: 0, count: SalesHistory.periods)][
        SalesHistory.periods - 1 - period] += sale.quantity
    }
    for order in planningCase.evidence.preOrders
    where order.cancelledAt == nil && order.dueAt > evening {
      booked[order.sku, default: 0] += order.quantity
    }
    guard let actual = sources.actual else { return }
    for record in actual.records where planningCase.horizon.contains(record.date) {
      wanted[record.sku, default: 0] += record.quantity
    }
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
  func wanted(of sku: String, sources: ReportSources) -> Int? {
    sources.actual == nil ? nil : wanted[sku] ?? 0
  }
}
