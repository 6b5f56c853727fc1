import Foundation
import TestSupport
import Testing

/// Every table of a case in every state that a night can find it in, through the built program.
///
/// What is to be said stands in the table below; a cell holds the exit status and words of the
/// message about that table.
@Suite struct TableStateTests {
  /// A state of a table's file.
  enum State: String, CaseIterable, Sendable {
    case missing, empty
    case headerOnly = "header only"
    case cut, stale, doubled

    /// The kind under which `run.json` counts it.
    var kind: String {
      switch self {
      case .missing: "missing-table"
      case .empty: "empty-table"
      case .headerOnly: "header-only"
      case .cut: "cut"
      case .stale: "stale"
      case .doubled: "repeated-rows"
      }
    }

    /// Brings a table of the complete case into the state.
    func apply(to table: String, in folder: String) throws {
      let path = "\(folder)/\(table).csv"
      let rows = CompleteCase.content[table]?.rows ?? []
      func write(_ text: String) throws {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
      }
      switch self {
      case .missing: try FileManager.default.removeItem(atPath: path)
      case .empty: try write("")
      case .headerOnly: try write(CompleteCase.text(of: table, rows: []))
      case .cut: try write(CompleteCase.text(of: table, rows: Array(rows.prefix(rows.count / 2))))
      case .doubled: try write(CompleteCase.text(of: table, rows: rows + rows))
      case .stale:
        // As it was ten days ago: by its days, and by the time of the file.
        let dated = ["demand_history", "preorders", "social_signals", "events", "ad_tests"]
        let known = rows.filter { row in
          let days = row.split(separator: ",").prefix(4).filter { $0.hasPrefix("20") }
          let day = table == "ad_tests" ? days.last : days.first
          return !dated.contains(table) || day.map { $0 <= "2026-02-20" } ?? false
        }
        try write(CompleteCase.text(of: table, rows: known))
        let written = try #require(ISO8601DateFormatter().date(from: "2026-02-20T12:00:00Z"))
        try FileManager.default.setAttributes([.modificationDate: written], ofItemAtPath: path)
      }
    }
  }

  /// A row for each table, a column for each state.
  static let expectations = """
    table          | missing                        | empty                             | header only                          | cut                                        | stale                                 | doubled
    regions        | 65 expected a file; there is none | 65 expected a header           | 65 expected at least one row         | 65 2 rows, expected about the usual 4      | 0 written on 2026-02-20, 10 days before | 65 is on line 2 already
    hubs           | 65 expected a file; there is none | 65 expected a header           | 65 expected at least one row         | 65 1 rows, expected about the usual 2      | 0 written on 2026-02-20, 10 days before | 65 is on line 2 already
    skus           | 65 expected a file; there is none | 65 expected a header           | 65 expected at least one row         | 65 1 rows, expected about the usual 2      | 0 written on 2026-02-20, 10 days before | 65 is on line 2 already
    lanes          | 0 there is no such file; each region's nearest hubs reach it | 65 expected a header | 65 expected at least one row | 0 4 rows, expected about the usual 8      | 0 written on 2026-02-20, 10 days before | 65 is on line 2 already
    parcel_rates   | 0 there is no such file; lanes cost their cost_per_unit | 65 expected a header | 65 expected at least one row      | 65 2 rows, expected about the usual 4      | 0 written on 2026-02-20, 10 days before | 65 is on line 2 already
    opening_stock  | 0 there is no such file; hubs are planned as empty | 0 the file is empty | 0 a header and no row               | 0 2 rows, expected about the usual 4       | 0 written on 2026-02-20, 10 days before | 65 is on line 2 already
    inbound        | 0 there is no such file; nothing is known to be on its way | 0 the file is empty | 0 a header and no row      | 0 2 rows, expected about the usual 4       | 0 written on 2026-02-20, 10 days before | 65 is on line 2 already
    stocking       | 0 there is no such file; every hub takes every SKU | 0 the file is empty | 0 a header and no row              | 0 2 rows, expected about the usual 4       | 0 written on 2026-02-20, 10 days before | 65 is on line 2 already
    packs          | 0 there is no such file; packs are those of case_pack_units | 0 the file is empty | 0 a header and no row     | 0 2 rows, expected about the usual 4       | 0 written on 2026-02-20, 10 days before | 65 is on line 2 already
    partners       | 0 there is no such file; partners take any number of units | 0 the file is empty | 0 a header and no row      | 0 1 rows, expected about the usual 2       | 0 written on 2026-02-20, 10 days before | 65 is on line 2 already
    rules          | 0 there is no such file; no rule limits what is placed | 0 the file is empty | 0 a header and no row          | 0 1 rows, expected about the usual 2       | 0 written on 2026-02-20, 10 days before | 65 is on line 2 already
    demand_history | 0 there is no such file; no sale is known | 0 the file is empty     | 0 a header and no row; an export that failed looks like this; no sale is known | 0 120 rows, expected about the usual 240 | 0 the last sales are of 2026-02-20, 10 days before the planning date | 0 240 of 480 rows, 600 units, stand twice
    preorders      | 0 there is no such file; no pre-order is known, which is not that none is wanted | 0 the file is empty | 0 a header and no row | 0 60 rows, expected about the usual 120 | 0 the last rows are of 2026-02-20, 10 days before the planning date | 0 120 of 240 rows, 230 units, stand twice
    social_signals | 0 there is no such file; planned without it | 0 the file is empty   | 0 a header and no row                | 0 60 rows, expected about the usual 120    | 0 the last rows are of 2026-02-20, 10 days before the planning date | 65 is on line 2 already
    token_holders  | 0 there is no such file; planned without it | 0 the file is empty   | 0 a header and no row                | 0 6 rows, expected about the usual 12      | 0 written on 2026-02-20, 10 days before | 65 is on line 2 already
    events         | 0 there is no such file; planned without it | 0 the file is empty   | 0 a header and no row                | 0 4 rows, expected about the usual 8       | 0 the last rows are of 2026-02-18, 12 days before the planning date | 65 is on line 2 already
    ad_tests       | 0 there is no such file; planned without it | 0 the file is empty   | 0 a header and no row                | 0 4 rows, expected about the usual 8       | 0 the last rows are of 2026-02-18, 12 days before the planning date | 65 is on line 2 already
    availability   | 0 there is no such file; planned without it | 0 the file is empty   | 0 a header and no row                | 0 2 rows, expected about the usual 4       | 0 written on 2026-02-20, 10 days before | 65 is on line 2 already
    adjustments    | 0 there is no such file; planned without it | 0 the file is empty   | 0 a header and no row                | 0 2 rows, expected about the usual 4       | 0 written on 2026-02-20, 10 days before | 65 is on line 2 already
    demand_actual  | 0 there is no such file; the plan cannot be settled | 65 expected a header | 65 expected at least one row   | 0 14 rows, expected about the usual 28     | 0 written on 2026-02-20, 10 days before | 0 28 of 56 rows, 56 units, stand twice
    """

