/// A cause of a difference between two plans, in the order in which causes are taken in.
///
/// The order goes from what nobody decided, over what the call decided, to the tables: first those that
/// define names, then those that use them, so that each mixture of two nights is a case by itself.
package enum PlanCause: String, CaseIterable, Sendable, Encodable {
  /// The evening of the plan: the same records, looked at from another day.
  case calendar
  /// Settings of the call: costs, limits, scenarios, seed, parts of the demand model.
  case settings
  /// `case.json`: horizon, seed, origin, how pre-orders count.
  case caseFile = "case.json"
  /// Regions, hubs, lanes and parcel rates.
  case network
  /// SKUs: prices, releases, available units.
  case products
  /// Opening stock at the hubs.
  case stock = "opening stock"
  /// Sales and pre-orders.
  case orders
  /// Attention, holders, events, ad tests, and what the operator states.
  case signals
  /// All tables and the external forecast together, where one of the plans was made for a forecast:
  /// it belongs to the tables it was made from.
  case data = "tables and external forecast"
  /// The version of the program, an early end, and whatever else cannot be made again.
  case rest = "program and rest"
}

/// The share of a cause in the difference between two plans.
package struct CauseShare: Sendable, Equatable, Encodable {
  /// The cause.
  package let cause: PlanCause
  /// Change of the expected cost in hundredths of the currency: whole, so that shares add up.
  package let cents: Int
  /// Units placed in all, more than before; negative where there are fewer. They add up too, unlike
  /// those of the lines: a unit may go and come back on the way.
  package let units: Int
  /// Units by which lines rose and fell, and those of them that went to another hub.
  package let unitsAdded, unitsRemoved, unitsMoved: Int
}
