import Foundation
import TestSupport
import Testing

/// Compares a whole plan with a checked-in one, and reads plans of earlier versions.
@Suite struct GoldenPlanTests {
  private static let golden = "Tests/Golden/demo-plan"

  @Test("the plan of the bundled case is the golden one")
  func golden() throws {
    let scratch = try ScratchFolder()
    let out = scratch.path + "/plan"
    let run = try ProgramRun(
      ["plan", Checkout.demoCase, "--out", out, "--today", "2026-03-02", "--quiet"])
    #expect(run.status == 0, "\(run.messages)")
    var files = try scratch.files(in: out)
    // Digests of numbers that depend on the processor.
    #expect(files.removeValue(forKey: ".manifest.json") != nil)
    #expect(files.count == 9)
    for (name, data) in files {
      let text = String(decoding: data, as: UTF8.self)
      let path = "\(GoldenPlanTests.golden)/\(name)"
      let written = try Snapshot.checkedIn(path, updatingWith: text)
      #expect(GoldenPlanTests.steadyLines(written) == GoldenPlanTests.steadyLines(text), "\(name)")
    }
    let record = try #require(
      JSONSerialization.jsonObject(with: files["run.json"] ?? Data()) as? [String: Any])
    let certificate = try #require(record["certificate"] as? [String: Any])
    let fractional = try #require(certificate["fractional_cost"] as? Double)
    let bound = try #require(certificate["bound"] as? Double)
    // The default gap of the solve is 1e-6.
    #expect(fractional >= bound && fractional - bound <= 1.01e-6 * fractional)
  }

  /// Lines of a file without those whose last digits depend on the processor's BLAS kernels: the
  /// cost and residual of the fractional solution (`OPENBLAS_CORETYPE=Sandybridge` shows it).
  private static func steadyLines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.contains("\"fractional_cost\"") && !$0.contains("\"largest_residual_units\"")
    }
  }

  /// A plan written by version 1 of the format: keys of `run.json` in camel case.
  private static let first = Checkout.root + "/Tests/Golden/plan-format-1"

  @Test("a plan folder of format 1 is verified and settled")
  func formatOne() throws {
    let case1 = GoldenPlanTests.first + "/case"
    let plan = GoldenPlanTests.first + "/plan"
    let verified = try ProgramRun(["verify", plan, "--case", case1])
    #expect(verified.status == 0, "\(verified.messages)")
    let settled = try ProgramRun(["settle", plan, case1 + "/demand_actual.csv", "--json"])
    #expect(settled.status == 0, "\(settled.messages)")
    let scratch = try ScratchFolder()
    let exported = try ProgramRun(
      ["export", "generic", plan, "--case", case1, "--out", scratch.path + "/files"]
        + ["--today", "2026-03-02"])
    #expect(exported.status == 0, "\(exported.messages)")
  }

  @Test("a plan folder of a later format is refused with what to do")
  func laterFormat() throws {
    let scratch = try ScratchFolder()
    let plan = scratch.path + "/plan"
    try FileManager.default.copyItem(atPath: GoldenPlanTests.first + "/plan", toPath: plan)
    try CaseEdit.edit("run.json") {
      $0.replacing("{", with: "{ \"format_version\" : 3,", maxReplacements: 1)
    }.apply(plan)
    let run = try ProgramRun(["verify", plan, "--case", GoldenPlanTests.first + "/case"])
    #expect(run.status == 65)
    #expect(run.messages.contains("format_version: \"3\", expected 1 to 2; verify the plan with"))
  }
}
