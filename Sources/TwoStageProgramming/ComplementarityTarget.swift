/// What a correction asks of each complementary pair (v, z) with its direction so far (dv, dz):
/// the value that z Δv + v Δz is to take.
protocol ComplementarityTarget: Sendable {
  /// Whether the direction is made anew, aiming at v z = 0 and at feasibility, instead of corrected.
  static var startsAfresh: Bool { get }
  /// Whether only what rounding left of the rows is corrected, the pairs' products being kept.
  static var refines: Bool { get }

  func residual(_ v: Lanes, _ z: Lanes, _ dv: Lanes, _ dz: Lanes) -> Lanes
}

extension ComplementarityTarget {
  static var startsAfresh: Bool { false }
  static var refines: Bool { false }

  /// The residual of a single pair.
  @inline(__always)
  func residual(_ v: Double, _ z: Double, _ dv: Double, _ dz: Double) -> Double {
    residual(
      Lanes(repeating: v), Lanes(repeating: z), Lanes(repeating: dv), Lanes(repeating: dz))[0]
  }
}

/// The affine direction: straight at v z = 0 and at feasible rows.
struct AffineTarget: ComplementarityTarget {
  static let startsAfresh = true

  @inline(__always)
  func residual(_ v: Lanes, _ z: Lanes, _ dv: Lanes, _ dz: Lanes) -> Lanes { -v * z }
}

/// Iterative refinement of a direction against the true residuals of its rows.
struct RefinementTarget: ComplementarityTarget {
  static let refines = true

  @inline(__always)
  func residual(_ v: Lanes, _ z: Lanes, _ dv: Lanes, _ dz: Lanes) -> Lanes {
    Lanes(repeating: 0)
  }
}

/// Mehrotra's corrector: centre at σμ and take the affine direction's product into account.
///
/// The product is bounded by a multiple of μ: of the few pairs that the affine direction carries far
/// beyond the boundary it says nothing.
///
/// Reference: Mehrotra, "On the implementation of a primal-dual interior point method" (1992),
/// doi:10.1137/0802028.
struct CentringTarget: ComplementarityTarget {
  /// σμ.
  var centre: Double
  /// The largest product believed.
  var limit: Double

  @inline(__always)
  func residual(_ v: Lanes, _ z: Lanes, _ dv: Lanes, _ dz: Lanes) -> Lanes {
    let product = smaller(larger(dv * dz, Lanes(repeating: -limit)), Lanes(repeating: limit))
    return Lanes(repeating: centre) - product
  }
}

/// Gondzio's multiple centrality corrector: pull outliers of a trial point into a band around μ.
///
/// Reference: Gondzio, "Multiple centrality corrections in a primal-dual method for linear
/// programming" (1996), doi:10.1007/BF00249643.
struct CentralityTarget: ComplementarityTarget {
  /// The μ aimed at.
  var centre: Double
  /// Trial step length.
  var step: Double
  /// The band [low · μ, high · μ].
  var low = 0.1
  var high = 10.0

  @inline(__always)
  func residual(_ v: Lanes, _ z: Lanes, _ dv: Lanes, _ dz: Lanes) -> Lanes {
    let product = (v + step * dv) * (z + step * dz)
    let aim = smaller(
      larger(product, Lanes(repeating: low * centre)), Lanes(repeating: high * centre))
    return larger(aim - product, Lanes(repeating: -high * centre))
  }
}
