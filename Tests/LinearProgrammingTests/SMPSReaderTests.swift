import Diagnostics
import LinearProgramming
import TestSupport
import Testing

@Suite struct SMPSReaderTests {
  private func read(_ stoch: String, limit: Int = 1000) throws -> SMPSFile {
    func source(_ name: String, _ text: String) -> SMPSReader.Source {
      .init(name: name, bytes: Array(text.utf8))
    }
    return try SMPSReader.read(
      core: source("a.cor", SellerProgram.core), time: source("a.tim", SellerProgram.time),
      stoch: source("a.sto", stoch),
      scenarioLimit: limit)
  }

  private func optimum(_ stoch: String) throws -> Double {
    let file = try read(stoch)
    let solution = LinearProgramSolver().solve(file.program)
    expectOptimal(file.program, solution)
    return solution.objective
  }

  private func errors(_ stoch: String, limit: Int = 1000) -> [Diagnostic] {
    do {
      _ = try read(stoch, limit: limit)
      return []
    } catch {
      return (error as? InvalidInput)?.diagnostics ?? []
    }
  }

  /// Demands of 20, 60 and 100 with 0.3, 0.5, 0.2: the newsvendor orders 60, at an expected cost of
  /// 60 − 3 · (0.3 · 20 + 0.7 · 60) + 0.1 · 0.3 · 40 = −82.8.
  private let newsvendor = -82.8

  @Test("independent values are read with and without their period")
  func independent() throws {
    let text = """
      STOCH seller
      INDEP DISCRETE
       ANYNAME demand 20 LATER 0.3
       ANYNAME demand 60 0.5
       ANYNAME demand 100 LATER 0.2
      ENDATA
      """
    expectClose(try optimum(text), newsvendor, relative: 1e-7)
    let file = try read(text)
    #expect(file.scenarioCount == 3)
    #expect(file.periods == ["NOW", "LATER"])
    #expect(file.program.columnNames == ["x", "s@1", "d@1", "s@2", "d@2", "s@3", "d@3"])
  }

  @Test("blocks: a later outcome lists the differences from the first")
  func blocks() throws {
    let text = """
      STOCH
      BLOCKS DISCRETE
       BL one LATER 0.3
       RIGHT demand 20
       s cost -3
       BL one LATER 0.5
       RIGHT demand 60
       BL one LATER 0.2
       RIGHT demand 100
      ENDATA
      """
    expectClose(try optimum(text), newsvendor, relative: 1e-7)
  }

  @Test("scenarios inherit from their parents")
  func scenarios() throws {
    let text = """
      STOCH
      SCENARIOS DISCRETE
       SC one 'ROOT' 0.3 LATER
       RIGHT demand 20
       s cost -3
       SC two one 0.5 LATER
       RIGHT demand 60
       SC three ROOT 0.2 LATER
       RIGHT demand 100
      ENDATA
      """
    expectClose(try optimum(text), newsvendor, relative: 1e-7)
  }

  @Test("ADD and MULTIPLY change the core's values")
  func effects() throws {
    let added = """
      STOCH
      INDEP DISCRETE ADD
       R demand -30 LATER 0.3
       R demand 10 LATER 0.5
       R demand 50 LATER 0.2
      ENDATA
      """
    let multiplied = """
      STOCH
      INDEP DISCRETE MULTIPLY
       R demand 0.4 LATER 0.3
       R demand 1.2 LATER 0.5
       R demand 2 LATER 0.2
      ENDATA
      """
    expectClose(try optimum(added), newsvendor, relative: 1e-7)
    expectClose(try optimum(multiplied), newsvendor, relative: 1e-7)
  }

  @Test("costs, technology entries and bounds may be random")
  func everywhere() throws {
    let file = try read(
      """
      STOCH
      INDEP DISCRETE
       s cost -2 LATER 0.5
       s cost -4 LATER 0.5
       x link -0.5 LATER 0.5
       x link -1 LATER 0.5
       UP B s 7 LATER 0.5
       UP B s 9 LATER 0.5
       x demand -0.25 LATER 1
      ENDATA
      """)
    #expect(file.scenarioCount == 8)
    let program = file.program
    #expect(program.rowCount == 1 + 8 * 2)
    #expect(program.costs.filter { $0 == -0.25 }.count == 4)
    #expect(program.costs.filter { $0 == -0.5 }.count == 4)
    #expect(program.columnUpper.filter { $0 == 7 }.count == 4)
    #expect(program.matrix.values.filter { $0 == -0.5 }.count == 4)
    #expect(program.matrix.values.filter { $0 == -0.25 }.count == 8)
  }

  @Test("every error is reported with its file, line and section")
  func allFaults() {
    let found = errors(
      """
      STOCH
      INDEP NORMAL
      INDEP DISCRETE
       R ghost 1 LATER 0.5
       R demand x LATER 0.5
       R demand 1 NEVER 0.5
       R demand 1 LATER 1.5
       R room 1 LATER 0.5
       R demand
      BLOCKS DISCRETE
       BL b LATER
       R demand 3
      SCENARIOS DISCRETE
       SC s ghost 0.5 LATER
      """)
    #expect(found.map(\.line) == [2, 4, 5, 6, 7, 9, 11, 13, 14, 14])
    #expect(found.allSatisfy { $0.file == "a.sto" && $0.column != nil })
    let early = errors("STOCH\nINDEP DISCRETE\n R room 1 0.5\nENDATA")
    #expect(early.first?.message?.contains("first period") == true)
  }

  @Test("a tree of more scenarios than the limit is refused, stating its size")
  func tooMany() {
    var text = "STOCH\nINDEP DISCRETE\n"
    for (row, column) in [("demand", "R"), ("link", "R"), ("cost", "s"), ("cost", "d")] {
      for value in 1...10 { text += " \(column) \(row) \(value) LATER 0.1\n" }
    }
    let found = errors(text + "ENDATA", limit: 9999)
    #expect(found.count == 1)
    #expect(found.first?.message?.contains("10000.0 scenarios") == true)
  }

  @Test("probabilities that do not add up to 1 are used unchanged, with a warning")
  func probabilities() throws {
    let file = try read(
      "STOCH\nINDEP DISCRETE\n R demand 1 LATER 0.5\n R demand 2 LATER 0.4\nENDATA")
    #expect(file.warnings.count == 1)
  }
}
