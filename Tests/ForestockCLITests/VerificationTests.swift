import Forestock
import Foundation
import Tabular
import TestSupport
import Testing

/// Changes a plan's folder everywhere, one place at a time, and expects `verify` to find each.
///
/// What is changed comes from the folder itself: every column of every table that the program wrote,
/// every key and every value of its record.
@Suite struct VerificationTests {
  /// A plan with a row in every table, and its case.
  struct World {
    let scratch: ScratchFolder
    var caseFolder: String { scratch.path + "/case" }
    var plan: String { scratch.path + "/plan" }

    /// Simulates a small world and plans it with its proof.
    init(_ options: [String] = []) throws {
      scratch = try ScratchFolder()
      let (caseFolder, plan) = (scratch.path + "/case", scratch.path + "/plan")
      let simulated = try ProgramRun(
        ["simulate", "--out", caseFolder, "--seed", "3", "--regions", "4", "--hubs", "2"]
          + ["--skus", "3", "--coming", "1", "--history-days", "60", "--horizon-days", "7"]
          + ["--median-units", "40", "--holders", "12"])
      #expect(simulated.status == 0, "\(simulated.messages)")
      // A channel that never changes is a reject.
      let constant = (1...9).map { "2026-02-0\($0),(all),press,mentions,4\n" }.joined()
      try CaseEdit.edit("social_signals.csv") { $0 + constant }.apply(caseFolder)
      try CaseEdit.replaceCell("hubs.csv", "throughput_units_per_day", with: "1").apply(caseFolder)
      // What the operator knows, and an order without a region, have their own keys in the record.
      try scratch.write(
        "case/availability.csv",
        "sku,start,end,units,probability\ndrop-001,2026-03-03,2026-03-05,20,0.5\n")
      try scratch.write(
        "case/adjustments.csv",
        "sku,region,start,end,factor,units,author,expires\n,,2026-03-02,2026-03-04,1.5,,planning,\ndrop-002,R1,2026-03-02,2026-03-04,,2,planning,\n"
      )
      try CaseEdit.edit("preorders.csv") { text in
        let first = text.split(separator: "\n").dropFirst().first.map(String.init) ?? ""
        var cells = first.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let header = text.prefix { $0 != "\n" }.split(separator: ",")
        if let region = header.firstIndex(of: "region") { cells[region] = "" }
        return text + cells.joined(separator: ",") + "\n"
      }.apply(caseFolder)
      let planned = try ProgramRun(
        ["plan", caseFolder, "--out", plan, "--scenarios", "4", "--proof", "--quiet"] + options)
      #expect(planned.status == 0, "\(planned.messages)")
    }

    /// Verifies the plan in this process.
    func verify(forecast: String? = nil) throws -> PlanVerification {
      try PlanVerification(plan: plan, caseFolder: caseFolder, forecast: forecast)
    }

    /// Removes the list of digests, by which any changed byte would be found.
    func removeManifest() throws {
      try FileManager.default.removeItem(atPath: "\(plan)/.manifest.json")
    }

    /// Returns whether the verification, or a reader on its way, refuses the plan.
    func isRefused() -> Bool {
      do {
        return try !verify().holds
      } catch is FileError {
        return true
      } catch is InvalidInput {
        return true
      } catch {
        return false
      }
    }

    /// Returns the text of a file of the plan, unpacked.
    func text(_ name: String) throws -> String {
      String(decoding: try FileContents.read("\(plan)/\(name)"), as: UTF8.self)
    }

    /// Returns the position of a file in the manifest.
    func entry(of name: String) throws -> Int {
      let files = try text(".manifest.json").split(separator: "\n").filter {
        $0.contains("\"file\"")
      }
      return try #require(files.firstIndex { $0.contains("\"\(name)\"") })
    }

    /// Returns a row for each SKU of the case, with the same cells behind each.
    func skus(_ cells: String) throws -> String {
      try String(contentsOfFile: caseFolder + "/skus.csv", encoding: .utf8)
        .split(separator: "\n").dropFirst().compactMap { $0.split(separator: ",").first }
        .map { "\($0),\(cells)\n" }.joined()
    }

    /// Returns the cells of a table of the plan, its header among them.
    func rows(of name: String) throws -> [[String]] {
      var reader = try DelimitedReader(path: "\(plan)/\(name)")
      var result: [[String]] = []
      while try reader.next() {
        result.append((0..<reader.fieldCount).map { reader.text($0) })
      }
      return result
    }

    /// Returns the text of a table.
    static func text(of rows: [[String]]) -> String {
      rows.map { $0.map(TableWriter.encoded).joined(separator: ",") + "\n" }.joined()
    }

