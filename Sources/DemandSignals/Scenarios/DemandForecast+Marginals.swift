import FulfilmentModel
import Statistics

extension DemandForecast {
  /// Returns the expected units of a SKU in a region.
  package func mean(sku: Int, region: Int) -> Double {
    products[sku].totalMean * products[sku].shares[region]
  }

  /// Returns the size of the negative binomial of a SKU in a region.
  ///
  /// The total's rate is Gamma with mean M and size k, the share Beta with mean s and concentration
  /// c; their product's mean is M s and its variance M² ((1 + 1/k)(s² + s(1 − s)/(c + 1)) − s²).
  package func size(sku: Int, region: Int) -> Double {
    let product = products[sku]
    let s = product.shares[region]
    guard s > 0, product.totalMean > 0 else { return 1e9 }
    let second =
      (1 + 1 / product.totalSize) * (s * s + s * (1 - s) / (product.shareConcentration + 1))
    let excess = second - s * s
    return excess > 0 ? s * s / excess : 1e9
  }

  /// Returns a quantile of a SKU's demand in a region: the smallest number of units that it exceeds
  /// with a probability of less than 1 − `probability`.
  package func quantile(sku: Int, region: Int, probability: Double) -> Int {
    let mean = mean(sku: sku, region: region)
    guard mean > 0 else { return 0 }
    return CountQuantile.negativeBinomial(
      mean: mean, size: size(sku: sku, region: region), probability)
  }

  /// Returns a quantile of a SKU's total over all regions.
  package func totalQuantile(sku: Int, probability: Double) -> Int {
    let product = products[sku]
    guard product.totalMean > 0 else { return 0 }
    return CountQuantile.negativeBinomial(
      mean: product.totalMean, size: product.totalSize, probability)
  }
}
