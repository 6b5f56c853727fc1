import Foundation
import TestSupport
import Testing

/// Everything that a night tells: the operator's command, metrics, the log as JSON.
@Suite struct NightEndingTests {
  @Test("the command for the end gets the account with times by stage, also of a refused night")
  func finish() throws {
    let nights = try NightCase()
    let tell = ["--on-finish", "cat >> told; echo >> told"]
    #expect(try nights.night(NightCase.evening, tell).status == 0)
    let told = try nights.folder.text("told")
    for words in ["\"status\" : \"planned\"", "\"name\" : \"placing\"", "\"name\" : \"recording\""]
    {
      #expect(told.contains(words))
    }
    try nights.folder.write("case/hubs.csv", "hub\n")
    #expect(try nights.night("2026-09-15", tell).status == 65)
    let later = try nights.folder.text("told").dropFirst(told.count)
    #expect(later.contains("\"status\" : \"refused\"") && later.contains("hubs.csv"))
  }

  @Test("a command that fails, does not read or cannot be found is told and changes nothing")
  func failing() throws {
    for command in ["exit 3", "true", "no-such-command-here"] {
      let nights = try NightCase()
      let run = try nights.night(NightCase.evening, ["--on-finish", command])
      #expect(run.status == 0, "\(command)")
      #expect(
        run.messages.contains("on-finish: \(command): ended with status") == (command != "true"))
    }
  }

  @Test(
    "metrics are a text file for a collector: each name once with its type, figures of the night")
  func metrics() throws {
    let nights = try NightCase()
    let run = try nights.night(
      NightCase.evening, ["--metrics", "night.prom", "--minimum-fill", "1", "--json"])
    let plan = try #require(try run.json["plan"] as? [String: Any])
    let text = try nights.folder.text("night.prom")
    let lines = text.split(separator: "\n")
    let types = lines.filter { $0.hasPrefix("# TYPE ") }
    #expect(Set(types).count == types.count && types.allSatisfy { $0.hasSuffix(" gauge") })
    let pattern = /[a-z_]+(\{[a-z]+="[^"]*"\})? -?[0-9.e+-]+/
    for line in lines where !line.hasPrefix("#") { #expect(line.wholeMatch(of: pattern) != nil) }
    #expect(
      text.contains("forestock_plan_units_placed \(Double(plan["units_placed"] as? Int ?? -1))\n"))
    #expect(text.contains("forestock_night_exit_status \(Double(run.status))\n"))
    #expect(text.contains("forestock_night_stage_seconds{stage=\"placing\"} "))
  }

  @Test("--log json is one object a line on standard error, and nothing else")
  func jsonLog() throws {
    let nights = try NightCase()
    try nights.folder.write("case/inbox/cut.csv", "date,region\n2026-09-13,\"0")
    let run = try nights.night(NightCase.evening, ["--log", "json"])
    let lines = run.messages.split(separator: "\n")
    #expect(lines.count > 2)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String]
      #expect(object?.keys.sorted() == ["component", "level", "message", "time"])
    }
    #expect(lines.contains { $0.contains("\"level\":\"warning\"") && $0.contains("cut.csv") })
  }
}
