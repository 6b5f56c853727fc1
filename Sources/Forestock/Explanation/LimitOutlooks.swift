import Prepositioning
import TwoStageProgramming

/// Savings from more of the limits that bind in a plan, solved again limit by limit.
package struct LimitOutlooks: Sendable {
  /// Most limits of a kind (space, throughput, supply, budget) that are tried, the dearest first.
  package static let mostOfAKind = 10

  /// The outlooks in the order of `PlanExplanation.prices`: the dearest first within each kind.
  package private(set) var outlooks: [LimitOutlook] = []
  /// Limits with a price that were not tried: others are dearer, or time was up.
  package private(set) var untried = 0

  /// Tries every limit of a run that has a price.
  ///
  /// - Parameters:
  ///   - isTimeUp: asked in each iteration of each solve whether to try no further limit; one that is
  ///     half tried does not count.
  ///   - progress: called with what is being solved.
  /// - Complexity: a solve, and up to three for each limit.
  package init(
    of run: PlanningRun, threads: Int, isTimeUp: () -> Bool = { false },
    progress: (String) -> Void = { _ in }
  ) {
    let prices = PlanExplanation.limitPrices(of: run.plan)
    let chosen = LimitOutlooks.dearest(prices)
    untried = prices.count - chosen.count
    guard !chosen.isEmpty, !isTimeUp() else {
      untried = prices.count
      return
    }
    var settings = TwoStageSettings()
    settings.relativeGap = LimitOutlooks.gap
    settings.threads = threads
    progress("more of each limit")
    let program = run.weightedTransport
    let limits = ProgramLimits(of: program, index: run.index)
    let cost = program.solve(settings, isTimeUp: isTimeUp).objective
    for (number, price) in chosen.enumerated() {
      progress("more of limit \(number + 1) of \(chosen.count)")
      let steps = LimitOutlooks.steps(price) { units in
        limits.adding(Double(units), to: price.limit, in: program).map {
          max(0, cost - $0.solve(settings, isTimeUp: isTimeUp).objective)
        }
      }
      guard !isTimeUp() else {
        untried += chosen.count - number
        return
      }
      outlooks.append(LimitOutlook(limit: price.limit, price: price.price, steps: steps))
    }
  }

  /// Makes a stored plan again and tries its limits.
  ///
  /// - Parameters:
  ///   - plan: folder of the plan.
  ///   - caseFolder: the case it was made for, unchanged.
  ///   - forecast: file of its external forecast, where it has one.
  /// - Throws: as `PlanExplanation`.
  /// - Complexity: that of a plan, a solve, and up to three for each limit.
  package init(
    plan: String, caseFolder: String, forecast: String? = nil, threads: Int,
    progress: (String) -> Void = { _ in }
  ) throws {
    let inputs = try PlanExplanation.inputs(of: plan, caseFolder: caseFolder, forecast: forecast)
    progress("making the plan again")
    let run = try inputs.again(threads: threads).folder.run
    try inputs.check(run.plan)
    self.init(of: run, threads: threads, progress: progress)
  }

  /// Relative gap of the solves: a saving of a few hundredths is a billionth of a plan's cost.
  private static let gap = 1e-9
  /// Share of price times units from which on the price holds for fewer units too.
  private static let proportion = 0.99

  /// Returns the dearest limits of each kind, in their order.
  private static func dearest(_ prices: [LimitPrice]) -> [LimitPrice] {
    var counts: [String: Int] = [:]
    return prices.filter { price in
      counts[price.limit.kind, default: 0] += 1
      return counts[price.limit.kind, default: 0] <= mostOfAKind
    }
  }

  /// Returns the steps of a limit. The largest number of units is tried first: where its saving is the
  /// price times the units, fewer units save in proportion, since savings grow ever more slowly.
  ///
  /// - Parameter saving: solves with some units more; `nil` where there is no such limit.
  private static func steps(
    _ price: LimitPrice, saving: (Int) -> Double?
  ) -> [LimitOutlook.Step] {
    guard let most = LimitOutlook.tried.last, let all = saving(most) else { return [] }
    let isProportional = all >= proportion * price.price * Double(most)
    var steps: [LimitOutlook.Step] = []
    for units in LimitOutlook.tried {
      let saved =
        units == most
        ? all : isProportional ? all * Double(units) / Double(most) : saving(units)
      // More units save no less; what the solves leave open is made so.
      if let saved {
        steps.append(LimitOutlook.Step(units: units, saved: max(saved, steps.last?.saved ?? 0)))
      }
    }
    return steps
  }
}

extension LimitPrice.Limit {
  /// Word for the kind of the limit: `space`, `throughput`, `supply`, `stock` or `budget`.
  package var kind: String {
    switch self {
    case .space: "space"
    case .throughput: "throughput"
    case .supply: "supply"
    case .stock: "stock"
    case .budget: "budget"
    }
  }
}
