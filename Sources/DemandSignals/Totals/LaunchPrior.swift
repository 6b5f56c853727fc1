import RealModule

/// Distribution of a SKU's log total over four weeks before the shop's own drops are looked at, by
/// the SKU's age: from three weeks before its release to four weeks after it.
///
/// With the orders known at a forecast origin — all of them, c, those of the last 7 days, w, and of
/// the last 3 days, t —
///
///     log(y + ½) ≈ level + β₁ log(1 + c) + β₂ log(1 + w) + β₃ log(1 + t),
///
/// level and β piecewise linear in the age ("hats"), so that nothing jumps at the release. From the
/// age of two weeks on, recent orders say nearly all.
///
/// The table is what `Benchmarks/demand/launch_prior.py` prints: a ridge regression on the fifteen
/// drops of the reference data whose four weeks were over before 2018-04-11, the first of the cases
/// that accuracy is quoted for. It is held near slopes of 0.2 each before the release, where fifteen
/// drops say little and the ratio of demand to pre-orders is known to fall with their number.
enum LaunchPrior {
  /// Level and slopes at one age.
  struct Point: Sendable, Equatable {
    /// Days since the release, below 0 before it.
    var age: Int
    var level: Double
    /// Slopes on log(1 + all orders), log(1 + last 7 days), log(1 + last 3 days).
    var slopes: [Double]
  }

  /// The table, by ascending age; constant beyond both ends.
  static let points: [Point] = [
    Point(age: -21, level: 4.10, slopes: [0.21, 0.21, 0.21]),
    Point(age: -14, level: 4.23, slopes: [0.21, 0.20, 0.20]),
    Point(age: -7, level: 4.29, slopes: [0.24, 0.24, 0.24]),
    Point(age: -3, level: 4.09, slopes: [0.24, 0.24, 0.25]),
    Point(age: -1, level: 3.87, slopes: [0.21, 0.21, 0.21]),
    Point(age: 0, level: 3.76, slopes: [0.18, 0.18, 0.19]),
    Point(age: 3, level: 3.74, slopes: [0.15, 0.15, 0.17]),
    Point(age: 7, level: 2.94, slopes: [0.07, 0.27, 0.28]),
    Point(age: 14, level: 1.47, slopes: [-0.02, 0.49, 0.50]),
    Point(age: 28, level: 1.38, slopes: [-0.03, 0.48, 0.49]),
  ]

  /// Deviation of a shop's own level from the table's: another market than the table's is e times
  /// as large or as small. Narrower at home, but the insurance is cheap (0.13 of CRPS at most).
  static let levelDeviation = 1.0
  /// Deviation of the level where the shop's own size is known as well.
  static let anchoredLevelDeviation = 0.7
  /// Mean four-week sales, in logarithms, of a SKU out over four weeks at the level of the table.
  private static let anchor = 4.4
  /// Share of a shop's own size, in logarithms, that its next drop follows (0.6 over the reference
  /// drops, whatever their lead).
  private static let anchorSlope = 0.6

  /// Returns level and slopes at an age, linear between the table's ages.
  static func at(age: Int) -> Point {
    guard let first = points.first, let last = points.last else {
      return Point(age: age, level: 0, slopes: [0, 0, 0])
    }
    if age <= first.age { return Point(age: age, level: first.level, slopes: first.slopes) }
    guard let upper = points.firstIndex(where: { $0.age >= age }) else {
      return Point(age: age, level: last.level, slopes: last.slopes)
    }
    let (a, b) = (points[upper - 1], points[upper])
    let f = Double(age - a.age) / Double(b.age - a.age)
    return Point(
      age: age, level: a.level + f * (b.level - a.level),
      slopes: zip(a.slopes, b.slopes).map { $0 + f * ($1 - $0) })
  }

  /// Returns by how much a shop's level differs from the table's, from the mean four-week sales of
  /// its SKUs out over four weeks; `nil` where it has none.
  static func levelShift(ofShopSelling size: Double?) -> Double? {
    size.map { anchorSlope * (Double.log(max(1, $0)) - anchor) }
  }
}
