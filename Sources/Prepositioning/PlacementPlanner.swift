import FulfilmentModel
import TwoStageProgramming

/// Places stock for one night.
package struct PlacementPlanner: Sendable {
  /// Costs, limits and tolerances.
  package var settings: PlacementSettings

  /// A planner with the given settings.
  package init(_ settings: PlacementSettings = PlacementSettings()) { self.settings = settings }

  /// Steps of the work, for a progress display.
  package enum Step: Sendable, Equatable {
    /// An iteration of the linear program: its number and the relative gap so far.
    case iteration(Int, gap: Double)
    /// The fractional placement is being turned into whole packs.
    case rounding
    /// The cost of the whole-unit placement is being proven: iteration and relative gap.
    case pricing(Int, gap: Double)
  }

  /// Throws every reason why a case cannot be planned, before any work is done.
  package func check(
    _ planningCase: PlanningCase, index: CaseIndex? = nil
  ) throws(PlacementFault) {
    _ = try PlacementProgram(planningCase, index: index, settings: settings)
  }

  /// The very program that `place` solves, for those who want to solve or check it elsewhere.
  package func program(
    _ planningCase: PlanningCase, _ scenarios: DemandScenarios
  ) throws(PlacementFault) -> StochasticTransport {
    try PlacementProgram(planningCase, settings: settings).free(scenarios)
  }

  /// Names of the program's sinks: the regions, then those to which something is promised.
  package func sinkNames(_ planningCase: PlanningCase) throws(PlacementFault) -> [String] {
    let sinks = try PlacementProgram(planningCase, settings: settings).sinks
    return sinks.region.enumerated().map { sink, region in
      planningCase.regions[region].id + (sink < sinks.regionCount ? "" : " promised")
    }
  }

  /// The expected cost of a whole-unit placement over scenarios, recourse included.
  ///
  /// - Throws: every unknown identifier and every limit the placement breaks.
  package func cost(
    _ planningCase: PlanningCase, placement: [(sku: String, hub: String, units: Int)],
    _ scenarios: DemandScenarios
  ) throws(PlacementFault) -> Double {
    let program = try PlacementProgram(planningCase, settings: settings)
    let units = try program.checked(placement)
    var solver = TwoStageSettings()
    solver.threads = settings.threads
    return program.placementCost(units) + program.fixed(units, scenarios).solve(solver).objective
  }

  /// Solves the two-stage program over the scenarios and rounds its placement to whole packs.
  ///
  /// - Parameters:
  ///   - planningCase: the night's network and products.
  ///   - scenarios: joint draws of the horizon's demand, in the case's order of SKUs and regions.
  ///   - index: the case's index, where the run has made it already.
  ///   - progress: called as the work goes on, on the calling thread.
  /// - Returns: a plan whose certificate is true whether or not the method converged.
  /// - Throws: every reason why the case cannot be planned.
  package func place(
    _ planningCase: PlanningCase, _ scenarios: DemandScenarios, index: CaseIndex? = nil,
    progress: (Step) -> Void = { _ in }
  ) throws(PlacementFault) -> Plan {
    precondition(
      scenarios.skuCount == planningCase.skus.count
        && scenarios.regionCount == planningCase.regions.count,
      "scenarios of \(scenarios.skuCount) SKUs and \(scenarios.regionCount) regions for a case of "
        + "\(planningCase.skus.count) and \(planningCase.regions.count)")
    let program = try PlacementProgram(planningCase, index: index, settings: settings)
    var solver = TwoStageSettings()
    solver.relativeGap = settings.relativeGap
    solver.threads = settings.threads
    let relaxed = program.free(scenarios).solve(
      solver, report: { progress(.iteration($0.number, gap: $0.relativeGap)) })
    progress(.rounding)
    let rounding = WholeUnits(
      planningCase: planningCase, room: program.room, placementCost: program.costs.placement,
      budget: settings.placementBudget)
    var units = rounding.rounded(relaxed.placement)
    func price(_ units: [Int]) -> TwoStageSolution {
      program.fixed(units, scenarios).solve(
        solver, report: { progress(.pricing($0.number, gap: $0.relativeGap)) })
    }
    var priced = price(units)
    let broken = program.promiseOutcomes(priced).filter { !$0.isKept }
    if !broken.isEmpty {
      let repaired = rounding.repaired(units, broken, program)
      if repaired != units {
        units = repaired
        priced = price(units)
      }
    }
    return PlanAssembly(
      program: program, scenarios: scenarios, relaxed: relaxed, priced: priced, units: units
    ).plan
  }
}
