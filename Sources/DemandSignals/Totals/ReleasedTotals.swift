import LinearAlgebra
import RealModule
import Statistics

/// Totals of released SKUs: a regression on their own recent orders, learnt over all SKUs and
/// earlier forecast origins of the same case.
///
/// For a SKU at an origin let m₇, m₂₈, m₈₄ be its orders over the last 7, 28 and 84 days (or since
/// its release, where that is shorter), scaled to the horizon's length. Then
///
///     log(y + ½) = log(m₂₈ + ½) + β₀ + β₁ log(m₇/m₂₈) + β₂ log(m₈₄/m₂₈) + β₃ a₁ + β₄ a₂ + ε,
///
/// with a₁, a₂ the logarithm of the age in units of 28 days below and above 28 days. The ridge
/// prior's mean β = 0 repeats the last 28 days. Residuals, divided by their expected size √(σ² +
/// 1/(m + 1)), give the error's distribution as it was, restocks included; their product over SKUs
/// at the same origin gives the shock that SKUs share.
struct ReleasedTotals: Sendable {
  /// Correlation of two SKUs' errors at the same origin, 0...0.8.
  let sharedCorrelation: Double
  /// σ: standard deviation of an error in logarithms, without counting noise.
  private let deviation: Double
  /// Standardised errors of the past, ascending, mean not removed.
  private let errors: [Double]
  /// β₀...β₄.
  private let coefficients: [Double]
  private let horizon: Int

  /// Learns from every origin whose horizon had ended by the ledger's planning date.
  ///
  /// - Parameter ridge: penalty of the regression, above 0.
  /// - Complexity: O(examples · log examples), a few for each week of a SKU.
  init(_ ledger: OrderLedger, horizon: Int, ridge: Double) {
    self.horizon = horizon
    let examples = ReleasedTotals.examples(ledger, horizon: horizon)
    let fit = ReleasedTotals.reweightedRidge(examples, ridge: ridge)
    coefficients = fit.coefficients
    deviation = Double.sqrt(fit.variance)
    let standardised = examples.map { example in
      (example.response - dot(fit.coefficients, example.features))
        / Double.sqrt(fit.variance + 1 / (example.expected + 1))
    }
    sharedCorrelation = ReleasedTotals.sharedCorrelation(
      standardised, origins: examples.map(\.origin))
    errors = standardised.sorted()
  }

  /// A SKU at an earlier origin, with the horizon that followed.
  private struct Example {
    /// Days since 1970-01-01.
    var origin: Int
    /// The regression's features, the first of them 1.
    var features: [Double]
    /// log(y + ½) less its value under β = 0.
    var response: Double
    /// Units expected under β = 0, for the counting noise.
    var expected: Double
  }

  private static func examples(_ ledger: OrderLedger, horizon: Int) -> [Example] {
    ledger.entries.indices.flatMap { sku in
      origins(ledger, sku: sku, horizon: horizon).compactMap { origin -> Example? in
        guard let x = features(ledger, sku: sku, origin: origin, horizon: horizon) else {
          return nil
        }
        let actual = ledger.orders(sku, after: origin, through: origin + horizon)
        return Example(
          origin: origin, features: x.values, response: Double.log(actual + 0.5) - x.base,
          expected: Double.exp(x.base))
      }
    }
  }

  /// Weight of the ridge penalty on β₀...β₄, in units of the prior variance ¼.
  private static let penalties: [Double] = [0.5, 1, 1, 1, 1]

  /// Fits β by ridge regression with weights 1 / (σ² + 1/(m + 1)), and σ² by the method of moments,
  /// four times in turn (iteratively reweighted least squares, IRLS).
  private static func reweightedRidge(
    _ examples: [Example], ridge: Double
  ) -> (coefficients: [Double], variance: Double) {
    let count = penalties.count
    var beta = [Double](repeating: 0, count: count)
    var variance = 0.25
    for _ in 0..<4 {
      // The normal equations; the lower triangle is summed, then mirrored.
      var normal = Matrix(rows: count, columns: count)
      var right = [Double](repeating: 0, count: count)
      for j in 0..<count { normal[j, j] = penalties[j] * ridge * 4 }
      for example in examples {
        let weight = 1 / (variance + 1 / (example.expected + 1))
        for j in 0..<count {
          right[j] += weight * example.features[j] * example.response
          for k in 0...j { normal[j, k] += weight * example.features[j] * example.features[k] }
        }
      }
      for j in 0..<count {
        for k in 0..<j { normal[k, j] = normal[j, k] }
      }
      if let factor = Cholesky(normal) { beta = factor.solve(right) }
      // Two pseudo-observations of 0.5² keep a short history from looking certain.
      var excess = 2 * 0.25
      for example in examples {
        let residual = example.response - dot(beta, example.features)
        excess += max(0, residual * residual - 1 / (example.expected + 1))
      }
      variance = max(0.01, excess / (Double(examples.count) + 2))
    }
    return (beta, variance)
  }

