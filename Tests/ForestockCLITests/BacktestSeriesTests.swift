import Foundation
import TestSupport
import Testing

/// `backtest series`: rolling forecast origins.
@Suite struct BacktestSeriesTests {
  @Test("a back-test scores each origin and all together, and uses nothing after an origin")
  func backtest() throws {
    let scratch = try ScratchFolder()
    let table = try PromotedSeries.history(["a", "b"], scratch)
    let out = scratch.path + "/forecasts.csv"
    let arguments = [
      "backtest", "series", table, "--horizon", "6", "--origins", "2", "--step", "3", "--model",
      "auto-arima,window-7", "--regressors", "promotion", "--quiet",
    ]
    let run = try ProgramRun(arguments + ["--out", out])
    #expect(run.status == 0, "\(run.messages)")
    let lines = run.output.split(separator: "\n")
    #expect(lines[0].hasPrefix("model,held_back,series,smape,mase"))
    #expect(
      lines.dropFirst().map { $0.split(separator: ",").prefix(3).joined(separator: ",") } == [
        "auto-arima,9,2", "auto-arima,6,2", "auto-arima,all,4", "window-7,9,2", "window-7,6,2",
        "window-7,all,4",
      ])
    let forecasts = try String(contentsOfFile: out, encoding: .utf8).split(separator: "\n")
    #expect(forecasts[0] == "unique_id,ds,cutoff,model,mean,q0.1,q0.5,q0.9,y")
    #expect(forecasts[1].hasPrefix("a,72,71,auto-arima,"))
    #expect(forecasts.count == 1 + 2 * 2 * 2 * 6)
    // What happens after an origin changes nothing that was forecast there.
    var text = try String(contentsOfFile: table, encoding: .utf8)
    text = text.replacingOccurrences(of: "\na,80,", with: "\na,80,9")
    let other = try scratch.write("other.csv", text)
    let again = scratch.path + "/again.csv"
    _ = try ProgramRun(
      ["backtest", "series", other] + arguments.dropFirst(3) + ["--out", again])
    func means(_ path: String) throws -> [Substring] {
      try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
        $0.split(separator: ",").prefix(8).joined(separator: ",")[...]
      }
    }
    #expect(try means(out) == means(again))
  }
}
