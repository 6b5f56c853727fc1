import LinearAlgebra

/// The part of the program and of the iterate that belongs to one commodity.
///
/// A pair whose primal value is 0 is masked: its lane has no demand, or its site is shut.
///
/// Letters as in `Notebooks-free-docs/placement.md`: y, u, t, x primal; λ, q, ε dual; Θ = v / z.
struct CommodityBlock: Sendable {
  let commodity: Int
  let layout: TransportLayout

  // Data.
  /// Cost of each arc; beyond any real cost where the arc is shut.
  var arcCost: [Double]
  let shortageCost: [Double]
  let placementCost: [Double]
  let openingStock: [Double]
  let volume: Double
  let supply: Double
  /// Whether x[h] may differ from 0; where nothing can leave, placing could only cost.
  let canPlace: [Bool]
  /// Whether anything can ever be shipped from h.
  let canShip: [Bool]
  /// Whether the site has a throughput of 0.
  let isStill: [Bool]
  /// This commodity's coefficients in each rule.
  let ruleCoefficients: [[Double]]

  // Records.
  var records: [DemandRecord] = []
  var demand: [Lanes] = []

  /// Number of complementary pairs.
  var pairs = 0

  // Iterate by record.
  var lambda: [Lanes] = []
  var unmet: [Lanes] = []
  /// 1 / Δ, Δ = Σ Θ_y + Θ_u; 0 in lanes without demand.
  var inverseDiagonal: [Lanes] = []
  /// Right-hand side of the demand row, then the change of λ.
  var demandSide: [Lanes] = []
  var lambdaStep: [Lanes] = []
  var unmetStep: [Lanes] = []
  var unmetChange: [Lanes] = []

  // Iterate by arc of a record.
  var y: [Lanes] = []
  /// 1 / z of each arc, so that Θ = y / z costs no division.
  var inverseReduced: [Lanes] = []
  var yStep: [Lanes] = []
  var yChange: [Lanes] = []

  // Iterate by link (site and group).
  var q: [Lanes]
  var slack: [Lanes]
  var qStep: [Lanes]
  var slackStep: [Lanes]
  var slackChange: [Lanes]
  /// Σ y over the arcs of each link.
  var flow: [Lanes]
  /// e − g, then Δq + Δρ of the correction.
  var linkSide: [Lanes]
  /// g.
  var linkResidual: [Lanes]

  // Iterate by site.
  var x: [Double]
  var xStep: [Double]
  var xChange: [Double]
  /// Reduced cost of x.
  var z: [Double]
  var zStep: [Double]
  var zChange: [Double]
  var supplyPrice = 0.0
  var supplySlack = 0.0
  var supplyPriceStep = 0.0
  var supplySlackStep = 0.0
  var supplyPriceChange = 0.0
  var supplySlackChange = 0.0

  // Factors.
  /// G = (N + Θ_t)⁻¹, a packed triangle for each group.
  var inverses: [Lanes] = []
  /// L of the x block.
  var xFactor: [Double]
  /// X⁻¹ 1, 0 where nothing may be placed.
  var xOnes: [Double]
  /// 1ᵀ X⁻¹ 1 + Θ_ε.
  var supplyPivot = 1.0
  /// L⁻¹ B, one column for each coupling row.
  var coupling: [Double] = []
  /// Bᵀ X⁻¹ 1.
  var couplingOnes: [Double] = []
  /// r, then L⁻¹ r, kept between the two halves of a solve.
  var xSide: [Double]
  /// What the corrections taken so far add to z Δx + x Δz, over x.
  var placementAim: [Double]
  /// 1ᵀ X⁻¹ r − r_ε.
  var supplyPriceSide = 0.0
  /// What this commodity adds to the right-hand side of the coupling rows.
  var couplingSide: [Double] = []

  // What a pass found, for the loop to sum in order.
  var progress = BlockProgress()
  var bounds = StepBounds()
  var cutByWeight = CutByWeight()
  var cutByLength = CutByLength()
  /// Largest violation of a demand or link row by the direction, found by `examine`.
  var directionResidual = 0.0

