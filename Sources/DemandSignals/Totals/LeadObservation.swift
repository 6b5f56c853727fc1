import RealModule

extension UpcomingTotals {
  /// Earlier drops as they stood `lead` days before their release.
  ///
  /// Left out are SKUs released before records began or without an order, and those whose horizon
  /// has barely begun. Where only part of the horizon has passed, or the edition sold out in it,
  /// orders are scaled by `pace`, the share of a horizon's orders that earlier drops had by then, and
  /// the variance grows.
  static func sightings(
    _ ledger: OrderLedger, lead: Int, horizon: Int, halfLives: [Double], pace: (Int) -> Double?
  ) -> [LeadObservation] {
    ledger.entries.indices.compactMap { sku in
      let release = ledger.release[sku]
      let evening = release - lead
      guard release <= ledger.asOf, release >= ledger.firstDay + 1 else { return nil }
      let end = ledger.lastFreeDay(sku, through: min(evening + horizon, ledger.asOf))
      let seen = ledger.orders(sku, after: evening, through: end)
      var response = seen
      var extra = 0.0
      if end < evening + horizon {
        guard let share = pace(end - release), share > 0.1 else { return nil }
        response = seen / share
        extra = 0.25 * (1 - share) * (1 - share)
      }
      guard ledger.orders(sku, after: ledger.firstDay - 1, through: ledger.asOf) > 0 else {
        return nil
      }
      return LeadObservation(
        sku: sku, logPreOrders: logPreOrders(ledger, sku, evening, halfLives),
        response: Double.log(response + 0.5), extraVariance: extra + 1 / (seen + 1))
    }
  }

  /// log(1 + pre-orders known on an evening), for each half-life.
  static func logPreOrders(
    _ ledger: OrderLedger, _ sku: Int, _ evening: Int, _ halfLives: [Double]
  ) -> [Double] {
    halfLives.map {
      Double.log(1 + ledger.recentPreOrders(sku, through: evening, halfLifeDays: $0))
    }
  }

  /// Share of a horizon's orders that a drop had `days` days after its release, averaged over
  /// earlier drops whose horizon is over.
  static func pace(_ ledger: OrderLedger, lead: Int, horizon: Int) -> (Int) -> Double? {
    { days in
      var part = 0.0
      var whole = 0.0
      for sku in ledger.entries.indices {
        let release = ledger.release[sku]
        let evening = release - lead
        guard release >= ledger.firstDay + 1,
          evening + horizon <= ledger.lastFreeDay(sku, through: ledger.asOf)
        else { continue }
        let total = ledger.orders(sku, after: evening, through: evening + horizon)
        guard total > 0 else { continue }
        // Each drop counts by the square root of its size.
        let weight = 1 / Double.sqrt(total)
        part += weight * ledger.orders(sku, after: evening, through: release + days)
        whole += weight * total
      }
      return whole > 0 ? part / whole : nil
    }
  }
}

extension UpcomingTotals {
  /// Adds features of attention to sightings, standardised over the earlier ones.
  ///
  /// A feature known of fewer than three earlier drops, or the same for all of them, is left out.
  static func addAttention(
    _ attention: Attention, _ ledger: OrderLedger, lead: Int, earlier: inout [LeadObservation],
    coming: inout [LeadObservation]
  ) {
    let past = earlier.map {
      attention.features($0.sku, evening: ledger.release[$0.sku] - lead)
    }
    let now = coming.map { attention.features($0.sku, evening: ledger.asOf) }
    for feature in 0..<attention.families.count * 2 {
      let known = past.compactMap { $0[feature] }
      guard known.count >= 3 else { continue }
      let mean = known.reduce(0, +) / Double(known.count)
      var squares = 0.0
      for value in known { squares += (value - mean) * (value - mean) }
      let variance = squares / Double(known.count)
      guard variance > 1e-6 else { continue }
      let scale = 1 / Double.sqrt(variance)
      func standard(_ value: Double?) -> Double {
        value.map { min(max(($0 - mean) * scale, -3), 3) } ?? 0
      }
      for index in earlier.indices {
        earlier[index].attention.append(standard(past[index][feature]))
      }
      for index in coming.indices { coming[index].attention.append(standard(now[index][feature])) }
    }
  }
}
