import Diagnostics
import LinearAlgebra
import LinearProgramming
import TwoStageProgramming

extension StochasticTransport {
  /// Returns the extensive form, or deterministic equivalent: the same program as one linear
  /// program, which any other solver can read as MPS.
  ///
  /// Columns are x by commodity and site, then for each scenario, commodity and sink with demand
  /// its y by arc and its u; with periods an y for each period from the order's on. Rows without entries and infinite limits are left out.
  ///
  /// - Parameter names: names of commodities, sites and sinks in rows and columns; their positions
  ///   if `nil`.
  /// - Throws: the diagnostics of `LinearProgram`, which a sound program does not cause.
  /// - Complexity: linear in the arcs times commodities and scenarios.
  public func linearProgram(
    names: (commodities: [String], sites: [String], sinks: [String])? = nil
  ) throws(InvalidInput) -> LinearProgram {
    try linearProgram(names: names, tail: nil)
  }

  /// Returns the extensive form of (1 − weight) E[C] + weight CVaR[C], C being the cost by scenario; that of
  /// the expected cost if `tail` is `nil`.
  ///
  /// `eta` is the value at risk and `beyond` by how much a scenario's recourse costs more.
  ///
  /// - Parameter tail: weight and probability of the dearest scenarios.
  package func linearProgram(
    names: (commodities: [String], sites: [String], sinks: [String])? = nil,
    tail: (weight: Double, share: Double)?
  ) throws(InvalidInput) -> LinearProgram {
    var form = ExtensiveForm(self, names: names, tail: tail)
    form.addPlacements()
    for w in 0..<scenarioCount {
      if periods == nil { form.addScenario(w) } else { form.addPeriods(w) }
    }
    return try form.program
  }
}

/// Collects the rows and columns of the extensive form.
struct ExtensiveForm {
  let source: StochasticTransport
  private let names: (commodities: [String], sites: [String], sinks: [String])?
  private var entries: [SparseMatrix.Entry] = []
  private var costs: [Double] = []
  private var columnNames: [String] = []
  private var rowLower: [Double] = []
  private var rowUpper: [Double] = []
  private var rowNames: [String] = []
  private let tail: (weight: Double, share: Double)?
  /// The column of the value at risk, which alone has no lower bound; `nil` without a tail.
  private var eta: Int?

  init(
    _ source: StochasticTransport,
    names: (commodities: [String], sites: [String], sinks: [String])?,
    tail: (weight: Double, share: Double)?
  ) {
    self.source = source
    self.names = names
    self.tail = tail
  }

  var program: LinearProgram {
    get throws(InvalidInput) {
      try LinearProgram(
        name: "placement",
        matrix: SparseMatrix(rows: rowNames.count, columns: costs.count, entries: entries),
        costs: costs, rowLower: rowLower, rowUpper: rowUpper,
        columnLower: costs.indices.map { $0 == eta ? -.infinity : 0 },
        columnUpper: [Double](repeating: .infinity, count: costs.count), rowNames: rowNames,
        columnNames: columnNames)
    }
  }

  /// Adds a row and returns its position.
  mutating func row(_ name: String, lower: Double = -.infinity, upper: Double) -> Int {
    rowNames.append(name)
    rowLower.append(lower)
    rowUpper.append(upper)
    return rowNames.count - 1
  }

  /// Adds a column, bounded by 0 from below, and returns its position.
  mutating func column(_ name: String, cost: Double) -> Int {
    columnNames.append(name)
    costs.append(cost)
    return costs.count - 1
  }

  /// Sets the entry of a row and column.
  mutating func set(row: Int, column: Int, to value: Double) {
    entries.append(SparseMatrix.Entry(row: row, column: column, value: value))
  }

  /// Returns the name of a commodity.
  func commodity(_ s: Int) -> String { names?.commodities[s] ?? "s\(s)" }
  /// Returns the name of a site.
  func site(_ h: Int) -> String { names?.sites[h] ?? "h\(h)" }
  /// Returns the name of a sink.
  func sink(_ r: Int) -> String { names?.sinks[r] ?? "r\(r)" }

