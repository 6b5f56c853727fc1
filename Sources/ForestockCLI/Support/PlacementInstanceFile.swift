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
  let program: StochasticTransport

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
