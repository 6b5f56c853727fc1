import Testing

/// Expects two vectors to agree, and names the worst index and both values where they do not.
///
/// A pair agrees where |a − b| ≤ absolute + relative · max(|a|, |b|).
package func expectClose(
  _ actual: [Double], _ expected: [Double], relative: Double = 1e-12, absolute: Double = 0,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard actual.count == expected.count else {
    Issue.record(
      "\(actual.count) values, expected \(expected.count)", sourceLocation: sourceLocation)
    return
  }
  var worst: (index: Int, excess: Double)?
  for index in actual.indices {
    let (a, b) = (actual[index], expected[index])
    let allowed = absolute + relative * max(a.magnitude, b.magnitude)
    let excess = a == b ? 0 : (a - b).magnitude / allowed
    if !(excess <= 1), !(excess <= worst?.excess ?? 0) { worst = (index, excess) }
  }
  if let worst {
    Issue.record(
      "index \(worst.index): \(actual[worst.index]), expected \(expected[worst.index])",
      sourceLocation: sourceLocation)
  }
}

/// Expects two numbers to agree; see the version for vectors.
package func expectClose(
  _ actual: Double, _ expected: Double, relative: Double = 1e-12, absolute: Double = 0,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectClose(
    [actual], [expected], relative: relative, absolute: absolute, sourceLocation: sourceLocation)
}
