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
}

extension LinearProgramSolver {
  /// Reduces a certificate of infeasibility to a smallest conflicting set.
  ///
  /// A deletion filter: members of the certificate are left out, many at first and at last one at a
  /// time; where the rest is still infeasible, its certificate takes over. Rows go first, so that
  /// what remains names few of them (Chinneck, Dravnieks, "Locating minimal infeasible constraint sets in linear programs", ORSA
  /// Journal on Computing 3, 1991, doi:10.1287/ijoc.3.2.157).
  ///
  /// - Parameter effort: most entries of the programs solved on the way, times their iterations.
  /// - Complexity: a solve for each member of the set, and some more.
  package func conflictingSet(
    of program: LinearProgram, from certificate: InfeasibilityCertificate, effort: Int = 6_000_000
  ) -> ConflictingSet {
    switch certificate {
    case .crossedRow(let i): return ConflictingSet(program, crossed: i, isRow: true)
    case .crossedColumn(let j): return ConflictingSet(program, crossed: j, isRow: false)
    case .prices(let farkas):
      var members = farkas.members(of: program)
      var needed = Set<ConflictingSet.Member>()
      var (spent, size) = (0, members.count / 2)
      while true {
        let candidates = members.filter { !needed.contains($0) }
        guard !candidates.isEmpty, spent <= effort else {
          return ConflictingSet(members: members, isIrreducible: candidates.isEmpty)
        }
        size = max(1, min(size, candidates.count))
        let dropped = Set(candidates.prefix(size))
        let part = PartialProgram(of: program, members: members.filter { !dropped.contains($0) })
        let solution = solve(part.program)
        spent += (part.program.matrix.nonzeroCount + 100) * (1 + solution.iterations)
        if case .infeasible(let certificate) = solution.status {
          members = part.members(of: certificate)
        } else if size == 1 {
          needed.formUnion(dropped)
          size = candidates.count / 8
        } else {
          size /= 2
        }
      }
    }
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
