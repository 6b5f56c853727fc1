import RealModule

/// A drop as it stood `lead` days before its release, and the orders of the horizon that followed.
struct LeadObservation: Sendable {
  /// Position of the SKU.
  var sku: Int
  /// log(1 + pre-orders known then), for each half-life of the hyperparameters.
  var logPreOrders: [Double]
  /// log(orders in the horizon + ½); 0 for an upcoming drop, whose response is to be predicted.
  var response = 0.0
  /// Variance of the response beyond the model's noise: counting noise, and what is not over yet.
  var extraVariance = 0.0
  /// Standardised features of public attention; 0 where unknown.
  var attention: [Double] = []
}

/// Observes drops at one lead: the earlier ones with their response, the upcoming ones without.
struct LeadObserver {
  let ledger: OrderLedger
  /// Days from the forecast origin to the release.
  let lead: Int
  /// Days of demand that are forecast.
  let horizon: Int
  let preOrderHalfLives: [Double]

  /// Returns the earlier drops as they stood `lead` days before their release.
  ///
  /// Left out are SKUs released before records began or without an order, and those whose horizon
  /// has barely begun. Where only part of the horizon has passed, or the edition sold out in it (a
  /// censored observation), orders are scaled up by the development factor of the other drops, and
  /// the variance grows.
  func earlier() -> [LeadObservation] {
    ledger.entries.indices.compactMap { sku in
      let release = ledger.release[sku]
      let origin = release - lead
      guard release <= ledger.asOf, release >= ledger.firstDay + 1 else { return nil }
      let end = ledger.lastUnlimitedDay(sku, through: min(origin + horizon, ledger.asOf))
      let seen = ledger.orders(sku, after: origin, through: end)
      var response = seen
      var extra = 0.0
      if end < origin + horizon {
        guard let share = developedShare(daysAfterRelease: end - release), share > 0.1 else {
          return nil
        }
        response = seen / share
        extra = 0.25 * (1 - share) * (1 - share)
      }
      guard ledger.orders(sku, after: ledger.firstDay - 1, through: ledger.asOf) > 0 else {
        return nil
      }
      return LeadObservation(
        sku: sku, logPreOrders: logPreOrders(sku, origin: origin),
        response: Double.log(response + 0.5), extraVariance: extra + 1 / (seen + 1))
    }
  }

  /// Returns an upcoming drop as it stands on the planning date.
  func upcoming(_ sku: Int) -> LeadObservation {
    LeadObservation(sku: sku, logPreOrders: logPreOrders(sku, origin: ledger.asOf))
  }

  /// Returns log(1 + pre-orders known at an origin), for each half-life.
  private func logPreOrders(_ sku: Int, origin: Int) -> [Double] {
    preOrderHalfLives.map {
      Double.log(1 + ledger.recentPreOrders(sku, through: origin, halfLifeDays: $0))
    }
  }

  /// Returns the share of a horizon's orders that drops had by a day after their release, averaged
  /// over drops whose horizon is over: the reciprocal of the chain-ladder's development factor.
  ///
  /// - Returns: `nil` where no drop's horizon is over.
  private func developedShare(daysAfterRelease days: Int) -> Double? {
    var part = 0.0
    var whole = 0.0
    for sku in ledger.entries.indices {
      let release = ledger.release[sku]
      let origin = release - lead
      guard release >= ledger.firstDay + 1,
        origin + horizon <= ledger.lastUnlimitedDay(sku, through: ledger.asOf)
      else { continue }
      let total = ledger.orders(sku, after: origin, through: origin + horizon)
      guard total > 0 else { continue }
      // Each drop counts by the square root of its size.
      let weight = 1 / Double.sqrt(total)
      part += weight * ledger.orders(sku, after: origin, through: release + days)
      whole += weight * total
    }
    return whole > 0 ? part / whole : nil
  }

  /// Adds features of attention, standardised over the earlier drops and cut at three deviations.
  ///
  /// A feature known of fewer than three earlier drops, or the same for all of them, is left out.
  func addAttention(
    _ attention: Attention, earlier: inout [LeadObservation], upcoming: inout [LeadObservation]
  ) {
    let past = earlier.map {
      attention.features($0.sku, origin: ledger.release[$0.sku] - lead)
    }
    let now = upcoming.map { attention.features($0.sku, origin: ledger.asOf) }
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
      for index in upcoming.indices {
        upcoming[index].attention.append(standard(now[index][feature]))
      }
    }
  }
}
