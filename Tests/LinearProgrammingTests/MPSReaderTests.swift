import Diagnostics
import LinearProgramming
import TestSupport
import Testing

@Suite struct MPSReaderTests {
  private func read(_ text: String, _ dialect: MPSReader.Dialect = .automatic) throws -> MPSFile {
    try MPSReader.read(Array(text.utf8), file: "test.mps", dialect: dialect)
  }

  private func errors(_ text: String) -> [Diagnostic] {
    do {
      _ = try read(text)
      return []
    } catch {
      return (error as? InvalidInput)?.diagnostics ?? []
    }
  }

  /// The frame of a file with one row of each kind and the given later sections.
  private func file(_ later: String, columns: String = "") -> String {
    """
    NAME test
    ROWS
     N cost
     L less
     G more
     E same
    COLUMNS
     x cost 1 less 2
     x more 3 same 4
     y cost -1 less 1
    \(columns)\(later)
    ENDATA
    """
  }

  @Test("right-hand sides with and without a set name; on the objective, minus its constant")
  func rightHandSides() throws {
    for set in ["RHS ", ""] {
      let program = try read(
        file("RHS\n \(set)less 5 more 2\n \(set)same -3 cost -7")
      ).program
      #expect(program.rowUpper == [5, .infinity, -3])
      #expect(program.rowLower == [-.infinity, 2, -3])
      #expect(program.objectiveOffset == 7)
    }
    // A set name on the section's own line.
    #expect(try read(file("RHS           RIGHT\n RIGHT less 5")).program.rowUpper[0] == 5)
  }

  @Test("ranges of every row kind, of both signs on an equality")
  func ranges() throws {
    let plus = try read(
      file("RHS\n R less 5 more 2\n R same 1\nRANGES\n R less 4 more -3\n R same 2")
    )
    .program
    #expect(plus.rowLower == [1, 2, 1])
    #expect(plus.rowUpper == [5, 5, 3])
    let minus = try read(file("RHS\n R same 1\nRANGES\n R same -2")).program
    #expect(minus.rowLower[2] == -1)
    #expect(minus.rowUpper[2] == 1)
  }

  @Test(
    "every bound kind sets its bounds and leaves the others",
    arguments: [
      (" UP B x 4", 0.0, 4.0), (" LO B x 4", 4, Double.infinity), (" FX B x 4", 4, 4),
      (" FR B x", -Double.infinity, Double.infinity), (" MI B x", -Double.infinity, .infinity),
      (" MI B x\n UP B x -2", -Double.infinity, -2), (" PL B x", 0, Double.infinity),
      (" BV B x", 0, 1), (" LI B x 2", 2, Double.infinity), (" UI B x 9", 0, 9),
      (" UP B x -1", 0, -1), (" UP x 4", 0, 4), (" FR x", -Double.infinity, .infinity),
      (" UP B x 1e30", 0, Double.infinity), (" UP B x Inf", 0, Double.infinity),
      (" SC B x 5", 0, 5),
    ])
  func bounds(line: String, lower: Double, upper: Double) throws {
    let program = try read(file("BOUNDS\n\(line)")).program
    #expect(program.columnLower[0] == lower)
    #expect(program.columnUpper[0] == upper)
    #expect(program.columnLower[1] == 0)
    #expect(program.columnUpper[1] == .infinity)
  }

  @Test("D exponents, comments, integer markers, objective sense and several free rows")
  func dialects() throws {
    let text = """
      * a comment
      NAME
      OBJSENSE
          MAX
      ROWS
       N profit $ the objective
       N other
       L cap
      COLUMNS
       a profit 1.5D2 other 7
       a cap 1.0d0
       M1 'MARKER' 'INTORG'
       b profit 2 cap 3
       M2 'MARKER' 'INTEND'
      RHS
       RHS cap 1.2E1 $ enough
      ENDATA
      anything after the end
      """
    let file = try read(text)
    #expect(file.program.sense == .maximise)
    #expect(file.program.costs == [150, 2])
    #expect(file.program.rowNames == ["cap"])
    #expect(file.relaxedColumns == 1)
    // An integer column without bounds is binary.
    #expect(file.program.columnUpper == [.infinity, 1])
  }

  @Test("names with blanks are read in fixed form")
  func blanks() throws {
    let text = """
      NAME          FIXED
      ROWS
       N  TOTAL CO
       L  ROW ONE
      COLUMNS
          X ONE     TOTAL CO           1.5   ROW ONE              2.
          X TWO     ROW ONE            -1.
      RHS
          R         ROW ONE             4.
      BOUNDS
       UP B         X ONE               3.
      ENDATA
      """
    let program = try read(text).program
    #expect(program.columnNames == ["X ONE", "X TWO"])
    #expect(program.rowNames == ["ROW ONE"])
    #expect(program.costs == [1.5, 0])
    #expect(program.matrix.values == [2, -1])
    #expect(program.columnUpper == [3, .infinity])
    #expect(program.rowUpper == [4])
  }

