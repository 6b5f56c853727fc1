import DemandSignals
import LinearAlgebra
import TestSupport
import Testing

@Suite("Shocks that SKUs share") struct SharedShocksTests {
  /// Correlation of each two SKUs: unit vectors as independent scores give the rows of the factor.
  private func correlations(_ shocks: SharedShocks, count: Int) -> [[Double]] {
    let independent = (0..<count).map { sku in (0..<count).map { $0 == sku ? 1.0 : 0 } }
    let factor = shocks.correlated(independent)
    return factor.map { a in factor.map { b in dot(a, b) } }
  }

  @Test("one correlation of all is met by the closed form", arguments: [0, 0.2, 0.8])
  func common(correlation: Double) {
    var shocks = SharedShocks()
    shocks.add([0, 2, 3, 4], commonCorrelation: correlation)
    let result = correlations(shocks, count: 5)
    for a in [0, 2, 3, 4] {
      for b in [0, 2, 3, 4] {
        #expect((result[a][b] - (a == b ? 1 : correlation)).magnitude < 1e-8)
      }
      #expect(result[a][1] == 0)
    }
    #expect(result[1][1] == 1)
  }

  @Test("a block moves as its matrix says, and apart from all others")
  func block() {
    var matrix = Matrix.identity(2)
    matrix[0, 1] = -0.4
    matrix[1, 0] = -0.4
    var shocks = SharedShocks()
    shocks.add([1, 3], correlation: matrix)
    shocks.add([0, 2], commonCorrelation: 0.5)
    let result = correlations(shocks, count: 4)
    #expect((result[1][3] + 0.4).magnitude < 1e-8)
    #expect((result[0][2] - 0.5).magnitude < 1e-8)
    #expect(result[0][1] == 0 && result[2][3] == 0)
  }
}
