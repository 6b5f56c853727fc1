import FulfilmentModel
import Foundation

/// The least factor on the spread of a forecast at which its interval holds what came: the conformity
/// score of a family of nested intervals.
///
/// With x = log(units + ½), median m and an end e of the 80 % interval on the side of what came, the
/// interval reaches h = |x(e) − x(m)|. Of h², n² = z² / (m + ½) is counting noise (z = 1.2816, the normal
/// score of 90 %), which no factor changes; the rest belongs to the spread as it was scaled that night, by f₀. A
/// factor f reaches √(f² (h² − n²) / f₀² + n²), so that an outcome at distance d needs
///
///     f = f₀ √(max(0, d² − n²) / (h² − n²)).
///
/// Reference: Gupta, Kuchibhotla & Ramdas, "Nested conformal prediction and quantile out-of-bag ensemble
/// methods" (2022), doi:10.1016/j.patcog.2021.108496; scores relative to a width after Romano, Patterson &
/// Candès, "Conformalized quantile regression" (2019), arXiv:1905.03222.
struct SpreadScore: Comparable {
  /// The factor that is needed, at least 0.
  let factor: Double

  /// Normal score of the upper end of the 80 % interval.
  private static let end = 1.281_551_565_544_600_4

  /// Measures a forecast.
  ///
  /// - Returns: `nil` where the interval is no wider than counting noise, so that no factor changes it
  ///   noticeably.
  init?(_ total: PastTotal) {
    func level(_ units: Int) -> Double { log(Double(units) + 0.5) }
    let isAbove = total.units >= total.median
    let reach = level(isAbove ? total.high : total.low) - level(total.median)
    let noise = SpreadScore.end * SpreadScore.end / (Double(total.median) + 0.5)
    let spread = reach * reach - noise
    guard spread > 0.1 * reach * reach else { return nil }
    let distance = level(total.units) - level(total.median)
    factor = total.factor * (max(0, distance * distance - noise) / spread).squareRoot()
  }

  static func < (left: SpreadScore, right: SpreadScore) -> Bool { left.factor < right.factor }
}
