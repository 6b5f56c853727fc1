/// Returns the mean of the largest values that together have a probability of `share`: the
/// conditional value at risk (expected shortfall) at the level 1 − `share`.
///
/// The value at the edge of the tail counts with the part of its probability that is left, so that
/// the mean is continuous in `share`; a share of 1 gives the expectation.
///
/// Reference: Rockafellar & Uryasev, "Conditional value-at-risk for general loss distributions"
/// (2002), doi:10.1016/S0378-4266(02)00271-6.
///
/// - Parameters:
///   - values: in any order, at least one.
///   - probabilities: one for each value, at least 0; they sum to 1.
///   - share: inside (0, 1].
/// - Complexity: O(n log n).
package func upperTailMean(
  _ values: [Double], probabilities: [Double], share: Double
) -> Double {
  precondition(values.count == probabilities.count && share > 0, "values and probabilities")
  var (left, sum) = (share, 0.0)
  // A stable order: equal values keep theirs, so that the sum has the same bits.
  for index in values.indices.sorted(by: { (values[$0], -$0) > (values[$1], -$1) }) {
    let weight = min(left, probabilities[index])
    sum += weight * values[index]
    left -= weight
    guard left > 0 else { break }
  }
  // Probabilities that sum to a little less than 1 leave a rest of the last bits.
  return sum / (share - max(0, left))
}
