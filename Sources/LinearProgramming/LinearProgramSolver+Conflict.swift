import LinearAlgebra

extension LinearProgramSolver {
  /// Reduces a certificate of infeasibility to a smallest conflicting set.
  ///
  /// A deletion filter: members of the certificate are left out, many at first and at last one at a
  /// time; where the rest is still infeasible, its certificate takes over. Rows go first, so that
  /// what remains names few of them (Chinneck, Dravnieks, "Locating minimal infeasible constraint sets in linear programs", ORSA
  /// Journal on Computing 3, 1991, doi:10.1287/ijoc.3.2.157).
  ///
  /// - Parameters:
  ///   - given: bounds that hold in any case and are no members, such as that amounts are not below 0.
  ///   - effort: most entries of the programs solved on the way, times their iterations.
  /// - Complexity: a solve for each member of the set, and some more.
  package func conflictingSet(
    of program: LinearProgram, from certificate: InfeasibilityCertificate,
    given: Set<ConflictingSet.Member> = [], effort: Int = 6_000_000
  ) -> ConflictingSet {
    switch certificate {
    case .crossedRow(let i): return ConflictingSet(program, crossed: i, isRow: true)
    case .crossedColumn(let j): return ConflictingSet(program, crossed: j, isRow: false)
    case .prices(let farkas):
      var members = farkas.members(of: program).filter { !given.contains($0) }
      var needed = Set<ConflictingSet.Member>()
      var (spent, size) = (0, members.count / 2)
      while true {
        let candidates = members.filter { !needed.contains($0) }
        guard !candidates.isEmpty, spent <= effort else {
          return ConflictingSet(members: members, isIrreducible: candidates.isEmpty)
        }
        size = max(1, min(size, candidates.count))
        let dropped = Set(candidates.prefix(size))
        let part = PartialProgram(
          of: program, members: members.filter { !dropped.contains($0) } + given)
        let solution = solve(part.program)
        spent += (part.program.matrix.nonzeroCount + 100) * (1 + solution.iterations)
        if case .infeasible(let certificate) = solution.status {
          members = part.members(of: certificate).filter { !given.contains($0) }
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
