import Foundation
import TestSupport
import Testing

/// Doubts about evidence that is there: days, rows, keys and the date of the night.
@Suite struct EvidenceTests {
  /// Writes the complete case with some rows of one table and returns what `validate` says of it.
  private func validate(
    _ table: String, today: String = CompleteCase.planningDate,
    rows: ([String]) -> [String] = { $0 }
  ) throws -> ProgramRun {
    let scratch = try ScratchFolder()
    try CompleteCase.write(to: scratch.path + "/case")
    let known = CompleteCase.content[table]?.rows ?? []
    try scratch.write("case/\(table).csv", CompleteCase.text(of: table, rows: rows(known)))
    return try ProgramRun(["validate", "case", "--today", today], folder: scratch.path)
  }

  /// Eleven rows for each day, so that a missing part of a day is no chance.
  private func many(_ rows: [String]) -> [String] {
    rows.flatMap { row in (0..<3).map { "\(row.dropLast())\($0 + 2)" } }
  }

  @Test("half of the last day's rows is told")
  func halfDay() throws {
    let run = try validate("demand_history") { many($0).dropLast(6) }
    #expect(run.messages.contains("6 rows of 2026-03-02, expected about as many as on the days"))
    #expect(try validate("demand_history", rows: many).messages.isEmpty)
  }

  @Test("a weekday that has no sale is told, a weekday that is declared closed is not")
  func weekday() throws {
    // 2026-03-01 is a Sunday.
    let sundays = Set((0..<9).map { day(-1 - 7 * $0) })
    let run = try validate("demand_history") { rows in
      many(rows).filter { !sundays.contains(String($0.prefix(10))) }
    }
    #expect(run.status == 0)
    #expect(run.messages.contains("no sales on any Sunday since"), "\(run.messages)")
    let scratch = try ScratchFolder()
    try CompleteCase.write(to: scratch.path + "/case")
    try CaseEdit.edit("case.json") {
      $0.replacing(
        "\"demand_history\": {", with: "\"demand_history\": {\"closed_weekdays\": [\"sunday\"],")
    }.apply(scratch.path + "/case")
    let rows = many(CompleteCase.content["demand_history"]?.rows ?? [])
      .filter { !sundays.contains(String($0.prefix(10))) }
    try scratch.write(
      "case/demand_history.csv", CompleteCase.text(of: "demand_history", rows: rows))
    let closed = try ProgramRun(
      ["validate", "case", "--today", CompleteCase.planningDate], folder: scratch.path)
    #expect(closed.status == 0 && closed.messages.isEmpty, "\(closed.messages)")
  }

  @Test("one day without a sale among full days is told")
  func missingDay() throws {
    let run = try validate("demand_history") { rows in many(rows).filter { !$0.hasPrefix(day(-9)) }
    }
    #expect(run.messages.contains("no sales on \(day(-9)), expected some"), "\(run.messages)")
  }

  @Test("a planning date more than a week from today is told, either way")
  func today() throws {
    for (today, words) in [
      ("2026-03-10", "\"2026-03-02\", 8 days before today, 2026-03-10"),
      ("2026-02-22", "\"2026-03-02\", 8 days after today, 2026-02-22"),
    ] {
      #expect(try validate("hubs", today: today).messages.contains(words))
    }
    for today in ["2026-03-09", "2026-02-23"] {
      #expect(try validate("hubs", today: today).messages.isEmpty)
    }
  }

