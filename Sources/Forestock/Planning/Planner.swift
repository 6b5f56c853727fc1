import DemandSignals
import Diagnostics
import FulfilmentModel
import Prepositioning
import Statistics
import TwoStageProgramming

/// Plans a case: forecasts its demand as a distribution, then places its stock.
///
/// ```swift
/// let planningCase = try PlanningCase(contentsOf: "Datasets/demo-case")
/// let plan = try Planner(scenarios: 50).plan(for: planningCase)
/// ```
///
/// A planner is a value without state: planning twice gives the same plan. The case decides about
/// demand and network, the planner about how demand is forecast, what decisions cost, and how many
/// scenarios stand for the forecast.
public struct Planner: Sendable {
  /// How demand is forecast.
  public var demand = DemandSettings()
  /// A forecast made elsewhere, planned for in place of the model's own.
  public var externalForecast: ExternalForecast?
  /// Costs and limits of the decisions, and how exactly the program is solved.
  public var placement = PlacementSettings()
  /// Demand scenarios that the placement is optimised over, at least 1.
  public var scenarioCount: Int
  /// Scenarios drawn, then reduced to `scenarioCount` of unequal probability; where this is not
  /// larger than `scenarioCount`, that many are drawn and none is left out.
  public var drawCount: Int
  /// Added to the case's seed.
  public var seed: UInt64

  /// Numbers of scenarios that the command line takes and a record may state; the program's size
  /// grows with them.
  package static let scenarioRange = 1...10_000
  /// Most joint draws, likewise: distances of all pairs stand in memory while they are reduced.
  package static let mostDraws = 5_000

  /// Creates a planner with the default settings of demand and placement.
  public init(scenarios: Int = 50, draws: Int = 0, seed: UInt64 = 0) {
    scenarioCount = scenarios
    drawCount = draws
    self.seed = seed
  }

  /// Steps of a planning run, for a progress display.
  package enum Step: Sendable, Equatable {
    /// Demand is being forecast and scenarios are being drawn.
    case forecasting
    /// Hubs to open are being chosen: cost of the best choice and proven bound so far.
    case opening(cost: Double, bound: Double)
    /// Stock is being placed.
    case placing(PlacementProgram.Step)
  }

  /// Returns the whole-unit plan of a case, with its cost, lower bound and gap.
  ///
  /// - Parameter isTimeUp: asked after each iteration of the placement; once it is true, the best
  ///   plan so far is returned, with a bound, a gap, and a cost that is at most a percent too high.
  ///   The time that it measures is the caller's; forecasting is not cut short.
  /// - Throws: every reason why the case cannot be planned.
  /// - Complexity: a fit of the demand model, the draws and their reduction, and two solves or more
  ///   of the two-stage program, whose size grows with SKUs · lanes · scenarios.
  public func plan(
    for planningCase: PlanningCase, isTimeUp: () -> Bool = { false }
  ) throws(InvalidInput) -> Plan {
    try run(for: planningCase, isTimeUp: { _ in isTimeUp() }).plan
  }

  /// Returns what a plan cost once demand was known, at this planner's costs.
  ///
  /// - Parameter demand: units that buyers wanted; records outside the horizon are left out.
  /// - Throws: every limit that the plan breaks in this case.
  /// - Complexity: two solves over one scenario: the recourse to the plan, and perfect information.
  public func settle(_ plan: Plan, for planningCase: PlanningCase, demand: ActualDemand)
    throws(InvalidInput) -> Settlement
  {
    try Settlement(of: plan.stock, in: planningCase, demand: demand, settings: placement)
  }

  /// Plans a case and keeps everything on the way: index → placement program with the promises to
  /// attendees → demand fit → scenarios → plan.
  ///
  /// - Parameters:
  ///   - drawn: scenarios to plan for in place of the planner's own draws, such as those of a plan
  ///     whose external forecast is not at hand.
  ///   - isTimeUp: asked in each stage of the placement whether to end it.
  ///   - progress: called as the work goes on, on the calling thread.
  /// - Returns: the same for any number of threads, unless time was up.
  /// - Throws: every reason why the case cannot be planned.
  /// - Precondition: `scenarioCount` is at least 1; settings are inside their ranges.
  package func run(
    for planningCase: PlanningCase, over drawn: DemandScenarios? = nil,
    isTimeUp: (PlacementProgram.Stage) -> Bool = { _ in false },
    progress: (Step) -> Void = { _ in }
  ) throws(InvalidInput) -> PlanningRun {
    progress(.forecasting)
    let task = try task(for: planningCase, over: drawn)
    let (program, choices) = try task.program.openingHubs(over: task.outlook.scenarios) {
      progress(.opening(cost: $0, bound: $1))
    }
    let plan = program.place(task.outlook.scenarios, isTimeUp: isTimeUp) { progress(.placing($0)) }
    return PlanningRun(
      index: task.index, program: program, outlook: task.outlook, plan: plan,
      hubChoices: choices)
  }

