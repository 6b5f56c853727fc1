import Diagnostics
import FulfilmentModel
import TwoStageProgramming

extension PlacementProgram {
  /// Parts of `place` that may be ended early.
  package enum Stage: Sendable {
    /// The relaxation: asked after each iteration. Time that is up leaves its best iterate.
    case relaxation
    /// The search for better whole packs: asked before each change.
    case search
    /// The pricing of whole units while their cost is not known to a percent: asked before it and after
    /// each iteration. Time that is up costs them by a rule (`recourseByRule`) instead.
    case costing
    /// The pricing of whole units: asked after each iteration once the cost is known to a percent.
    case pricing
  }

  /// Steps of `place`, for a progress display.
  package enum Step: Sendable, Equatable {
    /// An iteration of the interior-point method: its number and the relative gap so far.
    case iteration(Int, gap: Double)
    /// The fractional placement is being rounded to whole case packs.
    case rounding
    /// The cost of the whole-unit placement is being proven: iteration and relative gap.
    case pricing(Int, gap: Double)
  }

  /// Solves the two-stage program over the scenarios and rounds its placement to whole packs.
  ///
  /// The relaxation gives the lower bound. Where SKUs travel in packs, `PackSearch` weighs packs up
  /// against packs down. The placement is priced by a second solve in which it stands; where
  /// rounding broke a promise that another pack would keep, packs are added and the placement is
  /// priced again. Where time was up before the relaxation was solved, its iterate may be far from
  /// the optimum: no search starts from it, and nothing is placed if that costs less.
  ///
  /// - Parameters:
  ///   - scenarios: joint draws of the horizon's demand, in the case's order of SKUs and regions.
  ///   - isTimeUp: asked in each stage whether to end it. Pricing that is cut short leaves a cost that
  ///     is at most a percent too high; costing that is cut short, the cost of shipping by a rule. Either
  ///     is a cost at which the plan can be carried out, and the gap counts from it.
  ///   - progress: called as the work goes on, on the calling thread.
  /// - Returns: a plan whose certificate is true whether or not the method converged.
  package func place(
    _ scenarios: DemandScenarios, isTimeUp: (Stage) -> Bool = { _ in false },
    progress: (Step) -> Void = { _ in }
  ) -> Plan {
    let solver = solverSettings
    // Whole units are weighed where the scenarios count as they do at the optimum.
    var transport = transport(over: scenarios)
    let relaxed = relaxation(
      of: &transport, isTimeUp: { isTimeUp(.relaxation) },
      report: { progress(.iteration($0, gap: $1)) })
    progress(.rounding)
    let needed = withHeld(relaxed.placement)
    var units = roundedToPacks(needed)
    func price(_ units: [Int]) -> TwoStageSolution {
      let program = recourse(to: lines.adding(to: units), over: scenarios)
      // In periods no rule ships, so that there the price is found in any case.
      let hasRule = settings.periods == nil
      if hasRule, isTimeUp(.costing) { return program.recourseByRule(prices: relaxed.prices) }
      var (isKnown, isGivenUp) = (false, false)
      func isOver() -> Bool {
        if isKnown { return isTimeUp(.pricing) }
        isGivenUp = hasRule && isTimeUp(.costing)
        return isGivenUp
      }
      let solved = program.solve(
        solver, isTimeUp: isOver,
        report: {
          isKnown = $0.relativeGap <= PlacementProgram.knownGap
          progress(.pricing($0.number, gap: $0.relativeGap))
        })
      guard isGivenUp else { return solved.overAllPeriods(of: program) }
      let ruled = program.recourseByRule(
        prices: relaxed.prices, iterations: solved.iterations + 1)
      return ruled.objective < solved.objective ? ruled : solved
    }
    func total(_ units: [Int], _ priced: TwoStageSolution) -> Double {
      decisionCost(lines.adding(to: units)) + recourseValue(priced, over: scenarios)
    }
    let prices = scarcityPrices(of: relaxed)
    let budgetPrice = budgetPrice(of: relaxed, in: transport)
    let searched =
      relaxed.status == .timeLimit
      ? nil
      : searched(
        from: units, in: transport, throughputPrices: prices,
        budgetPrice: budgetPrice ?? 0, isTimeUp: { isTimeUp(.search) })
    var priced = price(searched ?? units)
    if let searched {
      // With prices in place of scarce throughput, weights of scenarios, or periods, the search's costs
      // are estimates.
      let isExact = prices.isEmpty && settings.risk == nil && settings.periods == nil
      let rounded = isExact ? nil : price(units)
      if let rounded, total(units, rounded) <= total(searched, priced) {
        priced = rounded
      } else {
        units = searched
      }
    }
    let broken = promiseOutcomes(priced).filter { !$0.isKept }
    if !broken.isEmpty {
      let repaired = repaired(units, keeping: broken)
      if repaired != units {
        units = repaired
        priced = price(units)
      }
    }
    if relaxed.status == .timeLimit, relaxed.gap > PlacementProgram.doubtfulGap,
      transport.allowsNothing, units.contains(where: { $0 > 0 })
    {
      let nothing = stocking.held.isEmpty ? units.map { _ in 0 } : stocking.held
      let unplaced = price(nothing)
      if total(nothing, unplaced) < total(units, priced) {
        (units, priced) = (nothing, unplaced)
      }
    }
    let shipments = shipmentOutcomes(&units, in: transport, throughputPrices: prices)
    if !shipments.isEmpty { priced = price(units) }
    var plan = plan(
      placing: lines.adding(to: units), needed: needed, over: scenarios, shipments: shipments,
      relaxed: relaxed, priced: priced)
    plan.rules = ruleOutcomes(
      lines.adding(to: units), prices: relaxed.prices.rules, names: transport.rules.map(\.name))
    plan.budgetPrice = budgetPrice
    if settings.risk != nil { plan.scenarioWeights = transport.probabilities }
    plan.shortfalls = shortfalls(
      placing: lines.adding(to: units), relaxed: relaxed.prices, priced: priced,
      budgetPrice: budgetPrice)
    return plan
  }

