/// The quantities that a line, a SKU at a hub, may have.
///
/// Whole packs from a minimum to a maximum, or nothing; where units are owed to buyers or a level is
/// asked for, nothing below those. The maximum is never exceeded, and the minimum holds after units
/// became whole packs.
struct LineQuantities: Sendable, Hashable {
  /// Packs that the units come in.
  let packs: PackSizes
  /// Least units of a line that moves any.
  let minimum: Int
  /// Most units, at least 0; `Int.max` where there is no limit.
  let maximum: Int
  /// Units that the line must have in any case, themselves an allowed quantity.
  private(set) var floor = 0

  /// Creates the quantities of a line.
  init(packs: PackSizes, minimum: Int = 0, maximum: Int = .max) {
    self.packs = packs
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Whether there is no limit but whole packs of one size.
  var isPlain: Bool {
    maximum == .max && minimum <= packs.smallest && floor == 0 && packs.sizes.count == 1
  }

  /// The least units of a line that moves any; `nil` where no whole pack fits.
  var least: Int? {
    let units = packs.atLeast(max(minimum, floor, 1))
    return units <= maximum ? units : nil
  }

  /// Returns whether a line may have so many units.
  func contains(_ units: Int) -> Bool {
    if units == 0 { return floor == 0 }
    return units >= max(minimum, floor) && units <= maximum && packs.contains(units)
  }

  /// Returns the greatest allowed quantity of at most `units`; where there is none, the least one.
  func atMost(_ units: Int) -> Int {
    let whole = packs.atMost(min(units, maximum))
    guard whole > 0, whole >= minimum, whole >= floor else { return floor }
    return whole
  }

  /// Returns the next greater quantity; `nil` where there is none.
  func next(above units: Int) -> Int? {
    let next = packs.atLeast(max(units + 1, minimum, floor))
    return next <= maximum ? next : nil
  }

  /// Returns the next smaller quantity; `nil` where there is none.
  func previous(below units: Int) -> Int? {
    guard units > floor else { return nil }
    return atMost(units - 1)
  }

  /// Returns these quantities with units that the line must have.
  ///
  /// - Precondition: `units` is 0 or an allowed quantity.
  func holding(_ units: Int) -> LineQuantities {
    var copy = self
    copy.floor = units
    return copy
  }

  /// Returns these quantities with another maximum where it is lower.
  func limited(to most: Int) -> LineQuantities {
    LineQuantities(packs: packs, minimum: minimum, maximum: min(maximum, most)).holding(floor)
  }

  /// Returns the quantities of a line that is decided already.
  static func fixed(_ units: Int) -> LineQuantities {
    LineQuantities(packs: PackSizes([1]), maximum: units).holding(units)
  }
}
