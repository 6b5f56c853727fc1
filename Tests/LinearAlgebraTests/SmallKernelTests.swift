import LinearAlgebra
import TestSupport
import Testing

@Suite("Small kernels")
struct SmallKernelTests {
  @Test("products, norms and sums of short vectors")
  func small() {
    var y = [1.0, -2, 3]
    #expect(dot([1, 2, 3], y) == 6)
    axpy(2, [1, 1, -1], into: &y)
    #expect(y == [3, 0, 1])
    #expect(maxNorm([1, -4, 2]) == 4)
    #expect(maxNorm([]) == 0)
    #expect(maxNorm([1, .nan, 2]) == .infinity)
  }

  @Test("the Euclidean norm neither overflows nor vanishes")
  func extremes() {
    expectClose(euclideanNorm([3e200, -4e200]), 5e200)
    expectClose(euclideanNorm([3e-200, 4e-200]), 5e-200)
    #expect(euclideanNorm([0, 0]) == 0)
  }

  @Test("elimination exchanges rows, and refuses a singular system")
  func elimination() throws {
    let solution = try #require(solveByElimination([[0, 2, 6], [4, 1, 11]]))
    expectClose(solution, [2, 3])
    #expect(solveByElimination([[1, 2, 3], [2, 4, 6]]) == nil)
  }
}
