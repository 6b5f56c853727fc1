import Prepositioning

/// The price of a limit in a plan: what one more unit of it would save, and whether that was checked.
package struct LimitPrice: Sendable, Equatable {
  /// A limit of which there could be one more unit.
  package enum Limit: Sendable, Equatable {
    /// Space for one more unit at a hub.
    case space(hub: String)
    /// One more unit that a hub ships over the horizon.
    case throughput(hub: String)
    /// One more available unit of a SKU at the origin.
    case supply(sku: String)
    /// One more unit of a SKU at a hub, beside the plan's own.
    case stock(sku: String, hub: String)
    /// One more unit of money to spend on placing.
    case budget
  }

  /// Outcome for a price when the program was solved again with a unit more or less.
  package enum Verdict: String, Sendable {
    /// One more unit saves the price, to a hundredth of it.
    case holds
    /// One more unit saves less, and one less costs more: between both every price is as valid.
    case oneOfSeveral = "one of several"
    /// The price lies outside of what solving again allows.
    case fails
  }

  /// The outcome of solving again.
  package struct Check: Sendable, Equatable {
    /// Money that one more unit saves.
    package let saved: Double
    /// Money that one unit less costs; `nil` where `saved` is the price already.
    package let lost: Double?
    /// Largest error of both, from the gaps of the solves: money.
    package let tolerance: Double
    /// Units up to which each saves nine tenths of the price or more on average; a power of two.
    package let upTo: Int
    /// Whether more units than `LimitCheck.most` would do so too.
    package let isOpen: Bool
    /// Whether the price holds.
    package let verdict: Verdict
  }

  /// The limit.
  package let limit: Limit
  /// Money that one more unit saves at the margin, at least 0.
  package let price: Double
  /// The outcome of solving again; `nil` where it was not asked for.
  package var check: Check?

  /// Creates a price that nobody has checked.
  package init(limit: Limit, price: Double) { (self.limit, self.price) = (limit, price) }
}

extension LimitPrice {
  /// Least price that counts: below half a hundredth of the currency a limit does not bind.
  static let least = Plan.leastPrice
}
