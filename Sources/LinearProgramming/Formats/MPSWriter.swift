import LinearAlgebra

/// Writes linear programs as MPS.
///
/// Free form, one entry a line, numbers with as many digits as bring the same double back. Names
/// with blanks are written in fixed form where all names fit its eight characters; other names that
/// a reader could not tell apart are changed one by one (`MPSNames`), and the rest stay.
public enum MPSWriter {
  /// Writes a program, handing the file piece by piece to `sink`.
  ///
  /// - Throws: what `sink` throws.
  /// - Complexity: O(rows + columns + nonzeros); the whole file is never in memory.
  package static func write(_ program: LinearProgram, to sink: (String) throws -> Void) rethrows {
    let names = MPSNames(program)
    try sink("NAME          \(names.programName)\n")
    if program.sense == .maximise { try sink("OBJSENSE\n    MAX\n") }
    try sink("ROWS\n N  \(names.objective)\n")
    for i in 0..<program.rowCount { try sink(" \(kind(program, i))  \(names.rows[i])\n") }
    try sink("COLUMNS\n")
    for j in 0..<program.columnCount {
      let name = names.padded(names.columns[j])
      // A column without entries is written with its cost, lest a reader miss it.
      if program.costs[j] != 0 || program.matrix.range(ofColumn: j).isEmpty {
        try sink("    \(name)  \(names.padded(names.objective))  \(program.costs[j])\n")
      }
      for k in program.matrix.range(ofColumn: j) {
        let row = names.padded(names.rows[program.matrix.rowIndices[k]])
        try sink("    \(name)  \(row)  \(program.matrix.values[k])\n")
      }
    }
    try sink("RHS\n")
    if program.objectiveOffset != 0 {
      try sink(
        "    \(names.padded("RHS"))  \(names.padded(names.objective))  \(-program.objectiveOffset)\n"
      )
    }
    for i in 0..<program.rowCount {
      let side = side(program, i)
      if side != 0 {
        try sink("    \(names.padded("RHS"))  \(names.padded(names.rows[i]))  \(side)\n")
      }
    }
    try writeRanges(program, names: names, to: sink)
    try writeBounds(program, names: names, to: sink)
    if let quadratic = program.quadratic {
      try sink("QUADOBJ\n")
      for j in 0..<program.columnCount {
        for k in quadratic.range(ofColumn: j) {
          let row = names.padded(names.columns[quadratic.rowIndices[k]])
          try sink("    \(names.padded(names.columns[j]))  \(row)  \(quadratic.values[k])\n")
        }
      }
    }
    try sink("ENDATA\n")
  }

  /// Returns the whole file as text.
  public static func text(_ program: LinearProgram) -> String {
    var result = ""
    write(program) { result += $0 }
    return result
  }

  /// Returns the letter of a row's kind; rows with two bounds are G rows with a range.
  private static func kind(_ program: LinearProgram, _ i: Int) -> String {
    let (lower, upper) = (program.rowLower[i], program.rowUpper[i])
    if lower == upper { return "E" }
    if lower.isFinite { return "G" }
    return upper.isFinite ? "L" : "N"
  }

  /// Returns the right-hand side of a row.
  private static func side(_ program: LinearProgram, _ i: Int) -> Double {
    let (lower, upper) = (program.rowLower[i], program.rowUpper[i])
    return lower.isFinite ? lower : upper.isFinite ? upper : 0
  }

  /// Writes the widths of rows with two different bounds.
  private static func writeRanges(
    _ program: LinearProgram, names: MPSNames, to sink: (String) throws -> Void
  ) rethrows {
    var started = false
    for i in 0..<program.rowCount {
      let (lower, upper) = (program.rowLower[i], program.rowUpper[i])
      guard lower.isFinite, upper.isFinite, lower != upper else { continue }
      if !started { try sink("RANGES\n") }
      started = true
      try sink("    \(names.padded("RNG"))  \(names.padded(names.rows[i]))  \(upper - lower)\n")
    }
  }

  /// Writes the bounds of columns that are not [0, ∞), which is what a reader assumes.
  private static func writeBounds(
    _ program: LinearProgram, names: MPSNames, to sink: (String) throws -> Void
  ) rethrows {
    var started = false
    func line(_ kind: String, column j: Int, value: Double? = nil) -> String {
      let header = started ? "" : "BOUNDS\n"
      started = true
      let text = value.map { "  \($0)" } ?? ""
      return "\(header) \(kind) \(names.padded("BND"))  \(names.padded(names.columns[j]))\(text)\n"
    }
    for j in 0..<program.columnCount {
      let (lower, upper) = (program.columnLower[j], program.columnUpper[j])
      if lower == upper {
        try sink(line("FX", column: j, value: lower))
      } else if lower == -.infinity, upper == .infinity {
        try sink(line("FR", column: j))
      } else {
        if lower == -.infinity { try sink(line("MI", column: j)) }
        // A lower bound of 0 is written where a reader could take the upper bound to move it.
        if lower.isFinite, lower != 0 || upper <= 0 {
          try sink(line("LO", column: j, value: lower))
        }
        if upper.isFinite { try sink(line("UP", column: j, value: upper)) }
      }
    }
  }
}
