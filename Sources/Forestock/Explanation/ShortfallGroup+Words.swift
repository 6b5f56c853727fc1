import Prepositioning

extension ShortfallGroup {
  /// Forms in which a reader of the words sees money, days and names.
  package struct Wording {
    /// Returns an amount, with its currency where the reader wants one.
    let money: (Double) -> String
    /// Returns the name of a hub.
    let hub: (String) -> String
    /// Business days that a delivery may take before it counts as late.
    let promisedDays: Int

    /// Takes the forms.
    package init(
      promisedDays: Int, money: @escaping (Double) -> String, hub: @escaping (String) -> String
    ) {
      (self.promisedDays, self.money, self.hub) = (promisedDays, money, hub)
    }
  }

  /// Returns the reason, as a clause.
  package func reason(_ wording: Wording) -> String {
    let place = hub.map(wording.hub) ?? "a hub"
    switch reason {
    case .lane where kind == .late:
      return "no hub delivers there within \(ShortfallGroup.days(wording.promisedDays))"
    case .lane: return "no lane leads there"
    case .supply: return "every available unit is placed"
    case .space: return "\(place) is full"
    case .throughput: return "\(place) ships all it can"
    case .budget: return "the money for placing is spent"
    case .terms: return "terms of partners or fixed lines keep more away"
    case .cost: return "a whole pack more would cost more than it saves"
    }
  }

  /// Returns the cheapest cure, as a clause: the limit that saves most, and how much a unit of it.
  package func cure(_ wording: Wording) -> String {
    let place = hub.map(wording.hub) ?? "a hub"
    let saves = wording.money(saving)
    switch reason {
    case .lane: return kind == .late ? "a faster lane" : "a lane"
    case .supply: return "one more unit at the origin saves \(saves)"
    case .space: return "room for one more unit at \(place) saves \(saves)"
    case .throughput: return "one more unit shipped from \(place) saves \(saves)"
    case .budget: return "\(wording.money(1)) more to spend on placing saves \(saves)"
    case .terms: return "other terms"
    case .cost:
      return "none (at \(place), say, placing costs \(wording.money(placingCost ?? 0)) a unit)"
    }
  }

  /// Returns a number of business days in words.
  private static func days(_ count: Int) -> String { count == 1 ? "a day" : "\(count) days" }
}
