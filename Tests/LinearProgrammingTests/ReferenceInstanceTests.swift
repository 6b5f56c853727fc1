import Diagnostics
import LinearProgramming
import Tabular
import TestSupport
import Testing

/// Public instances with stated optima (the reference data's `lp/README.md` and
/// `facility/optima.csv`: HiGHS 1.15.1 and 1.16.0, dual simplex).
@Suite(.enabled(if: ReferenceData.isAvailable), .tags(.reference, .slow))
struct ReferenceInstanceTests {
  /// The stated answer of an instance.
  enum Stated: Sendable {
    case optimum(Double)
    case infeasible
    case unbounded
  }

  static let netlib: [(String, Stated)] = [
    ("25fv47", .optimum(5.5018458883e+03)), ("80bau3b", .optimum(9.8722419241e+05)),
    ("adlittle", .optimum(2.2549496316e+05)), ("afiro", .optimum(-4.6475314286e+02)),
    ("avgas", .optimum(-7.75)), ("bgetam", .infeasible), ("blending", .optimum(-3200)),
    ("box1", .infeasible), ("chip", .optimum(-900)), ("e226", .optimum(-1.1638929066e+01)),
    ("etamacro", .optimum(-7.5571523330e+02)), ("ex72a", .infeasible), ("forest6", .infeasible),
    ("galenet", .infeasible), ("gas11", .unbounded), ("greenbea", .optimum(-7.2555248130e+07)),
    ("israel", .optimum(-8.9664482186e+05)), ("klein1", .infeasible),
    ("perold", .optimum(-9.3807552782e+03)), ("qap04", .optimum(32)), ("refinery", .infeasible),
    ("scrs8", .optimum(9.0429695380e+02)), ("shell", .optimum(1.2088253460e+09)),
    ("stair", .optimum(-2.5126695119e+02)), ("standata", .optimum(1.2576995e+03)),
    ("standgub", .optimum(1.2576995e+03)), ("standmps", .optimum(1.4060175e+03)),
    ("woodinfe", .infeasible),
  ]

  /// The relative error an objective may have.
  static let tolerance = 1e-6

  @Test("every MPS instance has its stated status and optimum", arguments: netlib)
  func mps(_ name: String, _ stated: Stated) throws {
    let bytes = try FileContents.read(ReferenceData.path("lp/mps/\(name).mps.gz"))
    let program = try MPSReader.read(bytes, file: name).program
    let solution = LinearProgramSolver().solve(program)
    switch (stated, solution.status) {
    case (.optimum(let value), .optimal):
      expectClose(solution.objective, value, relative: Self.tolerance)
      expectClose(solution.bound, value, relative: Self.tolerance)
      expectOptimal(program, solution)
    case (.infeasible, .infeasible(.prices(let farkas))):
      #expect(farkas.rowSide > farkas.columnSide)
    case (.unbounded, .unbounded(let ray)): #expect(ray.objectiveSlope < 0)
    default: Issue.record("\(name): \(solution.status)")
    }
  }

  @Test("the small MPS instances on every backend, with and without presolve")
  func backends() throws {
    for (name, stated) in Self.netlib {
      guard
        ["adlittle", "afiro", "forest6", "galenet", "klein1", "israel", "woodinfe"].contains(name)
      else { continue }
      let bytes = try FileContents.read(ReferenceData.path("lp/mps/\(name).mps.gz"))
      let program = try MPSReader.read(bytes, file: name).program
      for solver in everySolver {
        let solution = solver.solve(program)
        if case .optimum(let value) = stated {
          expectClose(solution.objective, value, relative: Self.tolerance)
        } else {
          #expect(solution.status.word == "infeasible", "\(name)")
        }
      }
    }
  }

  @Test(
    "edge cases of MPS files have their stated optimum",
    arguments: [
      ("2821-duplicate", -6), ("bound_implied", 0), ("dD2e", -3000), ("sctest", 5.75),
      ("silly-names", -1), ("smalllp", 54), ("test", -4.75),
    ])
  func edges(_ name: String, _ optimum: Double) throws {
    let bytes = try FileContents.read(ReferenceData.path("lp/mps-edge/\(name).mps.gz"))
    let solution = LinearProgramSolver().solve(try MPSReader.read(bytes, file: name).program)
    #expect(solution.status == .optimal)
    expectClose(solution.objective, optimum, relative: Self.tolerance, absolute: 1e-8)
  }

  @Test("malformed MPS files are refused; doubtful ones are read with warnings")
  func refusals() throws {
    func errors(_ name: String) throws -> [Diagnostic] {
      let bytes = try FileContents.read(ReferenceData.path("lp/mps-edge/\(name).mps.gz"))
      do {
        _ = try MPSReader.read(bytes, file: name)
        return []
      } catch {
        return error.diagnostics
      }
    }
    #expect(try errors("nan0").map(\.line) == [8])
    #expect(try errors("comment").first?.line == 7)
    #expect(try !errors("garbage").isEmpty)
    let bytes = try FileContents.read(ReferenceData.path("lp/mps-edge/warnings.mps.gz"))
    let file = try MPSReader.read(bytes, file: "warnings")
    #expect(file.warnings.count > 30)
    #expect(file.program.rowCount == 6)
    #expect(file.program.columnCount == 10)
    #expect(LinearProgramSolver().solve(file.program).status.word == "infeasible")
  }

