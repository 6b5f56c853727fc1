import FulfilmentModel

/// Totals and places of all SKUs with what the operator states: stock at the origin, then changes of
/// the forecast in the order of their file.
///
/// Open pre-orders that the case counts as demand come on top of it and are not changed.
struct StatedDemand: Sendable {
  /// Distribution of each SKU's total.
  private(set) var distributions: [TotalDistribution]
  /// Where each SKU's demand lies.
  private(set) var geography: SKUGeography
  /// The effect of every row, for the record.
  private(set) var effects: [JudgementEffect] = []

  private let ledger: OrderLedger
  private let curve: LaunchCurve
  private let horizon: Int

  /// Applies a case's statements; without any, everything is as it was.
  ///
  /// - Parameters:
  ///   - totals: those whose history leaves stated days without stock out.
  ///   - unstated: those as they would be without statements of stock, for the report.
  /// - Complexity: O(statements · SKUs · regions).
  init(
    _ planningCase: PlanningCase, ledger: OrderLedger, totals: SKUTotals, unstated: SKUTotals?,
    geography: SKUGeography
  ) {
    distributions = totals.distributions
    self.geography = geography
    self.ledger = ledger
    curve = LaunchCurve(ledger)
    horizon = planningCase.horizonDays
    let evidence = planningCase.evidence
    let periods = Dictionary(grouping: evidence.availability, by: \.sku)
    for (sku, product) in planningCase.skus.enumerated() {
      guard let own = periods[product.id] else { continue }
      let outlook = RestockOutlook(
        own, sku: sku, total: distributions[sku],
        unstatedMean: (unstated ?? totals).distributions[sku].moments.mean, ledger: ledger,
        curve: curve, horizon: horizon)
      distributions[sku] = outlook.distribution
      effects += outlook.effects
    }
    for change in evidence.adjustments { apply(change, on: planningCase.planningDate) }
  }

  /// Applies one change to all SKUs and regions that it names.
  private mutating func apply(_ change: Adjustment, on planningDate: CalendarDate) {
    let first = ledger.asOf + 1
    let last = ledger.asOf + horizon
    let start = max(first, change.start.daysSinceEpoch)
    let end = min(last, change.end?.daysSinceEpoch ?? last)
    var status = JudgementEffect.Status.applied
    if start > end { status = .outsideHorizon }
    if let expires = change.expires, expires < planningDate { status = .expired }
    var (before, after) = (0.0, 0.0)
    for sku in distributions.indices
    where change.sku.map({ ledger.index.skus[$0] == sku }) ?? true {
      let shares = geography.shares(sku, ledger)
      let region = change.region.flatMap { ledger.index.regions[$0] }
      let share = region.map { shares[$0] } ?? 1
      let mean = distributions[sku].moments.mean
      before += mean * share
      guard status == .applied else {
        after += mean * share
        continue
      }
      let factor = 1 + demandShare(sku, from: start, through: end) * (change.factor - 1)
      // Units belong to the change's own days, of which part may lie outside the horizon.
      let span = (change.end?.daysSinceEpoch ?? end) - change.start.daysSinceEpoch + 1
      let units =
        change.end == nil
        ? change.units : change.units * Double(end - start + 1) / Double(max(1, span))
      let own = shares.indices.map { place in
        let isNamed = region == nil || region == place
        return max(
          0,
          mean * shares[place] * (isNamed ? factor : 1)
            + (region == nil ? units * shares[place] : region == place ? units : 0))
      }
      let scale = 1 + share * (factor - 1)
      distributions[sku] = distributions[sku].mapped { total, _ in total * scale + units }
      geography.setShares(sku, own, ledger)
      after += own.reduce(0, +) - mean * (1 - share)
    }
    effects.append(JudgementEffect(change, status, before: before, after: after))
  }

  /// Returns the share of a SKU's demand in the horizon that falls on some of its days: by the launch
  /// curve for drops within four weeks of their release, even later.
  private func demandShare(_ sku: Int, from start: Int, through end: Int) -> Double {
    let release = ledger.release[sku]
    let last = ledger.asOf + horizon
    if release + 28 > ledger.asOf {
      func share(_ after: Int, _ through: Int) -> Double {
        curve.share(through: through - release) - curve.share(through: after - release)
      }
      let whole = share(ledger.asOf, last)
      if whole > 0 { return share(start - 1, end) / whole }
    }
    return Double(end - start + 1) / Double(horizon)
  }
}