  /// Returns the correlation of standardised errors at the same origin: the shared shock
  /// by which all SKUs sell more or less together.
  ///
  /// Twenty pseudo-pairs of correlation 0.2 stand for what is known before any history.
  private static func sharedCorrelation(_ errors: [Double], origins: [Int]) -> Double {
    // Over the pairs of one origin, Σ eᵢeⱼ = ((Σ e)² − Σ e²) / 2.
    var sums: [Int: (count: Double, sum: Double, squares: Double)] = [:]
    var squares = 0.0
    for (error, origin) in zip(errors, origins) {
      squares += error * error
      let known = sums[origin] ?? (0, 0, 0)
      sums[origin] = (known.count + 1, known.sum + error, known.squares + error * error)
    }
    var (products, pairs) = (0.0, 0.0)
    // In the order of days, so that the sum has the same last bit in every run.
    for (_, known) in sums.sorted(by: { $0.key < $1.key }) {
      products += (known.sum * known.sum - known.squares) / 2
      pairs += known.count * (known.count - 1) / 2
    }
    let meanSquare = errors.isEmpty ? 1 : max(0.1, squares / Double(errors.count))
    return min(0.8, max(0, (products / meanSquare + 20 * 0.2) / (pairs + 20)))
  }

  /// Returns the mean orders of the last 28 days over the SKUs out for longer, which says how large
  /// the shop is; `nil` where there is no such SKU or none sold.
  func shopSize(_ ledger: OrderLedger) -> Double? {
    let out = ledger.release.indices.filter { ledger.release[$0] < ledger.asOf - 28 }
    let units = out.reduce(0.0) {
      $0 + ledger.orders($1, after: ledger.asOf - 28, through: ledger.asOf)
    }
    return units > 0 ? units / Double(out.count) : nil
  }

  /// Returns the distribution of a SKU's total over the horizon after the planning date, or `nil`
  /// where the SKU has never sold.
  func distribution(of sku: Int, ledger: OrderLedger) -> TotalDistribution? {
    // The demand for a sold-out SKU is read from its last unlimited days, with less certainty.
    let origin = ledger.lastUnlimitedDay(sku, through: ledger.asOf)
    let x = ReleasedTotals.features(ledger, sku: sku, origin: origin, horizon: horizon)
    guard let x else { return nil }
    let center = x.base + dot(coefficients, x.values)
    let scale = deviation * (origin < ledger.asOf ? 1.5 : 1)
    return TotalDistribution { score in center + scale * standardisedError(score) }
  }

  /// Returns the error at a normal score: the past's own quantiles, mixed with a normal where they
  /// are few.
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

  /// Returns the origins to learn from, as days since 1970-01-01: every seventh day back from the
  /// last possible one, and some early days of a SKU's life, which are rare on that grid.
  private static func origins(_ ledger: OrderLedger, sku: Int, horizon: Int) -> [Int] {
    // A window in which the edition sold out shows less than was wanted.
    let last = ledger.lastUnlimitedDay(sku, through: ledger.asOf) - horizon
    let release = ledger.release[sku]
    var list: Set<Int> = []
    for age in [2, 4, 6, 9, 13, 18, 24] where release + age <= last { list.insert(release + age) }
    var origin = last
    while origin >= max(ledger.firstDay + 6, release + 2) {
      list.insert(origin)
      origin -= 7
    }
    // Days without stock would pass for a lack of demand.
    return list.filter {
      $0 >= ledger.firstDay + 2 && ledger.stock.daysOut(sku, after: $0, through: $0 + horizon) == 0
    }.sorted()
  }

  /// Returns 1, log(m₇/m₂₈), log(m₈₄/m₂₈), a₁, a₂, and log m₂₈ as the base; `nil` where the SKU has
  /// no order since its release.
  private static func features(
    _ ledger: OrderLedger, sku: Int, origin: Int, horizon: Int
  ) -> (values: [Double], base: Double)? {
    // Orders before the release are another process: the window starts with the release.
    let start = max(ledger.release[sku] - 1, ledger.firstDay - 1)
    // All windows are of selling days.
    let out = ledger.stock.daysOut(sku, after: start, through: origin)
    let age = origin - start - out
    guard age >= 1 else { return nil }
    func scaled(_ days: Int) -> Double {
      let length = min(days, age)
      let first = ledger.stock.start(sku, sellingDays: length, through: origin)
      let units = ledger.orders(sku, after: first, through: origin)
      return units * Double(horizon) / Double(length) + 0.5 * Double(horizon) / Double(length)
    }
    guard ledger.orders(sku, after: start, through: origin) > 0 else { return nil }
    let (week, month, quarter) = (scaled(7), scaled(28), scaled(84))
    let base = Double.log(month)
    let life = Double(max(1, origin - ledger.release[sku] + 1 - out)) / 28
    return (
      [
        1, Double.log(week) - base, Double.log(quarter) - base, Double.log(min(life, 1)),
        Double.log(min(max(life, 1), 20)),
      ], base
    )
  }
}