  init(_ program: StochasticTransport, commodity s: Int, layout: TransportLayout) {
    commodity = s
    self.layout = layout
    let (sites, arcs) = (program.siteCount, program.arcCount)
    let range = s * sites..<(s + 1) * sites
    placementCost = Array(program.placementCost[range])
    openingStock = Array(program.openingStock[range])
    volume = program.volume[s]
    supply = program.supply[s]
    shortageCost = Array(program.shortageCost[s * layout.sinkCount..<(s + 1) * layout.sinkCount])
    ruleCoefficients = program.rules.map { Array($0.coefficients[range]) }
    let rules = program.rules
    let (supply, volume) = (supply, volume)
    canPlace = (0..<sites).map { h in
      supply > 0 && program.throughput[h] > 0 && (program.capacity[h] > 0 || volume == 0)
        && rules.allSatisfy { $0.limit > 0 || $0.coefficients[s * sites + h] <= 0 }
    }
    let (canPlace, openingStock) = (canPlace, openingStock)
    isStill = program.throughput.map { $0 == 0 }
    canShip = (0..<sites).map {
      program.throughput[$0] > 0 && (canPlace[$0] || openingStock[$0] > 0)
    }
    arcCost = Array(program.arcCost[s * arcs..<(s + 1) * arcs])
    for arc in 0..<arcs where !canShip[program.arcSite[arc]] { arcCost[arc] = Self.shutCost }
    let none = [Lanes](repeating: Lanes(repeating: 0), count: layout.linkCount)
    (q, slack, qStep, slackStep) = (none, none, none, none)
    (flow, linkSide, linkResidual, slackChange) = (none, none, none, none)
    let zeros = [Double](repeating: 0, count: sites)
    (x, xStep, z, zStep, xOnes, xSide) = (zeros, zeros, zeros, zeros, zeros, zeros)
    (placementAim, xChange, zChange) = (zeros, zeros, zeros)
    xFactor = [Double](repeating: 0, count: sites * sites)
    collectRecords(program)
  }

  /// What is at stake: the cost of serving nobody and of serving everybody on the dearest open arc.
  var stake: Double {
    let dearest = arcCost.reduce(0) { $1 < Self.shutCost ? max($0, $1) : $0 }
    var sum = 0.0
    for (record, wanted) in zip(records, demand) {
      let expected = (layout.probability[record.group] * wanted).sum()
      sum += expected * (shortageCost[record.sink] + dearest)
    }
    return sum
  }

  /// A price at which nothing is shipped; finite, so that 0 times it is 0.
  static let shutCost = 1e100

  /// The least a reduced cost may be: z is recomputed from prices, and rounding must not turn it.
  @inline(__always)
  func leastReduced(_ shortage: Lanes) -> Lanes { 1e-15 * shortage + Lanes(repeating: 1e-30) }

  private mutating func collectRecords(_ program: StochasticTransport) {
    let width = Lanes.scalarCount
    var arcs = 0
    // Group by group, so that a pass finds a group's links and triangle where it left them.
    for g in 0..<layout.groupCount {
      for r in 0..<layout.sinkCount {
        var wanted = Lanes(repeating: 0)
        for lane in 0..<width where g * width + lane < layout.scenarioCount {
          let scenario = g * width + lane
          wanted[lane] =
            program.demand[(scenario * program.commodityCount + commodity) * layout.sinkCount + r]
        }
        guard wanted.max() > 0 else { continue }
        let record = DemandRecord(
          sink: r, group: g, arcs: layout.arcStart[r]..<layout.arcStart[r + 1], offset: arcs)
        records.append(record)
        demand.append(wanted)
        arcs += record.arcs.count
      }
    }
    let none = [Lanes](repeating: Lanes(repeating: 0), count: demand.count)
    (lambda, unmet, inverseDiagonal) = (none, none, none)
    (demandSide, lambdaStep, unmetStep, unmetChange) = (none, none, none, none)
    y = [Lanes](repeating: Lanes(repeating: 0), count: arcs)
    (inverseReduced, yStep, yChange) = (y, y, y)
  }
}

/// Sums over a commodity's part of the iterate.
struct BlockProgress: Sendable {
  /// c·x + Σ π (f·y + g·u).
  var primalObjective = 0.0
  /// Σ d λ − Σ o q − E ε.
  var dualObjective = 0.0
  /// Σ v z over all pairs.
  var complementarity = 0.0
  /// Number of pairs.
  var pairs = 0
  /// Largest violation of a demand, link or supply row, in units.
  var primalResidual = 0.0
}
