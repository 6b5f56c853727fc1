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
  /// Centrality correctors tried in an iteration.
  public var correctors = 1
  /// Initial complementarity, as a share of the cost of serving nobody.
  public var startFactor = 1000.0
  /// Sweeps that move the first prices towards the central path.
  public var startSweeps = 0
  /// Share of the way to the boundary that a step takes at most.
  public var boundaryFraction = 0.9995
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
/// Mehrotra's predictor-corrector with Gondzio's centrality correctors. Demand rows, link rows, the
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
  /// Refinement steps for a direction, raised when rounding shows in the rows.
  var refinements = 0

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
    var (primalStep, dualStep) = (0.0, 0.0)
    let tolerance = settings.relativeResidual * max(1, program.demand.max() ?? 1)
    var expected: Double?
    for number in 0...settings.iterationLimit {
      advance(primalStep: primalStep, dualStep: dualStep)
      if useViolatedThroughput() { advance(primalStep: 0, dualStep: 0) }
      let progress = self.progress
      let centre = progress.complementarity / Double(max(1, progress.pairs))
      let line = TwoStageIteration(
        number: number, primalObjective: progress.primalObjective,
        dualObjective: progress.dualObjective, primalResidual: progress.primalResidual,
        centre: centre, primalStep: primalStep, dualStep: dualStep,
        throughputRows: coupling.rows.throughput.count)
      log.append(line)
      report(line)
      if let expected, progress.primalResidual > max(2 * expected, 0.1 * tolerance) {
        refinements = min(3, refinements + 2)
      }
      let gap = (progress.primalObjective - progress.dualObjective).magnitude
      let isFeasible = progress.primalResidual <= tolerance
      if gap <= settings.relativeGap * max(1e-12, progress.primalObjective.magnitude), isFeasible {
        status = .optimal
        return
      }
      guard number < settings.iterationLimit else { return }
      if isTimeUp() {
        status = .timeLimit
        return
      }
      guard number < 5 || max(primalStep, dualStep) > 1e-10 else {
        status = .stalled
        return
      }
      factor()
      (primalStep, dualStep) = direction(
        progress: progress, centre: centre, tolerance: tolerance)
      guard isSound(tolerance: tolerance, residual: progress.primalResidual) else {
        status = .stalled
        return
      }
      expected = (1 - primalStep) * progress.primalResidual
    }
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

  private mutating func advance(primalStep: Double, dualStep: Double) {
    coupling.advance(primalStep: primalStep, dualStep: dualStep)
    let coupling = coupling
    let price = coupling.sitePrice(of: coupling.price)
    forEachConcurrently(&blocks, threads: settings.threads) { _, block in
      block.advance(
        primalStep: primalStep, dualStep: dualStep, sitePrice: price,
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
        for block in blocks { shipped += block.flow[h * layout.groupCount + g] }
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
  private mutating func expand<Target: ComplementarityTarget>(
    towards target: Target, weights: InlineArray<5, Double>
  ) -> (affine: StepBounds, weighted: WeightedBounds) {
    let price = coupling.sitePrice(of: coupling.price)
    let priceStep = coupling.sitePrice(of: coupling.priceStep)
    let solution = coupling.solve(towards: target, blocks: blocks)
    let change = coupling.sitePrice(of: solution)
    let state = coupling
    forEachConcurrently(&blocks, threads: settings.threads) { _, block in
      block.expand(
        towards: target, solution: solution, sitePrice: price, sitePriceStep: priceStep,
        sitePriceChange: change, restChange: state.reducedRest(of: solution, block: block),
        weights: weights)
    }
    var weighted = WeightedBounds()
    var bounds = coupling.expand(
      towards: target, solution: solution, weights: weights, weighted: &weighted)
    for block in blocks {
      bounds.merge(block.bounds)
      weighted.merge(block.weighted)
    }
    return (bounds, weighted)
  }

  private mutating func take(_ primalWeight: Double, _ dualWeight: Double) {
    coupling.take(primalWeight, dualWeight)
    forEachConcurrently(&blocks, threads: settings.threads) { _, block in
      block.take(primalWeight, dualWeight)
    }
  }

  /// Solves for a corrector and takes it with the weights that reach farthest.
  ///
  /// - Returns: the step lengths, or `nil` where the corrector would not lengthen `steps` by at
  ///   least `gain`; the direction is then as it was.
  private mutating func correct<Target: ComplementarityTarget>(
    towards target: Target, leastWeight: Double, beyond steps: (Double, Double)?
  ) -> (primal: Double, dual: Double)? {
    let weights = WeightedBounds.weights(from: leastWeight)
    reduce(towards: target)
    let found = expand(towards: target, weights: weights).weighted
    let best = found.best(weights, fraction: 1)
    if let steps, best.primalStep + best.dualStep < steps.0 + steps.1 + 0.02 { return nil }
    take(best.primalWeight, best.dualWeight)
    return (best.primalStep, best.dualStep)
  }

  /// Whether the last direction keeps the rows well enough to be followed.
  private func isSound(tolerance: Double, residual: Double) -> Bool {
    refinements == 0
      || blocks.allSatisfy {
        $0.directionResidual <= max(1e3 * tolerance, 0.5 * residual)
      }
  }

  /// Corrects what rounding left of the rows; `false` where that is little.
  private mutating func refine(tolerance: Double) -> Bool {
    reduce(towards: RefinementTarget())
    guard blocks.contains(where: { $0.directionResidual > 1e-2 * tolerance }) else { return false }
    _ = expand(towards: RefinementTarget(), weights: WeightedBounds.weights(from: 1))
    return true
  }

  /// Predictor, corrector and centrality correctors; returns the step lengths.
  private mutating func direction(progress: BlockProgress, centre: Double, tolerance: Double)
    -> (Double, Double)
  {
    reduce(towards: AffineTarget())
    let affine = expand(towards: AffineTarget(), weights: WeightedBounds.weights(from: 1)).affine
    let primal = min(1, 1 / max(affine.primal, 1e-300))
    let dual = min(1, 1 / max(affine.dual, 1e-300))
    let left =
      affine.complementarity(
        from: progress.complementarity, primalStep: primal, dualStep: dual)
      / progress.complementarity
    let sigma = min(1, max(0, left * left * left))
    let aim = sigma * centre
    var steps =
      correct(
        towards: CentringTarget(centre: aim, secondOrder: 1), leastWeight: primal * dual,
        beyond: nil) ?? (primal, dual)
    for _ in 0..<settings.correctors {
      guard min(steps.primal, steps.dual) < 0.95 else { break }
      let trial = (min(1, 1.08 * steps.primal + 0.08), min(1, 1.08 * steps.dual + 0.08))
      guard
        let next = correct(
          towards: CentralityTarget(centre: aim, primalStep: trial.0, dualStep: trial.1),
          leastWeight: trial.0 * trial.1, beyond: steps)
      else { break }
      steps = next
    }
    for _ in 0..<refinements {
      guard refine(tolerance: tolerance) else { break }
    }
    return (
      min(1, settings.boundaryFraction * steps.primal),
      min(1, settings.boundaryFraction * steps.dual)
    )
  }
}
