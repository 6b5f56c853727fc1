import Foundation
import TestSupport
import Testing

@Suite struct PlanTests {
  @Test("a plan is the same bytes on one thread, on two, and on a second run")
  func deterministic() throws {
    let scratch = try ScratchFolder()
    var first: [String: Data] = [:]
    for (index, threads) in ["1", "2", "2"].enumerated() {
      let out = "\(scratch.path)/plan-\(index)"
      let run = try ProgramRun([
        "plan", Checkout.demoCase, "--out", out, "--scenarios", "8", "--threads", threads,
      ])
      #expect(run.status == 0)
      let files = try scratch.files(in: out)
      #expect(
        Set(files.keys) == [
          "placements.csv", "flows.csv", "forecast.csv", "totals.csv", "hubs.csv", "promises.csv",
          "rejects.csv", "shortfalls.csv", "run.json", ".manifest.json",
        ])
      if index == 0 { first = files } else { #expect(files == first) }
    }
  }

  @Test("--json --quiet prints the JSON object and nothing else")
  func json() throws {
    let scratch = try ScratchFolder()
    let run = try ProgramRun([
      "plan", Checkout.demoCase, "--out", "\(scratch.path)/plan", "--scenarios", "4", "--json",
      "--quiet",
    ])
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect((try run.json["units_placed"] as? Int ?? 0) > 0)
    #expect((try run.json["gap"] as? Double ?? 1) < 0.01)
  }

  @Test("a plan can be settled, and its regret is not negative")
  func settles() throws {
    let scratch = try ScratchFolder()
    let out = "\(scratch.path)/plan"
    #expect(
      try ProgramRun(["plan", Checkout.demoCase, "--out", out, "--scenarios", "8"]).status == 0)
    let run = try ProgramRun(["settle", out, Checkout.demoCase + "/demand_actual.csv", "--json"])
    #expect(run.status == 0)
    #expect((try run.json["regret"] as? Double ?? -1) >= 0)
  }

  @Test("a run killed at any moment leaves no plan or a complete one", .tags(.slow))
  func killed() throws {
    let scratch = try ScratchFolder()
    let out = "\(scratch.path)/plan"
    for milliseconds in stride(from: 10, through: 330, by: 40) {
      try ProgramRun.killed(
        ["plan", Checkout.demoCase, "--out", out, "--scenarios", "2", "--quiet"],
        after: Double(milliseconds) / 1000)
      if FileManager.default.fileExists(atPath: out) {
        #expect(try scratch.files(in: out).count == 10)
      }
    }
    // What the killed runs left does not stand in the way.
    #expect(
      try ProgramRun(["plan", Checkout.demoCase, "--out", out, "--scenarios", "2"]).status == 0)
    #expect(try scratch.files(in: out).count == 10)
    #expect(try scratch.names == ["plan"])
  }

  @Test(
    "a folder that cannot be written exits with 74",
    arguments: ["/proc/forestock/plan", "/dev/null/plan"])
  func unwritable(out: String) throws {
    let run = try ProgramRun(["plan", Checkout.demoCase, "--out", out, "--scenarios", "2"])
    #expect(run.status == 74)
    #expect(!run.messages.isEmpty && run.output.isEmpty)
  }

  @Test(
    "usage errors exit with 64",
    arguments: [
      ["plan", Checkout.demoCase], ["plan", Checkout.demoCase, "--out", "x", "--threads", "0"],
      ["plan", Checkout.demoCase, "--out", "x", "--scenarios", "-1"],
      ["plan", Checkout.demoCase, "--out", "x", "--budget", "nan"],
      ["nonsense"],
    ])
  func usage(arguments: [String]) throws { #expect(try ProgramRun(arguments).status == 64) }
}
