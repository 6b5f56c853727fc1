import Diagnostics
import LinearProgramming

/// Reads capacitated facility location problems in the two text formats of the literature.
///
/// Both begin with `m n` and m lines `capacity fixed_cost`. OR-Library's goes on with the demand of a
/// customer and its costs from each of the m hubs, customer by customer; Holmberg's with the n
/// demands and then m rows of n costs. A cost is that of a customer's whole demand. In OR-Library's
/// large problems the word `capacity` stands where a number is to be put.
///
/// Reference: Beasley, "OR-Library: distributing test problems by electronic mail" (1990),
/// doi:10.1057/jors.1990.166; Holmberg, Rönnqvist & Yuan (1999), doi:10.1016/S0377-2217(98)00008-3.
package enum FacilityReader {
  /// The order of demands and costs in a file.
  package enum Format: String, Sendable, CaseIterable {
    /// By the lines of the file, else by which order gives demands that the hubs can serve.
    case automatic
    /// Customer by customer: its demand, then its costs.
    case orLibrary = "or-library"
    /// All demands, then the costs by hub.
    case holmberg
  }

  /// Returns whether a file begins as these formats do: with two whole numbers alone on a line.
  package static func recognises(_ bytes: [UInt8]) -> Bool {
    var lines = ModelLines(Array(bytes.prefix(4_096)), form: .free)
    guard let first = lines.next(), first.fields.count == 2 else { return false }
    return first.fields.allSatisfy { (Int($0) ?? 0) > 0 }
  }

  /// Reads a problem.
  ///
  /// - Parameters:
  ///   - bytes: the uncompressed file.
  ///   - file: its name, for messages.
  ///   - capacity: units that the word `capacity` stands for.
  /// - Throws: `InvalidInput` with every fault.
  /// - Complexity: O(bytes).
  package static func read(
    _ bytes: [UInt8], file: String = "", format: Format = .automatic, capacity: Double? = nil
  ) throws(InvalidInput) -> FacilityProblem {
    var numbers = try FacilityNumbers(bytes, file: file, capacity: capacity)
    let hubs = numbers.hubCount
    let customers = numbers.customerCount
    let pairs = numbers.take(2 * hubs)
    let capacities = (0..<hubs).map { pairs[2 * $0] }
    let isByCustomer = try numbers.isByCustomer(format, capacity: capacities.reduce(0, +))
    var demand: [Double] = []
    var cost = [Double](repeating: 0, count: hubs * customers)
    if isByCustomer {
      for customer in 0..<customers {
        let row = numbers.take(hubs + 1)
        demand.append(row[0])
        for hub in 0..<hubs { cost[hub * customers + customer] = row[hub + 1] }
      }
    } else {
      demand = numbers.take(customers)
      cost = numbers.take(hubs * customers)
    }
    return FacilityProblem(
      capacity: capacities, fixedCost: (0..<hubs).map { pairs[2 * $0 + 1] }, demand: demand,
      cost: cost)
  }
}
