import Foundation
import TestSupport
import Testing

/// `forecast --regressors`: matched by date, dropped by name.
@Suite struct ForecastRegressorTests {
  @Test("regressors are matched by date, and uninformative ones are reported")
  func regressors() throws {
    let scratch = try ScratchFolder()
    let table = try PromotedSeries.history(["a", "b"], scratch)
    let ahead = try PromotedSeries.future(["a", "b"], scratch, steps: Array(81...92))
    let mixed = try PromotedSeries.future(
      ["b", "a"], scratch, steps: [99, 92, 81, 85, 84, 83, 82, 90, 91, 89, 88, 87, 86, 80],
      "mixed.csv")
    let arguments = [
      "forecast", table, "--horizon", "12", "--model", "auto-arima", "--regressors", "all",
    ]
    let first = try ProgramRun(arguments + ["--future", ahead])
    let second = try ProgramRun(arguments + ["--future", mixed, "--threads", "1"])
    #expect(first.status == 0, "\(first.messages)")
    #expect(first.output == second.output && !first.output.isEmpty)
    #expect(first.messages.contains("series 'a': regressor same left out, it does not change"))
    #expect(first.messages.contains("series 'b': regressor twice left out, it is a linear"))
    #expect(first.messages.contains("auto-arima with promotion 1"))
    let means = first.output.split(separator: "\n").dropFirst().prefix(12).map {
      Double($0.split(separator: ",")[3]) ?? 0
    }
    for (step, mean) in means.enumerated() {
      let expected = 32.0 + 12 * Double(PromotedSeries.promotion(81 + step))
      #expect((mean - expected).magnitude < 3, "step \(step): \(mean)")
    }
    let unused = try ProgramRun([
      "forecast", table, "--horizon", "3", "--model", "theta", "--regressors", "promotion",
    ])
    #expect(unused.status == 0)
    #expect(unused.messages.contains("regressors promotion are not used by theta"))
  }

  @Test("a series whose regressors lack a date is refused by name; --skip-bad forecasts the others")
  func missingFuture() throws {
    let scratch = try ScratchFolder()
    let table = try PromotedSeries.history(["a", "b"], scratch)
    let short = try PromotedSeries.future(["a"], scratch, steps: Array(81...92))
    let out = scratch.path + "/out.csv"
    let arguments = [
      "forecast", table, "--horizon", "12", "--model", "auto-arima", "--regressors", "promotion",
      "--future", short, "--out", out,
    ]
    let refused = try ProgramRun(arguments)
    #expect(refused.status == 65)
    #expect(refused.messages.contains("ds: \"b 81\", expected a row with the regressors"))
    #expect(!FileManager.default.fileExists(atPath: out))
    let kept = try ProgramRun(arguments + ["--skip-bad"])
    #expect(kept.status == 0)
    let lines = try String(contentsOfFile: out, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 13 && lines[1].hasPrefix("a,81,"))
    let rejects = try String(contentsOfFile: out + ".rejects.csv", encoding: .utf8)
    #expect(rejects.contains("\nb,"))
    let nowhere = try ProgramRun([
      "forecast", table, "--horizon", "3", "--regressors", "absent", "--future", short,
    ])
    #expect(nowhere.status == 65 && nowhere.messages.contains("absent"))
  }
}
