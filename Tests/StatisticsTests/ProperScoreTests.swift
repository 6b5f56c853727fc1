import Statistics
import TestSupport
import Testing

@Suite("Proper scores")
struct ProperScoreTests {
  @Test("CRPS of one draw is the absolute error, of many it rewards the centre")
  func crps() {
    expectClose(ProperScore.crps(draws: [3], actual: 5), 2)
    // By hand: mean distance 8 / 4, half the mean distance of pairs 40 / 32.
    expectClose(ProperScore.crps(draws: [7, 1, 4, 2], actual: 2.5), 0.75)
    expectClose(
      ProperScore.energy(draws: [[1], [2], [4], [7]], actual: [2.5]),
      ProperScore.crps(draws: [1, 2, 4, 7], actual: 2.5))
  }

  @Test("scores of weighted draws are those of draws repeated by weight")
  func weighted() {
    let repeated = [1.0, 2, 2, 2, 7]
    expectClose(
      ProperScore.crps(draws: [2, 7, 1], probabilities: [0.6, 0.2, 0.2], actual: 3),
      ProperScore.crps(draws: repeated, actual: 3), relative: 1e-12)
    expectClose(
      ProperScore.energy(
        draws: [[2, 0], [7, 1], [1, 4]], probabilities: [0.6, 0.2, 0.2], actual: [3, 2]),
      ProperScore.energy(
        draws: [[2, 0], [2, 0], [2, 0], [7, 1], [1, 4]], actual: [3, 2]), relative: 1e-12)
  }

  @Test("the pinball loss weighs a miss above by the level, a miss below by the rest")
  func pinball() {
    expectClose(ProperScore.pinball(actual: 5, quantile: 3, level: 0.9), 1.8)
    expectClose(ProperScore.pinball(actual: 1, quantile: 3, level: 0.9), 0.2)
    #expect(ProperScore.pinball(actual: 3, quantile: 3, level: 0.5) == 0)
  }
}