  /// Core, time, stoch, optimum of the deterministic equivalent.
  static let twoStage: [(String, String, String, Double)] = [
    ("stormg2", "stormg2", "stormg2-8", 15535235.73014514),
    ("stormg2", "stormg2", "stormg2-27", 15508982.30550718),
    ("pltexpa-2", "pltexpa-2", "pltexpa-2-6", -9.47935440),
    ("pltexpa-2", "pltexpa-2", "pltexpa-2-16", -9.66330837),
    ("fxm", "fxm-2", "fxm-2-6", 18417.06557249), ("fxm", "fxm-2", "fxm-2-16", 18416.75902835),
    ("airl", "airl", "airl-first", 249101.67207233),
    ("airl", "airl", "airl-second", 269665.49839011),
    ("assets", "assets", "assets-small", -723.83861293), ("4node", "4node", "4node-1", 413.3875),
    ("4node", "4node", "4node-16", 423.0125), ("4node", "4node", "4node-32", 423.0125),
    ("4node", "4node", "4node-64", 423.0125), ("4node", "4node", "4node-256", 425.375),
    ("chem", "chem", "chem", -13009.16666667),
    ("slp-lands", "slp-lands", "slp-lands", 381.85333333),
    ("slp-lands", "slp-lands", "slp-lands-blocks", 381.85333333),
    ("env", "env", "env-aggr", 20478.69899402), ("env", "env", "env-15", 22265.25491338),
    ("phone", "phone", "phone1", 36.9), ("stocfor2", "stocfor2", "stocfor2", -39772.44771481),
    ("pgp2", "pgp2", "pgp2", 447.32437874), ("baa99", "baa99", "baa99", -238.77829847),
  ]

  private func source(_ path: String) throws -> SMPSReader.Source {
    .init(name: path, bytes: try FileContents.read(ReferenceData.path(path)))
  }

  @Test("every enumerable two-stage instance reaches its stated optimum", arguments: twoStage)
  func smps(core: String, time: String, stoch: String, optimum: Double) throws {
    let file = try SMPSReader.read(
      core: source("lp/smps/\(core).cor.gz"), time: source("lp/smps/\(time).tim.gz"),
      stoch: source("lp/smps/\(stoch).sto.gz"), scenarioLimit: 3000)
    let solution = LinearProgramSolver().solve(file.program)
    #expect(solution.status == .optimal)
    expectClose(solution.objective, optimum, relative: Self.tolerance)
    expectClose(solution.bound, optimum, relative: Self.tolerance)
  }

  /// Stoch file, core and time file, optimum of the program or of its relaxation.
  static let facility: [(String, String, Double)] = [
    ("lands_orig", "lands_orig", 381.853333), ("LandS27", "LandS27", 397.751333),
    ("lands2", "lands2", 227.603750), ("pgp2", "pgp2", 447.324356),
    ("baa99", "baa99", -238.778298), ("4node-16", "4node", 423.0125),
    ("sizes-3", "sizes", 220102.732603), ("sizes-5", "sizes", 220114.496119),
    ("sizes-10", "sizes", 220124.456119), ("sslp_5_25_50", "sslp_5_25_50", -160.063360),
    ("sslp_5_25_100", "sslp_5_25_100", -169.666518),
    ("sslp_15_45_5", "sslp_15_45_5", -280.490271),
    ("dcap233_200", "dcap233_200", 877.652296),
  ]

  @Test("facility instances reach their stated optimum or relaxation", arguments: facility)
  func facilities(stoch: String, core: String, optimum: Double) throws {
    let file = try SMPSReader.read(
      core: source("facility/smps/\(core).cor"), time: source("facility/smps/\(core).tim"),
      stoch: source("facility/smps/\(stoch).sto"), scenarioLimit: 3000)
    let solution = LinearProgramSolver().solve(file.program)
    #expect(solution.status == .optimal)
    expectClose(solution.objective, optimum, relative: Self.tolerance)
  }

  @Test("written as MPS and read back, instances solve to the same bits")
  func roundTrip() throws {
    for name in ["afiro", "e226", "forest6", "stair", "standata"] {
      let bytes = try FileContents.read(ReferenceData.path("lp/mps/\(name).mps.gz"))
      let program = try MPSReader.read(bytes, file: name).program
      let back = try MPSReader.read(Array(MPSWriter.text(program).utf8)).program
      #expect(back.matrix == program.matrix)
      #expect(
        LinearProgramSolver().solve(back).primal == LinearProgramSolver().solve(program).primal)
    }
  }
}
