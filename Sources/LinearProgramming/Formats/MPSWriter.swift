import LinearAlgebra

/// Writes linear programs as MPS.
///
/// Free form, one entry a line, numbers with as many digits as bring the same double back. Names
/// that hold blanks are written in fixed form where they fit its eight characters; a program whose
/// names do neither, or repeat, is written with generated names R1, R2, … and C1, C2, ….
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
    for i in 0..<program.rowCount { try sink(" \(kind(program, i))  \(names.row(i))\n") }
    try sink("COLUMNS\n")
    for j in 0..<program.columnCount {
      let name = names.padded(names.column(j))
      // A column without entries is written with its cost, lest a reader miss it.
      if program.costs[j] != 0 || program.matrix.range(ofColumn: j).isEmpty {
        try sink("    \(name)  \(names.padded(names.objective))  \(program.costs[j])\n")
      }
      for k in program.matrix.range(ofColumn: j) {
        let row = names.padded(names.row(program.matrix.rowIndices[k]))
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
        try sink("    \(names.padded("RHS"))  \(names.padded(names.row(i)))  \(side)\n")
      }
    }
    try writeRanges(program, names: names, to: sink)
    try writeBounds(program, names: names, to: sink)
    if let quadratic = program.quadratic {
      try sink("QUADOBJ\n")
      for j in 0..<program.columnCount {
        for k in quadratic.range(ofColumn: j) {
          let row = names.padded(names.column(quadratic.rowIndices[k]))
          try sink("    \(names.padded(names.column(j)))  \(row)  \(quadratic.values[k])\n")
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
      try sink("    \(names.padded("RNG"))  \(names.padded(names.row(i)))  \(upper - lower)\n")
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
      return "\(header) \(kind) \(names.padded("BND"))  \(names.padded(names.column(j)))\(text)\n"
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

/// The names a file is written with: the program's own where a reader can tell them apart.
private struct MPSNames {
  private let program: LinearProgram
  private let keepsRowNames: Bool
  private let keepsColumnNames: Bool
  private let isFixed: Bool
  /// A name for the objective row that no other row has.
  let objective: String
  let programName: String

  /// Decides which names can stay, and whether the file must be in fixed form.
  init(_ program: LinearProgram) {
    self.program = program
    let rows = MPSNames.form(of: program.rowNames)
    let columns = MPSNames.form(of: program.columnNames)
    // One file has one form: where the names of rows or columns hold blanks, it is fixed form, and
    // the others must be short or are replaced.
    let wantsFixed = rows == .blanks || columns == .blanks
    keepsRowNames = rows == .short || rows == .blanks || (rows == .long && !wantsFixed)
    keepsColumnNames = columns == .short || columns == .blanks || (columns == .long && !wantsFixed)
    isFixed = wantsFixed
    var name = "COST"
    let taken = Set(program.rowNames)
    while taken.contains(name) { name = "Z" + name.prefix(7) }
    objective = name
    programName = program.name.split(separator: " ").joined(separator: "_")
  }

  /// Returns the name of row `i` in the file.
  func row(_ i: Int) -> String { keepsRowNames ? program.rowName(i) : "R\(i + 1)" }
  /// Returns the name of column `j` in the file.
  func column(_ j: Int) -> String { keepsColumnNames ? program.columnName(j) : "C\(j + 1)" }

  /// Returns the name, filled up to the width of a fixed field where the file is in fixed form.
  func padded(_ name: String) -> String {
    guard isFixed else { return name }
    return name + String(repeating: " ", count: max(0, 8 - name.utf8.count))
  }

  /// The demands of names on a file: `short` ones fit both forms, `long` ones need free form, those
  /// with `blanks` fixed form.
  private enum Form { case short, long, blanks, unusable }

  /// Returns the least form that all names can be read in, `unusable` where one repeats, is empty,
  /// or would be taken for a comment or marker.
  private static func form(of names: [String]) -> Form {
    var result = Form.short
    var seen = Set<String>()
    for name in names {
      let bytes = name.utf8
      guard let first = bytes.first, seen.insert(name).inserted,
        first != UInt8(ascii: "*"), first != UInt8(ascii: "$"), first != UInt8(ascii: "'"),
        bytes.allSatisfy({ $0 >= 32 && $0 != 127 })
      else { return .unusable }
      if bytes.contains(32) {
        guard bytes.count <= 8, first != 32, bytes.last != 32, result != .long else {
          return .unusable
        }
        result = .blanks
      } else if bytes.count > 8 {
        guard result != .blanks else { return .unusable }
        result = .long
      }
    }
    return result
  }
}
