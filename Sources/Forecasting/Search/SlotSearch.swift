/// An objective that is evaluated for eight problems of one shape at once, one in each slot of a
/// vector.
protocol SlotObjective {
  /// Number of parameters of every problem.
  var dimension: Int { get }
  /// Writes a problem into a slot, whatever the slot held before.
  mutating func load(problem: Int, slot: Int)
  /// Returns the point at which the search of a problem starts.
  func start(problem: Int) -> [Double]
  /// Returns the objective of the eight loaded problems at their trial points.
  ///
  /// The value of a slot depends on that slot only.
  ///
  /// - Parameter trial: component i of slot s at `8 * i + s`.
  mutating func evaluate(_ trial: [Double]) -> SIMD8<Double>
}

/// The best point of a search and its value.
struct SearchResult: Sendable {
  var point: [Double]
  var value: Double
}

extension SlotObjective {
  /// Minimises every problem by a Nelder–Mead search in its own slot.
  ///
  /// All slots take one trial in lockstep. A slot whose search has converged takes the next problem
  /// from the queue at once, so that none stands idle while problems wait.
  ///
  /// - Parameters:
  ///   - problems: numbers handed to `load(problem:slot:)`; similar lengths should be neighbours.
  ///   - lower: lower bound of each parameter.
  ///   - upper: upper bound of each parameter.
  /// - Returns: results in the order of `problems`.
  mutating func minimise(problems: [Int], lower: [Double], upper: [Double]) -> [SearchResult] {
    var results = [SearchResult?](repeating: nil, count: problems.count)
    var trial = [Double](repeating: 0, count: 8 * dimension)
    var next = 0
    var searches: [SimplexSearch] = []
    // Position among `problems` of the problem in each slot; -1 for none.
    var positions: [Int] = []

    // Slots beyond the number of problems repeat the first, so that every slot holds valid data.
    for slot in 0..<8 where !problems.isEmpty {
      let position = next < problems.count ? next : 0
      let problem = problems[position]
      load(problem: problem, slot: slot)
      searches.append(SimplexSearch(start: start(problem: problem), lower: lower, upper: upper))
      positions.append(next < problems.count ? next : -1)
      searches[slot].writeTrial(to: &trial, at: slot, stride: 8)
      next = min(next + 1, problems.count)
    }
    while positions.contains(where: { $0 >= 0 }) {
      let values = evaluate(trial)
      for slot in 0..<8 where positions[slot] >= 0 {
        if searches[slot].receive(values[slot]) {
          results[positions[slot]] = searches[slot].best
          if next < problems.count {
            let problem = problems[next]
            load(problem: problem, slot: slot)
            searches[slot] = SimplexSearch(
              start: start(problem: problem), lower: lower, upper: upper)
            positions[slot] = next
            next += 1
          } else {
            positions[slot] = -1
          }
        }
        searches[slot].writeTrial(to: &trial, at: slot, stride: 8)
      }
    }
    return results.compactMap { $0 }
  }
}
