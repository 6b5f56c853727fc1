import FulfilmentModel

/// A part of the demand model that can be left out by name, for ablations and for users who know
/// that a signal misleads.
public enum DemandPart: String, Sendable, CaseIterable, Codable {
  /// Pre-orders, both for the total of an upcoming drop and for its places.
  case preOrders = "pre-orders"
  /// Similarity of names and kinds, which decides how much earlier drops say about a new one.
  case kinds
  /// Public attention: search interest, views, followers.
  case social
  /// Where token holders live.
  case tokenHolders = "token-holders"
  /// Where attendees of events came from.
  case events
  /// Where ad tests converted.
  case adTests = "ad-tests"
  /// Inhabitants of the regions.
  case population
  /// Where earlier sales went.
  case salesGeography = "sales-geography"
}

/// The user's switches of the demand model; the defaults serve every case.
public struct DemandSettings: Sendable, Equatable {
  /// Parts left out.
  public var excluded: Set<DemandPart>
  /// Seed mixed into the case's own for the scenario draws.
  public var seed: UInt64
  /// Wallets excluded from holder counts: they say nothing of where buyers live.
  public var excludedWallets = ExcludedWallets.burnAddresses
  /// Factors on the spread of totals, as past nights taught them; `nil` leaves it as the model states it.
  package var spread: SpreadFactors?
  /// Scales and priors of the statistical model, which no user needs to touch.
  package var hyperparameters = DemandHyperparameters()

  /// Creates the default settings, with some parts left out.
  public init(excluded: Set<DemandPart> = [], seed: UInt64 = 0) {
    self.excluded = excluded
    self.seed = seed
  }

  /// Returns whether a part is in use.
  public func uses(_ part: DemandPart) -> Bool { !excluded.contains(part) }
}

extension DemandPart {
  /// Returns whether a case has any record for the part to work on.
  package func isPresent(in planningCase: PlanningCase) -> Bool {
    let evidence = planningCase.evidence
    return switch self {
    case .preOrders: !evidence.preOrders.isEmpty
    case .kinds: planningCase.skus.count > 1
    case .social: !evidence.socialSignals.isEmpty
    case .tokenHolders: evidence.tokenHoldings.contains { $0.region != nil }
    case .events: !evidence.events.isEmpty
    case .adTests: !evidence.adTests.isEmpty
    case .population: planningCase.regions.contains { ($0.population ?? 0) > 0 }
    case .salesGeography: !evidence.sales.isEmpty
    }
  }
}
