import LinearProgramming

/// A smallest conflicting set by the names of the program.
struct ConflictReport: Encodable {
  /// The rows, as `capacity <= 40`.
  var rows: [String]
  /// The columns' bounds, as `x >= 0`.
  var bounds: [String]
  /// Whether the others can be kept where any one of them is left out; otherwise the search ended
  /// before that was shown for all.
  var isSmallest: Bool

  /// Names the members of a conflicting set.
  init(_ set: ConflictingSet, in program: LinearProgram) {
    let members = set.members
    rows = members.filter(\.isRow).map { member in
      let i = member.index
      let side = member.isLower ? program.rowLower[i] : program.rowUpper[i]
      return Self.text(program.rowName(i), isLower: member.isLower, side)
    }
    bounds = members.filter { !$0.isRow }.map { member in
      let j = member.index
      let side = member.isLower ? program.columnLower[j] : program.columnUpper[j]
      return Self.text(program.columnName(j), isLower: member.isLower, side)
    }
    isSmallest = set.isIrreducible
  }

  private static func text(_ name: String, isLower: Bool, _ side: Double) -> String {
    "\(name) \(isLower ? ">=" : "<=") \(side)"
  }

  /// At most ten members of each kind, a line for each kind.
  var lines: [String] {
    func list(_ names: [String]) -> String {
      let shown = names.prefix(10).joined(separator: "; ")
      return names.count > 10 ? shown + "; and \(names.count - 10) more" : shown
    }
    var lines = [String]()
    if !rows.isEmpty { lines.append("conflicting_rows: \(list(rows))") }
    if !bounds.isEmpty { lines.append("conflicting_bounds: \(list(bounds))") }
    if !isSmallest { lines.append("conflict: not reduced to a smallest set") }
    return lines
  }
}
