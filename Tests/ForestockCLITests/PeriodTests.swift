import Foundation
import TestSupport
import Testing

/// `plan --periods`, `settle --periods` and `solve --periods` as a user runs them.
@Suite struct PeriodTests {
  @Test(
    "a plan in periods is recomputed from its files, bound and all, and differs from one without")
  func plan() throws {
    let scratch = try ScratchFolder()
    let (out, plain) = (scratch.path + "/plan", scratch.path + "/plain")
    let common = [Checkout.demoCase, "--scenarios", "6", "--quiet"]
    let made = try ProgramRun(["plan"] + common + ["--out", out, "--periods", "1,6", "--proof"])
    #expect(made.status == 0, "\(made.messages)")
    let verified = try ProgramRun(["verify", out, "--case", Checkout.demoCase])
    #expect(verified.status == 0, "\(verified.output)")
    #expect(try ProgramRun(["plan"] + common + ["--out", plain]).status == 0)
    func placements(_ folder: String) throws -> String {
      try String(contentsOfFile: folder + "/placements.csv", encoding: .utf8)
    }
    #expect(try placements(out) != placements(plain))
    // Settled in the same periods, the record says which.
    for folder in [out, plain] {
      let settled = try ProgramRun([
        "settle", folder, Checkout.demoCase + "/demand_actual.csv", "--periods", "1,6", "--json",
      ])
      #expect(settled.status == 0)
      #expect(settled.output.contains("\"periods\""))
    }
  }

  @Test("shares that do not sum, and settings that do not go together, are refused by name")
  func refused() throws {
    let scratch = try ScratchFolder()
    let out = ["--out", scratch.path + "/plan"]
    for (options, word) in [
      (["--periods", "1,6", "--period-shares", "60,25"], "--period-shares"),
      (["--periods", "1,6", "--period-shares", "60,25,20"], "105"),
      (["--periods", "0,6"], "--periods"), (["--periods", "1.5"], "--periods"),
      (["--period-shares", "60,40"], "--periods"),
      (["--periods", "1", "--risk-weight", "0.5"], "--risk-weight"),
      (["--periods", "1", "--open-hubs", "2"], "--periods"),
    ] {
      let run = try ProgramRun(["plan", Checkout.demoCase] + out + options)
      #expect(run.status == 64 && run.messages.contains(word), "\(options): \(run.messages)")
    }
    let long = try ProgramRun(["plan", Checkout.demoCase] + out + ["--periods", "20,20"])
    #expect(long.status == 65 && long.messages.contains("28 days"), "\(long.messages)")
  }

  @Test("a written model in periods has the bound that the plan states")
  func model() throws {
    let scratch = try ScratchFolder()
    let model = scratch.path + "/model.mps"
    let plan = try ProgramRun([
      "plan", Checkout.demoCase, "--out", scratch.path + "/plan", "--scenarios", "1", "--json",
      "--periods", "1", "--period-shares", "60,40", "--write-model", model,
    ])
    #expect(plan.status == 0, "\(plan.messages)")
    let solved = try ProgramRun(["solve", model, "--json"])
    #expect(solved.status == 0, "\(solved.messages)")
    expectClose(
      try #require(try plan.json["bound"] as? Double),
      try #require(try solved.json["objective"] as? Double), relative: 1e-5)
  }
}
