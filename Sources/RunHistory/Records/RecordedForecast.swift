import FulfilmentModel

/// The forecast of a SKU in a region over the horizon, in units.
package struct RecordedForecast: Sendable, Equatable {
  /// Identifiers.
  package var sku, region: String
  /// Expected units.
  package var mean: Double
  /// Ends of the 95 % interval, of the 80 % interval, and the median.
  package var low95, low80, median, high80, high95: Int

  /// Creates a forecast.
  package init(
    sku: String, region: String, mean: Double, low95: Int, low80: Int, median: Int, high80: Int,
    high95: Int
  ) {
    (self.sku, self.region, self.mean) = (sku, region, mean)
    (self.low95, self.low80, self.median) = (low95, low80, median)
    (self.high80, self.high95) = (high80, high95)
  }
}

/// The forecast of a SKU over all regions and the horizon, in units.
package struct RecordedTotal: Sendable, Equatable {
  /// Identifier of the SKU.
  package var sku: String
  /// Expected units, and those of them that the plan leaves unserved.
  package var mean, unserved: Double
  /// Ends of the 80 % interval, and the median.
  package var low80, median, high80: Int
  /// Ends of the 95 % interval; `nil` where the plan does not say.
  package var low95, high95: Int?
  /// Factor by which past nights had the spread scaled.
  package var factor: Double

  /// Creates a forecast.
  package init(
    sku: String, mean: Double, unserved: Double, low80: Int, median: Int, high80: Int,
    low95: Int? = nil, high95: Int? = nil, factor: Double = 1
  ) {
    (self.sku, self.mean, self.unserved) = (sku, mean, unserved)
    (self.low80, self.median, self.high80) = (low80, median, high80)
    (self.low95, self.high95, self.factor) = (low95, high95, factor)
  }
}

/// A forecast with the units that came.
struct ForecastOutcome {
  /// The evening of the forecast.
  let evening: CalendarDate
  /// Release date of the SKU; `nil` where it is not known.
  let released: CalendarDate?
  /// The forecast of the horizon.
  let forecast: RecordedForecast
  /// Units of the horizon.
  let units: Int
}

/// Days up to which outcomes are known.
struct OutcomeSpan: Equatable {
  /// First and last day.
  var first, last: CalendarDate

  /// Returns spans that overlap or touch as one, by rising day.
  static func merged(_ spans: [OutcomeSpan]) -> [OutcomeSpan] {
    var result: [OutcomeSpan] = []
    for span in spans.sorted(by: { $0.first < $1.first }) {
      if let open = result.last, span.first <= open.last.advanced(by: 1) {
        result[result.count - 1].last = max(open.last, span.last)
      } else {
        result.append(span)
      }
    }
    return result
  }
}
