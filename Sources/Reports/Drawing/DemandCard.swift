import Forestock

/// The card of one SKU: its figures, and a small picture of past sales and forecast on one scale.
struct DemandCard {
  /// Name and identifier of the SKU.
  let name: String
  let detail: String?
  /// Words on the release, where it is still to come.
  let release: String?
  /// Sentence that says what the picture shows.
  let summary: String
  /// Expected units, and median and 80 % interval in words.
  let expected, interval: String
  /// Figures below the picture.
  let facts: [Fact]
  /// Columns of past sales, and gaps where one is cut off at the top.
  let columns: [Mark]
  let cut: [Mark]
  /// A line over the diamond where it stands for more than the scale holds; empty otherwise.
  let beyond: [Mark]
  /// Light bar, dark bar, median, diamond, and cross where demand is known.
  let wide, narrow, tick: Mark
  let diamond: String
  let cross: String?
  /// Largest value of the scale, for its label.
  let top: String
  /// The picture by week; `nil` where too little was sold.
  let fan: WeeklyFan?

  /// A figure with its name.
  struct Fact {
    /// Name and figure.
    let label, value: String
  }

  /// A rectangle in pixels of the picture.
  struct Mark {
    /// Left and upper edge, width and height.
    let x, y, width, height: String

    /// Rounds to a tenth of a pixel.
    init(x: Double, y: Double, width: Double, height: Double) {
      self.x = Figures.pixels(x)
      self.y = Figures.pixels(y)
      self.width = Figures.pixels(width)
      self.height = Figures.pixels(height)
    }
  }

  /// Height of the picture below its label; the picture is 240 × 90.
  private static let (upper, lower) = (14.0, 86.0)
  /// Largest multiple of the forecast that the scale reaches.
  private static let roomAbove = 3
  /// Middle of the forecast's bars.
  private static let middle = 205.0

  /// Draws a SKU.
  init(_ total: StoredTotal, _ sources: ReportSources, history: SalesHistory) {
    name = sources.sku(total.sku)
    detail = sources.detail(total.sku, beside: name)
    let product = sources.planningCase?.skus.first { $0.id == total.sku }
    let evening = sources.planningCase?.planningDate
    let isUpcoming = product.map { $0.releaseDate > (evening ?? $0.releaseDate) } ?? false
    release = product.flatMap { isUpcoming ? "out on \($0.releaseDate)" : nil }
    let opening = sources.planningCase?.openingStock.filter { $0.sku == total.sku }
      .reduce(0) { $0 + $1.quantity }
    let standing = total.placed + (opening ?? 0)
    let periods = history.isKnown && !isUpcoming ? history.periods(of: total.sku) : []
    let wanted = history.wanted(of: total.sku)
    let (low, high) = (total.low95 ?? total.low80, total.high95 ?? total.high80)
    // The forecast sets the scale: sales of a launch, or stock, far above it would press it flat.
    let whole = max(1, high, standing, wanted ?? 0, periods.max() ?? 0)
    let most = min(whole, Self.roomAbove * max(1, high, wanted ?? 0))
    func y(_ value: Int) -> Double {
      Self.lower - (Self.lower - Self.upper) * Double(min(value, most)) / Double(most)
    }
    top = Figures.units(most)
    let median = Figures.units(total.median)
    expected = Figures.units(total.mean)
    interval =
      "median \(median), 80 %: \(Figures.units(total.low80)) – \(Figures.units(total.high80))"
    fan = isUpcoming ? nil : WeeklyFan(total, sources, history: history)
    columns = periods.enumerated().map { index, units in
      Mark(x: 6 + 27 * Double(index), y: y(units), width: 20, height: Self.lower - y(units))
    }
    cut = periods.enumerated().filter { $0.element > most }.map { index, _ in
      Mark(x: 5 + 27 * Double(index), y: Self.upper + 6, width: 22, height: 2)
    }
    beyond =
      standing > most
      ? [Mark(x: Self.middle + 17, y: Self.upper - 9, width: 14, height: 2)] : []
    func bar(from low: Int, to high: Int, width: Double) -> Mark {
      let height = max(2, y(low) - y(high))
      return Mark(x: Self.middle - width / 2, y: y(low) - height, width: width, height: height)
    }
    wide = bar(from: low, to: high, width: 14)
    narrow = bar(from: total.low80, to: total.high80, width: 24)
    tick = Mark(x: Self.middle - 16, y: y(total.median) - 1.25, width: 32, height: 2.5)
    let place = Figures.pixels(y(standing))
    diamond = "translate(\(Figures.pixels(Self.middle + 24)) \(place)) rotate(45)"
    cross = wanted.map {
      "translate(\(Figures.pixels(Self.middle - 26)) \(Figures.pixels(y($0))))"
    }
    var facts = [Fact(label: "stands at hubs", value: Figures.units(standing))]
    if let opening {
      facts[0] = Fact(
        label: "placed + there", value: "\(Figures.units(total.placed)) + \(Figures.units(opening))"
      )
    }
    if !periods.isEmpty {
      facts.append(Fact(label: "sold last period", value: Figures.units(periods.last ?? 0)))
    }
    let booked = history.booked(of: total.sku)
    if booked > 0 { facts.append(Fact(label: "booked", value: Figures.units(booked))) }
    if let wanted { facts.append(Fact(label: "wanted in the end", value: Figures.units(wanted))) }
    facts.append(Fact(label: "expected unserved", value: Figures.units(total.unserved)))
    self.facts = facts
    summary =
      "\(name): \(expected) expected, median \(median), 80 % between \(Figures.units(total.low80)) and "
      + "\(Figures.units(total.high80)), \(Figures.units(standing)) at the hubs"
      + (periods.isEmpty ? "" : ", \(Figures.units(periods.last ?? 0)) sold in the last period")
  }
}
