import Foundation

/// Returns a number with a fixed number of decimals, independent of any locale.
///
/// Infinite and undefined values become `inf` and `nan`.
func decimal(_ value: Double, _ places: Int) -> String { String(format: "%.\(places)f", value) }

/// Returns a share as a percentage with four decimals, so that the default gap of 1e-6 shows as
/// `0.0001 %`.
func percent(_ share: Double) -> String { String(format: "%.4f %%", 100 * share) }

/// Returns the nearest number with the given count of significant decimal digits.
///
/// The last bits of a likelihood's optimum or of a covariance's factor depend on the BLAS kernels
/// that the processor selects; digits that are printed must not.
func rounded(_ value: Double, significantDigits digits: Int) -> Double {
  Double(String(format: "%.\(digits - 1)e", value)) ?? value
}

extension Duration {
  /// The duration in seconds.
  var inSeconds: Double { Double(components.seconds) + 1e-18 * Double(components.attoseconds) }
}
