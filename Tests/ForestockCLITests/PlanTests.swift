import Foundation
import TestSupport
import Testing

@Suite struct PlanTests {
  static let demo = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Datasets/demo-case").path

  @Test("a plan is the same bytes on one thread, on two, and on a second run")
  func deterministic() throws {
    let scratch = try Scratch()
    var first: [String: Data] = [:]
    for (index, threads) in ["1", "2", "2"].enumerated() {
      let out = "\(scratch.path)/plan-\(index)"
      let run = try ProgramRun([
        "plan", PlanTests.demo, "--out", out, "--scenarios", "8", "--threads", threads,
      ])
      #expect(run.status == 0)
      let files = try scratch.files(in: out)
      #expect(
        Set(files.keys) == [
          "placements.csv", "flows.csv", "forecast.csv", "totals.csv", "hubs.csv", "promises.csv",
          "rejects.csv", "run.json",
        ])
      if index == 0 { first = files } else { #expect(files == first) }
    }
  }

  @Test("results go to standard output as JSON, nothing else with --quiet")
  func json() throws {
    let scratch = try Scratch()
    let run = try ProgramRun([
      "plan", PlanTests.demo, "--out", "\(scratch.path)/plan", "--scenarios", "4", "--json",
      "--quiet",
    ])
    #expect(run.status == 0 && run.messages.isEmpty)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect((object?["units_placed"] as? Int ?? 0) > 0)
    #expect((object?["gap"] as? Double ?? 1) < 0.01)
  }

  @Test("a plan settles, and regret is not negative")
  func settles() throws {
    let scratch = try Scratch()
    let out = "\(scratch.path)/plan"
    #expect(try ProgramRun(["plan", PlanTests.demo, "--out", out, "--scenarios", "8"]).status == 0)
    let run = try ProgramRun(["settle", out, PlanTests.demo + "/demand_actual.csv", "--json"])
    #expect(run.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect((object?["regret"] as? Double ?? -1) >= 0)
  }

  @Test("killed at any moment, a run leaves no plan or a whole one")
  func killed() throws {
    let scratch = try Scratch()
    let out = "\(scratch.path)/plan"
    for milliseconds in stride(from: 10, through: 330, by: 40) {
      let process = Process()
      process.executableURL = ProgramRun.program
      process.arguments = ["plan", PlanTests.demo, "--out", out, "--scenarios", "2", "--quiet"]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if FileManager.default.fileExists(atPath: out) {
        #expect(try scratch.files(in: out).count == 8)
      }
    }
    // What the killed runs left does not stand in the way.
    #expect(try ProgramRun(["plan", PlanTests.demo, "--out", out, "--scenarios", "2"]).status == 0)
    #expect(try scratch.files(in: out).count == 8)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["plan"])
  }

  @Test(
    "a place that cannot be written leaves with 74",
    arguments: ["/proc/forestock/plan", "/dev/null/plan"])
  func unwritable(out: String) throws {
    let run = try ProgramRun(["plan", PlanTests.demo, "--out", out, "--scenarios", "2"])
    #expect(run.status == 74)
    #expect(!run.messages.isEmpty && run.output.isEmpty)
  }

  @Test(
    "usage faults leave with 64",
    arguments: [
      ["plan", demo], ["plan", demo, "--out", "x", "--threads", "0"],
      ["plan", demo, "--out", "x", "--scenarios", "-1"],
      ["plan", demo, "--out", "x", "--budget", "nan"],
      ["nonsense"],
    ])
  func usage(arguments: [String]) throws { #expect(try ProgramRun(arguments).status == 64) }
}
