/// Quantiles of a sample, in the two definitions that forecasts are read by.
///
/// Reference: Hyndman & Fan, "Sample quantiles in statistical packages" (1996),
/// doi:10.2307/2684934, whose types the documentation names.
package enum SampleQuantile {
  /// Returns a quantile by linear interpolation between order statistics (type 7).
  ///
  /// - Parameters:
  ///   - sample: in ascending order.
  ///   - level: inside [0, 1].
  /// - Returns: NaN for an empty sample.
  package static func interpolated(sorted sample: [Double], _ level: Double) -> Double {
    guard let last = sample.last else { return .nan }
    let position = level * Double(sample.count - 1)
    let index = Int(position)
    guard index + 1 < sample.count else { return last }
    return sample[index] + (position - Double(index)) * (sample[index + 1] - sample[index])
  }

  /// Returns the smallest value of which the cumulative share exceeds `level` (the inverse of the
  /// empirical distribution function).
  ///
  /// - Parameters:
  ///   - sample: in ascending order, not empty.
  ///   - level: inside [0, 1]; 1 gives the largest value.
  package static func inverse(sorted sample: [Double], _ level: Double) -> Double {
    sample[min(sample.count - 1, Int(level * Double(sample.count)))]
  }

  /// Returns the smallest value of which the cumulative weight exceeds `level`.
  ///
  /// - Parameters:
  ///   - sample: in any order.
  ///   - weights: one for each value; they sum to 1.
  /// - Returns: 0 for an empty sample.
  /// - Complexity: O(n log n).
  package static func inverse(_ sample: [Double], weights: [Double], _ level: Double) -> Double {
    var below = 0.0
    let order = sample.indices.sorted { (sample[$0], $0) < (sample[$1], $1) }
    for index in order {
      below += weights[index]
      if below > level { return sample[index] }
    }
    return order.last.map { sample[$0] } ?? 0
  }
}

/// Returns the sample standard deviation about the mean, with n − 1 in the denominator; 0 for fewer
/// than two values.
///
/// Two passes from left to right: first the mean, then the squares about it.
package func standardDeviation(_ values: [Double]) -> Double {
  guard values.count > 1 else { return 0 }
  let mean = values.reduce(0, +) / Double(values.count)
  let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  return (squares / Double(values.count - 1)).squareRoot()
}

/// Returns values divided by their sum, summed from left to right; the values themselves where the
/// sum is not positive.
package func normalised(_ values: [Double]) -> [Double] {
  let sum = values.reduce(0, +)
  return sum > 0 ? values.map { $0 / sum } : values
}

/// Returns parts rounded to some decimals so that they add up to their rounded sum.
///
/// Each part is rounded down; what is left of the sum goes, a last digit each, to the parts with the
/// largest remainders (Hamilton's method), of equal remainders to the first. So a table of parts and
/// its total agree as they are printed.
///
/// - Parameters:
///   - parts: finite, at least 0, below 1e12.
///   - decimals: digits after the point, 0...6.
/// - Returns: as many numbers, each less than a last digit away from its part.
/// - Complexity: O(n log n).
/// - Note: remainders count to a millionth of the last digit, so that traces of rounding errors in
///   the parts decide nothing.
package func roundedParts(_ parts: [Double], decimals: Int) -> [Double] {
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  let scaled = parts.map { max(0, ($0 * scale * 1e6).rounded() / 1e6) }
  var whole = scaled.map { $0.rounded(.down) }
  let left = Int(scaled.reduce(0, +).rounded() - whole.reduce(0, +))
  let order = scaled.indices.sorted {
    let (first, second) = (scaled[$0] - whole[$0], scaled[$1] - whole[$1])
    return first == second ? $0 < $1 : first > second
  }
  for index in order.prefix(max(0, left)) { whole[index] += 1 }
  return whole.map { $0 / scale }
}
