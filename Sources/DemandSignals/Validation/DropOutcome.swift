/// A past drop at a forecast origin before its release: the pre-orders known then, and the units
/// that followed.
struct DropOutcome {
  /// Position of the SKU.
  let sku: Int
  /// Days from the origin to the release.
  let lead: Int
  /// The forecast origin, in days since 1970-01-01.
  let origin: Int
  /// Pre-orders known at the origin, in units.
  let preOrders: Double
  /// Units ordered over the horizon that followed, by region; their sum is above 0.
  let counts: [Double]
  /// The sum of `counts`.
  var total: Double { counts.reduce(0, +) }

  /// Looks up a drop; `nil` where its horizon is not over, nothing was ordered in it, or the origin
  /// lies less than four weeks after the first record.
  init?(_ ledger: OrderLedger, sku: Int, lead: Int, horizon: Int) {
    let origin = ledger.release[sku] - lead
    guard origin > ledger.firstDay + 28, origin + horizon <= ledger.asOf else { return nil }
    let counts = ledger.regionOrders(sku, after: origin, through: origin + horizon)
    guard counts.contains(where: { $0 > 0 }) else { return nil }
    self.sku = sku
    self.lead = lead
    self.origin = origin
    preOrders = ledger.preOrders(sku, through: origin)
    self.counts = counts
  }

  /// Returns the outcomes of all drops at all leads that have at least some pre-orders.
  static func all(
    in ledger: OrderLedger, leads: ClosedRange<Int>, horizon: Int, minimumPreOrders: Double
  ) -> [DropOutcome] {
    ledger.release.indices.flatMap { sku in
      leads.compactMap { DropOutcome(ledger, sku: sku, lead: $0, horizon: horizon) }
        .filter { $0.preOrders >= minimumPreOrders }
    }
  }
}
