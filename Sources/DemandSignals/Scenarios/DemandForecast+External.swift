import FulfilmentModel

extension DemandForecast {
  /// Creates the distribution that scenarios of an external forecast are drawn from.
  ///
  /// A SKU's total is the entry for all regions where there is one, else the regions' sum; shares
  /// are the regions' means. Excess variances v of the regions, fitted to their quantiles, are
  /// split into a shock common to all regions and one of the shares by
  /// 1 + v = (1 + 1/k)(1 + (1 − s)/(s (c + 1))), which is linear in (1 − s)/s: weighted least
  /// squares give k and c, or c alone where the total has quantiles of its own. Shares or
  /// dispersion that the external forecast leaves open are those of `own`.
  ///
  /// - Parameters:
  ///   - external: the forecast; its positions are those of the case.
  ///   - own: the demand model's forecast for the same case.
  package init(_ external: ExternalForecast, for planningCase: PlanningCase, own: DemandForecast) {
    var rows: [[Int: [ExternalForecast.Entry]]] = planningCase.skus.map { _ in [:] }
    for row in external.entries { rows[row.sku][row.region ?? -1, default: []].append(row) }
    self.init(
      products: planningCase.skus.indices.map { sku in
        Self.product(
          rows[sku], levels: external.levels, regions: planningCase.regions.count,
          own: own.products[sku])
      })
  }

  /// Returns one SKU's distribution from its entries, keyed by region, -1 for the total.
  private static func product(
    _ rows: [Int: [ExternalForecast.Entry]], levels: [Double], regions: Int, own: Product
  ) -> Product {
    var product = own
    product.model = "given forecast"
    let means = (0..<regions).map { region in
      (rows[region] ?? []).reduce(0) { $0 + $1.mean }
    }
    let sum = means.reduce(0, +)
    let total = rows[-1] ?? []
    product.totalMean = total.isEmpty ? sum : total.reduce(0) { $0 + $1.mean }
    if sum > 0 { product.shares = means.map { $0 / sum } }
    let ofTotal = ExternalDispersion.excess(of: total, levels: levels)
    if let ofTotal { product.totalSize = size(ofTotal) }
    guard sum > 0 else { return product }
    var points: [(x: Double, excess: Double, weight: Double)] = []
    for region in 0..<regions where product.shares[region] > 0 {
      guard let excess = ExternalDispersion.excess(of: rows[region] ?? [], levels: levels) else {
        continue
      }
      let share = product.shares[region]
      points.append(((1 - share) / share, excess, means[region]))
    }
    guard !points.isEmpty else { return product }
    let (common, slope) = split(points, common: ofTotal)
    product.totalSize = size(common)
    // Slope is (1 + 1/k) / (c + 1).
    product.shareConcentration = slope > 0 ? max(1e-3, (1 + common) / slope - 1) : 1e9
    return product
  }

  /// Returns the size of an excess variance; 10⁹, next to Poisson, where it vanishes.
  private static func size(_ excess: Double) -> Double { excess > 1e-9 ? 1 / excess : 1e9 }

  /// Fits a line to excesses over (1 − s)/s by weighted least squares, neither intercept nor slope
  /// below 0.
  ///
  /// Where all shares are equal, the line is not identified, and half of the excess is taken as
  /// common.
  private static func split(
    _ points: [(x: Double, excess: Double, weight: Double)], common: Double?
  ) -> (common: Double, slope: Double) {
    let weight = points.reduce(0) { $0 + $1.weight }
    let x = points.reduce(0) { $0 + $1.weight * $1.x } / weight
    let excess = points.reduce(0) { $0 + $1.weight * $1.excess } / weight
    if let common { return (common, x > 0 ? max(0, excess - common) / x : 0) }
    guard x > 0 else { return (excess, 0) }
    let spread = points.reduce(0) { $0 + $1.weight * ($1.x - x) * ($1.x - x) } / weight
    guard spread > 1e-6 * x * x else { return (excess / 2, excess / 2 / x) }
    let product =
      points.reduce(0) { $0 + $1.weight * ($1.x - x) * ($1.excess - excess) } / weight
    let slope = max(0, product / spread)
    let intercept = excess - slope * x
    return intercept >= 0 ? (intercept, slope) : (0, excess / x)
  }
}