    /// Writes a file of the plan for the time of `body`, then the one before.
    func replacing<Result>(
      _ name: String, _ text: String, _ body: () throws -> Result
    ) throws -> Result {
      let path = URL(fileURLWithPath: "\(plan)/\(name)")
      let before = try Data(contentsOf: path)
      defer { try? before.write(to: path) }
      try Data(text.utf8).write(to: path)
      return try body()
    }
  }

  @Test("every column of every table, changed by the smallest step, is found", .tags(.slow))
  func everyColumn() throws {
    let world = try World()
    #expect(try world.verify().holds)
    try world.removeManifest()
    #expect(try world.verify().holds)
    var columnCount = 0
    for name in try world.scratch.files(in: world.plan).keys.sorted() where name.contains(".csv") {
      let table = try world.rows(of: name)
      try #require(table.count > 1, "\(name) has no row")
      columnCount += table[0].count
      for row in Set([0, 1, table.count - 1]).sorted() {
        for column in table[row].indices {
          let place = "\(name): \(table[0][column])"
          var changed = table
          changed[row][column] = SmallestStep.cell(table[row][column])
          let isRefused = try world.replacing(name, World.text(of: changed)) { world.isRefused() }
          #expect(isRefused, "\(place), line \(row + 1): \(changed[row])")
        }
      }
    }
    #expect(columnCount > 40)
  }

  @Test(
    "every key and every value of run.json, changed by the smallest step, is found", .tags(.slow))
  func everyKey() throws {
    let world = try World()
    try world.removeManifest()
    let lines = try world.text("run.json").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    for key in ["judgements", "unassigned_orders", "assumed", "warnings"] {
      #expect(lines.contains { $0.contains("\"\(key)\"") }, "\(key)")
    }
    var changeCount = 0
    for index in lines.indices.dropLast() {
      for change in SmallestStep.changes(ofJSON: lines[index]) {
        changeCount += 1
        var record = lines
        record[index] = change.line
        let isRefused = try world.replacing("run.json", record.joined(separator: "\n")) {
          world.isRefused()
        }
        #expect(isRefused, "\(change.what), line \(index + 1)")
      }
    }
    #expect(changeCount > 150)
  }

  @Test("the manifest finds what recomputing may not, and each of its own keys is checked")
  func manifest() throws {
    let world = try World()
    let record = try world.text("run.json")
    let gap = "\"relative_gap\" : 1e-06"
    try #require(record.contains(gap))
    let changed = try world.replacing(
      "run.json", record.replacing(gap, with: "\"relative_gap\" : 1.0000001e-06")
    ) { try world.verify() }
    let place = "files[\(try world.entry(of: "run.json"))].sha256"
    #expect(changed.differences.contains { $0.column == place })
    let lines = try world.text(".manifest.json").split(separator: "\n").map(String.init)
    for index in lines.indices {
      for change in SmallestStep.changes(ofJSON: lines[index]) {
        var manifest = lines
        manifest[index] = change.line
        let isRefused = try world.replacing(
          ".manifest.json", manifest.joined(separator: "\n") + "\n"
        ) { world.isRefused() }
        #expect(isRefused, "\(change.what), line \(index + 1)")
      }
    }
  }

  @Test("a plan that a deadline ended is made again by ending after the same iteration")
  func deadline() throws {
    let world = try World(["--deadline", "0.001s", "--gap", "1e-9"])
    try world.removeManifest()
    let record = try world.text("run.json")
    try #require(record.contains("\"ended_by\" : \"deadline\""))
    let verification = try world.verify()
    #expect(verification.holds, "\(verification.differences)")
    #expect(verification.notChecked.contains { $0.hasPrefix("deadline.ended_by") })
    let lines = record.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = try #require(lines.firstIndex { $0.contains("\"deadline\" : {") })
    for index in first..<first + 5 {
      for change in SmallestStep.changes(ofJSON: lines[index]) {
        var other = lines
        other[index] = change.line
        let isRefused = try world.replacing("run.json", other.joined(separator: "\n")) {
          world.isRefused()
        }
        #expect(isRefused, "\(change.what)")
      }
    }
  }

  @Test("a row that was taken out or put in is named")
  func rows() throws {
    let world = try World()
    for name in ["flows.csv", "prices.csv.gz", "forecast.csv"] {
      var lines = try world.text(name).split(separator: "\n").map(String.init)
      let row = lines.remove(at: 2)
      let missing = try world.replacing(name, lines.joined(separator: "\n") + "\n") {
        try world.verify()
      }
      #expect(missing.differences.contains { $0.expected == row }, "\(name)")
      lines.insert(contentsOf: [row, row], at: 2)
      let doubled = try world.replacing(name, lines.joined(separator: "\n") + "\n") {
        try world.verify()
      }
      #expect(!doubled.holds, "\(name)")
    }
  }

