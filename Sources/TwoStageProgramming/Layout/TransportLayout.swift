/// Positions of everything in memory, shared by all commodities.
///
/// Scenarios are taken four at a time: scenario w stands in slot w mod 4 of *group* w / 4, and the
/// last group is padded by scenarios without demand. A *link* is a site in one group. The links lie
/// group by group, so that the links, and likewise the triangles of the link matrices, that belong
/// to one group are a contiguous range.
struct TransportLayout: Sendable {
  let siteCount: Int
  let sinkCount: Int
  let scenarioCount: Int
  /// Number of groups of four scenarios.
  let groupCount: Int
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
    groupCount =
      (program.scenarioCount + ScenarioVector.scalarCount - 1) / ScenarioVector.scalarCount
    arcStart = program.arcStart
    arcSite = program.arcSite
    var probability = [ScenarioVector](repeating: .one, count: groupCount)
    var presence = [ScenarioVector](repeating: .zero, count: groupCount)
    for (w, p) in program.probabilities.enumerated() {
      let (group, slot) = Self.position(ofScenario: w)
      probability[group][slot] = p
      presence[group][slot] = 1
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

  /// Returns the group and the slot of a scenario.
  @inline(__always)
  static func position(ofScenario scenario: Int) -> (group: Int, slot: Int) {
    (scenario / ScenarioVector.scalarCount, scenario % ScenarioVector.scalarCount)
  }

  /// Returns the scenario that stands in a slot; `nil` for padding.
  func scenario(group: Int, slot: Int) -> Int? {
    let scenario = group * ScenarioVector.scalarCount + slot
    return scenario < scenarioCount ? scenario : nil
  }
}
