/// The quantities that packs of one or several sizes make up.
///
/// Packs of 6 and 24 make up every multiple of 6; packs of 10 and 15 make up 10, 15, 20, 25 and on. For
/// each remainder modulo the smallest size the least quantity is tabulated; larger ones follow by adding
/// smallest packs.
///
/// Reference: Böcker & Lipták, "A Fast and Simple Algorithm for the Money Changing Problem" (2007),
/// doi:10.1007/s00453-007-0162-8.
struct PackSizes: Sendable, Hashable {
  /// Different sizes, ascending, each at least 1.
  let sizes: [Int]
  /// Least quantity of each remainder modulo the smallest size, `Int.max` where there is none; empty
  /// where every size is a multiple of the smallest.
  private let least: [Int]

  /// Tabulates the quantities of sizes.
  ///
  /// - Precondition: there is a size, and each is at least 1.
  /// - Complexity: O(sizes · smallest size).
  init(_ sizes: some Sequence<Int>) {
    self.sizes = Set(sizes).sorted()
    precondition(self.sizes.first.map { $0 >= 1 } ?? false, "packs of \(self.sizes) units")
    let smallest = self.sizes[0]
    guard self.sizes.contains(where: { $0 % smallest != 0 }) else {
      least = []
      return
    }
    var least = [Int](repeating: .max, count: smallest)
    least[0] = 0
    for size in self.sizes.dropFirst() {
      // Twice around each cycle of remainders: the first time finds where it is entered.
      for start in 0..<smallest {
        var quantity = least[start]
        var step = 0
        while quantity < .max, step < smallest {
          quantity += size
          let remainder = quantity % smallest
          guard quantity < least[remainder] else { break }
          least[remainder] = quantity
          step += 1
        }
      }
    }
    self.least = least
  }

  /// The smallest size, in units.
  var smallest: Int { sizes[0] }

  /// Returns whether packs make up a quantity of at least 0 units.
  func contains(_ units: Int) -> Bool {
    least.isEmpty ? units % smallest == 0 : units >= least[units % smallest]
  }

  /// Returns the greatest quantity of at most `units`; 0 where only that is.
  func atMost(_ units: Int) -> Int {
    if least.isEmpty { return max(0, units) / smallest * smallest }
    var units = max(0, units)
    while !contains(units) { units -= 1 }
    return units
  }

  /// Returns the least quantity of at least `units`.
  func atLeast(_ units: Int) -> Int {
    if least.isEmpty { return (max(0, units) + smallest - 1) / smallest * smallest }
    var units = max(0, units)
    while !contains(units) { units += 1 }
    return units
  }
}
