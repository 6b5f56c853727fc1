/// A Nelder–Mead simplex search as a state machine that is fed one value at a time.
///
/// The caller evaluates `trial` and passes the value to `receive`, which prepares the next trial or
/// reports that the search has ended. In this form eight searches can share one vector evaluation.
///
/// Reflection, expansion and contraction coefficients adapt to the dimension; every trial is
/// clamped to the bounds; the search ends when the standard deviation of the values at the vertices
/// falls below `tolerance`.
///
/// Reference: J. A. Nelder, R. Mead, "A simplex method for function minimization" (1965),
/// doi:10.1093/comjnl/7.4.308; F. Gao, L. Han, "Implementing the Nelder–Mead simplex algorithm with
/// adaptive parameters" (2012), doi:10.1007/s10589-010-9329-3.
struct SimplexSearch {
  /// The vertex or move whose value the search waits for.
  private enum Phase {
    case opening(Int)
    case reflecting
    case expanding
    case contractingOutside
    case contractingInside
    case shrinking(Int)
  }

  /// Number of parameters; the simplex has one vertex more.
  private let dimension: Int
  private let tolerance: Double
  private let iterationLimit: Int
  /// All vectors of the search in one flat buffer, at the offsets of `Layout`: an update checks the
  /// uniqueness of one array instead of eight.
  private var state: [Double]
  private var phase = Phase.opening(0)
  private var iterations = 0
  private var bestIndex = 0
  private var worstIndex = 0
  private var bestValue = Double.infinity
  private var worstValue = Double.infinity
  private var secondWorstValue = 0.0
  private var reflectedValue = 0.0

  /// Offsets of the vectors in `state`.
  private struct Layout {
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

  private var layout: Layout { Layout(dimension: dimension) }

  /// Creates a search from `start`.
  ///
  /// The first simplex moves each component by a twentieth of itself, and one that is 0 by
  /// `zeroStep`.
  ///
  /// - Parameters:
  ///   - tolerance: standard deviation of the values at which the search has converged.
  ///   - iterationLimit: reflections after which it ends in any case.
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

  /// The point to evaluate next.
  var trial: [Double] { Array(state[0..<dimension]) }

  /// Writes the point to evaluate next: component i to `target[offset + stride * i]`.
  @inline(__always)
  func writeTrial(to target: inout [Double], at offset: Int, stride: Int) {
    for i in 0..<dimension { target[offset + stride * i] = state[i] }
  }

  /// The best vertex found so far.
  var best: SearchResult {
    var index = 0
    for vertex in 0...dimension
    where state[layout.values + vertex] < state[layout.values + index] { index = vertex }
    let start = layout.vertices + index * dimension
    return SearchResult(
      point: Array(state[start..<start + dimension]), value: state[layout.values + index])
  }

  /// Takes the value at `trial` and prepares the next trial; NaN counts as infinite.
  ///
  /// - Returns: whether the search has ended.
  /// - Complexity: O(dimension), without allocation; O(dimension²) when the simplex shrinks.
  mutating func receive(_ received: Double) -> Bool {
    let value = received.isNaN ? .infinity : received
    switch phase {
    case .opening(let vertex):
      state[layout.values + vertex] = value
      if vertex < dimension {
        phase = .opening(vertex + 1)
        copy(from: layout.vertices + (vertex + 1) * dimension, to: layout.trial)
        return false
      }
      sumColumns()
    case .reflecting:
      // Better than the second worst vertex: accept. Best of all: try to go further. Else:
      // contract.
      if bestValue <= value, value < secondWorstValue {
        replaceWorst(value)
      } else {
        reflectedValue = value
        copy(from: layout.trial, to: layout.reflected)
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
        copy(from: layout.reflected, to: layout.trial)
        replaceWorst(reflectedValue)
      }
    case .contractingOutside:
      if value > reflectedValue { return beginShrinking() }
      replaceWorst(value)
    case .contractingInside:
      if value >= worstValue { return beginShrinking() }
      replaceWorst(value)
    case .shrinking(let vertex):
      state[layout.values + vertex] = value
      copy(from: layout.trial, to: layout.vertices + vertex * dimension)
      if shrink(from: vertex + 1) { return false }
      sumColumns()
    }
    return beginIteration()
  }

