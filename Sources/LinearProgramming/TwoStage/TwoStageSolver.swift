import LinearAlgebra

/// Settings of the structured interior-point method.
public struct TwoStageSettings: Sendable, Equatable {
  /// Relative gap between objective and bound at which the method stops.
  public var relativeGap = 1e-8
  /// Largest violation of a row, relative to the largest demand, at which it may stop.
  public var relativeResidual = 1e-9
  /// Iterations after which the best point so far is returned.
  public var iterationLimit = 200
  /// Threads; the result is the same for any number.
  public var threads = 1
  /// Centrality correctors of an iteration: each saves one iteration in ten and costs a quarter of
  /// one, so that they pay where factors are dear.
  public var correctors = 0
  /// Initial complementarity, as a share of the cost of serving nobody.
  public var startFactor = 10.0
  /// A throughput row comes into use when this share of its limit is shipped.
  public var throughputShare = 0.95

  /// The defaults.
  public init() {}
}

/// How a solve ended.
public enum TwoStageStatus: String, Sendable, Equatable {
  /// Objective and bound agree to the gap asked for.
  case optimal
  /// The iteration limit came first; the gap reported is true all the same.
  case iterationLimit
  /// The time was up; the gap reported is true all the same.
  case timeLimit
  /// Steps became too short to go on; the gap reported is true all the same.
  case stalled
}

/// One line of a solve's log.
public struct TwoStageIteration: Sendable, Equatable {
  /// Iteration, from 0.
  public let number: Int
  /// Objective of the current, slightly infeasible point.
  public let primalObjective: Double
  /// A lower bound: the dual point is feasible at every iteration.
  public let dualObjective: Double
  /// Largest violated row in units.
  public let primalResidual: Double
  /// Mean complementarity.
  public let centre: Double
  /// Primal step length that led here.
  public let primalStep: Double
  /// Dual step length that led here.
  public let dualStep: Double
  /// Throughput rows in use.
  public let throughputRows: Int

  /// (objective − bound) / objective at this iteration.
  public var relativeGap: Double {
    (primalObjective - dualObjective).magnitude / max(primalObjective.magnitude, 1e-12)
  }
}

/// Solves a stochastic transport program by a primal-dual interior-point method on its structure.
///
/// Mehrotra's predictor-corrector with Gondzio's centrality correctors and projected steps. Demand rows, link rows, the
/// x of each commodity and last the coupling rows are eliminated in this order, so that the work of
/// an iteration is linear in the arcs plus S W dense factors of order H. The dual iterate is
/// feasible throughout, hence every dual objective is a bound.
///
/// References: Mehrotra (1992), doi:10.1137/0802028; Gondzio (1996), doi:10.1007/BF00249643;
/// Birge & Louveaux, "Introduction to Stochastic Programming" (2011), chapter 5.
struct TwoStageSolver {
  let program: StochasticTransport
  let settings: TwoStageSettings
  let layout: TransportLayout
  var blocks: [CommodityBlock]
  var coupling: CouplingState
  var log: [TwoStageIteration] = []
  var status = TwoStageStatus.iterationLimit
  /// Whether steps cut off nothing: set where bold ones led away from the optimum.
  private var isCareful = false
  /// The least μ so far.
  private var leastCentre = Double.infinity

  init(_ program: StochasticTransport, settings: TwoStageSettings) {
    self.program = program
    self.settings = settings
    layout = TransportLayout(program)
    let layout = layout
    blocks = mapConcurrently(count: program.commodityCount, threads: settings.threads) {
      CommodityBlock(program, commodity: $0, layout: layout)
    }
    coupling = CouplingState(program, layout: layout, blocks: blocks)
  }

  /// Runs the method. `report` is called after every iteration, on the calling thread.
  mutating func run(isTimeUp: () -> Bool, report: (TwoStageIteration) -> Void) {
    guard blocks.contains(where: { !$0.demand.isEmpty }) else {
      // Nothing is wanted, and every cost is at least 0: placing nothing is the optimum.
      status = .optimal
      return
    }
    start()
    var step = ProjectedStep()
    let tolerance = settings.relativeResidual * max(1, program.demand.max() ?? 1)
    let leastScale = leastScale
    for number in 0...settings.iterationLimit {
      advance(step)
      if useViolatedThroughput() { advance(ProjectedStep()) }
      let progress = self.progress
      let centre = progress.complementarity / Double(max(1, progress.pairs))
      let line = TwoStageIteration(
        number: number, primalObjective: progress.primalObjective,
        dualObjective: progress.dualObjective, primalResidual: progress.primalResidual,
        centre: centre, primalStep: step.primal, dualStep: step.dual,
        throughputRows: coupling.rows.throughput.count)
      let scale = max(line.primalObjective.magnitude, leastScale, 1e-12)
      log.append(line)
      report(line)
      if isProven(line, gap: settings.relativeGap * scale, tolerance: tolerance) {
        status = .optimal
        return
      }
      guard number < settings.iterationLimit else { return }
      if isTimeUp() {
        status = .timeLimit
        return
      }
      if hasStrayed(centre) {
        startAgain()
        step = ProjectedStep()
        continue
      }
      leastCentre = min(leastCentre, centre)
      factor()
      step = direction(
        progress: progress, centre: centre, tolerance: tolerance,
        leastCentre: Self.leastCentreShare * settings.relativeGap * scale
          / Double(max(1, progress.pairs)))
      guard isSound(step, tolerance: tolerance, residual: progress.primalResidual) else {
        guard !isCareful else {
          status = .stalled
          return
        }
        startAgain()
        step = ProjectedStep()
        continue
      }
    }
  }

