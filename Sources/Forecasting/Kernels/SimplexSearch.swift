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

  /// The point whose value is wanted next.
  private(set) var trial: [Double]

  private let dimension: Int
  private let lower: [Double]
  private let upper: [Double]
  private let tolerance: Double
  private let iterationLimit: Int
  /// Vertex v at `v * dimension`.
  private var vertices: [Double]
  private var values: [Double]
  private var columnSums: [Double]
  private var phase = Phase.opening(0)
  private var iterations = 0
  private var bestIndex = 0
  private var worstIndex = 0
  private var secondWorstValue = 0.0
  private var centroid: [Double]
  private var reflected: [Double]
  private var reflectedValue = 0.0

  /// A search from `start`, whose first simplex moves each component by a twentieth of itself, and
  /// those that are 0 by `zeroStep`.
  init(
    start: [Double], lower: [Double], upper: [Double], tolerance: Double = 1e-4,
    iterationLimit: Int = 1000, zeroStep: Double = 1e-4
  ) {
    dimension = start.count
    self.lower = lower
    self.upper = upper
    self.tolerance = tolerance
    self.iterationLimit = iterationLimit
    let origin = start.indices.map { min(max(start[$0], lower[$0]), upper[$0]) }
    vertices = []
    for vertex in 0...dimension {
      var point = origin
      if vertex > 0 {
        let i = vertex - 1
        point[i] = point[i] == 0 ? zeroStep : point[i] * 1.05
        point[i] = min(max(point[i], lower[i]), upper[i])
      }
      vertices += point
    }
    values = [Double](repeating: .infinity, count: dimension + 1)
    columnSums = [Double](repeating: 0, count: dimension)
    centroid = origin
    reflected = origin
    trial = origin
  }

  /// The best vertex found so far.
  var best: SearchResult {
    var index = 0
    for vertex in values.indices where values[vertex] < values[index] { index = vertex }
    return SearchResult(
      point: Array(vertices[index * dimension..<(index + 1) * dimension]), value: values[index])
  }

  /// Takes the value at `trial`, and prepares the next trial.
  ///
  /// - Returns: whether the search has ended.
  mutating func receive(_ received: Double) -> Bool {
    let value = received.isNaN ? .infinity : received
    switch phase {
    case .opening(let vertex):
      values[vertex] = value
      if vertex < dimension {
        phase = .opening(vertex + 1)
        readTrial(vertex + 1)
        return false
      }
      sumColumns()
    case .reflecting:
      if values[bestIndex] <= value, value < secondWorstValue {
        replaceWorst(value)
      } else {
        reflectedValue = value
        for i in 0..<dimension { reflected[i] = trial[i] }
        if value < values[bestIndex] {
          phase = .expanding
          moveFromCentroid(by: 1 + 2 / Double(dimension))
        } else if value < values[worstIndex] {
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
        for i in 0..<dimension { trial[i] = reflected[i] }
        replaceWorst(reflectedValue)
      }
    case .contractingOutside:
      if value > reflectedValue { return beginShrinking() }
      replaceWorst(value)
    case .contractingInside:
      if value >= values[worstIndex] { return beginShrinking() }
      replaceWorst(value)
    case .shrinking(let vertex):
      values[vertex] = value
      for i in 0..<dimension { vertices[vertex * dimension + i] = trial[i] }
      if shrink(from: vertex + 1) { return false }
      sumColumns()
    }
    return beginIteration()
  }

  private var contraction: Double { 0.75 - 1 / (2 * Double(dimension)) }

  private mutating func beginIteration() -> Bool {
    let count = Double(dimension + 1)
    var (sum, squares) = (0.0, 0.0)
    for value in values { sum += value }
    let mean = sum / count
    for value in values { squares += (value - mean) * (value - mean) }
    if (squares / count).squareRoot() < tolerance || iterations >= iterationLimit { return true }
    iterations += 1
    bestIndex = 0
    worstIndex = 0
    for vertex in 1...dimension {
      if values[vertex] < values[bestIndex] { bestIndex = vertex }
      if values[vertex] >= values[worstIndex] { worstIndex = vertex }
    }
    secondWorstValue = -.infinity
    for vertex in 0...dimension where vertex != worstIndex {
      secondWorstValue = max(secondWorstValue, values[vertex])
    }
    let scale = 1 / Double(dimension)
    let worst = worstIndex * dimension
    for i in 0..<dimension {
      centroid[i] = (columnSums[i] - vertices[worst + i]) * scale
      setTrial(i, centroid[i] + (centroid[i] - vertices[worst + i]))
    }
    phase = .reflecting
    return false
  }

  private mutating func moveFromCentroid(by factor: Double) {
    for i in 0..<dimension { setTrial(i, centroid[i] + factor * (reflected[i] - centroid[i])) }
  }

  private mutating func setTrial(_ i: Int, _ value: Double) {
    trial[i] = min(max(value, lower[i]), upper[i])
  }

  private mutating func replaceWorst(_ value: Double) {
    let worst = worstIndex * dimension
    for i in 0..<dimension {
      columnSums[i] += trial[i] - vertices[worst + i]
      vertices[worst + i] = trial[i]
    }
    values[worstIndex] = value
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
      let anchor = vertices[bestIndex * dimension + i]
      setTrial(i, anchor + factor * (vertices[vertex * dimension + i] - anchor))
    }
    phase = .shrinking(vertex)
    return true
  }

  private mutating func readTrial(_ vertex: Int) {
    for i in 0..<dimension { trial[i] = vertices[vertex * dimension + i] }
  }

  private mutating func sumColumns() {
    for i in 0..<dimension {
      var sum = 0.0
      for vertex in 0...dimension { sum += vertices[vertex * dimension + i] }
      columnSums[i] = sum
    }
  }
}
