import Foundation
import Statistics
import TestSupport
import Testing
import TwoStageProgramming

@Suite struct StochasticMeasuresTests {
  /// Mean demand 10 places 10 at 2 each and ships for 1: EV 30. That placement meets 4 (shortage 0) or
  /// 10 of 16 (6 lost at 9): EEV 20 + (4 + 10 + 54) / 2 = 54. Known demand costs 3 a unit: WS 30. RP is
  /// least at 16, as another unit above 4 costs 2 and saves half of 9 − 1: 32 + (4 + 16) / 2 = 42.
  @Test("a newsvendor of two demands has the measures computed by hand")
  func byHand() {
    let program = TwoStagePrograms.newsvendor(
      demands: [4, 16], placement: 2, shipping: 1, shortage: 9)
    let measures = program.measures()
    expectClose(measures.expectedValue, 30, relative: 1e-6)
    expectClose(measures.expectedValueSolution, 54, relative: 1e-6)
    expectClose(measures.waitAndSee, 30, relative: 1e-6)
    expectClose(program.solve().objective, 42, relative: 1e-6)
  }

  @Test("EV, WS, RP and EEV stand in their order", .tags(.property), arguments: PropertyCase.all(8))
  func order(drawn: PropertyCase) {
    let program = TwoStagePrograms.random(seed: drawn.seed)
    let (measures, optimum) = (program.measures(), program.solve().objective)
    let slack = 1e-6 * optimum
    #expect(measures.expectedValue <= measures.waitAndSee + slack)
    #expect(measures.waitAndSee <= optimum + slack)
    #expect(optimum <= measures.expectedValueSolution + slack)
  }

  /// With demand N(μ, σ²), placing c, shipping f and shortage g, the optimum places μ + σ z at
  /// Φ(z) = (g − f − c) / (g − f) and costs (c + f) μ + σ (g − f) φ(z): the newsvendor (Arrow, Harris &
  /// Marschak 1951, doi:10.2307/1906813).
  @Test(
    "with more scenarios of normal demand the newsvendor's closed form comes out to four digits")
  func newsvendor() {
    let (mean, spread, placement, shipping, shortage) = (500.0, 60.0, 4.0, 3.0, 40.0)
    let fractile = (shortage - shipping - placement) / (shortage - shipping)
    let z = NormalDistribution.quantile(fractile)
    let density = exp(-0.5 * z * z) / (2 * Double.pi).squareRoot()
    let exact = (placement + shipping) * mean + spread * (shortage - shipping) * density
    var errors: [Double] = []
    for count in [50, 400, 3200] {
      let demands = (0..<count).map {
        mean + spread * NormalDistribution.quantile((Double($0) + 0.5) / Double(count))
      }
      let solution = TwoStagePrograms.newsvendor(
        demands: demands, placement: placement, shipping: shipping, shortage: shortage
      ).solve()
      errors.append(abs(solution.objective / exact - 1))
      expectClose(
        solution.placement[0], mean + spread * z, absolute: 3 * spread / Double(count).squareRoot())
    }
    #expect(errors[2] < 5e-5 && errors[2] < errors[0], "\(errors)")
  }
}
