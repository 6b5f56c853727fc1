import FulfilmentModel
import LinearAlgebra
import RealModule

extension DemandScenarios {
  /// Reduces the scenarios to a few, with the probabilities that bring them closest to all
  /// (scenario reduction by fast forward selection).
  ///
  /// With c the Euclidean distance of two scenarios' units over SKUs and regions, the distance of
  /// the kept set J from all is the Kantorovich distance Σₖ pₖ min_{j ∈ J} c(k, j): the least that
  /// has to be moved, probability times units, to turn one distribution into the other. J grows by
  /// the scenario that lowers it most (fast forward selection); each one left out gives its
  /// probability to the nearest one kept.
  ///
  /// - Parameters:
  ///   - count: scenarios to keep; all are kept where there are no more.
  /// - Returns: the kept scenarios in their order here, and the distance in units.
  /// - Complexity: O(n² · SKUs · regions + n² · count) for n scenarios; n² distances in memory.
  ///
  /// References: Dupačová, Gröwe-Kuska & Römisch (2003), doi:10.1007/s10107-002-0331-0; Heitsch &
  /// Römisch (2003), doi:10.1023/A:1021805924152, algorithm 2.4.
  package func reduced(to count: Int, threads: Int = 1)
    -> (scenarios: DemandScenarios, distance: Double)
  {
    precondition(count >= 1, "\(count) scenarios")
    let n = scenarioCount
    guard count < n else { return (self, 0) }
    let distances = self.distances(threads: threads)
    var nearest = [Double](repeating: .infinity, count: n)
    var kept: [Int] = []
    var isKept = [Bool](repeating: false, count: n)
    for _ in 0..<count {
      var best: (cost: Double, scenario: Int)?
      for u in 0..<n where !isKept[u] {
        var cost = 0.0
        for k in 0..<n where !isKept[k] {
          cost += probabilities[k] * min(nearest[k], distances[u][k])
        }
        if cost < best?.cost ?? .infinity { best = (cost, u) }
      }
      guard let best else { break }
      kept.append(best.scenario)
      isKept[best.scenario] = true
      for k in 0..<n { nearest[k] = min(nearest[k], distances[best.scenario][k]) }
    }
    kept.sort()
    var weights = [Double](repeating: 0, count: kept.count)
    var distance = 0.0
    for k in 0..<n {
      var to = 0
      for (position, j) in kept.enumerated() where distances[j][k] < distances[kept[to]][k] {
        to = position
      }
      weights[to] += probabilities[k]
      distance += probabilities[k] * distances[kept[to]][k]
    }
    let size = skuCount * regionCount
    return (
      DemandScenarios(
        skuCount: skuCount, regionCount: regionCount, probabilities: weights,
        units: kept.flatMap { units[$0 * size..<($0 + 1) * size] }), distance
    )
  }

  /// Returns the Euclidean distance of every two scenarios, in units.
  private func distances(threads: Int) -> [[Double]] {
    let (n, size) = (scenarioCount, skuCount * regionCount)
    let units = units
    let lower = mapConcurrently(count: n, threads: threads) { i in
      (0..<i).map { j in
        var sum = 0.0
        let (a, b) = (i * size, j * size)
        for index in 0..<size {
          let gap = Double(units[a + index] &- units[b + index])
          sum += gap * gap
        }
        return Double.sqrt(sum)
      }
    }
    var result = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
    for i in 0..<n {
      for j in 0..<i {
        result[i][j] = lower[i][j]
        result[j][i] = lower[i][j]
      }
    }
    return result
  }
}
