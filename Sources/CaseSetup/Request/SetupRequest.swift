import Exchange
import FulfilmentModel
import Geography

/// Files and answers that a person brings to a new case; everything else is read, derived or assumed.
package struct SetupRequest: Sendable {
  /// Path of the folder to make.
  package var path: String
  /// Evening of the plan.
  package var planningDate: CalendarDate
  /// Whether somebody named that day, rather than the clock.
  package var isDateStated = true
  /// Reason of the day, where nobody named it.
  var dateReason = "today"
  /// Days of demand the plan must serve.
  package var horizonDays = 28
  /// ISO 4217 code of all money.
  package var currency = "USD"
  /// Whether somebody named that currency.
  package var isCurrencyStated = false
  /// Reason of the currency, where nobody named it.
  var currencyReason = "all money is taken to be in it"
  /// Exports of orders, imported into the case.
  package var orders: [String] = []
  /// Exports of products.
  package var products: [String] = []
  /// Warehouses, located.
  package var hubs: [ListedHub] = []
  /// Place that all units come from; `nil` is that of the first hub.
  package var origin: MapPoint?
  /// A bundled table's name, or the path of one's own.
  package var carrier = "ground"
  /// Regions; `nil` chooses by the places of the orders.
  package var regions: RegionSet?
  /// First day of sale of every product; `nil` is the day of each one's first order.
  package var releaseDate: CalendarDate?
  /// Units of each product that can be placed, where no list states its stock.
  package var units: Int?
  /// Price of products of which no file states one.
  package var price: Double?
  /// Units that the shop expects to sell, by SKU or `*` for each.
  package var expected: [String: Int] = [:]
  /// Decisions that the files leave open.
  package var importing = ImportOptions()
  /// The time to record in the register of imports.
  package var importedAt: String

  /// Creates a request that states nothing but name, day and time.
  package init(path: String, planningDate: CalendarDate, importedAt: String) {
    self.path = path
    self.planningDate = planningDate
    self.importedAt = importedAt
  }
}

extension SetupRequest {
  /// Days without an order after which an export is taken to be an old one.
  private static let longestSilence = 7

  /// Takes the evening of the last order where nobody named a day and the orders are not of these
  /// days: in the evening of an old export's last order its drops are what they were.
  mutating func fitDate(to survey: OrderSurvey) {
    guard !isDateStated, let last = survey.lastDay, let first = survey.firstDay else { return }
    let silence = last.days(until: planningDate)
    guard silence > SetupRequest.longestSilence || first > planningDate else { return }
    planningDate = last
    dateReason = "the day of the last order, as the files have none of the days before today"
  }
}

extension SetupRequest {
  /// Takes the currency in which most units were ordered, where nobody named one; of two alike that
  /// of the first code.
  mutating func fitCurrency(to survey: OrderSurvey) {
    let usual = survey.unitsByCurrency.sorted { $0.key < $1.key }.max { $0.value < $1.value }
    guard !isCurrencyStated, let usual else { return }
    currency = usual.key
    let others = survey.unitsByCurrency.keys.filter { $0 != usual.key }.sorted()
    currencyReason =
      others.isEmpty
      ? "the currency of the orders"
      : "the currency of most units ordered; others are \(others.joined(separator: ", "))"
  }
}

/// A case that was made.
package struct SetupReport: Sendable {
  /// Path of the case.
  package var path: String
  /// Rows of its tables.
  package var regions, hubs, skus, lanes: Int
  /// The import of the orders; `nil` without orders.
  package var imported: ImportReport?
  /// Values that nobody stated, as `assumptions.csv` has them.
  package var assumptions: [Assumption]
}
