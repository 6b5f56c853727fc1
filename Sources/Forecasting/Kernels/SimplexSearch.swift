/// A Nelder–Mead search written as a machine that is fed one value at a time.
///
/// The caller evaluates `trial` and hands the value to `receive`, which names the next trial or
/// says that the search has ended. So eight searches can share one vector evaluation.
///
/// Coefficients adapt to the dimension; every trial is clamped to the bounds; the search ends when
/// the standard deviation of the simplex's values falls below `tolerance`.
///
/// Reference: J. A. Nelder, R. Mead, "A simplex method for function minimization" (1965),
/// doi:10.1093/comjnl/7.4.308; F. Gao, L. Han, "Implementing the Nelder–Mead simplex algorithm with
/// adaptive parameters" (2012), doi:10.1007/s10589-010-9329-3.
struct SimplexSearch {
  private enum Phase {
    case opening(Int)
    case reflecting
    case expanding
    case contractingOutside
    case contractingInside
    case shrinking(Int)
  }

  private let dimension: Int
  private let tolerance: Double
  private let iterationLimit: Int
  /// Everything of which there is one a component, side by side: one array is asked once whether
  /// somebody else holds it, where eight would be at every entry.
  private var state: [Double]
  private var phase = Phase.opening(0)
  private var iterations = 0
  private var bestIndex = 0
  private var worstIndex = 0
  private var bestValue = Double.infinity
  private var worstValue = Double.infinity
  private var secondWorstValue = 0.0
  private var reflectedValue = 0.0

  /// Where the parts of the state begin.
  private struct Places {
    let dimension: Int
    var trial: Int { 0 }
    var centroid: Int { dimension }
    var reflected: Int { 2 * dimension }
    var columnSums: Int { 3 * dimension }
    var lower: Int { 4 * dimension }
    var upper: Int { 5 * dimension }
    var values: Int { 6 * dimension }
    var vertices: Int { 7 * dimension + 1 }
  }

  private var place: Places { Places(dimension: dimension) }

  /// A search from `start`, whose first simplex moves each component by a twentieth of itself, and
  /// those that are 0 by `zeroStep`.
  init(
    start: [Double], lower: [Double], upper: [Double], tolerance: Double = 1e-4,
    iterationLimit: Int = 1000, zeroStep: Double = 1e-4
  ) {
    dimension = start.count
    self.tolerance = tolerance
    self.iterationLimit = iterationLimit
    let origin = start.indices.map { min(max(start[$0], lower[$0]), upper[$0]) }
    let zeros = [Double](repeating: 0, count: dimension)
    state = origin + origin + origin + zeros + lower + upper
    state += [Double](repeating: .infinity, count: dimension + 1)
    for vertex in 0...dimension {
      var point = origin
      if vertex > 0 {
        let i = vertex - 1
        point[i] = point[i] == 0 ? zeroStep : point[i] * 1.05
        point[i] = min(max(point[i], lower[i]), upper[i])
      }
      state += point
    }
  }

  /// The point whose value is wanted next.
  var trial: [Double] { Array(state[0..<dimension]) }

  /// Writes the point whose value is wanted next, `stride` apart from `offset` on.
  @inline(__always)
  func writeTrial(to target: inout [Double], at offset: Int, stride: Int) {
    for i in 0..<dimension { target[offset + stride * i] = state[i] }
  }

  /// The best vertex found so far.
  var best: SearchResult {
    var index = 0
    for vertex in 0...dimension
    where state[place.values + vertex] < state[place.values + index] { index = vertex }
    let start = place.vertices + index * dimension
    return SearchResult(
      point: Array(state[start..<start + dimension]), value: state[place.values + index])
  }

  /// Takes the value at `trial`, and prepares the next trial.
  ///
  /// - Returns: whether the search has ended.
  mutating func receive(_ received: Double) -> Bool {
    let value = received.isNaN ? .infinity : received
    switch phase {
    case .opening(let vertex):
      state[place.values + vertex] = value
      if vertex < dimension {
        phase = .opening(vertex + 1)
        copy(from: place.vertices + (vertex + 1) * dimension, to: place.trial)
        return false
      }
      sumColumns()
    case .reflecting:
      if bestValue <= value, value < secondWorstValue {
        replaceWorst(value)
      } else {
        reflectedValue = value
        copy(from: place.trial, to: place.reflected)
        if value < bestValue {
          phase = .expanding
          moveFromCentroid(by: 1 + 2 / Double(dimension))
        } else if value < worstValue {
          phase = .contractingOutside
          moveFromCentroid(by: contraction)
        } else {
          phase = .contractingInside
          moveFromCentroid(by: -contraction)
        }
        return false
      }
    case .expanding:
      if value < reflectedValue {
        replaceWorst(value)
      } else {
        copy(from: place.reflected, to: place.trial)
        replaceWorst(reflectedValue)
      }
    case .contractingOutside:
      if value > reflectedValue { return beginShrinking() }
      replaceWorst(value)
    case .contractingInside:
      if value >= worstValue { return beginShrinking() }
      replaceWorst(value)
    case .shrinking(let vertex):
      state[place.values + vertex] = value
      copy(from: place.trial, to: place.vertices + vertex * dimension)
      if shrink(from: vertex + 1) { return false }
      sumColumns()
    }
    return beginIteration()
  }