  @Test("a plan is verified with the settings it was made with, whatever they are", .tags(.slow))
  func settings() throws {
    for options in [
      ["--seed", "9", "--draws", "12"], ["--scenarios", "1", "--draws", "20"],
      ["--exclude", "events", "--exclude", "social"],
      ["--exclude-wallet", "0xA1"], ["--budget", "20"], ["--ignore-throughput"],
      ["--planning-date", "2026-03-04"], ["--storage-days", "0.1", "--penalty-factor", "1.7"],
      ["--promised-days", "3", "--lateness-share", "0.2", "--broken-promise-share", "0"],
      ["--gap", "0.01", "--threads", "2"], ["--date-order", "dmy"],
      ["--open-hubs", "any"],
    ] {
      let verification = try World(options).verify()
      #expect(verification.holds, "\(options): \(verification.differences)")
    }
  }

  @Test("an external forecast is asked for, and compared by its digest")
  func externalForecast() throws {
    let world = try World()
    let (scratch, plan) = (world.scratch, world.plan)
    let rows = try world.skus(",12,8,20")
    let forecast = try scratch.write("forecast.csv", "sku,region,mean,q0.1,q0.9\n" + rows)
    for options in [["--proof"], []] {
      let run = try ProgramRun(
        ["plan", world.caseFolder, "--out", plan, "--scenarios", "4", "--quiet"]
          + ["--forecast", forecast] + options)
      #expect(run.status == 0, "\(run.messages)")
      let given = try PlanVerification(
        plan: plan, caseFolder: world.caseFolder, forecast: forecast)
      #expect(given.holds, "\(given.differences)")
      if options.isEmpty {
        // Neither the forecast nor its draws are there: nothing follows from the case.
        #expect(throws: FileError.self) { try world.verify() }
      } else {
        let without = try world.verify()
        #expect(without.holds, "\(without.differences)")
        #expect(without.notChecked.contains { $0.contains("--forecast") })
      }
    }
    let other = try scratch.write("other.csv", "sku,region,mean,q0.1,q0.9\n" + rows + "\n")
    let changed = try PlanVerification(plan: plan, caseFolder: world.caseFolder, forecast: other)
    #expect(changed.differences.contains { $0.column == "external_forecast.sha256" })
  }

  @Test("a scenario that wants nothing keeps its probability and its prices")
  func scenarioWithoutDemand() throws {
    let world = try World()
    let planned = try ProgramRun(
      ["plan", world.caseFolder, "--out", world.plan, "--scenarios", "4", "--proof", "--quiet"]
        + ["--forecast", try world.scratch.write("little.csv", "sku,mean\n" + world.skus("0.2"))])
    #expect(planned.status == 0, "\(planned.messages)")
    let rows = try world.rows(of: "scenarios.csv.gz").dropFirst()
    #expect(Set(rows.map { $0[0] }) == ["0", "1", "2", "3"])
    #expect(rows.contains { $0[4] == "0" })
    let verification = try world.verify(forecast: world.scratch.path + "/little.csv")
    #expect(verification.holds, "\(verification.differences)")
  }

  @Test("names that a spreadsheet would run, and letters of any script, are verified")
  func oddNames() throws {
    let world = try World()
    let names = [
      "drop-001": "=1+1", "drop-002": "@x", "drop-003": "-5 é", "R1": "+x", "R2": "日本", "R3": "'q",
    ]
    for file in try world.scratch.files(in: world.caseFolder).keys where file.hasSuffix(".csv") {
      try CaseEdit.edit(file) { text in
        names.reduce(text) { $0.replacing($1.key, with: $1.value) }
      }.apply(world.caseFolder)
    }
    let planned = try ProgramRun(
      ["plan", world.caseFolder, "--out", world.plan, "--scenarios", "4", "--proof", "--quiet"])
    #expect(planned.status == 0, "\(planned.messages)")
    #expect(try world.text("totals.csv").contains("\n'=1+1,"))
    let verification = try world.verify()
    #expect(verification.holds, "\(verification.differences)")
  }

  @Test("a bound of few units of money is compared as it is printed")
  func smallBound() throws {
    for factor in ["0", "0.01"] {
      let verification = try World(["--penalty-factor", factor, "--broken-promise-share", "0.5"])
        .verify()
      #expect(verification.holds, "\(verification.differences)")
    }
  }
}
