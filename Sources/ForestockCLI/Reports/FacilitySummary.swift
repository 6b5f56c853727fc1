import FacilityLocation
import Forestock

/// The output of `solve` for a facility location problem: hubs to open, cost, proven bound, time.
///
/// Money is in the file's own units, with every digit in text and JSON. Hubs and customers are
/// counted from 1 in the order of the file.
struct FacilitySummary: Encodable {
  /// Name of the file.
  var name: String
  /// Number of hubs and of customers of the file.
  var hubs, customers: Int
  /// Whether each customer is served from one hub.
  var singleSource: Bool
  /// One of `optimal`, `infeasible` and `limit`.
  var status: String
  /// The reason for the status.
  var detail: String
  /// Hubs to open, ascending; missing where no solution was found.
  var open: [Int]?
  /// Cost of the best solution, and its two parts; missing where none was found.
  var objective, fixedCost, serviceCost: Double?
  /// Proven lower bound on the cost of every solution; missing where the problem is infeasible.
  var bound: Double?
  /// Relative gap of objective and bound.
  var gap: Double?
  /// Bound before the first decision.
  var rootBound: Double?
  /// Nodes of the search tree, and evaluations of the Lagrangian over all of them.
  var nodes, iterations: Int
  /// CPU seconds of the search without reading, and since the process started.
  var cpuSeconds, processCPUSeconds: Double
  /// Largest resident set of the process, in bytes.
  var peakBytes: Int

  /// Sums up a search.
  init(
    name: String, problem: FacilityProblem, solution: FacilitySolution, since start: ProcessUsage,
    end usage: ProcessUsage
  ) {
    self.name = name
    hubs = problem.hubCount
    customers = problem.customerCount
    singleSource = problem.isSingleSource
    switch solution.status {
    case .optimal: (status, detail) = ("optimal", "cost and bound agree to the gap asked for")
    case .infeasible:
      (status, detail) = ("infeasible", "no allowed set of hubs serves all customers")
    case .limit: (status, detail) = ("limit", "node limit; the best solution so far")
    case .timeLimit: (status, detail) = ("limit", "time limit; the best solution so far")
    }
    if solution.cost.isFinite {
      open = solution.openHubs.map { $0 + 1 }
      objective = solution.cost
      let fixed = solution.openHubs.reduce(0) { $0 + problem.fixedCost[$1] }
      fixedCost = fixed
      serviceCost = solution.cost - fixed
      gap = solution.gap
    }
    bound = solution.bound.isFinite ? solution.bound : nil
    rootBound = solution.rootBound.isFinite ? solution.rootBound : nil
    nodes = solution.nodes
    iterations = solution.iterations
    cpuSeconds = usage.cpuSeconds - start.cpuSeconds
    processCPUSeconds = usage.cpuSeconds
    peakBytes = usage.peakBytes
  }

  /// One `key: value` for each figure.
  var text: String {
    var lines = ["status: \(status)", "detail: \(detail)"]
    if let objective { lines.append("objective: \(objective)") }
    if let fixedCost { lines.append("fixed_cost: \(fixedCost)") }
    if let bound { lines.append("bound: \(bound)") }
    if let gap { lines.append("gap: \(gap)") }
    if let rootBound { lines.append("root_bound: \(rootBound)") }
    if let open {
      lines.append(
        "open: \(open.count) of \(hubs) hubs: " + open.map(String.init).joined(separator: " "))
    }
    lines += [
      "nodes: \(nodes)", "iterations: \(iterations)",
      "cpu_seconds: \(decimal(cpuSeconds, 3))",
      "process_cpu_seconds: \(decimal(processCPUSeconds, 3))", "peak_bytes: \(peakBytes)",
      "size: \(hubs) hubs, \(customers) customers"
        + (singleSource ? ", each served from one hub" : ""),
    ]
    return lines.joined(separator: "\n")
  }

  /// Returns `hub,customer,share,units,cost`: who serves whom, by customer, then hub, counted from 1.
  ///
  /// - Parameter problem: that was solved.
  static func table(_ solution: FacilitySolution, of problem: FacilityProblem) -> String {
    var text = "hub,customer,share,units,cost\n"
    for service in solution.services {
      let units = service.share * problem.demand[service.customer]
      let cost =
        service.share * problem.cost[service.hub * problem.customerCount + service.customer]
      text += "\(service.hub + 1),\(service.customer + 1),\(service.share),\(units),\(cost)\n"
    }
    return text
  }
}
