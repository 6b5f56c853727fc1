import Diagnostics
import LinearAlgebra
import LinearProgramming
import TwoStageProgramming

/// Minimises the risk-averse value of a two-stage program by column generation.
///
/// The value is a maximum over weights of the scenarios: for each admitted choice of weights the structured
/// interior-point method solves an ordinary two-stage program, whose bound is one of the value. A master
/// program mixes the placements found so far at least value, and its prices are the next weights; they are
/// taken half way from the best weights so far, until that no longer helps (in-out stabilisation). The mix
/// is a placement, since the program is convex.
///
/// References: Dantzig & Wolfe, "Decomposition principle for linear programs" (1960),
/// doi:10.1287/opre.8.1.101; Ben-Ameur & Neto, "Acceleration of cutting-plane and column generation
/// algorithms" (2007), doi:10.1002/net.20137.
struct RiskAverseMethod {
  /// A placement with what it costs.
  private struct Column {
    let placement: [Double]
    /// Money before any demand.
    let decided: Double
    /// Money in each scenario.
    let recourse: [Double]
  }

  /// The outcome of the method.
  struct Outcome {
    /// Placement, value, bound and prices; the prices prove the bound with the weights as probabilities.
    let solution: TwoStageSolution
    /// Weights of the scenarios that prove the bound.
    let weights: [Double]
  }

  /// Most programs solved.
  private static let mostRounds = 300
  /// Weight below which a scenario's recourse is not read from the solve, as a share of its probability.
  private static let readableWeight = 0.2
  /// Least weight of a scenario, as a share of its probability.
  private static let leastWeight = 1e-9

  private let program: StochasticTransport
  private let risk: RiskAversion
  private let settings: TwoStageSettings
  private var columns: [Column] = []

  /// - Parameter program: with the scenarios' own probabilities.
  init(_ program: StochasticTransport, risk: RiskAversion, settings: TwoStageSettings) {
    self.program = program
    self.risk = risk
    self.settings = settings
  }

  /// Runs the method.
  ///
  /// - Parameters:
  ///   - isTimeUp: asked in each solve; the best mix so far is returned then.
  ///   - report: called after each round with its number and the relative gap.
  mutating func solve(isTimeUp: () -> Bool, report: (Int, Double) -> Void) -> Outcome {
    var weights = program.probabilities
    var best: (solution: TwoStageSolution, weights: [Double])?
    var mix: Mix?
    var (iterations, status) = (0, TwoStageStatus.iterationLimit)
    var isHalfWay = true
    for round in 1...Self.mostRounds {
      let probabilities = zip(weights, program.probabilities).map {
        (1 - Self.leastWeight) * $0 + Self.leastWeight * $1
      }
      let (solution, spent, isOver) = column(at: probabilities, isTimeUp: isTimeUp)
      iterations += spent
      let improves = solution.bound > best?.solution.bound ?? -.infinity
      if improves { best = (solution, probabilities) }
      let next = mixed(after: mix)
      mix = next
      let bound = best?.solution.bound ?? 0
      let gap = (next.value - bound) / max(next.value.magnitude, 1e-12)
      report(round, gap)
      if gap <= settings.relativeGap {
        status = .optimal
        break
      }
      if isOver {
        status = .timeLimit
        break
      }
      // Where half way taught nothing, the master's own weights are asked.
      isHalfWay = improves || !isHalfWay
      let centre = best?.weights ?? next.weights
      weights = isHalfWay ? zip(next.weights, centre).map { ($0 + $1) / 2 } : next.weights
    }
    guard let best, let mix else { preconditionFailure("no round") }
    return Outcome(
      solution: best.solution.replacing(
        placement: mix.placement, objective: mix.value, status: status, iterations: iterations),
      weights: best.weights)
  }

  /// Solves the program of some probabilities and keeps its placement as a column.
  ///
  /// - Returns: the solution, the iterations of all solves, and whether time was up in one of them. Time is
  ///   asked for once an iteration and nowhere else, so that a plan can be made again by their number.
  private mutating func column(
    at probabilities: [Double], isTimeUp: () -> Bool
  ) -> (solution: TwoStageSolution, iterations: Int, isOver: Bool) {
    var weighted = program
    weighted.probabilities = probabilities
    var settings = settings
    settings.relativeGap *= 0.2
    let solution = weighted.solve(settings, isTimeUp: isTimeUp)
    // Of a scenario that hardly counts the solve does not care what it costs.
    let isReadable = zip(probabilities, program.probabilities).allSatisfy {
      $0 >= Self.readableWeight * $1
    }
    let isOver = solution.status == .timeLimit
    let priced =
      isReadable || isOver
      ? nil : program.recourse(to: solution.placement).solve(settings, isTimeUp: isTimeUp)
    columns.append(
      Column(
        placement: solution.placement, decided: program.decidedCost(of: solution.placement),
        recourse: (priced ?? solution).recourseCosts))
    return (
      solution, solution.iterations + (priced?.iterations ?? 0),
      isOver || priced?.status == .timeLimit
    )
  }

