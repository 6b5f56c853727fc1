import FulfilmentModel
import RealModule

/// The concentration of a token's balances over holders and regions: Gini coefficient, top share,
/// Pareto tail, and regions above a privacy floor.
///
/// Balances have a heavy tail: a few wallets hold much, and some of them are no buyers at all (burn
/// addresses, escrows, a treasury), which the caller excludes. A region's counts are shown only
/// where enough holders live there, so that no holder can be singled out (k-anonymity).
package struct TokenConcentration: Sendable, Equatable, Encodable {
  /// One region's holders.
  package struct Place: Sendable, Equatable, Encodable {
    /// Identifier of the region, or `nil` for holders who share none and for regions below the
    /// floor taken together.
    package var region: String?
    /// Number of holders with a balance.
    package var holders: Int
    /// Tokens they hold.
    package var balance: Double
  }

  /// Number of holders with a balance, without the excluded wallets.
  package let holders: Int
  /// Tokens they hold, all tokens together.
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

  /// Balance from which the tail is fitted, in tokens.
  private static let tailStart = 2.0

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
    let (wallets, excludedBalance) = TokenConcentration.wallets(of: holdings, excluded: excluded)
    self.excludedBalance = excludedBalance
    let balances = wallets.map(\.balance).sorted()
    let count = balances.count
    let sum = balances.reduce(0, +)
    holders = count
    balance = sum
    sharedRegionShare =
      count > 0 ? Double(wallets.count { $0.region != nil }) / Double(count) : 0
    // Σ (2 i − n − 1) xᵢ / (n Σ x) over ascending balances, i from 1.
    var ranked = 0.0
    for (rank, value) in balances.enumerated() { ranked += Double(2 * rank + 1 - count) * value }
    gini = sum > 0 ? ranked / (Double(count) * sum) : 0
    let top = max(1, count / 100)
    topHundredthShare = sum > 0 ? balances.suffix(top).reduce(0, +) / sum : 0
    tailExponent = TokenConcentration.tailExponent(balances)
    places = TokenConcentration.places(wallets, privacyFloor: privacyFloor)
  }

  /// The balance of one holder over all tokens.
  private struct Wallet {
    var balance = 0.0
    /// The first region that the holder shared; `nil` where none.
    var region: String?
  }

  /// Returns the wallets with a balance, by address, and the balance of those excluded.
  private static func wallets(
    of holdings: [TokenHolding], excluded: ExcludedWallets
  ) -> (wallets: [Wallet], excludedBalance: Double) {
    var excludedBalance = 0.0
    var byHolder: [String: Wallet] = [:]
    for holding in holdings where holding.balance > 0 && holding.balance.isFinite {
      let key = ExcludedWallets.normalised(holding.holder)
      if excluded.contains(key) {
        excludedBalance += holding.balance
        continue
      }
      var wallet = byHolder[key] ?? Wallet()
      wallet.balance += holding.balance
      wallet.region = wallet.region ?? holding.region
      byHolder[key] = wallet
    }
    return (byHolder.sorted { $0.key < $1.key }.map(\.value), excludedBalance)
  }

  /// Returns the maximum-likelihood exponent of the tail. Tokens are whole: the discrete tail is
  /// fitted from half a token below its start.
  private static func tailExponent(_ balances: [Double]) -> Double? {
    let tail = balances.filter { $0 >= tailStart }
    let logs = tail.reduce(0) { $0 + Double.log($1 / (tailStart - 0.5)) }
    return tail.count >= 10 && logs > 0 ? 1 + Double(tail.count) / logs : nil
  }

  /// Returns the regions at or above the floor by falling number of holders, then the rest as one.
  private static func places(_ wallets: [Wallet], privacyFloor: Int) -> [Place] {
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
    return shown + (rest.holders > 0 ? [rest] : [])
  }
}
