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