  /// A mix of the columns.
  private struct Mix {
    let placement: [Double]
    let value: Double
    /// Weights of the scenarios at which the master would look next.
    let weights: [Double]
  }

  /// Returns the best mix of all columns; the one before where rounding makes it better.
  private func mixed(after earlier: Mix?) -> Mix {
    let (count, scenarios) = (columns.count, program.scenarioCount)
    let solution = (try? master()).map { LinearProgramSolver().solve($0) }
    var shares = solution.map { $0.primal.prefix(count).map { max(0, $0) } } ?? []
    let total = shares.reduce(0, +)
    if total > 0 { shares = shares.map { $0 / total } } else { shares = columns.map { _ in 0 } }
    if total <= 0 { shares[count - 1] = 1 }
    var recourse = [Double](repeating: 0, count: scenarios)
    var placement = [Double](repeating: 0, count: columns[0].placement.count)
    var decided = 0.0
    for (share, column) in zip(shares, columns) where share > 0 {
      decided += share * column.decided
      for (w, cost) in column.recourse.enumerated() { recourse[w] += share * cost }
      for (line, units) in column.placement.enumerated() { placement[line] += share * units }
    }
    let value = decided + risk.value(of: recourse, probabilities: program.probabilities)
    let prices = solution.map { Array($0.dual.dropFirst()) } ?? []
    let weights =
      prices.isEmpty
      ? program.probabilities
      : risk.admitted(
        zip(program.probabilities, prices).map { (1 - risk.weight) * $0 + $1 },
        probabilities: program.probabilities)
    if let earlier, earlier.value <= value {
      return Mix(placement: earlier.placement, value: earlier.value, weights: weights)
    }
    return Mix(placement: placement, value: value, weights: weights)
  }

  /// Returns the master program: shares of the columns, the value at risk η, and z, by how much a scenario
  /// costs more than η.
  ///
  /// Minimise Σ (decided + (1 − λ) E) · share + λ (η + Σ π z / tail), Σ share = 1,
  /// z + η − Σ recourse · share ≥ 0 in each scenario.
  private func master() throws(InvalidInput) -> LinearProgram {
    let (count, scenarios) = (columns.count, program.scenarioCount)
    let scale = max(1e-9, columns[0].recourse.reduce(0) { max($0, $1) } + columns[0].decided)
    var costs: [Double] = []
    var entries: [SparseMatrix.Entry] = []
    for (position, column) in columns.enumerated() {
      let mean = zip(column.recourse, program.probabilities).reduce(0) { $0 + $1.0 * $1.1 }
      costs.append((column.decided + (1 - risk.weight) * mean) / scale)
      entries.append(SparseMatrix.Entry(row: 0, column: position, value: 1))
      for (w, cost) in column.recourse.enumerated() where cost != 0 {
        entries.append(SparseMatrix.Entry(row: 1 + w, column: position, value: -cost / scale))
      }
    }
    costs.append(risk.weight)
    for w in 0..<scenarios {
      costs.append(risk.weight * program.probabilities[w] / risk.tailShare)
      entries.append(SparseMatrix.Entry(row: 1 + w, column: count, value: 1))
      entries.append(SparseMatrix.Entry(row: 1 + w, column: count + 1 + w, value: 1))
    }
    return try LinearProgram(
      matrix: SparseMatrix(rows: 1 + scenarios, columns: costs.count, entries: entries),
      costs: costs, rowLower: [1] + [Double](repeating: 0, count: scenarios),
      rowUpper: [1] + [Double](repeating: .infinity, count: scenarios),
      columnLower: [Double](repeating: 0, count: count) + [-.infinity]
        + [Double](repeating: 0, count: scenarios),
      columnUpper: [Double](repeating: .infinity, count: costs.count))
  }
}
