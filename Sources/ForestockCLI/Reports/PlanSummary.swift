import Forestock
import Foundation
import Prepositioning
import TwoStageProgramming

/// The output of `plan`: the decision and its certificate in totals.
///
/// Figures are sums over `Plan` and members of its certificate. JSON has every digit, unlike
/// `run.json`, which rounds; the text rounds units to whole ones and money to cents.
struct PlanSummary: Encodable {
  /// Path of the plan folder, as the user wrote it.
  var out: String
  /// Currency of cost and bound.
  var currency: String
  /// Units that leave the origin.
  var unitsPlaced: Int
  /// Number of hubs that receive a unit.
  var hubsUsed: Int
  /// Number of SKUs of which a unit is placed.
  var skusPlaced: Int
  /// Expected units over the horizon, all SKUs together.
  var expectedDemand: Double
  /// Of these, units that stay unserved under the plan.
  var expectedUnserved: Double
  /// Expected cost of the whole-unit plan over the scenarios.
  var cost: Double
  /// Proven lower bound over the same scenarios.
  var bound: Double
  /// (cost − bound) / cost.
  var gap: Double
  /// Number of scenarios behind cost and bound.
  var scenarios: Int
  /// Interior-point iterations of both solves.
  var iterations: Int
  /// Whether both solves reached `--gap`; the bound is true in any case.
  var isSolved: Bool
  /// Units promised to attendees of events.
  var promisedUnits: Int
  /// Of these, units that come late or never; promises short by 0.01 or less count as kept.
  var promisedUnitsMissing: Double
  /// Share of the expected demand that reaches its buyers.
  var fillRate: Double
  /// Share of it that does so within the promised days.
  var inTimeShare: Double
  /// Mean cost over the dearest tenth of the scenarios.
  var worstTenthCost: Double
  /// Mean units not served over the tenth of the scenarios in which most are not.
  var worstTenthUnserved: Double
  /// Expected cost, where the dearest scenarios have a price and `cost` is the risk-averse value; missing
  /// without one.
  var expectedCost: Double?
  /// Money within the cost that `--late-unit-cost` adds; missing without it.
  var lateUnitSurcharge: Double?
  /// Shadow price of the budget: the saving from one more unit of money; missing without a budget.
  var budgetPrice: Double?
  /// The operator's rules and what they cost at the margin; missing where the case has none.
  var rules: [Rule]?
  /// The hubs to open; missing where nothing was to be decided.
  var opening: Opening?
  /// The worth of the scenarios; missing where nobody asked.
  var measures: Measures?
  /// The gap over fresh scenarios; missing where nobody asked.
  var sampledGap: SampledGap?
  /// The effect of cells changed by `--set`; missing where there are none.
  var whatIf: WhatIfOptions.Effect?
  /// Fixed lines and the earlier plan that the plan started from; missing where nothing did.
  private(set) var start: Start?
  /// Number of regions with a promise.
  private var promisedRegions: Int

  /// Fixed lines, changes from an earlier plan, and the cost without either.
  struct Start: Encodable {
    /// Lines that were held, and their units; missing where none was.
    var fixedLines, fixedUnits: Int?
    /// Lines that differ from the earlier plan, lines of both plans, and units more and less; missing
    /// without an earlier plan.
    var changedLines, comparedLines, unitsMore, unitsLess: Int?
    /// Money within the cost that `--change-cost` adds.
    var changeSurcharge: Double
    /// Cost over the same scenarios without fixed lines and without a price on changes; missing where
    /// neither was given.
    var costWithout: Double?
  }

  /// A plan's cost and gap over scenarios that it was not made for.
  struct SampledGap: Encodable {
    /// Sets of scenarios.
    var sets: Int
    /// Mean cost, half its 90 % interval, mean gap and its 95 % upper limit, money; the last also as a share
    /// of the cost.
    var cost, costMargin, gap, gapLimit, relativeLimit: Double
    /// Whether more scenarios would bring the plan noticeably nearer to the best one.
    var asksForMore: Bool

    /// Takes an estimate.
    init(_ estimate: GapEstimate) {
      sets = estimate.sets
      (cost, costMargin) = (estimate.cost, estimate.costMargin)
      (gap, gapLimit) = (estimate.gap, estimate.gapLimit)
      (relativeLimit, asksForMore) = (estimate.relativeLimit, estimate.asksForMore)
    }
  }

  /// A rule of the operator.
  struct Rule: Encodable {
    /// Its name.
    var name: String
    /// Its sum, and by how much that lies outside the limits.
    var value, missing: Double
    /// Its limits, and what one unit of each is worth; missing where there is none.
    var minimum, maximum, minimumPrice, maximumPrice: Double?

