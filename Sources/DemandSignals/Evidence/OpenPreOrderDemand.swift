import FulfilmentModel
import Statistics

/// Open pre-orders due in the horizon, where the case counts them as its demand, and the
/// share of pre-orders that is retained rather than cancelled.
struct OpenPreOrderDemand: Sendable {
  /// Units, indexed `[sku][region]`; all 0 where the case settles pre-orders elsewhere.
  let units: [[Double]]
  /// Units by SKU whose region nobody could tell.
  let unassigned: [Double]
  /// Expected share of open pre-orders that is not cancelled: the posterior mean under a Beta(49,
  /// 1) prior, learnt from all pre-orders due by the planning date.
  let retainedShare: Double

  /// Sums a case's pre-orders.
  ///
  /// - Complexity: linear in the number of pre-orders.
  init(_ planningCase: PlanningCase, index: CaseIndex) {
    let regions = [Double](repeating: 0, count: planningCase.regions.count)
    var units = planningCase.skus.map { _ in regions }
    var unassigned = [Double](repeating: 0, count: units.count)
    var (placed, cancelled) = (0.0, 0.0)
    for order in planningCase.evidence.preOrders {
      let region = index.regions[order.region]
      guard let sku = index.skus[order.sku],
        region != nil || order.region == RegionReference.unassigned.text
      else { continue }
      if order.dueAt <= planningCase.planningDate {
        placed += Double(order.quantity)
        if order.cancelledAt != nil { cancelled += Double(order.quantity) }
      } else if order.cancelledAt == nil, planningCase.horizon.contains(order.dueAt),
        planningCase.openPreOrders == .demand
      {
        if let region {
          units[sku][region] += Double(order.quantity)
        } else {
          unassigned[sku] += Double(order.quantity)
        }
      }
    }
    self.units = units
    self.unassigned = unassigned
    retainedShare = 1 - (cancelled + 1) / (placed + 50)
  }

  /// Returns the units expected of a SKU by region; those of no region by the forecast's shares.
  func expected(_ sku: Int, shares: [Double]) -> [Double] {
    zip(units[sku], shares).map { retainedShare * ($0 + unassigned[sku] * $1) }
  }

  /// Adds a SKU's open pre-orders to draws indexed `scenario * regionCount + region`, each unit
  /// retained at random: demand thinned by cancellations. Units of no region fall to a region by
  /// chance, by the forecast's shares.
  func add(_ sku: Int, to draws: inout [Int], shares: [Double], stream: RandomSource) {
    let regionCount = units[sku].count
    var source = stream.split(UInt64.max)
    for region in 0..<regionCount where units[sku][region] > 0 {
      for scenario in 0..<draws.count / regionCount {
        let retained = source.binomial(
          Int(min(units[sku][region], Double(DemandScenarios.largestCount))), retainedShare)
        let position = scenario * regionCount + region
        draws[position] = DemandScenarios.clamped(draws[position] + retained)
      }
    }
    guard unassigned[sku] > 0 else { return }
    for scenario in 0..<draws.count / regionCount {
      // One binomial a region of what is left: together the draw of a multinomial.
      var left = source.binomial(
        Int(min(unassigned[sku], Double(DemandScenarios.largestCount))), retainedShare)
      var shareLeft = shares.reduce(0, +)
      for (region, share) in shares.enumerated() where left > 0 && share > 0 {
        let isLast = region == regionCount - 1 || shareLeft <= share
        let here = isLast ? left : source.binomial(left, min(1, share / shareLeft))
        let position = scenario * regionCount + region
        draws[position] = DemandScenarios.clamped(draws[position] + here)
        left -= here
        shareLeft -= share
      }
    }
  }
}
