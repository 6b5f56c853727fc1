import Foundation
import TestSupport
import Testing

@Suite struct SolveTests {
  /// Writes files into a scratch folder and hands its path over.
  private func withFiles(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let scratch = try ScratchFolder()
    for (name, text) in files { try scratch.write(name, text) }
    try withExtendedLifetime(scratch) { try body(scratch.path) }
  }

  private let small = """
    NAME small
    ROWS
     N cost
     G need
     L room
    COLUMNS
     x cost 2 need 1
     x room 1
     y cost 3 need 1
    RHS
     R need 10 room 6
    ENDATA
    """

  @Test("prints status, objective and bound as JSON, and writes values and prices")
  func solved() throws {
    try withFiles(["small.mps": small]) { folder in
      let run = try ProgramRun([
        "solve", "\(folder)/small.mps", "--json", "--primal", "\(folder)/x.csv", "--dual",
        "\(folder)/y.csv",
      ])
      #expect(run.status == 0)
      let object = try run.json
      #expect(object["status"] as? String == "optimal")
      expectClose(try #require(object["objective"] as? Double), 24, relative: 1e-8)
      expectClose(try #require(object["bound"] as? Double), 24, relative: 1e-7)
      for key in ["gap", "primal_residual", "dual_residual", "iterations", "cpu_seconds"] {
        #expect(object[key] as? NSNumber != nil, "\(key)")
      }
      #expect(try #require(object["peak_bytes"] as? Int) > 1_000_000)
      let values = try String(contentsOfFile: "\(folder)/x.csv", encoding: .utf8)
      #expect(values.hasPrefix("column,value,reduced_cost\nx,"))
      let prices = try String(contentsOfFile: "\(folder)/y.csv", encoding: .utf8)
      #expect(prices.hasPrefix("row,price,activity\nneed,"))
    }
  }

  @Test("an infeasible program exits with 2 and a certificate")
  func infeasible() throws {
    let text = small.replacingOccurrences(of: "y cost 3 need 1", with: "y cost 3")
    try withFiles(["bad.mps": text]) { folder in
      let run = try ProgramRun(["solve", "\(folder)/bad.mps", "--dual", "\(folder)/y.csv"])
      #expect(run.status == 2)
      #expect(run.output.hasPrefix("status: infeasible\ndetail: checked row prices"))
      let prices = try String(contentsOfFile: "\(folder)/y.csv", encoding: .utf8)
      #expect(prices.hasPrefix("row,price,activity,certificate\n"))
    }
  }

  @Test("a malformed file exits with 65 and a message with line and section")
  func malformed() throws {
    let text = small.replacingOccurrences(of: "cost 3", with: "cost three")
    try withFiles(["bad.mps": text]) { folder in
      let run = try ProgramRun(["solve", "\(folder)/bad.mps"])
      #expect(run.status == 65)
      #expect(run.output.isEmpty)
      #expect(
        run.messages
          == "\(folder)/bad.mps:9: COLUMNS: \"three\", expected a finite number\n")
    }
    #expect(try ProgramRun(["solve", "/nowhere.mps"]).status == 65)
  }

  @Test("at a limit the best point so far is printed with its gap, and the status is 0")
  func limit() throws {
    try withFiles(["small.mps": small]) { folder in
      let run = try ProgramRun(["solve", "\(folder)/small.mps", "--iteration-limit", "0"])
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("status: limit\n"))
    }
  }

  @Test("a stochastic program is given by any of its files, or each by its option")
  func stochastic() throws {
    let files = [
      "a.cor": small.replacingOccurrences(of: "room\n", with: "room\n"),
      "a.tim": "TIME\nPERIODS\n x need ONE\n y room TWO\nENDATA\n",
      "a-2.sto": "STOCH\nINDEP DISCRETE\n R room 6 TWO 0.5\n R room 7 TWO 0.5\nENDATA\n",
    ]
    // The first row uses y of the second period: the time file is at fault.
    try withFiles(files) { folder in
      let run = try ProgramRun(["solve", "\(folder)/a.cor"])
      #expect(run.status == 65)
      #expect(run.messages.contains("a.tim:"))
      #expect(run.messages.contains("\"need\", row of period 'ONE' uses column 'y'"))
    }
  }

  @Test("the deterministic equivalent of a stochastic program has the same optimum")
  func equivalent() throws {
    let files = [
      "a.cor": SellerProgram.core, "a.tim": SellerProgram.time,
      "a.sto": """
      STOCH seller
      INDEP DISCRETE
       RIGHT demand 20 LATER 0.3
       RIGHT demand 60 LATER 0.5
       RIGHT demand 100 LATER 0.2
      ENDATA
      """,
    ]
    try withFiles(files) { folder in
      let model = "\(folder)/all.mps"
      for arguments in [["\(folder)/a.cor", "--write-model", model], [model]] {
        let run = try ProgramRun(["solve", "--json"] + arguments)
        #expect(run.status == 0)
        let object = try run.json
        // 60 − 3 · (0.3 · 20 + 0.7 · 60) + 0.1 · 0.3 · 40: the newsvendor orders 60.
        expectClose(try #require(object["objective"] as? Double), -82.8, relative: 1e-8)
      }
      let run = try ProgramRun(["solve", "\(folder)/a.cor", "--write-model", "/nowhere/all.mps"])
      #expect(run.status == 74)
    }
  }

  @Test(
    "stochastic programs are found by any of their files",
    .enabled(if: ReferenceData.isAvailable), .tags(.reference))
  func siblings() throws {
    for path in ["lp/smps/chem.cor.gz", "lp/smps/chem.sto.gz", "lp/smps/chem.tim.gz"] {
      let run = try ProgramRun(["solve", ReferenceData.path(path), "--quiet"])
      #expect(run.status == 0)
      #expect(run.output.contains("2 scenarios"))
    }
    let run = try ProgramRun(["solve", ReferenceData.path("lp/smps/4node.cor.gz")])
    #expect(run.status == 65)
    #expect(run.messages.contains("name it with --stoch"))
  }
}