    /// Takes a rule of a plan.
    init(_ rule: Plan.RuleOutcome) {
      (name, value, missing) = (rule.name, rule.value, rule.missing)
      (minimum, maximum) = (rule.minimum, rule.maximum)
      (minimumPrice, maximumPrice) = (rule.minimumPrice, rule.maximumPrice)
    }

    /// The dearest price of its limits.
    var price: Double { max(minimumPrice ?? 0, maximumPrice ?? 0) }
  }

  /// Optima of the programs around the fractional one, and their differences to it.
  struct Measures: Encodable {
    /// Mean demand; deciding for it; each scenario known; the fractional program itself.
    var ev, eev, ws, rp: Double
    /// EEV − RP and RP − WS.
    var vss, evpi: Double

    /// Compares the optima with the program's own.
    init(_ measures: StochasticMeasures, fractionalCost: Double) {
      (ev, eev) = (measures.expectedValue, measures.expectedValueSolution)
      (ws, rp) = (measures.waitAndSee, fractionalCost)
      (vss, evpi) = (eev - rp, rp - ws)
    }
  }

  /// Adds what a plan started from.
  ///
  /// - Parameters:
  ///   - options: those that named it.
  ///   - settings: with the lines that were read.
  ///   - placed: units of the plan.
  ///   - free: cost without fixed lines and without a price on changes.
  mutating func add(
    _ options: StartingPlanOptions, of settings: PlacementSettings, placed: [StockRecord],
    surcharge: Double, free: Double?
  ) {
    guard options.isGiven else { return }
    var result = Start(changeSurcharge: surcharge, costWithout: free)
    if let fixed = settings.fixedLines {
      result.fixedLines = fixed.count
      result.fixedUnits = fixed.reduce(0) { $0 + $1.units }
    }
    if let earlier = settings.earlierLines {
      let old = earlier.map { StockRecord(hub: $0.hub, sku: $0.sku, quantity: $0.units) }
      let change = PlacementChange(from: old, to: placed)
      let kept = old.count { $0.quantity > 0 } - change.lines.count { $0.before > 0 }
      result.changedLines = change.lines.count
      result.comparedLines = change.lines.count + kept
      (result.unitsMore, result.unitsLess) = (change.unitsAdded, change.unitsRemoved)
    }
    start = result
  }

  /// Sums up a plan.
  init(_ plan: Plan, currency: String, out: String) {
    self.out = out
    self.currency = currency
    let totals = PlanTotals(plan)
    (unitsPlaced, hubsUsed) = (totals.unitsPlaced, totals.hubsUsed)
    skusPlaced = totals.skusPlaced
    (expectedDemand, expectedUnserved) = (totals.expectedDemand, totals.expectedUnserved)
    (cost, bound, gap) = (totals.cost, totals.bound, totals.gap)
    (scenarios, iterations) = (plan.certificate.scenarios, plan.certificate.iterations)
    isSolved = totals.isSolved
    (promisedUnits, promisedUnitsMissing) = (totals.promisedUnits, totals.promisedUnitsMissing)
    let service = plan.service
    (fillRate, inTimeShare) = (service.fillRate, service.inTimeShare)
    (worstTenthCost, worstTenthUnserved) = (service.worstTenthCost, service.worstTenthUnserved)
    lateUnitSurcharge = service.surcharge > 0 ? service.surcharge : nil
    expectedCost = plan.scenarioWeights == nil ? nil : plan.expectedCost
    rules = plan.rules.isEmpty ? nil : plan.rules.map(Rule.init)
    promisedRegions = Set(plan.promises.map(\.region)).count
  }

  /// Four or five lines: the decision, the certificate, the service, promises if any, and the
  /// folder.
  var text: String {
    """
    decided: \(unitsPlaced) units of \(skusPlaced) SKUs into \(hubsUsed) hubs, for an expected \
    demand of \(decimal(expectedDemand, 0)), of which \(decimal(expectedUnserved, 0)) stay unserved
    proved:  \(costText) over \(scenarios) scenarios; no placement \
    can cost less than \(decimal(bound, 2)), gap \(percent(gap))\
    \(isSolved ? "" : " (the method stopped early; the bound and the gap hold all the same)")
    service: \(percent(fillRate, 1)) of the demand served, \(percent(inTimeShare, 1)) in time; the \
    dearest tenth of the scenarios costs \(decimal(worstTenthCost, 2)) on average\(surcharge)
    \(openingText)\(budgetText)\(ruleText)\(measuresText)\(sampledText)\(whatIfText)\(startText)\(promise)written: \(out)
    """
  }