  /// Accuracy and threads of a solve, as the settings state them.
  var solverSettings: TwoStageSettings {
    var solver = TwoStageSettings()
    solver.relativeGap = settings.relativeGap
    solver.threads = settings.threads
    return solver
  }

  /// Solves the relaxation, at the expected cost or at its risk-averse value.
  ///
  /// - Parameters:
  ///   - transport: the program; where it is risk-averse it gets the weights of the scenarios that prove
  ///     the bound as probabilities.
  ///   - isTimeUp: asked after each iteration of each solve.
  ///   - report: called after each iteration or round with its number and the relative gap.
  func relaxation(
    of transport: inout StochasticTransport, isTimeUp: () -> Bool = { false },
    report: (Int, Double) -> Void = { _, _ in }
  ) -> TwoStageSolution {
    guard let risk = settings.risk else {
      return transport.solve(
        solverSettings, isTimeUp: isTimeUp, report: { report($0.number, $0.relativeGap) })
    }
    var method = RiskAverseMethod(transport, risk: risk, settings: solverSettings)
    let outcome = method.solve(isTimeUp: isTimeUp, report: report)
    transport.probabilities = outcome.weights
    return outcome.solution
  }

  /// Returns what a recourse is worth: its expected cost, or its risk-averse value.
  func recourseValue(_ priced: TwoStageSolution, over scenarios: DemandScenarios) -> Double {
    settings.risk?.value(of: priced.recourseCosts, probabilities: scenarios.probabilities)
      ?? priced.objective
  }

  /// Returns the money that a whole placement costs before any demand: placing it, and its changes.
  func decisionCost(_ units: [Int]) -> Double {
    placementCost(units.map(Double.init)) + lines.changeCost(of: units)
  }

  /// Returns the prices of throughput by hub and scenario; empty where none is scarce.
  private func scarcityPrices(of relaxed: TwoStageSolution) -> [Double] {
    // The interior-point method leaves traces of prices where a limit is loose.
    let prices = relaxed.prices.throughputByScenario
    return prices.contains { $0 > 1e-6 } ? prices : []
  }

  /// Returns a better placement of whole packs than a rounded one, by the costs of `PackSearch`;
  /// `nil` where all units travel alone or there is none.
  ///
  /// A scarce budget is spent at its price first, so that the packs that come first do not take what
  /// others earn more with; what is left is spent without it.
  private func searched(
    from units: [Int], in transport: StochasticTransport, throughputPrices: [Double],
    budgetPrice: Double, isTimeUp: () -> Bool
  ) -> [Int]? {
    guard planningCase.skus.indices.contains(where: stocking.needsSearch) else { return nil }
    var found = units
    for price in budgetPrice > 1e-6 ? [budgetPrice, 0] : [0] {
      var search = PackSearch(
        self, from: found, in: transport, throughputPrices: throughputPrices, budgetPrice: price)
      search.run(isTimeUp: isTimeUp)
      found = search.units
    }
    return found == units ? nil : found
  }

  /// Returns the shadow price of the budget; `nil` without one.
  private func budgetPrice(
    of relaxed: TwoStageSolution, in transport: StochasticTransport
  ) -> Double? {
    transport.rules.firstIndex { $0.name == PlacementProgram.budgetRule }
      .map { relaxed.prices.rules[$0] }
  }

  /// Returns what deciding for mean demand would cost, and what knowing demand would save, of the
  /// fractional program over scenarios.
  ///
  /// - Parameter progress: called after each scenario.
  package func measures(
    over scenarios: DemandScenarios, progress: (Int) -> Void = { _ in }
  ) -> StochasticMeasures {
    var solver = TwoStageSettings()
    solver.threads = settings.threads
    var result = transport(over: scenarios).measures(solver, progress: progress)
    result.expectedValue += fixedCost
    result.expectedValueSolution += fixedCost
    result.waitAndSee += fixedCost
    return result
  }

  /// Relative gap at which the cost of a placement counts as known, if time is up.
  private static let knownGap = 0.01
  /// Relative gap above which an iterate may be worse than placing nothing.
  private static let doubtfulGap = 0.1

  /// Returns the expected cost of a whole-unit placement over scenarios, or its risk-averse value,
  /// recourse included.
  ///
  /// - Throws: every unknown identifier and every limit that the placement breaks.
  package func cost(
    of placement: [StockRecord], over scenarios: DemandScenarios
  ) throws(InvalidInput) -> Double {
    let units = try checked(placement)
    var solver = TwoStageSettings()
    solver.threads = settings.threads
    return decisionCost(units)
      + recourseValue(recourse(to: units, over: scenarios).solve(solver), over: scenarios)
  }
}
