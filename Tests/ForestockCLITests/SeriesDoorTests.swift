import Foundation
import Testing

/// The doors to series beside the plain forecast: regressors, archives, drawings, back-tests, sums.
@Suite struct SeriesDoorTests {
  private static let demo = DocumentationTests.root.path + "/Datasets/series-demo"

  private func write(_ text: String, in scratch: Scratch, _ name: String) throws -> String {
    let path = scratch.path + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private static func promotion(_ t: Int) -> Int { t % 9 == 4 || t % 13 == 6 ? 1 : 0 }

  /// Counts in place of dates: y = 30 + 12 promotion and a small pattern.
  private static func row(_ id: String, _ t: Int) -> String {
    let value = 30 + 12 * promotion(t) + (t * t * 7 + t) % 5
    return "\(id),\(t),\(value),\(promotion(t)),1,\(2 * promotion(t) + 3)"
  }

  private static let header = "unique_id,ds,y,promotion,same,twice\n"

  private func history(_ ids: [String], _ scratch: Scratch, _ name: String = "history.csv") throws
    -> String
  {
    let rows = ids.flatMap { id in (1...80).map { SeriesDoorTests.row(id, $0) } }
    return try write(
      SeriesDoorTests.header + rows.joined(separator: "\n") + "\n", in: scratch, name)
  }

  private func future(
    _ ids: [String], _ scratch: Scratch, steps: [Int], _ name: String = "future.csv"
  ) throws -> String {
    let rows = ids.flatMap { id in
      steps.map {
        "\(id),\($0),\(SeriesDoorTests.promotion($0)),1,\(2 * SeriesDoorTests.promotion($0) + 3)"
      }
    }
    return try write(
      "unique_id,ds,promotion,same,twice\n" + rows.joined(separator: "\n") + "\n", in: scratch,
      name)
  }

  @Test("regressors are matched by date, and useless ones are named")
  func regressors() throws {
    let scratch = try Scratch()
    let table = try history(["a", "b"], scratch)
    let ahead = try future(["a", "b"], scratch, steps: Array(81...92))
    let mixed = try future(
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
      let expected = 32.0 + 12 * Double(SeriesDoorTests.promotion(81 + step))
      #expect((mean - expected).magnitude < 3, "step \(step): \(mean)")
    }
    let unused = try ProgramRun([
      "forecast", table, "--horizon", "3", "--model", "theta", "--regressors", "promotion",
    ])
    #expect(unused.status == 0)
    #expect(unused.messages.contains("regressors promotion are not used by theta"))
  }

  @Test("a date the regressors miss refuses its series by name; --skip-bad forecasts the others")
  func missingFuture() throws {
    let scratch = try Scratch()
    let table = try history(["a", "b"], scratch)
    let short = try future(["a"], scratch, steps: Array(81...92))
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

  @Test("every awkward series gets finite forecasts from every model, or a refusal that names it")
  func edges() throws {
    let scratch = try Scratch()
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
    let table = try write(
      "unique_id,ds,y\n" + mixed.joined(separator: "\n") + "\n", in: scratch, "edges.csv")
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

  @Test("an archive file is forecast over the steps it asks for")
  func archive() throws {
    let scratch = try Scratch()
    let values = (0..<30).map { "\(20 + $0 % 12)" }.joined(separator: ",")
    let path = try write(
      "@relation demo\n@attribute series_name string\n@attribute start_timestamp date\n"
        + "@frequency monthly\n@horizon 5\n@missing false\n@equallength true\n@data\n"
        + "T1:2001-01-01 00-00-00:\(values)\n", in: scratch, "demo.tsf")
    let run = try ProgramRun(["forecast", path, "--quiet"])
    #expect(run.status == 0, "\(run.messages)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 6 && lines[1].hasPrefix("T1,2003-07-01,auto,"))
    let plain = try ProgramRun(["forecast", SeriesDoorTests.demo + "/shops.csv"])
    #expect(plain.status != 0 && plain.messages.contains("--horizon"))
  }

  @Test("drawings are one file for each series, the same bytes every time, text escaped")
  func drawings() throws {
    let scratch = try Scratch()
    let rows = (1...30).flatMap { t in
      ["<b>&'x',\(t),\(t % 7)", "up/../down,\(t),\(t)", "UP____down,\(t),3"]
    }
    let table = try write(
      "unique_id,ds,y\n" + rows.joined(separator: "\n") + "\n", in: scratch, "odd.csv")
    var before: [String: Data] = [:]
    for threads in ["1", "2"] {
      let folder = "\(scratch.path)/plots-\(threads)"
      let run = try ProgramRun([
        "forecast", table, "--horizon", "6", "--plot", folder, "--threads", threads, "--model",
        "auto,drift", "--quantiles", "0.1,0.25,0.5,0.75,0.9", "--quiet",
      ])
      #expect(run.status == 0, "\(run.messages)")
      let files = try scratch.files(in: folder)
      #expect(files.count == 3)
      if before.isEmpty { before = files } else { #expect(files == before) }
    }
    for (name, data) in before {
      #expect(name.hasSuffix(".svg") && !name.contains("/"))
      let text = String(decoding: data, as: UTF8.self)
      #expect(text.hasPrefix("<svg ") && text.hasSuffix("</svg>\n"))
      #expect(!text.contains("nan") && !text.contains("<b>"))
      #expect(text.components(separatedBy: "<polygon").count == 3)
      let parser = XMLText(text)
      #expect(parser.isBalanced, "\(name)")
    }
  }

  @Test("a back-test measures each origin and all together, and cannot see ahead")
  func backtest() throws {
    let scratch = try Scratch()
    let table = try history(["a", "b"], scratch)
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
    let other = try write(text, in: scratch, "other.csv")
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

  @Test("series and sums of their groups add up, with quantiles and without negative values")
  func sums() throws {
    let scratch = try Scratch()
    var rows: [String] = []
    for (at, id) in ["n/a", "n/b", "s/a", "s/b"].enumerated() {
      for t in 0..<36 {
        let value = t % (at + 2) == 0 ? 3 * at + t % 5 : 0
        rows.append("\(id),\(t + 1),\(value)")
      }
    }
    let table = try write(
      "unique_id,ds,y\n" + rows.joined(separator: "\n") + "\n", in: scratch, "parts.csv")
    let groups = try write(
      "unique_id,side,kind\nn/a,north,a\nn/b,north,b\ns/a,south,a\ns/b,south,b\n", in: scratch,
      "groups.csv")
    for method in ["bottom-up", "ols", "wls-structural", "wls-variance", "mint", "combined"] {
      let run = try ProgramRun([
        "reconcile", table, "--groups", groups, "--levels", "total;side;kind", "--horizon", "4",
        "--method", method, "--draws", "50",
      ])
      #expect(run.status == 0, "\(method): \(run.messages)")
      var means: [String: [Double]] = [:]
      for line in run.output.split(separator: "\n").dropFirst() {
        let cells = line.split(separator: ",")
        let values = cells[3...].compactMap { Double($0) }
        #expect(values.allSatisfy { $0 >= 0 } && values[1] <= values[3])
        means[String(cells[0]), default: []].append(values[0])
      }
      #expect(means.count == 9)
      for step in 0..<4 {
        func at(_ name: String) -> Double { means[name]?[step] ?? .nan }
        #expect(at("north") == at("n/a") + at("n/b"), "\(method)")
        #expect(at("a") == at("n/a") + at("s/a"), "\(method)")
        #expect((at("total") - at("north") - at("south")).magnitude < 1e-9, "\(method)")
      }
    }
    let faulty = try write("unique_id,side\nn/a,north\n", in: scratch, "faulty.csv")
    let refused = try ProgramRun([
      "reconcile", table, "--groups", faulty, "--levels", "total;land", "--horizon", "4",
    ])
    #expect(refused.status == 65)
    for name in ["land", "n/b", "s/a", "s/b"] { #expect(refused.messages.contains(name)) }
  }
}

/// Just enough of XML to see that tags are closed and nothing stands unescaped.
private struct XMLText {
  let isBalanced: Bool

  init(_ text: String) {
    var depth = 0
    var sound = true
    for piece in text.split(separator: "<", omittingEmptySubsequences: true) {
      guard let end = piece.firstIndex(of: ">") else {
        isBalanced = false
        return
      }
      let tag = piece[..<end]
      if tag.hasPrefix("/") { depth -= 1 } else if !tag.hasSuffix("/") { depth += 1 }
      let rest = piece[piece.index(after: end)...]
      for part in rest.split(separator: "&").dropFirst(rest.hasPrefix("&") ? 0 : 1) {
        sound = sound && part.prefix(6).contains(";")
      }
      if depth < 0 { sound = false }
    }
    isBalanced = sound && depth == 0
  }
}
