import LinearAlgebra

/// A smallest set of row and column bounds that no point keeps together.
///
/// Called an irreducible infeasible subsystem (IIS): without any one of its members the others can
/// be kept.
package struct ConflictingSet: Equatable, Sendable {
  /// One finite bound of a row or column.
  package struct Member: Hashable, Sendable {
    /// The row's or column's position.
    package let index: Int
    /// Whether it is a row's bound, else a column's.
    package let isRow: Bool
    /// Whether it is the lower bound, else the upper one.
    package let isLower: Bool

    /// Names a bound.
    package init(index: Int, isRow: Bool, isLower: Bool) {
      self.index = index
      self.isRow = isRow
      self.isLower = isLower
    }
  }

  /// The members, rows first, each kind in the program's order.
  package let members: [Member]
  /// Whether each member was shown to be needed; otherwise the effort ended before.
  package let isIrreducible: Bool

  /// Creates a set.
  package init(members: [Member], isIrreducible: Bool) {
    self.members = members
    self.isIrreducible = isIrreducible
  }
}

extension ConflictingSet {
  /// The two bounds of a row or column that cross; one of them where it alone cannot be reached.
  init(_ program: LinearProgram, crossed index: Int, isRow: Bool) {
    let lower = isRow ? program.rowLower[index] : program.columnLower[index]
    let upper = isRow ? program.rowUpper[index] : program.columnUpper[index]
    var sides = [true, false]
    if lower == .infinity { sides = [true] } else if upper == -.infinity { sides = [false] }
    self.init(
      members: sides.map { Member(index: index, isRow: isRow, isLower: $0) }, isIrreducible: true)
  }
}

extension FarkasCertificate {
  /// The bounds that the certificate leans on.
  func members(of program: LinearProgram) -> [ConflictingSet.Member] {
    var combined = [Double](repeating: 0, count: program.columnCount)
    program.matrix.multiplyTransposedAdd(1, rowPrices, to: &combined)
    let rows = rowPrices.indices.filter { rowPrices[$0] != 0 }.map {
      ConflictingSet.Member(index: $0, isRow: true, isLower: rowPrices[$0] > 0)
    }
    let columns = combined.indices.filter { combined[$0] != 0 }.map {
      ConflictingSet.Member(index: $0, isRow: false, isLower: combined[$0] < 0)
    }
    return rows
      + columns.filter {
        ($0.isLower ? program.columnLower[$0.index] : program.columnUpper[$0.index]).isFinite
      }
  }
}
