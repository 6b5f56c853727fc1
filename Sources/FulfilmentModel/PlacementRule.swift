/// A linear rule on the units that a plan moves: a weighted sum of lines with a minimum, a maximum or
/// both.
///
/// ```
/// minimum ≤ Σ coefficient · units of SKU at hub ≤ maximum
/// ```
///
/// Opening stock and units on their way are no part of the sum. Limits that are shares refer to the
/// units that are available of the SKUs named.
package struct PlacementRule: Hashable, Sendable {
  /// SKUs or hubs that a term counts.
  package enum Scope: Hashable, Sendable {
    /// All of them, in one sum.
    case all
    /// Each of them, in a rule of its own.
    case each
    /// The one of an identifier.
    case one(String)
  }

  /// A part of the sum.
  package struct Term: Hashable, Sendable {
    /// SKUs that it counts.
    package var sku: Scope
    /// Hubs that it counts.
    package var hub: Scope
    /// Factor on their units, not 0.
    package var coefficient: Double

    /// Creates a term.
    package init(sku: Scope, hub: Scope, coefficient: Double = 1) {
      self.sku = sku
      self.hub = hub
      self.coefficient = coefficient
    }
  }

  /// Name in reports; once in a case.
  package var name: String
  /// Parts of the sum, at least one; only one where it counts each SKU or hub.
  package var terms: [Term]
  /// Least value of the sum; `nil` means no limit.
  package var minimum: Double?
  /// Most value of the sum; `nil` means no limit.
  package var maximum: Double?
  /// Least value as a share of the units available of the SKUs named; `nil` means no limit.
  package var minimumShare: Double?
  /// Most value as a share of the units available of the SKUs named; `nil` means no limit.
  package var maximumShare: Double?

  /// Creates a rule without checking it.
  package init(name: String, terms: [Term], minimum: Double? = nil, maximum: Double? = nil) {
    self.name = name
    self.terms = terms
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Whether some limit is stated.
  package var hasLimit: Bool {
    minimum != nil || maximum != nil || minimumShare != nil || maximumShare != nil
  }
}
