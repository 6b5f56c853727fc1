/// Eight series side by side: observation t of all eight is one vector.
struct LaneSeries {
  /// `rows[t]` holds observation t of every lane; beyond a lane's end, its last observation.
  private(set) var rows: [SIMD8<Double>]
  /// Number of observations in each lane.
  private(set) var counts = [Int](repeating: 0, count: 8)
  /// Steps that every lane has.
  private(set) var common = 0
  /// Steps that the longest lane has.
  private(set) var longest = 0

  /// Room for series of up to `capacity` observations.
  init(capacity: Int) { rows = [SIMD8<Double>](repeating: .zero, count: capacity) }

  /// Writes a series into a lane.
  mutating func load(_ values: [Double], lane: Int) {
    counts[lane] = values.count
    var last = 0.0
    for t in rows.indices {
      if t < values.count { last = values[t] }
      rows[t][lane] = last
    }
    common = counts.min() ?? 0
    longest = counts.max() ?? 0
  }

  /// Which lanes have an observation t.
  @inline(__always)
  func present(_ t: Int) -> SIMDMask<SIMD8<Int64>> {
    var mask = SIMDMask<SIMD8<Int64>>()
    for lane in 0..<8 { mask[lane] = t < counts[lane] }
    return mask
  }
}

/// Component `i` of the eight trial points.
@inline(__always)
func laneVector(_ trial: [Double], _ i: Int) -> SIMD8<Double> {
  let at = 8 * i
  return SIMD8(
    trial[at], trial[at + 1], trial[at + 2], trial[at + 3], trial[at + 4], trial[at + 5],
    trial[at + 6], trial[at + 7])
}

/// Cuts `0..<lengths.count`, ordered by length, into pieces of at most `size`.
///
/// The cut depends on the lengths only, never on the number of threads.
func chunksByLength(_ lengths: [Int], size: Int = 256) -> [[Int]] {
  let order = lengths.indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
  return stride(from: 0, to: order.count, by: size).map {
    Array(order[$0..<min($0 + size, order.count)])
  }
}
