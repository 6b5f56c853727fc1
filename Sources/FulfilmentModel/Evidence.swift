/// The records known on the planning date, and nothing dated later.
///
/// The initialiser leaves out every record dated after `asOf`, and there is no other way to make a
/// value. Forecasting code takes `Evidence` and no bare arrays of records, so a feature that looks
/// ahead (leakage) cannot be written.
public struct Evidence: Sendable {
  /// The planning date, or a forecast origin before it: the last day whose records are known.
  public let asOf: CalendarDate
  /// Sales up to and including `asOf`.
  package let sales: [Sale]
  /// Pre-orders placed up to and including `asOf`; a later cancellation is not known yet.
  package let preOrders: [PreOrder]
  /// Signals whose interval ended by `asOf`.
  package let socialSignals: [SocialSignal]
  /// Token holdings: a snapshot of the planning date.
  package let tokenHoldings: [TokenHolding]
  /// Attendance of events that took place by `asOf`; of later ones only the people who signed up.
  package let events: [EventAttendance]
  /// Ad tests that ended by `asOf`.
  package let adTests: [AdTest]
  /// Days with and without stock, as the operator states them on the planning date; restocks to come
  /// are plans that are known tonight.
  package var availability: [Availability] = []
  /// Changes that people make to the forecast.
  package var adjustments: [Adjustment] = []
  /// Number of records left out because they are dated after `asOf`.
  package let recordsLeftOut: Int

  /// Keeps what is known at the end of the day `asOf`.
  ///
  /// - Complexity: linear in the number of records.
  public init(
    asOf: CalendarDate, sales: [Sale] = [], preOrders: [PreOrder] = [],
    socialSignals: [SocialSignal] = [], tokenHoldings: [TokenHolding] = [],
    events: [EventAttendance] = [], adTests: [AdTest] = []
  ) {
    self.asOf = asOf
    self.sales = sales.filter { $0.date <= asOf }
    self.preOrders = preOrders.filter { $0.orderedAt <= asOf }.map { order in
      var known = order
      if let cancelled = order.cancelledAt, cancelled > asOf { known.cancelledAt = nil }
      return known
    }
    self.socialSignals = socialSignals.filter { $0.date <= asOf }
    self.tokenHoldings = tokenHoldings
    self.events = events.map { event in
      var known = event
      if event.date > asOf { known.checkedIn = 0 }
      return known
    }
    self.adTests = adTests.filter { $0.end <= asOf }
    recordsLeftOut =
      sales.count - self.sales.count + preOrders.count - self.preOrders.count
      + socialSignals.count - self.socialSignals.count + adTests.count - self.adTests.count
  }

  /// Returns what was known at an earlier forecast origin, for back-tests.
  ///
  /// - Parameter date: at most `asOf`; a later date gives what is known at `asOf`.
  /// - Complexity: linear in the number of records.
  /// - Note: the token snapshot carries no dates and is kept as it is. Nobody recorded when a
  ///   restock became known or an adjustment was entered: at an earlier origin periods that had
  ///   begun by then are known, later ones and all adjustments are not.
  package func known(on date: CalendarDate) -> Evidence {
    var known = Evidence(
      asOf: min(date, asOf), sales: sales, preOrders: preOrders, socialSignals: socialSignals,
      tokenHoldings: tokenHoldings, events: events, adTests: adTests)
    known.availability = date < asOf ? availability.filter { $0.start <= date } : availability
    known.adjustments = date < asOf ? [] : adjustments
    return known
  }
}

/// The realised demand of a case's horizon, known only afterwards.
///
/// Settlement and forecast scores take it; no forecasting or placement function does, so that a
/// plan cannot be made from the answers.
public struct ActualDemand: Sendable {
  /// Units wanted by day, region and SKU, sold or not.
  package let records: [Sale]

  /// Creates demand from records; those outside a case's horizon are ignored by whoever reads it.
  public init(records: [Sale]) { self.records = records }
}
