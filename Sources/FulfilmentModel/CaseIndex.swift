import Diagnostics

/// The positions of a case's identifiers: SKUs, hubs, regions, region groups and lanes.
///
/// Tables name things by identifier, arithmetic by position. This is the one place where the former
/// become the latter: a planning run makes one index and hands it to the demand model and to the
/// placement. Of an identifier given twice the first position counts; records that name something
/// unknown have no position and are skipped by whoever looks them up.
///
/// Faults do not stop the index from being made, since a forecast needs neither hubs nor lanes;
/// they are listed in `diagnostics`, and whoever places stock refuses a case that has any.
package struct CaseIndex: Sendable {
  /// Position of each SKU's identifier in `PlanningCase.skus`.
  package let skus: [String: Int]
  /// Position of each hub's identifier in `PlanningCase.hubs`.
  package let hubs: [String: Int]
  /// Position of each region's identifier in `PlanningCase.regions`.
  package let regions: [String: Int]

  /// Group of each region. A region without a group is a group of its own.
  package let groupOfRegion: [Int]
  /// Regions of each group, ascending; groups in the order of their first region.
  package let regionsOfGroup: [[Int]]
  /// Group that a signal's region column names: a group by its name, or the group of a region.
  package let groupNamed: [String: Int]

  /// Lanes to region r are those from `laneStart[r]` up to `laneStart[r + 1]`, by ascending hub.
  package let laneStart: [Int]
  /// Hub of each lane in this order.
  package let laneHub: [Int]
  /// Position in `PlanningCase.lanes` of each lane in this order.
  package let laneIndex: [Int]

  /// Units at a hub before the plan, indexed `sku * hubCount + hub`, confirmed ones that arrive in time
  /// included; below 0 where the hub owes units.
  package let openingStock: [Int]

  /// Every reason why the case cannot be planned, in the words of the reader of files.
  package let diagnostics: [Diagnostic]

  /// Collects the positions, and every reason why the case cannot be planned.
  ///
  /// - Complexity: O(records of the network + regions + lanes · log lanes).
  package init(_ planningCase: PlanningCase) {
    var checks = CaseChecks()
    skus = checks.positions(of: planningCase.skus.map(\.id), kind: "SKU")
    hubs = checks.positions(of: planningCase.hubs.map(\.id), kind: "hub")
    regions = checks.positions(of: planningCase.regions.map(\.id), kind: "region")
    let groups = CaseIndex.groups(of: planningCase.regions)
    (groupOfRegion, regionsOfGroup, groupNamed) = groups

    let byRegion = checks.lanes(of: planningCase, hubs: hubs, regions: regions)
    var start = [0]
    for lanes in byRegion { start.append(start[start.count - 1] + lanes.count) }
    laneStart = start
    laneHub = byRegion.flatMap { $0.map(\.hub) }
    laneIndex = byRegion.flatMap { $0.map(\.lane) }

    openingStock = checks.openingStock(of: planningCase, hubs: hubs, skus: skus)
    checks.numbers(of: planningCase)
    diagnostics = checks.diagnostics
  }

  private static func groups(
    of regions: [Region]
  ) -> (ofRegion: [Int], members: [[Int]], named: [String: Int]) {
    // A group and a region may bear the same name, hence the prefixes.
    var numbers: [String: Int] = [:]
    var ofRegion: [Int] = []
    var members: [[Int]] = []
    var named: [String: Int] = [:]
    for (index, region) in regions.enumerated() {
      let key = region.group.map { "g:" + $0 } ?? "r:" + region.id
      let number = numbers[key] ?? members.count
      if number == members.count {
        numbers[key] = number
        members.append([])
      }
      ofRegion.append(number)
      members[number].append(index)
      if let name = region.group { named[name] = number }
    }
    // Where both exist, a name means the region.
    for (index, region) in regions.enumerated() { named[region.id] = ofRegion[index] }
    return (ofRegion, members, named)
  }
}
