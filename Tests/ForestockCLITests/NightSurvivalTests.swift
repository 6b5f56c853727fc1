import Foundation
import TestSupport
import Testing

/// Nights that are killed, run twice at once, or have no room left.
@Suite struct NightSurvivalTests {
  @Test("a second run on a case leaves with 75 and changes nothing, by whatever path it comes")
  func twice() throws {
    let nights = try NightCase()
    // The first run waits in its command for the end, with the lock in its hand.
    let run = try ProgramRun(
      shell: """
        mkfifo gate; ln -s case other
        forestock nightly case --out nights --planning-date 2026-09-14 --scenarios 4 \
          --on-finish 'read line < gate' > first 2>&1 & run=$!
        until [ -e nights/2026-09-14 ] && [ -e nights/latest ]; do sleep 0.01; done
        forestock nightly case --out nights --planning-date 2026-09-15; echo $?
        forestock nightly other --out elsewhere --planning-date 2026-09-15; echo $?
        echo go > gate; wait $run; echo $?; ls -A . nights
        """, folder: nights.folder.path)
    #expect(
      run.output.hasPrefix("75\n75\n0\n"), "\(run.output)\(run.messages)")
    #expect(run.messages.contains("another run is writing here"))
    #expect(!run.output.contains("elsewhere") && !run.output.contains(".lock"))
    #expect(try nights.folder.text("case/case.json").contains(NightCase.evening))
  }

  @Test(
    "a month of nights, each killed at several moments, ends as a month that nobody disturbed",
    .tags(.slow))
  func killed() throws {
    let days = (14...19).map { "2026-09-\($0)" }
    let calm = try NightCase()
    let disturbed = try NightCase()
    for (number, day) in days.enumerated() {
      let sales = ["\(day),010,12E05,\(1 + number % 3)", "\(day),020,12E05,2"]
      for nights in [calm, disturbed] { try nights.drop("sales-\(day).csv", sales: sales) }
      let whole = Date()
      #expect(try calm.night(day).status == 0)
      let duration = Date().timeIntervalSince(whole)
      for part in 1...4 {
        let after = duration * (Double(part) - 0.7 + 0.13 * Double(number)) / 4.5
        try disturbed.killed(day, after: after)
      }
      let last = try disturbed.night(day)
      #expect(last.status == 0, "\(last.messages)")
    }
    #expect(try disturbed.unitsSold() == calm.unitsSold())
    for day in days {
      #expect(try Self.plan(disturbed, day) == Self.plan(calm, day), "\(day)")
    }
    for nights in [calm, disturbed] {
      let runs = try nights.run(["history", "nights", "--json"]).json["runs"] as? [[String: Any]]
      #expect(runs?.compactMap { $0["planning_date"] as? String } == days)
      #expect(try nights.names("case/inbox") == ["done"])
      #expect(try nights.names("nights").filter { $0.hasPrefix(".") } == [])
    }
  }

  /// Returns the files of a night's plan, but for those that state digests of the whole case.
  private static func plan(_ nights: NightCase, _ day: String) throws -> [String: Data] {
    try nights.bytes(of: day).filter { $0.key.hasPrefix("plan/") && $0.key.hasSuffix(".csv") }
  }

  @Test("a disk that is full refuses the night with 74; room again, it is planned")
  func fullDisk() throws {
    let nights = try NightCase()
    // No file may grow beyond 1,024 bytes, as on a disk that has just become full.
    let run = try ProgramRun(
      shell: """
        (ulimit -f 1; "$PROGRAM" nightly case --out nights --planning-date 2026-09-14 \
          --scenarios 4 2> /dev/null); echo $?
        ls -A nights | grep -v history; ls -A case/inbox; true
        """, folder: nights.folder.path)
    #expect(run.output == "74\n", "\(run.output)\(run.messages)")
    #expect(try nights.night().status == 0)
  }

  @Test("a damaged history is set aside and told; the night is planned and entered anew")
  func damagedHistory() throws {
    let nights = try NightCase()
    #expect(try nights.night().status == 0)
    try nights.folder.write("nights/history.sqlite", String(repeating: "no database ", count: 900))
    let refused = try nights.run(["history", "nights"])
    #expect(
      refused.status == 65 && refused.messages.contains("history.sqlite: the history is damaged"))
    let next = try nights.night("2026-09-15")
    #expect(
      next.status == 0 && next.messages.contains("set aside as nights/damaged/history.sqlite"))
    let runs = try nights.run(["history", "nights", "--json"]).json["runs"] as? [[String: Any]]
    #expect(runs?.compactMap { $0["planning_date"] as? String } == ["2026-09-14", "2026-09-15"])
  }
}

extension NightCase {
  /// Starts a night and kills it after some seconds.
  fileprivate func killed(_ day: String, after seconds: Double) throws {
    let script = """
      "$PROGRAM" \(NightCase.call(day).joined(separator: " ")) > /dev/null 2>&1 & run=$!
      sleep \(max(0, seconds)); kill -9 $run 2> /dev/null; wait $run 2> /dev/null; true
      """
    _ = try ProgramRun(shell: script, folder: folder.path)
  }
}
