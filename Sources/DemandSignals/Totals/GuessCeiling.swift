/// The ceiling of a guess: the largest mean that one of a shop's first drops may have, where the shop
/// does not say what it expects.
///
/// The mean is at most a multiple of what is booked, 15 units more for who has not booked yet, and a
/// quarter of the supply: few shops make less than they hope to sell. The multiple grows with the
/// days to the release, as fewer have booked by then. Three times the largest drop known may always
/// be expected.
enum GuessCeiling {
  /// Units that count as booked where nothing is.
  private static let freeUnits = 15.0
  /// Largest multiple of what is booked.
  private static let largestMultiple = 10.0
  /// Largest multiple of the largest drop known.
  private static let growth = 3.0
  /// Largest share of the supply.
  private static let supplyShare = 0.25

  /// Returns the largest mean, in units.
  ///
  /// - Parameters:
  ///   - booked: units ordered so far.
  ///   - lead: days until the release.
  ///   - supply: units that could be sold; 0 where not known.
  ///   - largestKnown: units of the shop's largest drop so far, or of what else it sells in four
  ///     weeks; 0 where there is nothing.
  static func mean(booked: Double, lead: Int, supply: Int, largestKnown: Double) -> Double {
    let multiple = min(largestMultiple, 4 + 0.4 * Double(max(0, lead)))
    let bySupply = supply > 0 ? max(freeUnits, supplyShare * Double(supply)) : .infinity
    return max(
      growth * largestKnown, min(multiple * (booked + freeUnits), max(bySupply, booked)))
  }
}
