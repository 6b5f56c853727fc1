import Foundation
import TestSupport
import Testing

/// `forecast` on awkward series and on archive files.
@Suite struct ForecastRobustnessTests {
  @Test(
    "every awkward series gets finite forecasts from every model, or a refusal by name",
    .tags(.slow))
  func edges() throws {
    let scratch = try ScratchFolder()
    var rows: [String] = []
    func add(_ id: String, _ values: [String]) {
      for (t, value) in values.enumerated() {
        let month = t % 12 + 1
        rows.append("\(id),\(2020 + t / 12)-\(month < 10 ? "0" : "")\(month)-01,\(value)")
      }
    }
    let wave = (0..<48).map { (t: Int) -> Double in
      100 + 20 * [0, 0.5, 0.87, 1, 0.87, 0.5, 0, -0.5, -0.87, -1, -0.87, -0.5][t % 12]
        + Double(t * t % 7)
    }
    func text(_ values: [Double]) -> [String] { values.map { "\($0)" } }
    for count in [1, 2, 3, 6, 13] { add("n\(count)", text(Array(wave.prefix(count)))) }
    add("constant", text([Double](repeating: 7, count: 48)))
    add("zero", text([Double](repeating: 0, count: 48)))
    add("one-sale", text((0..<48).map { $0 == 20 ? 5 : 0 }))
    add("decline", text((0..<48).map { Double(max(0, 100 - 3 * $0)) }))
    add("huge", text(wave.map { $0 * 1e12 }))
    add("tiny", text(wave.map { $0 * 1e-9 }))
    add("outlier", text(wave.enumerated().map { $0 == 20 ? 1e6 : $1 }))
    add("line", text((1...48).map(Double.init)))
    let missing = wave.enumerated().map { $0 == 20 ? "" : "\($1)" }
    add("missing", missing)
    add("infinite", wave.enumerated().map { $0 == 20 ? "inf" : "\($1)" })
    let mixed = rows.indices.sorted { ($0 * 37) % 1009 < ($1 * 37) % 1009 }.map { rows[$0] }
    let table = try scratch.write(
      "edges.csv", "unique_id,ds,y\n" + mixed.joined(separator: "\n") + "\n")
    let out = scratch.path + "/out.csv"
    let models =
      "auto,naive,seasonal-naive,drift,historic-average,window-3,theta,dynamic-optimised-theta,"
      + "auto-theta,auto-ets,auto-ces,auto-arima,mstl,croston-sba,tsb,adida,imapa,poisson,"
      + "negative-binomial"
    let run = try ProgramRun([
      "forecast", table, "--horizon", "12", "--model", models, "--out", out, "--skip-bad",
      "--season-length", "12",
    ])
    #expect(run.status == 0)
    #expect(run.messages.contains("\"missing 2021-09-01\", expected a number"))
    #expect(run.messages.contains("y: \"inf\", expected a finite number"))
    var answers: [String: Int] = [:]
    for line in try String(contentsOfFile: out, encoding: .utf8).split(separator: "\n").dropFirst()
    {
      let cells = line.split(separator: ",")
      answers[String(cells[0]), default: 0] += 1
      let values = cells[3...].compactMap { Double($0) }
      #expect(values.count == 4 && values.allSatisfy { $0.isFinite && $0 >= 0 }, "\(line)")
      #expect(values.count < 4 || (values[1] <= values[2] && values[2] <= values[3]), "\(line)")
    }
    let rejects = try String(contentsOfFile: out + ".rejects.csv", encoding: .utf8)
    for id in ["n1", "n2", "n3", "n6", "n13", "constant", "zero", "one-sale", "decline", "huge"]
      + ["tiny", "outlier", "line"]
    {
      let refusals = rejects.components(separatedBy: "\n").count { $0.hasPrefix("\(id),") }
      #expect(answers[id, default: 0] / 12 + refusals == 19, "\(id)")
      // The default answers whatever the series.
      #expect(!rejects.contains("\(id),auto: "), "\(id)")
    }
    #expect(answers["missing"] == nil && answers["infinite"] == nil)
  }

  @Test("short histories and years of days are said: intervals are guesses, a year has no season")
  func notes() throws {
    let scratch = try ScratchFolder()
    let few = try scratch.write("few.csv", "unique_id,ds,y\na,1,4\na,2,6\nb,1,5\nb,2,3\nc,1,2\n")
    let guess = try ProgramRun(["forecast", few, "--horizon", "2"])
    #expect(guess.status == 0)
    #expect(
      guess.messages.contains(
        "series 'a' and 2 others: fewer than 4 observations, intervals are wide guesses"))
    var rows = "unique_id,ds,y\n"
    for day in 0..<740 {
      let date = ISO8601DateFormatter.string(
        from: Date(timeIntervalSince1970: Double(18_628 + day) * 86_400), timeZone: .gmt,
        formatOptions: .withFullDate)
      rows += "a,\(date),\(100 + day % 7)\n"
    }
    let daily = try scratch.write("daily.csv", rows)
    let year = try ProgramRun(["forecast", daily, "--horizon", "3"])
    #expect(year.messages.contains("series 'a': two years of days or more, a season of a year"))
    // Nothing is said where the seasons are the user's, or another model forecasts.
    for options in [["--season-length", "7"], ["--model", "naive"]] {
      let silent = try ProgramRun(["forecast", daily, "--horizon", "3"] + options)
      #expect(silent.status == 0 && !silent.messages.contains("season of a year"))
    }
  }

  @Test("an archive file is forecast over the horizon that it states")
  func archive() throws {
    let scratch = try ScratchFolder()
    let values = (0..<30).map { "\(20 + $0 % 12)" }.joined(separator: ",")
    let path = try scratch.write(
      "demo.tsf",
      "@relation demo\n@attribute series_name string\n@attribute start_timestamp date\n"
        + "@frequency monthly\n@horizon 5\n@missing false\n@equallength true\n@data\n"
        + "T1:2001-01-01 00-00-00:\(values)\n")
    let run = try ProgramRun(["forecast", path, "--quiet"])
    #expect(run.status == 0, "\(run.messages)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 6 && lines[1].hasPrefix("T1,2003-07-01,auto,"))
    let plain = try ProgramRun(["forecast", Checkout.demoSeries + "/shops.csv"])
    #expect(plain.status != 0 && plain.messages.contains("--horizon"))
  }
}
