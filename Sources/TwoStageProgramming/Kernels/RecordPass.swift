/// A pass over the records of a commodity at an iterate: what the kernels read.
///
/// Each kernel asks for a record, and takes slices of the arrays by arc that it needs: within a
/// slice the compiler proves indices in range. Assembling an arc from whole arrays cost 3 % of a
/// solve, and through a closure 8 %.
struct RecordPass: Sendable {
  let commodity: Commodity
  let iterate: CommodityVariables
  /// The direction so far.
  let direction: CommodityVariables
  let factors: CommodityFactors
  /// q + ρ by link.
  let price: [ScenarioVector]
  /// Δq + Δρ by link of the direction so far.
  let priceStep: [ScenarioVector]

  /// Units shipped on an arc or left unserved.
  struct Flow {
    /// y or u, units.
    let units: ScenarioVector
    /// Their reduced cost z as the prices give it, by rounding perhaps below 0.
    let reducedCost: ScenarioVector
    /// Δv and Δz.
    let direction: VectorPair
  }

  /// A record with its prices.
  struct Record {
    let cursor: RecordCursor
    /// λ.
    let multiplier: ScenarioVector
    /// Δλ.
    let multiplierStep: ScenarioVector
    /// λ⁺, with which violations are priced.
    let rowPrice: ScenarioVector
    /// The units unserved; their reduced cost is π g − λ.
    let shortage: Flow

    /// Returns the units shipped on an arc, given Δy, f, q + ρ and Δq + Δρ.
    @inline(__always)
    func flow(
      _ units: ScenarioVector, step: ScenarioVector, cost: Double, price: ScenarioVector,
      priceStep: ScenarioVector
    ) -> Flow {
      Flow(
        units: units, reducedCost: cursor.probability * cost - multiplier + price,
        direction: Pair(primal: step, dual: priceStep - multiplierStep))
    }

    /// Returns the pair of a flow, its reduced cost raised to the least that the method allows.
    @inline(__always)
    func pair(_ flow: Flow) -> DirectedPair<ScenarioVector> {
      pair(flow, reducedCost: larger(flow.reducedCost, cursor.leastReducedCost))
    }

    /// Returns the pair of a flow with its reduced cost as the prices give it.
    @inline(__always)
    func exactPair(_ flow: Flow) -> DirectedPair<ScenarioVector> {
      pair(flow, reducedCost: flow.reducedCost)
    }

    @inline(__always)
    private func pair(_ flow: Flow, reducedCost: ScenarioVector) -> DirectedPair<ScenarioVector> {
      DirectedPair(
        values: Pair(primal: flow.units, dual: reducedCost), direction: flow.direction,
        prices: Pair(primal: rowPrice + reducedCost, dual: cursor.demand))
    }
  }

  /// Returns a record with its prices.
  @inline(__always)
  func record(_ index: Int) -> Record {
    let cursor = commodity.cursor(at: index)
    let (multiplier, step) = (iterate.demandPrice[index], direction.demandPrice[index])
    return Record(
      cursor: cursor, multiplier: multiplier, multiplierStep: step,
      rowPrice: larger(multiplier, .zero),
      shortage: Flow(
        units: iterate.shortage[index], reducedCost: cursor.shortageCost - multiplier,
        direction: Pair(primal: direction.shortage[index], dual: -step)))
  }
}
