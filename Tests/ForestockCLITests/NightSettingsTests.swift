import Foundation
import TestSupport
import Testing

/// Settings of a night: options, environment, `nightly.json`, and `forestock config`.
@Suite struct NightSettingsTests {
  /// Returns the settings that `config` prints, by name, as `value from`.
  private static func settings(
    _ nights: NightCase, environment: String = "", options: String = ""
  ) throws -> [String: String] {
    let run = try ProgramRun(
      shell: "\(environment) \"$PROGRAM\" config case \(options) --json",
      folder: nights.folder.path)
    #expect(run.status == 0, "\(run.messages)")
    let rows = try run.json["settings"] as? [[String: String]] ?? []
    return Dictionary(
      uniqueKeysWithValues: rows.map {
        ($0["name"] ?? "", "\($0["value"] ?? "") \($0["place"] ?? "")")
      })
  }

  @Test("options go before the environment, the environment before the file, that before defaults")
  func layers() throws {
    let nights = try NightCase()
    try nights.folder.write(
      "case/nightly.json",
      """
      {
        "keep": 5,
        "scenarios": 6,
        "export": ["generic", "shipwire"],
        "strict": true
      }
      """)
    let found = try Self.settings(
      nights, environment: "FORESTOCK_NIGHTLY_KEEP=7 FORESTOCK_NIGHTLY_SEED=8",
      options: "--seed 9")
    #expect(found["keep"] == "7 FORESTOCK_NIGHTLY_KEEP")
    #expect(found["seed"] == "9 --seed")
    #expect(found["scenarios"] == "6 case/nightly.json:3")
    #expect(found["export"] == "generic,shipwire case/nightly.json:4")
    #expect(found["strict"] == "true case/nightly.json:5")
    #expect(found["draws"] == "0 default")
    // A list of a higher place stands instead of a lower one, a switch can be put off.
    let over = try Self.settings(
      nights, environment: "FORESTOCK_NIGHTLY_STRICT=no FORESTOCK_NIGHTLY_EXPORT=generic")
    #expect(over["export"] == "generic FORESTOCK_NIGHTLY_EXPORT")
    #expect(over["strict"] == "no FORESTOCK_NIGHTLY_STRICT")
  }

  @Test("a night runs with what config shows, and its account names each setting's place")
  func inForce() throws {
    let nights = try NightCase()
    try nights.folder.write(
      "case/nightly.json", #"{"out": "kept", "scenarios": 3, "on-finish": "cat > told"}"#)
    let run = try ProgramRun(
      shell: "FORESTOCK_NIGHTLY_SEED=4 forestock nightly case --planning-date 2026-09-14",
      folder: nights.folder.path)
    #expect(run.status == 0, "\(run.messages)")
    let told = try JSONSerialization.jsonObject(with: Data(nights.folder.text("told").utf8))
    let settings = (told as? [String: Any])?["settings"] as? [[String: String]] ?? []
    #expect(
      settings.map { "\($0["name"] ?? "")=\($0["value"] ?? "") \($0["source"] ?? "")" } == [
        "out=kept file", "planning-date=2026-09-14 flag", "scenarios=3 file",
        "seed=4 environment",
      ])
    let record = try nights.folder.text("kept/2026-09-14/plan/run.json")
    #expect(record.contains("\"scenarios\" : 3"))
  }

  @Test("every fault of file and environment is named at once, with its line or variable")
  func faults() throws {
    let nights = try NightCase()
    try nights.folder.write(
      "case/nightly.json",
      """
      {
        "out": "nights",
        "minimum-fil": 0.9,
        "keep": "many",
        "strict": "yes",
        "export": ["nobody"],
        "maximum-change": 2
      }
      """)
    let run = try ProgramRun(
      shell: "FORESTOCK_NIGHTLY_SEDE=1 FORESTOCK_NIGHTLY_DEADLINE=soon forestock nightly case",
      folder: nights.folder.path)
    #expect(run.status == 65)
    for words in [
      "nightly.json:3: minimum-fil: no setting has this name, expected perhaps minimum-fill",
      "nightly.json:4: keep: \"many\"", "nightly.json:5: strict: \"yes\", expected true or false",
      "nightly.json:6: export: \"nobody\"", "nightly.json:7: maximum-change: \"2\"",
      "FORESTOCK_NIGHTLY_SEDE: no setting has this name, expected perhaps FORESTOCK_NIGHTLY_SEED",
      "FORESTOCK_NIGHTLY_DEADLINE: deadline: \"soon\"",
    ] { #expect(run.messages.contains(words), "\(words)\n\(run.messages)") }
    #expect(try nights.names("").sorted() == ["case"])
  }

  @Test("a value that looks like an option, holds commas or an equals sign arrives whole")
  func oddValues() throws {
    let nights = try NightCase()
    let found = try Self.settings(
      nights, options: "--on-finish='echo a, b --keep=3' --keep 4")
    #expect(found["on-finish"] == "echo a, b --keep=3 --on-finish")
    #expect(found["keep"] == "4 --keep")
  }

  @Test("a night without a folder for its result says the three ways to name it")
  func noFolder() throws {
    let nights = try NightCase()
    let run = try nights.run(["nightly", "case"])
    #expect(run.status == 64)
    #expect(run.messages.contains("by the option, FORESTOCK_NIGHTLY_OUT or nightly.json"))
  }
}