  @Test("a last line without its end is told")
  func lastLine() throws {
    let scratch = try ScratchFolder()
    try CompleteCase.write(to: scratch.path + "/case")
    try CaseEdit.edit("opening_stock.csv") { String($0.dropLast()) }.apply(scratch.path + "/case")
    let run = try ProgramRun(
      ["validate", "case", "--today", CompleteCase.planningDate], folder: scratch.path)
    #expect(
      run.messages.contains("opening_stock.csv:5: warning: the last line has no end"),
      "\(run.messages)")
  }

  @Test("a block of pre-orders that stands twice is told, several orders of a day are not")
  func repeatedBlock() throws {
    let block = try validate("preorders") { $0 + $0.suffix(20) }
    #expect(block.messages.contains("20 of 140 rows"), "\(block.messages)")
    // One row an order: many are alike, and that is right.
    let orders = try validate("preorders") { rows in
      rows.flatMap { row in
        [String](
          repeating: row.dropLast() + "1",
          count: 1 + (row.prefix(10).last?.wholeNumberValue ?? 0) % 3)
      }
        + rows.prefix(3).map { $0.dropLast() + "7" }
    }
    #expect(orders.messages.isEmpty, "\(orders.messages)")
    // Orders again, the last twenty of which stand twice.
    let twice = try validate("preorders") { rows in
      let orders = rows + rows.prefix(9).map { $0.dropLast() + "7" }
      return orders + orders[80..<100]
    }
    #expect(twice.messages.contains("20 of 149 rows"), "\(twice.messages)")
  }

  @Test("a table of which no row is used is told")
  func unused() throws {
    let run = try validate("demand_history") { rows in
      rows.map { row in
        var cells = row.split(separator: ",").map(String.init)
        cells[1] = "(outside)"
        return cells.joined(separator: ",")
      }
    }
    #expect(run.messages.contains("0 of 240 rows are used"), "\(run.messages)")
  }

  @Test("pre-orders due after the horizon are told with their units")
  func beyondHorizon() throws {
    let run = try validate("preorders") {
      $0.map { $0.replacing("2026-03-10", with: "2026-04-10") }
    }
    #expect(
      run.messages.contains(
        "120 rows of 230 units are of days after the horizon's last, 2026-03-16"),
      "\(run.messages)")
  }

  @Test("an unknown key of case.json is named with the nearest, a doubled one with both lines")
  func keys() throws {
    let scratch = try ScratchFolder()
    try CompleteCase.write(to: scratch.path + "/case")
    try CaseEdit.edit("case.json") {
      $0.replacing("\"seed\": 7,", with: "\"sed\": 7,\n  \"currency\": \"EUR\",").replacing(
        "\"fresh_days\": 3, \"usual_rows\": 4}", with: "\"fresh_dys\": 3}", maxReplacements: 1)
    }.apply(scratch.path + "/case")
    let run = try ProgramRun(
      ["validate", "case", "--today", CompleteCase.planningDate], folder: scratch.path)
    #expect(run.status == 0)
    #expect(run.messages.contains("case.json:6: warning: sed: no key of this name means anything"))
    #expect(run.messages.contains("expected perhaps seed"), "\(run.messages)")
    #expect(run.messages.contains("fresh_dys: no key of this name"), "\(run.messages)")
    #expect(
      run.messages.contains("case.json:7: warning: currency: the key stands on line 4 already"),
      "\(run.messages)")
  }

  @Test("a declaration that means nothing is refused with what it may be")
  func declarations() throws {
    for (text, words) in [
      ("\"lots\"", "hubs: \"lots\", expected \"expected\", \"optional\", \"none\", or an object"),
      ("\"not_opened\"", "hubs: \"not_opened\", expected"),
      ("{\"usual_rows\": 0}", "usual_rows: \"0\", expected a whole number of rows"),
      ("{\"fresh_days\": -1}", "fresh_days: \"-1\", expected a whole number of days"),
    ] {
      let scratch = try ScratchFolder()
      try SmallCase.write(
        into: scratch,
        replacing: SmallCase.changing("case.json", "\"events\": \"none\"", "\"hubs\": \(text)"))
      let run = try ProgramRun(["validate", scratch.path, "--today", "2026-09-14"])
      #expect(run.status == 65)
      #expect(run.messages.contains(words), "\(run.messages)")
    }
  }

  @Test("a shop's first drop plans from what the shop expects, without a sale")
  func firstDrop() throws {
    let scratch = try ScratchFolder()
    let settings = SmallCase.changing("case.json", "2026-09-14", "2026-09-18")
    let nothing: [String: String?] = [
      "demand_history.csv": "date,region,sku,quantity\n", "preorders.csv": String?.none,
      "opening_stock.csv": String?.none,
    ]
    try SmallCase.write(into: scratch, replacing: settings.merging(nothing) { $1 })
    let run = try ProgramRun(
      ["plan", ".", "--out", "plan", "--today", "2026-09-18"], folder: scratch.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.messages.contains("a header and no row"))
    #expect(run.messages.contains("a guess from no earlier drop"), "\(run.messages)")
  }

  /// Returns a day, counted from the planning date 2026-03-02.
  private func day(_ offset: Int) -> String {
    Date(timeIntervalSince1970: Double(20_514 + offset) * 86_400).formatted(
      .iso8601.year().month().day())
  }
}
