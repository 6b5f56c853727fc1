import Forecasting
import RealModule

/// Counts that demand adds up from: kept pre-orders and new orders, shares of a whole.
extension CountQuantile {
  /// The smallest k with P(B + N ≤ k) > u, B of `books` units each kept with `chance`, N negative
  /// binomial of mean `added`; by a normal approximation above 2000 units.
  package static func keptAndAdded(
    books: Int, chance: Double, added: Double, size: Double, _ u: Double
  ) -> Int {
    let mean = Double(books) * chance + added
    guard mean > 0 else { return 0 }
    if mean > 2000 {
      let variance = Double(books) * chance * (1 - chance) + added + added * added / size
      return max(0, Int((mean + Double.sqrt(variance) * Special.normalQuantile(u)).rounded()))
    }
    let p = min(max(chance, 1e-9), 1 - 1e-9)
    let kept = (0...books).map { k in
      Double.exp(
        Special.logGamma(Double(books + 1)) - Special.logGamma(Double(k + 1))
          - Special.logGamma(Double(books - k + 1)) + Double(k) * Double.log(p)
          + Double(books - k) * Double.log(onePlus: -p))
    }
    let failure = added / (added + size)
    var new = [Double.exp(-size * Double.log(onePlus: added / size))]
    var cumulative = 0.0
    for k in 0..<10_000 {
      for j in max(0, k - books)...k { cumulative += kept[k - j] * new[j] }
      if cumulative > u { return k }
      new.append(new[k] * failure * (Double(k) + size) / Double(k + 1))
    }
    return Int(mean.rounded())
  }

  /// The smallest k with P(X ≤ k) > u for a Beta-binomial X.
  package static func betaBinomial(trials: Int, a: Double, b: Double, _ u: Double) -> Int {
    let n = Double(trials)
    func logBeta(_ a: Double, _ b: Double) -> Double {
      Special.logGamma(a) + Special.logGamma(b) - Special.logGamma(a + b)
    }
    var cumulative = 0.0
    for k in 0..<trials {
      let x = Double(k)
      cumulative += Double.exp(
        Special.logGamma(n + 1) - Special.logGamma(x + 1) - Special.logGamma(n - x + 1)
          + logBeta(x + a, n - x + b) - logBeta(a, b))
      if cumulative > u { return k }
    }
    return trials
  }
}
