import FulfilmentModel

/// Money per unit for every decision of the placement program.
struct CostModel: Sendable {
  /// Inbound and storage, by hub.
  let placement: [Double]
  /// Parcel and handling, indexed `sku * laneCount + lane` in the index's order of lanes.
  let shipping: [Double]
  /// What waiting costs, indexed like `shipping`.
  let lateness: [Double]
  /// What a lost sale costs, by SKU.
  let shortage: [Double]

  /// Prices a case.
  ///
  /// - Throws: every pair of billed weight and zone that lanes and SKUs need and no rate covers.
  init(_ planningCase: PlanningCase, index: CaseIndex, settings: PlacementSettings)
    throws(PlacementFault)
  {
    placement = planningCase.hubs.map {
      $0.inboundCostPerUnit + settings.storageDays * $0.storageCostPerUnitDay
    }
    shortage = planningCase.skus.map { $0.stockoutPenalty * settings.stockoutPenaltyFactor }
    var rates: [RateKey: Double] = [:]
    for rate in planningCase.parcelRates {
      rates[RateKey(weight: rate.weightLb, zone: rate.zone)] = rate.price
    }
    var missing: Set<RateKey> = []
    var (shipping, lateness) = ([Double](), [Double]())
    shipping.reserveCapacity(planningCase.skus.count * index.laneIndex.count)
    lateness.reserveCapacity(planningCase.skus.count * index.laneIndex.count)
    for sku in planningCase.skus {
      for lane in index.laneIndex.map({ planningCase.lanes[$0] }) {
        var parcel = lane.costPerUnit
        if let weight = sku.billedWeightLb, let zone = lane.zone, !rates.isEmpty {
          let key = RateKey(weight: weight, zone: zone)
          if let rate = rates[key] { parcel = rate } else { missing.insert(key) }
        }
        let hub = index.hubs[lane.hub] ?? 0
        shipping.append(parcel + planningCase.hubs[hub].handlingCost)
        let lateDays = max(0, lane.transitDays - settings.promisedTransitDays)
        lateness.append(settings.latenessShareOfPricePerDay * sku.price * Double(lateDays))
      }
    }
    guard missing.isEmpty else {
      throw PlacementFault(
        reasons: missing.sorted { ($0.weight, $0.zone) < ($1.weight, $1.zone) }.map {
          "no parcel rate for \($0.weight) lb into zone \($0.zone)"
        })
    }
    self.shipping = shipping
    self.lateness = lateness
  }

  private struct RateKey: Hashable {
    var weight: Int
    var zone: Int
  }
}