  /// Returns all that a placement needs: the program of a case and the scenarios to place for.
  ///
  /// - Parameter drawn: scenarios to plan for in place of the planner's own draws.
  /// - Throws: every reason why the case cannot be planned.
  /// - Precondition: as for `run`.
  package func task(
    for planningCase: PlanningCase, over drawn: DemandScenarios? = nil
  ) throws(InvalidInput) -> PlacementTask {
    let index = CaseIndex(planningCase)
    var program = try PlacementProgram(
      planningCase, settings: placementSettings(for: planningCase), index: index)
    var outlook = outlook(for: planningCase, index: index)
    if let drawn { outlook.scenarios = drawn }
    program = program.sharingScarceStock(over: outlook.scenarios)
    return PlacementTask(index: index, program: program, outlook: outlook)
  }

  /// Forecasts a case's demand and draws the scenarios that a placement is made for.
  ///
  /// The model is fitted even where an external forecast replaces it, since shares and dispersion
  /// that the forecast leaves open are the model's own.
  ///
  /// - Parameter index: the index of the case; evidence plays no part in it, so a case with more
  ///   evidence may share it.
  /// - Precondition: `scenarioCount` is at least 1.
  func outlook(for planningCase: PlanningCase, index: CaseIndex) -> DemandOutlook {
    precondition(scenarioCount >= 1, "\(scenarioCount) scenarios")
    let fitted = DemandModel(demand).fit(planningCase, index: index)
    let drawn = max(scenarioCount, drawCount)
    let forecast: DemandForecast
    let draws: DemandScenarios
    if let externalForecast {
      forecast = DemandForecast(externalForecast, for: planningCase, own: fitted.forecast)
      draws = forecast.scenarios(
        count: drawn, seed: planningCase.seed &+ seed, threads: placement.threads)
    } else {
      forecast = fitted.forecast
      draws = fitted.scenarios(count: drawn, seed: seed, threads: placement.threads)
    }
    return DemandOutlook(
      forecast: forecast, signalWeights: fitted.signalWeights,
      notes: externalForecast == nil ? fitted.notes : [],
      judgements: externalForecast == nil ? fitted.judgements : [],
      unassignedOrders: fitted.unassignedOrders,
      scenarios: draws.reduced(to: scenarioCount, threads: placement.threads).scenarios)
  }

  /// Returns the placement settings with the promises that the case's events make.
  ///
  /// The expected buyers among an event's attendees, rounded to whole units by region, are promised
  /// delivery within the promised transit days. Nothing is promised where events are left out of
  /// the demand model or where a broken promise costs nothing.
  private func placementSettings(for planningCase: PlanningCase) -> PlacementSettings {
    var result = placement
    guard demand.uses(.events), placement.brokenPromiseShareOfPrice > 0 else { return result }
    for promise in EventPromises(planningCase).promises where promise.units >= 0.5 {
      result.promises.append(
        DeliveryPromise(
          sku: promise.sku, region: promise.region, units: Int(count: promise.units)))
    }
    return result
  }
}

/// The demand side of a planning run.
package struct DemandOutlook: Sendable {
  /// Demand as a distribution.
  package let forecast: DemandForecast
  /// How much each geographic signal counts in the demand model.
  package let signalWeights: [FittedDemand.SignalWeight]
  /// Notes on guesses, assumptions and evidence left out, by SKU; none with a forecast made elsewhere.
  package let notes: [DemandNote]
  /// The effect of every statement of the operator; none with a forecast made elsewhere.
  package let judgements: [JudgementEffect]
  /// Units ordered so far of each SKU whose region nobody could tell.
  package let unassignedOrders: [Double]
  /// The draws of demand that the plan is made for.
  package internal(set) var scenarios: DemandScenarios
}

/// A planning run before anything is placed.
package struct PlacementTask: Sendable {
  /// Positions of the case's identifiers.
  package let index: CaseIndex
  /// The placement program; its settings include the promises to attendees.
  package let program: PlacementProgram
  /// Forecast, signal weights and scenarios.
  package let outlook: DemandOutlook
}

/// Everything that one planning run made.
///
/// `PlanFolder` writes it; the program and the index serve further questions about the same case,
/// such as the value of an ad test, without being built again.
package struct PlanningRun: Sendable {
  /// Positions of the case's identifiers.
  package let index: CaseIndex
  /// The placement program, built once; its settings include the promises to attendees.
  package let program: PlacementProgram
  /// Forecast, signal weights and scenarios.
  package let outlook: DemandOutlook
  /// Where stock is to stand, with its certificate.
  package let plan: Plan
  /// The hubs to open, with their proof; `nil` where nothing was to be decided.
  package let hubChoices: HubChoices?

  /// The two-stage program behind the plan's bound and prices; of a risk-averse plan with its weights of
  /// the scenarios as probabilities, at which its prices are those of one unit more.
  package var weightedTransport: StochasticTransport {
    var transport = program.transport(over: outlook.scenarios)
    if let weights = plan.scenarioWeights { transport.probabilities = weights }
    return transport
  }
}
