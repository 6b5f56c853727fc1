/// Everything that was known on the planning evening, and nothing that was not.
///
/// The only way to make a value is the initialiser below, which leaves out every record dated after
/// `asOf`. Forecasting code takes `Evidence` and no bare arrays of records, so a feature that looks
/// past the planning date cannot be written.
package struct Evidence: Sendable {
  /// The planning date: the last day whose records are known.
  package let asOf: CalendarDate
  /// Sales up to and including `asOf`.
  package let sales: [Sale]
  /// Pre-orders placed up to and including `asOf`; a later cancellation is not known yet.
  package let preOrders: [PreOrder]
  /// Signals whose interval ended by `asOf`.
  package let socialSignals: [SocialSignal]
  /// Token holdings: a snapshot of the planning date.
  package let tokenHoldings: [TokenHolding]
  /// Attendance of events that took place by `asOf`; of later ones only who said they would come.
  package let events: [EventAttendance]
  /// Ad tests that ended by `asOf`.
  package let adTests: [AdTest]
  /// Records left out because they lie after `asOf`.
  package let recordsLeftOut: Int

  /// What is known at the end of the day `asOf`.
  ///
  /// - Complexity: linear in the number of records.
  package init(
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

  /// What was known on an earlier evening, for back-tests.
  ///
  /// - Parameter date: at most `asOf`; a later date gives what is known at `asOf`.
  /// - Note: the token snapshot carries no dates and is kept as it is.
  package func known(on date: CalendarDate) -> Evidence {
    Evidence(
      asOf: min(date, asOf), sales: sales, preOrders: preOrders, socialSignals: socialSignals,
      tokenHoldings: tokenHoldings, events: events, adTests: adTests)
  }
}
