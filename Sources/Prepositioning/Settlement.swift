import Diagnostics
import FulfilmentModel
import TwoStageProgramming

/// The cost of a placement once demand is known, against perfect information.
///
/// The placement stands; shipments and shortage are the cheapest recourse. Perfect information is
/// the same program with the placement free, and the *regret* is the difference of the two costs.
/// Budget, rules, fixed costs and promises play no part; throughput and dates inside the horizon do only
/// where the horizon has periods: then each period ships what the hubs can, waiting counts as lateness, and
/// perfect information knows the demand of each.
public struct Settlement: Sendable, Equatable {
  /// A cost by its kinds; where several recourses cost the same, the split of one of them.
  public struct Costs: Sendable, Equatable {
    /// Inbound and storage.
    public var placement: Double
    /// Parcels and handling.
    public var shipping: Double
    /// Delivery later than promised, waiting included.
    public var lateness: Double
    /// Lost sales.
    public var unmet: Double

    /// All kinds together.
    public var total: Double { placement + shipping + lateness + unmet }
  }

  /// Cost of the placement.
  public var realised: Costs
  /// Cost of the best placement in hindsight.
  public var perfect: Costs
  /// Units wanted in the horizon.
  public var demandedUnits: Int
  /// Units placed.
  public var placedUnits: Int
  /// Units shipped under the plan.
  public var shippedUnits: Double
  /// Of these, units delivered within the promised days.
  public var fastUnits: Double
  /// Units that are left at the hubs at the end.
  public var leftOverUnits: Double
  /// A proven bound on how far either cost lies above its optimum, in money.
  package var tolerance: Double

  /// Cost of the placement beyond perfect information.
  public var regret: Double { realised.total - perfect.total }
}

extension Settlement {
  /// Settles a placement against the demand that came.
  ///
  /// - Parameters:
  ///   - placement: units by SKU and hub, such as `plan.stock`; pairs left out mean 0.
  ///   - demand: what buyers wanted; records outside the horizon are left out.
  ///   - settings: costs, threads and periods; limits other than supply, capacity and, with periods,
  ///     throughput are ignored.
  /// - Throws: every unknown identifier and every limit that the placement breaks.
  package init(
    of placement: [StockRecord], in planningCase: PlanningCase, demand: ActualDemand,
    settings: PlacementSettings = PlacementSettings()
  ) throws(InvalidInput) {
    var settings = settings
    settings.limitsThroughput = settings.limitsThroughput && settings.periods != nil
    settings.placementBudget = nil
    (settings.lateUnitCost, settings.changeCost, settings.fixedLines) = (nil, nil, nil)
    settings.promises = []
    var planningCase = planningCase
    planningCase.statements.rules = []
    let program = try PlacementProgram(planningCase, settings: settings)
    let units = try program.checked(placement)
    let scenario = try program.scenario(demand)
    var solver = TwoStageSettings()
    solver.relativeGap = 1e-10
    solver.threads = settings.threads
    let byPeriod = settings.periods.map { program.unitsByPeriod(demand, $0) }
    let recourse = program.recourse(to: units, over: scenario, byPeriod: byPeriod)
    let free = program.transport(over: scenario, byPeriod: byPeriod)
    let real = recourse.solve(solver).overAllPeriods(of: recourse)
    let best = free.solve(solver).overAllPeriods(of: free)
    realised = program.costs(of: real, placement: units.map(Double.init))
    perfect = program.costs(of: best, placement: program.withHeld(best.placement))
    demandedUnits = scenario.units.reduce(0, +)
    placedUnits = units.reduce(0, +)
    shippedUnits = real.expectedShipments.reduce(0, +)
    fastUnits = program.unitsInTime(real)
    leftOverUnits =
      program.standing(units).reduce(0, +) - shippedUnits
    tolerance = max(real.objective - real.bound, best.objective - best.bound)
  }
}

extension PlacementProgram {
  /// Returns the horizon's demand as the only scenario.
  ///
  /// - Throws: a diagnostic for each record with an unknown identifier.
  fileprivate func scenario(_ demand: ActualDemand) throws(InvalidInput) -> DemandScenarios {
    let regions = planningCase.regions.count
    var units = [Int](repeating: 0, count: planningCase.skus.count * regions)
    var faults: [Diagnostic] = []
    for record in demand.records where planningCase.horizon.contains(record.date) {
      guard let sku = index.skus[record.sku], let region = index.regions[record.region] else {
        faults.append(
          Diagnostic(
            column: "demand for \(record.sku) in \(record.region)",
            expected: "a SKU and a region of the case"))
        continue
      }
      let position = sku * regions + region
      units[position] = DemandScenarios.clamped(
        units[position] + DemandScenarios.clamped(record.quantity))
    }
    guard faults.isEmpty else { throw InvalidInput(faults) }
    return DemandScenarios(
      skuCount: planningCase.skus.count, regionCount: regions, probabilities: [1], units: units)
  }

  /// Returns the units that came in each period, indexed `(sku * periodCount + period) * regionCount +
  /// region`.
  ///
  /// - Precondition: every record inside the horizon has known identifiers, as `scenario` makes sure.
  fileprivate func unitsByPeriod(_ demand: ActualDemand, _ periods: PlanPeriods) -> [Double] {
    let regions = planningCase.regions.count
    var units = [Double](
      repeating: 0, count: planningCase.skus.count * periods.count * regions)
    for record in demand.records where planningCase.horizon.contains(record.date) {
      guard let sku = index.skus[record.sku], let region = index.regions[record.region] else {
        continue
      }
      let day = planningCase.planningDate.days(until: record.date) - 1
      let period = periods.period(ofDay: day, in: planningCase.horizonDays)
      units[(sku * periods.count + period) * regions + region] += Double(
        DemandScenarios.clamped(record.quantity))
    }
    return units
  }

  /// Returns the cost of a placement and its recourse by kinds.
  fileprivate func costs(of solution: TwoStageSolution, placement: [Double]) -> Settlement.Costs {
    var result = Settlement.Costs(
      placement: placementCost(placement), shipping: 0, lateness: solution.waitingCost, unmet: 0)
    for (lane, units) in solution.expectedShipments.enumerated() {
      result.shipping += units * costs.shipping[lane]
      result.lateness += units * costs.lateness[lane]
    }
    let regions = planningCase.regions.count
    for (position, units) in solution.expectedShortage.enumerated() {
      result.unmet += units * costs.shortage[position / regions]
    }
    return result
  }
}
