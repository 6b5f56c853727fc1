/// A part of the demand model that can be left out by name, for ablations and for users who know
/// that a source misleads.
public enum DemandPart: String, Sendable, CaseIterable, Codable {
  /// Pre-orders, both for the total and for the place of a drop to come.
  case preOrders = "pre-orders"
  /// Similarity of names and kinds, which decides how much earlier drops speak for a new one.
  case kinds
  /// Public attention: search, views, followers.
  case social
  /// Where token holders live.
  case tokenHolders = "token-holders"
  /// Where attendees of events came from.
  case events
  /// Where test advertisements sold.
  case adTests = "ad-tests"
  /// Inhabitants of the regions.
  case population
  /// Where earlier sales went.
  case salesGeography = "sales-geography"
}

/// What the demand model may be told; the defaults serve every case.
public struct DemandSettings: Sendable, Equatable {
  /// Parts left out.
  public var excluded: Set<DemandPart>
  /// Seed mixed into the case's own for the scenario draws.
  public var seed: UInt64
  /// Days after which an earlier sale counts half for where buyers live.
  public var geographyHalfLifeDays: Double
  /// Standard deviation, in logarithms, that the demand of a drop to come is given at the least.
  public var smallestDropDeviation: Double

  /// The default settings, or others where given.
  public init(
    excluded: Set<DemandPart> = [], seed: UInt64 = 0, geographyHalfLifeDays: Double = 90,
    smallestDropDeviation: Double = 0.35
  ) {
    precondition(geographyHalfLifeDays > 0, "half life \(geographyHalfLifeDays)")
    precondition(smallestDropDeviation >= 0, "deviation \(smallestDropDeviation)")
    self.excluded = excluded
    self.seed = seed
    self.geographyHalfLifeDays = geographyHalfLifeDays
    self.smallestDropDeviation = smallestDropDeviation
  }

  /// Whether a part is in use.
  public func uses(_ part: DemandPart) -> Bool { !excluded.contains(part) }
}
