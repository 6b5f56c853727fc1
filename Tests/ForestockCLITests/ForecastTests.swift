import Foundation
import TestSupport
import Testing

/// The door to forecasts: tables in, tables out, faults named.
@Suite struct ForecastTests {
  private static let demo = Checkout.demoSeries

  private func table(_ rows: [String], in scratch: ScratchFolder, _ name: String = "series.csv")
    throws
    -> String
  {
    let path = scratch.path + "/" + name
    try (["unique_id,ds,y"] + rows).joined(separator: "\n")
      .write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func months(_ id: String, _ count: Int) -> [String] {
    (0..<count).map { t in
      let month = t % 12 + 1
      let value = 50 + 10 * (t % 12) + (t * 7) % 5
      return "\(id),\(2020 + t / 12)-\(month < 10 ? "0" : "")\(month)-01,\(value)"
    }
  }

  @Test("one bad series stops the run; with --skip-bad the others are forecast and it is listed")
  func oneBad() throws {
    let scratch = try ScratchFolder()
    var rows = (0..<60).flatMap { months("s\($0)", 30) }
    rows[30 * 17 + 4] = "s17,2020-05-01,many"
    let path = try table(rows, in: scratch)
    let out = scratch.path + "/out.csv"
    let refused = try ProgramRun(["forecast", path, "--horizon", "3", "--out", out])
    #expect(refused.status == 65)
    #expect(refused.messages.contains("series.csv:516: y: \"many\""))
    #expect(!FileManager.default.fileExists(atPath: out))
    let kept = try ProgramRun(["forecast", path, "--horizon", "3", "--out", out, "--skip-bad"])
    #expect(kept.status == 0)
    let lines = try String(contentsOfFile: out, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 1 + 59 * 3)
    let rejects = try String(contentsOfFile: out + ".rejects.csv", encoding: .utf8)
    #expect(rejects.hasPrefix("unique_id,reason\ns17,"))
  }

  @Test("shuffled rows on two threads print the same bytes")
  func shuffled() throws {
    let scratch = try ScratchFolder()
    let rows = (0..<12).flatMap { months("s\($0)", 26 + $0) }
    let mixed = rows.indices.sorted { ($0 * 31) % 401 < ($1 * 31) % 401 }.map { rows[$0] }
    let first = try ProgramRun([
      "forecast", try table(rows, in: scratch), "--horizon", "5", "--threads", "1",
    ])
    let second = try ProgramRun([
      "forecast", try table(mixed, in: scratch, "mixed.csv"), "--horizon", "5", "--threads", "2",
    ])
    #expect(first.status == 0 && !first.output.isEmpty)
    #expect(first.output == second.output)
  }

  @Test("every named model forecasts, and evaluate measures what forecast wrote")
  func roundTrip() throws {
    let scratch = try ScratchFolder()
    let out = scratch.path + "/forecasts.csv"
    let run = try ProgramRun([
      "forecast", ForecastTests.demo + "/shops.csv", "--horizon", "4", "--model",
      "auto,naive,seasonal-naive,drift,theta,dynamic-optimised-theta,auto-theta,auto-ets,auto-ces,"
        + "auto-arima,croston-sba,tsb,adida,imapa", "--quantiles", "0.025,0.1,0.5,0.9,0.975",
      "--out", out,
    ])
    #expect(run.status == 0, "\(run.messages)")
    let measured = try ProgramRun([
      "evaluate", out, "--actual", ForecastTests.demo + "/shops-later.csv", "--train",
      ForecastTests.demo + "/shops.csv",
    ])
    #expect(measured.status == 0, "\(measured.messages)")
    let lines = measured.output.split(separator: "\n")
    // The default names what it used for each series: the combination, or past values.
    #expect(lines.count == 1 + 13 + 2)
    #expect(lines[0].hasPrefix("model,series,smape,mase"))
  }

  @Test("usage errors exit with 64 and say what is expected")
  func usage() throws {
    for arguments in [
      ["--horizon", "0"], ["--horizon", "3", "--model", "oracle"],
      ["--horizon", "3", "--quantiles", "0.5,1.5"], ["--horizon", "3", "--season-length", "0"],
    ] {
      let run = try ProgramRun(["forecast", ForecastTests.demo + "/shops.csv"] + arguments)
      #expect(run.status == 64, "\(arguments)")
    }
    let missing = try ProgramRun(["forecast", "/nowhere/series.csv", "--horizon", "3"])
    #expect(missing.status != 0 && missing.messages.contains("/nowhere/series.csv"))
  }
}