  /// A cell of the table above.
  struct Cell: Sendable, CustomTestStringConvertible {
    var table: String
    var state: State
    var status: Int32
    var words: String
    var testDescription: String { "\(table), \(state.rawValue)" }
  }

  static let cells: [Cell] = {
    let lines = expectations.split(separator: "\n").map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    return lines.dropFirst().flatMap { row in
      zip(lines[0], row).dropFirst().compactMap { name, text in
        State(rawValue: name).map { state in
          let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
          return Cell(
            table: row[0], state: state, status: Int32(parts[0]) ?? -1, words: parts[1])
        }
      }
    }
  }()

  @Test("the table above has every table of a case, each in every state")
  func complete() {
    #expect(Self.cells.count == CompleteCase.tables.count * State.allCases.count)
    #expect(Set(Self.cells.map(\.table)) == Set(CompleteCase.tables))
  }

  @Test("the complete case has nothing to be doubted")
  func sound() throws {
    let scratch = try ScratchFolder()
    try CompleteCase.write(to: scratch.path + "/case", status: "expected")
    let run = try Self.run("validate", "--strict", in: scratch)
    #expect(run.status == 0 && run.messages.isEmpty, "\(run.messages)")
    #expect(run.output == "case: no fault\n")
  }

  @Test(
    "validate says what a table lacks, with its status, and --strict refuses it", arguments: cells)
  func validated(cell: Cell) throws {
    let scratch = try ScratchFolder()
    try CompleteCase.write(to: scratch.path + "/case")
    try cell.state.apply(to: cell.table, in: scratch.path + "/case")
    let run = try Self.run("validate", in: scratch)
    #expect(run.status == cell.status, "\(run.messages)")
    #expect(Self.says(cell, run.messages), "\(run.messages)")
    #expect(try Self.run("validate", "--strict", in: scratch).status == 65)
  }

  @Test(
    "plan says the same, counts it in run.json, and writes nothing where it refuses",
    arguments: cells)
  func planned(cell: Cell) throws {
    let scratch = try ScratchFolder()
    try CompleteCase.write(to: scratch.path + "/case")
    try cell.state.apply(to: cell.table, in: scratch.path + "/case")
    let run = try Self.run("plan", "--out", "plan", "--scenarios", "4", in: scratch)
    // No plan reads the demand that it is settled against.
    let isRead = cell.table != "demand_actual"
    #expect(run.status == (isRead ? cell.status : 0), "\(run.messages)")
    #expect(Self.says(cell, run.messages) == isRead, "\(run.messages)")
    let strict = try Self.run(
      "plan", "--strict", "--out", "strict", "--scenarios", "4", in: scratch)
    #expect(strict.status == (isRead ? 65 : 0))
    #expect(try scratch.names.contains("strict") == !isRead)
    guard run.status == 0 else { return #expect(try scratch.names == ["case"]) }
    let record = try JSONSerialization.jsonObject(with: Data(scratch.text("plan/run.json").utf8))
    let warnings = (record as? [String: Any])?["warnings"] as? [String: Int] ?? [:]
    // The age of a file depends on the day of the run, which the record does not.
    let isCounted = isRead && !cell.words.hasPrefix("written on")
    #expect((warnings[cell.state.kind] ?? 0 > 0) == isCounted, "\(warnings)")
  }

  @Test(
    "a table that is declared as expected refuses the night where it is missing or has no rows",
    arguments: CompleteCase.tables, [State.missing, .empty, .headerOnly])
  func expected(table: String, state: State) throws {
    let scratch = try ScratchFolder()
    try CompleteCase.write(to: scratch.path + "/case", status: "expected")
    try state.apply(to: table, in: scratch.path + "/case")
    let run = try Self.run("validate", in: scratch)
    #expect(run.status == 65)
    #expect(run.messages.contains("/\(table).csv"), "\(run.messages)")
  }

  /// Runs a command on `case` in a folder, on the evening of the plan.
  private static func run(
    _ command: String, _ options: String..., in scratch: ScratchFolder
  ) throws -> ProgramRun {
    try ProgramRun(
      [command, "case", "--today", CompleteCase.planningDate] + options, folder: scratch.path)
  }

  /// Returns whether a line about the cell's table has its words.
  private static func says(_ cell: Cell, _ messages: String) -> Bool {
    messages.split(separator: "\n").contains {
      $0.contains("case/\(cell.table).csv") && $0.contains(cell.words)
    }
  }
}
