/// What all commodities share: arcs, scenario groups, which sites are shut.
///
/// Scenarios lie in the lanes of `Lanes`, four to a group; the last group is padded by scenarios
/// without demand. The links (a site and a group) lie group by group, so that a record's are a slice.
struct TransportLayout: Sendable {
  let siteCount: Int
  let sinkCount: Int
  let scenarioCount: Int
  let groupCount: Int
  let arcStart: [Int]
  let arcSite: [Int]
  /// π by group; 1 for padding.
  let probability: [Lanes]
  /// 1 by group and lane, 0 for padding.
  let presence: [Lanes]
  /// The longest list of arcs of a sink.
  let mostArcs: Int

  init(_ program: StochasticTransport) {
    siteCount = program.siteCount
    sinkCount = program.sinkCount
    scenarioCount = program.scenarioCount
    groupCount = (program.scenarioCount + Lanes.scalarCount - 1) / Lanes.scalarCount
    arcStart = program.arcStart
    arcSite = program.arcSite
    var probability = [Lanes](repeating: Lanes(repeating: 1), count: groupCount)
    var presence = [Lanes](repeating: .zero, count: groupCount)
    for (w, p) in program.probabilities.enumerated() {
      let (group, lane) = Self.place(of: w)
      probability[group][lane] = p
      presence[group][lane] = 1
    }
    (self.probability, self.presence) = (probability, presence)
    mostArcs =
      (0..<program.sinkCount).map { program.arcStart[$0 + 1] - program.arcStart[$0] }
      .max() ?? 0
  }

  /// Number of values for all sites and groups.
  var linkCount: Int { siteCount * groupCount }

  /// Place of the link of a site and a group.
  @inline(__always)
  func link(_ site: Int, _ group: Int) -> Int { group &* siteCount &+ site }

  /// The site of a link.
  func site(of link: Int) -> Int { link % siteCount }

  /// Places of a group's links, in the sites' order.
  @inline(__always)
  func links(of group: Int) -> Range<Int> {
    group &* siteCount..<(group &+ 1) &* siteCount
  }

  /// Number of entries of a packed lower triangle over the sites.
  var triangleCount: Int { Self.packed(siteCount, 0) }

  /// Places of a group's triangle.
  @inline(__always)
  func triangle(of group: Int) -> Range<Int> {
    group &* triangleCount..<(group &+ 1) &* triangleCount
  }

  /// Group and lane of a scenario.
  @inline(__always)
  static func place(of scenario: Int) -> (group: Int, lane: Int) {
    (scenario / Lanes.scalarCount, scenario % Lanes.scalarCount)
  }

  /// Place of the pair (i, j), j ≤ i, in a packed lower triangle.
  @inline(__always)
  static func packed(_ i: Int, _ j: Int) -> Int { ((i &* (i &+ 1)) >> 1) &+ j }
}

/// A sink and a group of scenarios of which at least one has demand; the values of its arcs lie side
/// by side.
struct DemandRecord: Sendable {
  let sink: Int
  let group: Int
  /// The sink's arcs in the layout.
  let arcs: Range<Int>
  /// Place of the first arc's values.
  let offset: Int

  /// Places of the arcs' values.
  @inline(__always)
  var values: Range<Int> { offset..<offset &+ arcs.count }
}