  /// Contraction coefficient of Gao & Han.
  private var contraction: Double { 0.75 - 1 / (2 * Double(dimension)) }

  /// Ends the search, or reflects the worst vertex through the centroid of the others.
  private mutating func beginIteration() -> Bool {
    rank()
    if iterations >= iterationLimit || hasConverged { return true }
    iterations += 1
    phase = .reflecting
    let (n, layout) = (dimension, layout)
    // The centroid of all vertices but the worst, from the column sums; then its reflection.
    let scale = 1 / Double(n)
    let vertex = layout.vertices + worstIndex * n
    var s = state.mutableSpan
    for i in 0..<n {
      let low = s[vertex &+ i]
      let centre = (s[layout.columnSums &+ i] - low) * scale
      s[layout.centroid &+ i] = centre
      s[i] = min(max(centre + (centre - low), s[layout.lower &+ i]), s[layout.upper &+ i])
    }
    return false
  }

  /// Finds the best, the worst and the second worst vertex.
  private mutating func rank() {
    let first = layout.values
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

  /// Whether the standard deviation of the values at the vertices is below the tolerance.
  private var hasConverged: Bool {
    let count = Double(dimension + 1)
    // The variance is at least the squared range over twice the count: most calls end here.
    let range = worstValue - bestValue
    if range * range > 2.001 * count * tolerance * tolerance { return false }
    let values = state[layout.values...layout.values + dimension]
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / count).squareRoot() < tolerance
  }

  /// Proposes the point at `factor` times the way from the centroid to the reflected point.
  private mutating func moveFromCentroid(by factor: Double) {
    let (n, layout) = (dimension, layout)
    var s = state.mutableSpan
    for i in 0..<n {
      let centre = s[layout.centroid &+ i]
      let value = centre + factor * (s[layout.reflected &+ i] - centre)
      s[i] = min(max(value, s[layout.lower &+ i]), s[layout.upper &+ i])
    }
  }

  /// Replaces the worst vertex by the trial and keeps the column sums up to date.
  private mutating func replaceWorst(_ value: Double) {
    let (n, layout, worst) = (dimension, layout, worstIndex)
    var s = state.mutableSpan
    let vertex = layout.vertices + worst * n
    for i in 0..<n {
      s[layout.columnSums &+ i] += s[i] - s[vertex &+ i]
      s[vertex &+ i] = s[i]
    }
    s[layout.values + worst] = value
  }

  /// Starts to pull every vertex towards the best.
  private mutating func beginShrinking() -> Bool {
    if shrink(from: 0) { return false }
    return beginIteration()
  }

  /// Proposes the first vertex at or after `vertex` that is not the best, pulled towards it.
  private mutating func shrink(from vertex: Int) -> Bool {
    var vertex = vertex
    if vertex == bestIndex { vertex += 1 }
    guard vertex <= dimension else { return false }
    // Shrinkage coefficient of Gao & Han.
    let factor = dimension > 1 ? 1 - 1 / Double(dimension) : 0.5
    for i in 0..<dimension {
      let anchor = state[layout.vertices + bestIndex * dimension + i]
      let value = anchor + factor * (state[layout.vertices + vertex * dimension + i] - anchor)
      state[i] = min(max(value, state[layout.lower + i]), state[layout.upper + i])
    }
    phase = .shrinking(vertex)
    return true
  }

  /// Copies a vector within the state.
  private mutating func copy(from source: Int, to target: Int) {
    let n = dimension
    var s = state.mutableSpan
    for i in 0..<n { s[target &+ i] = s[source &+ i] }
  }

  /// Sums each component over the vertices afresh, which also clears accumulated rounding.
  private mutating func sumColumns() {
    for i in 0..<dimension {
      var sum = 0.0
      for vertex in 0...dimension { sum += state[layout.vertices + vertex * dimension + i] }
      state[layout.columnSums + i] = sum
    }
  }
}
