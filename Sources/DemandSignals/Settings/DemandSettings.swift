import FulfilmentModel

/// A part of the demand model that can be left out by name, for ablations and for users who know
/// that a source misleads.
package enum DemandPart: String, Sendable, CaseIterable, Codable {
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
///
/// Each default is the first guess of `HyperparameterSearch`, or what it chose where a back-test over
/// earlier drops spoke clearly against the guess.
package struct DemandSettings: Sendable, Equatable {
  /// Parts left out.
  package var excluded: Set<DemandPart>
  /// Seed mixed into the case's own for the scenario draws.
  package var seed: UInt64
  /// Wallets excluded from holder counts: they say nothing of where buyers live.
  package var excludedWallets = ExcludedWallets.burnAddresses
  /// Days after which a pre-order counts half; infinite where all count alike.
  ///
  /// Several are averaged over, weighted by how well they explain the earlier drops known that night.
  package var preOrderHalfLives: [Double] = [3, 10, .infinity]
  /// Days over which the kinship of two drops falls to 1/e; infinite where it never does. Averaged
  /// over like `preOrderHalfLives`.
  package var kinshipScales: [Double] = [100]
  /// Prior mean of the slope of log demand on log pre-orders; 1 would be the plain pick-up ratio.
  package var slopeMean: Double = 0.5
  /// Prior standard deviation of that slope.
  package var slopeDeviation: Double = 0.5
  /// Days after which an earlier sale counts half for where buyers live; infinite where all count.
  package var geographyHalfLifeDays: Double = 90
  /// How hard the weights of sources of geography are pulled to a first guess, in earlier periods.
  package var geographyPriorStrength: Double = 1
  /// How hard the regression over SKUs that are out is pulled to 'the last 28 days again'.
  package var runningRidge: Double = 4

  /// The default settings, with some parts left out.
  package init(excluded: Set<DemandPart> = [], seed: UInt64 = 0) {
    self.excluded = excluded
    self.seed = seed
  }

  /// Whether a part is in use.
  package func uses(_ part: DemandPart) -> Bool { !excluded.contains(part) }

  /// Stops a caller whose numbers make no model.
  func check() {
    precondition(
      !preOrderHalfLives.isEmpty && preOrderHalfLives.allSatisfy { $0 > 0 },
      "half lives \(preOrderHalfLives)")
    precondition(
      !kinshipScales.isEmpty && kinshipScales.allSatisfy { $0 > 0 }, "scales \(kinshipScales)")
    precondition(slopeDeviation >= 0, "deviation \(slopeDeviation)")
    precondition(geographyHalfLifeDays > 0, "half life \(geographyHalfLifeDays)")
    precondition(geographyPriorStrength >= 0, "strength \(geographyPriorStrength)")
    precondition(runningRidge > 0, "ridge \(runningRidge)")
  }
}
