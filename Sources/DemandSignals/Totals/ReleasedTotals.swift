import LinearAlgebra
import RealModule
import Statistics

/// Totals of SKUs that are already out: a regression on their own recent orders, learnt over all
/// SKUs and earlier evenings of the same case.
///
/// For a SKU on an evening let m₇, m₂₈, m₈₄ be its orders over the last 7, 28 and 84 days (or since
/// its release, where that is shorter), scaled to the horizon's length. Then
///
///     log(y + ½) = log(m₂₈ + ½) + β₀ + β₁ log(m₇/m₂₈) + β₂ log(m₈₄/m₂₈) + β₃ a₁ + β₄ a₂ + ε,
///
/// with a₁, a₂ the logarithm of the age in units of 28 days below and above 28 days. A ridge prior
/// pulls β to zero, which is 'the last 28 days again'. Residuals, divided by their expected size
/// √(σ² + 1/(m + 1)), give the error's distribution as it was, restocks included; their product
/// over SKUs on the same evening gives the shock that SKUs share.
struct ReleasedTotals: Sendable {
  /// Correlation of two SKUs' errors on the same evening, 0...0.8.
  let sharedCorrelation: Double
  /// Standard deviation of an error in logarithms, without counting noise.
  let deviation: Double
  /// Standardised errors of the past, ascending, mean not removed.
  let errors: [Double]
  /// β₀...β₄.
  let coefficients: [Double]
  /// Number of past evenings and SKUs learnt from.
  let exampleCount: Int
  private let horizon: Int

  private static let featureCount = 5
  private static let pulls: [Double] = [0.5, 1, 1, 1, 1]

  /// Learns from every evening whose horizon had ended by the ledger's planning date.
  init(_ ledger: OrderLedger, horizon: Int, ridge: Double) {
    self.horizon = horizon
    var rows: [[Double]] = []
    var responses: [Double] = []
    var expected: [Double] = []
    var evenings: [Int] = []
    for sku in ledger.entries.indices {
      for evening in ReleasedTotals.evenings(ledger, sku, horizon: horizon) {
        guard let x = ReleasedTotals.features(ledger, sku, evening: evening, horizon: horizon)
        else { continue }
        let actual = ledger.orders(sku, after: evening, through: evening + horizon)
        rows.append(x.values)
        responses.append(Double.log(actual + 0.5) - x.base)
        expected.append(Double.exp(x.base))
        evenings.append(evening)
      }
    }
    exampleCount = rows.count

    var beta = [Double](repeating: 0, count: ReleasedTotals.featureCount)
    var sigma2 = 0.25
    for _ in 0..<4 {
      var normal = Matrix(
        rows: ReleasedTotals.featureCount, columns: ReleasedTotals.featureCount)
      var right = beta.map { _ in 0.0 }
      for j in 0..<ReleasedTotals.featureCount {
        normal[j, j] = ReleasedTotals.pulls[j] * ridge * 4
      }
      for (i, row) in rows.enumerated() {
        let weight = 1 / (sigma2 + 1 / (expected[i] + 1))
        for j in row.indices {
          right[j] += weight * row[j] * responses[i]
          for k in 0...j { normal[j, k] += weight * row[j] * row[k] }
        }
      }
      for j in 0..<ReleasedTotals.featureCount {
        for k in 0..<j { normal[k, j] = normal[j, k] }
      }
      if let factor = Cholesky(normal) { beta = factor.solve(right) }
      // Two pseudo-observations of 0.5² keep a short history from looking certain.
      var excess = 2 * 0.25
      for (i, row) in rows.enumerated() {
        let residual = responses[i] - dot(beta, row)
        excess += max(0, residual * residual - 1 / (expected[i] + 1))
      }
      sigma2 = max(0.01, excess / (Double(rows.count) + 2))
    }
    coefficients = beta
    deviation = Double.sqrt(sigma2)

    var standardised: [Double] = []
    for (i, row) in rows.enumerated() {
      let residual = responses[i] - dot(beta, row)
      standardised.append(residual / Double.sqrt(sigma2 + 1 / (expected[i] + 1)))
    }
    var products = 0.0
    var squares = 0.0
    var pairs = 0.0
    for i in standardised.indices {
      squares += standardised[i] * standardised[i]
      for j in 0..<i where evenings[i] == evenings[j] {
        products += standardised[i] * standardised[j]
        pairs += 1
      }
    }
    // Twenty pseudo-pairs of correlation 0.2 stand for what is known before any history.
    let meanSquare = standardised.isEmpty ? 1 : max(0.1, squares / Double(standardised.count))
    sharedCorrelation = min(0.8, max(0, (products / meanSquare + 20 * 0.2) / (pairs + 20)))
    errors = standardised.sorted()
  }

