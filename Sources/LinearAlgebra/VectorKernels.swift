/// Elementary operations on vectors, for vectors too short or too often used to pay for a BLAS call.
///
/// They run from left to right in one fixed order on every processor, where BLAS's sums depend on
/// the kernels that it chooses.

/// Returns xᵀy, summed from left to right.
///
/// - Parameter y: at least as long as `x`.
package func dot(_ x: [Double], _ y: [Double]) -> Double {
  var sum = 0.0
  for k in x.indices { sum += x[k] * y[k] }
  return sum
}

/// Adds a multiple of a vector to another: y ← y + α x (BLAS's axpy).
///
/// - Parameter x: at least as long as `y`.
package func axpy(_ alpha: Double, _ x: [Double], into y: inout [Double]) {
  for k in y.indices { y[k] += alpha * x[k] }
}

/// Returns ‖x‖∞, the largest magnitude of an entry, 0 for none. NaN counts as infinite, so that a
/// test against a tolerance fails.
package func maxNorm(_ x: [Double]) -> Double {
  var result = 0.0
  for value in x {
    let size = value.magnitude
    if !(size <= result) { result = size.isNaN ? .infinity : size }
  }
  return result
}

/// Returns ‖x‖₂, scaled by the largest magnitude so that no square overflows or vanishes.
package func euclideanNorm(_ x: [Double]) -> Double {
  let size = x.reduce(0) { max($0, $1.magnitude) }
  guard size > 0 else { return 0 }
  return size * x.reduce(0) { $0 + ($1 / size) * ($1 / size) }.squareRoot()
}