  /// The cost in words; of a risk-averse plan its value, of which the expected cost is a part.
  private var costText: String {
    guard let expectedCost else { return "expected cost \(decimal(cost, 2)) \(currency)" }
    return "risk-averse cost \(decimal(cost, 2)) \(currency), expected cost "
      + "\(decimal(expectedCost, 2)),"
  }

  /// The end of the service line where late units cost more than the case says.
  private var surcharge: String {
    guard let lateUnitSurcharge else { return "" }
    return "; \(decimal(lateUnitSurcharge, 2)) of the cost is --late-unit-cost"
  }

  /// The line on the budget; empty without one.
  private var budgetText: String {
    guard let budgetPrice else { return "" }
    return budgetPrice > 0
      ? "budget:  one more of it would save \(decimal(budgetPrice, 4))\n" : "budget:  not used up\n"
  }

  /// The line on the operator's rules, the dearest by name; empty without one.
  private var ruleText: String {
    guard let rules else { return "" }
    let kept = rules.count { $0.missing == 0 }
    let dearest = rules.filter { $0.price >= 5e-5 }.max { $0.price < $1.price }
    let price =
      dearest.map { "; \($0.name) costs most, \(decimal($0.price, 4)) at the margin" }
      ?? "; none costs anything at the margin"
    return "rules:   \(kept) of \(rules.count) kept\(price)\n"
  }

  /// The line on the worth of the scenarios; empty where nobody asked.
  private var measuresText: String {
    guard let measures else { return "" }
    return "worth:   deciding for mean demand would cost \(decimal(measures.vss, 2)) more (VSS); "
      + "knowing demand would save \(decimal(measures.evpi, 2)) (EVPI)\n"
  }

  /// The line on fresh scenarios; empty where nobody asked.
  private var sampledText: String {
    guard let gap = sampledGap else { return "" }
    return "sampled: over \(gap.sets) fresh sets of scenarios it costs \(decimal(gap.cost, 2)) ± "
      + "\(decimal(gap.costMargin, 2)); with 95 % confidence at most \(percent(gap.relativeLimit, 2)) "
      + "above the best for this forecast"
      + (gap.asksForMore ? "; --scenarios \(4 * scenarios) would bring it nearer\n" : "\n")
  }

  /// The line on changed cells; empty where there are none.
  private var whatIfText: String {
    guard let whatIf else { return "" }
    let saved = whatIf.costWithout - cost
    let difference =
      saved < 0.005 && saved > -0.005
      ? "the same" : "\(decimal(abs(saved), 2)) \(saved > 0 ? "less" : "more")"
    return "what if: \(whatIf.cells.joined(separator: ", ")) costs \(difference) than "
      .replacing("the same than", with: "the same as")
      + "the case as it is (\(decimal(whatIf.costWithout, 2))); \(whatIf.changedLines) lines differ, "
      + "\(whatIf.unitsMore) units more and \(whatIf.unitsLess) less\n"
  }

  /// The line on what the plan started from; empty where nothing did.
  private var startText: String {
    guard let start else { return "" }
    var parts: [String] = []
    if let lines = start.fixedLines, let units = start.fixedUnits {
      parts.append("\(lines) lines of \(units) units held")
    }
    if let changed = start.changedLines, let all = start.comparedLines,
      let more = start.unitsMore, let less = start.unitsLess
    {
      parts.append(
        "\(changed) of \(all) lines changed, \(more) units more and \(less) less"
          + (start.changeSurcharge > 0
            ? " (\(decimal(start.changeSurcharge, 2)) of the cost is --change-cost)" : ""))
    }
    if let free = start.costWithout {
      let own = cost - start.changeSurcharge
      parts.append(
        "the same scenarios cost \(decimal(free, 2)) without that, "
          + "\(decimal(abs(own - free), 2)) \(own < free - 0.005 ? "more" : "less")")
    }
    return "start:   " + parts.joined(separator: "; ") + "\n"
  }

  /// The line on promises to attendees; empty without promises.
  private var promise: String {
    guard promisedUnits > 0 else { return "" }
    let outcome =
      promisedUnitsMissing == 0
      ? "all of them kept"
      : "of which \(decimal(promisedUnitsMissing, 1)) cannot be kept, see promises.csv"
    return
      "promised: \(promisedUnits) units to attendees in \(promisedRegions) regions, \(outcome)\n"
  }
}
