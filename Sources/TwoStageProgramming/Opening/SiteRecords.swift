/// The shipments that are possible from each site, where something is wanted: one record for each
/// commodity, scenario and sink in reach with demand.
///
/// Records of a site, commodity and scenario stand together, so that a site's worth is one pass.
struct SiteRecords {
  /// Index of the demand row, as in `StochasticTransport.demand`.
  private(set) var row: [Int32] = []
  /// π f: expected money per unit shipped.
  private(set) var cost: [Double] = []
  /// Records of (site, commodity, scenario) start here, at
  /// `(site * commodityCount + commodity) * scenarioCount + scenario`.
  private(set) var start: [Int] = [0]

  /// Lays the records out.
  ///
  /// - Complexity: O(arcs · commodities · scenarios).
  init(_ program: StochasticTransport) {
    var arcs = [[(sink: Int, arc: Int)]](repeating: [], count: program.siteCount)
    for sink in 0..<program.sinkCount {
      for arc in program.arcStart[sink]..<program.arcStart[sink + 1] {
        arcs[program.arcSite[arc]].append((sink, arc))
      }
    }
    for site in 0..<program.siteCount {
      for s in 0..<program.commodityCount {
        for w in 0..<program.scenarioCount {
          let first = (w * program.commodityCount + s) * program.sinkCount
          for (sink, arc) in arcs[site] where program.demand[first + sink] > 0 {
            row.append(Int32(first + sink))
            cost.append(
              program.probabilities[w] * program.arcCost[s * program.arcCount + arc])
          }
          start.append(row.count)
        }
      }
    }
  }
}

/// A lower bound on V(y) for every set y of open sites: constant − Σ worth · y.
struct OpeningCut: Sendable {
  /// Money where no site is open.
  var constant: Double
  /// W: the most that opening each site saves at the prices behind the cut, at least 0.
  var worth: [Double]

  /// Returns the bound for a set of sites.
  func value(_ open: [Bool]) -> Double {
    var sum = constant
    for site in open.indices where open[site] { sum -= worth[site] }
    return sum
  }

  /// Returns the cut with weights, which is one itself where they are at least 0 and sum to 1.
  static func mixture(_ cuts: [OpeningCut], _ weights: [Double]) -> OpeningCut {
    var result = OpeningCut(
      constant: 0, worth: [Double](repeating: 0, count: cuts.first?.worth.count ?? 0))
    for (cut, weight) in zip(cuts, weights) where weight > 0 {
      result.constant += weight * cut.constant
      for site in result.worth.indices { result.worth[site] += weight * cut.worth[site] }
    }
    return result
  }
}
