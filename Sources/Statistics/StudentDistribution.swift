/// Student's t distribution, for intervals of a mean over few values.
package enum StudentDistribution {
  /// Returns the 95th percentile, half the width of a central 90 % interval in standard errors.
  ///
  /// Tabulated up to 10 degrees of freedom, above 1.645 + 1.7 / ν, which is within 0.006 of it.
  ///
  /// - Parameter degreesOfFreedom: values less one; 0 or less gives the normal's 1.645.
  package static func upperTwentieth(degreesOfFreedom: Int) -> Double {
    let table = [1.645, 6.314, 2.920, 2.353, 2.132, 2.015, 1.943, 1.895, 1.860, 1.833, 1.812]
    return degreesOfFreedom < table.count
      ? table[max(0, degreesOfFreedom)] : 1.645 + 1.7 / Double(degreesOfFreedom)
  }
}
