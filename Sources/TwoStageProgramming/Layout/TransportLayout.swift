/// Positions of everything in memory, shared by all commodities.
///
/// Scenarios are taken four at a time: scenario w stands in slot w mod 4 of *group* w / 4, and the
/// last group is padded by scenarios without demand. A *link* is a site in one group. The links lie
/// group by group, so that the links, and likewise the triangles of the link matrices, that belong
/// to one group are a contiguous range.
///
/// A program with T periods has T groups for every four scenarios, one for each period: group
/// `g * T + t` holds period t of the scenarios of *scenario group* g. Without periods both are the same.
struct TransportLayout: Sendable {
  let siteCount: Int
  let sinkCount: Int
  let scenarioCount: Int
  /// Number of groups of four scenarios, times periods.
  let groupCount: Int
  /// T: number of periods, 1 where the program has none.
  let periodCount: Int
  /// How orders are dispatched in periods; `nil` where the program has none.
  let dispatch: DispatchLayout?
  /// The arcs of sink r are those from `arcStart[r]` up to `arcStart[r + 1]`.
  let arcStart: [Int]
  /// Site of each arc, ascending within a sink.
  let arcSite: [Int]
  /// π by group; 1 in padding slots.
  let probability: [ScenarioVector]
  /// By group: 1 in slots that hold a scenario, 0 in padding.
  let presence: [ScenarioVector]
  /// Largest number of arcs of one sink.
  let largestArcCount: Int

  init(_ program: StochasticTransport) {
    siteCount = program.siteCount
    sinkCount = program.sinkCount
    scenarioCount = program.scenarioCount
    let scenarioGroups =
      (program.scenarioCount + ScenarioVector.scalarCount - 1) / ScenarioVector.scalarCount
    periodCount = program.periodCount
    groupCount = scenarioGroups * periodCount
    dispatch = program.periods.map { DispatchLayout($0, siteCount: program.siteCount) }
    arcStart = program.arcStart
    arcSite = program.arcSite
    var probability = [ScenarioVector](repeating: .one, count: groupCount)
    var presence = [ScenarioVector](repeating: .zero, count: groupCount)
    for (w, p) in program.probabilities.enumerated() {
      let (scenarioGroup, slot) = Self.position(ofScenario: w)
      for group in scenarioGroup * periodCount..<(scenarioGroup + 1) * periodCount {
        probability[group][slot] = p
        presence[group][slot] = 1
      }
    }
    (self.probability, self.presence) = (probability, presence)
    largestArcCount =
      (0..<program.sinkCount).map { program.arcStart[$0 + 1] - program.arcStart[$0] }
      .max() ?? 0
  }

  /// Number of links.
  var linkCount: Int { siteCount * groupCount }

  /// Returns the position of a link.
  @inline(__always)
  func link(site: Int, group: Int) -> Int { group &* siteCount &+ site }

  /// Returns the site of a link.
  func site(ofLink link: Int) -> Int { link % siteCount }

  /// Returns the positions of a group's links, in the order of the sites.
  @inline(__always)
  func links(ofGroup group: Int) -> Range<Int> {
    group &* siteCount..<(group &+ 1) &* siteCount
  }

  /// Number of entries of a packed lower triangle over the sites.
  var triangleCount: Int { Self.packed(row: siteCount, column: 0) }

  /// Returns the positions of a group's packed triangle.
  @inline(__always)
  func triangle(ofGroup group: Int) -> Range<Int> {
    group &* triangleCount..<(group &+ 1) &* triangleCount
  }

  /// Returns the position of entry (`row`, `column`), column ≤ row, in a lower triangle that is
  /// packed row by row.
  @inline(__always)
  static func packed(row: Int, column: Int) -> Int { ((row &* (row &+ 1)) >> 1) &+ column }

  /// Returns the scenario group and the slot of a scenario.
  @inline(__always)
  static func position(ofScenario scenario: Int) -> (group: Int, slot: Int) {
    (scenario / ScenarioVector.scalarCount, scenario % ScenarioVector.scalarCount)
  }

  /// Returns the scenario that stands in a slot; `nil` for padding.
  func scenario(group: Int, slot: Int) -> Int? {
    let scenario = group / periodCount * ScenarioVector.scalarCount + slot
    return scenario < scenarioCount ? scenario : nil
  }
}

extension TransportLayout {
  /// Number of stocks in a scenario group: places where units stand, one for each site, or one for each
  /// site and period from which on its units are usable.
  var stocksPerGroup: Int { dispatch?.stocks.count ?? siteCount }

  /// Returns the sinks whose orders a group holds: those of its period.
  func sinks(ofGroup group: Int) -> Range<Int> {
    let count = sinkCount / periodCount
    let first = group % periodCount * count
    return first..<first + count
  }

  /// Number of scenario groups.
  var scenarioGroupCount: Int { groupCount / periodCount }

  /// Returns values of scenario groups by scenario.
  func byScenario(_ groups: [ScenarioVector]) -> [Double] {
    (0..<scenarioCount).map { scenario in
      let (group, slot) = Self.position(ofScenario: scenario)
      return groups[group][slot]
    }
  }

  /// Number of stock rows.
  var stockCount: Int { stocksPerGroup * scenarioGroupCount }

  /// Returns the site of a stock row.
  @inline(__always)
  func site(ofStock stock: Int) -> Int {
    let index = stock % stocksPerGroup
    return dispatch?.stocks[index].site ?? index
  }

  /// Returns the stock rows that hold what is placed at a site, by scenario group; none where it comes
  /// too late.
  func placementStocks(site: Int) -> StrideTo<Int> {
    stride(
      from: placementStock(site: site) ?? stockCount, to: stockCount, by: max(1, stocksPerGroup))
  }

  /// Returns the stock, of those of a scenario group, that holds what is placed at a site; `nil` where it
  /// comes too late.
  func placementStock(site: Int) -> Int? {
    guard let dispatch else { return site }
    return dispatch.placementStock[site]
  }

  /// Returns whether what is placed at its site stands in a stock.
  @inline(__always)
  func takesPlacement(stock: Int) -> Bool {
    guard let dispatch else { return true }
    let index = stock % stocksPerGroup
    return dispatch.placementStock[dispatch.stocks[index].site] == index
  }

  /// Returns 1 in the slots of a stock row that hold a scenario, 0 in padding.
  @inline(__always)
  func presence(ofStock stock: Int) -> ScenarioVector {
    presence[stock / stocksPerGroup * periodCount]
  }
}
