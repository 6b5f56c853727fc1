/// Units of a SKU promised to buyers of a region within the promised transit days, such as to
/// attendees of a live event.
///
/// A promise is a class of demand of its own in the program: its units are wanted in every
/// scenario, before the rest of the region's demand, and each that comes late or never costs
/// `PlacementSettings.brokenPromiseShareOfPrice` of the price on top. At that margin promises come
/// first; where capacity or supply is too small for one, the plan says by how much. A region that
/// no lane reaches in time has no such class: its promises are reported as missing and cost nothing
/// on top, since no placement could change that.
package struct DeliveryPromise: Sendable, Equatable, Codable {
  /// Identifier of the SKU.
  package var sku: String
  /// Identifier of the region.
  package var region: String
  /// Units, at least 0.
  package var units: Int

  /// Creates a promise; unknown identifiers are refused when a case is planned.
  package init(sku: String, region: String, units: Int) {
    self.sku = sku
    self.region = region
    self.units = units
  }
}