  private var contraction: Double { 0.75 - 1 / (2 * Double(dimension)) }

  private mutating func beginIteration() -> Bool {
    rank()
    if iterations >= iterationLimit || hasSettled { return true }
    iterations += 1
    phase = .reflecting
    let (n, place) = (dimension, place)
    let scale = 1 / Double(n)
    let vertex = place.vertices + worstIndex * n
    var s = state.mutableSpan
    for i in 0..<n {
      let low = s[vertex &+ i]
      let centre = (s[place.columnSums &+ i] - low) * scale
      s[place.centroid &+ i] = centre
      s[i] = min(max(centre + (centre - low), s[place.lower &+ i]), s[place.upper &+ i])
    }
    return false
  }

  /// Finds the best, the worst and the second worst vertex.
  private mutating func rank() {
    let first = place.values
    var (best, least) = (0, state[first])
    var (worst, most, second) = (0, least, -Double.infinity)
    for vertex in 1...dimension {
      let value = state[first + vertex]
      if value < least { (best, least) = (vertex, value) }
      if value >= most {
        (worst, most, second) = (vertex, value, most)
      } else if value > second {
        second = value
      }
    }
    (bestIndex, bestValue) = (best, least)
    (worstIndex, worstValue, secondWorstValue) = (worst, most, second)
  }

  /// Whether the standard deviation of the values is below the tolerance.
  private var hasSettled: Bool {
    let count = Double(dimension + 1)
    // The variance is at least the squared range over twice the count.
    let range = worstValue - bestValue
    if range * range > 2.001 * count * tolerance * tolerance { return false }
    let values = state[place.values...place.values + dimension]
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / count).squareRoot() < tolerance
  }

  private mutating func moveFromCentroid(by factor: Double) {
    let (n, place) = (dimension, place)
    var s = state.mutableSpan
    for i in 0..<n {
      let centre = s[place.centroid &+ i]
      let value = centre + factor * (s[place.reflected &+ i] - centre)
      s[i] = min(max(value, s[place.lower &+ i]), s[place.upper &+ i])
    }
  }

  private mutating func replaceWorst(_ value: Double) {
    let (n, place, worst) = (dimension, place, worstIndex)
    var s = state.mutableSpan
    let vertex = place.vertices + worst * n
    for i in 0..<n {
      s[place.columnSums &+ i] += s[i] - s[vertex &+ i]
      s[vertex &+ i] = s[i]
    }
    s[place.values + worst] = value
  }

  private mutating func beginShrinking() -> Bool {
    if shrink(from: 0) { return false }
    return beginIteration()
  }

  /// Proposes the first vertex at or after `vertex` that is not the best, pulled towards it.
  private mutating func shrink(from vertex: Int) -> Bool {
    var vertex = vertex
    if vertex == bestIndex { vertex += 1 }
    guard vertex <= dimension else { return false }
    let factor = dimension > 1 ? 1 - 1 / Double(dimension) : 0.5
    for i in 0..<dimension {
      let anchor = state[place.vertices + bestIndex * dimension + i]
      let value = anchor + factor * (state[place.vertices + vertex * dimension + i] - anchor)
      state[i] = min(max(value, state[place.lower + i]), state[place.upper + i])
    }
    phase = .shrinking(vertex)
    return true
  }

  private mutating func copy(from source: Int, to target: Int) {
    let n = dimension
    var s = state.mutableSpan
    for i in 0..<n { s[target &+ i] = s[source &+ i] }
  }

  private mutating func sumColumns() {
    for i in 0..<dimension {
      var sum = 0.0
      for vertex in 0...dimension { sum += state[place.vertices + vertex * dimension + i] }
      state[place.columnSums + i] = sum
    }
  }
}
