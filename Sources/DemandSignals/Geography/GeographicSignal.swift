/// A signal of where a SKU's buyers live.
///
/// The raw value is the name that reports and `run.json` print.
package enum GeographicSignal: String, CaseIterable, Sendable, Codable {
  /// Equal shares of all groups of regions, and of all regions of a group.
  case uniform = "even"
  /// Inhabitants.
  case population
  /// Sales of all other SKUs, halved by age.
  case allSales = "all sales"
  /// Sales of other SKUs, weighted by the squared similarity to this one.
  case similarSKUSales = "alike sales"
  /// Sales of other SKUs in the four weeks after their release, weighted by similarity.
  case launchSales = "launch sales"
  /// The SKU's own orders of the last four weeks.
  case recentOrders = "own recent"
  /// The SKU's own orders before that.
  case earlierOrders = "own earlier"
  /// The SKU's own pre-orders, while it is upcoming.
  case preOrders = "own pre-orders"
  /// Token holders, each by the logarithm of the balance.
  case tokenHolders = "token holders"
  /// Engagement by region in the last four weeks.
  case engagement
  /// Attendees of events, signed up or checked in.
  case attendees
  /// Conversions of ad tests at equal numbers of clicks.
  case adTests = "ad tests"

  /// Weight before any earlier demand is looked at: pseudo-units, or pseudo-units per unit for
  /// signals that count.
  var initialWeight: Double {
    switch self {
    case .uniform: 1
    case .population, .tokenHolders, .engagement: 10
    case .allSales, .similarSKUSales, .launchSales: 60
    case .recentOrders, .preOrders: 0.3
    case .earlierOrders, .attendees, .adTests: 0.1
    }
  }

  /// Whether the signal counts units or people, so that a larger count carries more evidence. All
  /// others enter as shares that sum to 1.
  var isCount: Bool {
    switch self {
    case .recentOrders, .earlierOrders, .preOrders, .attendees, .adTests: true
    case .uniform, .population, .allSales, .similarSKUSales, .launchSales, .tokenHolders,
      .engagement:
      false
    }
  }
}
