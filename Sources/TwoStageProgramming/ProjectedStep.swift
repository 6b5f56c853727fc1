/// A step that is taken beyond the boundary and projected back, pair by pair.
///
/// Among a million pairs some few would stop a step long before the others, and cutting the step for
/// all of them is what makes iterations many. So the step is taken at a length that suits nearly all,
/// and a value that would fall below a limit is put there: a tenth of what it was, or what centres
/// the pair if that is less. A primal value is not to let the product fall below a hundredth of μ, a
/// dual one not below a tenth of what μ and the most that its v can be ask for: then what is put back
/// stays small beside the row. Primal values put back leave residuals in rows, which the next
/// direction removes; dual values put back lower λ or q, so that dual rows go on to hold exactly.
///
/// The neighbourhood is that of Wright, "Primal-Dual Interior-Point Methods" (1997), chapter 5, here
/// kept by projection instead of by shortening the step; measured in `Notebooks-free-docs/placement.md`.
struct ProjectedStep: Sendable {
  /// Step lengths, up to 1.
  var primal = 0.0
  var dual = 0.0
  /// The μ that is expected after the step; 0 where no step is taken.
  var centre = 0.0

  /// Share of its value that a value keeps at least, unless less centres its pair.
  static let keptShare = 0.1
  /// Share of μ that a pair's product is to have at least, reached by raising v.
  static let leastProduct = 0.01
  /// Share of μ that z times the most that v can be is to have at least.
  static let leastDualProduct = 0.1

  /// The least that v may become, for the inverse of its z after the step.
  @inline(__always)
  func leastPrimal(_ v: Lanes, inverseDual: Lanes) -> Lanes {
    let centred = centre * inverseDual
    return masked(
      larger(smaller(Self.keptShare * v, centred), Self.leastProduct * centred), by: v)
  }

  /// The least that z may become, for its v before and after a step not projected.
  ///
  /// - Parameter most: the most that v can be.
  @inline(__always)
  func leastDual(_ z: Lanes, primal v: Lanes, next: Lanes, most: Lanes) -> Lanes {
    let centred = Lanes(repeating: centre) / larger(next, Self.keptShare * v)
    let floor = Lanes(repeating: Self.leastDualProduct * centre) / most
    return masked(larger(smaller(Self.keptShare * z, centred), floor), by: v)
  }

  /// Whether some z after the step may be below its limit; cheaper than the limit itself.
  @inline(__always)
  func mayLimit(_ next: Lanes, inverseOld: Lanes, primal v: Lanes, most: Lanes) -> Bool {
    let low = next * inverseOld - Self.keptShare
    let product = next * most - Self.leastDualProduct * centre
    return anyNegative(masked(smaller(low, product), by: v))
  }

  /// The least that a single z may become.
  func leastDual(_ z: Double, primal v: Double, next: Double, most: Double) -> Double {
    let centred = centre / max(next, Self.keptShare * v)
    return max(min(Self.keptShare * z, centred), Self.leastDualProduct * centre / most)
  }

  /// The least that a single v may become.
  func leastPrimal(_ v: Double, dual z: Double) -> Double {
    let centred = centre / z
    return max(min(Self.keptShare * v, centred), Self.leastProduct * centred)
  }

  /// Steps a single pair whose v is at most `most`.
  func take(_ v: inout Double, _ z: inout Double, _ dv: Double, _ dz: Double, most: Double) {
    let next = v + primal * dv
    guard v > 0 else {
      z += dual * dz
      return
    }
    z = max(z + dual * dz, leastDual(z, primal: v, next: next, most: most))
    v = max(next, leastPrimal(v, dual: z))
  }

  /// Steps four pairs whose v are at most `most`; those with v = 0 are masked.
  @inline(__always)
  func take(_ v: inout Lanes, _ z: inout Lanes, _ dv: Lanes, _ dz: Lanes, most: Lanes) {
    let next = v + primal * dv
    z = larger(z + dual * dz, leastDual(z, primal: v, next: next, most: most))
    v = larger(next, leastPrimal(v, inverseDual: 1 / z))
  }
}
