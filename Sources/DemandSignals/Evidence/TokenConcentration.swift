import FulfilmentModel
import RealModule

/// The concentration of a token's balances over holders and regions: Gini coefficient, top share,
/// Pareto tail, and regions above a privacy floor.
///
/// Balances have a heavy tail: a few wallets hold much, and some of them are no buyers at all (burn
/// addresses, escrows, a treasury), which the caller excludes. A region's counts are shown only
/// where enough holders live there, so that no holder can be singled out (k-anonymity).
package struct TokenConcentration: Sendable, Equatable {
  /// One region's holders.
  package struct Place: Sendable, Equatable {
    /// Identifier of the region, or `nil` for holders who share none and for regions below the
    /// floor taken together.
    package var region: String?
    /// Holders with a balance.
    package var holders: Int
    /// Tokens they hold.
    package var balance: Double
  }

  /// Holders with a balance, without the excluded wallets.
  package let holders: Int
  /// Tokens they hold.
  package let balance: Double
  /// Tokens in the excluded wallets.
  package let excludedBalance: Double
  /// Share of holders who share a region.
  package let sharedRegionShare: Double
  /// Gini coefficient of balances, 0 for equal ones up to nearly 1.
  package let gini: Double
  /// Share of all tokens in the largest hundredth of the wallets, at least one wallet.
  package let topHundredthShare: Double
  /// The exponent of a Pareto tail above `tailStart`, by maximum likelihood; `nil` where fewer than
  /// ten wallets hold more than that.
  package let tailExponent: Double?
  /// Regions with at least the floor's holders, by falling number, then the rest as one.
  package let places: [Place]

  /// Balance from which the tail is fitted.
  package static let tailStart = 2.0

  /// Summarises a snapshot of holdings.
  ///
  /// - Parameters:
  ///   - holdings: one record for each wallet and token.
  ///   - excluded: wallets left out of all figures but `excludedBalance`.
  ///   - privacyFloor: fewest holders of a region that is shown by name, at least 1.
  /// - Complexity: O(holdings · log holdings).
  ///
  /// Reference for the tail: Clauset, Shalizi & Newman (2009), doi:10.1137/070710111, equation 3.1.
  package init(
    _ holdings: [TokenHolding], excluded: ExcludedWallets = [], privacyFloor: Int = 5
  ) {
    precondition(privacyFloor >= 1, "privacy floor \(privacyFloor)")
    var excludedBalance = 0.0
    var byHolder: [String: (balance: Double, region: String?)] = [:]
    for holding in holdings where holding.balance > 0 && holding.balance.isFinite {
      let key = ExcludedWallets.normalised(holding.holder)
      if excluded.contains(key) {
        excludedBalance += holding.balance
        continue
      }
      let known = byHolder[key] ?? (0, nil)
      byHolder[key] = (known.balance + holding.balance, known.region ?? holding.region)
    }
    let wallets = byHolder.sorted { $0.key < $1.key }.map(\.value)
    let balances = wallets.map(\.balance).sorted()
    let count = balances.count
    let sum = balances.reduce(0, +)
    holders = count
    balance = sum
    self.excludedBalance = excludedBalance
    sharedRegionShare =
      count > 0 ? Double(wallets.count { $0.region != nil }) / Double(count) : 0
    var ranked = 0.0
    for (rank, value) in balances.enumerated() { ranked += Double(2 * rank + 1 - count) * value }
    gini = sum > 0 ? ranked / (Double(count) * sum) : 0
    let top = max(1, count / 100)
    topHundredthShare = sum > 0 ? balances.suffix(top).reduce(0, +) / sum : 0
    // Whole tokens: the discrete tail is fitted from half a token below its start.
    let start = TokenConcentration.tailStart
    let tail = balances.filter { $0 >= start }
    let logs = tail.reduce(0) { $0 + Double.log($1 / (start - 0.5)) }
    tailExponent = tail.count >= 10 && logs > 0 ? 1 + Double(tail.count) / logs : nil

    var regions: [String: Place] = [:]
    var rest = Place(region: nil, holders: 0, balance: 0)
    for wallet in wallets {
      guard let region = wallet.region else {
        rest.holders += 1
        rest.balance += wallet.balance
        continue
      }
      var place = regions[region] ?? Place(region: region, holders: 0, balance: 0)
      place.holders += 1
      place.balance += wallet.balance
      regions[region] = place
    }
    var shown: [Place] = []
    for place in regions.values.sorted(by: { ($0.region ?? "") < ($1.region ?? "") }) {
      if place.holders >= privacyFloor {
        shown.append(place)
      } else {
        rest.holders += place.holders
        rest.balance += place.balance
      }
    }
    shown.sort { ($1.holders, $0.region ?? "") < ($0.holders, $1.region ?? "") }
    places = shown + (rest.holders > 0 ? [rest] : [])
  }
}
