/// Scenarios that travel through a kernel together.
typealias Lanes = SIMD4<Double>

/// What all commodities share: arcs, scenario groups, which sites are shut.
///
/// Scenarios lie in the lanes of `Lanes`, four to a group; the last group is padded by scenarios
/// without demand. A value for site h and group g stands at `h * groupCount + g`.
struct TransportLayout: Sendable {
  let siteCount: Int
  let sinkCount: Int
  let scenarioCount: Int
  let groupCount: Int
  let arcStart: [Int]
  let arcSite: [Int]
  /// π by group; 1 for padding.
  let probability: [Lanes]
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
    for (w, p) in program.probabilities.enumerated() {
      probability[w / Lanes.scalarCount][w % Lanes.scalarCount] = p
    }
    self.probability = probability
    mostArcs =
      (0..<program.sinkCount).map { program.arcStart[$0 + 1] - program.arcStart[$0] }
      .max() ?? 0
  }

  /// Number of values for all sites and groups.
  var linkCount: Int { siteCount * groupCount }

  /// Place of the pair (i, j), j ≤ i, in a packed lower triangle.
  @inline(__always)
  static func packed(_ i: Int, _ j: Int) -> Int { i * (i + 1) / 2 + j }
}

extension SIMD4<Double> {
  /// The quotient, and 0 where the numerator is 0: masked pairs stay out of every sum.
  @inline(__always)
  static func masked(_ numerator: Lanes, over denominator: Lanes) -> Lanes {
    (numerator / denominator).replacing(with: 0, where: numerator .== 0)
  }
}

/// The larger value of each lane; unlike the library's own it is inlined.
@inline(__always)
func larger(_ a: Lanes, _ b: Lanes) -> Lanes { a.replacing(with: b, where: b .> a) }

/// The smaller value of each lane.
@inline(__always)
func smaller(_ a: Lanes, _ b: Lanes) -> Lanes { a.replacing(with: b, where: b .< a) }

/// Whether a lane is negative.
@inline(__always)
func anyNegative(_ v: Lanes) -> Bool {
  let (low, high) = (v.lowHalf, v.highHalf)
  let least = low.replacing(with: high, where: high .< low)
  return least[0] < 0 || least[1] < 0
}
