import Foundation
import TestSupport
import Testing

/// What came, imported into the case, teaches later nights: spreads, and weights of signals.
@Suite struct NightSpreadTests {
  /// A simulated world with many SKUs, and the sales of its future by day.
  private struct World {
    let folder: ScratchFolder
    /// Rows of `date,region,sku,quantity` by date.
    let sales: [String: [String]]

    /// Simulates the world: three weeks of future, planned a week at a time.
    ///
    /// - Parameter regions: few teach no weights.
    init(regions: Int = 4) throws {
      folder = try ScratchFolder()
      let made = try ProgramRun(
        ["simulate", "--out", "case", "--seed", "5", "--regions", "\(regions)", "--hubs", "2"]
          + [
            "--skus", "24", "--coming", "2", "--history-days", "60", "--horizon-days", "21",
            "--quiet",
          ]
          + ["--date", "2026-03-01"], folder: folder.path)
      #expect(made.status == 0, "\(made.messages)")
      let rows = try folder.text("case/demand_actual.csv").split(separator: "\n").dropFirst()
      sales = Dictionary(grouping: rows.map(String.init)) { String($0.prefix(10)) }
      try FileManager.default.removeItem(atPath: folder.path + "/case/demand_actual.csv")
      let settings = try folder.text("case/case.json")
        .replacing(#/"horizon_days" : \d+/#, with: "\"horizon_days\" : 7")
      try folder.write("case/case.json", settings)
      try FileManager.default.createDirectory(
        atPath: folder.path + "/case/inbox", withIntermediateDirectories: false)
    }

    /// Runs the night of a day of March, after the sales since another day came in.
    func night(_ day: Int, since: Int, _ options: [String] = []) throws -> ProgramRun {
      let rows = (since + 1..<max(since + 1, day + 1)).flatMap { sales[date($0)] ?? [] }
      if !rows.isEmpty {
        let text = (["date,region,sku,quantity"] + rows).joined(separator: "\n") + "\n"
        try folder.write("case/inbox/sales-\(day).csv", text)
      }
      return try ProgramRun(
        ["nightly", "case", "--out", "nights", "--planning-date", date(day), "--scenarios", "20"]
          + options, folder: folder.path)
    }

    /// Returns a day of March.
    func date(_ day: Int) -> String { day < 10 ? "2026-03-0\(day)" : "2026-03-\(day)" }

    /// Returns the record of a night's plan.
    func record(_ day: Int) throws -> [String: Any] {
      try JSONSerialization.jsonObject(
        with: Data(folder.text("nights/\(date(day))/plan/run.json").utf8)) as? [String: Any] ?? [:]
    }

    /// Returns the factors that a night recorded, by age.
    func factors(_ day: Int) throws -> [String: Double] {
      let settings = try record(day)["settings"] as? [String: Any]
      let groups = (settings?["spread"] as? [String: Any])?["groups"] as? [[String: Any]] ?? []
      return Dictionary(
        uniqueKeysWithValues: groups.map {
          ($0["age"] as? String ?? "", $0["factor"] as? Double ?? 0)
        })
    }

    /// Returns the width of each 80 % interval of a night's totals, by SKU.
    func widths(_ day: Int) throws -> [String: Int] {
      let lines = try folder.text("nights/\(date(day))/plan/totals.csv").split(separator: "\n")
      let header = lines[0].split(separator: ",").map(String.init)
      let (low, high) = (
        try #require(header.firstIndex(of: "q0.1")), try #require(header.firstIndex(of: "q0.9"))
      )
      return Dictionary(
        uniqueKeysWithValues: lines.dropFirst().map { line in
          let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
          return (cells[0], (Int(cells[high]) ?? 0) - (Int(cells[low]) ?? 0))
        })
    }
  }

  @Test("two horizons that are over teach a spread, which the record states and verify plans with")
  func learnt() throws {
    let world = try World()
    #expect(try world.night(1, since: 1).status == 0)
    let second = try world.night(8, since: 1)
    #expect(
      second.status == 0 && second.messages.contains("spread as the model states it: 1 nights"))
    #expect(try world.factors(8).isEmpty)
    let third = try world.night(15, since: 8)
    #expect(third.status == 0 && third.messages.contains("spread learnt from 2 nights, 2026-03-01"))
    let factors = try world.factors(15)
    #expect(factors.count == 5 && factors.values.allSatisfy { (0.5...2).contains($0) })
    #expect(factors.values.contains { $0 != 1 })
    let plan = "nights/2026-03-15/plan"
    // The plan is made again without the history.
    try FileManager.default.removeItem(atPath: world.folder.path + "/nights/history.sqlite")
    let check = try ProgramRun(["verify", plan, "--case", "case"], folder: world.folder.path)
    #expect(check.status == 0, "\(check.output)\(check.messages)")
    #expect(check.output.contains("settings.spread"))
    let page = try world.folder.text("nights/2026-03-15/report.html")
    #expect(page.contains("is scaled as past nights taught it: 2 nights, 2026-03-01 to 2026-03-08"))
  }

  @Test(
    "the same night again changes nothing, also after more is known; another spread makes it anew")
  func again() throws {
    let world = try World()
    for (day, since) in [(1, 1), (8, 1), (15, 8)] {
      #expect(try world.night(day, since: since).status == 0)
    }
    let learnt = try world.widths(15)
    let again = try world.night(15, since: 15)
    #expect(again.output.hasPrefix("2026-03-15: nothing has changed"), "\(again.output)")
    let model = try world.night(15, since: 15, ["--spread", "model"])
    #expect(model.output.hasPrefix("2026-03-15: planned"), "\(model.output)")
    #expect(try world.factors(15).isEmpty)
    #expect(try world.widths(15) != learnt)
    let refused = try world.night(15, since: 15, ["--spread", "guess"])
    #expect(refused.status == 64)
  }

  @Test("factors that a damaged record states are refused with their range")
  func damaged() throws {
    let world = try World()
    for (day, since) in [(1, 1), (8, 1), (15, 8)] {
      #expect(try world.night(day, since: since).status == 0)
    }
    let path = "nights/2026-03-15/plan/run.json"
    let text = try world.folder.text(path)
    let factor = try #require(text.firstMatch(of: #/"factor" : ([0-9.]+)/#))
    try world.folder.write(path, text.replacing(factor.0, with: "\"factor\" : 77"))
    let check = try ProgramRun(
      ["verify", "nights/2026-03-15/plan", "--case", "case"], folder: world.folder.path)
    #expect(check.status == 65)
    #expect(
      check.messages.contains("settings.spread.groups[0].factor: \"77.0\", expected 0.5 to 2.0"))
  }

  @Test("sales that come in by the inbox change the weights of signals of the next night")
  func weights() throws {
    func weights(importing isImported: Bool) throws -> [String: Double] {
      let world = try World(regions: 12)
      #expect(try world.night(8, since: isImported ? 1 : 8).status == 0)
      let list = try world.record(8)["geography_weights"] as? [[String: Any]] ?? []
      return Dictionary(
        uniqueKeysWithValues: list.map {
          ($0["source"] as? String ?? "", $0["for_released"] as? Double ?? 0)
        })
    }
    let (informed, uninformed) = (try weights(importing: true), try weights(importing: false))
    #expect(Set(informed.keys) == Set(uninformed.keys) && !informed.isEmpty)
    #expect(informed != uninformed)
  }
}
