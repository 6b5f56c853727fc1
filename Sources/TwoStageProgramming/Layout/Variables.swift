/// A complementary pair or its change: a primal variable v and its reduced cost or price z, whose
/// product tends to 0.
struct Pair<Value: Sendable>: Sendable {
  var primal: Value
  var dual: Value
}

/// Four pairs, one in each slot.
typealias VectorPair = Pair<ScenarioVector>
/// A single pair.
typealias ScalarPair = Pair<Double>

/// A complementary pair with the direction in which it is to move.
struct DirectedPair<Value: Sendable>: Sendable {
  /// v and z.
  var values: Pair<Value>
  /// Δv and Δz of the direction so far.
  var direction: Pair<Value>
  /// The cost of v falling below 0, per unit, and of z falling below 0, per unit of money.
  var prices: Pair<Value>
}

extension ScalarPair {
  /// The pair in the first slot, 0 in the others.
  var inFirstSlot: VectorPair {
    VectorPair(primal: ScenarioVector(primal, 0, 0, 0), dual: ScenarioVector(dual, 0, 0, 0))
  }
}

extension DirectedPair<Double> {
  /// The pair in the first slot, 0 in the others.
  var inFirstSlot: DirectedPair<ScenarioVector> {
    DirectedPair<ScenarioVector>(
      values: values.inFirstSlot, direction: direction.inFirstSlot, prices: prices.inFirstSlot)
  }
}

/// The primal and dual variables of one commodity.
///
/// The iterate, the direction and the correction of a direction are all of this type. Arrays by
/// record and by arc hold one vector for four scenarios, arrays by link likewise; padding slots and
/// shut sites hold 0 in the primal variables. The reduced costs of arcs and of shortage are not
/// stored: they follow from the prices, so that dual rows hold exactly. Letters as in
/// `Notebooks-free-docs/placement.md`.
struct CommodityVariables: Sendable {
  /// λ by record: price of the demand rows, free in sign.
  var demandPrice: [ScenarioVector]
  /// u by record, units; its reduced cost is π g − λ.
  var shortage: [ScenarioVector]
  /// y by arc of a record, units; its reduced cost is π f − λ + q + ρ.
  var shipment: [ScenarioVector]
  /// q by stock row, which is a link where there are no periods: its price, the dual value of
  /// `stockSlack`.
  var stockPrice: [ScenarioVector]
  /// t by stock row: units at the site that are not shipped.
  var stockSlack: [ScenarioVector]
  /// p and φ of a program with periods; empty otherwise.
  var dispatch = DispatchVariables()
  /// x by site, units.
  var placement: [Double]
  /// z by site: the reduced cost of x, c − Σ_w q + ε and what the coupling rows add; where changes
  /// cost, that of a unit beyond m.
  var reducedCost: [Double]
  /// The units of x apart, where changes cost; empty where they do not.
  var keeping = KeepingVariables()
  /// ε: price of the supply, the dual value of `supplySlack`.
  var supplyPrice = 0.0
  /// Units of the supply that are not placed.
  var supplySlack = 0.0

  /// Creates variables that are all 0.
  init(_ commodity: Commodity) {
    let layout = commodity.layout
    let byRecord = [ScenarioVector](repeating: .zero, count: commodity.records.count)
    (demandPrice, shortage) = (byRecord, byRecord)
    shipment = [ScenarioVector](repeating: .zero, count: commodity.arcValueCount)
    let byStock = [ScenarioVector](repeating: .zero, count: layout.stockCount)
    (stockPrice, stockSlack) = (byStock, byStock)
    if layout.dispatch != nil { dispatch = DispatchVariables(layout) }
    let bySite = [Double](repeating: 0, count: layout.siteCount)
    (placement, reducedCost) = (bySite, bySite)
    if !commodity.keepable.isEmpty { keeping = KeepingVariables(siteCount: layout.siteCount) }
  }

  /// A stock row's pair (t, q).
  @inline(__always)
  func stockPair(_ stock: Int) -> VectorPair {
    Pair(primal: stockSlack[stock], dual: stockPrice[stock])
  }

  /// The pair (x, z) of a site; where changes cost, that of the units beyond m.
  func placementPair(_ site: Int) -> ScalarPair {
    Pair(
      primal: keeping.isEmpty ? placement[site] : keeping.beyond[site], dual: reducedCost[site])
  }

  /// The supply row's pair.
  var supplyPair: ScalarPair {
    get { Pair(primal: supplySlack, dual: supplyPrice) }
    set { (supplySlack, supplyPrice) = (newValue.primal, newValue.dual) }
  }

  /// Adds a correction, its primal and its dual part each with its own weight.
  mutating func add(_ correction: CommodityVariables, weights: ScalarPair) {
    axpy(weights.primal, correction.shipment, &shipment)
    axpy(weights.primal, correction.shortage, &shortage)
    axpy(weights.dual, correction.demandPrice, &demandPrice)
    axpy(weights.primal, correction.stockSlack, &stockSlack)
    axpy(weights.dual, correction.stockPrice, &stockPrice)
    axpy(weights.primal, correction.dispatch.units, &dispatch.units)
    axpy(weights.dual, correction.dispatch.orderPrice, &dispatch.orderPrice)
    for h in placement.indices {
      placement[h] += weights.primal * correction.placement[h]
      reducedCost[h] += weights.dual * correction.reducedCost[h]
    }
    keeping.add(correction.keeping, weights: weights)
    supplySlack += weights.primal * correction.supplySlack
    supplyPrice += weights.dual * correction.supplyPrice
  }
}

/// The variables of a program with periods beyond those of one without: iterate, direction and
/// correction alike. The reduced cost of φ follows from the prices: π w − p + q + ρ.
struct DispatchVariables: Sendable {
  /// p by link: price of an order of a period that is assigned to a site, free in sign.
  var orderPrice: [ScenarioVector] = []
  /// φ by scenario group and dispatch, units.
  var units: [ScenarioVector] = []

  /// Creates the variables of a program without periods.
  init() {}

  /// Creates variables that are all 0.
  init(_ layout: TransportLayout) {
    let count = layout.dispatch?.dispatches.count ?? 0
    orderPrice = [ScenarioVector](repeating: .zero, count: layout.linkCount)
    units = [ScenarioVector](repeating: .zero, count: count * layout.scenarioGroupCount)
  }
}

/// Prices (ρ, κ, ω) and slacks of the coupling rows, in the order of `CouplingRows`; iterate,
/// direction and correction alike.
struct CouplingVariables: Sendable {
  var price: [Double]
  var slack: [Double]

  /// Creates variables that are all 0.
  init(count: Int) {
    price = [Double](repeating: 0, count: count)
    slack = price
  }

  /// The pair of one row.
  func pair(_ row: Int) -> ScalarPair { Pair(primal: slack[row], dual: price[row]) }

  /// Adds a correction, its primal and its dual part each with its own weight.
  mutating func add(_ correction: CouplingVariables, weights: ScalarPair) {
    for index in price.indices {
      slack[index] += weights.primal * correction.slack[index]
      price[index] += weights.dual * correction.price[index]
    }
  }
}
