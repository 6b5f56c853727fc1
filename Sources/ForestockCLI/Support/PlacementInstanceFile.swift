import Forestock
import Foundation
import Tabular
import TwoStageProgramming

/// A binary placement instance and its solution as tables.
///
/// The format is that of the placement benchmarks (`StochasticTransport.init(instance:)`): counts
/// and arrays without names. So tables name SKUs (commodities) and hubs (sites) by their positions
/// from 0, the origin being the last site. Every instance is feasible, since demand may stay
/// unserved.
struct PlacementInstanceFile {
  /// Name of the file without folder and ending.
  let name: String
  /// The two-stage program of the instance.
  private(set) var program: StochasticTransport

  /// Reads a file whose ending is `bin`; `nil` where it is of another kind.
  ///
  /// - Parameter byteLimit: bytes above which it is refused.
  /// - Throws: `FileError` or `InvalidInput` with what is wrong with it.
  init?(path: String, byteLimit: Int) throws {
    let url = URL(fileURLWithPath: path)
    guard url.pathExtension.lowercased() == "bin" else { return nil }
    name = url.deletingPathExtension().lastPathComponent
    let bytes = try FileContents.read(path, limit: byteLimit, unpacksGzip: false)
    do {
      program = try StochasticTransport(instance: bytes)
    } catch {
      throw InvalidInput(
        error.diagnostics.map { diagnostic in
          var located = diagnostic
          located.file = path
          return located
        })
    }
  }

  /// Rows, columns and nonzeros of the deterministic equivalent, to compare with other solvers.
  ///
  /// They are counted, not built: a demand row, its shipments and a shortage only where demand is
  /// above 0; a throughput or capacity row only where the limit is finite.
  ///
  /// - Complexity: O(commodities · sinks · scenarios).
  var size: (rows: Int, columns: Int, nonzeros: Int) {
    if let periods = program.periods { return size(in: periods) }
    let (s, h, w) = (program.commodityCount, program.siteCount, program.scenarioCount)
    var (rows, columns, nonzeros) = (s * w * h + s, s * h, s * w * h + s * h)
    let limited = program.throughput.indices.filter { program.throughput[$0].isFinite }
    rows += limited.count * w + program.capacity.count { $0.isFinite } + program.rules.count
    nonzeros += program.capacity.count { $0.isFinite } * s
    nonzeros += program.rules.reduce(0) { $0 + $1.coefficients.count { $0 != 0 } }
    let isLimited = program.throughput.map(\.isFinite)
    let arcs = (0..<program.sinkCount).map { program.arcStart[$0]..<program.arcStart[$0 + 1] }
    let limitedArcs = arcs.map { $0.count { isLimited[program.arcSite[$0]] } }
    for (index, wanted) in program.demand.enumerated() where wanted > 0 {
      let sink = index % program.sinkCount
      rows += 1
      columns += arcs[sink].count + 1
      nonzeros += 2 * arcs[sink].count + limitedArcs[sink] + 1
    }
    return (rows, columns, nonzeros)
  }

  /// Counts the same in periods: a shipment for each period from its order's on, a stock row for each site
  /// and period, and throughput rows of each period.
  private func size(in periods: SalesPeriods) -> (rows: Int, columns: Int, nonzeros: Int) {
    let (s, h, w, t) = (
      program.commodityCount, program.siteCount, program.scenarioCount, periods.count
    )
    let limited = periods.throughput.count { $0.isFinite }
    var rows = s * w * h * t + s + limited * w
    rows += program.capacity.count { $0.isFinite } + program.rules.count
    var (columns, nonzeros) = (s * h, s * h)
    nonzeros += program.capacity.count { $0.isFinite } * s
    nonzeros += program.rules.reduce(0) { $0 + $1.coefficients.count { $0 != 0 } }
    nonzeros += s * w * periods.placementPeriod.reduce(0) { $0 + max(0, t - $1) }
    for (index, wanted) in program.demand.enumerated() where wanted > 0 {
      let sink = index % program.sinkCount
      rows += 1
      (columns, nonzeros) = (columns + 1, nonzeros + 1)
      for shipping in program.period(ofSink: sink)..<t {
        for arc in program.arcStart[sink]..<program.arcStart[sink + 1] {
          columns += 1
          let isLimited = periods.throughput[shipping * h + program.arcSite[arc]].isFinite
          nonzeros += 1 + t - shipping + (isLimited ? 1 : 0)
        }
      }
    }
    return (rows, columns, nonzeros)
  }

  /// Divides the instance into periods.
  ///
  /// Its throughput is that of all days together; each order of a commodity and sink in a scenario comes in
  /// the periods by their shares, rounded so that it sums.
  ///
  /// - Parameters:
  ///   - days: days of each period.
  ///   - shares: of demand, as many; they sum to 1.
  ///   - waitingCost: money for a unit and day; from a period to the next it waits as many days as the
  ///     first has.
  mutating func divide(days: [Int], shares: [Double], waitingCost: Double) {
    let (s, h, r) = (program.commodityCount, program.siteCount, program.sinkCount)
    let total = Double(days.reduce(0, +))
    let periods = SalesPeriods(
      count: days.count,
      waitingCost: (0..<s).flatMap { _ in days.dropLast().map { waitingCost * Double($0) } },
      throughput: days.flatMap { day in program.throughput.map { $0 * Double(day) / total } },
      placementPeriod: [Int](repeating: 0, count: h))
    var demand: [Double] = []
    demand.reserveCapacity(program.demand.count * days.count)
    for row in 0..<program.scenarioCount * s {
      let units = program.demand[row * r..<(row + 1) * r]
      var share = 0.0
      var before = units.map { _ in 0.0 }
      for (period, part) in shares.enumerated() {
        share = period == shares.count - 1 ? 1 : share + part
        let until = units.map { min($0, period == shares.count - 1 ? $0 : (share * $0).rounded()) }
        demand += zip(until, before).map { $0 - $1 }
        before = until
      }
    }
    program = program.divided(into: periods, demand: demand)
  }

  /// Returns `commodity,site,value,price`: units placed, and the shadow price of stock there.
  ///
  /// A row for each pair, commodities first; numbers read back as the same double.
  func primal(_ solution: TwoStageSolution) -> String {
    var text = "commodity,site,value,price\n"
    for (index, value) in solution.placement.enumerated() {
      text += "\(index / program.siteCount),\(index % program.siteCount),\(value),"
      text += "\(solution.prices.stock[index])\n"
    }
    return text
  }

  /// Returns `limit,commodity,site,price`: the shadow price of each limit.
  ///
  /// Prices are savings of one more unit of the limit, at least 0, with every digit. Throughput has
  /// one price for each site, the sum over scenarios; a rule, such as the budget, has its name.
  func dual(_ solution: TwoStageSolution) -> String {
    var text = "limit,commodity,site,price\n"
    for (s, price) in solution.prices.supply.enumerated() { text += "supply,\(s),,\(price)\n" }
    for (h, price) in solution.prices.capacity.enumerated() { text += "capacity,,\(h),\(price)\n" }
    for (h, price) in solution.prices.throughput.enumerated() {
      text += "throughput,,\(h),\(price)\n"
    }
    for (index, price) in solution.prices.rules.enumerated() {
      text += "\(program.rules[index].name),,,\(price)\n"
    }
    return text
  }
}
