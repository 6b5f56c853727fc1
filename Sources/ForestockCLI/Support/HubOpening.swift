import ArgumentParser
import Forestock
import Foundation
import Prepositioning

/// The choice of hubs, by option.
struct OpeningOptions: ParsableArguments {
  /// A number of hubs, at least 0, or `any`; without it all hubs are open and no fixed cost counts.
  @Option(
    help: ArgumentHelp(
      "Decide which hubs to open, at most so many beside those that stand, or any: each costs its "
        + "fixed_cost, its partner a signing_cost. (default: all are open)",
      valueName: "number"))
  var openHubs: HubLimit?

  /// Refuses other options that the choice of hubs cannot keep.
  ///
  /// - Parameter others: names of options, and whether they are given.
  /// - Throws: a usage error with the first of them.
  func check(besides others: [(name: String, isGiven: Bool)]) throws {
    guard openHubs != nil, let other = others.first(where: \.isGiven) else { return }
    throw ValidationError("--open-hubs: not together with \(other.name)")
  }
}

extension OpeningOptions {
  /// Says that fixed costs of the case do not count, where nothing is to be opened.
  func tellUnused(of hubs: [Hub], in log: RunNotes) {
    let count = hubs.count { $0.fixedCost > 0 }
    guard openHubs == nil, count > 0 else { return }
    log.info(
      "fixed_cost of \(count) hubs is no part of the cost; --open-hubs decides which are worth it")
  }
}

extension HubLimit: ExpressibleByArgument {
  /// Reads `any`, or a number of hubs.
  package init?(argument: String) { self.init(text: argument) }
}

/// The question of `network`: a case, how it is planned, and how many hubs may open.
struct NetworkTask {
  let planningCase: PlanningCase
  let planner: Planner
  let mostHubs: Int
  let isGreenfield: Bool

  /// States the question.
  init(of planningCase: PlanningCase, by planner: Planner, mostHubs: Int, isGreenfield: Bool) {
    self.planningCase = planningCase
    self.planner = planner
    self.mostHubs = mostHubs
    self.isGreenfield = isGreenfield
  }

  /// Answers it for no hub, one, and so on until one more would not pay.
  ///
  /// Demand is that of the case as it is: where stock stands plays no part in it.
  ///
  /// - Parameters:
  ///   - found: called with each choice of hubs and its whole-unit plan.
  ///   - progress: called with the number of hubs and what is being done.
  /// - Returns: whether one more hub than the last line has could not pay.
  func answer(
    found: (HubChoices, Plan) -> Void, progress: (Int, String) -> Void
  ) throws -> Bool {
    let scenarios = try planner.task(for: planningCase).outlook.scenarios
    let program = try planner.task(
      for: isGreenfield ? planningCase.greenfield : planningCase, over: scenarios
    ).program
    var study = try HubStudy(of: program, over: scenarios)
    for count in 0...mostHubs {
      let choices = study.choices(HubLimit(most: count)) { cost, bound in
        progress(count, "cost \(decimal(cost, 2)), bound \(decimal(max(0, bound), 2))")
      }
      if choices.opened.count < count { return true }
      found(choices, program.closing(choices.closed).place(scenarios))
      if count >= study.candidateCount { return true }
    }
    return false
  }
}
