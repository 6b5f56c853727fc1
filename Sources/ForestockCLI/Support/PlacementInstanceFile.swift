import Forestock
import Foundation
import TwoStageProgramming

/// A binary placement instance and its solution as tables.
struct PlacementInstanceFile {
  let name: String
  let program: StochasticTransport

  /// Reads a file whose ending is `bin`; `nil` where it is of another kind.
  ///
  /// - Throws: `FileError` or `InvalidInput` with what is wrong with it.
  init?(path: String) throws {
    let url = URL(fileURLWithPath: path)
    guard url.pathExtension.lowercased() == "bin" else { return nil }
    name = url.deletingPathExtension().lastPathComponent
    let bytes: [UInt8]
    do {
      bytes = [UInt8](try Data(contentsOf: url, options: .mappedIfSafe))
    } catch {
      throw FileError.inputOutput(path: path, reason: error.localizedDescription)
    }
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

  /// Rows, columns and nonzeros of the deterministic equivalent.
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
  func primal(_ solution: TwoStageSolution) -> String {
    var text = "commodity,site,value,price\n"
    for (index, value) in solution.placement.enumerated() {
      text += "\(index / program.siteCount),\(index % program.siteCount),\(value),"
      text += "\(solution.prices.stock[index])\n"
    }
    return text
  }

  /// Returns `limit,commodity,site,price`: the shadow price of each limit.
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