  /// The distribution of a SKU's total over the horizon after the planning date, or `nil` where the
  /// SKU has never sold.
  func distribution(_ ledger: OrderLedger, _ sku: Int) -> TotalDistribution? {
    // What a sold-out SKU would sell is read from its last free days, with less certainty.
    let evening = ledger.lastFreeDay(sku, through: ledger.asOf)
    guard let x = ReleasedTotals.features(ledger, sku, evening: evening, horizon: horizon) else {
      return nil
    }
    let centre = x.base + dot(coefficients, x.values)
    let scale = deviation * (evening < ledger.asOf ? 1.5 : 1)
    return TotalDistribution { score in centre + scale * standardisedError(score) }
  }

  /// The error at a normal score: the past's own quantiles, mixed with a normal where they are few.
  private func standardisedError(_ score: Double) -> Double {
    guard errors.count >= 2 else { return score }
    let count = Double(errors.count)
    let position = NormalDistribution.cumulative(score) * count - 0.5
    let index = min(max(0, Int(position.rounded(.down))), errors.count - 2)
    let fraction = min(max(0, position - Double(index)), 1)
    var own = errors[index] + fraction * (errors[index + 1] - errors[index])
    // Beyond the most extreme error seen, the tail goes on as a normal's does.
    let edge = NormalDistribution.quantile(1 - 0.5 / count)
    if score > edge { own += score - edge }
    if score < -edge { own += score + edge }
    let trust = count / (count + 30)
    return trust * own + (1 - trust) * score
  }

  /// Evenings to learn from: every seventh day back from the last possible one, and some early days
  /// of a SKU's life, which are rare on that grid.
  private static func evenings(_ ledger: OrderLedger, _ sku: Int, horizon: Int) -> [Int] {
    // A window in which the edition sold out shows less than was wanted.
    let last = ledger.lastFreeDay(sku, through: ledger.asOf) - horizon
    let release = ledger.release[sku]
    var list: Set<Int> = []
    for age in [2, 4, 6, 9, 13, 18, 24] where release + age <= last { list.insert(release + age) }
    var evening = last
    while evening >= max(ledger.firstDay + 6, release + 2) {
      list.insert(evening)
      evening -= 7
    }
    return list.filter { $0 >= ledger.firstDay + 2 }.sorted()
  }

  private static func features(
    _ ledger: OrderLedger, _ sku: Int, evening: Int, horizon: Int
  ) -> (values: [Double], base: Double)? {
    // Orders before the release are another process: the window starts with the release.
    let start = max(ledger.release[sku] - 1, ledger.firstDay - 1)
    let age = evening - start
    guard age >= 1 else { return nil }
    func scaled(_ days: Int) -> Double {
      let length = min(days, age)
      let units = ledger.orders(sku, after: evening - length, through: evening)
      return units * Double(horizon) / Double(length) + 0.5 * Double(horizon) / Double(length)
    }
    guard ledger.orders(sku, after: start, through: evening) > 0 else { return nil }
    let (week, month, quarter) = (scaled(7), scaled(28), scaled(84))
    let base = Double.log(month)
    let life = Double(max(1, evening - ledger.release[sku] + 1)) / 28
    return (
      [
        1, Double.log(week) - base, Double.log(quarter) - base, Double.log(min(life, 1)),
        Double.log(min(max(life, 1), 20)),
      ], base
    )
  }
}
