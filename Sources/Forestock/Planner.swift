import DemandSignals
import FulfilmentModel
import Prepositioning

/// One night's work: forecast the demand of a case, then place its stock.
///
/// ```swift
/// let plan = try Planner().plan(planningCase)
/// ```
package struct Planner: Sendable {
  /// How demand is forecast.
  package var demand = DemandSettings()
  /// Somebody else's forecast, planned for in place of the own one.
  package var externalForecast: ExternalForecast?
  /// What decisions cost and how exactly the program is solved.
  package var placement = PlacementSettings()
  /// Scenarios the placement is made for, at least 1.
  package var scenarioCount = 50
  /// Scenarios drawn and then reduced to `scenarioCount` of unequal probability; none are drawn beyond
  /// that number where this is not larger.
  package var drawCount = 0
  /// Added to the case's seed.
  package var seed: UInt64 = 0

  /// A planner with the default settings.
  package init() {}

  /// Steps of the work, for a progress display.
  package enum Step: Sendable, Equatable {
    /// Demand is being learnt and drawn.
    case forecasting
    /// Stock is being placed.
    case placing(PlacementPlanner.Step)
  }

  /// Everything a night's work found.
  package struct Night: Sendable {
    /// Where stock is to stand, with its proof.
    package var plan: Plan
    /// The draws of demand the plan was made for.
    package var scenarios: DemandScenarios
    /// Demand as a distribution.
    package var forecast: DemandForecast
    /// The learned weight of each geographic signal.
    package var signalWeights: [FittedDemand.SignalWeight]
    /// The settings of the placement, promises included.
    package var placement: PlacementSettings
  }

  /// Forecasts and places.
  ///
  /// - Parameters:
  ///   - planningCase: the night's network, products and evidence.
  ///   - progress: called as the work goes on, on the calling thread.
  /// - Returns: plan, forecast and weights; the same for any number of threads.
  /// - Throws: every reason why the case cannot be planned.
  package func night(
    _ planningCase: PlanningCase, progress: (Step) -> Void = { _ in }
  ) throws(PlacementFault) -> Night {
    precondition(scenarioCount >= 1, "\(scenarioCount) scenarios")
    progress(.forecasting)
    let placement = placement(for: planningCase)
    let placer = PlacementPlanner(placement)
    let index = CaseIndex(planningCase)
    try placer.check(planningCase, index: index)
    let fitted = DemandModel(demand).fit(planningCase, index: index)
    let forecast =
      externalForecast.map { DemandForecast($0, for: planningCase, own: fitted.forecast) }
      ?? fitted.forecast
    let scenarios =
      externalForecast == nil
      ? self.scenarios(of: fitted) : self.scenarios(of: forecast, planningCase)
    let plan = try placer.place(planningCase, scenarios, index: index) { progress(.placing($0)) }
    return Night(
      plan: plan, scenarios: scenarios, forecast: forecast,
      signalWeights: fitted.signalWeights, placement: placement)
  }

  /// The draws of demand that a plan is made for.
  package func scenarios(of fitted: FittedDemand) -> DemandScenarios {
    fitted.scenarios(
      count: max(scenarioCount, drawCount), seed: seed, threads: placement.threads
    ).reduced(to: scenarioCount, threads: placement.threads).scenarios
  }

  /// The draws of a given forecast.
  private func scenarios(of forecast: DemandForecast, _ planningCase: PlanningCase)
    -> DemandScenarios
  {
    forecast.scenarios(
      count: max(scenarioCount, drawCount), seed: planningCase.seed &+ seed,
      threads: placement.threads
    ).reduced(to: scenarioCount, threads: placement.threads).scenarios
  }

  /// The settings of a case's placement: those given, and what its events promise.
  ///
  /// The expected buyers among an event's attendees, rounded to whole units by region, are promised
  /// delivery within the promised transit days. Nothing is promised where events are left out of the
  /// demand model or where a broken promise costs nothing.
  package func placement(for planningCase: PlanningCase) -> PlacementSettings {
    var result = placement
    guard demand.uses(.events), placement.brokenPromiseShareOfPrice > 0 else { return result }
    for promise in EventPromises(planningCase).promises where promise.units >= 0.5 {
      result.promises.append(
        DeliveryPromise(
          sku: promise.sku, region: promise.region, units: Int(promise.units.rounded())))
    }
    return result
  }

  /// Forecasts and places; the plan alone.
  ///
  /// - Throws: every reason why the case cannot be planned.
  package func plan(_ planningCase: PlanningCase) throws(PlacementFault) -> Plan {
    try night(planningCase).plan
  }
}
