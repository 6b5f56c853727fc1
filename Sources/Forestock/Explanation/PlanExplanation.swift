import CaseFiles
import Diagnostics
import FulfilmentModel
import Prepositioning
import Tabular

/// The reasons behind a stored plan: for whom each line is, what keeps more units away, why demand
/// stays unserved, and what one more unit of each limit would save.
///
/// The plan is made again from its case, as `verify` does, and nothing is guessed: places of a pack are
/// compared by solving again, and so are prices where asked for.
package struct PlanExplanation: Sendable {
  /// The part of a plan that is to be explained.
  package struct Scope: Sendable {
    /// SKUs and hubs by identifier; empty means all.
    package var skus, hubs: Set<String>
    /// Most lines, at least 1; those with most units.
    package var lines: Int
    /// Whether prices are checked by solving again.
    package var checksPrices: Bool

    /// Names what is to be explained.
    package init(
      skus: [String] = [], hubs: [String] = [], lines: Int = 10, checksPrices: Bool = false
    ) {
      (self.skus, self.hubs) = (Set(skus), Set(hubs))
      (self.lines, self.checksPrices) = (lines, checksPrices)
    }

    /// Whether a SKU is in it.
    func has(sku: String) -> Bool { skus.isEmpty || skus.contains(sku) }
    /// Whether a hub is in it.
    func has(hub: String) -> Bool { hubs.isEmpty || hubs.contains(hub) }
  }

  /// Most units more of a limit that a check tries.
  package static let mostUnits = LimitCheck.most

  /// Currency of all money.
  package let currency: String
  /// Days over which prices count.
  package let horizonDays: Int
  /// Business days that a delivery may take before it counts as late.
  package let promisedDays: Int
  /// Lines with most units first, and the number of lines in all.
  package let lines: [LineExplanation]
  package let lineCount: Int
  /// SKUs with demand that goes unserved or comes late, most units first.
  package let shortfalls: [SKUShortfall]
  /// Prices of limits that bind, the dearest first within each kind: space,
  /// throughput, supply, stock at the lines explained, budget.
  package let prices: [LimitPrice]

  /// Explains a plan.
  ///
  /// - Parameters:
  ///   - plan: the plan's folder.
  ///   - caseFolder: the case it was made for, unchanged.
  ///   - forecast: file of the external forecast, where it was made for one.
  ///   - progress: called with what is being solved.
  /// - Throws: `FileError` with every fault of the files, with names in the scope that the case does not
  ///   have, and where the plan cannot be made again as it states.
  /// - Complexity: that of a plan, four solves for each line, and up to fourteen for each price checked.
  package init(
    plan: String, caseFolder: String, forecast: String? = nil, scope: Scope = Scope(),
    threads: Int = 1, progress: (String) -> Void = { _ in }
  ) throws {
    let inputs = try PlanExplanation.inputs(of: plan, caseFolder: caseFolder, forecast: forecast)
    let planningCase = inputs.reading.planningCase
    try PlanExplanation.check(scope, in: planningCase)
    progress("making the plan again")
    let run = try inputs.again(threads: threads).folder.run
    try inputs.check(run.plan)
    let check = LimitCheck(of: run, threads: threads)
    currency = planningCase.currency
    horizonDays = planningCase.horizonDays
    promisedDays = run.program.settings.promisedTransitDays
    let chosen = run.plan.placements.filter { scope.has(sku: $0.sku) && scope.has(hub: $0.hub) }
    lineCount = chosen.count
    lines = chosen.enumerated().sorted {
      ($1.element.units, $0.offset) < ($0.element.units, $1.offset)
    }.prefix(scope.lines).map(\.element).map { line in
      progress("other places of \(line.sku) at \(line.hub)")
      return LineExplanation(line, of: run, in: planningCase, by: check)
    }
    shortfalls = SKUShortfall.all(of: run.plan).filter { scope.has(sku: $0.sku) }
    prices = PlanExplanation.prices(
      of: run.plan, lines: lines, budget: run.plan.budgetPrice, scope: scope
    ).map { price in
      guard scope.checksPrices else { return price }
      progress("a unit more of a limit")
      var price = price
      price.check = check.check(price)
      return price
    }
  }

  /// Finds the inputs of the plan; where they are others, that is a fault here.
  static func inputs(
    of plan: String, caseFolder: String, forecast: String?
  ) throws -> PlanInputs {
    do {
      return try PlanInputs(of: plan, caseFolder: caseFolder, forecast: forecast)
    } catch {
      guard let missing = error as? InputsMissing else { throw error }
      throw FileError.invalid([
        Diagnostic(
          file: plan, expected: "the case that it was made for, unchanged", note: missing.reason)
      ])
    }
  }

  /// Refuses names that the case does not have.
  private static func check(_ scope: Scope, in planningCase: PlanningCase) throws(FileError) {
    let skus = scope.skus.subtracting(planningCase.skus.map(\.id)).sorted()
    let hubs = scope.hubs.subtracting(planningCase.hubs.map(\.id)).sorted()
    let faults =
      skus.map { Diagnostic(column: "--sku", value: $0, expected: "a SKU of the case") }
      + hubs.map { Diagnostic(column: "--hub", value: $0, expected: "a hub of the case") }
    if !faults.isEmpty { throw .invalid(faults) }
  }

  /// Returns the prices of the limits that bind in a plan.
  static func limitPrices(of plan: Plan) -> [LimitPrice] {
    prices(of: plan, lines: [], budget: plan.budgetPrice, scope: Scope())
  }

  /// Returns the prices of the limits that bind in a plan, and of stock at the lines explained.
  private static func prices(
    of plan: Plan, lines: [LineExplanation], budget: Double?, scope: Scope
  ) -> [LimitPrice] {
    func sorted(_ prices: [LimitPrice]) -> [LimitPrice] {
      prices.filter { $0.price >= LimitPrice.least }.enumerated().sorted {
        ($1.element.price, $0.offset) < ($0.element.price, $1.offset)
      }.map(\.element)
    }
    let hubs = plan.hubs.filter { scope.has(hub: $0.hub) }
    return sorted(hubs.map { LimitPrice(limit: .space(hub: $0.hub), price: $0.capacityPrice) })
      + sorted(hubs.map { LimitPrice(limit: .throughput(hub: $0.hub), price: $0.throughputPrice) })
      + sorted(
        plan.skus.filter { scope.has(sku: $0.sku) }.map {
          LimitPrice(limit: .supply(sku: $0.sku), price: $0.supplyPrice)
        })
      + sorted(
        lines.map { LimitPrice(limit: .stock(sku: $0.sku, hub: $0.hub), price: $0.value) })
      + sorted(budget.map { [LimitPrice(limit: .budget, price: $0)] } ?? [])
  }
}
