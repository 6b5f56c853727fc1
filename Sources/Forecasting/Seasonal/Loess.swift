/// Locally weighted regression (loess) on equally spaced points, with tricube weights.
///
/// The `window` nearest points are fitted by a constant or a line; in a shorter series the reach of
/// the weights grows in proportion. Every smooth value is a weighted sum of its neighbours whose
/// weights depend on the position only, so that they are computed once for all series of one
/// length.
///
/// Reference: W. S. Cleveland, "Robust locally weighted regression and smoothing scatterplots"
/// (1979), doi:10.1080/01621459.1979.10481038.
struct Loess {
  /// Points of the series.
  let count: Int
  private let window: Int
  private let isLinear: Bool
  /// Weights of a complete neighbourhood, the same for a constant and a line by symmetry.
  private let centred: [Double]
  /// Weights of the first points, whose neighbourhoods the start of the series cuts off; mirrored,
  /// those of the last points.
  private var edges: [[Double]] = []
  /// Weights for the point before the first.
  private var before: [Double] = []

  /// Creates a smoother for series of `count` points.
  ///
  /// - Parameters:
  ///   - window: points in a neighbourhood, odd, at least 3.
  ///   - isLinear: whether a line is fitted in place of a constant.
  ///   - count: points of the series, at least 1.
  init(window: Int, isLinear: Bool, count: Int) {
    precondition(window >= 3 && window % 2 == 1 && count > 0, "\(window) of \(count) points")
    self.window = window
    self.isLinear = isLinear
    self.count = count
    let half = window / 2
    let raw = (0..<window).map { Self.weight(abs($0 - half), reach: Double(half)) }
    let total = raw.reduce(0, +)
    centred = raw.map { $0 / total }
    edges = (0..<(window > count ? count : half)).map { edgeWeights(at: $0) }
    before = edgeWeights(at: -1)
  }

  /// Returns a tricube weight: 1 within a thousandth of the reach, 0 beyond 0.999 of it.
  private static func weight(_ distance: Int, reach: Double) -> Double {
    let r = Double(distance)
    if r <= 0.001 * reach { return 1 }
    if r > 0.999 * reach { return 0 }
    let share = r / reach
    let rest = 1 - share * share * share
    return rest * rest * rest
  }

  /// Returns the weights of the first points for the smooth value at a position near the start.
  private func edgeWeights(at position: Int) -> [Double] {
    let length = min(window, count)
    var reach = Double(max(position, length - 1 - position))
    if window > count { reach += Double((window - count) / 2) }
    var weights = (0..<length).map { Self.weight(abs($0 - position), reach: reach) }
    let total = weights.reduce(0, +)
    guard total > 0 else {
      // No point within reach: the nearest one is taken.
      weights[min(max(position, 0), length - 1)] = 1
      return weights
    }
    for k in weights.indices { weights[k] /= total }
    guard isLinear, reach > 0 else { return weights }
    var centre = 0.0
    for k in weights.indices { centre += weights[k] * Double(k) }
    var spread = 0.0
    for k in weights.indices {
      spread += weights[k] * (Double(k) - centre) * (Double(k) - centre)
    }
    // A line needs points that lie apart.
    guard spread.squareRoot() > 0.001 * Double(count - 1) else { return weights }
    let slope = (Double(position) - centre) / spread
    for k in weights.indices { weights[k] *= 1 + slope * (Double(k) - centre) }
    return weights
  }

  /// Returns the smooth value of every point.
  ///
  /// - Precondition: as many values as `count`.
  /// - Complexity: O(count · window).
  func smooth(_ values: [Double]) -> [Double] {
    precondition(values.count == count, "\(values.count) values for \(count) points")
    let half = window / 2
    return (0..<count).map { t in
      if window <= count, t >= half, t + half < count {
        return sum(centred, values, from: t - half)
      }
      let isEarly = window > count ? true : t < half
      return isEarly ? sum(edges[t], values, from: 0) : mirrored(edges[count - 1 - t], values)
    }
  }

  /// Returns the smooth values one step before the first point and one after the last.
  func beyond(_ values: [Double]) -> (before: Double, after: Double) {
    (sum(before, values, from: 0), mirrored(before, values))
  }

  /// Returns a weighted sum; four accumulators hide the latency of dependent additions.
  private func sum(_ weights: [Double], _ values: [Double], from first: Int) -> Double {
    var four = SIMD4<Double>(repeating: 0)
    var k = 0
    while k + 4 <= weights.count {
      let at = first + k
      let left = SIMD4<Double>(weights[k], weights[k + 1], weights[k + 2], weights[k + 3])
      let right = SIMD4<Double>(values[at], values[at + 1], values[at + 2], values[at + 3])
      four += left * right
      k += 4
    }
    var rest = 0.0
    while k < weights.count {
      rest += weights[k] * values[first + k]
      k += 1
    }
    return four.sum() + rest
  }

  /// Returns a weighted sum of the last values, the weights in reverse order.
  private func mirrored(_ weights: [Double], _ values: [Double]) -> Double {
    var sum = 0.0
    for k in weights.indices { sum += weights[k] * values[values.count - 1 - k] }
    return sum
  }
}