  /// Adds the first stage: x with the rows of supply (`edition`), capacity (`room`) and rules.
  mutating func addPlacements() {
    let (s, h) = (source.commodityCount, source.siteCount)
    for index in 0..<s * h {
      _ = column("x(\(commodity(index / h)),\(site(index % h)))", cost: source.placementCost[index])
    }
    if let change = source.changeCost {
      // |x − m| is rise + fall with x − rise + fall = m.
      for index in 0..<s * h {
        let name = "(\(commodity(index / h)),\(site(index % h)))"
        let (rise, fall) = (
          column("rise\(name)", cost: change.price), column("fall\(name)", cost: change.price)
        )
        let change = row(
          "change\(name)", lower: change.earlier[index], upper: change.earlier[index])
        set(row: change, column: index, to: 1)
        set(row: change, column: rise, to: -1)
        set(row: change, column: fall, to: 1)
      }
    }
    for k in 0..<s {
      let supply = row("edition(\(commodity(k)))", upper: source.supply[k])
      for site in 0..<h { set(row: supply, column: k * h + site, to: 1) }
    }
    for j in 0..<h where source.capacity[j].isFinite {
      let capacity = row("room(\(site(j)))", upper: source.capacity[j])
      for k in 0..<s where source.volume[k] != 0 {
        set(row: capacity, column: k * h + j, to: source.volume[k])
      }
    }
    for rule in source.rules {
      let limit = row(
        "rule(\(rule.name))", lower: rule.isEquation ? rule.limit : -.infinity, upper: rule.limit)
      for (index, value) in rule.coefficients.enumerated() where value != 0 {
        set(row: limit, column: index, to: value)
      }
    }
  }

  /// Adds the row `recourse − eta − beyond ≤ 0` of a scenario, and returns it.
  private mutating func addTail(of w: Int, weight: Double, share: Double) -> Int {
    let eta = eta ?? column("eta", cost: weight)
    self.eta = eta
    let beyond = column("beyond(\(w))", cost: weight * source.probabilities[w] / share)
    let tail = row("tail(\(w))", upper: 0)
    set(row: tail, column: eta, to: -1)
    set(row: tail, column: beyond, to: -1)
    return tail
  }

  /// Adds the recourse of a scenario: y and u, their costs weighted by its probability, with the
  /// rows of demand, link and throughput.
  mutating func addScenario(_ w: Int) {
    let (s, h, r) = (source.commodityCount, source.siteCount, source.sinkCount)
    let probability = source.probabilities[w] * (1 - (tail?.weight ?? 0))
    let beyond = tail.map { addTail(of: w, weight: $0.weight, share: $0.share) }
    var throughput: [Int: Int] = [:]
    for j in 0..<h where source.throughput[j].isFinite {
      throughput[j] = row("throughput(\(site(j)),\(w))", upper: source.throughput[j])
    }
    for k in 0..<s {
      var links: [Int: Int] = [:]
      for sinkIndex in 0..<r {
        let wanted = source.demand[(w * s + k) * r + sinkIndex]
        guard wanted > 0 else { continue }
        let label = "\(commodity(k)),\(sink(sinkIndex)),\(w)"
        let demand = row("demand(\(label))", lower: wanted, upper: wanted)
        let unserved = column(
          "u(\(label))", cost: probability * source.shortageCost[k * r + sinkIndex])
        set(row: demand, column: unserved, to: 1)
        if let beyond {
          set(row: beyond, column: unserved, to: source.shortageCost[k * r + sinkIndex])
        }
        for arc in source.arcStart[sinkIndex]..<source.arcStart[sinkIndex + 1] {
          let j = source.arcSite[arc]
          let shipped = column(
            "y(\(commodity(k)),\(site(j)),\(sink(sinkIndex)),\(w))",
            cost: probability * source.arcCost[k * source.arcCount + arc])
          set(row: demand, column: shipped, to: 1)
          if let beyond {
            set(row: beyond, column: shipped, to: source.arcCost[k * source.arcCount + arc])
          }
          if let limit = throughput[j] { set(row: limit, column: shipped, to: 1) }
          let link: Int
          if let known = links[j] {
            link = known
          } else {
            link = row(
              "link(\(commodity(k)),\(site(j)),\(w))", upper: source.openingStock[k * h + j])
            links[j] = link
            set(row: link, column: k * h + j, to: -1)
          }
          set(row: link, column: shipped, to: 1)
        }
      }
    }
  }
}
