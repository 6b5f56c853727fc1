import Diagnostics
import FulfilmentModel
import TwoStageProgramming

extension PlacementProgram {
  /// Returns the cost of a placement over scenarios that it was not made for, and a proven lower bound of
  /// any placement's cost over the same ones; risk-averse where the settings are.
  ///
  /// - Throws: every limit that the placement breaks.
  /// - Complexity: two solves of the two-stage program; about twelve more where it is risk-averse.
  package func sample(
    of placement: [StockRecord], over scenarios: DemandScenarios
  ) throws(InvalidInput) -> (cost: Double, bound: Double) {
    let cost = try cost(of: placement, over: scenarios)
    var transport = transport(over: scenarios)
    return (cost, relaxation(of: &transport).bound + fixedCost)
  }
}
