/// A statement of when a SKU is in stock at the origin: days without stock, or a restock to come.
///
/// Rows of 0 units are days on which nothing could be bought: they are no lack of demand. Other rows
/// say that stock arrives on `start`.
package struct Availability: Hashable, Sendable {
  /// Identifier of the SKU.
  package var sku: String
  /// First day.
  package var start: CalendarDate
  /// Last day; `nil` until further notice.
  package var end: CalendarDate?
  /// Units that can be bought in the period: 0 for days without stock, `nil` where there is no limit.
  package var units: Int?
  /// Chance that it comes true, 0...1.
  package var probability: Double

  /// Creates a statement without checking it.
  package init(
    sku: String, start: CalendarDate, end: CalendarDate? = nil, units: Int? = nil,
    probability: Double = 1
  ) {
    self.sku = sku
    self.start = start
    self.end = end
    self.units = units
    self.probability = probability
  }
}

/// A change that a person makes to the forecast: demand of some days times a factor, plus units.
package struct Adjustment: Hashable, Sendable {
  /// Identifier of the SKU; `nil` for all.
  package var sku: String?
  /// Identifier of the region; `nil` for all.
  package var region: String?
  /// First day of demand that is changed.
  package var start: CalendarDate
  /// Last day; `nil` until further notice.
  package var end: CalendarDate?
  /// Factor on the demand of these days, at least 0.
  package var factor: Double
  /// Units added over these days; negative ones are taken away.
  package var units: Double
  /// Author, for the later comparison with what came.
  package var author: String
  /// Last planning date on which it is used; `nil` where it never expires.
  package var expires: CalendarDate?

  /// Creates an adjustment without checking it.
  package init(
    sku: String? = nil, region: String? = nil, start: CalendarDate, end: CalendarDate? = nil,
    factor: Double = 1, units: Double = 0, author: String = "", expires: CalendarDate? = nil
  ) {
    self.sku = sku
    self.region = region
    self.start = start
    self.end = end
    self.factor = factor
    self.units = units
    self.author = author
    self.expires = expires
  }
}
