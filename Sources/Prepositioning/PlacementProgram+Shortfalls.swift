import Statistics
import TwoStageProgramming

extension PlacementProgram {
  /// Returns every expected unit that buyers miss or get late, once, with its reason.
  ///
  /// - Parameters:
  ///   - units: the placement, fixed lines included.
  ///   - relaxed: prices of the solve in which the placement was free.
  ///   - priced: the solve in which `units` stood.
  /// - Returns: in the case's order of SKUs, unserved units before late ones, then regions; none of
  ///   less than a hundredth of a unit.
  /// - Complexity: O(SKUs · lanes).
  func shortfalls(
    placing units: [Int], relaxed: TwoStagePrices, priced: TwoStageSolution, budgetPrice: Double?
  ) -> [Plan.Shortfall] {
    let reasons = ShortfallReasons(
      self, placing: units, relaxed: relaxed, stockValue: priced.prices.stock,
      budgetPrice: budgetPrice)
    let shortage = shortageByRegion(priced)
    let (shipments, prompt) = (shipmentsByLane(priced), promptByLane(priced))
    let regions = planningCase.regions.count
    return planningCase.skus.indices.flatMap { sku in
      let late = (0..<regions).map { region in
        lanes(to: region).reduce(0) { sum, lane in
          let position = sku * index.laneHub.count + lane
          let inTime = isInTime(lane) ? prompt[position] : 0
          return sum + shipments[position] - inTime
        }
      }
      let unserved = Array(shortage[sku * regions..<(sku + 1) * regions])
      return shortfalls(sku, .unserved, unserved) { reasons.finding(sku: sku, hubs: $0) }
        + shortfalls(sku, .late, late) { reasons.finding(sku: sku, hubs: $0) }
    }
  }

  /// Returns the shortfalls of a SKU and a kind.
  ///
  /// - Parameters:
  ///   - units: expected units by region.
  ///   - finding: the reason why the hubs at some positions serve no more.
  private func shortfalls(
    _ sku: Int, _ kind: Plan.Shortfall.Kind, _ units: [Double],
    finding: ([Int]) -> ShortfallReasons.Finding
  ) -> [Plan.Shortfall] {
    roundedParts(units, decimals: 2).enumerated().compactMap { region, units in
      guard units > 0 else { return nil }
      let hubs = lanes(to: region).filter { kind == .unserved || isInTime($0) }
        .map { index.laneHub[$0] }
      let found = finding(hubs)
      return Plan.Shortfall(
        sku: planningCase.skus[sku].id, region: planningCase.regions[region].id, kind: kind,
        reason: found.reason, hub: found.hub.map { planningCase.hubs[$0].id }, units: units,
        saving: found.saving, placingCost: found.placingCost)
    }
  }

  /// Returns the positions of the lanes that lead to a region.
  private func lanes(to region: Int) -> Range<Int> {
    index.laneStart[region]..<index.laneStart[region + 1]
  }
}
