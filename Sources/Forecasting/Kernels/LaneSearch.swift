/// Eight problems of one shape whose objective is evaluated together, one in each lane.
protocol LaneObjective {
  /// Length of the parameter vector of every problem.
  var dimension: Int { get }
  /// Writes the problem into a lane, whatever the lane held before.
  mutating func load(problem: Int, lane: Int)
  /// Where the search of the problem starts.
  func start(problem: Int) -> [Double]
  /// The objective of the eight loaded problems at their trial points.
  ///
  /// A lane's value depends on that lane only.
  ///
  /// - Parameter trial: component i of lane l at `8 * i + l`.
  mutating func evaluate(_ trial: [Double]) -> SIMD8<Double>
}

/// Where a search ended.
struct SearchResult: Sendable {
  var point: [Double]
  var value: Double
}

/// Minimises every problem by a simplex search in its own lane.
///
/// All lanes take one trial in lockstep; a lane that has converged takes the next problem from the
/// queue at once, so that none stands idle while problems wait.
///
/// - Parameters:
///   - problems: numbers handed to `objective.load`, similar lengths side by side.
///   - lower: bound of each component.
///   - upper: bound of each component.
/// - Returns: results in the order of `problems`.
func searchInLanes<Objective: LaneObjective>(
  _ objective: inout Objective, problems: [Int], lower: [Double], upper: [Double]
) -> [SearchResult] {
  let dimension = objective.dimension
  var results = [SearchResult?](repeating: nil, count: problems.count)
  var trial = [Double](repeating: 0, count: 8 * dimension)
  var next = 0
  var searches: [SimplexSearch] = []
  var positions: [Int] = []

  // Lanes beyond the number of problems repeat the first, so that every lane holds valid data.
  for lane in 0..<8 where !problems.isEmpty {
    let position = next < problems.count ? next : 0
    let problem = problems[position]
    objective.load(problem: problem, lane: lane)
    searches.append(
      SimplexSearch(start: objective.start(problem: problem), lower: lower, upper: upper))
    positions.append(next < problems.count ? next : -1)
    searches[lane].writeTrial(to: &trial, at: lane, stride: 8)
    next = min(next + 1, problems.count)
  }
  while positions.contains(where: { $0 >= 0 }) {
    let values = objective.evaluate(trial)
    for lane in 0..<8 where positions[lane] >= 0 {
      if searches[lane].receive(values[lane]) {
        results[positions[lane]] = searches[lane].best
        if next < problems.count {
          let problem = problems[next]
          objective.load(problem: problem, lane: lane)
          searches[lane] = SimplexSearch(
            start: objective.start(problem: problem), lower: lower, upper: upper)
          positions[lane] = next
          next += 1
        } else {
          positions[lane] = -1
        }
      }
      searches[lane].writeTrial(to: &trial, at: lane, stride: 8)
    }
  }
  return results.compactMap { $0 }
}
