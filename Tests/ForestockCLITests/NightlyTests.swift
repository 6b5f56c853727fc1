import Foundation
import TestSupport
import Testing

/// `forestock nightly`: the unattended job, through the program.
@Suite struct NightlyTests {
  @Test("a night leaves a plan that verifies, the partner's files, an account and the link to it")
  func folder() throws {
    let nights = try NightCase()
    let run = try nights.night(NightCase.evening, ["--export", "generic"])
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.hasPrefix("2026-09-14: planned\nplan:    "))
    #expect(try nights.names("nights") == ["2026-09-14", "history.sqlite", "latest"])
    #expect(
      try nights.names("nights/latest") == [
        ".manifest.json", "exports", "night.json", "plan", "report.html",
      ])
    #expect(
      try nights.names("nights/latest/exports/generic").contains("transfers.csv"))
    let check = try nights.run(["verify", "nights/latest/plan", "--case", "case"])
    #expect(check.status == 0, "\(check.output)\(check.messages)")
    let account = try nights.account()
    #expect(account["status"] as? String == "planned" && account["stages"] == nil)
  }

  @Test("the same night again over the same inputs changes no byte and says so")
  func again() throws {
    let nights = try NightCase()
    #expect(try nights.night().status == 0)
    let before = try nights.bytes()
    let again = try nights.night()
    #expect(again.status == 0)
    #expect(again.output.hasPrefix("2026-09-14: nothing has changed since the plan"))
    #expect(try nights.bytes() == before)
    let history = try nights.run(["history", "nights", "--json"])
    #expect((try history.json["runs"] as? [Any])?.count == 1)
  }

  @Test("another evidence, another setting or another night before makes the night anew")
  func anew() throws {
    let nights = try NightCase()
    #expect(try nights.night().status == 0)
    for options in [["--penalty-factor", "2"], ["--storage-days", "3"]] {
      let run = try nights.night(NightCase.evening, options)
      #expect(run.output.hasPrefix("2026-09-14: planned"), "\(options)")
    }
    try nights.drop("late.csv", sales: ["2026-09-13,010,12E05,4"])
    #expect(try nights.night().output.hasPrefix("2026-09-14: planned; 1 files imported"))
    // What decides only how fast or where is no other night.
    let threads = try nights.night(NightCase.evening, ["--threads", "1", "--metrics", "m"])
    #expect(threads.output.hasPrefix("2026-09-14: nothing has changed"))
  }

  @Test("a later night moves the case on, and sales that waited for their day count from then on")
  func moved() throws {
    let nights = try NightCase()
    try nights.drop("week.csv", sales: ["2026-09-14,010,12E05,2", "2026-09-15,010,12E05,5"])
    #expect(try nights.night().status == 0)
    #expect(try nights.unitsSold() == 6)
    let next = try nights.night("2026-09-15")
    #expect(next.status == 0, "\(next.messages)")
    #expect(next.messages.contains("the case was moved on from 2026-09-14"))
    #expect(try nights.unitsSold() == 11)
    #expect(try nights.folder.text("case/case.json").contains(#""planning_date": "2026-09-15""#))
    #expect(next.output.contains("of the units since 2026-09-14"))
    #expect(try nights.run(["validate", "case", "--today", "2026-09-15"]).status == 0)
    let back = try nights.night("2026-09-14")
    #expect(back.status == 65 && back.messages.contains("--planning-date"))
  }

  @Test("the evening is the clock's day in the case's time zone")
  func clock() throws {
    let nights = try NightCase()
    for (zone, hours) in [("Pacific/Kiritimati", 14.0), ("Etc/GMT+12", -12.0)] {
      let own = SmallCase.files["case.json"] ?? ""
      let date = Date.now.addingTimeInterval(hours * 3600).formatted(.iso8601.year().month().day())
      let yesterday = Date.now.addingTimeInterval(hours * 3600 - 86_400)
        .formatted(.iso8601.year().month().day())
      try nights.folder.write(
        "case/case.json",
        own.replacing(NightCase.evening, with: yesterday)
          .replacing("\"seed\"", with: "\"time_zone\": \"\(zone)\", \"seed\""))
      let run = try nights.run(["nightly", "case", "--out", zone.lowercased(), "--scenarios", "4"])
      #expect(run.status == 0 && run.output.hasPrefix("\(date): planned"), "\(run.messages)")
    }
    try nights.folder.write(
      "case/case.json",
      (SmallCase.files["case.json"] ?? "").replacing(
        "\"seed\"", with: "\"time_zone\": \"Denver\", \"seed\""))
    let refused = try nights.night()
    #expect(refused.status == 65 && refused.messages.contains("\"Denver\", expected the IANA name"))
  }

  @Test("figures outside the thresholds leave status 3, the plan, and a line for each")
  func thresholds() throws {
    let nights = try NightCase()
    let run = try nights.night(
      NightCase.evening,
      ["--minimum-fill", "1", "--minimum-in-time", "1", "--maximum-unserved", "0"])
    #expect(run.status == 3, "\(run.messages)")
    let account = try nights.account()
    #expect(account["status"] as? String == "outside_thresholds")
    let reasons = account["reasons"] as? [String] ?? []
    #expect(!reasons.isEmpty && reasons.allSatisfy { $0.contains(", expected at ") })
    #expect(try nights.names("nights/2026-09-14/plan").contains("placements.csv"))
    let again = try nights.night(
      NightCase.evening,
      ["--minimum-fill", "1", "--minimum-in-time", "1", "--maximum-unserved", "0"])
    #expect(again.status == 3 && again.output.contains("nothing has changed"))
  }

  @Test("a partner that would refuse its files leaves the plan, status 65, and is tried again")
  func refusedExport() throws {
    let nights = try NightCase()
    // ShipBob needs its own numbers of the hubs, which this case does not have.
    for _ in 0..<2 {
      let run = try nights.night(NightCase.evening, ["--export", "shipbob"])
      #expect(run.status == 65, "\(run.output)")
      #expect(run.output.contains("planned, but a partner would refuse its files"))
      #expect(!run.output.contains(".writing"))
    }
    #expect(try nights.names("nights/2026-09-14").contains("plan"))
  }

  @Test("a night that is made anew replaces the references that a partner has, hub by hub")
  func replacedReferences() throws {
    let nights = try NightCase()
    let export = ["--export", "generic"]
    #expect(try nights.night(NightCase.evening, export).status == 0)
    func references() throws -> [String: [String: Any]] {
      let report = try JSONSerialization.jsonObject(
        with: Data(nights.folder.text("nights/latest/exports/generic/export.json").utf8))
      let list = (report as? [String: Any])?["references"] as? [[String: Any]] ?? []
      return Dictionary(uniqueKeysWithValues: list.map { ($0["hub"] as? String ?? "", $0) })
    }
    let first = try references()
    #expect(first.count == 2 && first.values.allSatisfy { $0["replaces"] == nil })
    // Berlin has no room any more: its reference is to be withdrawn; Munich gets fewer units.
    let hubs = try nights.folder.text("case/hubs.csv")
    try nights.folder.write(
      "case/hubs.csv",
      hubs.replacing("Europe/Berlin,100,", with: "Europe/Berlin,10,")
        .replacing("48.1,11.6,,80,", with: "48.1,11.6,,3,"))
    let again = try nights.night(NightCase.evening, export)
    #expect(again.status == 0, "\(again.messages)")
    let second = try references()
    #expect(second.keys.sorted() == ["MUC"])
    let old = { (hub: String) in first[hub]?["reference"] as? String ?? "" }
    #expect(second["MUC"]?["replaces"] as? String == old("MUC"))
    #expect(again.output.contains("; withdraw \(old("BER"))"))
  }

  @Test("a price on changes keeps last night's plan; lines that stand are in the plan as they are")
  func startingPlan() throws {
    let nights = try NightCase()
    #expect(try nights.night().status == 0)
    func share(_ nights: NightCase) throws -> Double {
      let change = try nights.account("2026-09-15")["change"] as? [String: Any]
      return try #require(change?["share"] as? Double)
    }
    let sales = ["2026-09-15,010,12E05,9", "2026-09-15,020,12E05,7"]
    try nights.drop("s.csv", sales: sales)
    #expect(try nights.night("2026-09-15").status == 0)
    let free = try share(nights)
    #expect(try nights.night("2026-09-15", ["--change-cost", "1000"]).status == 0)
    #expect(try share(nights) == 0 && free > 0)
    try nights.folder.write("fixed.csv", "sku,hub,quantity\n12E05,MUC,17\n")
    #expect(try nights.night("2026-09-15", ["--fix", "fixed.csv"]).status == 0)
    #expect(
      try nights.folder.text("nights/latest/plan/placements.csv").contains("12E05,MUC,17,"))
    let check = try nights.run(["verify", "nights/latest/plan", "--case", "case"])
    #expect(check.status == 0, "\(check.output)\(check.messages)")
    try nights.folder.write("fixed.csv", "sku,hub,quantity\n12E05,MUC,18\n")
    let other = try nights.night("2026-09-15", ["--fix", "fixed.csv"])
    #expect(other.output.hasPrefix("2026-09-15: planned"))
  }

  @Test("old nights go, other people's files in them stay, latest leads to the newest")
  func kept() throws {
    let nights = try NightCase()
    for day in ["2026-09-14", "2026-09-15", "2026-09-16", "2026-09-17"] {
      #expect(try nights.night(day, ["--keep", "2"]).status == 0)
      if day == "2026-09-14" { try nights.folder.write("nights/\(day)/notes.txt", "mine") }
    }
    #expect(
      try nights.names("nights") == [
        "2026-09-14", "2026-09-16", "2026-09-17", "history.sqlite", "latest",
      ])
    #expect(try nights.folder.text("nights/2026-09-14/notes.txt") == "mine")
    #expect(try !nights.names("nights/2026-09-14").contains("night.json"))
    let link = try FileManager.default.destinationOfSymbolicLink(
      atPath: nights.folder.path + "/nights/latest")
    #expect(link == "2026-09-17")
  }

  @Test("a deadline that is up at once still leaves a plan")
  func deadline() throws {
    let nights = try NightCase()
    let run = try nights.night(NightCase.evening, ["--deadline", "0.001s"])
    #expect(run.status == 0 && run.messages.contains("deadline: the best plan so far is written"))
    #expect(try nights.account()["ended_by"] as? String == "deadline")
  }
}
