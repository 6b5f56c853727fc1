import Forestock
import Foundation

/// A binary placement instance, and its answers as tables.
struct PlacementInstanceFile {
  let name: String
  let program: StochasticTransport

  /// Reads a file whose ending is `bin`; `nil` where it is of another kind.
  ///
  /// What is wrong with it is told on standard error.
  init?(path: String) throws {
    let url = URL(fileURLWithPath: path)
    guard url.pathExtension.lowercased() == "bin" else { return nil }
    name = url.deletingPathExtension().lastPathComponent
    let bytes: [UInt8]
    do {
      bytes = [UInt8](try Data(contentsOf: url, options: .mappedIfSafe))
    } catch {
      Console.message("\(path): \(error.localizedDescription)")
      throw ExitStatus.inputOutput.exit
    }
    do {
      program = try StochasticTransport(instance: bytes)
    } catch {
      Console.message("\(path): \(error)")
      throw ExitStatus.badData.exit
    }
  }

  /// Rows, columns and nonzeros of the program written out.
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

  /// `commodity,site,value,price`: what is placed, and what one unit more there would save.
  func primal(_ solution: TwoStageSolution) -> String {
    var text = "commodity,site,value,price\n"
    for (index, value) in solution.placement.enumerated() {
      text += "\(index / program.siteCount),\(index % program.siteCount),\(value),"
      text += "\(solution.prices.stock[index])\n"
    }
    return text
  }

  /// `limit,commodity,site,price`: what a unit more of each limit would save.
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