  @Test("lines may end with CR LF, and the last without either")
  func lineEnds() throws {
    let text = file("RHS\n R less 4\nBOUNDS\n UP B x 3")
    let program = try read(text).program
    let crLines = text.split(separator: "\n").joined(separator: "\r\n")
    #expect(try read(crLines).program == program)
    #expect(try read(text + "\n").program == program)
  }

  @Test("section words are names in lines that start with a blank")
  func sectionNames() throws {
    let text = """
      NAME x
      OBJSENSE MIN
      ROWS
       G ROWS
       N COST
      COLUMNS
       RHS ROWS 1 COST 1
       BOUNDS ROWS 1 COST 2
      RHS
       RHS ROWS 3
      ENDATA
      """
    let program = try read(text).program
    #expect(program.columnNames == ["RHS", "BOUNDS"])
    #expect(program.rowLower == [3])
  }

  @Test("every error is reported with its line and section in one pass")
  func allFaults() {
    let text = """
      NAME x
      ROWS
       N cost
       Q odd
       L less
       L less
      COLUMNS
       x cost 1 less nan
       x less
       y less 1e
       x less 3
      RHS
       R less 4,5
      BOUNDS
       UQ B x 4
       UP B x
      """
    let found = errors(text)
    #expect(found.map(\.line) == [4, 6, 8, 9, 10, 11, 13, 15, 16, 16])
    #expect(
      found.map(\.column) == [
        "ROWS", "ROWS", "COLUMNS", "COLUMNS", "COLUMNS", "COLUMNS", "RHS", "BOUNDS", "BOUNDS",
        "BOUNDS",
      ])
    #expect(found.allSatisfy { $0.file == "test.mps" && $0.severity == .error })
    #expect(
      found[2].description == "test.mps:8: COLUMNS: \"nan\", expected a finite number")
  }

  @Test("bytes that are no model are refused without a crash, with a bounded list of errors")
  func noise() {
    #expect(!errors("").isEmpty)
    #expect((1...2_001).contains(errors(String(repeating: "hello\n", count: 5_000)).count))
    #expect(!errors("hello\nworld").isEmpty)
    #expect(!errors("ROWS\nCOLUMNS\nENDATA").isEmpty)
    #expect(!errors("ENDATA").isEmpty)
    #expect(throws: InvalidInput.self) {
      try MPSReader.read([0xFF, 0x00, 0x0A, 0xC3, 0x28, 0x0A], file: "binary")
    }
    // A whole file cut at any byte is refused or read, never worse.
    let whole = Array(file("RHS\n R less 4\nBOUNDS\n UP B x 3").utf8)
    for length in whole.indices {
      _ = try? MPSReader.read(Array(whole[..<length]))
    }
  }

  @Test("undefined names and repeated values are ignored with a warning")
  func warnings() throws {
    let file = try read(
      file(
        "RHS\n R ghost 4\n R less 1 less 2\nBOUNDS\n UP B z 4\n UP B x 1\n UP B x 2",
        columns: " y ghost 3 cost 8\n"))
    #expect(file.warnings.map(\.line) == [11, 11, 13, 14, 16, 18])
    #expect(file.warnings.allSatisfy { $0.severity == .warning })
    #expect(
      file.warnings[0].description
        == "test.mps:11: warning: COLUMNS: \"ghost\", row is not defined; entry ignored")
    #expect(file.program.rowUpper[0] == 1)
    #expect(file.program.columnUpper == [1, .infinity, 4])
    #expect(file.program.costs == [1, -1, 0])
  }

  @Test("a quadratic objective that is not convex is refused at its section")
  func concave() {
    for section in ["QUADOBJ\n x x -2", "QUADOBJ\n x y 1", "QUADOBJ\n x x 1\n x y 2\n y y 1"] {
      let found = errors(file(section))
      #expect(found.map(\.line) == [11])
      #expect(found.first?.column == "QUADOBJ")
    }
    #expect(errors(file("QUADOBJ\n x x 1\n x y 1\n y y 1")).isEmpty)
  }

  @Test("entries of a quadratic objective add up; QMATRIX lists both triangles")
  func quadratic() throws {
    let upper = try read(file("QUADOBJ\n x x 2\n x y 1\n x y 0.5\n y y 4")).program
    let both = try read(file("QMATRIX\n x x 2\n x y 1.5\n y x 1.5\n y y 4")).program
    let q = try #require(upper.quadratic)
    #expect(q == both.quadratic)
    #expect(q.values == [2, 1.5, 4])
    #expect(upper.objective(at: [1, 2]) == 1 - 2 + 1 + 3 + 8)
  }
}