  /// What the gap counts relative to where the objective is near 0.
  var leastScale: Double { Self.leastScaleShare * blocks.reduce(0) { $0 + $1.stake } }

  /// Whether μ has grown so far beyond its least value that steps led away.
  private func hasStrayed(_ centre: Double) -> Bool {
    !isCareful && !(centre <= 1e6 * leastCentre)
  }

  /// Starts anew with steps that cut off nothing.
  private mutating func startAgain() {
    let log = log
    self = TwoStageSolver(program, settings: settings)
    self.log = log
    isCareful = true
    start()
  }

  /// Whether a step leads on, and its direction keeps the rows well enough to be followed.
  private func isSound(_ step: ProjectedStep, tolerance: Double, residual: Double) -> Bool {
    step.primal.isFinite && step.dual.isFinite && step.centre.isFinite
      && blocks.allSatisfy { $0.directionResidual <= max(1e3 * tolerance, 0.5 * residual) }
  }

  /// Whether the objective of a feasible point and the bound agree as well as asked for.
  private func isProven(_ line: TwoStageIteration, gap: Double, tolerance: Double) -> Bool {
    guard (line.primalObjective - line.dualObjective).magnitude <= gap else { return false }
    if line.primalResidual <= tolerance { return true }
    guard line.primalResidual <= 1e4 * tolerance else { return false }
    let solution = solution()
    return solution.objective - solution.bound <= gap
  }

  /// Sums of all parts, in the commodities' order.
  var progress: BlockProgress {
    var total = coupling.progress
    for block in blocks {
      total.primalObjective += block.progress.primalObjective
      total.dualObjective += block.progress.dualObjective
      total.complementarity += block.progress.complementarity
      total.pairs += block.progress.pairs
      total.primalResidual = max(total.primalResidual, block.progress.primalResidual)
    }
    return total
  }

  private mutating func advance(_ step: ProjectedStep) {
    coupling.advance(step)
    let coupling = coupling
    let price = coupling.sitePrice(of: coupling.price)
    forEachConcurrently(&blocks, threads: settings.threads) { _, block in
      block.advance(
        step, sitePrice: price,
        reducedRest: coupling.reducedRest(of: coupling.price, block: block))
    }
    self.coupling.measure(blocks)
  }

  /// Brings throughput rows into use that the current flows exceed or nearly fill.
  ///
  /// - Returns: whether there were any; Θ must then be gathered again.
  private mutating func useViolatedThroughput() -> Bool {
    var added: [CouplingRows.Throughput] = []
    var limits: [Double] = []
    var slacks: [Double] = []
    for h in 0..<program.siteCount where program.throughput[h].isFinite {
      let limit = program.throughput[h]
      guard limit > 0 else { continue }
      for g in 0..<layout.groupCount {
        var shipped = Lanes(repeating: 0)
        for block in blocks { shipped += block.flow[layout.link(h, g)] }
        for lane in 0..<Lanes.scalarCount
        where g * Lanes.scalarCount + lane < layout.scenarioCount
          && shipped[lane] > settings.throughputShare * limit
        {
          let row = CouplingRows.Throughput(site: h, scenario: g * Lanes.scalarCount + lane)
          guard !coupling.rows.throughput.contains(row) else { continue }
          added.append(row)
          limits.append(limit)
          slacks.append(max(limit - shipped[lane], 0.1 * limit))
        }
      }
    }
    guard !added.isEmpty else { return false }
    let pairs = max(1, progress.pairs)
    let centre = progress.complementarity / Double(pairs)
    coupling.use(added, limits: limits, prices: slacks.map { centre / $0 }, slacks: slacks)
    return true
  }

  private mutating func factor() {
    let rows = coupling.rows
    forEachConcurrently(&blocks, threads: settings.threads) { _, block in
      block.prepareCoupling(rows)
    }
    coupling.assemble(blocks)
  }

