import LinearAlgebra

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
  private(set) var isCareful = false
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

  /// Share of the gap asked for that μ keeps.
  private static let leastCentreShare = 0.02
  /// Share of what is at stake below which the gap no longer counts relative to the objective.
  private static let leastScaleShare = 1e-6
}
