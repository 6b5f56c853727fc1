import RealModule

/// A drop at one age, before or after its release, and the orders of the horizon that followed.
struct LaunchObservation: Sendable {
  /// Position of the SKU.
  var sku: Int
  /// log(1 + orders) of all days, the last 7 and the last 3 before the forecast origin; imputed
  /// where `isUnknown`.
  var features: [Double]
  /// log(orders in the horizon + ½); 0 for a drop whose response is to be predicted.
  var response = 0.0
  /// Variance of the response beyond the model's noise: counting noise, what is not over yet, and
  /// features that are not known.
  var extraVariance = 0.0
  /// Standardised features of public attention; 0 where unknown.
  var attention: [Double] = []
  /// Whether nothing is known of the drop's pre-orders: none was recorded although others had
  /// some by then. Missing is not zero.
  var isUnknown = false
  /// Whether the response is estimated from what was sold until stock ran out.
  var isSoldOut = false
}
