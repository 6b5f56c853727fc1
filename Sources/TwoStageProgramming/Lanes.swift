/// Scenarios that travel through a kernel together.
typealias Lanes = SIMD4<Double>

/// What a processor's register holds: the operations below are written half by half, for of whole
/// lanes the compiler makes a dozen instructions where one would do.
private typealias Half = SIMD2<Double>

/// The larger value of each lane; `a` where `b` is not a number.
@inline(__always)
func larger(_ a: Lanes, _ b: Lanes) -> Lanes {
  Lanes(lowHalf: larger(a.lowHalf, b.lowHalf), highHalf: larger(a.highHalf, b.highHalf))
}

/// The smaller value of each lane; `a` where `b` is not a number.
@inline(__always)
func smaller(_ a: Lanes, _ b: Lanes) -> Lanes {
  Lanes(lowHalf: smaller(a.lowHalf, b.lowHalf), highHalf: smaller(a.highHalf, b.highHalf))
}

/// The magnitude of each lane.
@inline(__always)
func magnitude(_ v: Lanes) -> Lanes { larger(v, -v) }

/// `a`, and 0 where the pair of `v` is masked.
@inline(__always)
func masked(_ a: Lanes, by v: Lanes) -> Lanes {
  Lanes(lowHalf: masked(a.lowHalf, by: v.lowHalf), highHalf: masked(a.highHalf, by: v.highHalf))
}

/// Whether a lane is negative.
@inline(__always)
func anyNegative(_ v: Lanes) -> Bool {
  let least = smaller(v.lowHalf, v.highHalf)
  return least[0] < 0 || least[1] < 0
}

@inline(__always)
private func larger(_ a: Half, _ b: Half) -> Half { a.replacing(with: b, where: b .> a) }

@inline(__always)
private func smaller(_ a: Half, _ b: Half) -> Half { a.replacing(with: b, where: b .< a) }

@inline(__always)
private func masked(_ a: Half, by v: Half) -> Half { a.replacing(with: 0, where: v .== 0) }
