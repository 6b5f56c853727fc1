import FulfilmentModel

/// Spreads that past nights taught.
///
/// Only the width of a distribution is theirs to teach: a forecast that is too high or too low on average is
/// told by the alarms of `forestock accuracy`, and mended by the model.
extension SKUTotals {
  /// Returns the totals with the spread of each SKU around its median scaled by the factor of its age.
  ///
  /// Medians stay. Open pre-orders and statements of people come on top and are not scaled.
  ///
  /// - Parameter factors: `nil` leaves everything as it is.
  /// - Complexity: O(SKUs · grid points).
  func scaled(by factors: SpreadFactors?, for planningCase: PlanningCase) -> SKUTotals {
    guard let factors else { return self }
    var result = self
    for (sku, product) in planningCase.skus.enumerated() {
      result.distributions[sku] = distributions[sku].spread(
        by: factors.factor(released: product.releaseDate, on: planningCase.planningDate))
    }
    return result
  }
}

extension TotalDistribution {
  /// Returns the distribution with log(total + ½) moved away from its median, or towards it, by a factor.
  ///
  /// log q(z) becomes log q(0) + f (log q(z) − log q(0)). A spread that grows ends at `widest`, so that
  /// no tail reaches a plan through its mean.
  ///
  /// - Parameter factor: f, above 0; 1 changes nothing.
  /// - Returns: the distribution; counting noise comes on top and is not scaled.
  func spread(by factor: Double) -> TotalDistribution {
    guard factor != 1 else { return self }
    let middle = logTotal(score: 0)
    let own = logDeviation
    let room = own > 0 ? max(1, Self.widest / own) : 1
    let used = min(factor, room)
    return TotalDistribution { middle + used * (logTotal(score: $0) - middle) }
  }
}
