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
