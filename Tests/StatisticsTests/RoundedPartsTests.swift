import Statistics
import Testing

@Suite("Rounded parts")
struct RoundedPartsTests {
  @Test("parts add up to their rounded sum, and each is less than a last digit away")
  func addUp() {
    for (parts, decimals) in [
      ([1.0 / 3, 1.0 / 3, 1.0 / 3], 2), ([0.005, 0.005, 0.005, 0.005], 2), ([2.5, 2.5], 0),
      ([12.344, 0.004, 7.0071, 0], 2), ([], 1), ([1e9 + 0.24, 0.26], 1),
    ] as [([Double], Int)] {
      var scale = 1.0
      for _ in 0..<decimals { scale *= 10 }
      let rounded = roundedParts(parts, decimals: decimals)
      let sum = (rounded.reduce(0, +) * scale).rounded()
      #expect(sum == (parts.reduce(0, +) * scale).rounded(), "\(parts)")
      for (part, digit) in zip(parts, rounded) {
        #expect((part - digit).magnitude < 1 / scale + 1e-9, "\(parts)")
      }
    }
  }

  @Test("of equal remainders the first part gets the last digit, traces of errors decide nothing")
  func ties() {
    #expect(roundedParts([0.25, 0.25, 0.5], decimals: 1) == [0.3, 0.2, 0.5])
    #expect(roundedParts([0.25, 0.25 + 1e-13, 0.5], decimals: 1) == [0.3, 0.2, 0.5])
  }

  @Test("a thousand equal thirds keep their total")
  func thirds() {
    let rounded = roundedParts([Double](repeating: 1.0 / 3, count: 1000), decimals: 2)
    #expect((rounded.reduce(0, +) - 333.33).magnitude < 1e-9)
  }

  @Test("parts that need no rounding stay as they are, whatever their order")
  func exact() {
    for parts in [[0.25, 0.5, 0.25], [0.0, 0, 3], [12.34, 0.01]] {
      #expect(roundedParts(parts, decimals: 2) == parts)
      #expect(roundedParts(parts.reversed(), decimals: 2) == parts.reversed())
    }
  }
}
