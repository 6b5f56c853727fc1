import Foundation
import TestSupport
import Testing

/// `forestock history` and `forestock accuracy` over nights that were run.
@Suite struct NightHistoryTests {
  @Test("the history lists planned and refused nights with figures, reasons, times and warnings")
  func runs() throws {
    let nights = try NightCase()
    #expect(try nights.night().status == 0)
    let hubs = try nights.folder.text("case/hubs.csv")
    try nights.folder.write("case/hubs.csv", "hub\n")
    #expect(try nights.night("2026-09-15").status == 65)
    try nights.folder.write("case/hubs.csv", hubs)
    #expect(try nights.night("2026-09-16").status == 0)
    let runs = try #require(
      try nights.run(["history", "nights", "--json"]).json["runs"] as? [[String: Any]])
    try #require(runs.compactMap { $0["status"] as? String } == ["planned", "refused", "planned"])
    #expect(runs[1]["exit_status"] as? Int == 65)
    #expect((runs[1]["reasons"] as? [String])?.contains { $0.contains("hubs.csv") } == true)
    for run in [runs[0], runs[2]] {
      #expect((run["seconds"] as? Double ?? 0) > 0 && run["units_placed"] is Int)
      #expect((run["stages"] as? [String: Double])?["placing"] != nil)
    }
    let table = try nights.run(["history", "nights", "--last", "1"]).output
    #expect(table.split(separator: "\n").count == 3 && table.contains("| 2026-09-16 | planned |"))
  }

  @Test("forecasts are held against the sales since, once a horizon is over")
  func accuracy() throws {
    let nights = try NightCase()
    #expect(try nights.night().status == 0)
    let early = try nights.run(["accuracy", "nights"])
    #expect(early.output == "no night whose horizon is over and known yet\n")
    // Seven days of one sale each in the north, forty units at once in the south.
    let north = (15...21).map { "2026-09-\($0),010,12E05,1" }
    try nights.drop("week.csv", sales: north + ["2026-09-18,020,12E05,40"])
    #expect(try nights.night("2026-09-21").status == 0)
    let all = try #require(
      try nights.run(["accuracy", "nights", "--json"]).json["groups"] as? [[String: Any]])
    // The pre-order of two shirts came due on the 20th.
    #expect(all.count == 1 && all[0]["actual"] as? Int == 49, "\(all)")
    #expect(all[0]["forecasts"] as? Int == 4)
    let regions = try #require(
      try nights.run(["accuracy", "nights", "--by", "region", "--json"]).json["groups"]
        as? [[String: Any]])
    #expect(regions.map { $0["actual"] as? Int } == [9, 40])
    #expect(regions[1]["alarm"] as? String == "too_low")
    let expected = regions.compactMap { $0["expected"] as? Double }.reduce(0, +)
    #expect(abs(expected - (all[0]["expected"] as? Double ?? 0)) < 1e-6)
    // Bias and coverage follow from the forecast of the night itself.
    let rows = try nights.folder.text("nights/2026-09-14/plan/forecast.csv").split(separator: "\n")
    let means = rows.dropFirst().compactMap { Double($0.split(separator: ",").last ?? "") }
    #expect(abs(means.reduce(0, +) - expected) < 1e-6)
    #expect(abs((all[0]["bias"] as? Double ?? 0) - (expected - 49) / 49) < 1e-9)
  }

  @Test("stated demand goes before the case's sales and stays; entering it twice counts once")
  func stated() throws {
    let nights = try NightCase()
    #expect(try nights.night().status == 0)
    let actual = (15...21).map { "2026-09-\($0),010,12E05,3" }
    try nights.folder.write(
      "actual.csv", (["date,region,sku,quantity"] + actual).joined(separator: "\n") + "\n")
    for options in [["--actual", "actual.csv"], ["--actual", "actual.csv"], []] {
      let groups = try nights.run(["accuracy", "nights", "--json"] + options).json["groups"]
      #expect((groups as? [[String: Any]])?.first?["actual"] as? Int == 21)
    }
    try nights.drop("sales.csv", sales: (15...21).map { "2026-09-\($0),010,12E05,1" })
    #expect(try nights.night("2026-09-21").status == 0)
    let groups = try nights.run(["accuracy", "nights", "--json"]).json["groups"]
    #expect((groups as? [[String: Any]])?.first?["actual"] as? Int == 21)
    try nights.folder.write("bad.csv", "date,region,sku,quantity\n2026-09-15,010,12E05,many\n")
    let bad = try nights.run(["accuracy", "nights", "--actual", "bad.csv"])
    #expect(bad.status == 65 && bad.messages.contains("bad.csv:2: quantity: \"many\""))
  }

  @Test("what people changed is measured by author: with it and without it against what came")
  func judgements() throws {
    let nights = try NightCase()
    try nights.folder.write(
      "case/adjustments.csv",
      """
      sku,region,start,end,factor,units,author,expires
      12E05,010,2026-09-15,2026-09-21,1,30,hope,2026-12-31
      12E05,020,2026-09-15,2026-09-21,1,6,sense,2026-12-31

      """)
    #expect(try nights.night().status == 0)
    let early = try nights.run(["accuracy", "nights", "--judgements"])
    #expect(early.output == "no judgement whose horizon is over and known yet\n")
    let sales = (15...21).map { "2026-09-\($0),020,12E05,1" } + ["2026-09-16,010,12E05,1"]
    try nights.drop("week.csv", sales: sales)
    #expect(try nights.night("2026-09-21").status == 0)
    let groups = try #require(
      try nights.run(["accuracy", "nights", "--judgements", "--json"]).json["groups"]
        as? [[String: Any]])
    #expect(groups.map { $0["author"] as? String } == ["hope", "sense"])
    #expect(groups.map { $0["helped"] as? Int } == [0, 1])
    let record =
      try JSONSerialization.jsonObject(
        with: Data(nights.folder.text("nights/2026-09-14/plan/run.json").utf8)) as? [String: Any]
    let stated = try #require(record?["judgements"] as? [[String: Any]])
    let after = stated.compactMap { $0["units_after"] as? Double }
    #expect(abs((groups[0]["excess"] as? Double ?? 0) - (after[0] - 1)) < 1e-9)
    #expect(abs((groups[1]["error_with"] as? Double ?? 0) - abs(after[1] - 7)) < 1e-9)
  }

  @Test("a folder without a history is refused with what was looked for, and gets none")
  func none() throws {
    let nights = try NightCase()
    for command in ["history", "accuracy"] {
      let run = try nights.run([command, "case"])
      #expect(run.status == 65)
      #expect(run.messages.contains("case/history.sqlite: expected the history of nightly runs"))
    }
    #expect(try !nights.names("case").contains("history.sqlite"))
  }
}
