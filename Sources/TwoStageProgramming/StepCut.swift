/// What full steps would cut off at the boundary, for several weights ω of a correction.
///
/// A value that a step carries below 0 by δ costs about δ times its row's price once the rows are
/// repaired, and a reduced cost that it carries below 0 by δ costs δ times the demand whose price
/// must fall. The weight at which least is cut off is taken, for primal and dual apart: a correction
/// leaves the rows as they are.
///
/// Weights: Colombo & Gondzio, "Further development of multiple centrality correctors for interior
/// point methods" (2008), doi:10.1007/s10589-007-9106-0.
struct CutByWeight: Sendable {
  static let count = 5

  /// Σ price · (−(v + Δv + ω Δ'v))⁺ for each weight.
  private var primal = InlineArray<5, Lanes>(repeating: Lanes(repeating: 0))
  /// Σ price · (−(z + Δz + ω Δ'z))⁺ for each weight.
  private var dual = InlineArray<5, Lanes>(repeating: Lanes(repeating: 0))

  /// The weights tried, from 0 to 1.
  static func weight(_ index: Int) -> Double { Double(index) / Double(count - 1) }

  /// Takes four pairs in.
  @inline(__always)
  mutating func include(
    _ v: Lanes, _ z: Lanes, _ dv: Lanes, _ dz: Lanes, _ cv: Lanes, _ cz: Lanes,
    primalPrice: Lanes, dualPrice: Lanes
  ) {
    // What is cut off is convex in ω: where neither end is negative, nothing between is.
    let (a, c) = (v + dv, z + dz)
    if anyNegative(smaller(a, a + cv)) { Self.add(primalPrice, a, cv, to: &primal) }
    if anyNegative(smaller(c, c + cz)) { Self.add(dualPrice, c, cz, to: &dual) }
  }

  @inline(never)
  private static func add(
    _ price: Lanes, _ full: Lanes, _ correction: Lanes, to sums: inout InlineArray<5, Lanes>
  ) {
    for k in 0..<count {
      sums[k] -= price * smaller(full + weight(k) * correction, Lanes(repeating: 0))
    }
  }

  /// Takes one pair in.
  mutating func include(
    _ v: Double, _ z: Double, _ dv: Double, _ dz: Double, _ cv: Double, _ cz: Double,
    primalPrice: Double, dualPrice: Double
  ) {
    func lanes(_ x: Double) -> Lanes { Lanes(x, 0, 0, 0) }
    include(
      lanes(v), lanes(z), lanes(dv), lanes(dz), lanes(cv), lanes(cz),
      primalPrice: lanes(primalPrice), dualPrice: lanes(dualPrice))
  }

  /// What two parts cut off together.
  mutating func merge(_ other: CutByWeight) {
    for k in 0..<Self.count {
      primal[k] += other.primal[k]
      dual[k] += other.dual[k]
    }
  }

  /// The weights at which least is cut off; of equal ones the largest.
  var best: (primal: Double, dual: Double) {
    var (p, d) = (Self.count - 1, Self.count - 1)
    for k in stride(from: Self.count - 2, through: 0, by: -1) {
      if primal[k].sum() < primal[p].sum() { p = k }
      if dual[k].sum() < dual[d].sum() { d = k }
    }
    return (Self.weight(p), Self.weight(d))
  }
}

/// What a direction would cut off at the boundary, for several step lengths.
struct CutByLength: Sendable {
  static let count = 11

  private var primal = InlineArray<11, Lanes>(repeating: Lanes(repeating: 0))
  private var dual = InlineArray<11, Lanes>(repeating: Lanes(repeating: 0))

  /// The lengths tried: tenths, the longest step to which values are cut back, and 1.
  static func length(_ index: Int) -> Double {
    index < 9 ? Double(index + 1) / 10 : index == 9 ? 0.95 : 1
  }

  /// Takes four pairs in.
  @inline(__always)
  mutating func include(
    _ v: Lanes, _ z: Lanes, _ dv: Lanes, _ dz: Lanes, primalPrice: Lanes, dualPrice: Lanes
  ) {
    if anyNegative(v + dv) { Self.add(primalPrice, v, dv, to: &primal) }
    if anyNegative(z + dz) { Self.add(dualPrice, z, dz, to: &dual) }
  }

  @inline(never)
  private static func add(
    _ price: Lanes, _ value: Lanes, _ step: Lanes, to sums: inout InlineArray<11, Lanes>
  ) {
    for k in 0..<count {
      sums[k] -= price * smaller(value + length(k) * step, Lanes(repeating: 0))
    }
  }

  /// Takes one pair in.
  mutating func include(
    _ v: Double, _ z: Double, _ dv: Double, _ dz: Double, primalPrice: Double, dualPrice: Double
  ) {
    func lanes(_ x: Double) -> Lanes { Lanes(x, 0, 0, 0) }
    include(
      lanes(v), lanes(z), lanes(dv), lanes(dz), primalPrice: lanes(primalPrice),
      dualPrice: lanes(dualPrice))
  }

  /// What two parts cut off together.
  mutating func merge(_ other: CutByLength) {
    for k in 0..<Self.count {
      primal[k] += other.primal[k]
      dual[k] += other.dual[k]
    }
  }

  /// The longest steps that cut off at most `allowed`, in cost; nearly 1 where nothing is cut off,
  /// not a number where the direction is none.
  func longest(allowed: Double) -> (primal: Double, dual: Double) {
    (Self.longest(primal, allowed), Self.longest(dual, allowed))
  }

  private static func longest(_ cut: InlineArray<11, Lanes>, _ allowed: Double) -> Double {
    let full = cut[count - 1].sum()
    if full == 0 { return 0.9995 }
    guard full.isFinite else { return .nan }
    for k in stride(from: count - 2, through: 0, by: -1) where cut[k].sum() <= allowed {
      return length(k)
    }
    return 0.5 * length(0)
  }
}
