import FulfilmentModel
import Prepositioning
import TwoStageProgramming

/// The limits of a planning run's program by their names, so that one can be moved.
struct ProgramLimits {
  /// Positions of the case's names.
  private let index: CaseIndex
  /// Position of the budget among the rules; `nil` where there is none.
  private let budget: Int?

  /// Finds the limits of a run's program.
  init(of program: StochasticTransport, index: CaseIndex) {
    self.index = index
    budget = program.rules.firstIndex { $0.name == PlacementProgram.budgetRule }
  }

  /// Returns the position of a pair of SKU and hub.
  func position(of sku: String, _ hub: String) -> Int? {
    guard let s = index.skus[sku], let h = index.hubs[hub] else { return nil }
    return s * index.hubs.count + h
  }

  /// Returns a program with some units more of a limit; `nil` where there is no such limit, or not so
  /// many units to take away.
  func adding(
    _ units: Double, to limit: LimitPrice.Limit, in program: StochasticTransport
  ) -> StochasticTransport? {
    var program = program
    func moved(_ value: Double) -> Double? { value + units >= 0 ? value + units : nil }
    switch limit {
    case .space(let hub):
      guard let h = index.hubs[hub], let value = moved(program.capacity[h]) else { return nil }
      program.capacity[h] = value
    case .throughput(let hub):
      guard let h = index.hubs[hub], let value = moved(program.throughput[h]) else { return nil }
      program.throughput[h] = value
      // In periods a unit more counts in each.
      program.periods?.addThroughput(units, site: h)
    case .supply(let sku):
      guard let s = index.skus[sku], let value = moved(program.supply[s]) else { return nil }
      program.supply[s] = value
    case .budget:
      guard let budget, let value = moved(program.rules[budget].limit) else { return nil }
      program.rules[budget].limit = value
    case .stock(let sku, let hub):
      guard let position = position(of: sku, hub),
        let value = moved(program.openingStock[position])
      else { return nil }
      guard program.periods != nil, units > 0 else {
        program.openingStock[position] = value
        break
      }
      // The price is that of a unit that arrives with those placed.
      var more = program.openingStock.map { _ in 0.0 }
      more[position] = units
      program.stand(more)
    }
    return program
  }
}
