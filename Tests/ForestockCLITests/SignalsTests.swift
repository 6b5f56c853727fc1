import TestSupport
import Testing

/// Faults of signals, and what `forestock signals` and `backtest --drops` print.
@Suite struct SignalsTests {
  struct Spoiling: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var rows: [(table: String, row: String)]
    var named: [String]
    var status: Int32 = 65
  }

  static let spoilings: [Spoiling] = [
    Spoiling(
      testDescription: "signals from the future",
      rows: [
        ("social_signals.csv", "2027-01-05,LAND,search,interest:drop-014,55"),
        ("ad_tests.csv", "ads,late,2026-04-01,2026-04-02,R01,1,100,5,1,drop-014"),
        ("events.csv", "event-x,2026-04-01,R01,4,2,drop-014"),
      ],
      named: [
        "social_signals.csv:811: date: \"2027-01-05\"", "ad_tests.csv:842: end: \"2026-04-02\"",
        "events.csv:352: checked_in: \"2\"",
      ]),
    Spoiling(
      testDescription: "regions unknown to the case",
      rows: [
        ("social_signals.csv", "2026-02-20,NOWHERE,search,interest:drop-014,55"),
        ("token_holders.csv", "wallet-x,NOWHERE,membership,3"),
        ("events.csv", "event-x,2026-02-01,NOWHERE,4,2,drop-014"),
        ("ad_tests.csv", "ads,c,2026-02-01,2026-02-02,NOWHERE,1,100,5,1,drop-014"),
      ],
      named: [
        "token_holders.csv:803: region: \"NOWHERE\"", "events.csv:352: region: \"NOWHERE\"",
        "ad_tests.csv:842: region: \"NOWHERE\"",
      ]),
    Spoiling(
      testDescription: "a signal of a place that is neither region, group nor the nation",
      rows: [("social_signals.csv", "2026-02-20,NOWHERE,search,interest:drop-014,55")],
      named: ["social_signals.csv:811: region: \"NOWHERE\""]),
    Spoiling(
      testDescription: "negative counts",
      rows: [
        ("social_signals.csv", "2026-02-20,LAND,search,interest:drop-014,-5"),
        ("ad_tests.csv", "ads,c,2026-02-01,2026-02-02,R01,1,100,-5,1,drop-014"),
        ("events.csv", "event-x,2026-02-01,R01,-4,2,drop-014"),
        ("token_holders.csv", "wallet-x,R01,membership,-3"),
      ],
      named: [
        "social_signals.csv:811: value: \"-5\"", "ad_tests.csv:842: clicks: \"-5\"",
        "events.csv:352: going: \"-4\"", "token_holders.csv:803: balance: \"-3\"",
      ]),
    Spoiling(
      testDescription: "a snapshot with a wallet twice",
      rows: [("token_holders.csv", "wallet-00001,R15,membership,1.0")],
      named: ["token_holders.csv:803: holder: \"wallet-00001\"", "line 2"]),
    Spoiling(
      testDescription: "a hexadecimal wallet twice in other letters",
      rows: [
        ("token_holders.csv", "0xAB,R15,membership,1"),
        ("token_holders.csv", "0xab,R15,membership,1"),
      ],
      named: ["token_holders.csv:804: holder: \"0xab\"", "line 803"]),
    Spoiling(
      testDescription: "a channel that is constant",
      rows: (1...9).map { ("social_signals.csv", "2026-01-0\($0),LAND,dead,views:drop-014,7") },
      named: ["social_signals.csv:811: warning: value: \"7.0\"", "dead views:drop-014"], status: 0),
    Spoiling(
      testDescription: "a test with more clicks than impressions",
      rows: [("ad_tests.csv", "ads,c,2026-02-01,2026-02-02,R01,1,10,50,1,drop-014")],
      named: ["ad_tests.csv:842: clicks: \"50\""]),
  ]

  @Test("a faulty signal is reported with file and line", arguments: spoilings)
  func faults(spoiling: Spoiling) throws {
    let scratch = try ScratchFolder()
    let folder = try scratch.copyOfDemoCase()
    for (table, row) in spoiling.rows { try CaseEdit.append(row, to: table).apply(folder) }
    let run = try ProgramRun(["validate", folder])
    #expect(run.status == spoiling.status)
    for part in spoiling.named { #expect(run.messages.contains(part), "\(run.messages)") }
  }

  @Test("regions below the privacy floor are not shown, and excluded wallets do not count")
  func signals() throws {
    let scratch = try ScratchFolder()
    let folder = try scratch.copyOfDemoCase()
    let run = try ProgramRun([
      "signals", folder, "--privacy-floor", "30", "--exclude-wallet", "TREASURY",
    ])
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("2500 in excluded wallets"))
    let rows = run.output.split(separator: "\n").filter { $0.hasPrefix("| R") }
      .map { $0.split(separator: "|").map { $0.filter { $0 != " " } } }.filter { $0.count == 3 }
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { Int($0[1]).map { $0 >= 30 } ?? false })
    #expect(run.output.contains("fewer than 30 holders"))
  }

  @Test(
    "earlier drops are forecast by the pick-up ratio, the full model, and without each part",
    .tags(.slow))
  func drops() throws {
    let scratch = try ScratchFolder()
    let folder = try scratch.copyOfDemoCase()
    let run = try ProgramRun([
      "backtest", folder, "--drops", "--leads", "2", "--min-preorders", "5", "--quiet",
    ])
    #expect(run.status == 0, "\(run.messages)")
    for name in ["pick-up ratio", "full model", "without pre-orders", "without ad-tests"] {
      #expect(run.output.contains("| \(name) |"))
    }
    #expect(try ProgramRun(["backtest", folder, "--drops", "--leads", "3-1"]).status == 64)
    #expect(try ProgramRun(["backtest", folder, "--choose-before", "soon"]).status == 64)
  }
}
