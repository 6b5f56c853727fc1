import FulfilmentModel
import TwoStageProgramming

/// The efficient frontier of a case: the least expected cost for each share of demand that arrives
/// in time.
///
/// Of the fractional program the frontier is convex and piecewise linear. Each breakpoint is the
/// optimum where late units cost a certain money on top; between the two ends, the slope between
/// two neighbours is tried as that money, which finds a breakpoint between them or proves that
/// there is none (non-inferior set estimation). Every solve proves a line that the frontier cannot
/// undercut, so that the error of a frontier with points left out is known.
///
/// Reference: Cohon, Church & Sheer, "Generating multiobjective trade-offs: an algorithm for
/// bicriterion problems" (1979), doi:10.1029/WR015i005p01001.
package struct ServiceFrontier: Sendable {
  /// A breakpoint of the frontier.
  package struct Point: Sendable {
    /// Expected cost, money, without a price on late units.
    package let cost: Double
    /// Expected units that arrive in time.
    package let inTimeUnits: Double
    /// Expected units wanted.
    package let demandUnits: Double
    /// Units placed, indexed `sku * hubCount + hub`.
    package let placement: [Double]
    /// Expected units by SKU and lane, indexed `sku * laneCount + lane`.
    package let shipments: [Double]
    /// Money per late unit at which the point was found.
    let price: Double
    /// A proven lower bound of cost + price · late units, money.
    let bound: Double

    /// The share of demand that arrives in time; 1 without demand.
    package var inTimeShare: Double { demandUnits > 0 ? inTimeUnits / demandUnits : 1 }
    /// Expected units that come late or never.
    var lateUnits: Double { demandUnits - inTimeUnits }
  }

  /// Breakpoints, the cheapest and slowest first.
  package private(set) var points: [Point]
  /// By pair of neighbours: the most money by which the frontier can lie below the line between
  /// them.
  private var errors: [Double] = []
  /// Number of solves.
  package private(set) var solves = 2

  /// The most money by which the frontier can lie below the line between two neighbours.
  package var largestError: Double { errors.max() ?? 0 }

  /// Money for each unit more in time between a point and the next.
  ///
  /// - Parameter index: of the slower point.
  package func slope(after index: Int) -> Double {
    let (slow, fast) = (points[index], points[index + 1])
    return (fast.cost - slow.cost) / (fast.inTimeUnits - slow.inTimeUnits)
  }

  /// The prices of a late unit at which a point is the optimum: from the slope before it to the one
  /// after it.
  package func prices(at index: Int) -> ClosedRange<Double> {
    let low = index == 0 ? 0 : slope(after: index - 1)
    let high = index + 1 < points.count ? slope(after: index) : max(low, points[index].price)
    return low...max(low, high)
  }

  /// Finds the frontier of a case over scenarios.
  ///
  /// - Parameters:
  ///   - program: of the case; its own price on late units is left out.
  ///   - scenarios: those that a plan would be made for.
  ///   - mostPoints: breakpoints to stop at, at least 2.
  ///   - tolerance: error to stop at, as a share of the least cost.
  ///   - progress: called after each solve with the breakpoints so far.
  /// - Complexity: at most two solves of the two-stage program for each breakpoint, and two.
  package init(
    of program: PlacementProgram, over scenarios: DemandScenarios, mostPoints: Int,
    tolerance: Double = 1e-5, progress: (Int) -> Void = { _ in }
  ) {
    let cheapest = program.frontierPoint(price: 0, over: scenarios)
    progress(1)
    let fastest = program.frontierPoint(price: program.highestLatePrice, over: scenarios)
    progress(2)
    points = [cheapest]
    guard fastest.inTimeUnits - cheapest.inTimeUnits > 1e-6 * cheapest.demandUnits else { return }
    points.append(fastest)
    errors = [ServiceFrontier.error(between: cheapest, fastest)]
    let allowed = tolerance * max(cheapest.cost, 1e-9)
    while points.count < max(2, mostPoints),
      let worst = errors.indices.max(by: { errors[$0] < errors[$1] }),
      errors[worst] > allowed
    {
      let (slow, fast) = (points[worst], points[worst + 1])
      let price = slope(after: worst)
      let found = program.frontierPoint(price: price, over: scenarios)
      solves += 1
      let onLine = slow.cost + price * slow.lateUnits
      let saving = onLine - (found.cost + price * found.lateUnits)
      let isBetween =
        found.inTimeUnits > slow.inTimeUnits && found.inTimeUnits < fast.inTimeUnits
      if saving > 0.1 * allowed, isBetween {
        points.insert(found, at: worst + 1)
        errors[worst] = ServiceFrontier.error(between: slow, found)
        errors.insert(ServiceFrontier.error(between: found, fast), at: worst + 1)
      } else {
        // The line between both is an edge, to what the solve proves.
        errors[worst] = min(max(0, onLine - found.bound), 0.999 * errors[worst])
      }
      progress(points.count)
    }
  }

  /// Returns the most by which the frontier can lie below the line between two points: down to where
  /// the lines that both solves prove meet.
  private static func error(between slow: Point, _ fast: Point) -> Double {
    let width = fast.price - slow.price
    guard width > 0 else { return 0 }
    let meeting = min(
      max((fast.bound - slow.bound) / width, fast.lateUnits), slow.lateUnits)
    let least = max(slow.bound - slow.price * meeting, fast.bound - fast.price * meeting)
    let slope = (fast.cost - slow.cost) / (slow.lateUnits - fast.lateUnits)
    return max(0, slow.cost + slope * (slow.lateUnits - meeting) - least)
  }
}

extension PlacementProgram {
  /// A price on late units above what any unit in time can cost: twice the dearest way to serve or
  /// to lose one.
  fileprivate var highestLatePrice: Double {
    let lost = costs.shortage.max() ?? 0
    let dearest = zip(costs.shipping, costs.lateness).map { $0 + $1 }.max() ?? 0
    return 2 * (lost + dearest + (costs.placement.max() ?? 0)) + 1
  }

  /// Solves the relaxation with a price on late units.
  fileprivate func frontierPoint(
    price: Double, over scenarios: DemandScenarios
  ) -> ServiceFrontier.Point {
    var solver = TwoStageSettings()
    solver.threads = settings.threads
    let solution = charging(lateUnitCost: price).transport(over: scenarios).solve(solver)
    let served = solution.expectedShipments.reduce(0, +)
    let demand = served + solution.expectedShortage.reduce(0, +)
    let inTime = min(served, unitsInTime(solution))
    return ServiceFrontier.Point(
      cost: solution.objective + fixedCost - price * (demand - inTime), inTimeUnits: inTime,
      demandUnits: demand, placement: withHeld(solution.placement),
      shipments: shipmentsByLane(solution), price: price, bound: solution.bound + fixedCost)
  }
}
