import Foundation
import TestSupport
import Testing

/// Damages a plan's folder in ways that once ended `verify` by a signal, or passed it.
@Suite struct DamagedPlanTests {
  /// A text put in place of a file of the plan, and words of the refusal.
  struct Damage: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var file: String
    /// Makes the damaged text from the sound one.
    var change: @Sendable (String) -> String
    var expected: String
  }

  private static let scenarios = "scenario,probability,sku,region,quantity\n"
  private static let prices = "limit,sku,hub,scenario,price\n"

  static let damages: [Damage] = [
    Damage(testDescription: "a price of scenario −1", file: "prices.csv.gz") {
      $0.replacing(",0,", with: ",-1,", maxReplacements: 1)
    } expected: {
      "prices.csv.gz:2: scenario: \"-1\", expected"
    },
    Damage(testDescription: "a price without end", file: "prices.csv.gz") { _ in
      prices + "room,,hub-01,,inf\n"
    } expected: {
      "prices.csv.gz:2"
    },
    Damage(testDescription: "demand beyond 32 bits", file: "scenarios.csv.gz") {
      $0.replacing("\n0,", with: "\n3000000000,", maxReplacements: 1)
    } expected: {
      "scenarios.csv.gz:2: scenario: \"3000000000\""
    },
    Damage(testDescription: "a table cut within a row", file: "flows.csv") {
      String($0.dropLast($0.count / 2))
    } expected: {
      "flows.csv"
    },
    Damage(testDescription: "an empty table", file: "totals.csv") { _ in
      ""
    } expected: {
      "totals.csv:1: sku"
    },
    Damage(testDescription: "a missing column", file: "hubs.csv") { text in
      text.split(separator: "\n").map { $0.split(separator: ",").dropLast().joined(separator: ",") }
        .joined(separator: "\n") + "\n"
    } expected: {
      "hubs.csv:1: throughput_price: \"\", expected the column throughput_price"
    },
    Damage(testDescription: "a record cut short", file: "run.json") {
      String($0.dropLast($0.count / 3))
    } expected: {
      "run.json: expected JSON"
    },
    Damage(testDescription: "a record of no scenario", file: "run.json") {
      $0.replacing("\"scenarios\" : 4", with: "\"scenarios\" : 0")
    } expected: {
      "run.json: settings.scenarios: \"0\", expected 1 to 10000"
    },
    Damage(testDescription: "a record of more draws than there is memory for", file: "run.json") {
      $0.replacing("\"scenarios\" : 4", with: "\"scenarios\" : 4,\n\"draws\" : 90000")
    } expected: {
      "run.json: settings.draws: \"90000\", expected 1 to 5000"
    },
    Damage(testDescription: "an evening before the case's own", file: "run.json") {
      $0.replacing("2026-03-02", with: "2026-03-01")
    } expected: {
      "run.json: planning_date: \"2026-03-01\", expected a day from"
    },
    Damage(testDescription: "a budget of less than nothing", file: "run.json") {
      $0.replacing("\"storage_days\" : 14", with: "\"storage_days\" : -14")
    } expected: {
      "run.json: settings: storage days -14.0"
    },
  ]

  @Test("a damaged plan is refused with the place", arguments: damages)
  func refused(_ damage: Damage) throws {
    let world = try VerificationTests.World()
    let text = try world.text(damage.file)
    let changed = damage.change(text)
    try #require(changed != text)
    let run = try world.replacing(damage.file, changed) {
      try ProgramRun(["verify", world.plan, "--case", world.caseFolder])
    }
    #expect(run.status == 65)
    #expect(run.messages.contains(damage.expected), "\(run.messages)")
  }

  @Test("a table that is gone is named", arguments: ["placements.csv", "scenarios.csv.gz"])
  func gone(_ name: String) throws {
    let world = try VerificationTests.World()
    try FileManager.default.removeItem(atPath: "\(world.plan)/\(name)")
    let run = try ProgramRun(["verify", world.plan, "--case", world.caseFolder, "--json"])
    #expect(run.status == 65)
    #expect(run.messages.contains(name))
  }
}

extension DamagedPlanTests.Damage {
  /// Creates a damage whose words are given behind it.
  init(
    testDescription: String, file: String, change: @escaping @Sendable (String) -> String,
    expected: () -> String
  ) {
    self.init(
      testDescription: testDescription, file: file, change: change, expected: expected())
  }
}
