import Foundation
import TestSupport
import Testing

/// The program at a terminal and in a log: warnings, tables, emphasis, hints.
@Suite struct ConsoleTests {
  private static let plan = ["plan", Checkout.demoCase, "--today", "2026-03-02", "--out", "plan"]

  /// Returns the lines that name a broken promise.
  private static func promises(in text: String) -> [Substring] {
    text.split(separator: "\n").filter { $0.contains("late or never") }
  }

  @Test("twenty promises that break are one line with their number and the worst, all on request")
  func promises() throws {
    let folder = try ScratchFolder()
    let short = try ProgramRun(Self.plan, folder: folder.path)
    let lines = Self.promises(in: short.messages)
    #expect(lines.count == 1, "\(short.messages)")
    let long = try ProgramRun(Self.plan + ["--verbose"], folder: folder.path)
    let all = Self.promises(in: long.messages)
    #expect(all.count > 5)
    #expect(lines.first?.contains("\(all.count) promises that break") == true)
    /// Returns the missing units that a line names.
    func missing(_ line: Substring) -> Double {
      let text = line.split(separator: ": ").last?.split(separator: " ").first
      return text.flatMap { Double($0) } ?? -1
    }
    #expect(lines.map(missing) == [all.map(missing).max() ?? 0])
    let quiet = try ProgramRun(Self.plan + ["--verbose", "--quiet"], folder: folder.path)
    #expect(quiet.messages.isEmpty)
  }

  @Test("the demo prints at most 25 lines, in a log and at a terminal")
  func demo() throws {
    let folder = try ScratchFolder()
    let settle = ["settle", "plan", Checkout.demoCase + "/demand_actual.csv"]
    let planned = try ProgramRun(Self.plan, folder: folder.path)
    let settled = try ProgramRun(settle, folder: folder.path)
    let logged = planned.output + planned.messages + settled.output + settled.messages
    #expect(logged.split(separator: "\n").count < 25, "\(logged)")
    let shown =
      try TerminalRun(Self.plan, folder: folder.path).screen
      + TerminalRun(settle, folder: folder.path).screen
    #expect(shown.split(separator: "\n").count < 25, "\(shown)")
  }

  @Test("at a terminal warnings stand under the result, the next command last, without a clock")
  func terminal() throws {
    let folder = try ScratchFolder()
    let run = try TerminalRun(Self.plan, folder: folder.path)
    #expect(run.status == 0)
    #expect(!run.screen.contains("[ForestockCLI]"))
    let decided = try #require(run.screen.range(of: "decided:"))
    let warned = try #require(run.screen.range(of: "; --verbose lists each"))
    let next = try #require(run.screen.range(of: "next: forestock export"))
    #expect(decided.lowerBound < warned.lowerBound && warned.lowerBound < next.lowerBound)
  }

  @Test("emphasis only at a terminal, and not where NO_COLOR is set or the terminal is dumb")
  func colour() throws {
    let folder = try ScratchFolder()
    let escape = "\u{1B}[3"
    #expect(try TerminalRun(Self.plan, folder: folder.path).screen.contains(escape))
    for environment in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      let run = try TerminalRun(Self.plan, folder: folder.path, environment: environment)
      #expect(!run.screen.contains(escape), "\(environment)")
    }
    let piped = try ProgramRun(Self.plan, folder: folder.path)
    #expect(!(piped.output + piped.messages).contains("\u{1B}"))
  }

  @Test("tables are aligned at a terminal and Markdown in a pipe, with the same cells")
  func tables() throws {
    let signals = ["signals", Checkout.demoCase]
    let piped = try ProgramRun(signals).output
    let screen = try TerminalRun(signals, environment: ["NO_COLOR": "1"]).screen
    #expect(piped.contains("| region | holders | tokens |"))
    #expect(!screen.contains("|") && screen.contains("───"))
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let heading = try #require(lines.firstIndex { $0.hasPrefix("region ") })
    let table = lines[(heading + 2)...].prefix { !$0.isEmpty }
    let end = lines[heading].range(of: "holders")?.upperBound
    let column = try #require(
      end.map { lines[heading].distance(from: lines[heading].startIndex, to: $0) })
    for line in table {
      // Numbers end where their heading ends, whatever their length.
      #expect(line.prefix(column).last?.isNumber == true, "\(line)")
    }
    func words(_ text: String) -> [Substring] {
      text.split { " |\n".contains($0) }.filter { !$0.allSatisfy { "-─".contains($0) } }
    }
    #expect(words(screen) == words(piped))
  }

  @Test("the figures of a settlement stand in one column")
  func settlement() throws {
    let folder = try ScratchFolder()
    #expect(try ProgramRun(Self.plan + ["--quiet"], folder: folder.path).status == 0)
    let run = try ProgramRun(
      ["settle", "plan", Checkout.demoCase + "/demand_actual.csv"], folder: folder.path)
    for line in run.output.split(separator: "\n") {
      #expect(line.dropFirst(18).prefix(2) == "  " && line.dropFirst(20).first != " ", "\(line)")
    }
  }

  @Test(
    "a slip in a partner, a source or an option of a subcommand names the one that was meant",
    arguments: [
      (["export", "generick", "plan", "--case", Checkout.demoCase, "--out", "x"], "generic?"),
      (["backtest", "series", "x.csv", "--horizn", "3"], "--horizon?"),
    ])
  func suggestion(arguments: [String], hint: String) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status != 0)
    #expect(run.messages.contains("did you mean \(hint)"), "\(run.messages)")
  }

  @Test("what a partner refuses of twelve hubs is at most ten lines, each kind with its hubs")
  func partnerFaults() throws {
    let folder = try ScratchFolder()
    #expect(try ProgramRun(Self.plan + ["--quiet"], folder: folder.path).status == 0)
    let export = ["--case", Checkout.demoCase, "--out", "files", "--today"]
    let whole = try ProgramRun(
      ["export", "shipwire", "plan"] + export + ["2026-03-02"], folder: folder.path)
    let lines = whole.messages.split(separator: "\n")
    #expect(whole.status == 65 && lines.count <= 10, "\(whole.messages)")
    #expect(lines.contains { $0.contains("(hubs ") && $0.contains(" and 8 more)") })
    let late = try ProgramRun(
      ["export", "generic", "plan"] + export + ["2026-05-01"], folder: folder.path)
    #expect(late.status == 65 && late.messages.split(separator: "\n").count <= 10)
    #expect(late.messages.contains("so for 11 more"), "\(late.messages)")
  }
}
