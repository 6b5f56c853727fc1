import FulfilmentModel
import TwoStageProgramming

/// Least shipments of hubs and partners: fewer units are raised to the minimum or left out, whichever
/// costs less.
extension PackSearch {
  /// Brings every group of hubs to nothing or to its minimum.
  ///
  /// For each group below its minimum both are tried, with the exact recourse: adding the packs that
  /// cost least until the minimum is reached, and taking all lines out, after which other hubs may take
  /// more. Where neither is possible the group stays short. What leaves one group may bring another
  /// one below its minimum, which is then decided anew.
  ///
  /// - Returns: what became of groups that were below their minimum, by position.
  mutating func keepMinimums() -> [Int: ShipmentGroup.Outcome] {
    var outcomes: [Int: ShipmentGroup.Outcome] = [:]
    let groups = program.stocking.groups
    for group in groups.indices where limits.placed[group] >= groups[group].minimum {
      limits.keepMinimum(of: group)
    }
    while let group = groups.indices.first(where: {
      outcomes[$0] != .short && limits.placed[$0] > 0 && limits.placed[$0] < groups[$0].minimum
    }) {
      let raised = raised(group)
      let without = without(group)
      switch (raised, without) {
      case (let raised?, let without?) where raised.spent <= without.spent:
        self = raised
        outcomes[group] = .raised
      case (_, let without?):
        self = without
        outcomes[group] = .leftOut
      case (let raised?, nil):
        self = raised
        outcomes[group] = .raised
      case (nil, nil): outcomes[group] = .short
      }
    }
    return outcomes
  }

  /// Returns the search with a group raised to its minimum by the packs that cost least; `nil` where
  /// supply, capacity or maxima do not allow it.
  private func raised(_ group: Int) -> PackSearch? {
    var search = self
    let hubs = Set(program.stocking.groups[group].hubs)
    while search.limits.placed[group] < program.stocking.groups[group].minimum {
      guard
        let change = search.cheapestChange(where: { change in
          change.to.map(hubs.contains) ?? false && !(change.from.map(hubs.contains) ?? false)
        })
      else { return nil }
      search.make([change])
    }
    search.limits.keepMinimum(of: group)
    search.improveAll()
    return search
  }

  /// Returns the search without any line of a group, and with its hubs closed; `nil` where a line has
  /// units in any case.
  private func without(_ group: Int) -> PackSearch? {
    var search = self
    // Fixed lines stay.
    guard program.fixedUnits(at: program.stocking.groups[group].hubs) == 0 else { return nil }
    for hub in program.stocking.groups[group].hubs {
      for sku in program.planningCase.skus.indices {
        let line = pair(sku, hub)
        guard search.units[line] > 0 else { continue }
        guard program.stocking.quantities(line).contains(0) else { return nil }
        search.open(sku)
        guard let withdrawal = search.neighbourhoods[sku]?.withdrawal(at: hub),
          let priced = search.neighbourhoods[sku]?.priced(withdrawal, below: .infinity)
        else { return nil }
        search.make([priced])
      }
    }
    search.limits.close(group)
    search.limits.releaseMinimums()
    search.improveAll()
    return search.limits.rules.isWorse(than: limits.rules) ? nil : search
  }

  /// Makes changes of single SKUs as long as one saves money.
  private mutating func improveAll() {
    for sku in neighbourhoods.indices where neighbourhoods[sku] != nil {
      open(sku)
      _ = improve(sku) { false }
    }
  }

  /// Returns the change of a kind that costs least, exactly priced; `nil` where none is possible.
  private mutating func cheapestChange(where isWanted: (PackChange) -> Bool) -> PackChange? {
    var best: PackChange?
    for sku in neighbourhoods.indices where neighbourhoods[sku] != nil {
      open(sku)
      for change in neighbourhoods[sku]?.changes ?? [] where isWanted(change) {
        // Packs of different sizes are compared by what a unit costs.
        let limit = best.map { $0.cost / Double($0.added) } ?? .infinity
        guard change.cost / Double(change.added) < limit else { continue }
        guard fits([change]),
          let priced = neighbourhoods[sku]?.priced(
            change, below: limit * Double(change.added)),
          priced.cost / Double(priced.added) < limit
        else { continue }
        best = priced
      }
    }
    return best
  }
}

extension PlacementProgram {
  /// Brings shipments of hubs and partners to nothing or to their minimum.
  ///
  /// - Returns: what became of groups below their minimum, by position; empty where there were none.
  func shipmentOutcomes(
    _ units: inout [Int], in transport: StochasticTransport, throughputPrices: [Double]
  ) -> [Int: ShipmentGroup.Outcome] {
    guard stocking.groups.contains(where: { $0.minimum > 0 }) else { return [:] }
    var search = PackSearch(self, from: units, in: transport, throughputPrices: throughputPrices)
    let outcomes = search.keepMinimums()
    units = search.units
    return outcomes
  }
}
