/// Eight series side by side, one in each slot of a vector: observation t of all eight is one
/// vector.
///
/// State-space recursions are serial in time but independent over series, so that one vector
/// instruction advances eight of them.
struct SeriesVector {
  /// `rows[t]` holds observation t of every slot; beyond a series' end, its last observation.
  private(set) var rows: [SIMD8<Double>]
  /// Number of observations in each slot.
  private(set) var counts = [Int](repeating: 0, count: 8)
  /// Steps for which every slot has an observation.
  private(set) var commonCount = 0
  /// Steps of the longest series.
  private(set) var longestCount = 0

  /// Creates room for series of up to `capacity` observations.
  init(capacity: Int) { rows = [SIMD8<Double>](repeating: .zero, count: capacity) }

  /// Writes a series into a slot, whatever the slot held before.
  mutating func load(_ values: [Double], slot: Int) {
    counts[slot] = values.count
    var last = 0.0
    for t in rows.indices {
      if t < values.count { last = values[t] }
      rows[t][slot] = last
    }
    commonCount = counts.min() ?? 0
    longestCount = counts.max() ?? 0
  }

  /// Returns which slots have an observation t.
  @inline(__always)
  func hasObservation(_ t: Int) -> SIMDMask<SIMD8<Int64>> {
    var mask = SIMDMask<SIMD8<Int64>>()
    for slot in 0..<8 { mask[slot] = t < counts[slot] }
    return mask
  }
}

/// Returns component `i` of eight points that are stored component by component, slot after slot.
@inline(__always)
func component(_ i: Int, of points: [Double]) -> SIMD8<Double> {
  let at = 8 * i
  return SIMD8(
    points[at], points[at + 1], points[at + 2], points[at + 3], points[at + 4], points[at + 5],
    points[at + 6], points[at + 7])
}

/// Sorts positions by length and cuts them into batches of at most `size`, so that series of
/// similar length share a vector.
///
/// The cut depends on the lengths only, never on the number of threads, which keeps results the
/// same on any machine.
func batchesByLength(_ lengths: [Int], size: Int = 256) -> [[Int]] {
  let order = lengths.indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
  return stride(from: 0, to: order.count, by: size).map {
    Array(order[$0..<min($0 + size, order.count)])
  }
}
