/// The search for the sites to open: cuts from the structured method's prices, and from prices that
/// climb between them.
///
/// Each set of sites that is looked at is solved by the structured method; its prices give a cut that
/// holds for every set and is exact for this one. `OpeningMaster` finds the set that no cut rules out.
/// The search ends where its bound meets the best cost, after finitely many sets. Cuts and solved
/// sets stay, so that asking for one site more starts where the last question ended.
///
/// Reference: Fischetti, Ljubić & Sinnl, "Redesigning Benders decomposition for large-scale facility
/// location" (2017), doi:10.1287/mnsc.2016.2461; Geoffrion (1974) on the Lagrangian's strength.
package struct OpeningSearch {
  package let opening: SiteOpening
  private let settings: TwoStageSettings
  /// The relaxation by site, whose prices are the cuts.
  var relaxation: SiteRelaxation
  /// Lower bounds on every set, found so far.
  var cuts: [OpeningCut] = []
  /// Sets that were solved, with their cost, opening included.
  var solved: [[Bool]: Solved] = [:]
  /// Evaluations of the Lagrangian.
  var evaluations = 0

  /// A set of sites and the optimum over it.
  struct Solved {
    var cost: Double
    var bound: Double
    var prices: TwoStagePrices
  }

  /// The best set of sites, and what no set can undercut.
  package struct Outcome: Sendable {
    /// Whether each site is open; sites that stand are.
    package var isOpen: [Bool]
    /// Cost of the best fractional placement over these sites, opening included, money.
    package var cost: Double
    /// Of it, the money for opening and signing.
    package var openingCost: Double
    /// Proven lower bound over all allowed sets, money.
    package var bound: Double
    /// Sets solved so far, and evaluations of the relaxation.
    package var solves: Int
    package var evaluations: Int
    /// Whether the gap asked for was reached.
    package var isProven: Bool

    /// The relative gap (cost − bound) / cost, at least 0.
    package var gap: Double { max(0, cost - bound) / max(cost.magnitude, 1e-12) }
  }

  /// Relative gap at which a search ends: above that of the solves behind it.
  package static let relativeGap = 1e-5
  /// Sets solved for one question before the gap has to do.
  private static let solveLimit = 400

  /// Prepares the search.
  package init(_ opening: SiteOpening, threads: Int) {
    self.opening = opening
    var settings = TwoStageSettings()
    settings.relativeGap = 1e-7
    settings.threads = threads
    self.settings = settings
    relaxation = SiteRelaxation(opening.program)
  }

  /// Finds the best set with at most so many sites beside those that stand.
  ///
  /// - Parameters:
  ///   - most: sites that may be opened.
  ///   - isTimeUp: asked between solves; if true, the best set so far is returned with its gap.
  ///   - progress: called after each set solved, with best cost and bound.
  package mutating func run(
    most: Int, isTimeUp: () -> Bool = { false }, progress: (Double, Double) -> Void = { _, _ in }
  ) -> Outcome {
    let most = min(most, opening.candidates.count)
    if solved.isEmpty { begin(most: most, isTimeUp: isTimeUp) }
    var bound = -Double.infinity
    var isProven = false
    for _ in 0..<OpeningSearch.solveLimit {
      let best = best(most: most)
      let ceiling = best.cost - OpeningSearch.relativeGap * best.cost.magnitude
      let next = OpeningMaster(opening, cuts: cuts, most: most, ceiling: ceiling).best()
      bound = max(bound, next.bound)
      progress(best.cost, bound)
      if next.bound >= ceiling || next.open == nil {
        isProven = next.bound >= ceiling
        // Without a tolerance the cuts may tell a little more.
        let exact = OpeningMaster(opening, cuts: cuts, most: most, ceiling: best.cost).best()
        bound = max(bound, exact.bound)
        break
      }
      guard let open = next.open, solved[open] == nil, !isTimeUp() else { break }
      solve(open)
      climb(from: open, most: most, steps: OpeningSearch.stepsBetween, isTimeUp: isTimeUp)
    }
    let best = best(most: most)
    return Outcome(
      isOpen: best.open, cost: best.cost, openingCost: opening.openingCost(best.open),
      bound: min(bound, best.cost), solves: solved.count, evaluations: evaluations,
      isProven: isProven)
  }

  /// Returns the cheapest solved set of an allowed number of sites.
  func best(most: Int) -> (open: [Bool], cost: Double) {
    var result = (open: opening.isStanding, cost: solved[opening.isStanding]?.cost ?? .infinity)
    for (open, entry) in solved {
      let count = opening.candidates.count { open[$0] }
      guard count <= most else { continue }
      let isEarlier = entry.cost == result.cost && OpeningSearch.precedes(open, result.open)
      if entry.cost < result.cost || isEarlier { result = (open, entry.cost) }
    }
    return result
  }

  /// Whether one set comes before another of the same cost, whatever the order of a dictionary.
  private static func precedes(_ a: [Bool], _ b: [Bool]) -> Bool {
    for (first, second) in zip(a, b) where first != second { return first }
    return false
  }

  /// Solves the sets of all sites and of none, and climbs from the first.
  private mutating func begin(most: Int, isTimeUp: () -> Bool) {
    solve(opening.isStanding)
    let all = opening.isStanding.map { _ in true }
    if all != opening.isStanding {
      solve(all)
      climb(from: all, most: most, steps: OpeningSearch.stepsAtFirst, isTimeUp: isTimeUp)
    }
  }

  /// Solves the program over a set of sites, and keeps its cut.
  private mutating func solve(_ open: [Bool]) {
    let program = opening.program(open: open)
    let solution = program.solve(settings)
    let cost = opening.openingCost(open)
    solved[open] = Solved(
      cost: solution.objective + cost, bound: solution.bound + cost, prices: solution.prices)
    keep(relaxation.cut(CouplingPrices(solution.prices, of: opening.program, open: open)))
  }

  private mutating func keep(_ cut: OpeningCut) {
    evaluations += 1
    cuts.append(cut)
  }
}
