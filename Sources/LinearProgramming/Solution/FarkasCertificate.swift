import LinearAlgebra

/// The proof that no point keeps all bounds.
public enum InfeasibilityCertificate: Equatable, Sendable {
  /// The row's lower bound stands above its upper bound.
  case crossedRow(Int)
  /// The column's lower bound stands above its upper bound.
  case crossedColumn(Int)
  /// Row prices that every feasible point would contradict.
  case prices(FarkasCertificate)
}

/// A certificate of infeasibility: row prices y that every feasible point would contradict.
///
/// By Farkas' lemma ("Theorie der einfachen Ungleichungen", J. reine angew. Math. 124, 1902,
/// doi:10.1515/crll.1902.124.1) such prices exist for every infeasible program. Each feasible x has
/// yᵀAx ≥ `rowSide` by the rows' bounds and yᵀAx ≤ `columnSide` by the columns' bounds, and
/// `rowSide > columnSide`.
public struct FarkasCertificate: Equatable, Sendable {
  /// One price a row, the largest 1 in magnitude; above 0 it leans on the row's lower bound, below
  /// 0 on its upper bound.
  package let rowPrices: [Double]
  /// The least yᵀAx the rows allow.
  package let rowSide: Double
  /// The greatest yᵀAx the columns allow, leaving out entries of Aᵀy that are 0 to rounding and
  /// stand on an infinite bound.
  package let columnSide: Double
  /// The certificate excludes every point with |xⱼ| up to this: infinite where no entry was left
  /// out, else (rowSide − columnSide) / Σ |entries left out|.
  package let excludedRadius: Double

  /// The least radius a certificate must exclude, as a multiple of the largest bound.
  static let leastRadius = 1e7

  /// Returns the best certificate of computed prices: unchanged, with those left out that are only
  /// rounding, or rounded to a grid.
  ///
  /// - Returns: `nil` where none of them proves anything.
  static func polished(
    from rowPrices: [Double], of program: LinearProgram
  ) -> FarkasCertificate? {
    var best: FarkasCertificate?
    for variant in certificateVariants(rowPrices) {
      guard let found = FarkasCertificate(of: program, rowPrices: variant) else { continue }
      if found.excludedRadius == .infinity { return found }
      if found.excludedRadius > best?.excludedRadius ?? 0 { best = found }
    }
    return best
  }

  /// Checks prices against a program.
  ///
  /// - Returns: the certificate, or `nil` where the prices prove nothing.
  /// - Complexity: O(entries).
  init?(of program: LinearProgram, rowPrices: [Double]) {
    guard rowPrices.count == program.rowCount else { return nil }
    let size = maxNorm(rowPrices)
    guard size > 0, size.isFinite else { return nil }
    var y = rowPrices.map { $0 / size }
    var rowSide = 0.0
    var magnitude = 0.0
    var boundSize = 1.0
    for i in y.indices where y[i] != 0 {
      let side = y[i] > 0 ? program.rowLower[i] : program.rowUpper[i]
      // A price that leans on an infinite bound says nothing; without it the rest may still hold.
      guard side.isFinite else {
        y[i] = 0
        continue
      }
      rowSide += y[i] * side
      magnitude += (y[i] * side).magnitude
      boundSize = max(boundSize, side.magnitude)
    }
    let a = program.matrix
    var columnSide = 0.0
    var leftOut = 0.0
    for j in 0..<a.columns {
      var sum = 0.0
      var scale = 0.0
      for k in a.range(ofColumn: j) {
        let term = a.values[k] * y[a.rowIndices[k]]
        sum += term
        scale += term.magnitude
      }
      guard sum != 0 else { continue }
      let side = sum > 0 ? program.columnUpper[j] : program.columnLower[j]
      if side.isFinite {
        columnSide += sum * side
        magnitude += (sum * side).magnitude
        boundSize = max(boundSize, side.magnitude)
      } else if sum.magnitude <= 1e-6 * scale || sum.magnitude <= 1e-9 {
        leftOut += sum.magnitude
      } else {
        return nil
      }
    }
    // Both sides are sums of `magnitude` in terms: a difference within its rounding proves nothing.
    let margin = rowSide - columnSide
    guard margin > 1e-9 * magnitude, margin > 0 else { return nil }
    let radius = leftOut > 0 ? margin / leftOut : .infinity
    guard radius >= Self.leastRadius * boundSize else { return nil }
    self.rowPrices = y
    self.rowSide = rowSide
    self.columnSide = columnSide
    excludedRadius = radius
  }
}

/// Returns a vector divided by its largest entry, then the same without small entries, then rounded
/// to multiples of 2⁻²⁰; none for a vector that is 0 or not finite.
func certificateVariants(_ vector: [Double]) -> [[Double]] {
  let size = maxNorm(vector)
  guard size > 0, size.isFinite else { return [] }
  let scaled = vector.map { $0 / size }
  var variants = [scaled]
  for threshold in [1e-9, 1e-6, 1e-4] {
    variants.append(scaled.map { $0.magnitude < threshold ? 0 : $0 })
  }
  let grid = 1048576.0
  variants.append(scaled.map { ($0 * grid).rounded() / grid })
  return variants
}
