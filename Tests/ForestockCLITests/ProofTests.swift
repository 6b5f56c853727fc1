import Foundation
import TestSupport
import Testing

@Suite struct ProofTests {
  @Test("a plan's bound and cost are recomputed from its files; a changed input is named")
  func verify() throws {
    let scratch = try ScratchFolder()
    let folder = try scratch.copyOfDemoCase()
    let out = scratch.path + "/plan"
    #expect(
      try ProgramRun(["plan", folder, "--out", out, "--scenarios", "6", "--proof", "--quiet"])
        .status == 0)
    let good = try ProgramRun(["verify", out, "--case", folder])
    #expect(good.status == 0, "\(good.messages)")
    #expect(good.output.contains("unchanged"))
    try CaseEdit.edit("token_holders.csv") { $0 + "0xnew,R01,membership,1\n" }.apply(folder)
    let changed = try ProgramRun(["verify", out, "--case", folder])
    #expect(changed.status == 65)
    #expect(changed.output.contains("token_holders.csv"))
  }

  @Test("a placement changed by hand fails the verification")
  func tampered() throws {
    let scratch = try ScratchFolder()
    let out = scratch.path + "/plan"
    #expect(
      try ProgramRun(["plan", Checkout.demoCase, "--out", out, "--scenarios", "6", "--proof"])
        .status
        == 0)
    let path = out + "/placements.csv"
    var lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    lines.removeLast(lines.count / 2)
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    #expect(try ProgramRun(["verify", out, "--case", Checkout.demoCase]).status == 65)
  }

  @Test("the general solver finds the bound of a plan's program, written as MPS")
  func model() throws {
    let scratch = try ScratchFolder()
    let model = scratch.path + "/model.mps"
    let plan = try ProgramRun([
      "plan", Checkout.demoCase, "--out", scratch.path + "/plan", "--scenarios", "1", "--json",
      "--write-model", model,
    ])
    #expect(plan.status == 0)
    let solved = try ProgramRun(["solve", model, "--json"])
    #expect(solved.status == 0, "\(solved.messages)")
    expectClose(
      try #require(try plan.json["bound"] as? Double),
      try #require(try solved.json["objective"] as? Double), relative: 1e-5)
  }
}
