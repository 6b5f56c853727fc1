/// Values of four scenarios, one in each slot, that travel through a kernel together.
///
/// Every value that exists once per scenario (a demand, a shipment, a link's price) is stored this
/// way, so that the link matrices of four scenarios are formed, inverted and applied at once.
typealias ScenarioVector = SIMD4<Double>

/// Half of a `ScenarioVector`. On baseline x86-64 the compiler lowers a compare and select of SIMD4
/// to a dozen instructions, and one of SIMD2 to a single one; the functions below therefore work
/// half by half.
private typealias Half = SIMD2<Double>

/// Returns the larger value of each slot; `a` where `b` is not a number.
@inline(__always)
func larger(_ a: ScenarioVector, _ b: ScenarioVector) -> ScenarioVector {
  ScenarioVector(lowHalf: larger(a.lowHalf, b.lowHalf), highHalf: larger(a.highHalf, b.highHalf))
}

/// Returns the smaller value of each slot; `a` where `b` is not a number.
@inline(__always)
func smaller(_ a: ScenarioVector, _ b: ScenarioVector) -> ScenarioVector {
  ScenarioVector(lowHalf: smaller(a.lowHalf, b.lowHalf), highHalf: smaller(a.highHalf, b.highHalf))
}

/// Returns the magnitude of each slot.
@inline(__always)
func magnitude(_ v: ScenarioVector) -> ScenarioVector { larger(v, -v) }

/// Returns `a`, with 0 in the slots where `v` is 0.
///
/// A pair whose primal value is exactly 0 takes no part in the method: its slot is padding or has
/// no demand, or its site is shut. Masking keeps such slots at 0 through every pass.
@inline(__always)
func masked(_ a: ScenarioVector, by v: ScenarioVector) -> ScenarioVector {
  ScenarioVector(
    lowHalf: masked(a.lowHalf, by: v.lowHalf), highHalf: masked(a.highHalf, by: v.highHalf))
}

/// Returns whether any slot is negative.
@inline(__always)
func anyNegative(_ v: ScenarioVector) -> Bool {
  let least = smaller(v.lowHalf, v.highHalf)
  return least[0] < 0 || least[1] < 0
}

@inline(__always)
private func larger(_ a: Half, _ b: Half) -> Half { a.replacing(with: b, where: b .> a) }

@inline(__always)
private func smaller(_ a: Half, _ b: Half) -> Half { a.replacing(with: b, where: b .< a) }

@inline(__always)
private func masked(_ a: Half, by v: Half) -> Half { a.replacing(with: 0, where: v .== 0) }

/// Returns a + b.
func sum(_ a: [ScenarioVector], _ b: [ScenarioVector]) -> [ScenarioVector] {
  var result = a
  for index in b.indices { result[index] += b[index] }
  return result
}

/// Adds a multiple of a vector: y ← y + a x.
func axpy(_ a: Double, _ x: [ScenarioVector], _ y: inout [ScenarioVector]) {
  for index in y.indices { y[index] += a * x[index] }
}

/// Moves an array out of its owner, so that it is uniquely referenced and writes do not copy.
///
/// The kernels read some arrays of a struct while they write to others, which spans over sibling
/// properties cannot express. The caller must move the array back.
@inline(__always)
func moveOut(_ array: inout [ScenarioVector]) -> [ScenarioVector] {
  var moved: [ScenarioVector] = []
  swap(&moved, &array)
  return moved
}
