import DemandSignals
import FulfilmentModel
import LinearAlgebra
import Prepositioning

/// Which test advertisement to buy next: what one more test of a drop in a region is expected to save
/// in the cost of the plan, for each unit of money it costs.
///
/// For each candidate the test's possible outcomes are drawn from what is known of the region's rate.
/// Each outcome is added to the evidence, demand is forecast again, and the plan made without the test
/// is compared, over the draws of demand after it, with the best plan for them:
///
///     value = mean over outcomes of  cost(plan without the test) − cost(best plan).
///
/// The plan cannot profit from what would not change it, so a region whose hubs are served alike
/// whatever the test says is worth nothing however uncertain its demand.
///
/// Reference: Raiffa & Schlaifer, "Applied Statistical Decision Theory" (1961), chapter 4, expected
/// value of sample information.
package struct NextAdTest: Sendable {
  /// One test that could be bought.
  package struct Candidate: Sendable, Equatable {
    /// Identifier of the SKU.
    package var sku: String
    /// Identifier of the region.
    package var region: String
    /// Money it would cost.
    package var spend: Double
    /// Clicks it would buy.
    package var clicks: Int
    /// Expected saving in the plan's cost.
    package var value: Double
    /// Expected saving for each unit of money spent.
    package var valuePerMoney: Double { value / spend }
  }

  /// Candidates by falling value per money.
  package let candidates: [Candidate]
  /// Weight that tests have for drops to come, in pseudo-units per conversion; 0 means that no test
  /// would change a plan.
  package let weightOfTests: Double

  /// Values tests of drops to come.
  ///
  /// - Parameters:
  ///   - planner: how the night would be planned; its scenario count is that of each plan.
  ///   - spend: money for one test, above 0.
  ///   - candidateCount: tests looked at: those of the drops and regions whose expected demand, times
  ///     its uncertainty and what a lost sale costs, is largest.
  ///   - outcomeCount: outcomes of each test.
  ///   - progress: called before each candidate.
  /// - Returns: `nil` where no earlier test says what a click costs.
  /// - Throws: every reason why the case cannot be planned.
  /// - Complexity: candidates · outcomes · (a forecast and two solves).
  package init?(
    _ planningCase: PlanningCase, planner: Planner, spend: Double, candidateCount: Int = 8,
    outcomeCount: Int = 3, progress: (Int) -> Void = { _ in }
  ) throws(PlacementFault) {
    precondition(spend > 0 && candidateCount >= 1 && outcomeCount >= 1)
    let tests = planningCase.evidence.adTests
    let spent = tests.reduce(0) { $0 + max(0, $1.spend) }
    let bought = tests.reduce(0) { $0 + max(0, $1.clicks) }
    guard spent > 0, bought > 0 else { return nil }
    let clicks = max(1, Int((spend * Double(bought) / spent).rounded()))
    let fitted = DemandModel(planner.demand).fit(planningCase)
    weightOfTests = fitted.signalWeights.first { $0.signal == .adTests }?.upcoming ?? 0
    let placer = PlacementPlanner(planner.placement(for: planningCase))
    let before = try placer.place(
      planningCase,
      fitted.scenarios(
        count: planner.scenarioCount, seed: planner.seed, threads: planner.placement.threads))
    let standing = before.placements.map { (sku: $0.sku, hub: $0.hub, units: $0.units) }
    var result: [Candidate] = []
    let list = NextAdTest.candidates(planningCase, fitted.forecast).prefix(candidateCount)
    for (number, (sku, region)) in list.enumerated() {
      progress(number)
      var saved = 0.0
      for conversions in AdTestReading.outcomes(
        of: tests, sku: sku, region: region, clicks: clicks, count: outcomeCount)
      {
        let night = planningCase.adding(
          AdTest(
            platform: "next", campaign: "next", start: planningCase.planningDate,
            end: planningCase.planningDate, region: region, sku: sku, spend: spend,
            impressions: clicks, clicks: clicks, conversions: conversions))
        let draws = DemandModel(planner.demand).fit(night).scenarios(
          count: planner.scenarioCount, seed: planner.seed, threads: planner.placement.threads)
        let kept = try placer.cost(night, placement: standing, draws)
        let best = try placer.place(night, draws).certificate.cost
        saved += max(0, kept - best) / Double(outcomeCount)
      }
      result.append(
        Candidate(sku: sku, region: region, spend: spend, clicks: clicks, value: saved))
    }
    candidates = result.enumerated().sorted {
      ($1.element.value, $0.offset) < ($0.element.value, $1.offset)
    }.map(\.element)
  }

  /// Drops to come and regions by falling money at stake: the deviation of the region's expected
  /// demand through its share, times what a lost sale costs.
  private static func candidates(_ planningCase: PlanningCase, _ forecast: DemandForecast)
    -> [(sku: String, region: String)]
  {
    var list: [(sku: String, region: String, stake: Double)] = []
    for (s, sku) in planningCase.skus.enumerated()
    where sku.releaseDate > planningCase.planningDate {
      let product = forecast.products[s]
      for (r, region) in planningCase.regions.enumerated() {
        let share = product.shares[r]
        let variance = share * (1 - share) / (product.shareConcentration + 1)
        list.append(
          (sku.id, region.id, sku.stockoutPenalty * product.totalMean * variance.squareRoot()))
      }
    }
    return list.enumerated().sorted {
      ($1.element.stake, $0.offset) < ($0.element.stake, $1.offset)
    }.map { ($0.element.sku, $0.element.region) }
  }
}

extension PlanningCase {
  /// The case with one test more among what is known.
  fileprivate func adding(_ test: AdTest) -> PlanningCase {
    var night = self
    night.evidence = Evidence(
      asOf: evidence.asOf, sales: evidence.sales, preOrders: evidence.preOrders,
      socialSignals: evidence.socialSignals, tokenHoldings: evidence.tokenHoldings,
      events: evidence.events, adTests: evidence.adTests + [test])
    return night
  }
}
