import LinearAlgebra

extension TwoStageSolver {
  mutating func factor() {
    let rows = coupling.rows
    forEachConcurrently(&blocks, threads: settings.threads) { _, block in
      block.prepareCoupling(rows)
    }
    coupling.assemble(blocks, threads: settings.threads)
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
  mutating func direction(
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
}
