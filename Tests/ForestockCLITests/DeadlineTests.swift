import Foundation
import TestSupport
import Testing

/// `plan --deadline`: the best plan so far when time is up, or when a signal asks for it.
@Suite struct DeadlineTests {
  /// Returns a folder with the small case in `case`.
  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/case", withIntermediateDirectories: false)
    for (name, text) in SmallCase.files { try folder.write("case/" + name, text + "\n") }
    return folder
  }

  /// Returns the object `deadline` of a plan's record; `nil` where it has none.
  private static func record(_ folder: ScratchFolder, _ plan: String) throws -> [String: Any]? {
    let object = try JSONSerialization.jsonObject(
      with: Data(try folder.text(plan + "/run.json").utf8))
    return (object as? [String: Any])?["deadline"] as? [String: Any]
  }

  @Test("time that is up at once gives a plan that says so, with status 0, and verify holds")
  func reached() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      [
        "plan", "case", "--out", "plan", "--scenarios", "8", "--proof", "--deadline", "0.001s",
      ], folder: folder.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.messages.contains("deadline: the best plan so far is written, gap"))
    #expect(run.messages.contains("cut short: placing after 0 iterations"), "\(run.messages)")
    let deadline = try #require(try Self.record(folder, "plan"))
    #expect(deadline["reached"] as? Bool == true && deadline["ended_by"] as? String == "deadline")
    #expect((deadline["gap"] as? Double ?? -1) >= 0)
    #expect(deadline["iterations"] as? Int == 0 && deadline["costing_iterations"] as? Int == 0)
    let check = try ProgramRun(["verify", "plan", "--case", "case"], folder: folder.path)
    #expect(check.status == 0, "\(check.output)\(check.messages)")
  }

  @Test("a deadline that is not reached gives the bytes of a plan without one")
  func notReached() throws {
    let folder = try Self.folder()
    for (out, more) in [("one", []), ("two", ["--deadline", "1h30m"])] {
      let run = try ProgramRun(
        ["plan", "case", "--out", out, "--scenarios", "8"] + more, folder: folder.path)
      #expect(run.status == 0)
    }
    #expect(try Self.record(folder, "two") == nil)
    #expect(
      try folder.files(in: folder.path + "/one") == folder.files(in: folder.path + "/two"))
  }

  @Test(
    "SIGINT and SIGTERM ask for the best plan so far where a deadline is set, else end the run",
    arguments: [
      ("INT", "--deadline 1h", "0", "interrupted"), ("TERM", "--deadline 1h", "0", "terminated"),
      ("INT", "", "130", ""), ("TERM", "", "143", ""),
    ])
  func signals(name: String, option: String, status: String, word: String) throws {
    let folder = try Self.folder()
    // The run has its lock and waits for the external forecast, which comes through a pipe.
    let run = try ProgramRun(
      shell: """
        mkfifo forecast; exec 9<> forecast; set -m
        env --default-signal=INT,TERM "$PROGRAM" plan case --out plan --forecast forecast \
        --scenarios 4 \(option) > /dev/null 2>&1 9>&- & run=$!
        until [ -e .plan.writing ]; do sleep 0.01; done
        kill -\(name) $run; sleep 0.3
        printf 'sku,region,mean\\n12E05,010,9\\n0017,020,4\\n' >&9; exec 9>&-
        wait $run; echo $?; ls -A
        """, folder: folder.path)
    let files = status == "0" ? "case\nforecast\nplan\n" : "case\nforecast\n"
    #expect(run.output == "\(status)\n\(files)", "\(run.messages)")
    if status == "0" {
      #expect(try Self.record(folder, "plan")?["ended_by"] as? String == word)
    }
  }

  @Test(
    "a deadline that is no duration is refused with what it may be",
    arguments: ["", "20", "m", "-5s", "nans", "infh", "1d", "8000000s", "1e308h", "0s", "5 s"])
  func refused(text: String) throws {
    let run = try ProgramRun(["plan", "case", "--out", "plan", "--deadline=" + text])
    #expect(run.status == 64)
  }
}
