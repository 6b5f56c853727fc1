import DemandSignals
import Diagnostics
import FulfilmentModel
import Prepositioning
import Statistics

/// The ad test to buy next: the expected saving in the cost of the plan from one more test of a
/// drop in a region, for each unit of money the test costs.
///
/// For each candidate, possible outcomes of the test are drawn from the posterior of the region's
/// conversion rate. Each outcome is added to the evidence, demand is forecast again, and over the
/// scenarios drawn after it the plan made without the test is compared with the best plan:
///
///     value = mean over outcomes of  cost(plan without the test) − cost(best plan).
///
/// Information that changes no decision is worth nothing: where the same hubs are stocked whatever
/// the test says, its value is 0 however uncertain the demand.
///
/// Reference: Raiffa & Schlaifer, "Applied Statistical Decision Theory" (1961), chapter 4, expected
/// value of sample information.
///
/// Outcomes are equally likely points of the Beta-binomial distribution, few in number, so values
/// are estimates: they rank tests rather than forecast the saving. The same case and planner give
/// the same values on any number of threads.
package struct NextAdTest: Sendable {
  /// A test that could be bought.
  package struct Candidate: Sendable, Equatable, Encodable {
    /// Identifier of the SKU.
    package var sku: String
    /// Identifier of the region.
    package var region: String
    /// Money it costs.
    package var spend: Double
    /// Clicks it buys, at the average price of earlier tests.
    package var clicks: Int
    /// Expected saving in the plan's cost.
    package var value: Double
    /// Expected saving for each unit of money spent.
    package var valuePerMoney: Double
  }

  /// Candidates by falling value per money.
  package let candidates: [Candidate]
  /// Weight of tests in the geography of upcoming drops, in pseudo-units per conversion; at 0 no
  /// test changes a plan.
  package let weightOfTests: Double

  /// Values one more test for the most promising pairs of upcoming drop and region.
  ///
  /// - Parameters:
  ///   - planner: how the case is planned; its scenario count is that of each plan.
  ///   - spend: money for one test, above 0.
  ///   - candidateCount: pairs that are valued: those whose expected demand, times its uncertainty
  ///     and the cost of a lost sale, is largest.
  ///   - outcomeCount: outcomes of each test.
  ///   - progress: called before each candidate.
  /// - Returns: `nil` where no earlier test tells the price of a click.
  /// - Throws: every reason why the case cannot be planned.
  /// - Complexity: candidates · outcomes · (a forecast and two solves).
  package init?(
    for planningCase: PlanningCase, planner: Planner, spend: Double, candidateCount: Int = 8,
    outcomeCount: Int = 3, progress: (Int) -> Void = { _ in }
  ) throws(InvalidInput) {
    precondition(spend > 0 && candidateCount >= 1 && outcomeCount >= 1)
    let tests = planningCase.evidence.adTests
    let spent = tests.reduce(0) { $0 + max(0, $1.spend) }
    let bought = tests.reduce(0) { $0 + max(0, $1.clicks) }
    guard spent > 0, bought > 0 else { return nil }
    // Ten million clicks settle any rate; more of them would tell nothing.
    let clicks = max(1, Int(count: min(spend * Double(bought) / spent, 1e7)))
    let before = try planner.run(for: planningCase)
    weightOfTests =
      before.outlook.signalWeights.first { $0.signal == .adTests }?.upcoming ?? 0
    let pairs = NextAdTest.pairs(planningCase, forecast: before.outlook.forecast)
    var result: [Candidate] = []
    for (number, (sku, region)) in pairs.prefix(candidateCount).enumerated() {
      progress(number)
      var saved = 0.0
      for conversions in AdTestReading.outcomes(
        of: tests, sku: sku, region: region, clicks: clicks, count: outcomeCount)
      {
        let tested = planningCase.adding(
          AdTest(
            platform: "next", campaign: "next", start: planningCase.planningDate,
            end: planningCase.planningDate, region: region, sku: sku, spend: spend,
            impressions: clicks, clicks: clicks, conversions: conversions))
        // Evidence changes demand only: the placement program stays the same.
        let scenarios = planner.outlook(for: tested, index: before.index).scenarios
        let kept = try before.program.cost(of: before.plan.stock, over: scenarios)
        let best = before.program.place(scenarios).cost
        saved += max(0, kept - best) / Double(outcomeCount)
      }
      result.append(
        Candidate(
          sku: sku, region: region, spend: spend, clicks: clicks, value: saved,
          valuePerMoney: saved / spend))
    }
    candidates = result.enumerated().sorted {
      ($1.element.value, $0.offset) < ($0.element.value, $1.offset)
    }.map(\.element)
  }

  /// Returns upcoming drops and regions by falling money at stake: the standard deviation of the
  /// region's expected demand due to its share, times the cost of a lost sale.
  ///
  /// The share of a region is Dirichlet with concentration c, of variance p (1 − p) / (c + 1).
  /// Pairs with the same stake keep the case's order.
  ///
  /// - Complexity: O(n log n) for n pairs of upcoming drop and region.
  private static func pairs(
    _ planningCase: PlanningCase, forecast: DemandForecast
  ) -> [(sku: String, region: String)] {
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
  /// Returns the case with one more ad test in its evidence.
  fileprivate func adding(_ test: AdTest) -> PlanningCase {
    var result = self
    result.evidence = Evidence(
      asOf: evidence.asOf, sales: evidence.sales, preOrders: evidence.preOrders,
      socialSignals: evidence.socialSignals, tokenHoldings: evidence.tokenHoldings,
      events: evidence.events, adTests: evidence.adTests + [test])
    result.evidence.availability = evidence.availability
    result.evidence.adjustments = evidence.adjustments
    return result
  }
}
