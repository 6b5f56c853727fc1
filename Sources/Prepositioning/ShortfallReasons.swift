import TwoStageProgramming

/// Finds out why no unit more is served by some hubs.
///
/// The limit with the largest price among those that bear on the SKU and the hubs is the reason: one
/// more unit of it saves most. Where none has a price, terms or costs keep more away.
struct ShortfallReasons {
  /// A reason with what it speaks of.
  struct Finding {
    /// The reason.
    var reason: Plan.Shortfall.Reason
    /// Position of the hub.
    var hub: Int?
    /// Money that one more unit saves, and what placing it costs.
    var saving = 0.0
    var placingCost: Double?
  }

  private let program: PlacementProgram
  /// Shadow prices of the relaxation's limits, and of the budget.
  private let prices: TwoStagePrices
  private let budgetPrice: Double
  /// By pair `sku * hubCount + hub`: money that one more unit there saves.
  private let stockValue: [Double]
  /// By SKU: whether no pack is left at the origin.
  private let isSpent: [Bool]
  /// By pair: whether terms or the planner let no more units stand there.
  private let isClosed: [Bool]

  /// Takes the two solves behind a plan.
  ///
  /// - Parameters:
  ///   - units: the placement, fixed lines included.
  ///   - relaxed: prices of the solve in which the placement was free.
  ///   - stockValue: prices of stock of the solve in which `units` stood.
  init(
    _ program: PlacementProgram, placing units: [Int], relaxed: TwoStagePrices,
    stockValue: [Double], budgetPrice: Double?
  ) {
    self.program = program
    prices = relaxed
    self.budgetPrice = budgetPrice ?? 0
    self.stockValue = stockValue
    let hubs = program.planningCase.hubs.count
    isSpent = program.planningCase.skus.enumerated().map { s, sku in
      let placed = units[s * hubs..<(s + 1) * hubs].reduce(0, +)
      let pack = (0..<hubs).map { program.stocking.quantities(s * hubs + $0).packs.smallest }.min()
      return sku.availableUnits - placed < pack ?? 1
    }
    isClosed = units.indices.map {
      program.lines.isFixed[$0] || program.stocking.quantities($0).next(above: units[$0]) == nil
    }
  }

  /// Returns the reason why some hubs serve no unit more of a SKU.
  ///
  /// - Parameters:
  ///   - sku: position of the SKU.
  ///   - hubs: positions of the hubs that could; empty where no lane leads from any.
  /// - Complexity: linear in the hubs.
  func finding(sku: Int, hubs: [Int]) -> Finding {
    guard !hubs.isEmpty else { return Finding(reason: .lane) }
    let count = program.planningCase.hubs.count
    let open = hubs.filter { !isClosed[sku * count + $0] }
    var best = Finding(reason: .cost)
    func offer(_ reason: Plan.Shortfall.Reason, _ price: Double, hub: Int? = nil) {
      guard price >= Plan.leastPrice, price > best.saving else { return }
      best = Finding(reason: reason, hub: hub, saving: price)
    }
    if isSpent[sku], !open.isEmpty { offer(.supply, prices.supply[sku]) }
    for hub in open { offer(.space, prices.capacity[hub], hub: hub) }
    for hub in hubs { offer(.throughput, prices.throughput[hub], hub: hub) }
    if !open.isEmpty { offer(.budget, budgetPrice) }
    if best.reason != .cost { return best }
    guard let first = open.first else { return Finding(reason: .terms) }
    func margin(_ hub: Int) -> Double {
      stockValue[sku * count + hub] - program.costs.placement[hub]
    }
    let hub = open.dropFirst().reduce(first) { margin($1) > margin($0) ? $1 : $0 }
    return Finding(
      reason: .cost, hub: hub, saving: stockValue[sku * count + hub],
      placingCost: program.costs.placement[hub])
  }
}