  private mutating func reduce<Target: ComplementarityTarget>(towards target: Target) {
    let rows = coupling.rows
    let price = coupling.sitePrice(of: coupling.price)
    let priceStep = coupling.sitePrice(of: coupling.priceStep)
    forEachConcurrently(&blocks, threads: settings.threads) { _, block in
      block.reduce(towards: target, rows: rows, sitePrice: price, sitePriceStep: priceStep)
    }
  }

  /// Finds how the direction changes; affine directions and refinements are taken at once.
  @discardableResult
  private mutating func expand<Target: ComplementarityTarget>(towards target: Target) -> (
    affine: StepBounds, cut: CutByWeight
  ) {
    let price = coupling.sitePrice(of: coupling.price)
    let priceStep = coupling.sitePrice(of: coupling.priceStep)
    let solution = coupling.solve(towards: target, blocks: blocks)
    let change = coupling.sitePrice(of: solution)
    let state = coupling
    forEachConcurrently(&blocks, threads: settings.threads) { _, block in
      block.expand(
        towards: target, solution: solution, sitePrice: price, sitePriceStep: priceStep,
        sitePriceChange: change, restChange: state.reducedRest(of: solution, block: block))
    }
    var (bounds, cut) = coupling.expand(towards: target, solution: solution)
    for block in blocks {
      bounds.merge(block.bounds)
      cut.merge(block.cutByWeight)
    }
    return (bounds, cut)
  }

  private mutating func take(_ primalWeight: Double, _ dualWeight: Double) {
    coupling.take(primalWeight, dualWeight)
    forEachConcurrently(&blocks, threads: settings.threads) { _, block in
      block.take(primalWeight, dualWeight)
    }
  }

  /// Solves for a corrector and takes it with the weights at which least is cut off.
  private mutating func correct<Target: ComplementarityTarget>(towards target: Target) {
    reduce(towards: target)
    let best = expand(towards: target).cut.best
    take(best.primal, best.dual)
  }

  /// Measures what the direction leaves of the rows and what it cuts off, and corrects the former
  /// where rounding made it large.
  private mutating func examine(tolerance: Double, residual: Double) -> CutByLength {
    let target = RefinementTarget()
    for refinement in 0...3 {
      let price = coupling.sitePrice(of: coupling.price)
      let priceStep = coupling.sitePrice(of: coupling.priceStep)
      forEachConcurrently(&blocks, threads: settings.threads) { _, block in
        block.gather(towards: target, sitePrice: price, sitePriceStep: priceStep)
      }
      let allowed = max(1e-2 * tolerance, 1e-3 * residual)
      guard refinement < 3, blocks.contains(where: { $0.directionResidual > allowed }) else {
        break
      }
      let rows = coupling.rows
      forEachConcurrently(&blocks, threads: settings.threads) { _, block in
        block.condense(towards: target, rows: rows)
      }
      expand(towards: target)
    }
    var cut = coupling.cutByLength
    for block in blocks { cut.merge(block.cutByLength) }
    return cut
  }

  /// Predictor, corrector and centrality correctors, and the step along them.
  ///
  /// - Parameter leastCentre: the least μ worth aiming at; systems only get harder to solve below.
  private mutating func direction(
    progress: BlockProgress, centre: Double, tolerance: Double, leastCentre: Double
  ) -> ProjectedStep {
    reduce(towards: AffineTarget())
    let affine = expand(towards: AffineTarget()).affine
    let left =
      affine.complementarity(
        from: progress.complementarity, primalStep: min(1, 1 / max(affine.primal, 1e-300)),
        dualStep: min(1, 1 / max(affine.dual, 1e-300))) / progress.complementarity
    let aim = min(centre, max(min(1, max(0, left * left * left)) * centre, leastCentre))
    correct(towards: CentringTarget(centre: aim, limit: Self.believedProduct * centre))
    for _ in 0..<settings.correctors {
      correct(towards: CentralityTarget(centre: aim, step: Self.trialStep))
    }
    let cut = examine(tolerance: tolerance, residual: progress.primalResidual)
    let allowed = isCareful ? 0 : Self.allowedCut * progress.complementarity
    let longest = cut.longest(allowed: allowed)
    let shorter = min(longest.primal, longest.dual)
    return ProjectedStep(
      primal: longest.primal, dual: longest.dual,
      centre: centre + shorter * (aim - centre))
  }

  /// Share of the complementarity that a step may cut off, in cost.
  private static let allowedCut = 1e-2
  /// Bound on the affine direction's products, as a multiple of μ.
  private static let believedProduct = 10.0
  /// Step length at which centrality correctors look for outliers.
  private static let trialStep = 0.9
  /// Share of the gap asked for that μ keeps.
  private static let leastCentreShare = 0.02
  /// Share of what is at stake below which the gap no longer counts relative to the objective.
  private static let leastScaleShare = 1e-6
}
