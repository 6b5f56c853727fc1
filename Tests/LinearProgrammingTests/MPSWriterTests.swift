import LinearAlgebra
import LinearProgramming
import Testing

@Suite struct MPSWriterTests {
  private func program(_ rowNames: [String], _ columnNames: [String]) throws -> LinearProgram {
    try LinearProgram(
      name: "round trip", sense: .maximise,
      matrix: SparseMatrix(
        rows: 4, columns: 5,
        entries: [
          .init(row: 0, column: 0, value: 0.1), .init(row: 1, column: 0, value: -1e-7),
          .init(row: 2, column: 1, value: 12345.678901234567), .init(row: 3, column: 4, value: 3),
        ]),
      costs: [1, 0, -2.5, 0, 1e9], objectiveOffset: 4.25, rowLower: [-.infinity, 1, 2, -3],
      rowUpper: [4, .infinity, 2, 5], columnLower: [0, -.infinity, -2, 3, -.infinity],
      columnUpper: [-1, .infinity, 2, 3, 7], rowNames: rowNames, columnNames: columnNames)
  }

  @Test("a program that is written is read back bit for bit")
  func roundTrip() throws {
    for (rows, columns) in [
      (["a", "b", "c", "d"], ["v", "w", "x", "y", "z"]),
      (["row one", "b", "c", "d"], ["v", "w", "col x", "y", "z"]),
      (["a_long_row_name", "b", "c", "d"], ["v@1", "w", "x", "y", "another_long_one"]),
    ] {
      let program = try program(rows, columns)
      let back = try MPSReader.read(Array(MPSWriter.text(program).utf8)).program
      #expect(back.rowNames == rows)
      #expect(back.columnNames == columns)
      #expect(back.matrix == program.matrix)
      #expect(back.costs == program.costs)
      #expect(back.objectiveOffset == program.objectiveOffset)
      #expect(back.rowLower == program.rowLower)
      #expect(back.rowUpper == program.rowUpper)
      #expect(back.columnLower == program.columnLower)
      #expect(back.columnUpper == program.columnUpper)
      #expect(back.sense == .maximise)
    }
  }

  @Test(
    "a name that a reader would misread is changed, and all the others stay",
    arguments: [
      (["a", "a", "c", "d"], ["a", "a_2", "c", "d"]),
      (["", "b", "_", "d"], ["__2", "b", "_", "d"]),
      (["a name with blanks", "b", "c", "d"], ["a_name_with_blanks", "b", "c", "d"]),
      (["*a", "$b", "'c'", "a\tb"], ["_*a", "_$b", "_'c'", "a_b"]),
    ])
  func names(_ rows: [String], _ expected: [String]) throws {
    let program = try program(rows, [])
    let back = try MPSReader.read(Array(MPSWriter.text(program).utf8)).program
    #expect(back.rowNames == expected)
    #expect(back.columnNames == ["C1", "C2", "C3", "C4", "C5"])
    #expect(back.matrix == program.matrix)
  }

  @Test("the objective's row keeps its name")
  func objectiveName() throws {
    let file = """
      NAME t
      ROWS
       N  total
       L  a
      COLUMNS
       x total 1 a 1
      RHS
       RHS a 4
      ENDATA
      """
    let program = try MPSReader.read(Array(file.utf8)).program
    #expect(program.objectiveName == "total")
    let back = try MPSReader.read(Array(MPSWriter.text(program).utf8)).program
    #expect(back == program)
  }
}
