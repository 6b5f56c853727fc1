import Forestock

/// The small picture of a SKU by week: what was sold before, and the forecast as a fan of three bands;
/// once it is known, what buyers wanted.
///
/// Weeks are seven days that end on the evening, and seven days from then on; the last one of the
/// horizon may be shorter.
struct WeeklyFan {
  /// Columns of past weeks, gaps that show where one is cut off at the top, and marks of what came in
  /// weeks of the horizon.
  let past, cut: [DemandCard.Mark]
  let came: [DemandCard.Mark]
  /// Bands of 95, 80 and 50 %, a rectangle for each week, and the medians.
  let wide, middle, narrow, medians: [DemandCard.Mark]
  /// Left edge of the horizon, and the largest value of the scale.
  let start, top: String
  /// Sentence that says what the picture shows.
  let summary: String

  /// Height of the picture below its label; it is 240 × 84.
  private static let (upper, lower) = (12.0, 80.0)
  private static let width = 240.0
  /// Latest weeks that the scale holds in full; earlier ones, such as those of a launch, may be cut.
  private static let latest = 6
  /// Least weeks of sales from which on a picture says something.
  private static let least = 3

  /// Draws a SKU; `nil` where it has sold in too few weeks.
  init?(_ total: StoredTotal, _ sources: ReportSources, history: SalesHistory) {
    let weeks = history.weeks(of: total.sku)
    guard weeks.count >= Self.least, weeks.count(where: { $0 > 0 }) >= Self.least else {
      return nil
    }
    let days = sources.plan.record.horizonDays
    let lengths = stride(from: 0, to: days, by: 7).map { min(7, days - $0) }
    let outlook = WeeklyOutlook(total)
    let shares = lengths.map { Double($0) / Double(days) }
    let bands = WeeklyOutlook.levels.map { level in
      shares.map {
        (
          low: outlook.quantile(level.low, ofWeekWith: $0),
          high: outlook.quantile(level.high, ofWeekWith: $0)
        )
      }
    }
    let middles = shares.map { outlook.quantile(0.5, ofWeekWith: $0) }
    let known = history.horizonWeeks(of: total.sku)
    let most = ([1] + weeks.suffix(Self.latest) + bands[0].map(\.high) + known).max() ?? 1
    let slot = Self.width / Double(weeks.count + lengths.count)
    func y(_ value: Int) -> Double {
      Self.lower - (Self.lower - Self.upper) * Double(value) / Double(most)
    }
    func x(_ week: Int) -> Double { slot * Double(weeks.count + week) }
    func marks(_ bands: [(low: Int, high: Int)]) -> [DemandCard.Mark] {
      bands.enumerated().map { week, band in
        DemandCard.Mark(
          x: x(week) + 0.5, y: y(band.high), width: slot - 1,
          height: max(1, y(band.low) - y(band.high)))
      }
    }
    past = weeks.enumerated().map { week, units in
      let height = Self.lower - y(min(units, most))
      return DemandCard.Mark(
        x: slot * Double(week) + 1, y: Self.lower - height, width: slot - 2, height: height)
    }
    cut = weeks.enumerated().filter { $0.element > most }.map { week, _ in
      DemandCard.Mark(x: slot * Double(week), y: Self.upper + 5, width: slot, height: 2)
    }
    (wide, middle, narrow) = (marks(bands[0]), marks(bands[1]), marks(bands[2]))
    medians = middles.enumerated().map { week, units in
      DemandCard.Mark(x: x(week) + 0.5, y: y(units) - 1, width: slot - 1, height: 2)
    }
    came = known.enumerated().map { week, units in
      DemandCard.Mark(x: x(week) + slot / 2 - 3, y: y(units) - 3, width: 6, height: 6)
    }
    start = Figures.pixels(x(0))
    top = Figures.units(most)
    summary =
      "By week: \(weeks.map { Figures.units($0) }.joined(separator: ", ")) sold; forecast medians "
      + middles.map { Figures.units($0) }.joined(separator: ", ") + ", 80 % between "
      + bands[1].map { "\(Figures.units($0.low)) and \(Figures.units($0.high))" }
      .joined(separator: ", ")
      + (known.isEmpty
        ? "" : "; came: " + known.map { Figures.units($0) }.joined(separator: ", "))
  }
}
