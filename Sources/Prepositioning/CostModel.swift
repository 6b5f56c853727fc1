import Diagnostics
import FulfilmentModel

/// Money per unit of every decision in the placement program.
struct CostModel: Sendable {
  /// Inbound transport and storage, by hub.
  let placement: [Double]
  /// Parcel and handling, indexed `sku * laneCount + lane` in the index's order of lanes.
  let shipping: [Double]
  /// Lateness beyond the promised transit days, indexed like `shipping`.
  let lateness: [Double]
  /// A lost sale, by SKU.
  let shortage: [Double]

  /// Prices a case.
  ///
  /// A parcel costs the rate of its billed weight and the lane's zone where both are known and the
  /// case has rates, else what the lane costs.
  ///
  /// - Throws: a diagnostic for each pair of billed weight and zone that no rate covers.
  init(
    _ planningCase: PlanningCase, index: CaseIndex, settings: PlacementSettings
  ) throws(InvalidInput) {
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
      for (position, lane) in index.laneIndex.lazy.map({ planningCase.lanes[$0] }).enumerated() {
        var parcel = lane.costPerUnit
        if let weight = sku.billedWeightLb, let zone = lane.zone, !rates.isEmpty {
          let key = RateKey(weight: weight, zone: zone)
          if let rate = rates[key] { parcel = rate } else { missing.insert(key) }
        }
        shipping.append(parcel + planningCase.hubs[index.laneHub[position]].handlingCost)
        let lateDays = max(0, lane.transitDays - settings.promisedTransitDays)
        lateness.append(settings.latenessShareOfPricePerDay * sku.price * Double(lateDays))
      }
    }
    guard missing.isEmpty else {
      throw InvalidInput(
        missing.sorted { ($0.weight, $0.zone) < ($1.weight, $1.zone) }.map {
          Diagnostic(
            column: "parcel rates",
            expected: "a rate for \($0.weight) lb into zone \($0.zone)")
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
