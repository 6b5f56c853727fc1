import FulfilmentModel
import TwoStageProgramming

extension PlacementProgram {
  /// Returns the plan of a whole-unit placement, from the two solves behind it.
  ///
  /// - Parameters:
  ///   - units: the placement, indexed `sku * hubCount + hub`.
  ///   - needed: the same before it became whole packs.
  ///   - shipments: what became of hub groups below their minimum, by position.
  ///   - scenarios: those that both solves were made for.
  ///   - relaxed: the solve in which the placement was free; it gives the bound and its prices.
  ///   - priced: the solve in which `units` stood; it gives the cost and the flows.
  func plan(
    placing units: [Int], needed: [Double], over scenarios: DemandScenarios,
    shipments outcomes: [Int: ShipmentGroup.Outcome] = [:], relaxed: TwoStageSolution,
    priced: TwoStageSolution
  ) -> Plan {
    let shipments = shipmentsByLane(priced)
    let written = written(units, needed: needed, shipments: outcomes, priced)
    return Plan(
      placements: written.filter { $0.units > 0 },
      unmetNeeds: written.filter { $0.units == 0 && !$0.isFixed },
      flows: flows(shipments),
      hubs: hubUse(units, shipments: shipments, prices: relaxed.prices),
      skus: outlook(
        units, scenarios: scenarios, shortage: shortageByRegion(priced),
        supplyPrices: relaxed.prices.supply),
      promises: promiseOutcomes(priced),
      service: service(
        placementCost: placementCost(units.map(Double.init)), priced, over: scenarios),
      expectedCost: decisionCost(units) + priced.objective,
      changeSurcharge: lines.changeCost(of: units),
      certificate: Plan.Certificate(
        cost: decisionCost(units) + recourseValue(priced, over: scenarios),
        bound: relaxed.bound + fixedCost,
        fractionalCost: relaxed.objective + fixedCost,
        iterations: relaxed.iterations + priced.iterations,
        residual: max(relaxed.residual, priced.residual), scenarios: scenarios.scenarioCount,
        isSolved: relaxed.status == .optimal && priced.status == .optimal,
        stoppedAfter: relaxed.status == .timeLimit ? relaxed.iterations : nil),
      prices: relaxed.prices)
  }

  /// Returns a line for each pair with units, and for each whose packs are too large for its need.
  private func written(
    _ units: [Int], needed: [Double], shipments: [Int: ShipmentGroup.Outcome],
    _ priced: TwoStageSolution
  ) -> [Plan.Placement] {
    let hubs = planningCase.hubs.count
    return units.indices.compactMap { index in
      let packs = stocking.quantities(index).packs
      let decision = decision(
        of: index, units: units[index], needed: needed[index], shipments: shipments)
      guard
        units[index] > 0 || decision != nil || packs.smallest > 1 && needed[index] >= 0.5
      else { return nil }
      return Plan.Placement(
        sku: planningCase.skus[index / hubs].id, hub: planningCase.hubs[index % hubs].id,
        units: units[index], shadowPrice: priced.prices.stock[index],
        needed: lines.isFixed[index] ? Double(units[index]) : decision?.needed ?? needed[index],
        pack: packs.smallest, isFixed: lines.isFixed[index], decision: decision?.words,
        isShort: decision?.isShort ?? false)
    }
  }

  private func flows(_ shipments: [Double]) -> [Plan.Flow] {
    var result: [Plan.Flow] = []
    for (s, sku) in planningCase.skus.enumerated() {
      for (r, region) in planningCase.regions.enumerated() {
        for lane in index.laneStart[r]..<index.laneStart[r + 1] {
          let expected = shipments[s * index.laneHub.count + lane]
          guard expected >= 1e-3 else { continue }
          result.append(
            Plan.Flow(
              sku: sku.id, hub: planningCase.hubs[index.laneHub[lane]].id, region: region.id,
              expectedUnits: expected,
              transitDays: planningCase.lanes[index.laneIndex[lane]].transitDays))
        }
      }
    }
    return result
  }

  private func hubUse(
    _ units: [Int], shipments: [Double], prices: TwoStagePrices
  ) -> [Plan.HubUse] {
    let hubCount = planningCase.hubs.count
    var shipped = [Double](repeating: 0, count: hubCount)
    for (position, expected) in shipments.enumerated() {
      shipped[index.laneHub[position % index.laneHub.count]] += expected
    }
    return planningCase.hubs.enumerated().map { h, hub in
      var (opening, placed) = (0, 0)
      for s in planningCase.skus.indices {
        opening += max(0, index.openingStock[s * hubCount + h])
        placed += units[s * hubCount + h]
      }
      return Plan.HubUse(
        hub: hub.id, capacityUnits: hub.capacityUnits, openingUnits: opening, placedUnits: placed,
        expectedShippedUnits: shipped[h], capacityPrice: prices.capacity[h],
        throughputPrice: prices.throughput[h])
    }
  }

  private func outlook(
    _ units: [Int], scenarios: DemandScenarios, shortage: [Double], supplyPrices: [Double]
  ) -> [Plan.SKUOutlook] {
    let (hubs, regions) = (planningCase.hubs.count, planningCase.regions.count)
    return planningCase.skus.enumerated().map { s, sku in
      let placed = units[s * hubs..<(s + 1) * hubs].reduce(0, +)
      var (wanted, unserved) = (0.0, 0.0)
      for r in 0..<regions {
        wanted += scenarios.mean(sku: s, region: r)
        unserved += shortage[s * regions + r]
      }
      return Plan.SKUOutlook(
        sku: sku.id, placedUnits: placed, unplacedUnits: sku.availableUnits - placed,
        expectedDemand: wanted, expectedUnserved: unserved, supplyPrice: supplyPrices[s])
    }
  }
}
