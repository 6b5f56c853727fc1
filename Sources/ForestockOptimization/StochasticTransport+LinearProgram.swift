import Diagnostics
import LinearAlgebra
import LinearProgramming
import TwoStageProgramming

extension StochasticTransport {
  /// The same program written out row by row, for any other solver.
  ///
  /// Columns are x by commodity and site, then for each scenario, commodity and sink with demand
  /// its y by arc and its u. Rows without entries and limits that are infinite are left out.
  ///
  /// - Parameters:
  ///   - names: what to call commodities, sites and sinks; positions where `nil`.
  /// - Complexity: linear in the arcs times scenarios.
  package func linearProgram(
    names: (commodities: [String], sites: [String], sinks: [String])? = nil
  ) throws(InvalidInput) -> LinearProgram {
    var writer = ExtensiveForm(self, names: names)
    writer.addPlacements()
    for w in 0..<scenarioCount { writer.addScenario(w) }
    return try writer.program
  }
}

/// Collects the rows and columns of the extensive form.
private struct ExtensiveForm {
  let source: StochasticTransport
  let names: (commodities: [String], sites: [String], sinks: [String])?
  var triplets: [SparseMatrix.Entry] = []
  var costs: [Double] = []
  var columnNames: [String] = []
  var rowLower: [Double] = []
  var rowUpper: [Double] = []
  var rowNames: [String] = []

  init(
    _ source: StochasticTransport,
    names: (commodities: [String], sites: [String], sinks: [String])?
  ) {
    self.source = source
    self.names = names
  }

  var program: LinearProgram {
    get throws(InvalidInput) {
      try LinearProgram(
        name: "placement",
        matrix: SparseMatrix(rows: rowNames.count, columns: costs.count, entries: triplets),
        costs: costs, rowLower: rowLower, rowUpper: rowUpper,
        columnLower: [Double](repeating: 0, count: costs.count),
        columnUpper: [Double](repeating: .infinity, count: costs.count), rowNames: rowNames,
        columnNames: columnNames)
    }
  }

  mutating func row(_ name: String, lower: Double = -.infinity, upper: Double) -> Int {
    rowNames.append(name)
    rowLower.append(lower)
    rowUpper.append(upper)
    return rowNames.count - 1
  }

  mutating func column(_ name: String, cost: Double) -> Int {
    columnNames.append(name)
    costs.append(cost)
    return costs.count - 1
  }

  mutating func set(_ row: Int, _ column: Int, _ value: Double) {
    triplets.append(SparseMatrix.Entry(row: row, column: column, value: value))
  }

  func commodity(_ s: Int) -> String { names?.commodities[s] ?? "s\(s)" }
  func site(_ h: Int) -> String { names?.sites[h] ?? "h\(h)" }
  func sink(_ r: Int) -> String { names?.sinks[r] ?? "r\(r)" }

  mutating func addPlacements() {
    let (s, h) = (source.commodityCount, source.siteCount)
    for index in 0..<s * h {
      _ = column("x(\(commodity(index / h)),\(site(index % h)))", cost: source.placementCost[index])
    }
    for k in 0..<s {
      let supply = row("edition(\(commodity(k)))", upper: source.supply[k])
      for site in 0..<h { set(supply, k * h + site, 1) }
    }
    for j in 0..<h where source.capacity[j].isFinite {
      let room = row("room(\(site(j)))", upper: source.capacity[j])
      for k in 0..<s where source.volume[k] != 0 { set(room, k * h + j, source.volume[k]) }
    }
    for rule in source.rules {
      let limit = row("rule(\(rule.name))", upper: rule.limit)
      for (index, value) in rule.coefficients.enumerated() where value != 0 {
        set(limit, index, value)
      }
    }
  }

  mutating func addScenario(_ w: Int) {
    let (s, h, r) = (source.commodityCount, source.siteCount, source.sinkCount)
    let probability = source.probabilities[w]
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
        set(demand, unserved, 1)
        for arc in source.arcStart[sinkIndex]..<source.arcStart[sinkIndex + 1] {
          let j = source.arcSite[arc]
          let shipped = column(
            "y(\(commodity(k)),\(site(j)),\(sink(sinkIndex)),\(w))",
            cost: probability * source.arcCost[k * source.arcCount + arc])
          set(demand, shipped, 1)
          if let limit = throughput[j] { set(limit, shipped, 1) }
          let link: Int
          if let known = links[j] {
            link = known
          } else {
            link = row(
              "link(\(commodity(k)),\(site(j)),\(w))", upper: source.openingStock[k * h + j])
            links[j] = link
            set(link, k * h + j, -1)
          }
          set(link, shipped, 1)
        }
      }
    }
  }
}
