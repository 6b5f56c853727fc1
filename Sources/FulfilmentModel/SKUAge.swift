/// Age of a SKU on an evening, in the classes by which past forecasts are measured and spreads learnt.
///
/// Raw values are the words of reports and of `run.json`.
package enum SKUAge: String, Sendable, Codable, CaseIterable {
  /// Not released yet.
  case upcoming
  /// Released less than 7 days ago.
  case firstWeek = "first week"
  /// Released 7 to 27 days ago.
  case firstFourWeeks = "first four weeks"
  /// Released 28 to 90 days ago.
  case firstQuarter = "first quarter"
  /// Released 91 days ago or earlier.
  case older

  /// Returns the class of a SKU.
  ///
  /// - Parameters:
  ///   - release: the first day of sale.
  ///   - evening: the evening of the forecast.
  package init(released release: CalendarDate, on evening: CalendarDate) {
    switch release.days(until: evening) {
    case ..<0: self = .upcoming
    case 0..<7: self = .firstWeek
    case 7..<28: self = .firstFourWeeks
    case 28..<91: self = .firstQuarter
    default: self = .older
    }
  }

  /// Place of the class in the order of ages, 0 for the youngest.
  package var position: Int {
    switch self {
    case .upcoming: 0
    case .firstWeek: 1
    case .firstFourWeeks: 2
    case .firstQuarter: 3
    case .older: 4
    }
  }
}
