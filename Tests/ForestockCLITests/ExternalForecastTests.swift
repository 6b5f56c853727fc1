import Foundation
import TestSupport
import Testing

/// Plans for a forecast made elsewhere (`plan --forecast`).
@Suite struct ExternalForecastTests {
  private func file(_ text: String, in scratch: ScratchFolder) throws -> String {
    try scratch.write("external-\(UUID().uuidString).csv", text)
  }

  private func ids(_ name: String) throws -> [String] {
    try String(contentsOfFile: Checkout.demoCase + "/" + name, encoding: .utf8)
      .split(separator: "\n").dropFirst().map { String($0.split(separator: ",")[0]) }
  }

  /// Returns the cells of a line; commas within quotation marks belong to their cell.
  private func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  /// Returns the rows of a table, each a value by the name of its column.
  private func rows(_ path: String) throws -> [[String: String]] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(separator: "\n").map(cells)
    return lines.dropFirst().map { line in
      Dictionary(zip(lines[0], line), uniquingKeysWith: { first, _ in first })
    }
  }

  private func number(_ row: [String: String], _ column: String) throws -> Double {
    try #require(row[column].flatMap(Double.init), "\(column): \(row)")
  }

  @Test("planning for a plan's own forecast gives nearly the same distribution and plan")
  func roundTrip() throws {
    let scratch = try ScratchFolder()
    let (own, given) = (scratch.path + "/own", scratch.path + "/given")
    #expect(try ProgramRun(["plan", Checkout.demoCase, "--out", own, "--quiet"]).status == 0)
    let run = try ProgramRun([
      "plan", Checkout.demoCase, "--out", given, "--forecast", own + "/forecast.csv", "--quiet",
    ])
    #expect(run.status == 0, "\(run.messages)")
    // Both files quote their 50 draws; the marginals do not say how regions move together, so that
    // the spread of a SKU's total may differ, its mean only by what 50 draws differ.
    var (far, count, placed, placedAgain) = (0.0, 0.0, 0.0, 0.0)
    for (first, second) in zip(try rows(own + "/totals.csv"), try rows(given + "/totals.csv")) {
      let (a, b) = (try number(first, "mean"), try number(second, "mean"))
      #expect((a - b).magnitude <= 0.04 * max(1, a), "\(first["sku"] ?? "")")
      placed += try number(first, "placed")
      placedAgain += try number(second, "placed")
    }
    #expect((placed - placedAgain).magnitude <= 0.01 * placed)
    for (first, second) in zip(try rows(own + "/forecast.csv"), try rows(given + "/forecast.csv")) {
      for level in ["q0.1", "q0.5", "q0.9"] {
        let (a, b) = (try number(first, level), try number(second, level))
        if (a - b).magnitude > max(1, 0.15 * a) { far += 1 }
        count += 1
      }
    }
    #expect(far <= 0.08 * count, "\(far) of \(count) quantiles differ")
    let record = try String(contentsOfFile: given + "/run.json", encoding: .utf8)
    #expect(record.contains("\"external_forecast\""))
  }

  @Test("unique_id, days and totals are accepted; the plan is the same on any number of threads")
  func forms() throws {
    let scratch = try ScratchFolder()
    let (skus, regions) = (try ids("skus.csv"), try ids("regions.csv"))
    // The horizon of the case is read off its settings: days are counted by h.
    let settings = try String(contentsOfFile: Checkout.demoCase + "/case.json", encoding: .utf8)
    let days = try #require(
      (try JSONSerialization.jsonObject(with: Data(settings.utf8)) as? [String: Any])?[
        "horizon_days"] as? Int)
    var text = "unique_id,h,mean,q0.1,q0.9\n"
    for sku in skus.dropFirst() {
      for region in regions {
        for h in 1...days { text += "\(sku)/\(region),\(h),0.7,0,2\n" }
      }
    }
    for h in 1...days { text += "\(skus[0]),\(h),9,4,15\n" }
    let path = try file(text, in: scratch)
    var before: [String: Data] = [:]
    for threads in ["1", "2"] {
      let out = scratch.path + "/plan-" + threads
      let run = try ProgramRun([
        "plan", Checkout.demoCase, "--out", out, "--forecast", path, "--threads", threads,
        "--quiet",
      ])
      #expect(run.status == 0, "\(run.messages)")
      let files = try scratch.files(in: out)
      if before.isEmpty { before = files } else { #expect(files == before) }
    }
    let totals = try rows(scratch.path + "/plan-1/totals.csv")
    let expected = 0.7 * Double(days * regions.count)
    for (number, row) in totals.enumerated() {
      let stated = number == 0 ? Double(9 * days) : expected
      let mean = try self.number(row, "mean")
      #expect((mean - stated).magnitude <= 0.05 * stated, "\(row)")
      #expect(row["model"] == "given forecast")
    }
  }

  @Test("every fault of an external forecast is reported, and nothing is written")
  func faults() throws {
    let scratch = try ScratchFolder()
    let skus = try ids("skus.csv")
    var text = "sku,region,model,mean,q0.1,q0.9\n"
    for sku in skus.dropFirst(2) { text += "\(sku),,mine,5,2,9\n" }
    text += "ghost,,mine,5,2,9\n\(skus[1]),nowhere,mine,5,2,9\n\(skus[1]),,mine,-5,2,9\n"
    text += "\(skus[1]),,mine,5,9,2\n\(skus[2]),,mine,5,2,9\n\(skus[1]),,yours,5,2,9\n"
    let path = try file(text, in: scratch)
    let out = scratch.path + "/plan"
    let run = try ProgramRun(["plan", Checkout.demoCase, "--out", out, "--forecast", path])
    #expect(run.status == 65)
    #expect(!FileManager.default.fileExists(atPath: out))
    let line = skus.count
    for (offset, word) in [
      (0, "ghost"), (1, "nowhere"), (2, "-5"), (3, "the quantile of 0.1"),
      (4, "one row for this SKU"), (5, "one model"),
    ] {
      #expect(
        run.messages.split(separator: "\n").contains {
          $0.contains(":\(line + offset):") && $0.contains(word)
        }, "\(word): \(run.messages)")
    }
    #expect(run.messages.contains("\"\(skus[0])\", expected a forecast of this SKU"))
    for bad in ["", "sku,region\na,b\n", "mean\n1\n"] {
      let empty = try file(bad, in: scratch)
      let refused = try ProgramRun(["plan", Checkout.demoCase, "--out", out, "--forecast", empty])
      #expect(refused.status == 65, "\(bad): \(refused.messages)")
    }
  }
}
