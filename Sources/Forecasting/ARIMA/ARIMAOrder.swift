/// Orders (p, d, q)(P, D, Q) of a seasonal ARIMA model, and whether it has a mean or drift.
package struct ARIMAOrder: Sendable, Hashable {
  /// Number of autoregressive terms.
  package var p: Int
  /// Number of differences.
  package var d: Int
  /// Number of moving-average terms.
  package var q: Int
  /// Number of seasonal autoregressive terms, at multiples of the season.
  package var seasonalP: Int
  /// Number of seasonal differences.
  package var seasonalD: Int
  /// Number of seasonal moving-average terms.
  package var seasonalQ: Int
  /// Whether the differenced series has a mean other than 0.
  package var hasConstant: Bool

  /// Creates orders; those that are left out are 0.
  package init(
    p: Int, d: Int, q: Int, seasonalP: Int = 0, seasonalD: Int = 0, seasonalQ: Int = 0,
    hasConstant: Bool = false
  ) {
    self.p = p
    self.d = d
    self.q = q
    self.seasonalP = seasonalP
    self.seasonalD = seasonalD
    self.seasonalQ = seasonalQ
    self.hasConstant = hasConstant
  }

  /// Number of coefficients of the four polynomials.
  var termCount: Int { p + q + seasonalP + seasonalQ }
  /// Number of parameters that are searched: the coefficients and the constant.
  var parameterCount: Int { termCount + (hasConstant ? 1 : 0) }
}
